//! A message kept as its id and its values: stored with an operation, carried by an error, said later in whatever language is spoken then.

use std::{collections::BTreeMap, fmt};

use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};

use crate::{Language, bundles, dates, lists, spoken};

/// The id under which a text that comes from outside is kept as it is.
const VERBATIM: &str = "verbatim";

/// A message and its values. As JSON `{"id": …, "args": {…}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    pub id: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

/// A value of a message; written as the language of the sentence writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    Whole(i64),
    Number(f64),
    Text(String),
    /// “22 November 2026”.
    Day {
        day: NaiveDate,
    },
    /// “Sunday 22 November 2026, 18:30”, on a wall clock.
    Moment {
        moment: NaiveDateTime,
    },
    /// “Noor, Tove and Hana”.
    List {
        list: Vec<String>,
    },
    /// Reasons one after the other: “a bot; no address”.
    Several {
        several: Vec<Said>,
    },
    /// A part of the sentence that is a message itself: a kind, a field's name.
    Said(Said),
}

impl Said {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// One of a family of messages, such as `standing-quiet`: the names of a noun's kinds.
    pub fn kind(family: &'static str, word: &str) -> Self {
        Self::new(format!("{family}{}", word.replace(['_', ' '], "-")))
    }

    /// A text that is not Hearth's (a system's error, a server's answer), said as it is in every language.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self::new(VERBATIM).with("text", text.into())
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }

    /// As the file keeps it.
    pub fn kept(&self) -> String {
        // A map of texts and numbers is always JSON; an empty label would still be one that can be read.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What the file kept. What no version of Hearth has kept so is not shown, but said to be unreadable.
    pub fn of_kept(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_else(|_| Self::new("kept-unreadable"))
    }

    /// Whether there is such a message.
    pub fn is_known(&self) -> bool {
        self.id == VERBATIM || bundles::knows(&self.id)
    }

    /// In the spoken language.
    pub fn say(&self) -> String {
        self.say_in(spoken())
    }

    pub fn say_in(&self, language: Language) -> String {
        if self.id == VERBATIM
            && let Some(Arg::Text(text)) = self.args.get("text")
        {
            return text.clone();
        }
        let mut args = FluentArgs::with_capacity(self.args.len());
        for (name, value) in &self.args {
            args.set(name.as_str(), value.value(language));
        }
        bundles::text(language, &self.id, &args)
    }
}

impl fmt::Display for Said {
    /// In the spoken language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say())
    }
}

impl Arg {
    fn value(&self, language: Language) -> FluentValue<'static> {
        match self {
            Self::Whole(number) => FluentValue::from(*number),
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(text) => FluentValue::from(isolated(language, text.clone())),
            Self::Day { day } => FluentValue::from(dates::day(language, *day)),
            Self::Moment { moment } => FluentValue::from(dates::moment(language, *moment)),
            Self::List { list } => {
                let list: Vec<String> = list.iter().map(|one| isolated(language, one.clone())).collect();
                FluentValue::from(lists::all_of(language, &list))
            }
            Self::Several { several } => {
                let several: Vec<String> = several.iter().map(|said| said.say_in(language)).collect();
                FluentValue::from(lists::one_after_the_other(language, &several))
            }
            Self::Said(said) => FluentValue::from(said.say_in(language)),
        }
    }
}

/// Keeps a name that runs the other way from reordering the sentence around it (UAX #9, FSI…PDI).
fn isolated(language: Language, text: String) -> String {
    let rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    let has_rtl = text.chars().any(rtl);
    let isolate = if language.is_rtl() {
        // In a line from right to left even a date in digits changes its order; a bare number does not.
        !has_rtl && text.chars().any(char::is_alphanumeric) && !text.chars().all(|c| c.is_ascii_digit())
    } else {
        has_rtl
    };
    if isolate { format!("\u{2068}{text}\u{2069}") } else { text }
}

impl From<Said> for Arg {
    fn from(said: Said) -> Self {
        Self::Said(said)
    }
}

impl From<Vec<Said>> for Arg {
    fn from(several: Vec<Said>) -> Self {
        Self::Several { several }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day { day }
    }
}

impl From<NaiveDateTime> for Arg {
    fn from(moment: NaiveDateTime) -> Self {
        Self::Moment { moment }
    }
}

impl From<Vec<String>> for Arg {
    fn from(list: Vec<String>) -> Self {
        Self::List { list }
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! whole {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Self {
                // A count beyond nine quintillions is said as that.
                Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

whole!(i64, i32, u8, u16, u32, u64, usize);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said;

    #[test]
    fn what_is_kept_comes_back_whole() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let said =
            said!("any", text = "Noor", count = 3, hours = 1.5, day = day, at = day.and_hms_opt(18, 30, 0).expect("a time"))
                .with("names", vec!["Noor".to_owned()])
                .with("part", said!("other", n = 1));
        let kept = serde_json::to_string(&said).expect("can be written");
        assert_eq!(serde_json::from_str::<Said>(&kept).expect("can be read"), said, "every kind of value survives: {kept}");
    }

    #[test]
    fn only_a_message_is_read_back() {
        assert_eq!(Said::of_kept(&said!("any", n = 1).kept()), said!("any", n = 1), "what was kept is read");
        assert_eq!(Said::of_kept("Add Noor").say_in(Language::En), "This text cannot be read.", "a bare text is no message");
    }

    #[test]
    fn a_text_from_outside_is_said_as_it_is() {
        let said = Said::verbatim("permission denied");
        assert!(Language::ALL.iter().all(|language| said.say_in(*language) == "permission denied"), "it has no translation");
    }

    #[test]
    fn only_values_that_run_the_other_way_are_isolated() {
        assert_eq!(isolated(Language::En, "Noor".into()), "Noor", "a name in Latin letters stands as it is");
        assert_eq!(isolated(Language::De, "نور".into()), "\u{2068}نور\u{2069}", "one in Arabic letters is kept together");
        assert_eq!(isolated(Language::Ar, "نور".into()), "نور", "in Arabic it needs nothing");
        assert_eq!(isolated(Language::Ar, "2026-11-22".into()), "\u{2068}2026-11-22\u{2069}", "but digits with signs do");
    }
}

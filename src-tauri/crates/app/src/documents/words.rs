//! Days and times as documents say them and the language they say them in.

use chrono::{DateTime, NaiveDate, Utc};

use hearth_texts::{Language, Said, dates, said, say_in, spoken};

use crate::{AppError, times};

/// “22 November 2026”.
pub(crate) fn day(language: Language, date: NaiveDate) -> String {
    dates::day(language, date)
}

/// “Wednesday 25 November 2026, 18:30–20:00” on the clock of `zone`; over midnight both ends have their day.
pub(crate) fn span(language: Language, from: DateTime<Utc>, to: DateTime<Utc>, zone: &str) -> String {
    plain(&dates::span(language, times::to_wall(from, zone), times::to_wall(to, zone)))
}

/// Without the marks that keep values together in a line: paper is set by its own rules of direction, and no font draws them.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

/// The language that was asked for, else the one that is spoken.
///
/// # Errors
/// At the field `language` where Hearth does not speak it.
pub(crate) fn language(asked: Option<&str>) -> Result<Language, AppError> {
    match asked.filter(|tag| !tag.is_empty()) {
        Some(tag) => {
            Language::from_tag(tag).ok_or_else(|| AppError::invalid("language", said!("language-unknown", language = tag)))
        }
        None => Ok(spoken()),
    }
}

/// What a language is called in another; the code itself where it has no name. As a value that chooses it must not be isolated: in Arabic
/// none would be found.
pub(crate) fn language_name(language: Language, code: &str) -> String {
    plain(&say_in!(language, "language-name", code = Said::verbatim(code)))
}

/// At most `limit` characters, with an ellipsis where something was cut off.
pub(crate) fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.into();
    }
    let kept: String = text.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_name_in_every_language() {
        assert_eq!(language_name(Language::En, "ak"), "Akan", "by its code");
        assert_eq!(language_name(Language::Ar, "de"), "الألمانية", "in Arabic as well, where other values are set apart");
        assert_eq!(language_name(Language::Ar, "Sütterlin"), "Sütterlin", "what has no name is said as it was written");
    }

    #[test]
    fn a_time_is_said_on_the_clock_of_its_zone() {
        let at = |text: &str| text.parse().expect("a constant");
        assert_eq!(
            span(Language::En, at("2026-11-25T17:30:00Z"), at("2026-11-25T19:00:00Z"), "Europe/Berlin"),
            "Wednesday 25 November 2026, 18:30–20:00",
            "one evening has one day"
        );
        assert_eq!(
            span(Language::En, at("2026-11-25T21:30:00Z"), at("2026-11-26T01:00:00Z"), "Europe/Berlin"),
            "Wednesday 25 November 2026, 22:30 – Thursday 26 November 2026, 02:00",
            "over midnight there are two"
        );
    }

    #[test]
    fn a_long_text_says_that_it_was_cut() {
        assert_eq!(shorten("Garden", 6), "Garden", "what fits stays");
        assert_eq!(shorten("Garden group", 8), "Garden…", "what does not fit ends in an ellipsis");
    }
}

//! The parts of the data contract that packets and certificates share, and the one way data becomes `/data.json`.
//! Templates see only what is written here and in the two kinds' own modules.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{DocumentError, colour, fonts::Letters, labels, text};

/// Version of the data contract between the application and the templates.
pub const SCHEMA: u32 = 1;

/// Pine, the colour of a community that chose none.
const PINE: &str = "#0a5c44";

/// Who the document is from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Community {
    /// Its name as people say it.
    pub name: String,
    /// `#rrggbb`; darkened where white paper would make it unreadable. `None`: pine.
    #[serde(default)]
    pub colour: Option<String>,
    /// An SVG document. `None`: the name stands alone.
    #[serde(default)]
    pub logo_svg: Option<String>,
}

/// A working group and its place on the colour wheel.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effort {
    /// Its name.
    pub name: String,
    /// OKLCH hue in degrees, 0–359.
    pub hue: u16,
}

/// A day, for machines and for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentDate {
    /// The day; written into the PDF's metadata.
    pub iso: NaiveDate,
    /// The same day in the reader's language and order.
    pub text: String,
}

/// The sheet it is printed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    UsLetter,
}

/// Names of fields whose line breaks are kept.
const PROSE: &[&str] = &["said", "letter", "note", "purpose", "paragraphs", "reason", "emergency", "concerns", "reach"];
/// Names of fields that pass through untouched: bytes for other programs, never printed.
const VERBATIM: &[&str] = &["ics", "qr", "json"];

/// Cleans every text of the data, in place.
pub(crate) fn clean(value: &mut Value, field: &str) {
    match value {
        Value::String(_) if VERBATIM.contains(&field) => {}
        Value::String(s) => *s = if PROSE.contains(&field) { text::prose(s) } else { text::line(s) },
        Value::Array(items) => {
            items.iter_mut().for_each(|item| clean(item, field));
            items.retain(|item| item.as_str() != Some(""));
        }
        Value::Object(fields) => fields.iter_mut().for_each(|(name, item)| clean(item, name)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Calls `see` with every text that will be printed.
pub(crate) fn each_text<'a>(value: &'a Value, see: &mut impl FnMut(&'a str)) {
    match value {
        Value::String(s) => see(s),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, see)),
        Value::Object(fields) => {
            for (name, item) in fields {
                if !VERBATIM.contains(&name.as_str()) {
                    each_text(item, see);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What every template reads besides its own data.
pub(crate) struct Frame<'a> {
    pub community: &'a Community,
    pub language: &'a str,
    pub date: &'a DocumentDate,
    pub paper: Paper,
}

/// `/data.json`: the contract's version, the look, the labels and `content` under its own name.
///
/// # Errors
/// [`DocumentError::Colour`], and [`DocumentError::MissingGlyph`] for a letter that no font has.
pub(crate) fn data(frame: &Frame<'_>, name: &str, content: Value, letters: &Letters<'_>) -> Result<(Value, bool), DocumentError> {
    let primary = colour::readable(frame.community.colour.as_deref().unwrap_or(PINE))?;
    let language = spoken(language_tag(frame.language), &content);
    let mut root = json!({
        "schema": SCHEMA,
        "language": language,
        "direction": if labels::right_to_left(&language) { "rtl" } else { "ltr" },
        "labels": labels::of(&language),
        "community": { "name": text::line(&frame.community.name) },
        "primary": primary,
        "logo": Value::Null,
        "paper": frame.paper,
        "date": {
            "year": frame.date.iso.year(), "month": frame.date.iso.month(), "day": frame.date.iso.day(),
            "text": text::line(&frame.date.text),
        },
    });
    let fields: &mut Map<String, Value> = root.as_object_mut().expect("the literal above is an object");
    fields.insert(name.to_owned(), content);
    let found = letters.check(fields)?;
    fields.insert("fonts".into(), json!(found.families));
    Ok((root, found.system))
}

/// The primary subtag and region as Typst reads them; anything else is English.
fn language_tag(given: &str) -> String {
    let primary: String = given.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase()) { primary } else { "en".into() }
}

/// The document's language. Words written from left to right stay so, even for a reader whose language runs the other way:
/// an English sentence set from right to left has its full stop in front.
fn spoken(language: String, content: &Value) -> String {
    if !labels::right_to_left(&language) {
        return language;
    }
    let (mut leftward, mut letters) = (0_usize, 0_usize);
    each_text(content, &mut |text| {
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            letters += 1;
            leftward += usize::from(matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'));
        }
    });
    if leftward * 2 >= letters { language } else { "en".into() }
}

/// Refuses a text that is empty or longer than its place, counted after cleaning.
pub(crate) fn bounded(field: &'static str, given: &str, limit: usize) -> Result<(), DocumentError> {
    let length = text::prose(given).chars().count();
    match length {
        0 => Err(DocumentError::Empty { field: field.into() }),
        _ if length > limit => Err(DocumentError::TooLong { field: field.into(), length, limit }),
        _ => Ok(()),
    }
}

/// Refuses a list longer than its place.
pub(crate) fn at_most(field: &'static str, count: usize, limit: usize) -> Result<(), DocumentError> {
    if count > limit { Err(DocumentError::TooMany { field: field.into(), count, limit }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_follows_the_words_and_not_only_the_language() {
        let of = |text: &str| spoken("ar".into(), &json!({ "name": "Noor", "reason": text }));
        assert_eq!(
            of("لخمس سنوات من الترحيب بكل قادم جديد"),
            "ar",
            "Arabic words run from right to left, Latin names in them or not"
        );
        assert_eq!(of("For five years at the door"), "en", "English words for a reader of Arabic keep their direction");
        assert_eq!(spoken("de".into(), &json!("Danke")), "de", "other languages stay as given");
    }

    #[test]
    fn a_language_tag_is_reduced_to_what_the_typesetter_knows() {
        assert_eq!(language_tag("pt-BR"), "pt", "the region does not change the tag of the file");
        assert_eq!(language_tag("not a language"), "en", "nonsense falls back to English");
    }
}

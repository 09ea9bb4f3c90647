//! The parts of the data contract that packets and certificates share, and the one way data becomes `/data.json`.
//! Templates see only what is written here and in the two kinds' own modules.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use std::sync::Arc;

use crate::look::{Block, Dress, Look};
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
    /// An SVG document. `None`: the name stands alone. Kept once with the look and not with every document.
    #[serde(default, skip_serializing)]
    pub logo_svg: Option<String>,
    /// Names the look that it was made in, so that another look can be told from it; empty: Hearth's own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// How its documents look.
    #[serde(skip)]
    pub look: Arc<Look>,
}

impl Community {
    /// What a job carries of the look.
    pub(crate) fn dress(&self) -> Dress {
        self.look.dress()
    }

    /// The logo, where it is printed.
    pub(crate) fn logo(&self) -> Option<&str> {
        self.logo_svg.as_deref().filter(|_| self.look.shows(Block::Logo))
    }
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
const VERBATIM: &[&str] = &["ics", "qr", "json", "svg"];
/// Names of fields that templates compare, follow as a link or set from left to right in any language.
const LITERAL: &[&str] = &["url", "design", "size", "part", "parts", "code", "empty", "groups", "hand"];
/// Names of fields that a community may leave out together with pronouns.
const PRONOUNS: &[&str] = &["pronouns"];

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

/// Keeps texts together that run against the document: a phone number or an English name between Arabic words, an Arabic name in an
/// English list. Without it, what stands beside them decides where their parts and the commas between them go (Unicode Annex 9).
fn isolate(value: &mut Value, field: &str, leftward: bool) {
    match value {
        Value::String(text) if !VERBATIM.contains(&field) && !LITERAL.contains(&field) => {
            *text = text.split('\n').map(|line| text::isolated(line, leftward)).collect::<Vec<_>>().join("\n");
        }
        Value::Array(items) => items.iter_mut().for_each(|item| isolate(item, field, leftward)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, item)| isolate(item, name, leftward)),
        _ => {}
    }
}

/// `/data.json`: the contract's version, the look, the labels and `content` under its own name.
///
/// # Errors
/// [`DocumentError::Colour`], and [`DocumentError::MissingGlyph`] for a letter that no font has.
pub(crate) fn data(
    frame: &Frame<'_>,
    name: &str,
    mut content: Value,
    letters: &Letters<'_>,
) -> Result<(Value, bool), DocumentError> {
    let look = &frame.community.look;
    // What somebody chose is printed as chosen; they were told how well it reads.
    let primary = match &look.colour {
        Some(chosen) => colour::written(chosen)?,
        None => colour::readable(frame.community.colour.as_deref().unwrap_or(PINE))?,
    };
    if let Some(accent) = &look.accent {
        colour::written(accent)?;
    }
    if !look.shows(Block::Pronouns) {
        blank(&mut content, PRONOUNS);
    }
    let language = language_tag(frame.language);
    let leftward = labels::right_to_left(&language);
    isolate(&mut content, name, leftward);
    let own = |text: &str| text::isolated(&text::line(text), leftward);
    let mut root = json!({
        "schema": SCHEMA,
        "language": language,
        "direction": if leftward { "rtl" } else { "ltr" },
        "labels": labels::of(&language),
        "community": { "name": text::isolated(&text::line(&frame.community.name), leftward) },
        "primary": primary,
        "closing": own(&look.closing),
        "footer": own(&look.footer),
        "logo_alt": text::line(&look.logo_alt),
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
    let mut arabic = false;
    fields.values().for_each(|value| each_text(value, &mut |text| arabic |= text.contains(text::is_arabic)));
    fields.insert("arabic".into(), json!(arabic));
    Ok((root, found.system))
}

/// Empties these fields, wherever they stand.
fn blank(value: &mut Value, names: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| blank(item, names)),
        Value::Object(fields) => {
            for (name, item) in fields {
                match item {
                    Value::String(text) if names.contains(&name.as_str()) => text.clear(),
                    other => blank(other, names),
                }
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The primary subtag and region as Typst reads them; anything else is English.
fn language_tag(given: &str) -> String {
    let primary: String = given.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase()) { primary } else { "en".into() }
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
    fn the_direction_is_the_languages_and_what_runs_against_it_is_kept_together() {
        let of = |language: &str, content: Value| {
            let community = Community { name: "Riverside".into(), ..Community::default() };
            let date = DocumentDate { iso: NaiveDate::default(), text: "today".into() };
            let frame = Frame { community: &community, language, date: &date, paper: Paper::A4 };
            data(&frame, "x", content, &Letters { language }).expect("plain words print").0
        };
        let arabic = of("ar", json!({ "reason": "For five years\nشكرًا", "reach": "+44 20 7946", "url": "https://e.org" }));
        assert_eq!(arabic["direction"], "rtl", "English words in it do not turn an Arabic document round");
        assert_eq!(arabic["x"]["reason"], "\u{2066}For five years\u{2069}\nشكرًا", "each line runs its own way");
        assert_eq!(arabic["x"]["reach"], "\u{2066}+44 20 7946\u{2069}", "the parts of a number stay in their order");
        assert_eq!(arabic["x"]["url"], "https://e.org", "what is followed is left alone");
        let english = of("en", json!({ "name": "محمد", "reason": "Thanks" }));
        assert_eq!(english["direction"], "ltr", "nor does an Arabic name an English one");
        assert_eq!(english["x"]["name"], "\u{2067}محمد\u{2069}", "in a list of names the commas stay where they belong");
        assert_eq!(english["x"]["reason"], "Thanks", "what runs with the document needs nothing");
    }

    #[test]
    fn a_language_tag_is_reduced_to_what_the_typesetter_knows() {
        assert_eq!(language_tag("pt-BR"), "pt", "the region does not change the tag of the file");
        assert_eq!(language_tag("not a language"), "en", "nonsense falls back to English");
    }
}

//! One row as a person to be: every cell put where its column says, cleaned by the rules of people, doubts named.

use super::{
    columns::{Column, Field, Source},
    dates,
    records::Record,
};
use crate::Why;
use crate::people::{ContactKind, clean_name, clean_text, contact_key, email_key, name_key, phone_key};

/// How a file is to be read.
#[derive(Debug, Clone)]
pub struct Reading {
    pub source: Source,
    pub columns: Vec<Column>,
    pub day_first: bool,
}

/// Somebody's name at a service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftHandle {
    pub handle: String,
    pub external_id: String,
    pub url: String,
}

/// A person to be, or why not.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub line: usize,
    pub name: String,
    pub called: String,
    /// (kind, label, value, key).
    pub reach: Vec<(ContactKind, String, String, String)>,
    pub organisation: String,
    pub pronouns: String,
    pub birthday: String,
    pub joined_on: Option<String>,
    pub notes: String,
    pub efforts: Vec<String>,
    pub tags: Vec<String>,
    pub languages: Vec<String>,
    pub skills: Vec<String>,
    pub zone: String,
    pub handle: Option<DraftHandle>,
    pub opt_out: bool,
    /// Kept with the person: every cell whose column is not dropped and that is not empty.
    pub cells: Vec<(String, String)>,
    /// Why this row needs a look.
    pub doubt: Vec<Why>,
    /// Why this row is nobody.
    pub left_out: Option<Why>,
}

/// The longest name that is believed, in characters.
const LONGEST_NAME: usize = 200;
/// The longest text of any other field, in characters.
const LONGEST_TEXT: usize = 20_000;

/// Splits a cell that holds several values.
fn several(text: &str, commas: Commas) -> impl Iterator<Item = String> {
    let separators: &[char] = match commas {
        Commas::Split => &[';', '\n', ','],
        Commas::Stay => &[';', '\n'],
    };
    text.split(" ::: ")
        .flat_map(move |part| part.split(separators))
        .map(|part| clean_name(part.trim().trim_matches('"')))
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

#[derive(Clone, Copy)]
enum Commas {
    Split,
    Stay,
}

fn put(list: &mut Vec<String>, text: String) {
    if !list.iter().any(|there| name_key(there) == name_key(&text)) {
        list.push(text);
    }
}

/// Google's own labels say nothing about what somebody takes part in.
fn is_system_label(label: &str) -> bool {
    let key = name_key(label);
    key == "mycontacts" || key == "my contacts" || key == "starred" || key.starts_with("imported on")
}

fn says_yes(text: &str) -> bool {
    !matches!(name_key(text).as_str(), "" | "0" | "no" | "n" | "false" | "nein" | "non" | "nee")
}

fn shorten(text: &str) -> String {
    if text.chars().count() > 40 { text.chars().take(40).chain(['…']).collect() } else { text.to_owned() }
}

/// Reads one record.
pub fn draft(record: &Record, reading: &Reading) -> Draft {
    let mut draft = Draft { line: record.line, ..Draft::default() };
    let mut doubts: Vec<Why> = Vec::new();
    let (mut whole, mut given, mut family) = (String::new(), String::new(), String::new());
    let mut handle = DraftHandle::default();
    let mut status = String::new();
    for (place, (column, cell)) in reading.columns.iter().zip(&record.cells).enumerate() {
        if column.field == Field::Drop || cell.trim().is_empty() {
            continue;
        }
        let text = clean_text(cell);
        let text = if text.chars().count() > LONGEST_TEXT { text.chars().take(LONGEST_TEXT).collect() } else { text };
        if cell.contains('\0') {
            doubts.push(Why::new("import-why-nul").with("column", column.header.as_str()));
        }
        draft.cells.push((column.header.clone(), text.clone()));
        let line = || clean_name(&text);
        let mut reach = |kind: ContactKind, value: String| {
            let start = column.header.strip_suffix(" - Value").or_else(|| column.header.strip_suffix(" - Formatted"));
            let label = match start {
                Some(start) => place
                    .checked_sub(1)
                    .filter(|before| reading.columns[*before].header == format!("{start} - Label"))
                    .and_then(|before| record.cells.get(before))
                    .map(|label| clean_name(label.trim_start_matches("* ")))
                    .unwrap_or_default(),
                None => String::new(),
            };
            let key = contact_key(kind, &value);
            if !draft.reach.iter().any(|there| there.0 == kind && there.3 == key) {
                draft.reach.push((kind, label, value, key));
            }
        };
        match column.field {
            Field::Name => whole = line(),
            Field::Given => given = if given.is_empty() { line() } else { format!("{given} {}", line()) },
            Field::Family => family = line(),
            Field::Called => draft.called = line(),
            Field::Email => {
                for value in several(&text, Commas::Split) {
                    if email_key(&value).is_some() {
                        reach(ContactKind::Email, value);
                    } else {
                        doubts.push(
                            Why::new("import-why-no-email").with("column", column.header.as_str()).with("value", shorten(&value)),
                        );
                    }
                }
            }
            Field::Phone => {
                for value in several(&text, Commas::Split) {
                    if phone_key(&value).is_some() {
                        reach(ContactKind::Phone, value);
                    } else {
                        doubts.push(
                            Why::new("import-why-no-phone").with("column", column.header.as_str()).with("value", shorten(&value)),
                        );
                    }
                }
            }
            Field::Address => reach(ContactKind::Address, text.chars().take(1000).collect()),
            Field::Web => {
                if reading.source == Source::Meetup {
                    handle.url = line();
                } else {
                    several(&text, Commas::Stay).for_each(|value| reach(ContactKind::Web, value));
                }
            }
            Field::Organisation => draft.organisation = line(),
            Field::Pronouns => draft.pronouns = line(),
            Field::Birthday => match dates::date(&text, reading.day_first) {
                Some(date) => draft.birthday = date.to_string(),
                None if text.starts_with("--") && dates::date(&format!("2000-{}", &text[2..]), true).is_some() => {
                    draft.birthday = text
                }
                None => doubts
                    .push(Why::new("import-why-no-date").with("column", column.header.as_str()).with("value", shorten(&text))),
            },
            Field::JoinedOn => match dates::date(&text, reading.day_first) {
                Some(date) => draft.joined_on = Some(date.to_string()),
                None => doubts
                    .push(Why::new("import-why-no-date").with("column", column.header.as_str()).with("value", shorten(&text))),
            },
            Field::Notes => {
                if !draft.notes.is_empty() {
                    draft.notes.push_str("\n\n");
                }
                draft.notes.push_str(&text);
            }
            Field::Efforts => several(&text, Commas::Split)
                .map(|label| label.trim_start_matches("* ").to_owned())
                .filter(|label| !is_system_label(label))
                .for_each(|label| put(&mut draft.efforts, label)),
            Field::Tags => several(&text, Commas::Split).for_each(|tag| put(&mut draft.tags, tag)),
            Field::Languages => several(&text, Commas::Split).for_each(|word| put(&mut draft.languages, word)),
            Field::Skills => several(&text, Commas::Split).for_each(|word| put(&mut draft.skills, word)),
            Field::Zone => draft.zone = line(),
            Field::Handle => handle.handle = line(),
            Field::ExternalId => handle.external_id = line(),
            Field::Status => status = name_key(&text),
            Field::OptOut => draft.opt_out |= says_yes(&text),
            Field::Keep | Field::Drop => {}
        }
    }
    draft.name = if given.is_empty() && family.is_empty() { whole } else { clean_name(&format!("{given} {family}")) };
    if handle != DraftHandle::default() {
        draft.handle = Some(handle);
    }
    apply_status(&mut draft, &status, reading.source);
    if record.broken {
        doubts.push(match reading.source {
            Source::VCard => Why::new("import-why-card-cut"),
            _ => Why::new("import-why-open-quote"),
        });
    }
    if draft.name.chars().count() > LONGEST_NAME {
        doubts.push(Why::new("import-why-long-name").with("count", draft.name.chars().count()));
        draft.name = draft.name.chars().take(LONGEST_NAME).collect();
        if let Some(cell) = draft.cells.iter_mut().find(|(_, cell)| cell.chars().count() > LONGEST_NAME) {
            cell.1 = shorten(&cell.1);
        }
    }
    let filled = record.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    if record.cells.len() < reading.columns.len() && filled > 0 && !draft.reach.iter().any(|reach| reach.0 == ContactKind::Email)
    {
        doubts.push(Why::new("import-why-few-cells").with("count", record.cells.len()).with("all", reading.columns.len()));
    }
    nobody(&mut draft, filled);
    if draft.left_out.is_none() && !doubts.is_empty() {
        draft.doubt = doubts;
    }
    draft
}

fn apply_status(draft: &mut Draft, status: &str, source: Source) {
    match status {
        "group" | "org" | "location" if source == Source::VCard => draft.left_out = Some(Why::new("import-why-group")),
        "bot" | "app" => draft.left_out = Some(Why::new("import-why-bot")),
        "deactivated" | "inactive" | "deleted" if source == Source::Slack => put(&mut draft.tags, "deactivated in Slack".into()),
        "unsubscribed" | "cleaned" | "bounced" => draft.opt_out = true,
        _ => {}
    }
}

/// Rows that are no person: empty ones, totals, and what has neither a name nor a way to be reached.
fn nobody(draft: &mut Draft, filled: usize) {
    const TOTALS: &[&str] =
        &["total", "totals", "sum", "summe", "gesamt", "gesamtsumme", "somme", "suma", "totaal", "subtotal", "zwischensumme"];
    let reachable = draft.reach.iter().any(|reach| matches!(reach.0, ContactKind::Email | ContactKind::Phone));
    let total = draft.cells.first().is_some_and(|(_, cell)| TOTALS.contains(&name_key(cell).as_str()));
    let reason = if filled == 0 {
        Why::new("import-why-empty-row")
    } else if total && !reachable {
        Why::new("import-why-total")
    } else if draft.name.is_empty() && !reachable && draft.handle.is_none() {
        Why::new("import-why-nobody")
    } else {
        return;
    };
    draft.left_out.get_or_insert(reason);
}

//! The same to be read: parts with headings, days and lengths in words, names in place of ids.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use hearth_documents::{KnownEntry, KnownFact, KnownPart};
use hearth_store::{
    changes::fields::{FieldKind, kind_of},
    exports::{Known, Section},
};
use hearth_texts::{Language, Said, dates, records, say_in};
use serde_json::{Map, Value};

use super::story::Step;
use crate::{documents::plain, times};

/// A Monday, to count days of the week from.
const MONDAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");

/// Columns of texts that nobody is shown elsewhere, but which are somebody's data: names of cells with their values.
const CELLS: [&str; 2] = ["cells", "custom"];

/// In which words and on whose clock.
pub(super) struct Reader<'a> {
    pub language: Language,
    pub zone: &'a str,
    pub known: &'a Known,
}

/// A heading begins with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn fact(label: impl Into<String>, note: impl AsRef<str>) -> KnownFact {
    KnownFact { label: label.into(), note: plain(note.as_ref()) }
}

impl Reader<'_> {
    /// Every part; `standing` is what the rules make of what is known.
    pub fn parts(&self, standing: &str, story: &[Step]) -> Vec<KnownPart> {
        let mut parts: Vec<KnownPart> =
            self.known.sections.iter().filter(|section| !section.rows.is_empty()).map(|section| self.part(section)).collect();
        if let Some(entry) = parts.first_mut().and_then(|own| own.entries.first_mut()) {
            entry.facts.push(fact(say_in!(self.language, "exports-standing"), standing));
        }
        if !self.known.named_in.is_empty() {
            let facts = self.known.named_in.iter();
            let facts = facts.map(|(table, name)| fact(records::table(self.language, table), name)).collect();
            parts.push(KnownPart {
                title: say_in!(self.language, "exports-named-in"),
                lead: say_in!(self.language, "exports-named-in-lead"),
                entries: vec![KnownEntry { title: String::new(), facts }],
            });
        }
        if !story.is_empty() {
            parts.push(KnownPart {
                title: say_in!(self.language, "exports-history"),
                lead: say_in!(self.language, "exports-history-lead"),
                entries: story.iter().map(|step| self.step(step)).collect(),
            });
        }
        parts
    }

    fn part(&self, section: &Section) -> KnownPart {
        let is_own = section.table == "people";
        let title = if is_own {
            say_in!(self.language, "exports-own")
        } else {
            capital(&Said::kind("table-", section.table).say_in(self.language))
        };
        let lead = if is_own || section.column == "person_id" && section.table != "agenda_items" {
            String::new()
        } else {
            say_in!(self.language, "exports-names-them")
        };
        KnownPart { title, lead, entries: section.rows.iter().map(|row| self.entry(section, row)).collect() }
    }

    fn entry(&self, section: &Section, row: &Map<String, Value>) -> KnownEntry {
        let title = if section.table == "people" { String::new() } else { self.title(row, section.column) };
        let mut facts = Vec::new();
        let values = section.columns.iter().filter(|column| *column != section.column);
        for (column, value) in values.filter_map(|column| Some((column, row.get(column)?))) {
            if CELLS.contains(&column.as_str()) {
                facts.extend(cells(value));
                continue;
            }
            let kind = if column == "external_id" { Some(FieldKind::Text) } else { kind_of(section.table, column) };
            let Some(kind) = kind else { continue };
            let shown = self.shown(kind, value);
            // What stands above already is not said again.
            if !(shown.is_empty() || kind == FieldKind::Record && title.contains(&shown)) {
                facts.push(fact(records::field(self.language, section.table, column), shown));
            }
        }
        KnownEntry { title, facts }
    }

    /// What a row refers to: a meeting with its day, an effort, a task.
    fn title(&self, row: &Map<String, Value>, own: &str) -> String {
        let mut names = Vec::new();
        for (_, value) in row.iter().filter(|(column, _)| column.ends_with("_id") && *column != own) {
            let id = value.as_str().unwrap_or_default();
            let Some(name) = self.known.names.get(id) else { continue };
            match self.known.starts.get(id).and_then(|at| self.day_of(at)) {
                Some(day) => names.push(plain(&say_in!(self.language, "exports-meeting", name = name, day = day))),
                None => names.push(name.clone()),
            }
        }
        names.join(" · ")
    }

    fn day_of(&self, instant: &str) -> Option<NaiveDate> {
        let at = DateTime::parse_from_rfc3339(instant).ok()?;
        Some(times::to_wall(at.to_utc(), self.zone).date())
    }

    fn shown(&self, kind: FieldKind, value: &Value) -> String {
        let text = match value {
            Value::Null => return String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.said(kind, &text)
    }

    /// A value as it stands in the file or in the history, in words. What is not of its kind is shown as it is.
    fn said(&self, kind: FieldKind, text: &str) -> String {
        let language = self.language;
        let whole = || text.parse::<i64>().ok();
        let known = match kind {
            FieldKind::Day => day(language, text),
            FieldKind::Instant => {
                DateTime::parse_from_rfc3339(text).ok().map(|at| dates::moment(language, times::to_wall(at.to_utc(), self.zone)))
            }
            FieldKind::Wall => text.parse().ok().map(|wall| dates::moment(language, wall)),
            FieldKind::Minutes => {
                whole().map(|minutes| say_in!(language, "exports-minutes", hours = minutes / 60, minutes = minutes % 60))
            }
            FieldKind::Clock => whole().map(|minute| format!("{:02}:{:02}", minute / 60, minute % 60)),
            FieldKind::Weekday => whole()
                .and_then(|day| MONDAY.checked_add_signed(chrono::Duration::days(day - 1)))
                .map(|day| dates::weekday(language, day)),
            // A flag that is not raised says nothing.
            FieldKind::Flag => Some(if text == "1" { records::flag(language, true) } else { String::new() }),
            FieldKind::List => serde_json::from_str::<Vec<String>>(text).ok().map(|list| list.join(", ")),
            FieldKind::Words => serde_json::from_str::<Vec<String>>(text)
                .ok()
                .map(|list| list.iter().map(|word| records::word(language, word)).collect::<Vec<_>>().join(", ")),
            FieldKind::Word => Some(records::word(language, text)).filter(|_| !text.is_empty()),
            FieldKind::Record => Some(self.known.names.get(text).cloned().unwrap_or_else(|| text.to_owned())),
            FieldKind::Colour => Some(String::new()),
            FieldKind::Text | FieldKind::Long | FieldKind::Number => None,
        };
        known.unwrap_or_else(|| if matches!(text, "[]" | "{}") { String::new() } else { text.to_owned() })
    }

    fn step(&self, step: &Step) -> KnownEntry {
        let mut facts = vec![fact(records::field(self.language, "operations", "at"), self.said(FieldKind::Instant, &step.at))];
        // What was new then stands in the parts above, or in a later step that changed or removed it.
        let mut added: BTreeMap<&str, i64> = BTreeMap::new();
        for row in step.rows.iter().filter(|row| row.kind == "insert") {
            *added.entry(row.table.as_str()).or_default() += 1;
        }
        for (table, count) in added {
            let what = records::table(self.language, table);
            facts.push(fact(records::added(self.language), say_in!(self.language, "exports-added", what = what, count = count)));
        }
        let rows = step.rows.iter().filter(|row| row.kind != "insert");
        for (row, change) in rows.flat_map(|row| row.changes.iter().map(move |change| (row, change))) {
            if change.field == "person_id" {
                continue;
            }
            let (before, after) = (self.said(change.kind, &change.before), self.said(change.kind, &change.after));
            let note = match (before.is_empty(), after.is_empty()) {
                (true, _) => after,
                (false, true) => say_in!(self.language, "exports-before", value = before),
                (false, false) => {
                    let before = say_in!(self.language, "exports-before", value = before);
                    [before, say_in!(self.language, "exports-after", value = after)].join("\n")
                }
            };
            if !note.is_empty() {
                facts.push(fact(records::field(self.language, &row.table, &change.field), note));
            }
        }
        KnownEntry { title: plain(&step.label.say_in(self.language)), facts }
    }
}

/// A day, or one of every year: `--05-09`.
fn day(language: Language, text: &str) -> Option<String> {
    match text.strip_prefix("--") {
        Some(rest) => {
            // In a leap year, which has every day.
            let date: NaiveDate = ["2024", rest].join("-").parse().ok()?;
            Some(dates::day_month(language, date))
        }
        None => text.parse().ok().map(|date| dates::day(language, date)),
    }
}

/// The cells of a row as they came, each by the name of its column.
fn cells(value: &Value) -> Vec<KnownFact> {
    let Some(Ok(cells)) = value.as_str().map(serde_json::from_str::<Map<String, Value>>) else { return Vec::new() };
    let text = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    cells.into_iter().map(|(name, value)| fact(name, text(value))).filter(|fact| !fact.note.is_empty()).collect()
}

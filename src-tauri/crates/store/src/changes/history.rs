//! The log as a story: what was done, when, and what each row was before and after, with names in place of ids.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use serde_json::{Map, Value};
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use super::{
    fields::{FieldKind, is_hidden, kind_of},
    unfold,
};
use crate::Result;

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct HistoryLine {
    /// Place in the history; pass the smallest one as `before` for the page after this one.
    #[ts(type = "number")]
    pub n: i64,
    pub id: String,
    #[ts(type = "\"change\" | \"undo\" | \"redo\" | \"sync\" | \"upkeep\"")]
    pub kind: String,
    /// The command that did it.
    pub name: String,
    pub label: String,
    pub at: String,
    /// It was undone and not done again since.
    pub undone: bool,
    /// Rows changed in all.
    #[ts(type = "number")]
    pub rows: i64,
}

/// A row that was changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryRow {
    pub table: String,
    pub id: String,
    #[ts(type = "\"insert\" | \"update\" | \"delete\"")]
    pub kind: String,
    /// What the row is called; empty where it has no name of its own.
    pub name: String,
    /// The record that the row is a part of, and the person that it names.
    pub part_of: Option<Named>,
    pub person: Option<Named>,
    pub changes: Vec<HistoryChange>,
}

/// A record by its table, id and name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Named {
    pub table: String,
    pub id: String,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryChange {
    pub field: String,
    pub kind: FieldKind,
    /// Empty where there was nothing; a JSON array of texts for a list; the name for a record.
    pub before: String,
    pub after: String,
}

/// Which operations are asked for.
#[derive(Debug, Clone, Default)]
pub struct HistoryFilter<'a> {
    /// A record that they touched, a part of it, or a person that a row names.
    pub record: Option<&'a str>,
    /// A topic of [`super::tables::LOGGED`].
    pub topic: Option<&'a str>,
    /// An FTS5 expression over the labels.
    pub words: Option<&'a str>,
    /// Instants as the file holds them, half-open.
    pub from: Option<&'a str>,
    pub to: Option<&'a str>,
    /// `change`, `import`, `undo` (with what was done again), `upkeep` or `sync`; all but what calendars brought where it is not said.
    pub kind: Option<&'a str>,
    /// Only operations older than this one.
    pub before: Option<i64>,
    /// Only operations newer than this one.
    pub since: Option<i64>,
}

#[derive(FromRow)]
pub(super) struct Entry {
    pub(super) tbl: String,
    pub(super) row: String,
    part_of: Option<String>,
    person: Option<String>,
    pub(super) kind: String,
    pub(super) changes: sqlx::types::Json<Map<String, Value>>,
}

impl Entry {
    /// What a column held before and holds after.
    pub(super) fn sides(&self, column: &str) -> [Option<&Value>; 2] {
        let value = self.changes.get(column);
        match (self.kind.as_str(), value) {
            ("update", Some(Value::Array(pair))) => [pair.first(), pair.get(1)],
            ("delete", value) => [value, None],
            (_, value) => [None, value],
        }
    }
}

/// Records by their ids: the table and the name.
pub(super) type Names = HashMap<String, (String, String)>;

/// So many operations of one kind, and about one noun where they are changes.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct NewsGroup {
    #[ts(type = "\"change\" | \"import\" | \"undo\" | \"sync\"")]
    pub kind: String,
    /// A topic; empty where the kind says it all.
    pub topic: String,
    #[ts(type = "number")]
    pub count: i64,
}

/// What was done after an operation, but for what Hearth did by itself.
pub async fn news(pool: &SqlitePool, since: i64) -> Result<Vec<NewsGroup>> {
    Ok(sqlx::query_as(include_str!("news.sql")).bind(since).fetch_all(pool).await?)
}

/// When an operation was; `None` where there is none of this number.
pub async fn instant_of(pool: &SqlitePool, n: i64) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("at.sql")).bind(n).fetch_optional(pool).await?)
}

/// The newest operations first.
pub async fn history(pool: &SqlitePool, filter: &HistoryFilter<'_>, limit: i64) -> Result<Vec<HistoryLine>> {
    Ok(sqlx::query_as(include_str!("history.sql"))
        .bind(filter.record)
        .bind(filter.before)
        .bind(limit)
        .bind(filter.topic)
        .bind(filter.words)
        .bind(filter.from)
        .bind(filter.to)
        .bind(filter.kind)
        .bind(filter.since)
        .fetch_all(pool)
        .await?)
}

/// One line of the history; `None` where there is no such operation.
pub async fn history_line(pool: &SqlitePool, n: i64) -> Result<Option<HistoryLine>> {
    Ok(sqlx::query_as(include_str!("history_one.sql")).bind(n).fetch_optional(pool).await?)
}

/// The first `limit` rows that an operation changed; of one record and its parts where its id is given.
pub async fn history_rows(pool: &SqlitePool, n: i64, record: Option<&str>, limit: i64) -> Result<Vec<HistoryRow>> {
    let entries: Vec<Entry> =
        sqlx::query_as(include_str!("history_entries.sql")).bind(n).bind(record).bind(limit).fetch_all(pool).await?;
    let ids: BTreeSet<&str> = entries
        .iter()
        .flat_map(|entry| [Some(&entry.row), entry.part_of.as_ref(), entry.person.as_ref()])
        .flatten()
        .map(String::as_str)
        .chain(
            entries
                .iter()
                .flat_map(|entry| {
                    entry.changes.iter().filter(|(column, _)| kind_of(&entry.tbl, column) == Some(FieldKind::Record))
                })
                .flat_map(|(_, value)| texts(value)),
        )
        .chain(entries.iter().flat_map(unfold::ids))
        .collect();
    let rows: Vec<(String, String, Option<String>)> =
        sqlx::query_as(include_str!("history_names.sql")).bind(crate::json(&ids)?).fetch_all(pool).await?;
    let names = by_id(rows);
    Ok(entries.iter().map(|entry| explain(entry, &names)).filter(|row| row.kind != "update" || !row.changes.is_empty()).collect())
}

/// What a record is called; `None` where there never was one of this id, or it has no name.
pub async fn named(pool: &SqlitePool, id: &str) -> Result<Option<Named>> {
    let rows = sqlx::query_as(include_str!("history_names.sql")).bind(crate::json(&[id])?).fetch_all(pool).await?;
    Ok(by_id(rows).into_iter().next().map(|(id, (table, name))| Named { table, id, name }))
}

/// A removed row without a name (its log may hold none) is named by what it belongs to.
fn by_id(rows: Vec<(String, String, Option<String>)>) -> Names {
    rows.into_iter().rev().filter_map(|(id, table, name)| Some((id, (table, name?)))).collect()
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(pair) => pair.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn explain(entry: &Entry, names: &Names) -> HistoryRow {
    let named = |id: &Option<String>| {
        let id = id.as_ref()?;
        let (table, name) = names.get(id)?;
        Some(Named { table: table.clone(), id: id.clone(), name: name.clone() })
    };
    let own = ["name", "title", "file_name", "text", "value", "handle"]
        .iter()
        .filter(|column| !unfold::is_folded(&entry.tbl) && !is_hidden(&entry.tbl, column))
        .find_map(|column| entry.changes.get(*column).map(|value| shown(Some(now(value)), FieldKind::Text, names)));
    let shown_of = |column: &String| {
        let kind = kind_of(&entry.tbl, column)?;
        let [before, after] = entry.sides(column).map(|side| shown(side, kind, names));
        // A flag that is not raised says nothing about a row that is new or gone.
        let silent =
            before == after || (kind == FieldKind::Flag && entry.kind != "update" && [&before, &after].iter().all(|v| *v != "1"));
        (!silent).then(|| HistoryChange { field: column.clone(), kind, before, after })
    };
    HistoryRow {
        table: entry.tbl.clone(),
        id: entry.row.clone(),
        kind: entry.kind.clone(),
        name: names
            .get(&entry.row)
            .map(|(_, name)| name.clone())
            .filter(|name| !name.is_empty())
            .or(own)
            .map_or_else(String::new, std::convert::identity),
        part_of: named(&entry.part_of),
        person: named(&entry.person),
        changes: if unfold::is_folded(&entry.tbl) {
            unfold::changes(entry, names)
        } else {
            entry.changes.keys().filter_map(shown_of).collect()
        },
    }
}

/// What a value of the log is by now: an update keeps both.
fn now(value: &Value) -> &Value {
    value.get(1).unwrap_or(value)
}

pub(super) fn shown(value: Option<&Value>, kind: FieldKind, names: &Names) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if text == "[]" || text == "{}" => String::new(),
        Some(Value::String(id)) if kind == FieldKind::Record => names.get(id).map_or_else(String::new, |(_, name)| name.clone()),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

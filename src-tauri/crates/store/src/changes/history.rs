//! The log as a story: what was done, when, and what each row was before and after.

use serde::Serialize;
use serde_json::Value;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::Result;

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryLine {
    /// Place in the history; pass the smallest one as `before` for the page after this one.
    #[ts(type = "number")]
    pub n: i64,
    pub id: String,
    #[ts(type = "\"change\" | \"undo\" | \"redo\" | \"sync\" | \"upkeep\"")]
    pub kind: String,
    pub label: String,
    pub at: String,
    pub undone: bool,
    /// Rows changed in all.
    #[ts(type = "number")]
    pub rows: i64,
    /// At most 40 field changes; of the asked record where one was asked for.
    pub changes: Vec<HistoryChange>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryChange {
    pub table: String,
    pub record: String,
    #[ts(type = "\"insert\" | \"update\" | \"delete\"")]
    pub kind: String,
    pub field: String,
    pub before: String,
    pub after: String,
}

#[derive(FromRow)]
struct Line {
    n: i64,
    id: String,
    kind: String,
    label: String,
    at: String,
    undone: bool,
    rows: i64,
}

#[derive(FromRow)]
struct Entry {
    operation: i64,
    tbl: String,
    row: String,
    kind: String,
    changes: sqlx::types::Json<serde_json::Map<String, Value>>,
}

/// The newest operations first, of the whole community or of one record.
pub async fn history(pool: &SqlitePool, record: Option<&str>, before: Option<i64>, limit: i64) -> Result<Vec<HistoryLine>> {
    let lines: Vec<Line> =
        sqlx::query_as(include_str!("history.sql")).bind(record).bind(before).bind(limit).fetch_all(pool).await?;
    let numbers = serde_json::to_string(&lines.iter().map(|line| line.n).collect::<Vec<_>>()).unwrap_or_else(|_| "[]".into());
    let entries: Vec<Entry> =
        sqlx::query_as(include_str!("history_entries.sql")).bind(numbers).bind(record).fetch_all(pool).await?;
    Ok(lines
        .into_iter()
        .map(|line| {
            let changes = entries.iter().filter(|entry| entry.operation == line.n).flat_map(explain).take(40).collect();
            let Line { n, id, kind, label, at, undone, rows } = line;
            HistoryLine { n, id, kind, label, at, undone, rows, changes }
        })
        .collect())
}

fn explain(entry: &Entry) -> Vec<HistoryChange> {
    let change = |field: &str, before: String, after: String| HistoryChange {
        table: entry.tbl.clone(),
        record: entry.row.clone(),
        kind: entry.kind.clone(),
        field: field.into(),
        before,
        after,
    };
    entry
        .changes
        .iter()
        .filter(|(field, _)| *field != "id" && !field.ends_with("_key"))
        .map(|(field, value)| match (entry.kind.as_str(), value) {
            ("update", Value::Array(pair)) => change(field, shown(pair.first()), shown(pair.get(1))),
            ("delete", value) => change(field, shown(Some(value)), String::new()),
            (_, value) => change(field, String::new(), shown(Some(value))),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if text == "[]" || text == "{}" => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

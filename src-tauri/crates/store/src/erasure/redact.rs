//! The words of others: every text of every table is looked through for what gives a person away. It walks the tables of the file, so that a
//! new one needs no line here.

use hearth_core::erasure::{GONE, Marks};
use serde_json::{Value, json};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};

use super::{PLACES, PlaceCount, References};
use crate::{Result, changes::tables::LOGGED};

/// Tables that hold no words of anybody, and the search, which is derived.
const WORDLESS: &[&str] = &[
    "_sqlx_migrations",
    "erasures",
    "erased_addresses",
    "erasure_keys",
    "person_facts",
    "person_fields",
    "operation_topics",
    "tallies",
];

/// Lines of a calendar are folded wherever they are long, also in the middle of an address (RFC 5545 §3.1).
const FOLDED: &[(&str, &str)] = &[
    ("events", "text"),
    ("event_edits", "text"),
    ("event_conflicts", "ours"),
    ("event_conflicts", "theirs"),
    ("event_resources", "sent"),
];

/// What was found in the words of others.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Rows out of which something was taken.
    pub redacted: Vec<PlaceCount>,
    /// Rows that hold a name which may mean somebody else.
    pub ambiguous: Vec<PlaceCount>,
}

/// Takes out of every text what gives the people away. The log comes last: it has just been told what the others were before.
pub(super) async fn words(conn: &mut SqliteConnection, marks: &Marks) -> Result<Found> {
    let mut tables: Vec<String> = sqlx::query_scalar(include_str!("tables.sql")).fetch_all(&mut *conn).await?;
    tables.retain(|table| !WORDLESS.contains(&table.as_str()));
    tables.sort_by_key(|table| (table == "change_log", table.clone()));
    let mut found = Found::default();
    for table in tables {
        let (redacted, ambiguous) = of_table(conn, &table, marks).await?;
        let count = |list: &mut Vec<PlaceCount>, rows| {
            if rows > 0 {
                list.push(PlaceCount { table: table.clone(), rows });
            }
        };
        count(&mut found.redacted, redacted);
        count(&mut found.ambiguous, ambiguous);
    }
    Ok(found)
}

/// Tables and ids of records whose words name somebody: by a link, an address or a name that nobody else has.
pub(super) async fn named_in(conn: &mut SqliteConnection, marks: &Marks) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for table in LOGGED.iter().map(|logged| logged.name).filter(|table| !is_theirs(table)) {
        for row in candidates(conn, table, marks).await?.1 {
            let mut texts = (1..row.len() - 1).filter_map(|place| row.try_get::<Option<String>, _>(place).ok().flatten());
            if texts.any(|text| text_without(&text, marks).is_some()) {
                found.push((table.to_owned(), row.get(row.len() - 1)));
            }
        }
    }
    Ok(found)
}

fn is_theirs(table: &str) -> bool {
    table == "people" || PLACES.iter().any(|place| place.table == table && place.references == References::IsTheirs)
}

/// The columns of a table that hold texts, and the rows in which one of them is worth a look: number, texts, id.
async fn candidates(conn: &mut SqliteConnection, table: &str, marks: &Marks) -> Result<(Vec<String>, Vec<SqliteRow>)> {
    let columns: Vec<String> = sqlx::query_scalar(include_str!("texts.sql")).bind(table).fetch_all(&mut *conn).await?;
    if columns.is_empty() {
        return Ok((columns, Vec::new()));
    }
    let seen: Vec<_> = columns.iter().map(|column| unfolded(table, column)).collect();
    let holds: Vec<_> = seen.iter().map(|column| format!("instr(lower({column}), j.value)")).collect();
    let id = if LOGGED.iter().any(|logged| logged.name == table) { "id" } else { "NULL" };
    let rows = sqlx::query(&format!(
        "SELECT rowid, {}, {id} FROM {table} WHERE EXISTS (SELECT 1 FROM json_each(?1) j WHERE {})",
        seen.join(", "),
        holds.join(" OR ")
    ))
    .bind(needles(marks)?)
    .fetch_all(conn)
    .await?;
    Ok((columns, rows))
}

/// Rows that lost something, and rows with a name that stays.
async fn of_table(conn: &mut SqliteConnection, table: &str, marks: &Marks) -> Result<(i64, i64)> {
    let (columns, rows) = candidates(conn, table, marks).await?;
    let (mut redacted, mut ambiguous) = (0, 0);
    let mut changes: Vec<Vec<Value>> = vec![Vec::new(); columns.len()];
    for row in &rows {
        let id: i64 = row.get(0);
        let (mut lost, mut stays) = (false, false);
        for (place, changes) in changes.iter_mut().enumerate() {
            let Some(text) = row.try_get::<Option<String>, _>(place + 1)? else { continue };
            match text_without(&text, marks) {
                Some(without) => {
                    stays |= marks.may_be_named_in(&without);
                    changes.push(json!([id, without]));
                    lost = true;
                }
                None => stays |= marks.may_be_named_in(&text),
            }
        }
        redacted += i64::from(lost);
        ambiguous += i64::from(stays);
    }
    for (column, changes) in columns.iter().zip(changes).filter(|(_, changes)| !changes.is_empty()) {
        sqlx::query(&format!(
            "UPDATE {table} SET {column} = j.value ->> 1 FROM json_each(?1) j WHERE {table}.rowid = j.value ->> 0"
        ))
        .bind(Value::from(changes).to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok((redacted, ambiguous))
}

fn unfolded(table: &str, column: &str) -> String {
    if FOLDED.contains(&(table, column)) {
        format!("replace(replace({column}, char(13, 10, 32), ''), char(10, 32), '')")
    } else {
        column.to_owned()
    }
}

/// As they stand in a text, and as they stand in JSON.
fn needles(marks: &Marks) -> Result<String> {
    let mut all = Vec::new();
    for needle in marks.needles() {
        let inner = crate::json(&needle)?;
        let inner = inner.trim_matches('"').to_owned();
        if inner != needle {
            all.push(inner);
        }
        all.push(needle);
    }
    crate::json(&all)
}

/// A text, or the texts within JSON; `None` where nothing of it gives anybody away.
fn text_without(text: &str, marks: &Marks) -> Option<String> {
    if text.starts_with(['{', '['])
        && let Ok(mut value) = serde_json::from_str::<Value>(text)
    {
        return each(&mut value, &|text| text_without(text, marks)).then(|| value.to_string());
    }
    marks.redact(text)
}

/// Whether `change` has changed any text of a value.
fn each(value: &mut Value, change: &impl Fn(&str) -> Option<String>) -> bool {
    match value {
        Value::String(text) => match change(text) {
            Some(other) => {
                *text = other;
                true
            }
            None => false,
        },
        Value::Array(all) => all.iter_mut().fold(false, |any, one| each(one, change) | any),
        Value::Object(all) => all.values_mut().fold(false, |any, one| each(one, change) | any),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The names in the labels of what was done about these people, also where a name of one word alone says little elsewhere.
pub(super) async fn labels(conn: &mut SqliteConnection, marks: &Marks) -> Result<i64> {
    let rows = sqlx::query(include_str!("labels.sql")).bind(crate::json(marks.ids())?).fetch_all(&mut *conn).await?;
    let mut changes = Vec::new();
    for row in &rows {
        let (n, label): (i64, String) = (row.get(0), row.get(1));
        let Ok(mut value) = serde_json::from_str::<Value>(&label) else { continue };
        if each(&mut value, &|text| marks.is_named(text).then(|| GONE.to_owned())) {
            changes.push(json!([n, value.to_string()]));
        }
    }
    let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
    sqlx::query(include_str!("relabel.sql")).bind(Value::from(changes).to_string()).execute(conn).await?;
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_within_json_within_json_are_found() {
        let marks = Marks::new(vec![], [("Noor \"N\" Jansen".to_owned(), false)], []);
        let inner = json!(["Noor \"N\" Jansen", 1]).to_string();
        let text = json!({ "who": inner, "n": 2 }).to_string();
        let without = text_without(&text, &marks).expect("it is there");
        assert_eq!(without, json!({ "who": json!([GONE, 1]).to_string(), "n": 2 }).to_string(), "the rest is as it was");
        assert!(needles(&marks).expect("JSON").contains("noor \\\\\\\"n"), "and a row with it is looked at");
    }
}

//! What was saved is made to hang together: lost rows come back from the log that tells of them, the log learns what it does not know,
//! what names a lost record is cut from it, and everything that is derived is made anew.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use sqlx::{Executor, Row, SqliteConnection};

use super::Salvaging;
use crate::{
    Result, Store,
    changes::{Operation, OperationKind, Transaction, adopt, findable, tables::LOGGED},
};

/// A statement that is written for the table `people`, for another one.
fn of_table(statement: &str, table: &str) -> String {
    statement.replace("people", table)
}

async fn number(conn: &mut SqliteConnection, statement: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(statement).fetch_one(conn).await?)
}

/// What is lost of the history.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct History {
    pub operations_lost: i64,
    pub entries_lost: i64,
}

/// Puts stand-ins for operations that are lost, and keeps half ones from being undone.
pub(super) async fn history(conn: &mut SqliteConnection, salvaging: &Salvaging, torn: bool) -> Result<History> {
    let mut lost = History::default();
    if torn {
        lost.operations_lost = number(conn, include_str!("operations_lost.sql")).await?;
        lost.entries_lost = number(conn, include_str!("entries_lost.sql")).await?;
        sqlx::query(include_str!("incomplete.sql")).execute(&mut *conn).await?;
    }
    let missing: Vec<i64> = sqlx::query_scalar(include_str!("lost_operations.sql")).fetch_all(&mut *conn).await?;
    for n in missing {
        sqlx::query(include_str!("stand_in.sql"))
            .bind(n)
            .bind(crate::new_id(salvaging.at))
            .bind(&salvaging.lost_label)
            .bind(crate::instant(salvaging.at))
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query(include_str!("targets.sql")).execute(&mut *conn).await?;
    for logged in LOGGED {
        let statement = of_table(include_str!("topics.sql"), logged.name).replace("the topic", logged.topic);
        sqlx::query(&statement).execute(&mut *conn).await?;
    }
    Ok(lost)
}

/// The row as its entries leave it; `None` where they do not tell all of it.
fn told(entries: &[(String, String)]) -> Option<Map<String, Value>> {
    let mut row: Option<Map<String, Value>> = None;
    for (kind, changes) in entries {
        let Ok(Value::Object(changes)) = serde_json::from_str(changes) else { return None };
        match kind.as_str() {
            "insert" => row = Some(changes).filter(|changes| !changes.is_empty()),
            "delete" => row = None,
            _ => {
                let row = row.as_mut()?;
                for (column, change) in changes {
                    row.insert(column, change.get(1)?.clone());
                }
            }
        }
    }
    row
}

/// Rows of a torn table come back from the log. Answers how many, and how many stay lost.
pub(super) async fn bring_back(conn: &mut SqliteConnection, table: &str) -> Result<(i64, i64)> {
    let columns: BTreeSet<String> =
        sqlx::query_scalar(include_str!("../changes/columns.sql")).bind(table).fetch_all(&mut *conn).await?.into_iter().collect();
    let missing: Vec<String> = sqlx::query_scalar(&of_table(include_str!("missing.sql"), table)).fetch_all(&mut *conn).await?;
    let mut back = 0;
    for row in &missing {
        let entries: Vec<(String, String)> =
            sqlx::query_as(include_str!("entries.sql")).bind(table).bind(row).fetch_all(&mut *conn).await?;
        let Some(mut values) = told(&entries) else { continue };
        values.retain(|column, _| columns.contains(column));
        let names: Vec<&str> = values.keys().map(String::as_str).collect();
        let taken: Vec<_> = names.iter().map(|name| format!("?1 ->> '{name}'")).collect();
        let statement = format!("INSERT OR IGNORE INTO {table} ({}) SELECT {}", names.join(", "), taken.join(", "));
        let put = sqlx::query(&statement).bind(Value::Object(values).to_string()).execute(&mut *conn).await?;
        back += i64::try_from(put.rows_affected()).unwrap_or(0);
    }
    Ok((back, i64::try_from(missing.len()).unwrap_or(i64::MAX) - back))
}

/// Rows that named a record which is lost.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Orphans {
    /// They go on without it.
    pub cut: i64,
    /// They make no sense without it, and went with it.
    pub dropped: i64,
}

async fn orphans(tx: &mut Transaction) -> Result<Orphans> {
    let mut orphans = Orphans::default();
    let mut tried = BTreeSet::new();
    loop {
        let mut found: BTreeMap<(String, i64), Vec<i64>> = BTreeMap::new();
        for row in sqlx::query(include_str!("orphans.sql")).fetch_all(&mut **tx).await? {
            if let Some(rowid) = row.get(1) {
                found.entry((row.get(0), row.get(2))).or_default().push(rowid);
            }
        }
        // One reference at a time: a row that is gone names nothing any more.
        let Some(((table, link), rows)) = found.into_iter().next() else { return Ok(orphans) };
        let told = sqlx::query(include_str!("link.sql")).bind(&table).bind(link).fetch_one(&mut **tx).await?;
        let (column, needed): (String, bool) = (told.get(0), told.get(1));
        let cut = !needed && tried.insert((table.clone(), link));
        let statement = if cut {
            format!("UPDATE OR IGNORE {table} SET {column} = NULL WHERE rowid IN (SELECT value FROM json_each(?1))")
        } else {
            format!("DELETE FROM {table} WHERE rowid IN (SELECT value FROM json_each(?1))")
        };
        let done = sqlx::query(&statement).bind(json!(rows).to_string()).execute(&mut **tx).await?;
        let count = i64::try_from(done.rows_affected()).unwrap_or(0);
        if cut {
            orphans.cut += count;
        } else {
            orphans.dropped += count;
        }
    }
}

/// The log and the tables say the same from now on.
async fn agree(tx: &mut Transaction) -> Result<()> {
    for logged in LOGGED {
        // How often a row came and went may be lost more than once.
        for _ in 0..8 {
            let mut told = adopt(tx, logged.name).await?;
            for statement in [include_str!("gone.sql"), include_str!("come.sql"), include_str!("twice.sql")] {
                told += sqlx::query(&of_table(statement, logged.name)).execute(&mut **tx).await?.rows_affected();
            }
            if told == 0 {
                break;
            }
        }
    }
    Ok(())
}

async fn find_again(tx: &mut Transaction, say: fn(&str) -> String) -> Result<()> {
    (&mut **tx).execute(include_str!("touch.sql")).await?;
    let mut after = 0i64;
    loop {
        let some: Vec<(i64, String)> = sqlx::query_as(include_str!("labels.sql")).bind(after).fetch_all(&mut **tx).await?;
        let Some((last, _)) = some.last() else { return Ok(()) };
        after = *last;
        let words: Vec<_> = some.iter().map(|(n, label)| json!([n, findable(&say(label), label)])).collect();
        sqlx::query(include_str!("words.sql")).bind(json!(words).to_string()).execute(&mut **tx).await?;
    }
}

/// Everything that the log is told of, as one operation.
pub(super) async fn mend(store: &Store, salvaging: &Salvaging) -> Result<Orphans> {
    // Only the writer, and only until it is closed: what is left is looked at once more by the check.
    store.writer.lock().await.connection().execute(include_str!("unbind.sql")).await?;
    let label = salvaging.label.clone();
    let operation = Operation { kind: OperationKind::Upkeep, name: "community_repair", label, at: salvaging.at };
    let mut tx = store.begin(operation).await?;
    sqlx::query(include_str!("community.sql"))
        .bind(salvaging.id.clone().unwrap_or_else(|| tx.new_id()))
        .bind(&salvaging.name)
        .bind(&salvaging.zone)
        .bind(tx.now())
        .execute(&mut *tx)
        .await?;
    agree(&mut tx).await?;
    let orphans = orphans(&mut tx).await?;
    find_again(&mut tx, salvaging.say).await?;
    tx.found_by((salvaging.say)(&salvaging.label));
    tx.commit().await?;
    Ok(orphans)
}

/// The community's id, where the row that says it was saved.
pub(super) async fn community(conn: &mut SqliteConnection) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("which.sql")).fetch_optional(conn).await?)
}

/// Entries of the log that came after an operation; `None` where it is not known.
pub(super) async fn since(conn: &mut SqliteConnection, operation: &str) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar(include_str!("since.sql")).bind(operation).fetch_optional(conn).await?)
}

/// The newest operation that was saved, and when it was made.
pub(super) async fn newest(conn: &mut SqliteConnection) -> Result<Option<(String, DateTime<Utc>)>> {
    let newest: Option<(String, String)> = sqlx::query_as(include_str!("newest.sql")).fetch_optional(conn).await?;
    Ok(newest.and_then(|(id, at)| Some((id, DateTime::parse_from_rfc3339(&at).ok()?.to_utc()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(kind, changes)| ((*kind).to_owned(), (*changes).to_owned())).collect()
    }

    #[test]
    fn a_row_is_what_its_entries_made_of_it() {
        let all = entries(&[
            ("insert", r#"{"id": "a", "name": "Noor"}"#),
            ("update", r#"{"name": ["Noor", "Noor Jansen"]}"#),
            ("delete", r#"{"id": "a", "name": "Noor Jansen"}"#),
            ("insert", r#"{"id": "a", "name": "Noor Jansen"}"#),
            ("update", r#"{"name": ["Noor Jansen", "N. Jansen"]}"#),
        ]);
        assert_eq!(Value::Object(told(&all).expect("all of it")), json!({ "id": "a", "name": "N. Jansen" }), "as it was last");
        assert!(told(&all[..3]).is_none(), "a row that was removed stays so");
        assert!(told(&all[1..2]).is_none(), "and of one whose beginning is lost not all is known");
        assert!(told(&entries(&[("insert", "{}")])).is_none(), "nor of one that the log never held");
    }
}

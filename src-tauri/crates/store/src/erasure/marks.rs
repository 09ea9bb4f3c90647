//! Who is meant, under every id, name and address that the file has ever had of them.

use std::collections::BTreeSet;

use hearth_core::{erasure::Marks, people::name_key};
use serde::Serialize;
use serde_json::{Map, Value};
use sqlx::{FromRow, Row, SqliteConnection, SqlitePool, types::Json};
use ts_rs::TS;

use crate::{Result, json};

/// Somebody who was removed, but whom the history still knows.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct RemovedPerson {
    pub id: String,
    pub at: String,
    pub name: String,
}

/// People who were removed and can be had back, the newest first.
pub async fn removed(pool: &SqlitePool, limit: i64) -> Result<Vec<RemovedPerson>> {
    Ok(sqlx::query_as(include_str!("removed.sql")).bind(limit).fetch_all(pool).await?)
}

/// Every id under which these people were kept.
pub(super) async fn ids(conn: &mut SqliteConnection, people: &[String]) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("merged.sql")).bind(json(people)?).fetch_all(conn).await?)
}

/// Tables and ids of the records of others whose words name a person.
pub async fn named_in(conn: &mut SqliteConnection, person: &str) -> Result<Vec<(String, String)>> {
    let ids = ids(conn, &[person.to_owned()]).await?;
    let marks = of(conn, ids).await?;
    super::redact::named_in(conn, &marks).await
}

/// A value of the log is what it is now, or what it was and what it became.
fn texts<'a>(row: &'a Map<String, Value>, column: &str) -> Vec<&'a str> {
    match row.get(column) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(pair)) => pair.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What gives these people away. `ids` are all of theirs.
pub(super) async fn of(conn: &mut SqliteConnection, ids: Vec<String>) -> Result<Marks> {
    let rows = sqlx::query(include_str!("called.sql")).bind(json(&ids)?).fetch_all(&mut *conn).await?;
    let (mut names, mut addresses) = (BTreeSet::new(), BTreeSet::new());
    for row in &rows {
        let table: String = row.get(0);
        let Json(values) = row.try_get::<Json<Map<String, Value>>, _>(1)?;
        let (columns, into): (&[&str], _) = match table.as_str() {
            "people" => (&["name"], &mut names),
            _ => (&["value", "handle", "external_id", "url"], &mut addresses),
        };
        into.extend(columns.iter().flat_map(|column| texts(&values, column)).map(str::to_owned));
    }
    let keys: Vec<String> = names.iter().map(|name| name_key(name)).collect();
    let shared: BTreeSet<String> = sqlx::query_scalar(include_str!("namesakes.sql"))
        .bind(json(&keys)?)
        .bind(json(&ids)?)
        .fetch_all(&mut *conn)
        .await?
        .into_iter()
        .collect();
    // What others are reached by as well stays theirs.
    let small: Vec<String> = addresses.iter().map(|address| address.to_ascii_lowercase()).collect();
    let of_others: BTreeSet<String> = sqlx::query_scalar(include_str!("shared.sql"))
        .bind(json(&small)?)
        .bind(json(&ids)?)
        .fetch_all(conn)
        .await?
        .into_iter()
        .collect();
    addresses.retain(|address| !of_others.contains(&address.to_ascii_lowercase()));
    let names: Vec<_> = names.into_iter().zip(keys).map(|(name, key)| (name, shared.contains(&key))).collect();
    Ok(Marks::new(ids, names, addresses))
}

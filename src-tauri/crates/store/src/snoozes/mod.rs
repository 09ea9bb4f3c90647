//! What somebody wants to be reminded of later: a kind, what it is about, and until when.

use sqlx::SqlitePool;

use crate::{Result, Transaction};

/// Puts something aside until a day, or for good.
pub async fn set(tx: &mut Transaction, kind: &str, subject: &str, until_on: Option<&str>) -> Result<()> {
    let id = tx.new_id();
    sqlx::query(include_str!("set.sql")).bind(id).bind(kind).bind(subject).bind(until_on).execute(&mut **tx).await?;
    Ok(())
}

/// What is put aside on this day: kind and subject.
pub async fn standing(pool: &SqlitePool, today: &str) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(include_str!("standing.sql")).bind(today).fetch_all(pool).await?)
}

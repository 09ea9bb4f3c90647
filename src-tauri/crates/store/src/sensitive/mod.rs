//! What is known about somebody's health or checks: read by nothing but the commands that show and change it.

use serde::Serialize;
use sqlx::{FromRow, SqliteExecutor, SqlitePool};
use ts_rs::TS;

use crate::{Result, StoreError, Transaction};

/// That something is known, and never what.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct SensitiveMark {
    pub id: String,
    #[ts(type = "SensitiveKind")]
    pub kind: String,
    pub updated_at: String,
}

/// What is known.
#[derive(Clone, FromRow, Serialize, TS)]
pub struct SensitiveField {
    pub id: String,
    #[ts(type = "SensitiveKind")]
    pub kind: String,
    pub text: String,
    pub checked_on: Option<String>,
    pub valid_until: Option<String>,
    pub updated_at: String,
}

/// What is written down; texts are clean.
pub struct NewSensitive<'a> {
    pub text: &'a str,
    pub checked_on: Option<&'a str>,
    pub valid_until: Option<&'a str>,
}

fn found(rows: u64, what: &'static str) -> Result<()> {
    if rows == 0 { Err(StoreError::NotFound(what)) } else { Ok(()) }
}

/// What kinds of things are known about a person, and when somebody looked last.
pub async fn marks(pool: &SqlitePool, person: &str) -> Result<(Vec<SensitiveMark>, Option<String>)> {
    let marks = sqlx::query_as(include_str!("of_person.sql")).bind(person).fetch_all(pool).await?;
    let last = sqlx::query_scalar(include_str!("last_reveal.sql")).bind(person).fetch_one(pool).await?;
    Ok((marks, last))
}

/// Everything that is known about a person; that somebody looked is written down in the same operation.
pub async fn reveal(tx: &mut Transaction, person: &str) -> Result<Vec<SensitiveField>> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("reveal.sql")).bind(id).bind(person).bind(now).execute(&mut **tx).await?;
    Ok(sqlx::query_as(include_str!("shown.sql")).bind(person).fetch_all(&mut **tx).await?)
}

/// The id and the name of whom an entry is about.
pub async fn owner(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<(String, String)>> {
    Ok(sqlx::query_as(include_str!("owner.sql")).bind(id).fetch_optional(db).await?)
}

pub async fn add(tx: &mut Transaction, person: &str, kind: &str, new: &NewSensitive<'_>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    let done = sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(person)
        .bind(kind)
        .bind(new.text)
        .bind(new.checked_on)
        .bind(new.valid_until)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    found(done.rows_affected(), "person").map(|()| id)
}

pub async fn change(tx: &mut Transaction, id: &str, new: &NewSensitive<'_>) -> Result<()> {
    let now = tx.now();
    let done = sqlx::query(include_str!("change.sql"))
        .bind(id)
        .bind(new.text)
        .bind(new.checked_on)
        .bind(new.valid_until)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    found(done.rows_affected(), "entry")
}

pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    found(done.rows_affected(), "entry")
}

/// Removes everything of a person; how many entries that were.
pub async fn clear(tx: &mut Transaction, person: &str) -> Result<u64> {
    Ok(sqlx::query(include_str!("clear.sql")).bind(person).execute(&mut **tx).await?.rows_affected())
}

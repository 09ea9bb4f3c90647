//! Events as their calendars gave them, and as they are to be where somebody here has changed them. Their text is the truth; when they
//! happen is worked out from it elsewhere.

mod edits;

pub use edits::{
    ConflictDifference, Edit, EventConflict, EventResource, QueuedEdit, base, bases, conflicts, edit, edits, edits_of,
    keep_conflict, put_edit, put_resources, queue, refused, remove_conflict, remove_edits, remove_resources, resource, resources,
    taken,
};

use serde::Serialize;
use sqlx::{FromRow, Row, SqlitePool};

use crate::{Result, Transaction, json};

/// An event to be stored.
#[derive(Debug, Clone, Serialize)]
pub struct NewEvent<'a> {
    pub uid: &'a str,
    pub hash: &'a str,
    pub summary: &'a str,
    pub text: &'a str,
    pub first_at: String,
    pub last_at: Option<String>,
    pub recurring: i64,
    /// `event` or `todo`.
    pub component: &'static str,
}

/// An event that may happen in a window.
#[derive(Debug, Clone, FromRow)]
pub struct Candidate {
    pub n: i64,
    pub calendar_id: String,
    pub uid: String,
    pub hash: String,
    /// Name of its calendar.
    pub calendar: String,
    pub hue: i64,
}

/// An event as it is stored.
#[derive(Debug, Clone, FromRow)]
pub struct StoredEvent {
    pub text: String,
    pub first_at: String,
    pub last_at: Option<String>,
    pub recurring: bool,
}

/// UID and content hash of everything stored of a calendar.
pub async fn known(tx: &mut Transaction, calendar_id: &str) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query(include_str!("known.sql")).bind(calendar_id).fetch_all(&mut **tx).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Stores new and changed events.
pub async fn put(tx: &mut Transaction, calendar_id: &str, events: &[NewEvent<'_>]) -> Result<()> {
    sqlx::query(include_str!("put.sql")).bind(json(events)?).bind(calendar_id).execute(&mut **tx).await?;
    Ok(())
}

/// Removes events by UID.
pub async fn remove(tx: &mut Transaction, calendar_id: &str, uids: &[&str]) -> Result<()> {
    sqlx::query(include_str!("remove.sql")).bind(calendar_id).bind(json(uids)?).execute(&mut **tx).await?;
    Ok(())
}

/// UIDs of the events of a calendar that stand for something of ours, as this mark in them says.
pub async fn marked(pool: &SqlitePool, calendar_id: &str, mark: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("marked.sql")).bind(calendar_id).bind(mark).fetch_all(pool).await?)
}

/// Events that may overlap `[from, to)`.
pub async fn overlapping(pool: &SqlitePool, from: &str, to: &str) -> Result<Vec<Candidate>> {
    Ok(sqlx::query_as(include_str!("overlapping.sql")).bind(from).bind(to).fetch_all(pool).await?)
}

/// Hash and text of events by row number.
pub async fn texts(pool: &SqlitePool, rows: &[i64]) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query(include_str!("texts.sql")).bind(json(rows)?).fetch_all(pool).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// One event; `None` if its calendar does not hold it.
pub async fn find(pool: &SqlitePool, calendar_id: &str, uid: &str) -> Result<Option<StoredEvent>> {
    Ok(sqlx::query_as(include_str!("find.sql")).bind(calendar_id).bind(uid).fetch_optional(pool).await?)
}

//! What events are to be where somebody here has changed them, where they lie on their server, and what both sides changed.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor, types::Json};
use ts_rs::TS;

use super::NewEvent;
use crate::{Result, Transaction, json};

/// A place on a server.
#[derive(Debug, Clone, PartialEq, Eq, FromRow, Serialize)]
pub struct EventResource {
    pub href: String,
    pub etag: String,
    /// Of its event; `None` where it holds none.
    pub uid: Option<String>,
    /// What was sent, where the server keeps it in words of its own.
    pub sent: Option<String>,
}

/// An edit beside what its event was when it was last seen.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Edit {
    pub uid: String,
    /// Empty where the event is to be gone.
    pub text: String,
    /// Empty where it is not there yet, or not any more.
    pub base: String,
    /// What had been sent, where the server keeps it in words of its own.
    pub sent: Option<String>,
    pub summary: String,
}

impl Edit {
    /// It is still to be sent.
    pub fn waits(&self) -> bool {
        self.text != self.base && self.sent.as_deref() != Some(&self.text)
    }

    /// What the event is by now.
    pub fn now(&self) -> &str {
        if self.waits() { &self.text } else { &self.base }
    }
}

/// A change that was not sent yet.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct QueuedEdit {
    pub calendar_id: String,
    pub calendar: String,
    pub uid: String,
    pub title: String,
    #[ts(type = "\"new\" | \"changed\" | \"removed\"")]
    pub change: String,
    /// Why the last try failed; empty where it was not tried.
    pub failure: String,
    pub tried_at: Option<String>,
}

/// Something that both sides changed. Texts are ready to be shown; empty: it is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConflictDifference {
    /// As iCalendar calls it, such as `SUMMARY`; `DTSTART` for when it is.
    pub property: String,
    pub recurrence_id: Option<String>,
    pub ours: String,
    pub theirs: String,
}

/// A conflict that waits for somebody to choose. The event is theirs meanwhile.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct EventConflict {
    pub id: String,
    pub calendar_id: String,
    pub calendar: String,
    pub uid: String,
    pub title: String,
    pub noticed_at: String,
    #[ts(as = "Vec<ConflictDifference>")]
    pub differences: Json<Vec<ConflictDifference>>,
    #[serde(skip)]
    #[ts(skip)]
    pub ours: String,
    #[serde(skip)]
    #[ts(skip)]
    pub theirs: String,
}

/// Every edit of a calendar, oldest first.
pub async fn edits(on: impl SqliteExecutor<'_>, calendar_id: &str) -> Result<Vec<Edit>> {
    Ok(sqlx::query_as(include_str!("edits.sql")).bind(calendar_id).fetch_all(on).await?)
}

/// The edit of an event; `None` where nobody here has changed it.
pub async fn edit(on: impl SqliteExecutor<'_>, calendar_id: &str, uid: &str) -> Result<Option<Edit>> {
    Ok(edits_of(on, calendar_id, &[uid]).await?.remove(uid))
}

/// The edits of these events, by UID.
pub async fn edits_of(on: impl SqliteExecutor<'_>, calendar_id: &str, uids: &[&str]) -> Result<HashMap<String, Edit>> {
    let edits: Vec<Edit> = sqlx::query_as(include_str!("edits_of.sql")).bind(calendar_id).bind(json(uids)?).fetch_all(on).await?;
    Ok(edits.into_iter().map(|edit| (edit.uid.clone(), edit)).collect())
}

/// What was last seen of these events where they come from, by UID.
pub async fn bases(on: impl SqliteExecutor<'_>, calendar_id: &str, uids: &[&str]) -> Result<HashMap<String, String>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as(include_str!("bases.sql")).bind(calendar_id).bind(json(uids)?).fetch_all(on).await?;
    Ok(rows.into_iter().collect())
}

/// What was last seen of an event where it comes from.
pub async fn base(on: impl SqliteExecutor<'_>, calendar_id: &str, uid: &str) -> Result<Option<String>> {
    Ok(bases(on, calendar_id, &[uid]).await?.remove(uid))
}

/// Notes what an event is to be.
pub async fn put_edit(tx: &mut Transaction, calendar_id: &str, event: &NewEvent<'_>) -> Result<()> {
    let id = tx.new_id();
    sqlx::query(include_str!("edit_put.sql"))
        .bind(id)
        .bind(calendar_id)
        .bind(event.uid)
        .bind(event.text)
        .bind(event.hash)
        .bind(event.summary)
        .bind(&event.first_at)
        .bind(&event.last_at)
        .bind(event.recurring)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Forgets edits: their events are what their server says.
pub async fn remove_edits(tx: &mut Transaction, calendar_id: &str, uids: &[&str]) -> Result<()> {
    sqlx::query(include_str!("edits_remove.sql")).bind(calendar_id).bind(json(uids)?).execute(&mut **tx).await?;
    Ok(())
}

/// Everything that was not sent yet.
pub async fn queue(on: impl SqliteExecutor<'_>) -> Result<Vec<QueuedEdit>> {
    Ok(sqlx::query_as(include_str!("queue.sql")).fetch_all(on).await?)
}

/// Notes why an edit could not be sent.
pub async fn refused(tx: &mut Transaction, calendar_id: &str, uid: &str, failure: &str) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("refused.sql")).bind(calendar_id).bind(uid).bind(now).bind(failure).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets why an edit could not be sent.
pub async fn taken(tx: &mut Transaction, calendar_id: &str, uid: &str) -> Result<()> {
    sqlx::query(include_str!("taken.sql")).bind(calendar_id).bind(uid).execute(&mut **tx).await?;
    Ok(())
}

/// What lies on the server of a calendar.
pub async fn resources(on: impl SqliteExecutor<'_>, calendar_id: &str) -> Result<Vec<EventResource>> {
    Ok(sqlx::query_as(include_str!("resources.sql")).bind(calendar_id).fetch_all(on).await?)
}

/// Where one event lies on the server of a calendar; `None` where it is not there.
pub async fn resource(on: impl SqliteExecutor<'_>, calendar_id: &str, uid: &str) -> Result<Option<EventResource>> {
    Ok(sqlx::query_as(include_str!("resource.sql")).bind(calendar_id).bind(uid).fetch_optional(on).await?)
}

/// Notes where resources lie.
pub async fn put_resources(tx: &mut Transaction, calendar_id: &str, resources: &[EventResource]) -> Result<()> {
    sqlx::query(include_str!("resources_put.sql")).bind(json(resources)?).bind(calendar_id).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets places by their hrefs.
pub async fn remove_resources(tx: &mut Transaction, calendar_id: &str, hrefs: &[&str]) -> Result<()> {
    sqlx::query(include_str!("resources_remove.sql")).bind(calendar_id).bind(json(hrefs)?).execute(&mut **tx).await?;
    Ok(())
}

/// Keeps ours where theirs is the event.
pub async fn keep_conflict(
    tx: &mut Transaction,
    calendar_id: &str,
    uid: &str,
    [ours, theirs]: [&str; 2],
    differences: &[ConflictDifference],
) -> Result<()> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("conflict_insert.sql"))
        .bind(id)
        .bind(calendar_id)
        .bind(uid)
        .bind(ours)
        .bind(theirs)
        .bind(json(differences)?)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Conflicts, oldest first: one, or all of them.
pub async fn conflicts(on: impl SqliteExecutor<'_>, id: Option<&str>) -> Result<Vec<EventConflict>> {
    Ok(sqlx::query_as(include_str!("conflicts.sql")).bind(id).fetch_all(on).await?)
}

/// Forgets a conflict that was settled.
pub async fn remove_conflict(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("conflict_remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

//! How adopted meetings and the rules for further ones are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor, types::Json};
use ts_rs::TS;

use crate::Result;

/// A planned meeting beside what its event said last.
#[derive(Debug, Clone, FromRow)]
pub struct Following {
    pub meeting_id: String,
    pub event_uid: String,
    /// Which occurrence of its series; empty for an event that happens once.
    pub recurrence_id: String,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub place: String,
    /// What the event said last; `None` where nobody has looked.
    pub was_title: Option<String>,
    pub was_starts_at: Option<String>,
    pub was_ends_at: Option<String>,
    pub was_place: Option<String>,
    pub twice: Option<Json<Vec<String>>>,
    pub absent: String,
    pub seen: bool,
}

/// Which events of a calendar become meetings by themselves.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize, TS)]
pub struct AdoptionRule {
    pub id: String,
    pub calendar_id: String,
    /// Words that a title holds.
    pub contains: String,
    pub effort_id: Option<String>,
    pub effort: Option<String>,
}

/// The planned meetings of a calendar that are not over at an instant, or one of them, each with what its event said last.
pub async fn following(on: impl SqliteExecutor<'_>, calendar_id: &str, since: &str) -> Result<Vec<Following>> {
    Ok(sqlx::query_as(include_str!("following.sql")).bind(calendar_id).bind(since).fetch_all(on).await?)
}

/// (UID, occurrence) of everything of a calendar that ever became a meeting.
pub async fn known(on: impl SqliteExecutor<'_>, calendar_id: &str) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(include_str!("known.sql")).bind(calendar_id).fetch_all(on).await?)
}

/// (calendar, what the event of a meeting said last); `None` where it has none.
pub async fn state(on: impl SqliteExecutor<'_>, meeting_id: &str) -> Result<Option<super::AdoptionState>> {
    Ok(sqlx::query_as(include_str!("state.sql")).bind(meeting_id).fetch_optional(on).await?)
}

/// The rules of a calendar, or of all, oldest first.
pub async fn rules(on: impl SqliteExecutor<'_>, calendar_id: Option<&str>) -> Result<Vec<AdoptionRule>> {
    Ok(sqlx::query_as(include_str!("rules.sql")).bind(calendar_id).fetch_all(on).await?)
}

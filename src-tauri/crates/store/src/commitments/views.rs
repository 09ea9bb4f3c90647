//! How promises are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor};
use ts_rs::TS;

use crate::Result;

/// Where a promise stands, as the file and the wire have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type, TS)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum CommitmentStatus {
    Asked,
    Accepted,
    Declined,
    Kept,
    Missed,
    Released,
    #[serde(rename = "handed over")]
    #[sqlx(rename = "handed over")]
    HandedOver,
}

impl From<CommitmentStatus> for hearth_core::commitments::CommitmentStatus {
    fn from(status: CommitmentStatus) -> Self {
        match status {
            CommitmentStatus::Asked => Self::Asked,
            CommitmentStatus::Accepted => Self::Accepted,
            CommitmentStatus::Declined => Self::Declined,
            CommitmentStatus::Kept => Self::Kept,
            CommitmentStatus::Missed => Self::Missed,
            CommitmentStatus::Released => Self::Released,
            CommitmentStatus::HandedOver => Self::HandedOver,
        }
    }
}

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct CommitmentLine {
    pub id: String,
    pub person_id: String,
    pub person: String,
    pub task_id: Option<String>,
    pub meeting_id: Option<String>,
    /// Of the task or the meeting; for a role its name and the effort's.
    pub title: String,
    pub status: CommitmentStatus,
    pub asked_at: String,
    pub answered_at: Option<String>,
    pub ended_at: Option<String>,
    pub reason: String,
    pub due_on: Option<String>,
    pub starts_at: Option<String>,
    /// Whose promise this one has taken over.
    pub substitute_for: Option<String>,
}

async fn list(db: impl SqliteExecutor<'_>, by: &str, id: &str) -> Result<Vec<CommitmentLine>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(by).bind(id).fetch_all(db).await?)
}

/// A person's promises, newest first; at most 500.
pub async fn of_person(db: impl SqliteExecutor<'_>, person: &str) -> Result<Vec<CommitmentLine>> {
    list(db, "person", person).await
}

/// Every promise that was made to a task, newest first; at most 500.
pub async fn of_task(db: impl SqliteExecutor<'_>, task: &str) -> Result<Vec<CommitmentLine>> {
    list(db, "task", task).await
}

/// Every promise to be at a meeting, newest first; at most 500.
pub async fn of_meeting(db: impl SqliteExecutor<'_>, meeting: &str) -> Result<Vec<CommitmentLine>> {
    list(db, "meeting", meeting).await
}

/// One promise.
pub async fn one(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<CommitmentLine>> {
    Ok(list(db, "one", id).await?.pop())
}

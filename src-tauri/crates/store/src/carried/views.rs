//! How carried tasks are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor, types::Json};

use crate::{Result, tasks::TaskStatus};

/// What one side says of a task.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sides {
    pub title: String,
    pub notes: String,
    pub due_on: Option<String>,
    /// `open`, `begun`, `done` or `dropped`.
    pub stand: String,
}

/// An entry of a server beside its task.
#[derive(Debug, FromRow)]
pub struct Linked {
    pub id: String,
    pub task_id: String,
    pub uid: String,
    /// Made `here` or `there`.
    pub origin: String,
    /// Of the task; `None` where it was removed.
    pub title: Option<String>,
    pub notes: Option<String>,
    pub due_on: Option<String>,
    pub status: Option<TaskStatus>,
    /// What the task said when both last agreed.
    pub here: Option<Json<Sides>>,
    /// What the entry said then.
    pub there: Option<Json<Sides>>,
    /// The calendar carries it still.
    pub carried: bool,
}

/// A task that a calendar carries and that is no entry yet.
#[derive(Debug, FromRow)]
pub struct Fresh {
    pub id: String,
    pub title: String,
    pub notes: String,
    pub due_on: Option<String>,
    pub status: TaskStatus,
}

/// A task of a server that is none of ours.
#[derive(Debug, FromRow)]
pub struct UnlinkedTodo {
    pub uid: String,
    pub text: String,
}

/// Every entry of a calendar that is a task of ours. `me` is whoever looks at the window.
pub async fn linked(on: impl SqliteExecutor<'_>, calendar_id: &str, me: Option<&str>) -> Result<Vec<Linked>> {
    Ok(sqlx::query_as(include_str!("linked.sql")).bind(calendar_id).bind(me).fetch_all(on).await?)
}

/// Open tasks that a calendar carries and that stand on no server yet.
pub async fn fresh(on: impl SqliteExecutor<'_>, calendar_id: &str, me: Option<&str>) -> Result<Vec<Fresh>> {
    Ok(sqlx::query_as(include_str!("fresh.sql")).bind(calendar_id).bind(me).fetch_all(on).await?)
}

/// (UID, text) of every task of a calendar, as its server says it.
pub async fn texts(on: impl SqliteExecutor<'_>, calendar_id: &str) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(include_str!("texts.sql")).bind(calendar_id).fetch_all(on).await?)
}

/// The tasks of a calendar that are none of ours.
pub async fn unlinked(on: impl SqliteExecutor<'_>, calendar_id: &str) -> Result<Vec<UnlinkedTodo>> {
    Ok(sqlx::query_as(include_str!("unlinked.sql")).bind(calendar_id).fetch_all(on).await?)
}

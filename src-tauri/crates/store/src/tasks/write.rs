//! Tasks' rows.

use sqlx::{FromRow, Row, SqliteExecutor};

use super::TaskStatus;
use crate::{Result, Transaction};

/// The columns of a new task, already checked. Instants and dates as the file holds them.
#[derive(Default)]
pub struct NewTask<'a> {
    pub title: &'a str,
    pub notes: &'a str,
    pub effort_id: Option<&'a str>,
    pub due_on: Option<&'a str>,
    pub starts_at: Option<&'a str>,
    pub ends_at: Option<&'a str>,
    /// Minutes.
    pub estimate: Option<i64>,
    pub places: i64,
    pub meeting_id: Option<&'a str>,
}

/// A task as the rules need it.
#[derive(Debug, FromRow)]
pub struct Held {
    pub title: String,
    pub status: TaskStatus,
    pub effort_id: Option<String>,
    pub due_on: Option<String>,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    /// Minutes.
    pub estimate: Option<i64>,
}

/// Whether a task could be removed.
#[derive(Debug, PartialEq, Eq)]
pub enum Removal {
    Removed,
    /// Hours were booked with it.
    HasHours,
}

/// The task as it is now.
pub async fn held(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<Held>> {
    Ok(sqlx::query_as(include_str!("held.sql")).bind(id).fetch_optional(db).await?)
}

/// Adds a task below the others and returns its id.
pub async fn add(tx: &mut Transaction, task: NewTask<'_>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    let position = last_position(tx, TaskStatus::ToDo).await?;
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(task.title)
        .bind(task.notes)
        .bind(task.effort_id)
        .bind(task.due_on)
        .bind(task.starts_at)
        .bind(task.ends_at)
        .bind(task.estimate)
        .bind(task.places)
        .bind(task.meeting_id)
        .bind(position)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

async fn last_position(tx: &mut Transaction, status: TaskStatus) -> Result<f64> {
    Ok(sqlx::query(include_str!("last_position.sql")).bind(status).fetch_one(&mut **tx).await?.get(0))
}

/// Sets one column to a value that was checked before; the column `span` is start and end together.
pub async fn change(tx: &mut Transaction, id: &str, column: &str, value: Option<&str>, second: Option<&str>) -> Result<()> {
    sqlx::query(include_str!("change.sql")).bind(id).bind(column).bind(value).bind(second).execute(&mut **tx).await?;
    Ok(())
}

/// Puts a task on another time and day.
pub async fn reschedule(tx: &mut Transaction, id: &str, slot: Option<(&str, &str)>, due_on: Option<&str>) -> Result<()> {
    sqlx::query(include_str!("reschedule.sql"))
        .bind(id)
        .bind(slot.map(|(from, _)| from))
        .bind(slot.map(|(_, to)| to))
        .bind(due_on)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Puts a task into a column of the board, at `position` or below the others where it is new there.
pub async fn move_to(tx: &mut Transaction, id: &str, from: TaskStatus, status: TaskStatus, position: Option<f64>) -> Result<()> {
    let position = match position {
        Some(position) => Some(position),
        None if from != status => Some(last_position(tx, status).await?),
        None => None,
    };
    let now = tx.now();
    sqlx::query(include_str!("move_to.sql")).bind(id).bind(status).bind(position).bind(now).execute(&mut **tx).await?;
    Ok(())
}

/// Removes a task with its checklist and promises, unless hours were booked with it.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<Removal> {
    let has_hours: bool = sqlx::query(include_str!("has_hours.sql")).bind(id).fetch_one(&mut **tx).await?.get(0);
    if has_hours {
        return Ok(Removal::HasHours);
    }
    for sql in [include_str!("remove_commitments.sql"), include_str!("remove_checks.sql"), include_str!("remove.sql")] {
        sqlx::query(sql).bind(id).execute(&mut **tx).await?;
    }
    Ok(Removal::Removed)
}

/// Gives several tasks another effort, another due date, or both; `None` leaves what they have, `Some(None)` empties it.
pub async fn change_many(
    tx: &mut Transaction,
    ids: &[String],
    effort_id: Option<Option<&str>>,
    due_on: Option<Option<&str>>,
) -> Result<()> {
    sqlx::query(include_str!("change_many.sql"))
        .bind(crate::json(ids)?)
        .bind(effort_id.is_some())
        .bind(effort_id.flatten())
        .bind(due_on.is_some())
        .bind(due_on.flatten())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Whether a person is asked for a task, or has promised or kept it.
pub async fn line_has(tx: &mut Transaction, id: &str, person_id: &str) -> Result<bool> {
    Ok(sqlx::query(include_str!("line_has.sql")).bind(id).bind(person_id).fetch_one(&mut **tx).await?.get(0))
}

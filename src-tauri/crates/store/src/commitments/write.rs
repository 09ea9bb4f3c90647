//! Promises' rows. Which step a promise may take is core's rule.

use sqlx::FromRow;

use super::CommitmentStatus;
use crate::{Result, Transaction};

/// A promise as the rules need it.
#[derive(Debug, Clone, FromRow)]
pub struct Held {
    pub id: String,
    pub person_id: String,
    pub person: String,
    pub task_id: Option<String>,
    pub meeting_id: Option<String>,
    pub membership_id: Option<String>,
    pub status: CommitmentStatus,
    pub reason: String,
    pub title: String,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    pub due_on: Option<String>,
}

/// A new promise or question: exactly one of task, meeting and membership is given.
pub struct NewCommitment<'a> {
    pub person_id: &'a str,
    pub task_id: Option<&'a str>,
    pub meeting_id: Option<&'a str>,
    pub membership_id: Option<&'a str>,
    pub status: hearth_core::commitments::CommitmentStatus,
    pub substitute_of: Option<&'a str>,
}

/// The promise as it is now.
pub async fn held(tx: &mut Transaction, id: &str) -> Result<Option<Held>> {
    Ok(sqlx::query_as(include_str!("held.sql")).bind(id).fetch_optional(&mut **tx).await?)
}

/// Whether the person was asked for the same (`asked`) or has promised it (`accepted`) and that still stands.
pub async fn open(tx: &mut Transaction, new: &NewCommitment<'_>) -> Result<Option<CommitmentStatus>> {
    Ok(sqlx::query_scalar(include_str!("open.sql"))
        .bind(new.person_id)
        .bind(new.task_id)
        .bind(new.meeting_id)
        .fetch_optional(&mut **tx)
        .await?)
}

/// Adds a promise and returns its id.
pub async fn add(tx: &mut Transaction, new: NewCommitment<'_>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(new.person_id)
        .bind(new.task_id)
        .bind(new.meeting_id)
        .bind(new.membership_id)
        .bind(new.status.word())
        .bind(now)
        .bind(new.substitute_of)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Writes where a promise stands from now on. `reason`: `None` keeps the one that is there.
pub async fn settle(
    tx: &mut Transaction,
    id: &str,
    status: hearth_core::commitments::CommitmentStatus,
    reason: Option<&str>,
) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("settle.sql")).bind(id).bind(status.word()).bind(now).bind(reason).execute(&mut **tx).await?;
    Ok(())
}

/// (commitment, person) of everybody who has promised this task.
pub async fn open_of_task(tx: &mut Transaction, task: &str) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(include_str!("open_of_task.sql")).bind(task).fetch_all(&mut **tx).await?)
}

/// Whether the meeting that somebody is asked for is there.
pub async fn meeting_exists(tx: &mut Transaction, meeting: &str) -> Result<bool> {
    Ok(sqlx::query_scalar(include_str!("meeting_exists.sql")).bind(meeting).fetch_one(&mut **tx).await?)
}

/// Id and standing of the newest promise of a person to be at a meeting.
pub async fn newest(tx: &mut Transaction, meeting: &str, person: &str) -> Result<Option<(String, CommitmentStatus)>> {
    Ok(sqlx::query_as(include_str!("newest.sql")).bind(meeting).bind(person).fetch_optional(&mut **tx).await?)
}

/// Where an answer by mail stands among others (RFC 5546 §2.1.5).
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReplyOrder {
    /// The version of the invitation that was answered.
    pub sequence: i64,
    /// Instant of the answer, by the answering program.
    pub stamp: String,
    /// The series was answered, not this meeting alone.
    pub whole: bool,
}

/// The answer by mail that the promises of a person for a meeting follow.
pub async fn last_reply(tx: &mut Transaction, meeting: &str, person: &str) -> Result<Option<ReplyOrder>> {
    Ok(sqlx::query_as(include_str!("last_reply.sql")).bind(meeting).bind(person).fetch_optional(&mut **tx).await?)
}

/// Notes which answer a promise follows; whether that is new.
pub async fn replied(tx: &mut Transaction, id: &str, order: &ReplyOrder) -> Result<bool> {
    let noted = sqlx::query(include_str!("replied.sql")).bind(id).bind(order.sequence).bind(&order.stamp).bind(order.whole);
    Ok(noted.execute(&mut **tx).await?.rows_affected() > 0)
}

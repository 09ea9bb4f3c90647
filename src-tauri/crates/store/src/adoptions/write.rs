//! Noting what events said, and the rules.

use serde::Serialize;
use sqlx::{FromRow, types::Json};

use crate::{Result, StoreError, Transaction, json};

/// What an event said last, and what of it waits.
#[derive(Debug, Clone, FromRow, Serialize)]
pub struct AdoptionState {
    pub calendar_id: String,
    pub event_uid: String,
    /// Empty for an event that happens once.
    pub recurrence_id: String,
    pub meeting_id: String,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub place: String,
    /// Of `title`, `when`, `place`.
    pub twice: Json<Vec<String>>,
    /// `gone`, `cancelled`, or empty.
    pub absent: String,
    pub seen: bool,
}

/// Notes what events said, as one list.
pub async fn put(tx: &mut Transaction, states: &[AdoptionState]) -> Result<()> {
    sqlx::query(include_str!("put.sql")).bind(json(states)?).execute(&mut **tx).await?;
    Ok(())
}

/// The occurrence of a meeting goes by another name: its series was moved.
pub async fn renamed(tx: &mut Transaction, meeting_id: &str, recurrence_id: &str) -> Result<()> {
    for statement in [include_str!("renamed.sql"), include_str!("renamed_state.sql")] {
        sqlx::query(statement).bind(meeting_id).bind(recurrence_id).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Lets events of a calendar become meetings by themselves.
pub async fn add_rule(tx: &mut Transaction, calendar_id: &str, contains: &str, effort_id: Option<&str>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("rule_add.sql"))
        .bind(&id)
        .bind(calendar_id)
        .bind(contains)
        .bind(effort_id)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Takes a rule back; what it made stays.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove_rule(tx: &mut Transaction, id: &str) -> Result<()> {
    let gone = sqlx::query(include_str!("rule_remove.sql")).bind(id).execute(&mut **tx).await?.rows_affected();
    if gone == 0 { Err(StoreError::NotFound("rule")) } else { Ok(()) }
}

//! Decisions of meetings. They are read with their meeting.

use crate::{Result, StoreError, Transaction};

/// Puts a decision in.
pub async fn insert(tx: &mut Transaction, meeting_id: &str, agenda_item_id: Option<&str>, text: &str) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("insert.sql")).bind(&id).bind(meeting_id).bind(agenda_item_id).bind(text).execute(&mut **tx).await?;
    Ok(id)
}

/// Removes a decision.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let gone = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?.rows_affected();
    if gone == 0 { Err(StoreError::NotFound("decision")) } else { Ok(()) }
}

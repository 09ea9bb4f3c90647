//! Adding and removing calendars, and noting how a sync went.

use sqlx::{Executor, Row};

use super::Trouble;
use crate::{Result, StoreError, Transaction, json};

/// Puts a calendar in; `kind` is `feed` or `file`.
pub async fn insert(tx: &mut Transaction, name: &str, kind: &str, address: &str) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("insert.sql")).bind(&id).bind(name).bind(kind).bind(address).bind(now).execute(&mut **tx).await?;
    Ok(id)
}

/// Sets what is given.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn change(tx: &mut Transaction, id: &str, name: Option<&str>, hue: Option<i64>) -> Result<()> {
    let found = sqlx::query(include_str!("change.sql")).bind(id).bind(name).bind(hue).execute(&mut **tx).await?.rows_affected();
    if found == 0 { Err(StoreError::NotFound("calendar")) } else { Ok(()) }
}

/// Removes a calendar with its copy.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let found = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?.rows_affected();
    if found == 0 { Err(StoreError::NotFound("calendar")) } else { sweep(tx).await }
}

/// Removes copies whose calendar is gone.
pub async fn sweep(tx: &mut Transaction) -> Result<()> {
    tx.execute(include_str!("sweep.sql")).await?;
    Ok(())
}

/// Whether the calendar still exists.
pub async fn still_there(tx: &mut Transaction, id: &str) -> Result<bool> {
    let row = sqlx::query(include_str!("still_there.sql")).bind(id).fetch_one(&mut **tx).await?;
    Ok(row.get::<i64, _>(0) > 0)
}

/// What is remembered of an answer that was used. Validators and hash stay empty where it was not stored whole, so that the next try
/// gets all of it again.
#[derive(Debug, Clone, Default)]
pub struct Reached {
    pub etag: String,
    pub last_modified: String,
    pub body_hash: String,
    pub problems: Vec<Trouble>,
    pub held_removals: i64,
}

/// Notes an answer.
pub async fn reached(tx: &mut Transaction, id: &str, state: &Reached) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("reached.sql"))
        .bind(id)
        .bind(&state.etag)
        .bind(&state.last_modified)
        .bind(&state.body_hash)
        .bind(now)
        .bind(json(&state.problems)?)
        .bind(state.held_removals)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Notes that the stored copy is what the source holds now.
pub async fn unchanged(tx: &mut Transaction, id: &str) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("unchanged.sql")).bind(id).bind(now).execute(&mut **tx).await?;
    Ok(())
}

/// Notes a failure in a sentence for the user.
pub async fn failed(tx: &mut Transaction, id: &str, failure: &str) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("failed.sql")).bind(id).bind(now).bind(failure).execute(&mut **tx).await?;
    Ok(())
}

/// Leaves this operation out of the history. Only for one that has logged nothing.
pub async fn unrecord(tx: &mut Transaction) -> Result<()> {
    sqlx::query(include_str!("unrecord.sql")).execute(&mut **tx).await?;
    Ok(())
}

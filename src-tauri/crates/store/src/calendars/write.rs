//! Adding and removing calendars, and noting how a sync went.

use sqlx::{Executor, Row};

use super::Trouble;
use crate::{Result, StoreError, Transaction, json};

/// A calendar to be put in.
#[derive(Debug, Clone, Default)]
pub struct NewCalendar<'a> {
    /// Where it had to be known before.
    pub id: Option<&'a str>,
    pub name: &'a str,
    /// `feed`, `file` or `caldav`.
    pub kind: &'a str,
    pub address: &'a str,
    pub account_id: Option<&'a str>,
    pub address_hash: Option<&'a str>,
    pub hue: Option<i64>,
}

/// Puts a calendar in.
pub async fn insert(tx: &mut Transaction, calendar: &NewCalendar<'_>) -> Result<String> {
    let (id, now) = (calendar.id.map_or_else(|| tx.new_id(), str::to_owned), tx.now());
    sqlx::query(include_str!("insert.sql"))
        .bind(&id)
        .bind(calendar.name)
        .bind(calendar.kind)
        .bind(calendar.address)
        .bind(now)
        .bind(calendar.account_id)
        .bind(calendar.address_hash)
        .bind(calendar.hue)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Puts an account in, or finds the one that has this address and name.
pub async fn account(tx: &mut Transaction, id: &str, address: &str, user_name: &str) -> Result<String> {
    let same =
        sqlx::query_scalar(include_str!("account_same.sql")).bind(address).bind(user_name).fetch_optional(&mut **tx).await?;
    if let Some(same) = same {
        return Ok(same);
    }
    let now = tx.now();
    sqlx::query(include_str!("account_insert.sql")).bind(id).bind(address).bind(user_name).bind(now).execute(&mut **tx).await?;
    Ok(id.to_owned())
}

/// Takes the address of a feed out of the file: the keychain has it from now on. What the log kept of it goes too.
pub async fn mask(tx: &mut Transaction, id: &str, shown: &str, hash: &str) -> Result<()> {
    sqlx::query(include_str!("mask.sql")).bind(id).bind(shown).bind(hash).execute(&mut **tx).await?;
    sqlx::query(include_str!("mask_log.sql")).bind(id).bind(shown).execute(&mut **tx).await?;
    Ok(())
}

/// A feed is at another address from now on.
pub async fn readdress(tx: &mut Transaction, id: &str, address: &str) -> Result<()> {
    sqlx::query(include_str!("readdress.sql")).bind(id).bind(address).execute(&mut **tx).await?;
    Ok(())
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
    if !still_there(tx, id).await? {
        return Err(StoreError::NotFound("calendar"));
    }
    for statement in include_str!("remove.sql").split(';') {
        let statement = sqlx::query(statement);
        (&mut **tx).execute(statement.bind(id)).await?;
    }
    sweep(tx).await
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
    /// Of a calendar on a server; in the same transaction as its rows.
    pub sync_token: String,
    pub ctag: String,
    pub read_only: bool,
    /// It takes tasks.
    pub takes_tasks: bool,
    /// Seconds that it asks for between two tries.
    pub refresh: Option<i64>,
    /// When it is due again.
    pub due_at: String,
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
        .bind(&state.sync_token)
        .bind(&state.ctag)
        .bind(!state.read_only)
        .bind(state.refresh)
        .bind(&state.due_at)
        .bind(state.takes_tasks)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Notes that the stored copy is what the source holds now.
pub async fn unchanged(tx: &mut Transaction, id: &str, due_at: &str) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("unchanged.sql")).bind(id).bind(now).bind(due_at).execute(&mut **tx).await?;
    Ok(())
}

/// Notes a failure in a sentence for the user.
pub async fn failed(tx: &mut Transaction, id: &str, failure: &str, due_at: &str) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("failed.sql")).bind(id).bind(now).bind(failure).bind(due_at).execute(&mut **tx).await?;
    Ok(())
}

/// Leaves this operation out of the history. Only for one that has logged nothing.
pub async fn unrecord(tx: &mut Transaction) -> Result<()> {
    sqlx::query(include_str!("unrecord.sql")).execute(&mut **tx).await?;
    Ok(())
}

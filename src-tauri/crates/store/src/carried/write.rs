//! Carrying tasks to servers.

use serde::Serialize;
use sqlx::Executor;

use super::Sides;
use crate::{Result, Transaction, json};

/// A task and its entry.
#[derive(Debug, Clone, Serialize)]
pub struct NewLink {
    pub id: String,
    pub task_id: String,
    pub uid: String,
    /// Made `here` or `there`.
    pub origin: &'static str,
}

/// Lets a calendar carry the tasks of `scope` (`all`, `mine`, `effort`), or none.
pub async fn carry(tx: &mut Transaction, calendar_id: &str, scope: Option<&str>, effort_id: Option<&str>) -> Result<()> {
    let Some(scope) = scope else {
        sqlx::query(include_str!("carry_none.sql")).bind(calendar_id).execute(&mut **tx).await?;
        return Ok(());
    };
    let id = tx.new_id();
    sqlx::query(include_str!("carry.sql")).bind(id).bind(calendar_id).bind(scope).bind(effort_id).execute(&mut **tx).await?;
    Ok(())
}

/// Notes which tasks are which entries of a calendar.
pub async fn link(tx: &mut Transaction, calendar_id: &str, links: &[NewLink]) -> Result<()> {
    sqlx::query(include_str!("link.sql")).bind(json(links)?).bind(calendar_id).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets links by their ids.
pub async fn unlink(tx: &mut Transaction, ids: &[&str]) -> Result<()> {
    sqlx::query(include_str!("unlink.sql")).bind(json(ids)?).execute(&mut **tx).await?;
    Ok(())
}

/// Notes what a task and its entry say, now that they agree.
pub async fn agree(tx: &mut Transaction, link_id: &str, here: &Sides, there: &Sides) -> Result<()> {
    sqlx::query(include_str!("agree.sql")).bind(link_id).bind(json(here)?).bind(json(there)?).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets what was agreed on by links that are gone.
pub async fn sweep(tx: &mut Transaction) -> Result<()> {
    tx.execute(include_str!("sweep.sql")).await?;
    Ok(())
}

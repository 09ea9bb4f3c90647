//! Journeys' rows.

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::types::Json;

use crate::{Result, Transaction};

/// Sends these people on their way, from a step and a day on. Who is on it already, and whoever is not in the file, is left out; returns
/// how many began. Nobody becomes their own buddy.
pub async fn add(
    tx: &mut Transaction,
    programme: &str,
    step: &str,
    people: &[String],
    buddy: Option<&str>,
    began_on: &str,
) -> Result<u64> {
    let mut seen = BTreeSet::new();
    let rows: Vec<_> = people.iter().filter(|id| seen.insert(*id)).map(|id| json!({ "id": tx.new_id(), "person": id })).collect();
    let added = sqlx::query(include_str!("add.sql"))
        .bind(Json(rows))
        .bind(programme)
        .bind(step)
        .bind(buddy)
        .bind(began_on)
        .execute(&mut **tx)
        .await?;
    Ok(added.rows_affected())
}

/// Gives the person a buddy, or none.
pub async fn change(tx: &mut Transaction, id: &str, buddy: Option<&str>) -> Result<()> {
    sqlx::query(include_str!("change.sql")).bind(id).bind(buddy).execute(&mut **tx).await?;
    Ok(())
}

/// The person comes to a step.
pub async fn step(tx: &mut Transaction, id: &str, step: &str, since: &str) -> Result<()> {
    sqlx::query(include_str!("step.sql")).bind(id).bind(step).bind(since).execute(&mut **tx).await?;
    Ok(())
}

/// Ends the way.
pub async fn end(tx: &mut Transaction, id: &str, ended_on: &str, outcome: &str) -> Result<()> {
    sqlx::query(include_str!("end.sql")).bind(id).bind(ended_on).bind(outcome).execute(&mut **tx).await?;
    Ok(())
}

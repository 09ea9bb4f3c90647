//! Programmes' rows.

use serde_json::json;
use sqlx::types::Json;

use crate::{Result, Transaction};

/// What is to be another way; `None` leaves it. The inner one takes the effort or the retirement away.
#[derive(Default)]
pub struct ProgrammeChange<'a> {
    pub name: Option<&'a str>,
    pub effort: Option<Option<&'a str>>,
    pub retired_on: Option<Option<&'a str>>,
}

/// A step as it is to be.
pub struct StepRow<'a> {
    /// `None` for a new one.
    pub id: Option<&'a str>,
    pub name: &'a str,
    pub done_by: &'a str,
    pub due_after_days: Option<u32>,
    pub note: &'a str,
}

pub async fn add(tx: &mut Transaction, name: &str, effort: Option<&str>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("add.sql")).bind(&id).bind(name).bind(effort).bind(now).execute(&mut **tx).await?;
    Ok(id)
}

pub async fn change(tx: &mut Transaction, id: &str, change: &ProgrammeChange<'_>) -> Result<()> {
    sqlx::query(include_str!("change.sql"))
        .bind(id)
        .bind(change.name)
        .bind(change.effort.is_some())
        .bind(change.effort.flatten())
        .bind(change.retired_on.is_some())
        .bind(change.retired_on.flatten())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Writes the steps of a programme in this order. A step that is not among them stays as it is.
pub async fn put_steps(tx: &mut Transaction, programme: &str, steps: &[StepRow<'_>]) -> Result<()> {
    let rows: Vec<_> = steps
        .iter()
        .map(|step| {
            let id = step.id.map_or_else(|| tx.new_id(), ToOwned::to_owned);
            json!({ "id": id, "name": step.name, "done_by": step.done_by, "due_after_days": step.due_after_days, "note": step.note })
        })
        .collect();
    sqlx::query(include_str!("put_steps.sql")).bind(programme).bind(Json(rows)).execute(&mut **tx).await?;
    Ok(())
}

/// Takes a step out; whoever is at it goes to another one.
pub async fn remove_step(tx: &mut Transaction, step: &str, to: &str, today: &str) -> Result<()> {
    sqlx::query(include_str!("remove_step.sql")).bind(step).bind(to).bind(today).execute(&mut **tx).await?;
    Ok(())
}

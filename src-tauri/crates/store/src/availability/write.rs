//! Noting when people are free and when they are away.

use serde::Serialize;

use super::Hours;
use crate::{Result, Transaction, json};

#[derive(Serialize)]
struct Row<'a> {
    id: String,
    #[serde(flatten)]
    hours: &'a Hours,
}

/// Days away of a person.
pub struct NewAbsence<'a> {
    pub person_id: &'a str,
    pub from_on: &'a str,
    pub until_on: &'a str,
    pub reason: &'a str,
}

/// Takes away the stretches of a person that are not among these.
pub async fn clear(tx: &mut Transaction, person_id: &str, keep: &[Hours]) -> Result<()> {
    sqlx::query(include_str!("clear.sql")).bind(person_id).bind(json(keep)?).execute(&mut **tx).await?;
    Ok(())
}

/// Puts the stretches of a person in that are not there yet.
pub async fn insert(tx: &mut Transaction, person_id: &str, hours: &[Hours]) -> Result<()> {
    let rows: Vec<_> = hours.iter().map(|hours| Row { id: tx.new_id(), hours }).collect();
    sqlx::query(include_str!("insert.sql")).bind(person_id).bind(json(&rows)?).execute(&mut **tx).await?;
    Ok(())
}

/// Notes days away. Returns the id.
pub async fn absent(tx: &mut Transaction, new: NewAbsence<'_>) -> Result<String> {
    let id = tx.new_id();
    let insert = sqlx::query(include_str!("absent.sql")).bind(&id).bind(new.person_id).bind(new.from_on);
    insert.bind(new.until_on).bind(new.reason).execute(&mut **tx).await?;
    Ok(id)
}

/// Takes an absence back.
pub async fn present(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("present.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

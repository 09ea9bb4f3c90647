//! Hours' rows.

use serde_json::json;
use sqlx::types::Json;

use crate::{Result, Transaction};

/// Where minutes come from.
#[derive(Debug, Clone, Copy)]
pub enum Origin<'a> {
    Meeting(&'a str),
    Task(&'a str),
    TypedIn,
}

/// Minutes that are the same for everybody of a list.
pub struct NewHours<'a> {
    pub minutes: i64,
    /// `2026-11-22`.
    pub on_date: &'a str,
    pub effort_id: Option<&'a str>,
    pub origin: Origin<'a>,
    pub note: &'a str,
}

/// Books hours for these people and returns the ids, in their order.
pub async fn add(tx: &mut Transaction, people: &[String], new: NewHours<'_>) -> Result<Vec<String>> {
    let ids: Vec<_> = people.iter().map(|_| tx.new_id()).collect();
    let rows: Vec<_> = ids.iter().zip(people).map(|(id, person)| json!({ "id": id, "person": person })).collect();
    let (origin, meeting, task) = match new.origin {
        Origin::Meeting(id) => ("meeting", Some(id), None),
        Origin::Task(id) => ("task", None, Some(id)),
        Origin::TypedIn => ("typed in", None, None),
    };
    sqlx::query(include_str!("add.sql"))
        .bind(Json(rows))
        .bind(new.effort_id)
        .bind(new.minutes)
        .bind(new.on_date)
        .bind(origin)
        .bind(meeting)
        .bind(task)
        .bind(new.note)
        .execute(&mut **tx)
        .await?;
    Ok(ids)
}

/// Removes one entry.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

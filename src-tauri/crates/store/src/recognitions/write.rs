//! Recognitions' rows.

use serde::Serialize;

use crate::{Result, Transaction, json};

#[derive(Serialize)]
struct Row<'a> {
    id: String,
    person_id: &'a str,
}

/// Writes a word of thanks down for each of these people and returns the first one's id; `None` for nobody.
pub async fn thank(tx: &mut Transaction, people: &[&str], text: &str, from_name: &str, on_date: &str) -> Result<Option<String>> {
    let rows: Vec<_> = people.iter().map(|person_id| Row { id: tx.new_id(), person_id }).collect();
    sqlx::query(include_str!("thank.sql")).bind(json(&rows)?).bind(text).bind(from_name).bind(on_date).execute(&mut **tx).await?;
    Ok(rows.into_iter().next().map(|row| row.id))
}

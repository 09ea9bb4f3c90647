//! Recognitions' rows.

use crate::{Result, Transaction};

/// Writes a word of thanks down and returns its id.
pub async fn thank(tx: &mut Transaction, person: &str, text: &str, from_name: &str, on_date: &str) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("thank.sql"))
        .bind(&id)
        .bind(person)
        .bind(text)
        .bind(from_name)
        .bind(on_date)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

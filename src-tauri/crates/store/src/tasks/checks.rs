//! The lines of a checklist.

use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::{FromRow, types::Json};
use ts_rs::TS;

use crate::{Result, Transaction};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckItem {
    pub id: String,
    pub text: String,
    pub is_done: bool,
}

/// A line as the rules need it.
#[derive(FromRow)]
pub struct Check {
    pub text: String,
}

/// Adds lines at the end and returns their ids.
pub async fn add(tx: &mut Transaction, task: &str, texts: &[&str]) -> Result<Vec<String>> {
    let ids: Vec<_> = texts.iter().map(|_| tx.new_id()).collect();
    let rows: Vec<_> = ids.iter().zip(texts).map(|(id, text)| json!({ "id": id, "text": text })).collect();
    sqlx::query(include_str!("add_checks.sql")).bind(task).bind(Json(rows)).execute(&mut **tx).await?;
    Ok(ids)
}

/// One line.
pub async fn check(tx: &mut Transaction, id: &str) -> Result<Option<Check>> {
    Ok(sqlx::query_as(include_str!("check.sql")).bind(id).fetch_optional(&mut **tx).await?)
}

/// Sets what is given.
pub async fn change(tx: &mut Transaction, id: &str, text: Option<&str>, is_done: Option<bool>) -> Result<()> {
    sqlx::query(include_str!("change_check.sql")).bind(id).bind(text).bind(is_done).execute(&mut **tx).await?;
    Ok(())
}

/// Removes one line.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("remove_check.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

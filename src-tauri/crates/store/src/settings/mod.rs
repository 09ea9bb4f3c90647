//! Settings of a community: one JSON value each. Which there are, and what they may hold, is the caller's list.

use sqlx::{SqlitePool, types::Json};

use crate::{Result, Transaction};

/// All settings, by name.
pub async fn all(pool: &SqlitePool) -> Result<Vec<(String, serde_json::Value)>> {
    let rows: Vec<(String, Json<serde_json::Value>)> = sqlx::query_as(include_str!("list.sql")).fetch_all(pool).await?;
    Ok(rows.into_iter().map(|(id, value)| (id, value.0)).collect())
}

/// Sets one; `null` makes it its default again.
pub async fn set(tx: &mut Transaction, id: &str, value: &serde_json::Value) -> Result<()> {
    if value.is_null() {
        sqlx::query(include_str!("drop.sql")).bind(id).execute(&mut **tx).await?;
        return Ok(());
    }
    sqlx::query(include_str!("set.sql")).bind(id).bind(Json(value)).execute(&mut **tx).await?;
    Ok(())
}

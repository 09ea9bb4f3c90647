//! How resources are read.

use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::Result;

/// Something to read or use.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ResourceRow {
    pub id: String,
    pub title: String,
    #[ts(type = "\"link\" | \"text\"")]
    pub kind: String,
    pub url: String,
    pub text: String,
    /// `None`: for everyone.
    pub effort_id: Option<String>,
}

/// Those of an effort and those for everyone; all of them where no effort is given.
pub async fn list(pool: &SqlitePool, effort: Option<&str>) -> Result<Vec<ResourceRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(effort).fetch_all(pool).await?)
}

/// Those for everyone.
pub async fn general(pool: &SqlitePool) -> Result<Vec<ResourceRow>> {
    Ok(sqlx::query_as(include_str!("general.sql")).fetch_all(pool).await?)
}

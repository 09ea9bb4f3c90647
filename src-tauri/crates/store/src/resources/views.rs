//! How resources are read.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::Result;

/// Something to read or use.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ResourceRow {
    pub id: String,
    pub title: String,
    #[ts(type = "\"link\" | \"text\" | \"file\"")]
    pub kind: String,
    pub url: String,
    pub text: String,
    /// `None`: for everyone.
    pub effort_id: Option<String>,
    /// How it goes into packets.
    #[ts(type = "\"list\" | \"page\" | \"attached\"")]
    pub shown: String,
    /// Only in packets for this role, in this language (BCP 47), for whoever has this access need; empty: in all of them.
    pub role: String,
    pub language: String,
    pub need: String,
    /// Of a file.
    pub file_name: String,
    pub media_type: String,
    /// At most two more than the file has.
    #[ts(type = "number")]
    pub bytes: i64,
}

/// Those of an effort and those for everyone; all of them where no effort is given.
pub async fn list(pool: &SqlitePool, effort: Option<&str>) -> Result<Vec<ResourceRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(effort).fetch_all(pool).await?)
}

/// Those for everyone.
pub async fn general(pool: &SqlitePool) -> Result<Vec<ResourceRow>> {
    Ok(sqlx::query_as(include_str!("general.sql")).fetch_all(pool).await?)
}

/// What is in these files, in base64, by id.
pub async fn files(pool: &SqlitePool, ids: &[&str]) -> Result<HashMap<String, String>> {
    let rows: Vec<(String, String)> = sqlx::query_as(include_str!("files.sql")).bind(crate::json(ids)?).fetch_all(pool).await?;
    Ok(rows.into_iter().collect())
}

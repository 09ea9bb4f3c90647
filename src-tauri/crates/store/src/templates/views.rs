//! How templates are read.

use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::Result;

/// A template in a list.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct TemplateRow {
    pub id: String,
    /// Of Hearth's own, whose place it takes: `certificate-classic`.
    pub base: String,
    pub name: String,
    #[ts(type = "number")]
    pub version: i64,
}

/// A template with its text.
#[derive(Debug, Clone, FromRow)]
pub struct TemplateText {
    pub id: String,
    pub base: String,
    pub name: String,
    pub version: i64,
    pub source: String,
}

/// A picture of a template.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct PictureRow {
    /// As the template names it.
    pub name: String,
    /// What it shows; may be empty.
    pub alt: String,
    /// The file in base64.
    pub data: String,
}

/// All of them, by name.
pub async fn list(pool: &SqlitePool) -> Result<Vec<TemplateRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).fetch_all(pool).await?)
}

/// One; `None` where it is gone.
pub async fn show(pool: &SqlitePool, id: &str) -> Result<Option<TemplateText>> {
    Ok(sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(pool).await?)
}

/// The pictures of a template, by name.
pub async fn pictures(pool: &SqlitePool, id: &str) -> Result<Vec<PictureRow>> {
    Ok(sqlx::query_as(include_str!("pictures.sql")).bind(id).fetch_all(pool).await?)
}

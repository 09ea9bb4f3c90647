//! How documents are listed.

use serde::Serialize;
use sqlx::{FromRow, Row, SqlitePool};
use ts_rs::TS;

use crate::Result;

/// A document that was made, or a file that was handed over and kept.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct DocumentRow {
    pub id: String,
    #[ts(type = "\"packet\" | \"certificate\" | \"print file\" | \"file\" | \"sheet\"")]
    pub kind: String,
    pub title: String,
    pub template: String,
    pub person_id: Option<String>,
    pub person: Option<String>,
    pub effort_id: Option<String>,
    pub effort: Option<String>,
    /// Where it was written.
    pub path: String,
    #[ts(type = "number")]
    pub bytes: i64,
    /// 0 where nobody has counted.
    #[ts(type = "number")]
    pub pages: i64,
    pub made_at: String,
    /// Whether the file is still where it was written.
    #[sqlx(default)]
    pub exists: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentsPage {
    #[ts(type = "number")]
    pub total: i64,
    pub rows: Vec<DocumentRow>,
    /// Where new documents go unless another folder is chosen.
    pub folder: String,
}

/// Which documents.
#[derive(Debug, Clone, Default)]
pub struct Filter<'a> {
    pub kind: Option<&'a str>,
    pub person: Option<&'a str>,
    /// Of this effort, or of somebody who takes or took part in it.
    pub effort: Option<&'a str>,
    /// Each must be found in the title or in the person's name.
    pub words: &'a [String],
}

/// A page, newest first, and how many there are in all. `exists` is not known here.
pub async fn page(pool: &SqlitePool, filter: &Filter<'_>, offset: i64, limit: i64) -> Result<(i64, Vec<DocumentRow>)> {
    let words = crate::json(filter.words)?;
    let total = sqlx::query(include_str!("count.sql"))
        .bind(filter.kind)
        .bind(filter.person)
        .bind(&words)
        .bind(filter.effort)
        .fetch_one(pool)
        .await?
        .get(0);
    let rows = sqlx::query_as(include_str!("page.sql"))
        .bind(filter.kind)
        .bind(filter.person)
        .bind(&words)
        .bind(limit)
        .bind(offset)
        .bind(filter.effort)
        .fetch_all(pool)
        .await?;
    Ok((total, rows))
}

/// The file with these bytes that was kept before.
pub async fn same_file(pool: &SqlitePool, sha256: &str) -> Result<Option<DocumentRow>> {
    Ok(sqlx::query_as(include_str!("same_file.sql")).bind(sha256).fetch_optional(pool).await?)
}

/// One document.
pub async fn show(pool: &SqlitePool, id: &str) -> Result<Option<DocumentRow>> {
    Ok(sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(pool).await?)
}

//! How hours are read.

use serde::Serialize;
use sqlx::{FromRow, SqliteExecutor};
use ts_rs::TS;

use crate::Result;

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct HoursRow {
    pub id: String,
    pub person_id: String,
    pub person: String,
    #[ts(type = "number")]
    pub minutes: i64,
    pub on_date: String,
    #[ts(type = "\"meeting\" | \"task\" | \"typed in\"")]
    pub origin: String,
    pub effort: Option<String>,
    pub note: String,
}

/// Which hours; dates include both ends.
#[derive(Default)]
pub struct Filter<'a> {
    pub id: Option<&'a str>,
    pub person: Option<&'a str>,
    pub effort: Option<&'a str>,
    pub from: Option<&'a str>,
    pub to: Option<&'a str>,
    pub limit: i64,
}

/// Newest first.
pub async fn list(db: impl SqliteExecutor<'_>, filter: Filter<'_>) -> Result<Vec<HoursRow>> {
    Ok(sqlx::query_as(include_str!("list.sql"))
        .bind(filter.id)
        .bind(filter.person)
        .bind(filter.effort)
        .bind(filter.from)
        .bind(filter.to)
        .bind(filter.limit)
        .fetch_all(db)
        .await?)
}

/// One entry.
pub async fn one(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<HoursRow>> {
    Ok(list(db, Filter { id: Some(id), limit: 1, ..Filter::default() }).await?.pop())
}

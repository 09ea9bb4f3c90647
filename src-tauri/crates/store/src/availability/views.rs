//! How availability is read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor, types::Json};
use ts_rs::TS;

use crate::Result;

/// A stretch of one day of every week, in minutes since midnight, half-open.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize, TS)]
pub struct Hours {
    /// 1 is Monday.
    #[ts(type = "number")]
    pub weekday: i64,
    #[ts(type = "number")]
    pub from: i64,
    #[ts(type = "number")]
    pub to: i64,
}

/// A stretch and whose it is.
#[derive(Debug, FromRow)]
pub struct StretchRow {
    pub person_id: String,
    #[sqlx(flatten)]
    pub hours: Hours,
}

/// Days away, both included.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Absence {
    pub id: String,
    pub person_id: String,
    pub from_on: String,
    pub until_on: String,
    pub reason: String,
}

/// The hours of these people, by person and time.
pub async fn hours(db: impl SqliteExecutor<'_>, people: &[String]) -> Result<Vec<StretchRow>> {
    Ok(sqlx::query_as(include_str!("hours.sql")).bind(Json(people)).fetch_all(db).await?)
}

/// The absences of these people that end on a day or later, by their first day.
pub async fn absences(db: impl SqliteExecutor<'_>, people: &[String], from: &str) -> Result<Vec<Absence>> {
    Ok(sqlx::query_as(include_str!("absences.sql")).bind(Json(people)).bind(from).fetch_all(db).await?)
}

/// One absence; `None` if it is gone.
pub async fn absence(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<Absence>> {
    Ok(sqlx::query_as(include_str!("absence.sql")).bind(id).fetch_optional(db).await?)
}

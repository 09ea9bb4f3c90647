//! How programmes are read.

use serde::Serialize;
use sqlx::{FromRow, SqliteConnection, SqliteExecutor, SqlitePool};
use ts_rs::TS;

use crate::Result;

/// A programme in a list.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ProgrammeRow {
    pub id: String,
    pub name: String,
    pub effort_id: Option<String>,
    pub effort: Option<String>,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    /// Since when nobody starts it any more.
    pub retired_on: Option<String>,
    /// Who is on the way through it.
    #[ts(type = "number")]
    pub people: i64,
}

/// A step of a programme.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ProgrammeStep {
    pub id: String,
    pub name: String,
    #[ts(type = "StepDoneBy")]
    pub done_by: String,
    /// After how many days at it somebody is waited for; without it, the usual patience.
    pub due_after_days: Option<u32>,
    pub note: String,
}

/// A programme with its steps.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgrammeView {
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: ProgrammeRow,
    pub steps: Vec<ProgrammeStep>,
}

/// Every programme, those that are retired last.
pub async fn list(db: impl SqliteExecutor<'_>) -> Result<Vec<ProgrammeRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(None::<&str>).fetch_all(db).await?)
}

/// The steps of a programme in their order.
pub async fn steps(db: impl SqliteExecutor<'_>, programme: &str) -> Result<Vec<ProgrammeStep>> {
    Ok(sqlx::query_as(include_str!("steps.sql")).bind(programme).fetch_all(db).await?)
}

/// One programme.
pub async fn show(conn: &mut SqliteConnection, id: &str) -> Result<Option<ProgrammeView>> {
    let row: Option<ProgrammeRow> = sqlx::query_as(include_str!("list.sql")).bind(id).fetch_optional(&mut *conn).await?;
    match row {
        Some(row) => Ok(Some(ProgrammeView { steps: steps(conn, id).await?, row })),
        None => Ok(None),
    }
}

/// One programme, outside of an operation.
pub async fn read(pool: &SqlitePool, id: &str) -> Result<Option<ProgrammeView>> {
    let mut conn = pool.acquire().await?;
    show(&mut conn, id).await
}

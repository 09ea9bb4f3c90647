//! How the community is read.

use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::Result;

/// The open community.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Community {
    pub id: String,
    pub name: String,
    /// IANA name.
    pub zone: String,
    pub locale: String,
    #[ts(type = "number")]
    pub hue: i64,
    pub is_sample: bool,
    #[sqlx(default)]
    pub path: String,
    /// Today in the community's zone.
    #[sqlx(default)]
    pub today: String,
    /// The instant of the answer, UTC.
    #[sqlx(default)]
    pub now: String,
    #[ts(type = "number")]
    pub people: i64,
    /// Instant of the latest change, where that lies clearly after now: the clock was set back.
    pub ahead: Option<String>,
}

/// `None` in a file whose making was cut off before its first operation.
pub async fn show(pool: &SqlitePool) -> Result<Option<Community>> {
    Ok(sqlx::query_as(include_str!("show.sql")).fetch_optional(pool).await?)
}

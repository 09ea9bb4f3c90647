//! How series are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor, SqlitePool, types::Json};
use ts_rs::TS;

use crate::Result;

/// An item that every occurrence's agenda begins with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AgendaSeed {
    pub title: String,
    /// Minutes set aside.
    #[ts(type = "number", optional)]
    pub planned: Option<i64>,
}

/// A series.
#[derive(Debug, Clone, FromRow)]
pub struct Series {
    pub id: String,
    pub effort_id: Option<String>,
    pub title: String,
    pub rrule: String,
    /// First start, wall clock in `zone`.
    pub start_wall: String,
    pub zone: String,
    pub minutes: i64,
    pub place: String,
    pub link: String,
    /// People expected at every occurrence, by id.
    pub expects: Json<Vec<String>>,
    /// Whoever is a member of the effort is expected, too.
    pub expects_members: bool,
    pub agenda: Json<Vec<AgendaSeed>>,
    /// Every start before this instant is a meeting already.
    pub planned_until: String,
    pub ended_on: Option<String>,
}

/// A series that is not planned far enough.
#[derive(Debug, Clone, FromRow)]
pub struct Unplanned {
    #[sqlx(flatten)]
    pub series: Series,
    pub ahead: i64,
}

/// One series; `None` if it is gone.
pub async fn show(conn: impl SqliteExecutor<'_>, id: &str) -> Result<Option<Series>> {
    Ok(sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(conn).await?)
}

/// Series that are planned less far than `until`, with their number of occurrences after `now`.
pub async fn unplanned(pool: &SqlitePool, until: &str, now: &str) -> Result<Vec<Unplanned>> {
    Ok(sqlx::query_as(include_str!("unplanned.sql")).bind(until).bind(now).fetch_all(pool).await?)
}

/// Ids of the series that have ended and whose later meetings are this one's now.
pub async fn ended_by(pool: &SqlitePool, id: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("ended_by.sql")).bind(id).fetch_all(pool).await?)
}

/// How many meetings a series has, held ones among them.
pub async fn meetings(conn: impl SqliteExecutor<'_>, id: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(include_str!("meetings.sql")).bind(id).fetch_one(conn).await?)
}

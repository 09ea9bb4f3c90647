//! An effort in figures: who came, who took part, and how many hours were given.

use serde::Serialize;
use sqlx::{FromRow, SqlitePool, types::Json};
use ts_rs::TS;

use crate::{
    Result,
    hours::{self, Month, MonthFigure},
};

/// How many came to one meeting.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Attended {
    pub meeting_id: String,
    pub title: String,
    /// An instant.
    pub starts_at: String,
    #[ts(type = "number")]
    pub came: i64,
    /// Those who were expected beforehand.
    #[ts(type = "number")]
    pub asked: i64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EffortFigures {
    /// The last 24 meetings that were held, oldest first.
    pub attendance: Vec<Attended>,
    /// People with any activity in the month, each counted once.
    pub people: Vec<MonthFigure>,
    /// Minutes of service.
    pub minutes: Vec<MonthFigure>,
}

/// The figures of these months.
pub async fn figures(pool: &SqlitePool, effort: &str, months: &[Month]) -> Result<EffortFigures> {
    let attendance = sqlx::query_as(include_str!("attended.sql")).bind(effort).fetch_all(pool).await?;
    let first = months.first().map_or("", |month| &month.first);
    let people =
        sqlx::query_as(include_str!("taking_part.sql")).bind(effort).bind(Json(months)).bind(first).fetch_all(pool).await?;
    Ok(EffortFigures {
        attendance,
        people: hours::filled(months, people),
        minutes: hours::of_effort_by_month(pool, effort, months).await?,
    })
}

//! Hours by month.

use std::collections::BTreeMap;

use serde::Serialize;
use sqlx::SqlitePool;
use ts_rs::TS;

use crate::Result;

/// A month of the community's calendar.
#[derive(Debug, Clone, Serialize)]
pub struct Month {
    /// `2026-11`
    pub month: String,
    /// Its first day.
    pub first: String,
    /// The instants at which it begins and ends where the community is.
    pub from: String,
    pub to: String,
    pub is_over: bool,
}

/// One month in figures.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthFigure {
    /// `2026-11`
    pub month: String,
    #[ts(type = "number")]
    pub figure: i64,
    /// The running month is still growing.
    pub is_over: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonFigures {
    /// Minutes of service.
    pub minutes: Vec<MonthFigure>,
}

/// Every month with its figure, none left out.
pub(crate) fn filled(months: &[Month], found: Vec<(String, i64)>) -> Vec<MonthFigure> {
    let found: BTreeMap<String, i64> = found.into_iter().collect();
    months
        .iter()
        .map(|one| MonthFigure {
            month: one.month.clone(),
            figure: found.get(&one.month).copied().unwrap_or(0),
            is_over: one.is_over,
        })
        .collect()
}

fn first(months: &[Month]) -> &str {
    months.first().map_or("", |month| &month.first)
}

/// A person's minutes by month.
pub async fn of_person_by_month(pool: &SqlitePool, person: &str, months: &[Month]) -> Result<Vec<MonthFigure>> {
    let sql = include_str!("of_person_by_month.sql");
    Ok(filled(months, sqlx::query_as(sql).bind(person).bind(first(months)).fetch_all(pool).await?))
}

/// An effort's minutes by month.
pub async fn of_effort_by_month(pool: &SqlitePool, effort: &str, months: &[Month]) -> Result<Vec<MonthFigure>> {
    let sql = include_str!("of_effort_by_month.sql");
    Ok(filled(months, sqlx::query_as(sql).bind(effort).bind(first(months)).fetch_all(pool).await?))
}

//! How the first page is read.

use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::{
    Result,
    people::WishesRow,
    tasks::{self, TaskLine},
};

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Thanks {
    pub id: String,
    pub person_id: String,
    pub person: String,
    pub text: String,
    pub from_name: String,
    pub on_date: String,
}

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Counts {
    #[ts(type = "number")]
    pub people: i64,
    /// Open ones.
    #[ts(type = "number")]
    pub efforts: i64,
    #[ts(type = "number")]
    pub open_tasks: i64,
    #[serde(skip)]
    #[ts(skip)]
    pub overdue: i64,
}

/// Somebody to think of, and the fact behind it.
#[derive(Debug, Clone, FromRow)]
pub struct Thought {
    pub person_id: String,
    pub name: String,
    /// `quiet`, `birthday`, `newcomer` or `anniversary`.
    pub reason: String,
    /// The day that is meant, if one is.
    pub on_date: Option<String>,
    /// Last seen on, or joined on; empty where the reason needs none.
    pub since: String,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
}

/// People who would be thought of, by what they have asked for.
#[derive(Debug, Clone, FromRow)]
pub struct Silent {
    pub count: i64,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
}

/// A kind of thing that waits: how many, and one of them.
#[derive(Debug, Clone, FromRow)]
pub struct WaitingFor {
    pub count: i64,
    pub id: Option<String>,
    pub title: Option<String>,
}

#[derive(Debug, Clone, FromRow)]
pub struct WaitingCalendar {
    pub id: String,
    pub name: String,
    pub failure: String,
    pub held_removals: i64,
}

/// A meeting or a task of the week.
#[derive(Debug, Clone, FromRow)]
pub struct WeekEntry {
    /// `meeting` or `task`.
    pub kind: String,
    pub id: String,
    pub title: String,
    pub hue: Option<i64>,
    /// The instant of a meeting, the day of a task.
    pub at: String,
}

/// The first eight open tasks by due date; only those of `me` where that is somebody.
pub async fn tasks(pool: &SqlitePool, me: Option<&str>, today: &str) -> Result<Vec<TaskLine>> {
    let ids: Vec<String> = sqlx::query_scalar(include_str!("tasks.sql")).bind(me).bind(today).fetch_all(pool).await?;
    tasks::lines(pool, &ids).await
}

/// How much there is. `today` as `2026-11-22`.
pub async fn counts(pool: &SqlitePool, today: &str) -> Result<Counts> {
    Ok(sqlx::query_as(include_str!("counts.sql")).bind(today).fetch_one(pool).await?)
}

/// At most three people for each reason. `days`: JSON of the days to come, each with the key `MM-DD` and its date.
pub async fn think_of(pool: &SqlitePool, today: &str, days: &str) -> Result<Vec<Thought>> {
    Ok(sqlx::query_as(include_str!("think_of.sql")).bind(today).bind(days).fetch_all(pool).await?)
}

/// Who would be thought of but has asked for something about being contacted.
pub async fn silent(pool: &SqlitePool, today: &str, days: &str) -> Result<Vec<Silent>> {
    Ok(sqlx::query_as(include_str!("silent.sql")).bind(today).bind(days).fetch_all(pool).await?)
}

/// Meetings without minutes, and questions without an answer.
pub async fn waiting(pool: &SqlitePool, now: &str) -> Result<(WaitingFor, WaitingFor)> {
    let minutes = sqlx::query_as(include_str!("waiting_minutes.sql")).bind(now).fetch_one(pool).await?;
    let asked = sqlx::query_as(include_str!("waiting_asked.sql")).bind(now).fetch_one(pool).await?;
    Ok((minutes, asked))
}

/// Calendars that need a look.
pub async fn waiting_calendars(pool: &SqlitePool) -> Result<Vec<WaitingCalendar>> {
    Ok(sqlx::query_as(include_str!("waiting_calendars.sql")).fetch_all(pool).await?)
}

/// What the days hold: `span` in instants, `days` as first and last date.
pub async fn week(pool: &SqlitePool, span: (&str, &str), days: (&str, &str)) -> Result<Vec<WeekEntry>> {
    Ok(sqlx::query_as(include_str!("week.sql")).bind(span.0).bind(span.1).bind(days.0).bind(days.1).fetch_all(pool).await?)
}

/// The last words of thanks.
pub async fn thanks(pool: &SqlitePool) -> Result<Vec<Thanks>> {
    Ok(sqlx::query_as(include_str!("thanks.sql")).fetch_all(pool).await?)
}

//! How what goes out is read.

use serde::Serialize;
use sqlx::{FromRow, SqliteExecutor, SqlitePool};
use ts_rs::TS;

use crate::{Result, json, people::WishesRow};

/// A meeting as a file tells it.
#[derive(Debug, Clone, FromRow)]
pub struct WrittenMeeting {
    pub id: String,
    pub series_id: Option<String>,
    /// Wall clock in its zone where the rule put it.
    pub original_start: Option<String>,
    pub title: String,
    /// Instant, UTC.
    pub starts_at: String,
    pub ends_at: String,
    pub zone: String,
    pub place: String,
    pub link: String,
    pub status: String,
    /// Number of the operation that made it.
    pub made: i64,
    /// Number of the last operation that changed what a file tells; 0 where there was none.
    pub changed: i64,
    /// Instant of that operation, or of its making.
    pub changed_at: String,
}

/// A series as a file tells it.
#[derive(Debug, Clone, FromRow)]
pub struct WrittenSeries {
    pub id: String,
    pub title: String,
    pub rrule: String,
    /// First start, wall clock in `zone`.
    pub start_wall: String,
    pub zone: String,
    pub minutes: i64,
    pub place: String,
    pub link: String,
    /// Every start before this instant is a meeting already.
    pub planned_until: String,
    pub ended_on: Option<String>,
    /// How many meetings it has.
    pub meetings: i64,
    pub made: i64,
    pub changed: i64,
    pub changed_at: String,
}

/// Somebody on the list of a meeting.
#[derive(Debug, Clone, FromRow)]
pub struct InvitedRow {
    pub id: String,
    pub name: String,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
    pub email: Option<String>,
    /// Where their newest promise to be there stands; empty where they were never asked.
    pub answer: String,
}

/// A file that is kept up to date.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct PublicationRow {
    pub id: String,
    /// Of either an effort …
    pub effort_id: Option<String>,
    /// … or a person.
    pub person_id: Option<String>,
    /// Of the effort or the person.
    pub name: String,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    pub path: String,
    pub created_at: String,
    /// When it was last brought up to date.
    pub written_at: Option<String>,
    /// Events in it.
    #[ts(type = "number")]
    pub events: i64,
    /// Why it could not be written; empty where it could.
    pub failure: String,
}

/// What is published: one of them, or all.
pub async fn list(pool: &SqlitePool, id: Option<&str>) -> Result<Vec<PublicationRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(id).fetch_all(pool).await?)
}

/// Whether something is published at this place already.
pub async fn at_path(conn: impl SqliteExecutor<'_>, path: &str) -> Result<bool> {
    Ok(sqlx::query_scalar(include_str!("at_path.sql")).bind(path).fetch_one(conn).await?)
}

/// Ids of an effort's meetings that are not over since before `since`.
pub async fn of_effort(pool: &SqlitePool, effort_id: &str, since: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("of_effort.sql")).bind(effort_id).bind(since).fetch_all(pool).await?)
}

/// Ids of the meetings that a person takes part in and that are not over since before `since`.
pub async fn of_person(pool: &SqlitePool, person_id: &str, since: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("of_person.sql")).bind(person_id).bind(since).fetch_all(pool).await?)
}

/// These meetings, by start.
pub async fn written(pool: &SqlitePool, ids: &[String]) -> Result<Vec<WrittenMeeting>> {
    Ok(sqlx::query_as(include_str!("written.sql")).bind(json(ids)?).fetch_all(pool).await?)
}

/// These series.
pub async fn series(pool: &SqlitePool, ids: &[String]) -> Result<Vec<WrittenSeries>> {
    Ok(sqlx::query_as(include_str!("written_series.sql")).bind(json(ids)?).fetch_all(pool).await?)
}

/// Ids of the meetings of a series.
pub async fn of_series(pool: &SqlitePool, series_id: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("of_series.sql")).bind(series_id).fetch_all(pool).await?)
}

/// Who is on the list of a meeting and has not excused themselves.
pub async fn invited(pool: &SqlitePool, meeting_id: &str) -> Result<Vec<InvitedRow>> {
    Ok(sqlx::query_as(include_str!("invited.sql")).bind(meeting_id).fetch_all(pool).await?)
}

/// Who was ever on the list of a series.
pub async fn invited_to(pool: &SqlitePool, series_id: &str) -> Result<Vec<InvitedRow>> {
    Ok(sqlx::query_as(include_str!("invited_to.sql")).bind(series_id).fetch_all(pool).await?)
}

/// (id, name) of those who are written to at this address, as it is compared.
pub async fn by_email(pool: &SqlitePool, key: &str) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(include_str!("by_email.sql")).bind(key).fetch_all(pool).await?)
}

/// Those of these people who are on the list of a meeting or were asked to be there.
pub async fn takes_part(pool: &SqlitePool, meeting_id: &str, people: &[String]) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("takes_part.sql")).bind(meeting_id).bind(json(people)?).fetch_all(pool).await?)
}

/// Ids of the planned meetings of a series that are not over.
pub async fn to_come(pool: &SqlitePool, series_id: &str, now: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("to_come.sql")).bind(series_id).bind(now).fetch_all(pool).await?)
}

//! Planning, changing and closing meetings.

use serde::Serialize;

use super::views::MeetingStanding;
use crate::{Result, Transaction, json};

/// A meeting to be planned; instants in UTC, `original_start` on the wall clock.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NewMeeting {
    pub id: String,
    pub series_id: Option<String>,
    pub original_start: Option<String>,
    pub effort_id: Option<String>,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub zone: String,
    pub place: String,
    pub link: String,
    pub calendar_id: Option<String>,
    pub event_uid: Option<String>,
    pub recurrence_id: Option<String>,
}

#[derive(Serialize)]
struct Booking<'a> {
    id: String,
    person_id: &'a str,
}

/// Puts meetings in.
pub async fn insert(tx: &mut Transaction, meetings: &[NewMeeting]) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("insert.sql")).bind(json(meetings)?).bind(now).execute(&mut **tx).await?;
    Ok(())
}

/// Gives meetings these values; zone and status are not among them. Returns how many differ from before.
pub async fn change(tx: &mut Transaction, meetings: &[MeetingStanding]) -> Result<u64> {
    Ok(sqlx::query(include_str!("change.sql")).bind(json(meetings)?).execute(&mut **tx).await?.rows_affected())
}

/// Sets the status of meetings. Returns how many had another.
pub async fn status(tx: &mut Transaction, ids: &[String], status: &str) -> Result<u64> {
    Ok(sqlx::query(include_str!("status.sql")).bind(json(ids)?).bind(status).execute(&mut **tx).await?.rows_affected())
}

/// Writes the minutes.
pub async fn minutes(tx: &mut Transaction, id: &str, minutes: &str) -> Result<()> {
    sqlx::query(include_str!("minutes.sql")).bind(id).bind(minutes).execute(&mut **tx).await?;
    Ok(())
}

/// Writes down what to read or bring.
pub async fn reading(tx: &mut Transaction, id: &str, reading: &str) -> Result<()> {
    sqlx::query(include_str!("reading.sql")).bind(id).bind(reading).execute(&mut **tx).await?;
    Ok(())
}

/// Books hours of a meeting for these people. Returns for how many.
pub async fn book_hours(tx: &mut Transaction, meeting_id: &str, people: &[&str], minutes: i64, on_date: &str) -> Result<u64> {
    let rows: Vec<_> = people.iter().map(|person_id| Booking { id: tx.new_id(), person_id }).collect();
    let booked = sqlx::query(include_str!("book_hours.sql")).bind(json(&rows)?).bind(minutes).bind(on_date).bind(meeting_id);
    Ok(booked.execute(&mut **tx).await?.rows_affected())
}

/// Takes the hours of a meeting back.
pub async fn unbook_hours(tx: &mut Transaction, meeting_id: &str) -> Result<()> {
    sqlx::query(include_str!("unbook_hours.sql")).bind(meeting_id).execute(&mut **tx).await?;
    Ok(())
}

/// Ends the promises of these people to be there: `kept` or `missed`.
pub async fn settle_promises(tx: &mut Transaction, meeting_id: &str, people: &[&str], status: &str) -> Result<()> {
    let now = tx.now();
    let settled = sqlx::query(include_str!("settle_promises.sql")).bind(meeting_id).bind(json(people)?).bind(status).bind(now);
    settled.execute(&mut **tx).await?;
    Ok(())
}

/// Lets settled promises stand again.
pub async fn reopen_promises(tx: &mut Transaction, meeting_id: &str) -> Result<()> {
    sqlx::query(include_str!("reopen_promises.sql")).bind(meeting_id).execute(&mut **tx).await?;
    Ok(())
}

/// Lets a meeting, or with it every one of its series that is still planned, stand in a calendar as well, or in none.
pub async fn show_in(tx: &mut Transaction, id: &str, calendar_id: Option<&str>, series: bool) -> Result<()> {
    sqlx::query(include_str!("show_in.sql")).bind(id).bind(calendar_id).bind(series).execute(&mut **tx).await?;
    Ok(())
}

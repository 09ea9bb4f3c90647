//! Who is expected at a meeting and who came. It is read with its meeting.

use serde::Serialize;
use sqlx::{FromRow, Row, SqlitePool};

use crate::{Result, StoreError, Transaction, json};

/// A person to be put on the list of a meeting.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    pub id: String,
    pub meeting_id: String,
    pub person_id: String,
}

/// How a person stands to a meeting.
#[derive(Debug, Clone, FromRow)]
pub struct PersonStanding {
    pub name: String,
    /// `None` where they are not on its list.
    pub id: Option<String>,
    pub status: Option<String>,
}

/// Puts people on lists, all with one mark. Returns how many were not there yet.
pub async fn insert(tx: &mut Transaction, places: &[Place], status: &str) -> Result<u64> {
    Ok(sqlx::query(include_str!("insert.sql")).bind(json(places)?).bind(status).execute(&mut **tx).await?.rows_affected())
}

/// Current members of an effort.
pub async fn members(tx: &mut Transaction, effort_id: &str, on: &str) -> Result<Vec<String>> {
    let rows = sqlx::query(include_str!("members.sql")).bind(effort_id).bind(on).fetch_all(&mut **tx).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// Person and mark of everybody on the list.
pub async fn of_meeting(tx: &mut Transaction, meeting_id: &str) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query(include_str!("of_meeting.sql")).bind(meeting_id).fetch_all(&mut **tx).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// How a person stands to a meeting.
///
/// # Errors
/// [`StoreError::NotFound`] for a person who does not exist.
pub async fn stand(tx: &mut Transaction, meeting_id: &str, person_id: &str) -> Result<PersonStanding> {
    let row = sqlx::query_as(include_str!("stand.sql")).bind(meeting_id).bind(person_id).fetch_optional(&mut **tx).await?;
    row.ok_or(StoreError::NotFound("person"))
}

/// Marks a person who is on the list.
pub async fn mark(tx: &mut Transaction, id: &str, status: &str, role: Option<&str>) -> Result<()> {
    sqlx::query(include_str!("mark.sql")).bind(id).bind(status).bind(role).execute(&mut **tx).await?;
    Ok(())
}

/// Marks people absent.
pub async fn absent(tx: &mut Transaction, meeting_id: &str, people: &[&str]) -> Result<()> {
    sqlx::query(include_str!("absent.sql")).bind(meeting_id).bind(json(people)?).execute(&mut **tx).await?;
    Ok(())
}

/// Takes a person off the list.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Names of people, for labels.
pub async fn names(tx: &mut Transaction, people: &[String]) -> Result<Vec<String>> {
    let rows = sqlx::query(include_str!("names.sql")).bind(json(people)?).fetch_all(&mut **tx).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// (person, name, zone) of everybody on the list who has not excused themselves; the zone is empty where it is not known.
pub async fn clocks(pool: &SqlitePool, meeting_id: &str) -> Result<Vec<(String, String, String)>> {
    Ok(sqlx::query_as(include_str!("clocks.sql")).bind(meeting_id).fetch_all(pool).await?)
}

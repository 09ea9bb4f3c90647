//! How memberships are read.

use serde::Serialize;
use sqlx::{FromRow, SqliteExecutor};
use ts_rs::TS;

use crate::Result;

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Membership {
    pub id: String,
    pub person_id: String,
    pub person: String,
    pub effort_id: String,
    pub effort: String,
    #[ts(type = "number")]
    pub hue: i64,
    pub role: String,
    pub is_lead: bool,
    pub from_on: Option<String>,
    /// `None` as long as the person takes part.
    pub until_on: Option<String>,
}

async fn list(db: impl SqliteExecutor<'_>, by: &str, id: &str) -> Result<Vec<Membership>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(by).bind(id).fetch_all(db).await?)
}

/// Today's members first, leads before others, then former ones; at most 1,000.
pub async fn of_effort(db: impl SqliteExecutor<'_>, effort: &str) -> Result<Vec<Membership>> {
    list(db, "effort", effort).await
}

/// What a person takes part in today, then what they took part in.
pub async fn of_person(db: impl SqliteExecutor<'_>, person: &str) -> Result<Vec<Membership>> {
    list(db, "person", person).await
}

/// One membership.
pub async fn one(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<Membership>> {
    Ok(list(db, "one", id).await?.pop())
}

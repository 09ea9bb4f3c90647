//! How calendars are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, Row, SqlitePool, types::Json};
use ts_rs::TS;

use crate::Result;

/// Something in a calendar that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trouble {
    #[ts(type = "number | null")]
    pub line: Option<usize>,
    pub message: String,
}

/// A calendar in the list.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct CalendarRow {
    pub id: String,
    pub name: String,
    #[ts(type = "\"feed\" | \"file\"")]
    pub kind: String,
    /// May hold a secret: never leaves the store's callers.
    #[serde(skip)]
    #[ts(skip)]
    pub address: String,
    /// The address without what may be secret in it.
    #[sqlx(default)]
    pub address_shown: String,
    #[ts(type = "number")]
    pub hue: i64,
    /// Events held, a series counting once.
    #[ts(type = "number")]
    pub events: i64,
    pub tried_at: Option<String>,
    /// Age of the copy.
    pub succeeded_at: Option<String>,
    /// Why the last try failed; empty where it did not.
    pub failure: String,
    #[ts(as = "Vec<Trouble>")]
    pub problems: Json<Vec<Trouble>>,
    /// Events that a sync would remove once somebody agrees.
    #[ts(type = "number")]
    pub held_removals: i64,
}

/// A calendar as a sync begins with it.
#[derive(Debug, Clone, FromRow)]
pub struct CalendarStanding {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub address: String,
    pub etag: String,
    pub last_modified: String,
    /// Of the last body that was stored whole.
    pub body_hash: String,
    pub succeeded_at: Option<String>,
}

/// Every calendar, oldest first.
pub async fn list(pool: &SqlitePool) -> Result<Vec<CalendarRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).fetch_all(pool).await?)
}

/// One calendar, or all of them, as a sync begins with them.
pub async fn stand(pool: &SqlitePool, id: Option<&str>) -> Result<Vec<CalendarStanding>> {
    Ok(sqlx::query_as(include_str!("stand.sql")).bind(id).fetch_all(pool).await?)
}

/// Name of the calendar that has this address.
pub async fn same(pool: &SqlitePool, address: &str) -> Result<Option<String>> {
    Ok(sqlx::query(include_str!("same.sql")).bind(address).fetch_optional(pool).await?.map(|row| row.get(0)))
}

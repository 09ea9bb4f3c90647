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
    #[ts(type = "\"feed\" | \"file\" | \"caldav\"")]
    pub kind: String,
    /// Of a calendar on a server.
    pub account_id: Option<String>,
    /// Its events can be changed.
    pub writable: bool,
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
    /// Changes that were not sent yet.
    #[ts(type = "number")]
    pub waiting: i64,
    /// Changes of both sides that somebody has to choose from.
    #[ts(type = "number")]
    pub conflicts: i64,
    /// It takes tasks, where it lies on a server.
    pub takes_tasks: bool,
    /// Whose tasks it carries.
    #[ts(type = "\"all\" | \"mine\" | \"effort\" | null")]
    pub carries: Option<String>,
    /// The effort whose tasks it carries.
    pub carries_effort: Option<String>,
    /// Tasks in it that are none of ours, done ones among them.
    #[ts(type = "number")]
    pub todos: i64,
    /// When it is fetched next by itself.
    pub due_at: Option<String>,
    /// Where its secret address is: in the file where this system had no keychain.
    #[ts(type = "\"keychain\" | \"file\"")]
    pub address_kept: String,
}

/// An account on a server.
#[derive(Debug, Clone, FromRow)]
pub struct Account {
    pub id: String,
    pub address: String,
    pub user_name: String,
    pub calendars: i64,
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
    pub account_id: Option<String>,
    /// Set where the keychain has the address.
    pub address_hash: Option<String>,
    pub sync_token: String,
    pub ctag: String,
    pub held_removals: i64,
    pub writable: bool,
    pub due_at: Option<String>,
    /// It takes tasks.
    pub takes_tasks: bool,
}

/// Every calendar, oldest first.
pub async fn list(pool: &SqlitePool) -> Result<Vec<CalendarRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).fetch_all(pool).await?)
}

/// One calendar, or all of them, as a sync begins with them.
pub async fn stand(pool: &SqlitePool, id: Option<&str>) -> Result<Vec<CalendarStanding>> {
    Ok(sqlx::query_as(include_str!("stand.sql")).bind(id).fetch_all(pool).await?)
}

/// Name of the calendar that has this address, or the address with this hash.
pub async fn same(pool: &SqlitePool, address: &str, hash: &str) -> Result<Option<String>> {
    Ok(sqlx::query(include_str!("same.sql")).bind(address).bind(hash).fetch_optional(pool).await?.map(|row| row.get(0)))
}

/// How often a calendar asks to be fetched, seconds.
pub async fn refresh(pool: &SqlitePool, id: &str) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar(include_str!("refresh.sql")).bind(id).fetch_optional(pool).await?.flatten())
}

/// Accounts, oldest first: one, or all of them.
pub async fn accounts(pool: &SqlitePool, id: Option<&str>) -> Result<Vec<Account>> {
    Ok(sqlx::query_as(include_str!("accounts.sql")).bind(id).fetch_all(pool).await?)
}

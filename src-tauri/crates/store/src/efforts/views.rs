//! How efforts are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, Row, SqliteConnection, SqlitePool, types::Json};
use ts_rs::TS;

use crate::{
    Result,
    meetings::{self, Face, MeetingLine},
    memberships::{self, Membership},
    opportunities::{self, Opportunity},
    tasks::{self, TaskLine},
};

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct EffortRow {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub purpose: String,
    pub cadence: String,
    pub how_to_join: String,
    /// Degrees on the wheel of hues.
    #[ts(type = "number")]
    pub hue: i64,
    pub closed_on: Option<String>,
    /// People who take part today.
    #[ts(type = "number")]
    pub members: i64,
    #[ts(type = "number")]
    pub open_tasks: i64,
    pub next_meeting_id: Option<String>,
    pub next_at: Option<String>,
    pub next_title: Option<String>,
    /// At most 20.
    #[ts(as = "Vec<Face>")]
    pub leads: Json<Vec<Face>>,
    /// The first five members, leads before others.
    #[ts(as = "Vec<Face>")]
    pub faces: Json<Vec<Face>>,
    /// What it is looking for; the first three.
    #[ts(as = "Vec<Wanted>")]
    pub needs: Json<Vec<Wanted>>,
}

/// Something that is looked for, and how many places of it are open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Wanted {
    pub title: String,
    #[ts(type = "number")]
    pub open: i64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EffortView {
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: EffortRow,
    /// Today's first, then former ones; at most 1,000.
    pub memberships: Vec<Membership>,
    /// Open ones, then the last 20 that were done; at most 200.
    pub tasks: Vec<TaskLine>,
    /// The next 10, then the last 10.
    pub meetings: Vec<MeetingLine>,
    #[ts(type = "number")]
    pub hours_minutes: i64,
    /// What it is looking for, open ones first.
    pub opportunities: Vec<Opportunity>,
}

async fn rows(pool: &SqlitePool, now: &str, id: Option<&str>, closed: Option<bool>) -> Result<Vec<EffortRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(now).bind(id).bind(closed).fetch_all(pool).await?)
}

/// Open efforts by name, or closed ones with the last closed first. `now` is an instant as the file holds it.
pub async fn list(pool: &SqlitePool, now: &str, closed: bool) -> Result<Vec<EffortRow>> {
    rows(pool, now, None, Some(closed)).await
}

/// One effort with what belongs to it.
pub async fn show(pool: &SqlitePool, now: &str, id: &str) -> Result<Option<EffortView>> {
    let Some(row) = rows(pool, now, Some(id), None).await?.pop() else { return Ok(None) };
    let mut around = meetings::page(pool, None, Some(id), Some(false), now, (0, 10)).await?.rows;
    around.extend(meetings::page(pool, None, Some(id), Some(true), now, (0, 10)).await?.rows);
    let ids: Vec<String> = sqlx::query_scalar(include_str!("tasks.sql")).bind(id).fetch_all(pool).await?;
    Ok(Some(EffortView {
        memberships: memberships::of_effort(pool, id).await?,
        tasks: tasks::lines(pool, &ids).await?,
        meetings: around,
        hours_minutes: sqlx::query(include_str!("hours.sql")).bind(id).fetch_one(pool).await?.get(0),
        opportunities: opportunities::of_effort(pool, id).await?,
        row,
    }))
}

/// What an effort is called.
pub async fn name_of(conn: &mut SqliteConnection, id: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("name_of.sql")).bind(id).fetch_optional(conn).await?)
}

/// The hues that open efforts own.
pub async fn used_hues(conn: &mut SqliteConnection) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar(include_str!("hues.sql")).fetch_all(conn).await?)
}

//! Agenda items of meetings. They are read with their meeting.

use serde::Serialize;
use sqlx::{FromRow, Row, SqlitePool};
use ts_rs::TS;

use crate::{
    Result, StoreError, Transaction, json,
    tasks::{self, TaskLine},
};

/// An agenda item to be put in; without a position it goes to the end.
#[derive(Debug, Clone, Serialize)]
pub struct NewItem {
    pub id: String,
    pub meeting_id: String,
    pub title: String,
    pub planned: Option<i64>,
    pub person_id: Option<String>,
    pub position: Option<f64>,
}

/// An agenda item as it is.
#[derive(Debug, Clone, FromRow)]
pub struct Item {
    pub id: String,
    pub meeting_id: String,
    pub title: String,
    pub planned: Option<i64>,
    pub person_id: Option<String>,
    pub minutes: String,
    pub position: f64,
}

/// Puts items in.
pub async fn insert(tx: &mut Transaction, items: &[NewItem]) -> Result<()> {
    sqlx::query(include_str!("insert.sql")).bind(json(items)?).execute(&mut **tx).await?;
    Ok(())
}

/// One item.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn stand(tx: &mut Transaction, id: &str) -> Result<Item> {
    let item = sqlx::query_as(include_str!("stand.sql")).bind(id).fetch_optional(&mut **tx).await?;
    item.ok_or(StoreError::NotFound("agenda item"))
}

/// Writes an item.
pub async fn change(tx: &mut Transaction, item: &Item) -> Result<()> {
    sqlx::query(include_str!("change.sql"))
        .bind(&item.id)
        .bind(&item.title)
        .bind(item.planned)
        .bind(&item.person_id)
        .bind(&item.minutes)
        .bind(item.position)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Removes an item; its decisions stay.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("release_decisions.sql")).bind(id).execute(&mut **tx).await?;
    sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Behind which position the next item goes.
pub async fn last(tx: &mut Transaction, meeting_id: &str) -> Result<f64> {
    Ok(sqlx::query(include_str!("last.sql")).bind(meeting_id).fetch_one(&mut **tx).await?.get(0))
}

/// A meeting beside another one of the same series or effort.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Neighbour {
    pub id: String,
    pub title: String,
    /// Instant, UTC.
    pub starts_at: String,
}

/// An item of another meeting's agenda.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct EarlierItem {
    pub title: String,
    /// Minutes set aside.
    #[ts(type = "number | null")]
    pub planned: Option<i64>,
    pub person_id: Option<String>,
    pub person: Option<String>,
    /// Something was written down or decided about it.
    pub discussed: bool,
}

/// What an agenda can be made of: the meeting before, and what is open from it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaSources {
    pub earlier: Option<Neighbour>,
    pub items: Vec<EarlierItem>,
    /// Promised there and not done yet.
    pub actions: Vec<TaskLine>,
    /// Where what is left over can go.
    pub next: Option<Neighbour>,
}

/// What lies beside a meeting.
pub async fn sources(pool: &SqlitePool, meeting_id: &str) -> Result<AgendaSources> {
    let next = sqlx::query_as(include_str!("next.sql")).bind(meeting_id).fetch_optional(pool).await?;
    let earlier: Option<Neighbour> = sqlx::query_as(include_str!("earlier.sql")).bind(meeting_id).fetch_optional(pool).await?;
    let Some(before) = &earlier else { return Ok(AgendaSources { earlier, items: Vec::new(), actions: Vec::new(), next }) };
    let items = sqlx::query_as(include_str!("items_of.sql")).bind(&before.id).fetch_all(pool).await?;
    let open: Vec<String> = sqlx::query_scalar(include_str!("open_actions.sql")).bind(&before.id).fetch_all(pool).await?;
    let actions = tasks::lines(pool, &open).await?;
    Ok(AgendaSources { earlier, items, actions, next })
}

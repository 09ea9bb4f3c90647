//! Agenda items of meetings. They are read with their meeting.

use serde::Serialize;
use sqlx::FromRow;

use crate::{Result, StoreError, Transaction, json};

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

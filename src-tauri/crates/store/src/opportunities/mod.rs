//! What efforts are looking for: skills, time, what one gets of it, and how many places are open.

use serde::Serialize;
use sqlx::{FromRow, SqlitePool, types::Json};
use ts_rs::TS;

use crate::{Result, StoreError, Transaction};

/// Something an effort is looking for.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Opportunity {
    pub id: String,
    pub effort_id: String,
    pub title: String,
    #[ts(as = "Vec<String>")]
    pub skills: Json<Vec<String>>,
    /// How much time it takes, in words.
    pub time: String,
    /// What whoever does it gets of it, in words.
    pub benefit: String,
    #[ts(type = "number")]
    pub places: i64,
    #[ts(type = "number")]
    pub filled: i64,
}

/// What an effort is looking for, open ones first.
pub async fn of_effort(pool: &SqlitePool, effort_id: &str) -> Result<Vec<Opportunity>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(effort_id).fetch_all(pool).await?)
}

/// One of them.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn stand(tx: &mut Transaction, id: &str) -> Result<Opportunity> {
    let found = sqlx::query_as(include_str!("stand.sql")).bind(id).fetch_optional(&mut **tx).await?;
    found.ok_or(StoreError::NotFound("opportunity"))
}

/// Writes one, new or changed.
pub async fn put(tx: &mut Transaction, one: &Opportunity) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("put.sql"))
        .bind(&one.id)
        .bind(&one.effort_id)
        .bind(&one.title)
        .bind(&one.skills)
        .bind(&one.time)
        .bind(&one.benefit)
        .bind(one.places)
        .bind(one.filled)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Removes one.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

//! Texts that were typed and not yet saved. They lie in the community's file because they are personal data and it is encrypted, but
//! outside of the log: a draft is no change, has no undo, and is gone when it is saved.

use serde::Serialize;
use sqlx::{FromRow, types::Json};
use ts_rs::TS;

use crate::{Result, Store, instant};

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Draft {
    /// The form it belongs to, and the record where it has one: `person`, `minutes 0190…`.
    pub id: String,
    /// As the form keeps it.
    #[ts(type = "unknown")]
    pub value: Json<serde_json::Value>,
    /// When it was typed, RFC 3339 UTC.
    pub at: String,
}

/// Every draft, the newest first.
pub async fn list(store: &Store) -> Result<Vec<Draft>> {
    Ok(sqlx::query_as(include_str!("list.sql")).fetch_all(store.readers()).await?)
}

/// Keeps a draft in place of the one before it.
pub async fn keep(store: &Store, id: &str, value: &serde_json::Value, at: chrono::DateTime<chrono::Utc>) -> Result<()> {
    let mut writer = store.apart().await?;
    sqlx::query(include_str!("keep.sql")).bind(id).bind(Json(value)).bind(instant(at)).execute(writer.connection()).await?;
    Ok(())
}

/// Forgets a draft; one that is not there is forgotten already.
pub async fn drop(store: &Store, id: &str) -> Result<()> {
    let mut writer = store.apart().await?;
    sqlx::query(include_str!("drop.sql")).bind(id).execute(writer.connection()).await?;
    Ok(())
}

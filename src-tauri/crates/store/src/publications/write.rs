//! What is published, and how the writing of its files went. The latter is no change: it lies outside of the log.

use chrono::{DateTime, Utc};

use crate::{Result, Store, Transaction, instant};

/// Begins to publish. Returns the id.
pub async fn add(tx: &mut Transaction, effort_id: Option<&str>, person_id: Option<&str>, path: &str) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    let added = sqlx::query(include_str!("insert.sql")).bind(&id).bind(effort_id).bind(person_id).bind(path).bind(now);
    added.execute(&mut **tx).await?;
    Ok(id)
}

/// Ends it.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Notes that a file was written, or why not (a message as it is kept).
pub async fn wrote(store: &Store, id: &str, went: std::result::Result<(DateTime<Utc>, i64), &str>) -> Result<()> {
    let mut writer = store.apart().await?;
    let (at, events, failure) = match went {
        Ok((at, events)) => (Some(instant(at)), events, ""),
        Err(failure) => (None, 0, failure),
    };
    let noted = sqlx::query(include_str!("wrote.sql")).bind(id).bind(at).bind(events).bind(failure);
    noted.execute(writer.connection()).await?;
    sqlx::query(include_str!("sweep.sql")).execute(writer.connection()).await?;
    Ok(())
}

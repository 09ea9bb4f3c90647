//! Making, changing and removing templates.

use crate::{Result, StoreError, Transaction};

/// Keeps a new one.
pub async fn add(tx: &mut Transaction, base: &str, name: &str, source: &str) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("add.sql")).bind(&id).bind(base).bind(name).bind(source).bind(now).execute(&mut **tx).await?;
    Ok(id)
}

/// Changes what is given.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn change(tx: &mut Transaction, id: &str, name: Option<&str>, source: Option<&str>) -> Result<()> {
    let done = sqlx::query(include_str!("change.sql")).bind(id).bind(name).bind(source).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("template")) } else { Ok(()) }
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("template")) } else { Ok(()) }
}

//! Resources' rows.

use crate::{Result, StoreError, Transaction};

/// A resource with clean texts.
pub struct NewResource<'a> {
    pub title: &'a str,
    /// `link` or `text`.
    pub kind: &'static str,
    pub url: &'a str,
    pub text: &'a str,
    pub effort: Option<&'a str>,
}

pub async fn add(tx: &mut Transaction, new: &NewResource<'_>) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(new.title)
        .bind(new.kind)
        .bind(new.url)
        .bind(new.text)
        .bind(new.effort)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("resource")) } else { Ok(()) }
}

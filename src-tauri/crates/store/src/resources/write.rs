//! Resources' rows.

use crate::{Result, StoreError, Transaction};

/// A resource with clean texts.
pub struct NewResource<'a> {
    pub title: &'a str,
    pub url: &'a str,
    pub text: &'a str,
    pub effort: Option<&'a str>,
    /// `list`, `page` or `attached`.
    pub shown: &'static str,
    pub role: &'a str,
    pub language: &'a str,
    pub need: &'a str,
}

/// What makes a resource a file.
#[derive(Default)]
pub struct NewFile<'a> {
    pub name: &'a str,
    pub media_type: &'a str,
    /// In base64.
    pub data: &'a str,
}

/// `kind`: `link`, `text` or `file`.
pub async fn add(tx: &mut Transaction, kind: &'static str, new: &NewResource<'_>, file: &NewFile<'_>) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(new.title)
        .bind(kind)
        .bind(new.url)
        .bind(new.text)
        .bind(new.effort)
        .bind(new.shown)
        .bind(new.role)
        .bind(new.language)
        .bind(new.need)
        .bind(file.name)
        .bind(file.media_type)
        .bind(file.data)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn change(tx: &mut Transaction, id: &str, new: &NewResource<'_>) -> Result<()> {
    let done = sqlx::query(include_str!("change.sql"))
        .bind(id)
        .bind(new.title)
        .bind(new.url)
        .bind(new.text)
        .bind(new.effort)
        .bind(new.shown)
        .bind(new.role)
        .bind(new.language)
        .bind(new.need)
        .execute(&mut **tx)
        .await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("resource")) } else { Ok(()) }
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("resource")) } else { Ok(()) }
}

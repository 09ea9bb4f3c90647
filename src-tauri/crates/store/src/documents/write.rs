//! Recording documents, and the texts of packets.

use serde::Serialize;
use serde_json::Value;

use crate::{Result, StoreError, Transaction};

/// A document whose file is written.
#[derive(Debug, Clone, Serialize)]
pub struct NewDocument {
    pub id: String,
    pub kind: &'static str,
    pub title: String,
    pub template: String,
    /// Version of the template's data.
    pub template_version: u32,
    pub person_id: Option<String>,
    pub effort_id: Option<String>,
    pub path: String,
    /// Hexadecimal.
    pub sha256: String,
    pub bytes: u64,
    pub pages: usize,
    /// What the template was given, to make it again.
    pub data: Value,
}

/// Records all of them: each a [`NewDocument`], or one as it was written down for later.
pub async fn add<T: Serialize>(tx: &mut Transaction, documents: &[T]) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("add.sql")).bind(crate::json(documents)?).bind(now).execute(&mut **tx).await?;
    Ok(())
}

/// Gives a document another title.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn change(tx: &mut Transaction, id: &str, title: &str) -> Result<()> {
    let done = sqlx::query(include_str!("change.sql")).bind(id).bind(title).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("document")) } else { Ok(()) }
}

/// Forgets a document; its file stays.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("document")) } else { Ok(()) }
}

/// Puts one text of packets into the community's own words.
pub async fn text_change(tx: &mut Transaction, name: &str, text: &str) -> Result<()> {
    sqlx::query(include_str!("text_change.sql")).bind(name).bind(text).execute(&mut **tx).await?;
    Ok(())
}

/// Takes the community's own words for one text back.
pub async fn text_reset(tx: &mut Transaction, name: &str) -> Result<()> {
    sqlx::query(include_str!("text_reset.sql")).bind(name).execute(&mut **tx).await?;
    Ok(())
}

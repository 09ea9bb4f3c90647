//! Making, changing and removing templates.

use super::PictureRow;
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
    sqlx::query(include_str!("pictures_remove.sql")).bind(id).execute(&mut **tx).await?;
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("template")) } else { Ok(()) }
}

/// Keeps a picture of a template that was just made, or adds one to another.
pub async fn add_picture(tx: &mut Transaction, id: &str, picture: &PictureRow, fresh: Fresh) -> Result<()> {
    let PictureRow { name, alt, data } = picture;
    let own = tx.new_id();
    sqlx::query(include_str!("picture_add.sql")).bind(own).bind(id).bind(name).bind(alt).bind(data).execute(&mut **tx).await?;
    if fresh == Fresh::No { renew(tx, id).await } else { Ok(()) }
}

/// Whether a template is being made now: then nothing was printed from it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fresh {
    Yes,
    No,
}

/// Says in other words what a picture shows.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn change_picture(tx: &mut Transaction, id: &str, name: &str, alt: &str) -> Result<()> {
    let done = sqlx::query(include_str!("picture_change.sql")).bind(id).bind(name).bind(alt).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("picture")) } else { renew(tx, id).await }
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn remove_picture(tx: &mut Transaction, id: &str, name: &str) -> Result<()> {
    let done = sqlx::query(include_str!("picture_remove.sql")).bind(id).bind(name).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("picture")) } else { renew(tx, id).await }
}

async fn renew(tx: &mut Transaction, id: &str) -> Result<()> {
    sqlx::query(include_str!("renew.sql")).bind(id).execute(&mut **tx).await?;
    Ok(())
}

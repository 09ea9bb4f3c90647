//! Choosing a look, and who signs.

use crate::{Result, StoreError, Transaction};

/// What is chosen anew; `None` stays.
#[derive(Debug, Clone, Copy, Default)]
pub struct LookFields<'a> {
    pub colour: Option<&'a str>,
    pub accent: Option<&'a str>,
    pub faces: Option<&'static str>,
    pub paper: Option<&'static str>,
    pub closing: Option<&'a str>,
    pub footer: Option<&'a str>,
    pub hidden: Option<&'a [&'static str]>,
    pub logo: Option<&'a str>,
    pub logo_alt: Option<&'a str>,
}

/// What is said of somebody who signs; `None` stays.
#[derive(Debug, Clone, Copy, Default)]
pub struct SignatoryFields<'a> {
    /// Whose name `name` is.
    pub person_id: Option<&'a str>,
    pub name: Option<&'a str>,
    pub role: Option<&'a str>,
    pub hand: Option<&'static str>,
    pub picture: Option<&'a str>,
    pub picture_alt: Option<&'a str>,
}

/// Chooses what is given.
pub async fn change(tx: &mut Transaction, new: &LookFields<'_>) -> Result<()> {
    let id = tx.new_id();
    sqlx::query(include_str!("begin.sql")).bind(id).execute(&mut **tx).await?;
    let hidden = new.hidden.map(crate::json).transpose()?;
    sqlx::query(include_str!("change.sql"))
        .bind(new.colour)
        .bind(new.accent)
        .bind(new.faces)
        .bind(new.paper)
        .bind(new.closing)
        .bind(new.footer)
        .bind(hidden)
        .bind(new.logo)
        .bind(new.logo_alt)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Adds somebody; `name` must be given.
pub async fn signatory_add(tx: &mut Transaction, new: &SignatoryFields<'_>) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("signatory_add.sql"))
        .bind(&id)
        .bind(new.person_id)
        .bind(new.name)
        .bind(new.role)
        .bind(new.hand)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn signatory_change(tx: &mut Transaction, id: &str, new: &SignatoryFields<'_>) -> Result<()> {
    let done = sqlx::query(include_str!("signatory_change.sql"))
        .bind(id)
        .bind(new.person_id)
        .bind(new.name)
        .bind(new.role)
        .bind(new.hand)
        .bind(new.picture)
        .bind(new.picture_alt)
        .execute(&mut **tx)
        .await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("signatory")) } else { Ok(()) }
}

/// # Errors
/// [`StoreError::NotFound`].
pub async fn signatory_remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("signatory_remove.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("signatory")) } else { Ok(()) }
}

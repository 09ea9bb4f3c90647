//! Efforts' rows.

use sqlx::Row;

use crate::{Result, Transaction};

/// The columns of a new effort, already checked.
pub struct NewEffort<'a> {
    pub name: &'a str,
    pub kind: &'a str,
    pub purpose: &'a str,
    pub cadence: &'a str,
    pub how_to_join: &'a str,
    pub hue: i64,
}

/// Whether an effort could be removed.
#[derive(Debug, PartialEq, Eq)]
pub enum Removal {
    Removed,
    /// Something refers to it, so it stays.
    InUse,
}

/// Adds an effort and returns its id.
pub async fn add(tx: &mut Transaction, effort: NewEffort<'_>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(effort.name)
        .bind(effort.kind)
        .bind(effort.purpose)
        .bind(effort.cadence)
        .bind(effort.how_to_join)
        .bind(effort.hue)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Sets one column, named as in the table, to a value that was checked before.
pub async fn change(tx: &mut Transaction, id: &str, column: &str, value: Option<&str>) -> Result<()> {
    sqlx::query(include_str!("change.sql")).bind(id).bind(column).bind(value).execute(&mut **tx).await?;
    Ok(())
}

/// The id of another open effort with this name, whatever its capitals.
pub async fn same_name(tx: &mut Transaction, name: &str, except: Option<&str>) -> Result<Option<String>> {
    let wanted = name.to_lowercase();
    let rows = sqlx::query(include_str!("same_name.sql")).fetch_all(&mut **tx).await?;
    Ok(rows
        .iter()
        .map(|row| (row.get::<String, _>(0), row.get::<String, _>(1)))
        .find(|(id, other)| Some(id.as_str()) != except && other.to_lowercase() == wanted)
        .map(|(id, _)| id))
}

/// Removes an effort and its plain memberships, unless something else refers to it.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<Removal> {
    let in_use: bool = sqlx::query(include_str!("in_use.sql")).bind(id).fetch_one(&mut **tx).await?.get(0);
    if in_use {
        return Ok(Removal::InUse);
    }
    sqlx::query(include_str!("remove_memberships.sql")).bind(id).execute(&mut **tx).await?;
    sqlx::query(include_str!("remove_publications.sql")).bind(id).execute(&mut **tx).await?;
    sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    Ok(Removal::Removed)
}

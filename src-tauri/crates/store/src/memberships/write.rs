//! Memberships' rows.

use serde_json::json;
use sqlx::types::Json;

use crate::{Result, Transaction};

/// What the new memberships of several people have in common.
pub struct NewMembership<'a> {
    pub role: &'a str,
    pub is_lead: bool,
    /// First day; `None` where nobody knows.
    pub from_on: Option<&'a str>,
}

/// Makes members of these people. Who is one already, and whoever is not in the file, is left out; returns how many were added.
pub async fn add(tx: &mut Transaction, effort: &str, people: &[String], new: NewMembership<'_>) -> Result<u64> {
    let mut seen = std::collections::BTreeSet::new();
    let rows: Vec<_> = people.iter().filter(|id| seen.insert(*id)).map(|id| json!({ "id": tx.new_id(), "person": id })).collect();
    let added = sqlx::query(include_str!("add.sql"))
        .bind(Json(rows))
        .bind(effort)
        .bind(new.role)
        .bind(new.is_lead)
        .bind(new.from_on)
        .execute(&mut **tx)
        .await?;
    Ok(added.rows_affected())
}

/// Sets what is given; `until_on` ends the membership.
pub async fn change(
    tx: &mut Transaction,
    id: &str,
    role: Option<&str>,
    is_lead: Option<bool>,
    until_on: Option<&str>,
) -> Result<()> {
    sqlx::query(include_str!("change.sql")).bind(id).bind(role).bind(is_lead).bind(until_on).execute(&mut **tx).await?;
    Ok(())
}

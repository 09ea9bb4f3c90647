//! Making and renaming the community.

use crate::{Result, Transaction};

/// The first row of a new file.
pub async fn create(tx: &mut Transaction, name: &str, zone: &str, is_sample: bool) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("create.sql")).bind(&id).bind(name).bind(zone).bind(is_sample).bind(now).execute(&mut **tx).await?;
    Ok(id)
}

/// Sets what is given.
pub async fn change(tx: &mut Transaction, name: Option<&str>, zone: Option<&str>, hue: Option<i64>) -> Result<()> {
    sqlx::query(include_str!("change.sql")).bind(name).bind(zone).bind(hue).execute(&mut **tx).await?;
    Ok(())
}

//! Everything known of one person, read out of every place that refers to them; and which files it was written to.
//! Deliberately not here: what those files look like (app, documents).

mod gather;

pub use gather::{Known, Section, gather};

use crate::{Result, Transaction};

/// Records that files about a person (everything known of them, a letter) were written into a folder that nobody looks after.
pub async fn add(tx: &mut Transaction, person: &str, path: &str) -> Result<()> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("add.sql")).bind(id).bind(person).bind(path).bind(now).execute(&mut **tx).await?;
    Ok(())
}

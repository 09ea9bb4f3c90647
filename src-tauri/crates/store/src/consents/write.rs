//! Writing down what people are asked for, and what they said.

use crate::{Result, StoreError, Transaction};

fn found(rows: u64, what: &'static str) -> Result<()> {
    if rows == 0 { Err(StoreError::NotFound(what)) } else { Ok(()) }
}

/// Something new to ask for, without words yet.
pub async fn add_kind(tx: &mut Transaction, name: &str) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("kind_add.sql")).bind(&id).bind(name).execute(&mut **tx).await?;
    Ok(id)
}

/// Another name where one is given; `retired` sets or takes away the day since which nobody is asked.
pub async fn change_kind(tx: &mut Transaction, id: &str, name: Option<&str>, retired: Option<Option<&str>>) -> Result<()> {
    let done = sqlx::query(include_str!("kind_change.sql"))
        .bind(id)
        .bind(retired.is_some())
        .bind(retired.flatten())
        .bind(name)
        .execute(&mut **tx)
        .await?;
    found(done.rows_affected(), "consent")
}

/// The next version of the words.
pub async fn add_wording(tx: &mut Transaction, kind: &str, text: &str, since_on: &str) -> Result<String> {
    let id = tx.new_id();
    sqlx::query(include_str!("wording_add.sql")).bind(&id).bind(kind).bind(text).bind(since_on).execute(&mut **tx).await?;
    Ok(id)
}

/// Corrects words that nobody has agreed to yet; whether there were such.
pub async fn mend_wording(tx: &mut Transaction, id: &str, text: &str, since_on: &str) -> Result<bool> {
    let done = sqlx::query(include_str!("wording_mend.sql")).bind(id).bind(text).bind(since_on).execute(&mut **tx).await?;
    Ok(done.rows_affected() > 0)
}

/// The same consent of several people.
pub struct NewConsents<'a> {
    pub wording: &'a str,
    pub given_on: &'a str,
    pub how: &'a str,
    pub recorder: Option<&'a str>,
}

/// Writes one consent down for each of these people; how many that were.
pub async fn record(tx: &mut Transaction, people: &[String], new: &NewConsents<'_>) -> Result<u64> {
    let rows: Vec<[String; 2]> = people.iter().map(|person| [tx.new_id(), person.clone()]).collect();
    let now = tx.now();
    let done = sqlx::query(include_str!("record.sql"))
        .bind(crate::json(&rows)?)
        .bind(new.wording)
        .bind(new.given_on)
        .bind(new.how)
        .bind(new.recorder)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected())
}

/// Ends what somebody agreed to; how many consents that were.
pub async fn withdraw(tx: &mut Transaction, person: &str, kind: &str, on: &str, how: &str) -> Result<u64> {
    let done = sqlx::query(include_str!("withdraw.sql")).bind(person).bind(kind).bind(on).bind(how).execute(&mut **tx).await?;
    Ok(done.rows_affected())
}

/// Takes a consent away that was written down by mistake.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("remove.sql")).bind(id).execute(&mut **tx).await?;
    found(done.rows_affected(), "consent")
}

//! Who has which role at a meeting, who had it before, and who would rather not be asked. The role itself stands in `attendance`.

use sqlx::{FromRow, Row, SqliteConnection, SqlitePool, types::Json};

use crate::{Result, Transaction};

/// Somebody who can be asked for a role at a meeting, or has one.
#[derive(Debug, Clone, FromRow)]
pub struct Candidate {
    pub person_id: String,
    pub name: String,
    /// Empty for none.
    pub role: String,
    pub refuses: Json<Vec<String>>,
}

/// That somebody had a role on a day.
#[derive(Debug, Clone, FromRow)]
pub struct Turn {
    pub person_id: String,
    pub role: String,
    pub on_date: String,
}

/// Who can be asked for a role at a meeting or has one, by name; and the turns before it, in its effort or its series.
pub async fn of_meeting(pool: &SqlitePool, meeting_id: &str) -> Result<(Vec<Candidate>, Vec<Turn>)> {
    read(&mut *pool.acquire().await?, meeting_id).await
}

/// The same within an operation.
pub async fn within(tx: &mut Transaction, meeting_id: &str) -> Result<(Vec<Candidate>, Vec<Turn>)> {
    read(&mut *tx, meeting_id).await
}

async fn read(db: &mut SqliteConnection, meeting_id: &str) -> Result<(Vec<Candidate>, Vec<Turn>)> {
    let people = sqlx::query_as(include_str!("candidates.sql")).bind(meeting_id).fetch_all(&mut *db).await?;
    let turns = sqlx::query_as(include_str!("turns.sql")).bind(meeting_id).fetch_all(db).await?;
    Ok((people, turns))
}

/// A meeting and those that follow it in its series, at most `limit` in all, only what is still to be held.
pub async fn following(tx: &mut Transaction, meeting_id: &str, limit: i64) -> Result<Vec<String>> {
    let rows = sqlx::query(include_str!("following.sql")).bind(meeting_id).bind(limit).fetch_all(&mut **tx).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// Takes a role from whoever has it.
pub async fn clear(tx: &mut Transaction, meeting_id: &str, role: &str) -> Result<()> {
    sqlx::query(include_str!("clear.sql")).bind(meeting_id).bind(role).execute(&mut **tx).await?;
    Ok(())
}

/// Gives a role to somebody on the list, in place of the one they had.
pub async fn grant(tx: &mut Transaction, meeting_id: &str, person_id: &str, role: &str) -> Result<()> {
    sqlx::query(include_str!("grant.sql")).bind(meeting_id).bind(person_id).bind(role).execute(&mut **tx).await?;
    Ok(())
}

/// Notes that somebody would rather not be asked for a role.
pub async fn refuse(tx: &mut Transaction, person_id: &str, role: &str) -> Result<()> {
    let id = tx.new_id();
    sqlx::query(include_str!("refuse.sql")).bind(id).bind(person_id).bind(role).execute(&mut **tx).await?;
    Ok(())
}

/// Takes that back.
pub async fn welcome(tx: &mut Transaction, person_id: &str, role: &str) -> Result<()> {
    sqlx::query(include_str!("welcome.sql")).bind(person_id).bind(role).execute(&mut **tx).await?;
    Ok(())
}

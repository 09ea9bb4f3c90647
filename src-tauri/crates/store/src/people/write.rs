//! Adding, changing and removing people and the ways to reach them. Values have passed the rules of core before they come here.

use hearth_core::people::{ContactKind, contact_key, name_key};
use sqlx::{Executor, Row, SqlitePool, types::Json};

use crate::{Result, StoreError, Transaction};

/// A person made by hand; texts are clean.
pub struct NewPerson<'a> {
    pub name: &'a str,
    pub pronouns: &'a str,
    pub notes: &'a str,
    /// Sorts a person without a name.
    pub email: &'a str,
    pub joined_on: Option<&'a str>,
}

pub async fn add(tx: &mut Transaction, person: &NewPerson<'_>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    let key = name_key(if person.name.is_empty() { person.email } else { person.name });
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(person.name)
        .bind(key)
        .bind(person.pronouns)
        .bind(person.notes)
        .bind(person.joined_on)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Makes a person a member of an effort from a day on.
///
/// # Errors
/// [`StoreError::NotFound`] where the effort is gone.
pub async fn join(tx: &mut Transaction, person: &str, effort: &str, from_on: &str) -> Result<String> {
    let id = tx.new_id();
    let done = sqlx::query(include_str!("join.sql")).bind(&id).bind(person).bind(effort).bind(from_on).execute(&mut **tx).await?;
    found(done.rows_affected(), "effort").map(|()| id)
}

fn found(rows: u64, what: &'static str) -> Result<()> {
    if rows == 0 { Err(StoreError::NotFound(what)) } else { Ok(()) }
}

/// Sets one field. `column` is one of `change.sql`; lists are JSON text, a yes or no is `1` or `0`.
pub async fn change(tx: &mut Transaction, id: &str, column: &str, value: Option<&str>) -> Result<()> {
    let key = (column == "name").then(|| name_key(value.unwrap_or("")));
    let done = sqlx::query(include_str!("change.sql")).bind(id).bind(column).bind(value).bind(key).execute(&mut **tx).await?;
    found(done.rows_affected(), "person")
}

/// Removes a person and everything that is only about them.
pub async fn remove(tx: &mut Transaction, id: &str) -> Result<()> {
    for statement in include_str!("remove.sql").split(';') {
        (&mut **tx).execute(sqlx::query(statement).bind(id)).await?;
    }
    Ok(())
}

pub async fn contact_add(tx: &mut Transaction, person: &str, kind: ContactKind, label: &str, value: &str) -> Result<String> {
    let id = tx.new_id();
    let done = sqlx::query(include_str!("contact_add.sql"))
        .bind(&id)
        .bind(person)
        .bind(kind.word())
        .bind(label)
        .bind(value)
        .bind(contact_key(kind, value))
        .execute(&mut **tx)
        .await?;
    found(done.rows_affected(), "person").map(|()| id)
}

/// The kind of a contact point and the name of its person; `None` where it is gone.
pub async fn contact_owner(pool: &SqlitePool, id: &str) -> Result<Option<(ContactKind, String)>> {
    let Some(row) = sqlx::query(include_str!("contact_show.sql")).bind(id).fetch_optional(pool).await? else { return Ok(None) };
    let word: String = row.get(1);
    let kind =
        ContactKind::from_word(&word).ok_or_else(|| StoreError::damaged(format_args!("{word} is no kind of contact point")))?;
    Ok(Some((kind, row.get(2))))
}

pub async fn contact_change(
    tx: &mut Transaction,
    id: &str,
    kind: ContactKind,
    label: Option<&str>,
    value: Option<&str>,
) -> Result<()> {
    let key = value.map(|value| contact_key(kind, value));
    let done =
        sqlx::query(include_str!("contact_change.sql")).bind(id).bind(label).bind(value).bind(key).execute(&mut **tx).await?;
    found(done.rows_affected(), "contact point")
}

pub async fn contact_remove(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("contact_remove.sql")).bind(id).execute(&mut **tx).await?;
    found(done.rows_affected(), "contact point")
}

/// Puts tags on people and takes others off; returns how many people that changed.
pub async fn tag(tx: &mut Transaction, people: &[String], add: &[String], remove: &[String]) -> Result<u64> {
    let changed =
        sqlx::query(include_str!("tag.sql")).bind(Json(people)).bind(Json(add)).bind(Json(remove)).execute(&mut **tx).await?;
    Ok(changed.rows_affected())
}

/// Makes one person of two: `keep` stays with everything that was linked to `other`, and takes these fields from it.
pub async fn merge(tx: &mut Transaction, keep: &str, other: &str, take: &[&str]) -> Result<()> {
    let take = crate::json(take)?;
    for statement in include_str!("merge.sql").split(';') {
        (&mut **tx).execute(sqlx::query(statement).bind(keep).bind(other).bind(&take)).await?;
    }
    Ok(())
}

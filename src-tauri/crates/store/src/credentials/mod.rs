//! The community's signing keys, the credentials that it gave, and the issuers that it trusts.
//! Deliberately not here: signing and judging (the credentials crate).

use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use crate::{Result, StoreError, Transaction};

/// A key without its secret half.
#[derive(Debug, Clone, FromRow)]
pub struct KeyRow {
    pub did: String,
    pub since_at: String,
    /// Since when another one signs.
    pub retired_at: Option<String>,
    /// How many credentials it signed that are still kept.
    pub signed: i64,
}

/// The key that signs. Not to be shown, and so neither `Debug` nor `Serialize`.
#[derive(FromRow)]
pub struct CurrentKey {
    pub id: String,
    pub did: String,
    pub secret: String,
}

/// An issuer that the community trusts.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct TrustedIssuer {
    pub id: String,
    pub did: String,
    pub name: String,
    pub added_at: String,
}

/// A credential as a person's page lists it.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct CredentialRow {
    pub id: String,
    pub title: String,
    pub reason: String,
    pub issued_at: String,
    /// The last day on which it counts.
    pub valid_until: Option<String>,
    /// Since when a newer one stands in its place.
    pub replaced_at: Option<String>,
    /// Whether a former key of this community signed it.
    pub former_key: bool,
}

/// A credential that was signed.
#[derive(Debug, Clone, Serialize)]
pub struct NewCredential {
    pub id: String,
    pub person_id: String,
    pub key_id: String,
    pub title: String,
    pub reason: String,
    pub json: String,
    pub valid_until: Option<String>,
}

/// Every key, the one that signs first.
pub async fn keys(pool: &SqlitePool) -> Result<Vec<KeyRow>> {
    Ok(sqlx::query_as(include_str!("keys.sql")).fetch_all(pool).await?)
}

/// The key that signs, once there is one.
pub async fn current(pool: &SqlitePool) -> Result<Option<CurrentKey>> {
    Ok(sqlx::query_as(include_str!("current.sql")).fetch_optional(pool).await?)
}

/// From now on this key signs; the one before is retired.
pub async fn key_add(tx: &mut Transaction, did: &str, secret: &str) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("key_retire.sql")).bind(&now).execute(&mut **tx).await?;
    sqlx::query(include_str!("key_add.sql")).bind(&id).bind(did).bind(secret).bind(now).execute(&mut **tx).await?;
    Ok(id)
}

/// Records credentials, each a [`NewCredential`] or one as it was written down for later; older ones for the same people and reasons are
/// replaced by them.
pub async fn add<T: Serialize>(tx: &mut Transaction, credentials: &[T]) -> Result<()> {
    if credentials.is_empty() {
        return Ok(());
    }
    let now = tx.now();
    let json = crate::json(credentials)?;
    sqlx::query(include_str!("replace.sql")).bind(&json).bind(&now).execute(&mut **tx).await?;
    sqlx::query(include_str!("add.sql")).bind(&json).bind(now).execute(&mut **tx).await?;
    Ok(())
}

/// A person's, the newest first.
pub async fn of_person(pool: &SqlitePool, person: &str) -> Result<Vec<CredentialRow>> {
    Ok(sqlx::query_as(include_str!("of_person.sql")).bind(person).fetch_all(pool).await?)
}

/// The credential itself and the name of whom it is for.
pub async fn show(pool: &SqlitePool, id: &str) -> Result<Option<(String, String)>> {
    Ok(sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(pool).await?)
}

/// Whether a credential is kept here, and since when it is replaced.
pub async fn replaced(pool: &SqlitePool, id: &str) -> Result<Option<Option<String>>> {
    Ok(sqlx::query_scalar(include_str!("replaced.sql")).bind(id).fetch_optional(pool).await?)
}

/// The first address of each of these people: id and address.
pub async fn addresses(pool: &SqlitePool, people: &[&str]) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(include_str!("addresses.sql")).bind(crate::json(people)?).fetch_all(pool).await?)
}

/// Everybody who is trusted, by name.
pub async fn trusted(pool: &SqlitePool) -> Result<Vec<TrustedIssuer>> {
    Ok(sqlx::query_as(include_str!("trusted.sql")).fetch_all(pool).await?)
}

/// Trusts an issuer, or calls one that is trusted by another name.
pub async fn trust(tx: &mut Transaction, did: &str, name: &str) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    Ok(sqlx::query_scalar(include_str!("trust.sql")).bind(id).bind(did).bind(name).bind(now).fetch_one(&mut **tx).await?)
}

/// Trusts an issuer no longer.
pub async fn distrust(tx: &mut Transaction, id: &str) -> Result<()> {
    let done = sqlx::query(include_str!("distrust.sql")).bind(id).execute(&mut **tx).await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("entry")) } else { Ok(()) }
}

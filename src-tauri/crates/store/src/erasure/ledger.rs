//! The ledger: which records were erased and when, and keyed hashes of how their people were reached. It holds nothing that could be read
//! back, and outlives a restore: what an older backup brings is erased again before anybody sees it.

use hearth_core::{
    erasure::Marks,
    imports::Draft,
    people::{ContactKind, email_key, phone_key},
};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use sqlx::{FromRow, SqliteConnection, SqlitePool};

use super::{
    Erased,
    erase::{Erasing, Way, erase},
};
use crate::{Operation, Result, Store, StoreError, keys::hex};

/// One record that was erased.
#[derive(Debug, Clone)]
pub struct Erasure {
    pub id: String,
    pub way: Way,
    pub at: String,
}

#[derive(Debug, Clone, FromRow)]
struct Row {
    id: String,
    way: String,
    at: String,
}

/// All of it, to be carried over a restore.
#[derive(Debug, Clone)]
pub struct Ledger {
    pub erasures: Vec<Erasure>,
    addresses: Vec<Row>,
    key: Option<String>,
}

fn hash(key: &str, address: &str) -> Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_err(StoreError::damaged)?;
    mac.update(address.as_bytes());
    Ok(hex(&mac.finalize().into_bytes()))
}

/// How an address is compared: as an import would bring it.
fn forms(address: &str) -> Vec<String> {
    let mut forms = vec![format!("outside:{address}")];
    forms.extend(email_key(address).map(|key| format!("email:{key}")));
    forms.extend(phone_key(address).map(|key| format!("phone:{key}")));
    forms
}

async fn key(conn: &mut SqliteConnection) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("key.sql")).fetch_optional(conn).await?)
}

async fn key_or_new(conn: &mut SqliteConnection) -> Result<String> {
    if let Some(key) = key(conn).await? {
        return Ok(key);
    }
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(StoreError::damaged)?;
    let key = hex(&bytes);
    sqlx::query(include_str!("key_new.sql")).bind(&key).execute(conn).await?;
    Ok(key)
}

/// Writes down who is about to be erased.
pub(super) async fn enter(tx: &mut crate::Transaction, ids: &[String], marks: &Marks, way: Way) -> Result<()> {
    let at = tx.now();
    let key = key_or_new(tx).await?;
    sqlx::query(include_str!("enter.sql")).bind(crate::json(ids)?).bind(way.word()).bind(&at).execute(&mut **tx).await?;
    let mut hashes = Vec::new();
    for form in marks.addresses().iter().flat_map(|address| forms(address)) {
        hashes.push(hash(&key, &form)?);
    }
    sqlx::query(include_str!("enter_addresses.sql"))
        .bind(crate::json(&hashes)?)
        .bind(way.word())
        .bind(&at)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The whole ledger.
pub async fn ledger(pool: &SqlitePool) -> Result<Ledger> {
    let mut conn = pool.acquire().await?;
    let rows: Vec<Row> = sqlx::query_as(include_str!("erasures.sql")).fetch_all(&mut *conn).await?;
    let erasures = rows
        .into_iter()
        .map(|Row { id, way, at }| Ok(Erasure { id, way: Way::from_word(&way)?, at }))
        .collect::<Result<Vec<_>>>()?;
    let addresses = sqlx::query_as(include_str!("addresses.sql")).fetch_all(&mut *conn).await?;
    Ok(Ledger { erasures, addresses, key: key(&mut conn).await? })
}

/// Those of the ledger whom another file of this community still holds, in its tables or its log.
pub async fn erased_since(conn: &mut SqliteConnection, ledger: &Ledger) -> Result<Vec<String>> {
    let ids: Vec<_> = ledger.erasures.iter().map(|erasure| json!([erasure.id, erasure.way.word()])).collect();
    Ok(sqlx::query_scalar(include_str!("held.sql")).bind(crate::json(&ids)?).fetch_all(conn).await?)
}

/// Erases in an older state of the community whoever the ledger names, and hands the ledger on to it.
/// `operation` begins each of the operations that this takes.
pub async fn again(
    store: &Store,
    ledger: &Ledger,
    today: &str,
    called: &(dyn Fn(i64) -> String + Send + Sync),
    said: impl Fn(&str) -> String + Send + Copy,
    operation: impl Fn() -> Operation,
) -> Result<Vec<Erased>> {
    let mut all = Vec::new();
    let held = {
        let mut conn = store.readers().acquire().await?;
        erased_since(&mut conn, ledger).await?
    };
    let mut tx = store.begin(operation()).await?;
    hand_on(&mut tx, ledger).await?;
    for way in [Way::Erased, Way::Anonymised] {
        let people: Vec<String> = ledger
            .erasures
            .iter()
            .filter(|erasure| erasure.way == way && held.contains(&erasure.id))
            .map(|erasure| erasure.id.clone())
            .collect();
        if !people.is_empty() {
            all.push(erase(&mut tx, &Erasing { people: &people, way, today, called }, said).await?);
        }
    }
    tx.commit().await?;
    store.clean().await?;
    Ok(all)
}

async fn hand_on(conn: &mut SqliteConnection, ledger: &Ledger) -> Result<()> {
    if let Some(key) = &ledger.key {
        sqlx::query(include_str!("key_again.sql")).bind(key).execute(&mut *conn).await?;
    }
    let rows: Vec<_> = ledger.erasures.iter().map(|one| json!({ "id": one.id, "way": one.way.word(), "at": one.at })).collect();
    sqlx::query(include_str!("hand_on.sql")).bind(crate::json(&rows)?).execute(&mut *conn).await?;
    let rows: Vec<_> = ledger.addresses.iter().map(|one| json!({ "id": one.id, "way": one.way, "at": one.at })).collect();
    sqlx::query(include_str!("hand_on_addresses.sql")).bind(crate::json(&rows)?).execute(conn).await?;
    Ok(())
}

/// Whether an erasure was not yet followed by a clean file.
pub async fn uncleaned(pool: &SqlitePool) -> Result<bool> {
    Ok(sqlx::query_scalar(include_str!("uncleaned.sql")).fetch_one(pool).await?)
}

/// Which rows of an import bring an address that was erased, by their line, with when and how that was.
pub async fn known_addresses(conn: &mut SqliteConnection, drafts: &[Draft]) -> Result<Vec<(usize, Way, String)>> {
    let Some(key) = key(conn).await? else { return Ok(Vec::new()) };
    let mut wanted = Vec::new();
    for draft in drafts {
        let reach = draft.reach.iter().filter_map(|(kind, _, _, key)| match kind {
            ContactKind::Email => Some(format!("email:{key}")),
            ContactKind::Phone => Some(format!("phone:{key}")),
            ContactKind::Address | ContactKind::Web => None,
        });
        let outside = draft.handle.iter().filter(|handle| !handle.external_id.is_empty());
        for form in reach.chain(outside.map(|handle| format!("outside:{}", handle.external_id))) {
            wanted.push(json!([draft.line, hash(&key, &form)?]));
        }
    }
    let rows: Vec<(i64, String, String)> =
        sqlx::query_as(include_str!("known_addresses.sql")).bind(crate::json(&wanted)?).fetch_all(conn).await?;
    rows.into_iter()
        .map(|(line, way, at)| Ok((usize::try_from(line).map_err(StoreError::damaged)?, Way::from_word(&way)?, at)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_recognised_however_it_is_written_and_says_nothing_by_itself() {
        let one = hash("k", &forms("Noor@Example.org")[1]).expect("a hash");
        assert_eq!(one, hash("k", &forms("noor@example.org")[1]).expect("a hash"), "letters in capitals are the same address");
        assert_ne!(one, hash("another", &forms("noor@example.org")[1]).expect("a hash"), "another community's hashes are others");
        assert!(!one.contains("noor"), "and nothing of it is in there");
    }
}

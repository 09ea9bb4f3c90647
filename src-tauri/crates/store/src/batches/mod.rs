//! Documents for many people at once: whom a batch is for, and how far it has come. No change of the user's and so not logged; what it
//! made is logged with the documents. Each function here that takes a [`Store`] is acknowledged only once it lies on the disk.
//! Deliberately not here: what is made, and where the files lie (app).

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use sqlx::{Executor, FromRow, Row, SqlitePool, types::Json};
use ts_rs::TS;

use crate::{Result, Store, Transaction, instant, json};

/// A batch as it is listed.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct BatchView {
    pub id: String,
    #[ts(type = "\"packets\" | \"renewals\" | \"certificates\" | \"letters\"")]
    pub kind: String,
    #[ts(type = "\"files\" | \"print\" | \"zip\" | \"drafts\"")]
    pub output: String,
    pub folder: String,
    pub begun_at: String,
    /// `None`: something is left to be done.
    pub ended_at: Option<String>,
    /// People.
    #[ts(type = "number")]
    pub total: i64,
    #[ts(type = "number")]
    pub made: i64,
    #[ts(type = "number")]
    pub failed: i64,
    #[ts(type = "number")]
    pub skipped: i64,
    #[ts(type = "number")]
    pub waiting: i64,
    /// Some program is at it now.
    #[sqlx(default)]
    pub running: bool,
}

/// What became of one person of a batch.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct BatchRow {
    #[ts(type = "number")]
    pub position: i64,
    pub person_id: String,
    pub person: String,
    #[ts(type = "\"waiting\" | \"made\" | \"kept\" | \"failed\" | \"skipped\"")]
    pub state: String,
    /// Why it failed or was left out, and what to do; empty otherwise.
    pub why: String,
    pub document_id: Option<String>,
    /// Where the file is.
    pub path: Option<String>,
    /// The letter that carries the file, for a mail program.
    pub draft: Option<String>,
}

/// What a batch was asked to make.
#[derive(Debug, Clone, FromRow)]
pub struct Batch {
    pub id: String,
    pub kind: String,
    pub asked: Json<Value>,
    pub output: String,
    pub folder: String,
    pub ended_at: Option<String>,
}

/// Somebody for whom nothing was tried yet.
#[derive(Debug, Clone, FromRow)]
pub struct WaitingRow {
    pub position: i64,
    pub person_id: String,
    pub asked: Option<Json<Value>>,
}

/// Somebody for whom something was made.
#[derive(Debug, Clone, FromRow)]
pub struct MadeRow {
    pub position: i64,
    pub person_id: String,
    pub made: Json<Value>,
}

/// Whom a new batch is for, in its order.
#[derive(Debug, Clone, Serialize)]
pub struct NewRow {
    pub person_id: String,
    pub asked: Option<Value>,
}

/// A batch that begins.
#[derive(Debug, Clone)]
pub struct NewBatch {
    pub id: String,
    pub kind: &'static str,
    pub asked: Value,
    pub output: &'static str,
    pub folder: String,
}

/// What became of somebody.
#[derive(Debug, Clone, Serialize)]
pub struct Settled {
    pub position: i64,
    pub state: &'static str,
    /// A message as it is kept.
    pub why: String,
    pub made: Option<Value>,
}

/// Of batches that are over, so many are remembered …
const REMEMBERED: i64 = 50;
/// … and none for longer.
const DAYS: i64 = 60;

/// The newest batches.
pub async fn list(pool: &SqlitePool, limit: i64) -> Result<Vec<BatchView>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(None::<&str>).bind(limit).fetch_all(pool).await?)
}

/// How far one has come.
pub async fn view(pool: &SqlitePool, id: &str) -> Result<Option<BatchView>> {
    Ok(sqlx::query_as(include_str!("list.sql")).bind(id).bind(1).fetch_optional(pool).await?)
}

/// What one was asked to make.
pub async fn show(pool: &SqlitePool, id: &str) -> Result<Option<Batch>> {
    Ok(sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(pool).await?)
}

/// A page of what became of everyone; who needs a look stands first.
pub async fn rows(pool: &SqlitePool, id: &str, offset: i64, limit: i64) -> Result<Vec<BatchRow>> {
    Ok(sqlx::query_as(include_str!("rows.sql")).bind(id).bind(limit).bind(offset).fetch_all(pool).await?)
}

/// Who comes next.
pub async fn waiting(pool: &SqlitePool, id: &str, limit: i64) -> Result<Vec<WaitingRow>> {
    Ok(sqlx::query_as(include_str!("waiting.sql")).bind(id).bind(limit).fetch_all(pool).await?)
}

/// What was made for those behind `after`, in their order; `states` are some of `made` and `kept`.
pub async fn made(pool: &SqlitePool, id: &str, states: &[&str], after: i64, limit: i64) -> Result<Vec<MadeRow>> {
    Ok(sqlx::query_as(include_str!("made.sql")).bind(id).bind(json(states)?).bind(after).bind(limit).fetch_all(pool).await?)
}

/// Batches whose files are no documents yet, because a crash came between.
pub async fn unkept(pool: &SqlitePool) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("unkept.sql")).fetch_all(pool).await?)
}

/// Begins one, and lets old ones go.
pub async fn add(store: &Store, batch: &NewBatch, rows: &[NewRow], now: DateTime<Utc>) -> Result<()> {
    let mut writer = store.apart().await?;
    let conn = writer.connection();
    let before = instant(now - chrono::Duration::days(DAYS));
    for statement in include_str!("thin.sql").split(';') {
        conn.execute(sqlx::query(statement).bind(REMEMBERED).bind(&before)).await?;
    }
    sqlx::query(include_str!("add.sql"))
        .bind(&batch.id)
        .bind(batch.kind)
        .bind(json(&batch.asked)?)
        .bind(batch.output)
        .bind(&batch.folder)
        .bind(instant(now))
        .execute(&mut *conn)
        .await?;
    sqlx::query(include_str!("add_rows.sql")).bind(&batch.id).bind(json(rows)?).execute(conn).await?;
    Ok(())
}

/// Notes what became of some of them.
pub async fn settle(store: &Store, id: &str, rows: &[Settled]) -> Result<()> {
    let mut writer = store.apart().await?;
    sqlx::query(include_str!("settle.sql")).bind(id).bind(json(rows)?).execute(writer.connection()).await?;
    Ok(())
}

/// Goes on with one: it is open again, and with `failed` whoever failed waits again.
pub async fn reopen(store: &Store, id: &str, failed: bool) -> Result<()> {
    let mut writer = store.apart().await?;
    sqlx::query(include_str!("reopen.sql")).bind(id).execute(writer.connection()).await?;
    if failed {
        sqlx::query(include_str!("again.sql")).bind(id).execute(writer.connection()).await?;
    }
    Ok(())
}

/// Nothing of it is left to be done, or nobody wants the rest.
pub async fn end(store: &Store, id: &str, now: DateTime<Utc>) -> Result<()> {
    let mut writer = store.apart().await?;
    sqlx::query(include_str!("end.sql")).bind(id).bind(instant(now)).execute(writer.connection()).await?;
    Ok(())
}

/// Records what was made as documents, a portion at a time, in an operation of the caller's; `take` sees each document as it was noted.
/// Returns for how many people.
pub async fn keep(tx: &mut Transaction, id: &str, mut take: impl FnMut(&Value)) -> Result<usize> {
    const PORTION: i64 = 200;
    let (mut kept, mut after) = (0, -1);
    loop {
        let rows: Vec<MadeRow> = sqlx::query_as(include_str!("made.sql"))
            .bind(id)
            .bind(json(&["made"])?)
            .bind(after)
            .bind(PORTION)
            .fetch_all(&mut **tx)
            .await?;
        let Some(last) = rows.last() else { break };
        after = last.position;
        let (mut documents, mut credentials) = (Vec::new(), Vec::new());
        for MadeRow { made, .. } in rows {
            let Value::Object(mut made) = made.0 else { continue };
            match made.remove("documents") {
                Some(Value::Array(all)) => documents.extend(all),
                _ => return Err(crate::StoreError::damaged("a batch has a row without what was made")),
            }
            credentials.extend(made.remove("credential").filter(|one| !one.is_null()));
            kept += 1;
        }
        documents.iter().for_each(&mut take);
        crate::documents::add(tx, &documents).await?;
        crate::credentials::add(tx, &credentials).await?;
        sqlx::query(include_str!("keep.sql")).bind(id).bind(after).execute(&mut **tx).await?;
    }
    Ok(kept)
}

/// Ends it within the operation that records what it made.
pub async fn end_with(tx: &mut Transaction, id: &str) -> Result<()> {
    let now = tx.now();
    sqlx::query(include_str!("end.sql")).bind(id).bind(now).execute(&mut **tx).await?;
    Ok(())
}

/// How many wait.
pub async fn left(pool: &SqlitePool, id: &str) -> Result<i64> {
    Ok(sqlx::query(include_str!("left.sql")).bind(id).fetch_one(pool).await?.get(0))
}

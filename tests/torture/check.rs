//! Whether a community is whole: nothing acknowledged is missing, nothing is half, the log tells what the tables hold, the search knows
//! every record, and SQLCipher finds every page as it was written.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::Path,
};

use anyhow::{Context, Result, bail, ensure};
use hearth_store::{
    DataKey, KeySlots, Store, Unlock,
    backups::{self, Watch},
    changes::tables::{LOGGED, WRITTEN_ONCE},
};
use serde_json::{Map, Value};
use sqlx::{Row, SqlitePool};

use crate::{PASSPHRASE, Told};

pub async fn whole(path: &Path, key: &DataKey, told: &mut Told) -> Result<()> {
    let store = Store::open(path, key).await.context("the file opens")?;
    let checked = all(&store, told).await;
    let closed = store.close().await;
    checked?;
    closed?;
    for backup in backups::of_folder(backups::folder_of(path)).await? {
        ensure!(backup.trailer.is_some(), "there is a half backup: {}", backup.path.display());
        // Of its own time: the key may be another one since.
        let slots: KeySlots =
            serde_json::from_value(backup.trailer.as_ref().map(|trailer| trailer.keys.clone()).context("slots")?)?;
        let key = slots.open(&Unlock::Passphrase(PASSPHRASE))?;
        backups::verify(&backup, &key, &Watch::nobody()).await.context("every backup that lies there is whole")?;
    }
    Ok(())
}

async fn all(store: &Store, told: &mut Told) -> Result<()> {
    acknowledged(store.readers(), told).await?;
    no_half_operation(store.readers()).await?;
    log_and_tables(store.readers()).await?;
    search(store.readers()).await?;
    pages(store.readers()).await
}

async fn acknowledged(pool: &SqlitePool, told: &mut Told) -> Result<()> {
    let there: HashSet<String> = sqlx::query_scalar("SELECT id FROM operations").fetch_all(pool).await?.into_iter().collect();
    let missing = |acks: &[String]| acks.iter().filter(|id| !there.contains(*id)).count();
    let lost = missing(&told.acks);
    match told.restoring.take() {
        // The restore had not reached the file yet.
        _ if lost == 0 => Ok(()),
        // It had: what the backup holds is what counts from now on.
        Some(left) if missing(&told.acks[..left]) == 0 => {
            told.acks.truncate(left);
            told.backups.retain(|(_, acks)| *acks <= left);
            Ok(())
        }
        _ => bail!("{lost} of {} acknowledged operations are missing", told.acks.len()),
    }
}

async fn no_half_operation(pool: &SqlitePool) -> Result<()> {
    let half: Vec<String> = sqlx::query_scalar(
        "SELECT o.id || ' ' || o.name FROM operations o \
         WHERE o.rows <> (SELECT count(*) FROM change_log c WHERE c.operation = o.n)",
    )
    .fetch_all(pool)
    .await?;
    ensure!(half.is_empty(), "operations that are half there: {half:?}");
    let stray: i64 = sqlx::query_scalar("SELECT count(*) FROM change_log WHERE operation NOT IN (SELECT n FROM operations)")
        .fetch_one(pool)
        .await?;
    ensure!(stray == 0, "{stray} entries of the log belong to no operation");
    Ok(())
}

/// Plays the whole log and compares what it ends with, row by row and value by value.
async fn log_and_tables(pool: &SqlitePool) -> Result<()> {
    let mut played: HashMap<String, BTreeMap<String, Map<String, Value>>> = HashMap::new();
    for entry in sqlx::query("SELECT tbl, row, kind, changes FROM change_log ORDER BY seq").fetch_all(pool).await? {
        let (table, id, kind): (String, String, String) = (entry.get(0), entry.get(1), entry.get(2));
        let changes: Map<String, Value> = serde_json::from_str(entry.get(3))?;
        let rows = played.entry(table.clone()).or_default();
        match kind.as_str() {
            "insert" => drop(rows.insert(id, changes)),
            "delete" => ensure!(rows.remove(&id).is_some(), "the log removes {table} {id}, which it never made"),
            _ => {
                let row = rows.get_mut(&id).with_context(|| format!("the log changes {table} {id}, which it never made"))?;
                for (column, pair) in changes {
                    row.insert(column, pair.get(1).cloned().unwrap_or(Value::Null));
                }
            }
        }
    }
    for table in LOGGED {
        let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?1) WHERE name <> 'n'")
            .bind(table.name)
            .fetch_all(pool)
            .await?;
        let pairs: Vec<_> = columns.iter().map(|column| format!("'{column}', {column}")).collect();
        let held =
            sqlx::query(&format!("SELECT id, json_object({}) FROM {}", pairs.join(", "), table.name)).fetch_all(pool).await?;
        let mut rows = played.remove(table.name).unwrap_or_default();
        for row in held {
            let id: String = row.get(0);
            let held: Map<String, Value> = serde_json::from_str(row.get(1))?;
            let told = rows.remove(&id).with_context(|| format!("{} {id} is there, but not in the log", table.name))?;
            if WRITTEN_ONCE.contains(&table.name) {
                continue;
            }
            for (column, value) in &held {
                // A column that a migration added is in no entry of before.
                let same = told.get(column).is_none_or(|logged| logged == value);
                ensure!(same, "{} {id}: {column} holds another value than the log tells", table.name);
            }
        }
        ensure!(rows.is_empty(), "{} rows of {} are in the log, but not there", rows.len(), table.name);
    }
    Ok(())
}

async fn search(pool: &SqlitePool) -> Result<()> {
    for table in ["people", "efforts", "tasks", "meetings"] {
        let apart: i64 = sqlx::query_scalar(&format!(
            "SELECT (SELECT count(*) FROM (SELECT n FROM {table} EXCEPT SELECT id FROM search_{table}_docsize)) \
             + (SELECT count(*) FROM (SELECT id FROM search_{table}_docsize EXCEPT SELECT n FROM {table}))"
        ))
        .fetch_one(pool)
        .await?;
        ensure!(apart == 0, "{apart} records are in {table} or in its search alone");
    }
    let facts: i64 = sqlx::query_scalar("SELECT count(*) FROM (SELECT n FROM people EXCEPT SELECT n FROM person_facts)")
        .fetch_one(pool)
        .await?;
    ensure!(facts == 0, "{facts} people have no facts");
    // By what it holds, not only by its keys: the newest person is found by the first word of their name.
    let newest = sqlx::query("SELECT n, name FROM people ORDER BY n DESC LIMIT 1").fetch_optional(pool).await?;
    if let Some(newest) = newest {
        let (n, name): (i64, String) = (newest.get(0), newest.get(1));
        let word = name.split_whitespace().find(|word| word.len() > 2 && word.bytes().all(|b| b.is_ascii_alphanumeric()));
        if let Some(word) = word {
            let found: Vec<i64> = sqlx::query_scalar("SELECT rowid FROM search_people WHERE search_people MATCH ?1")
                .bind(format!("\"{word}\""))
                .fetch_all(pool)
                .await?;
            ensure!(found.contains(&n), "the newest person is not found by their name");
        }
    }
    Ok(())
}

async fn pages(pool: &SqlitePool) -> Result<()> {
    let bad: Vec<String> = sqlx::query_scalar("PRAGMA cipher_integrity_check").fetch_all(pool).await?;
    ensure!(bad.is_empty(), "pages are not as they were written: {bad:?}");
    let quick: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(pool).await?;
    ensure!(quick == "ok", "the file is malformed: {quick}");
    let broken = sqlx::query("PRAGMA foreign_key_check").fetch_all(pool).await?;
    ensure!(broken.is_empty(), "{} rows refer to nothing", broken.len());
    Ok(())
}

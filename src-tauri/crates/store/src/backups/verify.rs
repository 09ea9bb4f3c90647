//! Whether a backup can be relied on: its bytes are those that were written, and its database opens and holds together.

use std::{
    fs::File,
    io::{Read, Seek},
    path::Path,
    sync::atomic::Ordering,
};

use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::{Backup, Watch, blocking};
use crate::{Damage, DataKey, Result, StoreError, keys::hex, open::begin};

/// Opens the database of a backup where it lies. Nothing beside it is made or looked for.
pub(super) async fn open(path: &Path, key: &DataKey) -> Result<SqliteConnection> {
    begin()
        .filename(path)
        .pragma("key", key.pragma().as_str().to_owned())
        .disable_statement_logging()
        .read_only(true)
        .immutable(true)
        .pragma("temp_store", "MEMORY")
        // References are looked up all over the file: with SQLite's own 2 MB each would decrypt its page anew.
        .pragma("cache_size", "-32768")
        .connect()
        .await
        .map_err(StoreError::from)
}

/// The SHA-256 of the first `bytes` of a file, hexadecimal.
pub(super) fn hash(file: &mut File, bytes: u64, watch: &Watch) -> Result<String> {
    let odd = |_| StoreError::Damaged(Damage::Backup);
    file.rewind().map_err(odd)?;
    let mut left = file.take(bytes);
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 1 << 20];
    let mut seen = 0;
    loop {
        watch.go_on()?;
        let read = left.read(&mut piece).map_err(odd)?;
        if read == 0 {
            break;
        }
        seen += read as u64;
        hasher.update(&piece[..read]);
    }
    if seen != bytes {
        return Err(StoreError::Damaged(Damage::Backup));
    }
    Ok(hex(&hasher.finalize()))
}

/// Compares every byte of a backup with what was written, without opening it.
///
/// # Errors
/// [`StoreError::Damaged`] where they differ.
pub async fn compare_bytes(backup: &Backup, watch: &Watch) -> Result<()> {
    let trailer = backup.trailer.clone().ok_or(StoreError::Damaged(Damage::Backup))?;
    let (path, watch) = (backup.path.clone(), watch.clone());
    blocking(move || {
        let mut file = File::open(&path).map_err(StoreError::file(&path))?;
        if hash(&mut file, trailer.bytes, &watch)? == trailer.sha256 { Ok(()) } else { Err(StoreError::Damaged(Damage::Backup)) }
    })
    .await
}

/// Walks through the whole database. Two connections share the work, because decrypting takes most of it: one looks at the pages, the
/// other at what refers to what.
pub(super) async fn check(path: &Path, key: &DataKey) -> Result<()> {
    let (pages, references) = (open(path, key).await?, open(path, key).await?);
    let nobody = Watch::nobody();
    let pages = ask(pages, include_str!("quick_check.sql"), &nobody);
    let references = ask(references, include_str!("foreign_key_check.sql"), &nobody);
    let (pages, references) = tokio::try_join!(pages, references)?;
    if pages && references { Ok(()) } else { Err(StoreError::Damaged(Damage::Backup)) }
}

/// Whether the pages of the log hold, which is about half of a community.
pub(super) async fn log_holds(conn: SqliteConnection, watch: &Watch) -> Result<bool> {
    ask(conn, include_str!("log_check.sql"), watch).await
}

/// Whether the pages of all other tables hold, and whether every reference leads somewhere.
pub(super) async fn rest_holds(conn: SqliteConnection, watch: &Watch) -> Result<bool> {
    ask(conn, include_str!("rest_check.sql"), watch).await
}

/// Asks what a whole database has no answer to.
async fn ask(mut conn: SqliteConnection, question: &'static str, watch: &Watch) -> Result<bool> {
    let cancelled = watch.cancelled.clone();
    conn.lock_handle().await?.set_progress_handler(100_000, move || !cancelled.load(Ordering::Relaxed));
    let told = sqlx::query(question).fetch_optional(&mut conn).await.map(|row| row.is_none());
    conn.close().await?;
    watch.go_on()?;
    Ok(told?)
}

/// Whether a backup is whole: its bytes, its key, its pages and its references.
///
/// # Errors
/// [`StoreError::Damaged`]; the key is taken to be right.
pub async fn verify(backup: &Backup, key: &DataKey, watch: &Watch) -> Result<()> {
    compare_bytes(backup, watch).await?;
    check(&backup.path, key).await
}

/// Whether this key opens the backup. Only its first page is looked at.
pub async fn opens(backup: &Backup, key: &DataKey) -> Result<bool> {
    match open(&backup.path, key).await {
        Ok(mut conn) => {
            let read: std::result::Result<Option<i64>, _> =
                sqlx::query_scalar(include_str!("../open/newest_migration.sql")).fetch_one(&mut conn).await;
            conn.close().await?;
            match read.map_err(StoreError::from) {
                Ok(_) => Ok(true),
                Err(StoreError::Damaged(Damage::Undecryptable)) => Ok(false),
                Err(e) => Err(e),
            }
        }
        Err(StoreError::Damaged(Damage::Undecryptable)) => Ok(false),
        Err(e) => Err(e),
    }
}

/// Which of these people a backup holds something of.
pub async fn holds(backup: &Backup, key: &DataKey, people: &[String]) -> Result<Vec<String>> {
    let mut conn = open(&backup.path, key).await?;
    let held = sqlx::query_scalar(include_str!("holds.sql")).bind(crate::json(people)?).fetch_all(&mut conn).await;
    conn.close().await?;
    Ok(held?)
}

//! What is wrong with a file that does not open, and what is noted about one that does, so that it can be told later. Changes no community.

use std::path::Path;

use sqlx::{Row, SqliteConnection};

use super::{beside, pages};
use crate::{Damage, DataKey, KeySlots, Result, StoreError, keys::unhex};

/// Bytes in the write-ahead log; none where there is no such file.
pub(super) fn log_bytes(path: &Path) -> u64 {
    std::fs::metadata(beside(path, "-wal")).map_or(0, |file| file.len())
}

/// What can be seen before any key is tried. SQLite would take an empty file for a new one and begin anew on it.
pub(super) fn looks_whole(path: &Path) -> Result<()> {
    let bytes = std::fs::metadata(path).map_err(StoreError::file(path))?.len();
    if bytes == 0 {
        return Err(StoreError::Damaged(Damage::Empty));
    }
    // A crash may leave half a page where the log holds the whole one.
    if (bytes < pages::PAGE as u64 || !bytes.is_multiple_of(pages::PAGE as u64)) && log_bytes(path) == 0 {
        return Err(StoreError::Damaged(Damage::Truncated));
    }
    Ok(())
}

/// A file that does not open, with what is wrong told as exactly as can be.
pub(super) fn named(error: StoreError, path: &Path, key: &DataKey) -> StoreError {
    match error {
        StoreError::Damaged(Damage::Undecryptable) => StoreError::Damaged(unreadable(path, key)),
        StoreError::Damaged(Damage::Malformed) if is_cut(path, key) => StoreError::Damaged(Damage::Truncated),
        other => other,
    }
}

/// SQLite misses pages, and those that are there are as they were written.
fn is_cut(path: &Path, key: &DataKey) -> bool {
    pages::header(path).and_then(|salt| pages::fit(path, key, &salt)).is_ok_and(|fit| fit.all) && log_bytes(path) == 0
}

/// Why a file with a proved key cannot be read.
fn unreadable(path: &Path, key: &DataKey) -> Damage {
    let Ok(there) = pages::header(path) else { return Damage::Undecryptable };
    let noted = KeySlots::read(path).ok().and_then(|slots| slots.header());
    let (mut first, mut others) = (false, false);
    for salt in [Some(there), noted.filter(|noted| *noted != there)].into_iter().flatten() {
        match pages::fit(path, key, &salt) {
            Ok(fit) => {
                first |= fit.first;
                others |= fit.others;
            }
            Err(_) => return Damage::Undecryptable,
        }
    }
    match (first, others) {
        // The seals hold under the noted beginning, or everywhere but in the first page.
        (_, true) | (true, false) => Damage::Header,
        (false, false) => Damage::WrongKey,
    }
}

/// Notes how an open file begins. Where that cannot be kept, only a later diagnosis is poorer.
///
/// SQLite is asked: a look at the file itself would give up the locks that its connections hold (`pages::look`).
pub(super) async fn note(conn: &mut SqliteConnection, path: &Path) {
    if noted(conn, path).await.is_err() {
        tracing::debug!("how the file begins was not noted");
    }
}

async fn noted(conn: &mut SqliteConnection, path: &Path) -> Result<()> {
    let salt: String = sqlx::query(include_str!("salt.sql")).fetch_one(conn).await?.get(0);
    let salt = unhex(&salt).ok_or_else(|| StoreError::damaged("its salt is no hexadecimal number"))?;
    let mut slots = KeySlots::read(path)?;
    if slots.note_header(salt) {
        slots.write(path)?;
    }
    Ok(())
}

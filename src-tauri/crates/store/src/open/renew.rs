//! A new data key for a community: everything is written into a file of its own under the new key, proved, and put into the old one's place.
//! Killed at any moment, either the old file opens with the old slots or the new one with the new: the slots of the new file lie ready beside
//! it with the print of its first page, so that it can always be said which belong to what lies there.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, Connection, Executor, Row, SqliteConnection, sqlite::SqliteJournalMode};

use zeroize::Zeroizing;

use super::{Presence, beside, diagnose, options, pages, sync_folder};
use crate::{Damage, DataKey, KeySlots, Result, StoreError, salvage};

/// How far a renewal has come: what a kill would leave behind from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    Begun,
    Copied,
    Rekeyed,
    Proved,
    SlotsReady,
    Exchanged,
    Done,
}

fn next(community: &Path) -> PathBuf {
    beside(community, ".next")
}

pub(crate) fn next_slots(community: &Path) -> PathBuf {
    beside(community, ".next.keys")
}

pub(crate) fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(StoreError::file(path)(e)),
        _ => Ok(()),
    }
}

/// The print of a file's first page.
pub(crate) fn print(path: &Path) -> Result<String> {
    let mut page = vec![0; pages::PAGE];
    let read = std::fs::File::open(path).and_then(|mut file| std::io::Read::read_exact(&mut file, &mut page));
    read.map_err(StoreError::file(path))?;
    Ok(crate::keys::hex(&Sha256::digest(&page)))
}

fn leftovers(community: &Path) -> Vec<PathBuf> {
    let next = next(community);
    ["", "-journal", "-wal", "-shm"].iter().map(|end| beside(&next, end)).collect()
}

/// Ends what a renewal or a repair left behind that was killed: finishes it where the new file is in its place or proved, else forgets it.
/// Call it before the slots are read.
pub fn settle(community: &Path) -> Result<()> {
    let slots = next_slots(community);
    let waits = salvage::waits(community);
    if !slots.exists() && !next(community).exists() && !waits {
        return Ok(());
    }
    let mut presence = Presence::enter(community)?;
    presence.alone()?;
    if waits {
        salvage::finish(community)?;
        tracing::info!("a repaired file was put in place");
    }
    if slots.exists() && KeySlots::read_file(&slots)?.print() == print(community).ok().as_deref() {
        std::fs::rename(&slots, KeySlots::path_of(community)).map_err(StoreError::file(&slots))?;
        tracing::info!("the new slots were put in place");
    } else {
        remove(&slots)?;
        tracing::info!("an unfinished renewal was forgotten");
    }
    leftovers(community).iter().try_for_each(|path| remove(path))?;
    sync_folder(community)
}

async fn connect(path: &Path, key: &DataKey) -> Result<SqliteConnection> {
    let options = options(path, key).journal_mode(SqliteJournalMode::Delete);
    Ok(options.connect().await?)
}

async fn rows(conn: &mut SqliteConnection) -> Result<Vec<(String, i64)>> {
    let row = sqlx::query(include_str!("proof.sql")).fetch_one(conn).await?;
    Ok(vec![("operations".into(), row.get(0)), ("change_log".into(), row.get(1)), ("people".into(), row.get(2))])
}

/// Puts the community under a new key with new slots. It must be closed, and nobody else may have it open. `seen` is told each step.
///
/// # Errors
/// [`StoreError::InUse`], [`StoreError::Full`], and whatever reading the old file meets; then the old one stays as it was.
pub async fn renew(
    community: &Path,
    old: &DataKey,
    new: &DataKey,
    slots: KeySlots,
    mut seen: impl FnMut(Renewal) + Send,
) -> Result<()> {
    settle(community)?;
    let mut presence = Presence::enter(community)?;
    presence.alone()?;
    seen(Renewal::Begun);
    let done = exchange(community, old, new, slots, &mut seen).await;
    if done.is_err() {
        // What is left would be forgotten by the next opening; a full disk is glad of it now.
        let _ = remove(&next_slots(community)).and_then(|()| leftovers(community).iter().try_for_each(|path| remove(path)));
    }
    done
}

async fn exchange(
    community: &Path,
    old: &DataKey,
    new: &DataKey,
    mut slots: KeySlots,
    seen: &mut (impl FnMut(Renewal) + Send),
) -> Result<()> {
    let made = next(community);
    let text = made.to_str().ok_or_else(|| StoreError::damaged("its path is no text"))?;
    let mut conn = super::options(community, old).connect().await?;
    sqlx::query(include_str!("fold.sql")).fetch_all(&mut conn).await?;
    sqlx::query(include_str!("copy.sql")).bind(text).execute(&mut conn).await?;
    let there = rows(&mut conn).await?;
    conn.close().await?;
    if diagnose::log_bytes(community) > 0 {
        return Err(StoreError::InUse { process: None });
    }
    seen(Renewal::Copied);

    let mut conn = connect(&made, old).await?;
    // The pragma takes its key as text of the statement; the connection logs no statements.
    let statement = Zeroizing::new(format!("{} = {}", include_str!("rekey.sql").trim_end(), *new.pragma()));
    conn.execute(statement.as_str()).await?;
    conn.close().await?;
    seen(Renewal::Rekeyed);

    let mut conn = connect(&made, new).await?;
    let sealed = sqlx::query(include_str!("../check/seals.sql")).fetch_all(&mut conn).await?;
    let whole: String = sqlx::query(include_str!("../check/quick.sql")).fetch_one(&mut conn).await?.get(0);
    if !sealed.is_empty() || whole != "ok" || rows(&mut conn).await? != there {
        return Err(StoreError::Damaged(Damage::Malformed));
    }
    conn.close().await?;
    std::fs::File::open(&made).and_then(|file| file.sync_all()).map_err(StoreError::file(&made))?;
    seen(Renewal::Proved);

    slots.note_header(pages::header(&made).map_err(StoreError::file(&made))?);
    slots.note_print(Some(print(&made)?));
    slots.write_file(&next_slots(community))?;
    seen(Renewal::SlotsReady);

    for end in ["-wal", "-shm"] {
        remove(&beside(community, end))?;
    }
    std::fs::rename(&made, community).map_err(StoreError::file(&made))?;
    sync_folder(community)?;
    seen(Renewal::Exchanged);
    std::fs::rename(next_slots(community), KeySlots::path_of(community)).map_err(StoreError::file(community))?;
    sync_folder(community)?;
    seen(Renewal::Done);
    Ok(())
}

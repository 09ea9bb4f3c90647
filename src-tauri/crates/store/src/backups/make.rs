//! Making a backup: a temporary file, fsync, reopen and check, rename, fsync of the folder. Until the rename there is no backup; after it
//! there is a whole one. Writers never wait for the copy.

use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, Utc};
use sqlx::{ConnectOptions, Connection, FromRow, Row, SqliteConnection};

use super::{Backup, Counts, ENDING, Trailer, Watch, Why, blocking, copy, folder_of, list::read_folder, verify};
use crate::{
    DataKey, KeySlots, Result, StoreError,
    open::{self, sync_folder},
};

/// What is backed up, and why.
#[derive(Clone)]
pub struct Making {
    /// The community's file.
    pub community: PathBuf,
    pub key: DataKey,
    pub why: Why,
    /// By the caller's clock.
    pub at: DateTime<Utc>,
}

#[derive(FromRow)]
struct Facts {
    community: Option<String>,
    operation: Option<String>,
    schema: i64,
    #[sqlx(flatten)]
    counts: Counts,
}

/// The folder while a backup is made in it: one at a time, also among several programs.
struct Workplace {
    folder: PathBuf,
    part: PathBuf,
    number: u64,
    /// Held until the end.
    _alone: File,
}

impl Workplace {
    fn enter(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(StoreError::file(folder))?;
        let lock = folder.join(".lock");
        let alone = OpenOptions::new().write(true).create(true).truncate(false).open(&lock).map_err(StoreError::file(&lock))?;
        alone.lock().map_err(StoreError::file(&lock))?;
        // What a program that was ended by force has left: nobody else is at work here.
        let part = folder.join("backup.part");
        for left in [part.clone(), folder.join("backup.part-journal")] {
            match std::fs::remove_file(&left) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(StoreError::file(left)(e)),
                _ => {}
            }
        }
        let number = read_folder(folder)?.iter().map(Backup::number).max().unwrap_or(0) + 1;
        Ok(Self { folder: folder.into(), part, number, _alone: alone })
    }

    /// A free name that says when; in UTC, so that it sorts and reads the same everywhere.
    fn place(&self, at: DateTime<Utc>) -> PathBuf {
        let stem = at.format("%Y-%m-%dT%H-%M-%SZ").to_string();
        std::iter::once(format!("{stem}.{ENDING}"))
            .chain((2_u32..).map(|turn| format!("{stem} {turn}.{ENDING}")))
            .map(|name| self.folder.join(name))
            .find(|path| !path.exists())
            .expect("there are more numbers than files in a folder")
    }
}

impl Drop for Workplace {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.part);
    }
}

/// Makes a backup of a community and checks it.
///
/// # Errors
/// [`StoreError::Stopped`] where somebody asked to; [`StoreError::File`] and [`StoreError::Sql`] where the disk is full or may not be
/// written to. No half backup remains.
pub async fn make(making: Making, watch: &Watch) -> Result<Backup> {
    let folder = folder_of(&making.community);
    let place = blocking(move || Workplace::enter(&folder)).await?;
    let sha256 = copy_database(&making, &place.part, watch).await?;
    let mut conn = verify::open(&place.part, &making.key).await?;
    let facts: Facts = sqlx::query_as(include_str!("facts.sql")).fetch_one(&mut conn).await?;
    conn.close().await?;
    let keys = KeySlots::path_of(&making.community);
    let keys = serde_json::from_slice(&std::fs::read(&keys).map_err(StoreError::file(&keys))?).map_err(StoreError::damaged)?;
    let (part, number, inner) = (place.part.clone(), place.number, watch.clone());
    let (why, made_at) = (making.why, crate::instant(making.at));
    blocking(move || {
        let mut file = OpenOptions::new().read(true).write(true).open(&part).map_err(StoreError::file(&part))?;
        let bytes = file.metadata().map_err(StoreError::file(&part))?.len();
        let sha256 = match sha256 {
            Some(sha256) => sha256,
            None => verify::hash(&mut file, bytes, &inner)?,
        };
        let Facts { community, operation, schema, counts } = facts;
        let community = community.ok_or_else(|| StoreError::damaged("it holds no community"))?;
        Trailer { community, number, made_at, why, operation, schema, counts, bytes, sha256, keys }
            .append(&mut file)
            .and_then(|()| file.sync_all())
            .map_err(StoreError::file(&part))
    })
    .await?;
    // As whoever needs it one day will meet it: from the disk, with its trailer; its key has opened it above.
    verify::compare_bytes(&Backup::at(&place.part)?, watch).await?;
    watch.go_on()?;
    let at = making.at;
    blocking(move || {
        let path = place.place(at);
        std::fs::rename(&place.part, &path).map_err(StoreError::file(&path))?;
        sync_folder(&path)?;
        Backup::at(&path)
    })
    .await
}

/// Writes the database into `part` and looks whether it holds together. Answers its SHA-256 where that came by the way.
async fn copy_database(making: &Making, part: &Path, watch: &Watch) -> Result<Option<String>> {
    if let Some(settled) = copy::settle(&making.community, &making.key).await? {
        return copy::copy(settled, part, watch).await.map(Some);
    }
    build_anew(making, part, watch).await?;
    verify::check(part, &making.key).await?;
    Ok(None)
}

/// Writes the database into `part` without its gaps, and tells how far it is by the length of that file. Reads any state, at the price of
/// decrypting and encrypting all of it.
async fn build_anew(making: &Making, part: &Path, watch: &Watch) -> Result<()> {
    let mut conn = open::reading(&making.community, &making.key).connect().await?;
    let whole: i64 = sqlx::query(include_str!("../open/size.sql")).fetch_one(&mut conn).await?.get(0);
    let cancelled = watch.cancelled.clone();
    conn.lock_handle().await?.set_progress_handler(10_000, move || !cancelled.load(std::sync::atomic::Ordering::Relaxed));
    let copied = {
        let copy = vacuum(&mut conn, part);
        tokio::pin!(copy);
        let whole = u64::try_from(whole).unwrap_or(0);
        loop {
            tokio::select! {
                done = &mut copy => break done,
                () = tokio::time::sleep(Duration::from_millis(100)) => {
                    let there = std::fs::metadata(part).map_or(0, |file| file.len());
                    (watch.tell)(there.min(whole), whole);
                }
            }
        }
    };
    conn.lock_handle().await?.remove_progress_handler();
    conn.close().await?;
    watch.go_on()?;
    copied
}

async fn vacuum(conn: &mut SqliteConnection, part: &Path) -> Result<()> {
    let to = part.to_str().ok_or_else(|| StoreError::file(part)(std::io::ErrorKind::InvalidFilename.into()))?;
    sqlx::query(include_str!("vacuum_into.sql")).bind(to).execute(conn).await?;
    Ok(())
}

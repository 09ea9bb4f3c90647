//! Having a backup back. The community's file is never replaced: once a copy of the backup is proved and brought up to today's tables, its
//! pages are written over the open community's as one transaction, so that a cut in the power leaves the one state or the other, and
//! nobody needs to let go of the file.

use std::{
    fs::{File, OpenOptions},
    io::Read,
    path::{Path, PathBuf},
};

use sqlx::{ConnectOptions, Connection};

use super::{Backup, Watch, blocking, pages, verify};
use crate::{Damage, DataKey, KeySlots, Result, Store, StoreError, open};

/// A proved copy of a backup, with today's tables, that waits beside the community. Taken away when dropped.
pub struct Prepared {
    path: PathBuf,
    key: DataKey,
}

impl Drop for Prepared {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm", "-journal", ".lock", ".turn"] {
            let mut path = self.path.clone().into_os_string();
            path.push(end);
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Prepared {
    /// Opens the copy, for what has to be done to it before it takes the community's place. To be closed before it is put back.
    pub async fn open(&self) -> Result<Store> {
        Store::open(&self.path, &self.key).await
    }
}

/// Writes the first `bytes` of a backup to a new file.
fn write_database(backup: &Backup, to: &Path, watch: &Watch) -> Result<()> {
    let trailer = backup.trailer.as_ref().ok_or(StoreError::Damaged(Damage::Backup))?;
    let from = File::open(&backup.path).map_err(StoreError::file(&backup.path))?;
    let mut file = OpenOptions::new().read(true).write(true).create_new(true).open(to).map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::Exists { path: to.into() },
        _ => StoreError::file(to)(e),
    })?;
    std::io::copy(&mut from.take(trailer.bytes), &mut file).map_err(StoreError::file(to))?;
    if verify::hash(&mut file, trailer.bytes, watch)? != trailer.sha256 {
        return Err(StoreError::Damaged(Damage::Backup));
    }
    file.sync_all().map_err(StoreError::file(to))
}

/// Copies a backup out beside `community`, checks it, and brings its tables up to date. Nothing of the community is touched.
///
/// # Errors
/// [`StoreError::Damaged`] where the backup is; [`StoreError::Newer`] where its tables are newer than this Hearth's.
pub async fn prepare(backup: &Backup, key: &DataKey, community: &Path, watch: &Watch) -> Result<Prepared> {
    let mut path = community.as_os_str().to_owned();
    path.push(".restoring");
    let prepared = Prepared { path: path.into(), key: key.clone() };
    let (from, to, inner) = (backup.clone(), prepared.path.clone(), watch.clone());
    blocking(move || {
        // What a try that was ended by force has left.
        match std::fs::remove_file(&to) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(StoreError::file(to)(e)),
            _ => {}
        }
        write_database(&from, &to, &inner)
    })
    .await?;
    verify::check(&prepared.path, key).await?;
    let mut conn = open::options(&prepared.path, key).connect().await?;
    let migrated = open::migrate(&mut conn).await;
    conn.close().await?;
    migrated?;
    watch.go_on()?;
    Ok(prepared)
}

/// Writes what was prepared over the open community. The caller holds a verified backup of what is there, of which `operation` is the
/// newest; whatever came after it stops the restore.
///
/// # Errors
/// [`StoreError::Changed`] where something was changed since that backup; nothing is restored then.
pub async fn put_back(store: &Store, prepared: Prepared, operation: Option<&str>) -> Result<()> {
    let mut writer = store.apart().await?;
    let newest: Option<String> =
        sqlx::query_scalar(include_str!("newest_operation.sql")).fetch_optional(writer.connection()).await?;
    if newest.as_deref() != operation {
        return Err(StoreError::Changed);
    }
    let mut from = open::options(&prepared.path, &prepared.key).connect().await?;
    writer.forget_acknowledged();
    let copied = pages::copy_over(&mut from, writer.connection()).await;
    from.close().await?;
    copied?;
    sqlx::query(include_str!("../open/fold.sql")).fetch_all(writer.connection()).await?;
    Ok(())
}

/// Makes a community of its own out of a backup: the file and its slots, as they were. Nothing may lie at `to` yet.
pub async fn unpack(backup: &Backup, to: PathBuf, watch: &Watch) -> Result<()> {
    let (backup, watch) = (backup.clone(), watch.clone());
    blocking(move || {
        let trailer = backup.trailer.as_ref().ok_or(StoreError::Damaged(Damage::Backup))?;
        if KeySlots::path_of(&to).exists() {
            return Err(StoreError::Exists { path: to });
        }
        let slots: KeySlots =
            serde_json::from_value(trailer.keys.clone()).map_err(|_| StoreError::Damaged(Damage::KeyFileUnusable))?;
        // Of a community that lay here once.
        open::forget_acknowledged(&to)?;
        let written = write_database(&backup, &to, &watch).and_then(|()| slots.write(&to));
        match written {
            Ok(()) => open::sync_folder(&to),
            Err(e) => {
                // Only what was just begun; a file that lay there before is the reason and stays.
                if !matches!(e, StoreError::Exists { .. }) {
                    let _ = std::fs::remove_file(&to);
                }
                Err(e)
            }
        }
    })
    .await
}

//! Which backups there are.

use std::path::{Path, PathBuf};

use super::{ENDING, Trailer, blocking, folder_of};
use crate::{Result, Store, StoreError};

/// A backup where it lies.
#[derive(Debug, Clone)]
pub struct Backup {
    pub path: PathBuf,
    /// Of the whole file, in bytes.
    pub size: u64,
    /// `None` where it cannot be read: cut off, changed, or from a newer Hearth.
    pub trailer: Option<Trailer>,
}

impl Backup {
    /// Reads what a file says of itself. Its database is not looked into.
    pub fn at(path: &Path) -> Result<Self> {
        let size = std::fs::metadata(path).map_err(StoreError::file(path))?.len();
        Ok(Self { path: path.into(), size, trailer: Trailer::read(path).ok() })
    }

    /// Its name without the ending: the same in every folder that holds a copy.
    pub fn name(&self) -> String {
        self.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
    }

    /// Counts up with every backup; 0 where it cannot be read.
    pub fn number(&self) -> u64 {
        self.trailer.as_ref().map_or(0, |trailer| trailer.number)
    }
}

pub(super) fn read_folder(folder: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(StoreError::file(folder)(e)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(StoreError::file(folder))?.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            // One that went away in between is not there.
            found.extend(Backup::at(&path).ok());
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse((one.number(), one.name())));
    Ok(found)
}

/// Every backup in a folder, the newest first, those that cannot be read last.
pub async fn of_folder(folder: PathBuf) -> Result<Vec<Backup>> {
    blocking(move || read_folder(&folder)).await
}

/// Every backup beside a community, the newest first. `id` leaves those of another community out that once lay under its name.
pub async fn list(community: &Path, id: &str) -> Result<Vec<Backup>> {
    let mut all = of_folder(folder_of(community)).await?;
    all.retain(|one| one.trailer.as_ref().is_none_or(|trailer| trailer.community == id));
    Ok(all)
}

/// The backup of this name beside a community.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn find(community: &Path, id: &str, name: &str) -> Result<Backup> {
    let all = list(community, id).await?;
    all.into_iter().find(|one| one.name() == name).ok_or(StoreError::NotFound("backup"))
}

/// Removes a backup. One that is gone already is no failure.
pub async fn remove(path: PathBuf) -> Result<()> {
    blocking(move || match std::fs::remove_file(&path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(StoreError::file(path)(e)),
        _ => Ok(()),
    })
    .await
}

/// The newest operation of a community, by which a backup knows whether anything was changed since.
pub async fn newest_operation(store: &Store) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("newest_operation.sql")).fetch_optional(store.readers()).await?)
}

//! The second folder: on another disk, a stick, a share. It may be away; what it missed is copied once it is back.

use std::{
    collections::HashSet,
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use super::{Backup, ENDING, Watch, blocking, list::read_folder, verify};
use crate::{Damage, Result, StoreError, open::sync_folder};

/// Copies those of `wanted` into `folder` that are not there yet. Each arrives whole or not at all, and is read back.
/// Answers how many were copied. The folder must be there: one that is away must not be made anew in its place.
///
/// # Errors
/// [`StoreError::File`] where it is away, full or read-only; what had been copied until then stays.
pub async fn copy_missing(wanted: Vec<Backup>, folder: PathBuf, watch: &Watch) -> Result<usize> {
    let watch = watch.clone();
    blocking(move || {
        let folder = folder.as_path();
        if !folder.is_dir() {
            return Err(StoreError::file(folder)(std::io::ErrorKind::NotFound.into()));
        }
        let there: HashSet<(String, Option<String>)> = read_folder(folder)?.iter().map(identity).collect();
        let missing: Vec<_> = wanted.iter().filter(|one| one.trailer.is_some() && !there.contains(&identity(one))).collect();
        let whole: u64 = missing.iter().map(|one| one.size).sum();
        let (mut done, mut copied) = (0, 0);
        for one in &missing {
            match copy(one, folder, &watch) {
                Ok(()) => copied += 1,
                // What is damaged where it lies keeps nothing else from being copied; the list shows it as not copied.
                Err(StoreError::Damaged(_)) => {}
                Err(e) => return Err(e),
            }
            done += one.size;
            (watch.tell)(done, whole);
        }
        Ok(copied)
    })
    .await
}

fn identity(backup: &Backup) -> (String, Option<String>) {
    (backup.name(), backup.trailer.as_ref().map(|trailer| trailer.sha256.clone()))
}

fn copy(backup: &Backup, folder: &Path, watch: &Watch) -> Result<()> {
    let Some(trailer) = &backup.trailer else { return Err(StoreError::Damaged(Damage::Backup)) };
    // Another community's backup of the same second may have the name already.
    let path = std::iter::once(format!("{}.{ENDING}", backup.name()))
        .chain((2_u32..).map(|turn| format!("{} ({turn}).{ENDING}", backup.name())))
        .map(|name| folder.join(name))
        .find(|path| !path.exists())
        .expect("there are more numbers than files in a folder");
    let part = path.with_extension("part");
    let written = (|| {
        let mut from = File::open(&backup.path).map_err(StoreError::file(&backup.path))?;
        let mut to = File::create(&part).map_err(StoreError::file(&part))?;
        std::io::copy(&mut from, &mut to).map_err(StoreError::file(&part))?;
        to.flush().and_then(|()| to.sync_all()).map_err(StoreError::file(&part))?;
        let mut back = File::open(&part).map_err(StoreError::file(&part))?;
        if verify::hash(&mut back, trailer.bytes, watch)? != trailer.sha256 {
            return Err(StoreError::Damaged(Damage::Backup));
        }
        std::fs::rename(&part, &path).map_err(StoreError::file(&path))?;
        sync_folder(&path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

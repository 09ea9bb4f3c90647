//! `quarantine/` beside a community: what was damaged lies there as it was found, byte for byte, with a note that says why. Nothing is put in
//! a damaged file's place before its copy is proved.

use std::{
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::{
    KeySlots, Result, StoreError,
    open::{beside, sync_folder},
};

/// Copies a community with its log and slots into a folder of its own, proves the copies, and answers that folder. The community is not touched.
///
/// # Errors
/// [`StoreError::Full`] and [`StoreError::File`]; then nothing may be put in its place.
pub fn set_aside(community: &Path, why: &str, at: DateTime<Utc>) -> Result<PathBuf> {
    let place = community.parent().unwrap_or(Path::new(".")).join("quarantine");
    let name =
        community.file_name().ok_or_else(|| StoreError::Missing { path: community.into() })?.to_string_lossy().into_owned();
    let stem = format!("{name} {}", at.format("%Y-%m-%dT%H-%M-%SZ"));
    let folder = std::iter::once(stem.clone())
        .chain((2_u32..).map(|turn| format!("{stem} {turn}")))
        .map(|name| place.join(name))
        .find(|path| !path.exists())
        .expect("there are more numbers than folders in a folder");
    std::fs::create_dir_all(&folder).map_err(StoreError::file(&folder))?;
    for path in [community.to_path_buf(), beside(community, "-wal"), KeySlots::path_of(community)] {
        if let Some(name) = path.file_name().filter(|_| path.exists()) {
            copy(&path, &folder.join(name))?;
        }
    }
    let note = folder.join("why.txt");
    let mut file = OpenOptions::new().write(true).create_new(true).open(&note).map_err(StoreError::file(&note))?;
    file.write_all(why.as_bytes()).and_then(|()| file.sync_all()).map_err(StoreError::file(&note))?;
    sync_folder(&note)?;
    sync_folder(&folder)?;
    sync_folder(&place)?;
    Ok(folder)
}

/// The folders in which copies of this community lie aside, whatever is in them.
pub fn aside(community: &Path) -> Vec<PathBuf> {
    let place = community.parent().unwrap_or(Path::new(".")).join("quarantine");
    let Some(name) = community.file_name().map(|name| format!("{} ", name.to_string_lossy())) else { return Vec::new() };
    // Where nothing was ever set aside there is no such folder.
    let Ok(entries) = std::fs::read_dir(place) else { return Vec::new() };
    let mut folders: Vec<PathBuf> = entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&name))
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    folders
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::copy(from, to).map_err(StoreError::file(to))?;
    let file = OpenOptions::new().read(true).write(true).open(to).map_err(StoreError::file(to))?;
    file.sync_all().map_err(StoreError::file(to))?;
    if digest(from)? == digest(to)? {
        Ok(())
    } else {
        Err(StoreError::file(to)(std::io::Error::other("the copy is not what was copied")))
    }
}

fn digest(path: &Path) -> Result<[u8; 32]> {
    let mut file = File::open(path).map_err(StoreError::file(path))?;
    let (mut sum, mut piece) = (Sha256::new(), vec![0; 1 << 20]);
    loop {
        let read = file.read(&mut piece).map_err(StoreError::file(path))?;
        if read == 0 {
            return Ok(sum.finalize().into());
        }
        sum.update(&piece[..read]);
    }
}

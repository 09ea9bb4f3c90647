//! Whether a thing built from files is newer than every one of them.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// The newest change below a path; `None` if there is nothing.
pub fn newest(path: &Path) -> Result<Option<SystemTime>> {
    let Ok(found) = fs::metadata(path) else { return Ok(None) };
    if found.is_file() {
        return Ok(Some(found.modified()?));
    }
    // The folder's own time counts: a removed source is a change as well.
    let mut newest_yet = Some(found.modified()?);
    for entry in fs::read_dir(path).with_context(|| format!("{} cannot be read", path.display()))? {
        newest_yet = newest_yet.max(newest(&entry?.path())?);
    }
    Ok(newest_yet)
}

/// `product` exists and nothing in `sources` changed after it was made.
pub fn is_fresh(product: &Path, sources: &[std::path::PathBuf]) -> Result<bool> {
    let Some(made) = newest(product)? else { return Ok(false) };
    for source in sources {
        if newest(source)?.is_some_and(|changed| changed > made) {
            return Ok(false);
        }
    }
    Ok(true)
}

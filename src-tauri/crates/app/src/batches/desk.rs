//! The hidden folder of a batch, where its files wait for their places: beside them, so that the last step is a move and not a copy. The
//! system lets go of its lock when the program ends, however it ends. Deliberately not here: what is noted of a file (the store).

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

use hearth_texts::said;

use crate::{
    AppError, ErrorCode,
    documents::{blocking, failed, hash},
};

/// A file that lies on the disk.
#[derive(Debug, Clone)]
pub(super) struct Lying {
    pub sha256: String,
    pub bytes: u64,
}

/// The folder of one batch while a program is at it.
#[derive(Debug)]
pub(super) struct Desk {
    path: PathBuf,
    hidden: PathBuf,
    /// Held as long as the batch is worked at.
    _lock: File,
}

fn hidden(folder: &Path, batch: &str) -> PathBuf {
    folder.join(format!(".hearth-{batch}"))
}

/// Whether a program is at a batch now.
pub(super) fn is_taken(folder: &Path, batch: &str) -> bool {
    File::open(hidden(folder, batch).join("lock")).is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

impl Desk {
    /// Makes the folder where it is missing.
    ///
    /// # Errors
    /// At `out` where it cannot be written to; [`ErrorCode::Conflict`] where a program is at the batch already.
    pub async fn open(folder: &str, batch: &str) -> Result<Self, AppError> {
        let path = PathBuf::from(folder);
        let hidden = hidden(&path, batch);
        blocking(move || {
            let closed = |e: std::io::Error| {
                AppError::invalid("out", said!("documents-folder-closed", path = path.display().to_string(), why = e.to_string()))
            };
            std::fs::create_dir_all(&hidden).map_err(closed)?;
            let lock = File::create(hidden.join("lock")).map_err(closed)?;
            // Where a drive knows no locks, nothing says that somebody else is at it.
            if matches!(lock.try_lock(), Err(TryLockError::WouldBlock)) {
                return Err(AppError::new(ErrorCode::Conflict, said!("batch-running")));
            }
            Ok(Self { path, hidden, _lock: lock })
        })
        .await
    }

    /// Where the files will lie.
    pub fn folder(&self) -> &Path {
        &self.path
    }

    /// Where a file waits.
    pub fn waiting(&self, position: i64, ending: &str) -> PathBuf {
        self.hidden.join(format!("{position}.{ending}"))
    }

    /// Writes a file that nobody sees yet; one that was written before a crash is written anew.
    pub fn write(&self, position: i64, ending: &str, content: &[u8]) -> Result<Lying, AppError> {
        std::fs::write(self.waiting(position, ending), content).map_err(|e| failed(&self.path, &e))?;
        Ok(Lying { sha256: hash(content), bytes: content.len() as u64 })
    }

    /// The first stem under which none of the endings is taken, neither on the disk nor by `taken`.
    pub fn free(&self, stem: &str, endings: &[&str], taken: impl Fn(&Path) -> bool) -> String {
        std::iter::once(stem.to_owned())
            .chain((2_u32..).map(|turn| format!("{stem} ({turn})")))
            .find(|stem| {
                endings.iter().all(|ending| {
                    let path = self.path.join(format!("{stem}.{ending}"));
                    !path.exists() && !taken(&path)
                })
            })
            .expect("there are more suffixes than files in a folder")
    }

    /// Moves a waiting file to its place. One that is there already was moved before a crash.
    pub fn place(&self, position: i64, ending: &str, to: &Path) -> Result<(), AppError> {
        let from = self.waiting(position, ending);
        if !from.exists() && to.exists() {
            return Ok(());
        }
        std::fs::rename(from, to).map_err(|e| failed(&self.path, &e))
    }

    /// Nothing waits here any more. Only a folder that was left empty goes with it.
    pub fn clear(self) {
        let Self { path, hidden, _lock } = self;
        drop(_lock);
        let _ = std::fs::remove_dir_all(hidden);
        let _ = std::fs::remove_dir(path);
    }
}

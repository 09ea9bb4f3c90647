//! Several programs at one community. Whoever has it open holds `<community>.lock` together with the others, and alone while the file itself is
//! exchanged or its tables are brought up to date; whoever writes holds `<community>.turn` from the beginning of an operation to its end, fold
//! of the write-ahead log included, and leaves in it the number of the newest operation: a file that does not reach so far has lost its log. The system lets go of both when a program ends, however it ends: nothing is ever left behind to be judged stale.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::Path,
    time::{Duration, Instant},
};

use super::beside;
use crate::{Result, StoreError};

/// How long an operation waits for another program's to end.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(5);

fn open(path: &Path) -> Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(StoreError::file(path))
}

/// What a lock says: a process, and an operation.
fn told(file: &mut File) -> (Option<u32>, Option<i64>) {
    let mut text = String::new();
    if file.rewind().and_then(|()| file.take(64).read_to_string(&mut text)).is_err() {
        return (None, None);
    }
    let mut lines = text.lines();
    (lines.next().and_then(|line| line.trim().parse().ok()), lines.next().and_then(|line| line.trim().parse().ok()))
}

/// The process that named itself last in a lock.
fn holder(file: &mut File) -> Option<u32> {
    told(file).0.filter(|id| *id != std::process::id())
}

/// For the message of another program; where it cannot be written the message is without.
fn sign(file: &mut File, operation: Option<i64>) {
    let text = operation.map_or_else(String::new, |n| format!("\n{n}"));
    let _ = file.rewind().and_then(|()| file.set_len(0)).and_then(|()| write!(file, "{}{text}", std::process::id()));
}

/// The newest operation that was acknowledged here; `None` where nothing was written yet, or where it cannot be known.
pub(crate) fn acknowledged(community: &Path) -> Option<i64> {
    told(&mut File::open(beside(community, ".turn")).ok()?).1
}

/// What lies here from now on is not what was acknowledged before.
pub(crate) fn forget_acknowledged(community: &Path) -> Result<()> {
    super::remove(&beside(community, ".turn"))
}

/// This program has the community open.
pub(crate) struct Presence(File);

impl Presence {
    /// Comes in, beside others who are in already.
    pub fn enter(community: &Path) -> Result<Self> {
        let path = beside(community, ".lock");
        let mut file = open(&path)?;
        match file.try_lock_shared() {
            Ok(()) => {
                sign(&mut file, None);
                Ok(Self(file))
            }
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { process: holder(&mut file) }),
            Err(TryLockError::Error(e)) => Err(StoreError::file(&path)(e)),
        }
    }

    /// Whether nobody else is in; from then on nobody comes in either. Otherwise this program stays in beside the others.
    pub fn alone(&mut self) -> Result<()> {
        // Some systems cannot turn one kind of lock into the other.
        let _ = self.0.unlock();
        match self.0.try_lock() {
            Ok(()) => Ok(()),
            Err(_) => {
                let process = holder(&mut self.0);
                let _ = self.0.lock_shared();
                Err(StoreError::InUse { process })
            }
        }
    }

    /// Lets others in again.
    pub fn together(&mut self) {
        let _ = self.0.unlock();
        let _ = self.0.lock_shared();
    }
}

/// This program writes.
pub(crate) struct Turn(File);

impl Turn {
    /// Waits for whoever writes to end.
    ///
    /// # Errors
    /// [`StoreError::Busy`] after ten seconds.
    pub async fn take(community: &Path) -> Result<Self> {
        let path = beside(community, ".turn");
        let mut file = open(&path)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => {
                    let (_, operation) = told(&mut file);
                    sign(&mut file, operation);
                    return Ok(Self(file));
                }
                Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { process: holder(&mut file) }),
                Err(TryLockError::Error(e)) => return Err(StoreError::file(&path)(e)),
            }
        }
    }

    /// This operation has reached the disk. Not flushed itself: after a cut in the power it may say less than there is, never more.
    pub fn acknowledge(&mut self, operation: i64) {
        sign(&mut self.0, Some(operation));
    }

    /// An older state is about to be put back.
    pub fn forget(&mut self) {
        sign(&mut self.0, None);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Which file lies at a path: another one in its place is not the community that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place(u64, u64);

impl Place {
    /// `None`: there is none any more. Systems that keep an open file from being moved need no more than that it is there.
    pub fn of(path: &Path) -> Option<Self> {
        let file = std::fs::metadata(path).ok()?;
        #[cfg(unix)]
        return Some(Self(std::os::unix::fs::MetadataExt::dev(&file), std::os::unix::fs::MetadataExt::ino(&file)));
        #[cfg(not(unix))]
        return file.is_file().then_some(Self(0, 0));
    }
}

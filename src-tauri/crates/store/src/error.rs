//! What can go wrong with a community's file, told apart so that the caller can choose a way on and the words. What stands here in English
//! is for logs.

use std::path::PathBuf;

pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why no key was got.
#[derive(Debug)]
pub enum Lock {
    /// The keychain's key is another one.
    KeychainDoesNotFit,
    /// There is no passphrase: the keychain of the account that made it is needed.
    KeychainOnly,
    /// There is no passphrase, but a recovery code.
    NoPassphrase,
    /// There is no recovery code.
    NoCode,
    /// It is not in this keychain: its passphrase is needed.
    PassphraseOnly,
    /// The system made no key.
    NoKey(String),
}

/// What is wrong with a file.
#[derive(Debug)]
pub enum Damage {
    Undecryptable,
    /// The file is there and holds nothing.
    Empty,
    /// Its end is missing.
    Truncated,
    /// Its first page is overwritten; the rest carries the seals of its key.
    Header,
    /// No page carries a seal of this key: the file and its slots do not belong together.
    WrongKey,
    Malformed,
    KeyFileMissing(PathBuf),
    KeyFileUnusable,
    /// A backup that is cut off, changed, or none.
    Backup,
    /// It is older than what was acknowledged: its log is gone, or another file lies in its place.
    Behind {
        log: PathBuf,
        missing: i64,
    },
    /// For those who repair it.
    Other(String),
}

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file does not exist.
    #[error("there is no file")]
    Missing { path: PathBuf },
    /// A file is there already and would be overwritten.
    #[error("a file is there already")]
    Exists { path: PathBuf },
    /// No way in was offered that fits.
    #[error("the community is locked: {0:?}")]
    Locked(Lock),
    /// The passphrase does not open this community.
    #[error("the passphrase is another one")]
    WrongPassphrase,
    /// The recovery code is well typed, and another community's or an old one.
    #[error("the recovery code is another one")]
    WrongCode,
    /// The key is right but the file is not readable with it.
    #[error("the file is damaged: {0:?}")]
    Damaged(Damage),
    /// The file was written by a newer Hearth.
    #[error("a newer Hearth has opened the file")]
    Newer,
    /// A record that was named does not exist (any more).
    #[error("this {0} does not exist")]
    NotFound(&'static str),
    #[error("there is nothing to undo")]
    NothingToUndo,
    #[error("a past day is only looked at")]
    OnlyLookedAt,
    #[error("this operation cannot be undone")]
    CannotUndo,
    #[error("there is nothing to do again")]
    NothingToRedo,
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// Somebody asked to stop; nothing of it remains.
    #[error("it was stopped")]
    Stopped,
    /// Something was changed since the look on which this was to rest.
    #[error("something was changed meanwhile")]
    Changed,
    /// Another program has the community open, and what is asked needs it alone.
    #[error("another program has the file open")]
    InUse { process: Option<u32> },
    /// Another program has been writing for too long.
    #[error("another program is writing")]
    Busy { process: Option<u32> },
    /// The file was moved, removed or exchanged while it was open.
    #[error("the file is no longer in its place")]
    Gone { path: PathBuf },
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// Nothing can be written there.
    #[error("nothing can be written there")]
    ReadOnly,
    #[error("the file could not be read or written: {0}")]
    Sql(sqlx::Error),
    #[error("a file could not be read or written: {source}")]
    File { path: PathBuf, source: std::io::Error },
}

/// What SQLite's result codes (<https://sqlite.org/rescode.html>) ask of the user; the lowest byte is the kind.
impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            sqlx::Error::Database(e) => e.code().and_then(|code| code.parse::<u32>().ok()),
            _ => None,
        };
        match code.map(|code| code & 0xff) {
            Some(5 | 6) => Self::Busy { process: None },
            Some(8) => Self::ReadOnly,
            Some(11) => Self::Damaged(Damage::Malformed),
            Some(13) => Self::Full,
            Some(26) => Self::Damaged(Damage::Undecryptable),
            _ => Self::Sql(error),
        }
    }
}

impl StoreError {
    pub(crate) fn damaged(what: impl std::fmt::Display) -> Self {
        Self::Damaged(Damage::Other(what.to_string()))
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::File { path, source },
        }
    }
}

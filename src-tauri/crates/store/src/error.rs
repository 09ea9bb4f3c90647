//! What can go wrong with a community's file, said so that the caller can choose a way on.

use std::path::PathBuf;

pub type Result<T, E = StoreError> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file does not exist.
    #[error("There is no community at {}.", path.display())]
    Missing { path: PathBuf },
    /// A file is there already and would be overwritten.
    #[error("{} exists already. Choose another name, or open it.", path.display())]
    Exists { path: PathBuf },
    /// No way in was offered that fits: the sentence says which one is needed.
    #[error("{0}")]
    Locked(String),
    /// The passphrase does not open this community.
    #[error("That passphrase does not open this community. Check capitals and keyboard layout, then try again.")]
    WrongPassphrase,
    /// The key is right but the file is not readable with it.
    #[error("The file of this community is damaged: {0}. Nothing was changed. Restore a backup, or keep the file for repair.")]
    Damaged(String),
    /// The file was written by a newer Hearth.
    #[error("This community was last opened by a newer Hearth. Update Hearth to open it; nothing was changed.")]
    Newer,
    /// A record that was named does not exist (any more).
    #[error("This {0} does not exist any more.")]
    NotFound(&'static str),
    /// A rule of the file refused the change.
    #[error("{message}")]
    Refused { field: Option<&'static str>, message: String },
    #[error("The community could not be read or written: {0}")]
    Sql(#[from] sqlx::Error),
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
}

impl StoreError {
    /// A refusal that belongs to one field of a form.
    pub fn refused(field: &'static str, message: impl Into<String>) -> Self {
        Self::Refused { field: Some(field), message: message.into() }
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

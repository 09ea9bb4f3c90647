//! Errors as they reach a face: few codes, each of them used; a sentence that says what happened and what to do; the field it belongs to.

use hearth_store::{Damage, Lock, StoreError};
use hearth_texts::{Said, said};
use serde::{Serialize, Serializer};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// A record that was named is gone.
    NotFound,
    /// The arguments break a rule; `field` says where.
    Invalid,
    /// The change does not fit what is there by now.
    Conflict,
    /// A passphrase is needed.
    Locked,
    /// No community is open.
    NoCommunity,
    /// The file is damaged.
    Damaged,
    /// The file is from a newer Hearth.
    Newer,
    /// Another program is at the file.
    InUse,
    /// A calendar could not be reached.
    Offline,
    /// A past day is only looked at.
    Past,
    Cancelled,
    UnknownCommand,
    Failed,
}

#[derive(Debug, Clone, Serialize, TS, thiserror::Error)]
#[error("{message}")]
#[ts(rename = "HearthError")]
pub struct AppError {
    pub code: ErrorCode,
    /// Said when it reaches a face, in the language that is spoken there.
    #[serde(serialize_with = "in_words")]
    #[ts(type = "string")]
    pub message: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
}

fn in_words<S: Serializer>(message: &Said, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&message.say())
}

impl AppError {
    pub fn new(code: ErrorCode, message: impl Into<Said>) -> Self {
        Self { code, message: message.into(), field: None }
    }

    /// A rule broken by one field of the arguments.
    pub fn invalid(field: &str, message: impl Into<Said>) -> Self {
        Self { code: ErrorCode::Invalid, message: message.into(), field: Some(field.into()) }
    }

    /// A record that does not exist (any more); `noun` is one of the messages `gone-…`.
    pub fn not_found(noun: &str) -> Self {
        Self::new(ErrorCode::NotFound, Said::kind("gone-", noun))
    }

    /// What the file holds cannot be.
    pub fn damaged(why: Said) -> Self {
        Self::new(ErrorCode::Damaged, said!("store-damaged", why = why))
    }

    pub fn failed(message: impl Into<Said>) -> Self {
        Self::new(ErrorCode::Failed, message)
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing { path } => {
                Self::new(ErrorCode::NotFound, said!("store-missing", path = path.display().to_string()))
            }
            StoreError::Exists { path } => {
                let message = said!("store-exists", path = path.display().to_string());
                Self { code: ErrorCode::Conflict, message, field: Some("path".into()) }
            }
            StoreError::Locked(lock) => Self::new(
                ErrorCode::Locked,
                match lock {
                    Lock::KeychainDoesNotFit => said!("store-lock-keychain-does-not-fit"),
                    Lock::KeychainOnly => said!("store-lock-keychain-only"),
                    Lock::NoPassphrase => said!("store-lock-no-passphrase"),
                    Lock::NoCode => said!("store-lock-no-code"),
                    Lock::PassphraseOnly => said!("store-lock-passphrase-only"),
                    Lock::NoKey(why) => said!("store-no-key", why = why),
                },
            ),
            StoreError::WrongPassphrase => {
                Self { code: ErrorCode::Locked, message: said!("store-wrong-passphrase"), field: Some("passphrase".into()) }
            }
            StoreError::WrongCode => {
                Self { code: ErrorCode::Locked, message: said!("store-wrong-code"), field: Some("code".into()) }
            }
            StoreError::Damaged(damage) => Self::damaged(match damage {
                Damage::Undecryptable => said!("store-damage-undecryptable"),
                Damage::Empty => said!("store-damage-empty"),
                Damage::Truncated => said!("store-damage-truncated"),
                Damage::Header => said!("store-damage-header"),
                Damage::WrongKey => said!("store-damage-wrong-key"),
                Damage::Malformed => said!("store-damage-malformed"),
                Damage::KeyFileMissing(path) => said!("store-damage-key-file-missing", path = path.display().to_string()),
                Damage::KeyFileUnusable => said!("store-damage-key-file-unusable"),
                Damage::Backup => said!("store-damage-backup"),
                Damage::Behind { log, missing } => {
                    said!("store-damage-behind", log = log.display().to_string(), count = missing)
                }
                Damage::Other(why) => Said::verbatim(why),
            }),
            StoreError::Newer => Self::new(ErrorCode::Newer, said!("store-newer")),
            StoreError::NotFound(noun) => Self::not_found(noun),
            StoreError::OnlyLookedAt => crate::past::read_only(),
            StoreError::NothingToUndo => Self::new(ErrorCode::Invalid, said!("store-nothing-to-undo")),
            StoreError::CannotUndo => Self::new(ErrorCode::Invalid, said!("undo-not-possible")),
            StoreError::NothingToRedo => Self::new(ErrorCode::Invalid, said!("store-nothing-to-redo")),
            StoreError::EmptyPassphrase => Self::invalid("passphrase", said!("store-empty-passphrase")),
            StoreError::Stopped => Self::new(ErrorCode::Cancelled, said!("job-stopped")),
            StoreError::Changed => Self::new(ErrorCode::Conflict, said!("backups-restore-busy")),
            StoreError::InUse { process } => Self::new(
                ErrorCode::InUse,
                match process {
                    Some(process) => said!("store-in-use-by", process = process.to_string()),
                    None => said!("store-in-use"),
                },
            ),
            StoreError::Busy { process } => Self::new(
                ErrorCode::InUse,
                match process {
                    Some(process) => said!("store-busy-by", process = process.to_string()),
                    None => said!("store-busy"),
                },
            ),
            StoreError::Gone { path } => Self::new(ErrorCode::NotFound, said!("store-gone", path = path.display().to_string())),
            StoreError::Full => Self::failed(said!("store-full")),
            StoreError::ReadOnly => Self::failed(said!("store-read-only")),
            StoreError::Sql(why) => Self::failed(said!("store-sql", why = why.to_string())),
            StoreError::File { path, source } => {
                Self::failed(said!("file-trouble", path = path.display().to_string(), why = source.to_string()))
            }
        }
    }
}

impl From<hearth_documents::DocumentError> for AppError {
    fn from(error: hearth_documents::DocumentError) -> Self {
        Self::failed(error.said())
    }
}

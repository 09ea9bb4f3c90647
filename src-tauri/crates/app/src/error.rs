//! Errors as they reach a face: few codes, each of them used; a sentence that says what happened and what to do; the field it belongs to.

use hearth_store::StoreError;
use hearth_texts::Said;
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
    /// A calendar could not be reached.
    Offline,
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

    /// A record that does not exist (any more).
    pub fn not_found(what: &str) -> Self {
        Self::new(ErrorCode::NotFound, format!("This {what} does not exist any more."))
    }

    pub fn failed(message: impl Into<Said>) -> Self {
        Self::new(ErrorCode::Failed, message)
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Missing { .. } | StoreError::NotFound(_) => ErrorCode::NotFound,
            StoreError::Exists { .. } => ErrorCode::Conflict,
            StoreError::Locked(_) | StoreError::WrongPassphrase => ErrorCode::Locked,
            StoreError::Damaged(_) => ErrorCode::Damaged,
            StoreError::Newer => ErrorCode::Newer,
            StoreError::Refused { .. } => ErrorCode::Invalid,
            StoreError::Sql(_) | StoreError::File { .. } => ErrorCode::Failed,
        };
        let field = match &error {
            StoreError::Refused { field, .. } => field.map(str::to_owned),
            StoreError::WrongPassphrase => Some("passphrase".into()),
            StoreError::Exists { .. } => Some("path".into()),
            _ => None,
        };
        Self { code, message: error.to_string().into(), field }
    }
}

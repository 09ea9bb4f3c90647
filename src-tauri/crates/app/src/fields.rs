//! The value of one field that a form has changed, and the checks that several nouns share.

use hearth_texts::said;
use serde::Deserialize;

use crate::AppError;

/// What the field is set to; on the wire `string | number | null`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum FieldValue {
    Number(i64),
    Text(String),
    /// The field is emptied.
    Empty,
}

impl FieldValue {
    /// As text that may be empty.
    pub fn text(&self, field: &str) -> Result<String, AppError> {
        match self {
            Self::Text(text) => Ok(text.trim().to_owned()),
            Self::Empty => Ok(String::new()),
            Self::Number(_) => Err(AppError::invalid(field, said!("field-text"))),
        }
    }

    /// As a number, `None` where the field is emptied.
    pub fn number(&self, field: &str) -> Result<Option<i64>, AppError> {
        match self {
            Self::Number(number) => Ok(Some(*number)),
            Self::Empty => Ok(None),
            Self::Text(text) if text.trim().is_empty() => Ok(None),
            Self::Text(text) => text.trim().parse().map(Some).map_err(|_| AppError::invalid(field, said!("field-whole-number"))),
        }
    }

    /// As text, `None` where the field is emptied.
    pub fn optional(&self, field: &str) -> Result<Option<String>, AppError> {
        Ok(Some(self.text(field)?).filter(|text| !text.is_empty()))
    }
}

/// Minutes of service or of an estimate: at least one, at most a week.
pub fn minutes(field: &str, minutes: i64) -> Result<i64, AppError> {
    if (1..=10_080).contains(&minutes) { Ok(minutes) } else { Err(AppError::invalid(field, said!("field-minutes"))) }
}

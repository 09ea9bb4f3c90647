//! The community's own fields of people: which there are, and what each person's hold. Which values fit is core's rule; the list that is
//! sorted and filtered by them is `page`.

mod change;
mod define;
mod filter;
mod put;

use hearth_core::people::{FieldKind as Rule, Misfit};
use hearth_store::fields::FieldRow;
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use change::{FieldChange, FieldChoice, change};
pub use define::{FieldAdd, FieldsOrder, add, list, order};
pub(crate) use define::{add_in, checked_name};
pub use filter::FieldFilter;
pub(crate) use filter::{conditions, sorted_by};
pub use put::{FieldPut, put};

use crate::AppError;

/// The wire form of [`hearth_core::people::FieldKind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum FieldHolds {
    #[serde(rename = "text")]
    Text,
    #[serde(rename = "number")]
    Number,
    #[serde(rename = "date")]
    Date,
    #[serde(rename = "yes or no")]
    YesOrNo,
    #[serde(rename = "one of")]
    OneOf,
    #[serde(rename = "several of")]
    SeveralOf,
}

impl FieldHolds {
    pub(crate) fn rule(self) -> Rule {
        match self {
            Self::Text => Rule::Text,
            Self::Number => Rule::Number,
            Self::Date => Rule::Date,
            Self::YesOrNo => Rule::YesOrNo,
            Self::OneOf => Rule::OneOf,
            Self::SeveralOf => Rule::SeveralOf,
        }
    }
}

/// The kind of a field of the file.
pub(crate) fn kind_of(field: &FieldRow) -> Result<Rule, AppError> {
    Rule::from_word(&field.kind).ok_or_else(|| AppError::damaged(said!("store-damage-word", text = field.kind.as_str())))
}

/// Why a value was not taken, and what would be.
pub(crate) fn misfit(misfit: Misfit) -> Said {
    match misfit {
        Misfit::TooLong => said!("fields-too-long", limit = hearth_core::people::LONGEST_VALUE),
        Misfit::NoNumber => said!("fields-no-number"),
        Misfit::NoDate => said!("fields-no-date"),
        Misfit::NoAnswer => said!("fields-no-answer"),
        Misfit::NoChoice => said!("fields-no-choice"),
    }
}

/// The field of this id among all.
pub(crate) fn found<'f>(fields: &'f [FieldRow], id: &str) -> Result<&'f FieldRow, AppError> {
    fields.iter().find(|field| field.id == id).ok_or_else(|| AppError::not_found("field"))
}

//! The wire forms of core's import words.

use hearth_core::imports::Field;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! fields {
    ($($name:ident),*) => {
        /// What becomes of a column.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum ImportField { $($name),* }

        impl From<Field> for ImportField {
            fn from(field: Field) -> Self {
                match field { $(Field::$name => Self::$name),* }
            }
        }

        impl From<ImportField> for Field {
            fn from(field: ImportField) -> Self {
                match field { $(ImportField::$name => Self::$name),* }
            }
        }
    };
}

fields!(
    Name,
    Given,
    Family,
    Called,
    Email,
    Phone,
    Organisation,
    Pronouns,
    Birthday,
    JoinedOn,
    Notes,
    Efforts,
    Tags,
    Languages,
    Skills,
    Zone,
    Address,
    Web,
    Handle,
    ExternalId,
    Status,
    OptOut,
    Keep,
    Drop
);

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportVerdict {
    New,
    Same,
    Doubtful,
    LeftOut,
}

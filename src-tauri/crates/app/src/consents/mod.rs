//! Consents: what people are asked for, in which words, and what each of them said.

mod kinds;
mod record;
mod show;

use hearth_core::consents as rules;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use kinds::{
    ConsentKindAdd, ConsentKindChange, ConsentWordingAdd, WordingAdded, add_kind, add_wording, change_kind, list_kinds,
};
pub use record::{ConsentWithdraw, ConsentsRecord, ConsentsRecorded, record, remove, withdraw};
pub use show::{ConsentState, PersonConsent, of};

/// The wire form of [`rules::How`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ConsentHow {
    Paper,
    Form,
    Spoken,
    Imported,
}

impl ConsentHow {
    fn rule(self) -> rules::How {
        match self {
            Self::Paper => rules::How::Paper,
            Self::Form => rules::How::Form,
            Self::Spoken => rules::How::Spoken,
            Self::Imported => rules::How::Imported,
        }
    }
}

/// A consent of the file as the rule needs it.
fn given(on: &str, how: &str, withdrawn_on: Option<&str>) -> Result<rules::Given, crate::AppError> {
    let date =
        |text: &str| text.parse().map_err(|_| crate::AppError::damaged(hearth_texts::said!("store-damage-date", text = text)));
    let how = rules::How::from_word(how)
        .ok_or_else(|| crate::AppError::damaged(hearth_texts::said!("store-damage-word", text = how)))?;
    Ok(rules::Given { on: date(on)?, how, withdrawn_on: withdrawn_on.map(date).transpose()? })
}

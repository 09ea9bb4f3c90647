//! Programmes of onboarding: their steps in order, who does each, and how long it takes. Whoever is on the way is in `journeys`.

mod add;
mod change;
mod list;
mod retire;

pub use add::{ProgrammeAdd, add};
pub use change::{ProgrammeChange, StepWish, change};
pub use list::{list, show};
pub use retire::{ProgrammeRetire, retire};

use hearth_core::journeys::StepOwner;
use serde::Deserialize;
use ts_rs::TS;

/// The wire form of [`StepOwner`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum StepDoneBy {
    Newcomer,
    Buddy,
    #[default]
    Lead,
}

impl StepDoneBy {
    fn rule(self) -> StepOwner {
        match self {
            Self::Newcomer => StepOwner::Newcomer,
            Self::Buddy => StepOwner::Buddy,
            Self::Lead => StepOwner::Lead,
        }
    }
}

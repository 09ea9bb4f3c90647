//! What one person agreed to.

use hearth_core::consents::{State, state};
use hearth_store::consents::{self, ConsentRecord};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::given;
use crate::{App, AppError, ById};

/// The wire form of [`State`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ConsentState {
    Agreed,
    Withdrawn,
    Unknown,
}

impl ConsentState {
    /// The word of the rule.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Agreed => State::Agreed,
            Self::Withdrawn => State::Withdrawn,
            Self::Unknown => State::Unknown,
        }
        .word()
    }

    fn of(state: State) -> Self {
        match state {
            State::Agreed => Self::Agreed,
            State::Withdrawn => Self::Withdrawn,
            State::Unknown => Self::Unknown,
        }
    }
}

/// One thing that people are asked for, and what somebody said to it.
#[derive(Debug, Serialize, TS)]
pub struct PersonConsent {
    pub kind_id: String,
    pub kind: String,
    pub state: ConsentState,
    /// They agreed to other words than are shown now.
    pub outdated: bool,
    /// Nobody is asked for it any more.
    pub retired: bool,
    /// Newest first.
    pub records: Vec<ConsentRecord>,
}

/// Everything that people are asked for, and what this person said.
pub async fn of(app: &App, args: ById) -> Result<Vec<PersonConsent>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let kinds = consents::kinds(pool).await?;
    let mut all = consents::of_person(pool, &args.id).await?;
    let mut out = Vec::with_capacity(kinds.len());
    for kind in kinds {
        let (records, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|record| record.kind_id == kind.id);
        all = rest;
        let retired = kind.retired_on.is_some();
        if retired && records.is_empty() {
            continue;
        }
        let facts = records.iter().map(|one| given(&one.given_on, &one.how, one.withdrawn_on.as_deref()));
        let stands = state(&facts.collect::<Result<Vec<_>, _>>()?);
        let newest = kind.wordings.first().map_or(0, |wording| wording.version);
        let agreed_to = records.iter().filter(|one| one.withdrawn_on.is_none()).map(|one| one.version).max();
        out.push(PersonConsent {
            state: ConsentState::of(stands),
            outdated: stands == State::Agreed && agreed_to.is_some_and(|version| version < newest),
            retired,
            kind_id: kind.id,
            kind: kind.name,
            records,
        });
    }
    Ok(out)
}

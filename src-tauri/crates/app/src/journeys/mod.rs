//! Journeys: people's ways through programmes of onboarding, each a step at a time, with a buddy or without.

mod change;
mod end;
mod list;
mod start;
mod step;

pub use change::{JourneyChange, change};
pub use end::{JourneyEnd, JourneyOutcome, end};
pub use list::{JourneyBoard, JourneysArgs, PersonJourneys, list, of};
pub use start::{JourneysStart, Started, start};
pub use step::{JourneyStep, step};

use hearth_store::{
    Transaction,
    journeys::{self, JourneyRow},
};
use hearth_texts::said;

use crate::{App, AppError, ErrorCode};

/// A journey that has not ended.
async fn open(app: &App, tx: &mut Transaction, id: &str) -> Result<JourneyRow, AppError> {
    let row = journeys::one(tx, id, app.today()?).await?.ok_or_else(|| AppError::not_found("journey"))?;
    if row.ended_on.is_some() {
        return Err(AppError::new(ErrorCode::Conflict, said!("journeys-ended", name = row.person, programme = row.programme)));
    }
    Ok(row)
}

//! Reading journeys: the board of a programme, and what a person's page shows.

use hearth_store::{
    journeys::{self, JourneyRow, StepColumn},
    programmes::{self, ProgrammeRow},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, ById};

/// Cards in a column of the board, where nothing is said.
const USUAL: u32 = 50;
/// The most cards in a column.
const MOST: u32 = 1_000;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct JourneysArgs {
    pub programme_id: String,
    /// Only those at this step are listed; the others are counted.
    pub step_id: Option<String>,
    /// At most so many at each step: 50, up to 1,000.
    pub limit: Option<u32>,
}

/// The board of a programme: its steps, and who is at them.
#[derive(Debug, Serialize, TS)]
pub struct JourneyBoard {
    pub programme: ProgrammeRow,
    pub steps: Vec<StepColumn>,
}

/// What a person's page shows.
#[derive(Debug, Serialize, TS)]
pub struct PersonJourneys {
    /// Their own ways, the open ones first.
    pub journeys: Vec<JourneyRow>,
    /// Whom they accompany.
    pub accompanies: Vec<JourneyRow>,
}

/// Who is at which step of a programme.
pub async fn list(app: &App, args: JourneysArgs) -> Result<JourneyBoard, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let view = programmes::read(pool, &args.programme_id).await?.ok_or_else(|| AppError::not_found("programme"))?;
    let limit = i64::from(args.limit.unwrap_or(USUAL).clamp(1, MOST));
    let steps = journeys::at_steps(pool, &args.programme_id, args.step_id.as_deref(), limit, app.today()?).await?;
    Ok(JourneyBoard { programme: view.row, steps })
}

/// A person's journeys, and whom they accompany.
pub async fn of(app: &App, args: ById) -> Result<PersonJourneys, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let today = app.today()?;
    Ok(PersonJourneys {
        journeys: journeys::of_person(pool, &args.id, today).await?,
        accompanies: journeys::accompanied_by(pool, &args.id, today).await?,
    })
}

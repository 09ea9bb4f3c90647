//! Somebody comes to another step.

use hearth_store::{journeys, programmes};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::open;
use crate::{App, AppError, Done, ErrorCode};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct JourneyStep {
    pub id: String,
    /// The next one where nothing is said.
    pub step_id: Option<String>,
}

/// Moves somebody to a step. To the one where they are, it changes nothing.
///
/// # Errors
/// [`ErrorCode::Conflict`] where there is no next step: then the journey ends.
pub async fn step(app: &App, args: JourneyStep) -> Result<Done<()>, AppError> {
    let today = app.today()?.to_string();
    let mut tx = app.begin("journeys_step").await?;
    let was = open(app, &mut tx, &args.id).await?;
    let steps = programmes::steps(&mut *tx, &was.programme_id).await?;
    let wanted = match args.step_id.or(was.next_id) {
        Some(id) => steps.iter().find(|step| step.id == id).ok_or_else(|| AppError::not_found("step"))?,
        None => return Err(AppError::new(ErrorCode::Conflict, said!("journeys-last-step", name = was.person, step = was.step))),
    };
    tx.relabel(said!("journeys-step-label", name = was.person.as_str(), step = wanted.name.as_str()).kept()).await?;
    if wanted.id != was.step_id {
        journeys::step(&mut tx, &args.id, &wanted.id, &today).await?;
    }
    Ok(Done::of((), tx.commit().await?))
}

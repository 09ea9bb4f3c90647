//! A journey ends: the person has found their place, or went another way.

use hearth_core::journeys::Outcome as Rule;
use hearth_store::journeys;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::open;
use crate::{App, AppError, Done};

/// The wire form of [`hearth_core::journeys::Outcome`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum JourneyOutcome {
    Settled,
    Left,
}

#[derive(Debug, Deserialize, TS)]
pub struct JourneyEnd {
    pub id: String,
    pub outcome: JourneyOutcome,
}

/// Ends a journey today.
pub async fn end(app: &App, args: JourneyEnd) -> Result<Done<()>, AppError> {
    let today = app.today()?.to_string();
    let mut tx = app.begin("journeys_end").await?;
    let was = open(app, &mut tx, &args.id).await?;
    let (outcome, label) = match args.outcome {
        JourneyOutcome::Settled => (Rule::Settled, said!("journeys-settled-label", name = was.person, programme = was.programme)),
        JourneyOutcome::Left => (Rule::Left, said!("journeys-left-label", name = was.person, programme = was.programme)),
    };
    tx.relabel(label.kept()).await?;
    journeys::end(&mut tx, &args.id, &today, outcome.word()).await?;
    Ok(Done::of((), tx.commit().await?))
}

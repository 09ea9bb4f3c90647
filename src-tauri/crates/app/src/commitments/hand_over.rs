//! A substitute takes a promise over: one promise ends, another begins and says whose it was.

use hearth_core::commitments::{CommitmentStatus, Step};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{
    ask::{self, AskAnswer, Wish},
    settle,
};
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct HandOver {
    pub id: String,
    /// The person who takes it over and has said yes.
    pub to: String,
}

/// Hands a promise over.
pub async fn hand_over(app: &App, args: HandOver) -> Result<Done<AskAnswer>, AppError> {
    let mut tx = app.begin("commitments_hand_over").await?;
    let old = settle::take(&mut tx, &args.id, Step::HandOver, None).await?;
    if old.person_id == args.to {
        return Err(AppError::invalid("to", said!("commitments-choose-somebody-else", name = old.person)));
    }
    let wish = Wish {
        person_id: &args.to,
        task_id: old.task_id.as_deref(),
        meeting_id: old.meeting_id.as_deref(),
        membership_id: old.membership_id.as_deref(),
        status: CommitmentStatus::Accepted,
        substitute_of: Some(&args.id),
    };
    let new = ask::place(&mut tx, wish).await?;
    tx.relabel(said!("commitments-hand-over-label", from = &old.person, to = &new.person, title = &new.title).kept()).await?;
    let committed = tx.commit().await?;
    Ok(Done::of(ask::answer(app, &new).await?, committed))
}

//! The steps of a promise. Which of them is open to it is core's rule.

use hearth_core::commitments::{CommitmentStatus, Step, StepProblem, step};
use hearth_store::{
    Committed, Transaction,
    commitments::{self, Held},
};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use super::ask::{self, AskAnswer};
use crate::{App, AppError, Done, ErrorCode};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Answer {
    pub id: String,
    /// Why, in the person's words; `None` leaves what is there.
    pub reason: Option<String>,
}

/// Takes the step inside an operation and returns the promise as it was before.
pub(crate) async fn take(tx: &mut Transaction, id: &str, by: Step, reason: Option<&str>) -> Result<Held, AppError> {
    let held = commitments::held(tx, id).await?.ok_or_else(|| AppError::not_found("commitment"))?;
    let next =
        step(CommitmentStatus::from(held.status), by).map_err(|refused| AppError::new(ErrorCode::Conflict, in_words(refused)))?;
    commitments::settle(tx, id, next, reason).await?;
    Ok(held)
}

fn in_words(problem: StepProblem) -> Said {
    match problem {
        StepProblem::NotPromised => said!("commitment-step-not-promised"),
        StepProblem::NotPromisedToHandOver => said!("commitment-step-not-promised-to-hand-over"),
        StepProblem::Promised => said!("commitment-step-promised"),
        StepProblem::PromisedSoRelease => said!("commitment-step-promised-so-release"),
        StepProblem::Declined => said!("commitment-step-declined"),
        StepProblem::Released => said!("commitment-step-released"),
        StepProblem::Kept => said!("commitment-step-kept"),
        StepProblem::Missed => said!("commitment-step-missed"),
        StepProblem::HandedOver => said!("commitment-step-handed-over"),
    }
}

async fn one_step(
    app: &App,
    name: &'static str,
    args: &Answer,
    by: Step,
    label: fn(&str, &str) -> Said,
) -> Result<(Held, Committed), AppError> {
    let mut tx = app.begin(name).await?;
    let held = take(&mut tx, &args.id, by, args.reason.as_deref().map(str::trim)).await?;
    tx.relabel(label(&held.person, &held.title).kept()).await?;
    Ok((held, tx.commit().await?))
}

/// The person said yes.
pub async fn accept(app: &App, args: Answer) -> Result<Done<AskAnswer>, AppError> {
    let (held, committed) = one_step(app, "commitments_accept", &args, Step::Accept, |person, title| {
        said!("commitments-accept-label", name = person, title = title)
    })
    .await?;
    Ok(Done::of(ask::answer(app, &held).await?, committed))
}

/// The person said no: the place is open again.
pub async fn decline(app: &App, args: Answer) -> Result<Done<()>, AppError> {
    let (_, committed) = one_step(app, "commitments_decline", &args, Step::Decline, |person, title| {
        said!("commitments-decline-label", name = person, title = title)
    })
    .await?;
    Ok(Done::of((), committed))
}

/// The promise was kept.
pub async fn keep(app: &App, args: Answer) -> Result<Done<()>, AppError> {
    let (_, committed) = one_step(app, "commitments_keep", &args, Step::Keep, |person, title| {
        said!("commitments-keep-label", name = person, title = title)
    })
    .await?;
    Ok(Done::of((), committed))
}

/// The promise was not kept.
pub async fn miss(app: &App, args: Answer) -> Result<Done<()>, AppError> {
    let (_, committed) = one_step(app, "commitments_miss", &args, Step::Miss, |person, title| {
        said!("commitments-miss-label", name = person, title = title)
    })
    .await?;
    Ok(Done::of((), committed))
}

/// The promise was given back in time, or the question withdrawn: the place is open again.
pub async fn release(app: &App, args: Answer) -> Result<Done<()>, AppError> {
    let (_, committed) = one_step(app, "commitments_release", &args, Step::Release, |person, title| {
        said!("commitments-release-label", name = person, title = title)
    })
    .await?;
    Ok(Done::of((), committed))
}

/// Keeps every accepted promise to a task inside an operation; returns whose they were.
pub(crate) async fn keep_all(tx: &mut Transaction, task: &str) -> Result<Vec<String>, AppError> {
    let mut people = Vec::new();
    for (id, person) in commitments::open_of_task(tx, task).await? {
        take(tx, &id, Step::Keep, None).await?;
        people.push(person);
    }
    Ok(people)
}

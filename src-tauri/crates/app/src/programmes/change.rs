//! A programme gets another name, another effort, or other steps. Steps that go take nobody with them.

use std::collections::BTreeSet;

use hearth_core::journeys::{LONGEST_STEP, MOST_STEPS, stand_in};
use hearth_store::{
    Transaction,
    programmes::{self, StepRow},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{
    StepDoneBy,
    add::{checked_effort, checked_name, checked_text},
};
use crate::{App, AppError, Done};

/// A step as it is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct StepWish {
    /// Nothing for a new one.
    pub id: Option<String>,
    pub name: String,
    /// Whoever leads, where nothing is said.
    pub done_by: Option<StepDoneBy>,
    /// After how many days at it somebody is waited for.
    pub due_after_days: Option<u32>,
    pub note: Option<String>,
}

impl StepWish {
    pub(super) fn row(&self) -> StepRow<'_> {
        StepRow {
            id: self.id.as_deref(),
            name: &self.name,
            done_by: self.done_by.unwrap_or_default().rule().word(),
            due_after_days: self.due_after_days,
            note: self.note.as_deref().unwrap_or_default().trim(),
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ProgrammeChange {
    pub id: String,
    pub name: Option<String>,
    /// Empty: of the whole community.
    pub effort_id: Option<String>,
    /// All of them, in their order. Those that are left out are taken out, and whoever is at one goes on to the next.
    pub steps: Option<Vec<StepWish>>,
}

/// Steps with names that say something, neither none nor too many.
pub(super) fn checked_steps(steps: &[StepWish]) -> Result<Vec<StepWish>, AppError> {
    if steps.is_empty() {
        return Err(AppError::invalid("steps", said!("programmes-steps-missing")));
    }
    if steps.len() > MOST_STEPS {
        return Err(AppError::invalid("steps", said!("programmes-steps-many", limit = MOST_STEPS)));
    }
    let mut seen = BTreeSet::new();
    steps
        .iter()
        .map(|step| {
            if step.due_after_days.is_some_and(|days| !(1..=LONGEST_STEP).contains(&days)) {
                return Err(AppError::invalid("due_after_days", said!("programmes-step-days", limit = i64::from(LONGEST_STEP))));
            }
            if step.id.as_ref().is_some_and(|id| !seen.insert(id.clone())) {
                return Err(AppError::not_found("step"));
            }
            Ok(StepWish { name: checked_text("steps", &step.name)?, ..step.clone() })
        })
        .collect()
}

async fn put(tx: &mut Transaction, programme: &str, steps: &[StepWish], today: &str) -> Result<(), AppError> {
    let wanted = checked_steps(steps)?;
    let before = programmes::steps(&mut **tx, programme).await?;
    let order: Vec<&str> = before.iter().map(|step| step.id.as_str()).collect();
    let stay: Vec<&str> = wanted.iter().filter_map(|step| step.id.as_deref()).collect();
    if stay.iter().any(|id| !order.contains(id)) {
        return Err(AppError::not_found("step"));
    }
    let rows: Vec<StepRow<'_>> = wanted.iter().map(StepWish::row).collect();
    programmes::put_steps(tx, programme, &rows).await?;
    let now = programmes::steps(&mut **tx, programme).await?;
    for gone in order.iter().filter(|id| !stay.contains(id)) {
        // Where every step is another one, they begin anew at the first.
        let first = now.iter().map(|step| step.id.as_str()).find(|id| !order.contains(id));
        let to = stand_in(&order, &stay, gone).or(first).ok_or_else(|| AppError::not_found("step"))?;
        programmes::remove_step(tx, gone, to, today).await?;
    }
    Ok(())
}

/// Changes what is given.
pub async fn change(app: &App, args: ProgrammeChange) -> Result<Done<()>, AppError> {
    let today = app.today()?.to_string();
    let mut tx = app.begin("programmes_change").await?;
    let was = programmes::show(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("programme"))?.row;
    let name = match &args.name {
        Some(name) => Some(checked_name(&mut tx, name, Some(&args.id)).await?),
        None => None,
    };
    let effort = args.effort_id.as_deref().map(|id| (!id.is_empty()).then_some(id));
    if let Some(Some(effort)) = effort {
        checked_effort(&mut tx, effort).await?;
    }
    let label = match (&name, &args.steps) {
        (_, Some(_)) => said!("programmes-steps-label", name = was.name.as_str()),
        (Some(name), None) => said!("programmes-rename-label", old = was.name.as_str(), new = name.as_str()),
        (None, None) => said!("programmes-change-label", name = was.name.as_str()),
    };
    tx.relabel(label.kept()).await?;
    let change = programmes::ProgrammeChange { name: name.as_deref(), effort, retired_on: None };
    programmes::change(&mut tx, &args.id, &change).await?;
    if let Some(steps) = &args.steps {
        put(&mut tx, &args.id, steps, &today).await?;
    }
    Ok(Done::of((), tx.commit().await?))
}

//! A programme is made, with steps to begin with.

use hearth_core::{
    journeys::STARTER,
    people::{clean_name, name_key},
};
use hearth_store::{
    Transaction, efforts,
    programmes::{self, StepRow},
};
use hearth_texts::{said, say};
use serde::Deserialize;
use ts_rs::TS;

use super::change::{StepWish, checked_steps};
use crate::{App, AppError, ById, Done};

/// The longest name of a programme or a step, in characters.
const LONGEST_NAME: usize = 120;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ProgrammeAdd {
    pub name: String,
    /// What its newcomers come to.
    pub effort_id: Option<String>,
    /// Without them, steps that suit most communities.
    pub steps: Option<Vec<StepWish>>,
}

/// A name that says something and is not too long.
pub(super) fn checked_text(field: &str, name: &str) -> Result<String, AppError> {
    let name = clean_name(name);
    match name.chars().count() {
        0 => Err(AppError::invalid(field, said!("programmes-name-missing"))),
        1..=LONGEST_NAME => Ok(name),
        _ => Err(AppError::invalid(field, said!("programmes-name-too-long", limit = LONGEST_NAME))),
    }
}

/// A name that no other programme at work has.
pub(super) async fn checked_name(tx: &mut Transaction, name: &str, own: Option<&str>) -> Result<String, AppError> {
    let name = checked_text("name", name)?;
    let key = name_key(&name);
    let others = programmes::list(&mut **tx).await?;
    let taken = others.iter().find(|one| one.retired_on.is_none() && Some(one.id.as_str()) != own && name_key(&one.name) == key);
    match taken {
        Some(other) => Err(AppError::invalid("name", said!("programmes-name-taken", name = other.name.as_str()))),
        None => Ok(name),
    }
}

pub(super) async fn checked_effort(tx: &mut Transaction, effort: &str) -> Result<(), AppError> {
    efforts::name_of(tx, effort).await?.map(drop).ok_or_else(|| AppError::not_found("effort"))
}

/// Makes a programme.
pub async fn add(app: &App, args: ProgrammeAdd) -> Result<Done<ById>, AppError> {
    let mut tx = app.begin("programmes_add").await?;
    let name = checked_name(&mut tx, &args.name, None).await?;
    let effort = args.effort_id.as_deref().filter(|id| !id.is_empty());
    if let Some(effort) = effort {
        checked_effort(&mut tx, effort).await?;
    }
    tx.relabel(said!("programmes-add-label", name = name.as_str()).kept()).await?;
    let id = programmes::add(&mut tx, &name, effort).await?;
    match &args.steps {
        Some(steps) => {
            let steps = checked_steps(steps)?;
            let rows: Vec<StepRow<'_>> = steps.iter().map(|step| StepRow { id: None, ..step.row() }).collect();
            programmes::put_steps(&mut tx, &id, &rows).await?;
        }
        None => {
            let names = [
                say!("programmes-starter-hello"),
                say!("programmes-starter-met"),
                say!("programmes-starter-trial"),
                say!("programmes-starter-buddy"),
                say!("programmes-starter-settled"),
            ];
            let rows: Vec<StepRow<'_>> = names
                .iter()
                .zip(STARTER)
                .map(|(name, (owner, due_after_days))| StepRow {
                    id: None,
                    name,
                    done_by: owner.word(),
                    due_after_days,
                    note: "",
                })
                .collect();
            programmes::put_steps(&mut tx, &id, &rows).await?;
        }
    }
    Ok(Done::of(ById { id }, tx.commit().await?))
}

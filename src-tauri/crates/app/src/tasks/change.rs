//! One field of a task.

use hearth_core::{
    commitments::Span,
    tasks::{SlotProblem, with_end, with_start},
};
use hearth_store::tasks::{self, Held};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::add;
use crate::{
    App, AppError, Done,
    fields::{self, FieldValue},
    times,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskField {
    Title,
    Notes,
    EffortId,
    DueOn,
    Estimate,
    Places,
    /// A slot that is there moves as a whole; emptied, the slot is gone.
    StartsAt,
    EndsAt,
}

#[derive(Debug, Deserialize, TS)]
pub struct TaskChange {
    pub id: String,
    pub field: TaskField,
    #[ts(type = "string | number | null")]
    pub value: FieldValue,
}

/// Sets one field.
pub async fn change(app: &App, args: TaskChange) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("tasks_change").await?;
    let held = tasks::held(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("task"))?;
    let value = &args.value;
    let mut label = said!("tasks-change-label", title = &held.title);
    let (column, first, second) = match args.field {
        TaskField::Title => {
            let title = add::title(&value.text("title")?)?;
            label = said!("tasks-rename-label", old = &held.title, new = &title);
            ("title", Some(title), None)
        }
        TaskField::Notes => ("notes", Some(value.text("notes")?), None),
        TaskField::EffortId => {
            let effort = value.optional("effort_id")?;
            add::effort_exists(&mut tx, effort.as_deref()).await?;
            ("effort_id", effort, None)
        }
        TaskField::DueOn => {
            let date = value.optional("due_on")?.map(|date| times::parse_date("due_on", &date)).transpose()?;
            ("due_on", date.map(|date| date.to_string()), None)
        }
        TaskField::Estimate => {
            let minutes = value.number("estimate")?.map(|minutes| fields::minutes("estimate", minutes)).transpose()?;
            ("estimate", minutes.map(|minutes| minutes.to_string()), None)
        }
        TaskField::Places => {
            let places = value.number("places")?.ok_or_else(|| AppError::invalid("places", said!("tasks-places-missing")))?;
            ("places", Some(add::places(places)?.to_string()), None)
        }
        TaskField::StartsAt | TaskField::EndsAt => {
            let span = slot(&held, args.field, value)?;
            let text = |at: Option<_>| at.map(hearth_store::instant);
            ("span", text(span.map(|span| span.from)), text(span.map(|span| span.to)))
        }
    };
    tx.relabel(label.kept()).await?;
    tasks::change(&mut tx, &args.id, column, first.as_deref(), second.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}

fn slot(held: &Held, field: TaskField, value: &FieldValue) -> Result<Option<Span>, AppError> {
    let now = match (&held.starts_at, &held.ends_at) {
        (Some(from), Some(to)) => Some(Span { from: times::stored(from)?, to: times::stored(to)? }),
        _ => None,
    };
    let (name, is_end) = if field == TaskField::EndsAt { ("ends_at", true) } else { ("starts_at", false) };
    let Some(text) = value.optional(name)? else { return Ok(None) };
    let at = times::parse_instant(name, &text)?;
    if is_end {
        with_end(now, at).map(Some).map_err(|refused| {
            AppError::invalid(
                name,
                match refused {
                    SlotProblem::NoStart => said!("tasks-start-first"),
                    SlotProblem::EndBeforeStart => said!("tasks-end-before-start"),
                },
            )
        })
    } else {
        Ok(Some(with_start(now, at, held.estimate)))
    }
}

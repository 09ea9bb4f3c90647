//! Another time for a task, as the calendar gives it: the slot as a whole, and with it the day it is due.

use hearth_core::{
    commitments::Span,
    tasks::{with_due, with_start},
};
use hearth_store::tasks::{self, Held};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done, commitments::PersonClash, fields, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TaskReschedule {
    pub id: String,
    /// Wall clock in `zone`; the task's own start where nothing is said.
    pub start_wall: Option<String>,
    /// IANA name; the community's where there is none.
    pub zone: Option<String>,
    /// How long it lasts; as long as before where nothing is said.
    #[ts(type = "number", optional)]
    pub minutes: Option<i64>,
    /// The day it is due, for a task that has no time.
    pub due_on: Option<String>,
}

/// Where a task would lie.
struct Place {
    slot: Option<Span>,
    due_on: Option<chrono::NaiveDate>,
}

fn place(args: &TaskReschedule, held: &Held, zone: &str) -> Result<Place, AppError> {
    let due = held.due_on.as_deref().map(|day| times::parse_date("due_on", day)).transpose()?;
    if let Some(day) = &args.due_on {
        return Ok(Place { slot: slot(held)?, due_on: Some(times::parse_date("due_on", day)?) });
    }
    let now = slot(held)?;
    let start = match (&args.start_wall, now) {
        (Some(wall), _) => times::to_instant(times::parse_wall("start_wall", wall)?, args.zone.as_deref().unwrap_or(zone)),
        (None, Some(now)) => now.from,
        (None, None) => return Err(AppError::invalid("start_wall", said!("span-start-missing"))),
    };
    let moved = with_start(now, start, held.estimate);
    let moved = match args.minutes {
        Some(minutes) => Span { to: start + chrono::Duration::minutes(fields::minutes("minutes", minutes)?), ..moved },
        None => moved,
    };
    let day = |at| times::date_in(at, zone);
    Ok(Place { due_on: with_due(due, now.map(|now| day(now.from)), day(moved.from)), slot: Some(moved) })
}

fn slot(held: &Held) -> Result<Option<Span>, AppError> {
    match (&held.starts_at, &held.ends_at) {
        (Some(from), Some(to)) => Ok(Some(Span { from: times::stored(from)?, to: times::stored(to)? })),
        _ => Ok(None),
    }
}

/// Puts a task on another time.
pub async fn reschedule(app: &App, args: TaskReschedule) -> Result<Done<()>, AppError> {
    let zone = app.community()?.zone();
    let mut tx = app.begin("tasks_reschedule").await?;
    let held = tasks::held(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("task"))?;
    let to = place(&args, &held, &zone)?;
    tx.relabel(said!("tasks-reschedule-label", title = &held.title).kept()).await?;
    let slot = to.slot.map(|slot| (hearth_store::instant(slot.from), hearth_store::instant(slot.to)));
    let slot = slot.as_ref().map(|(from, to)| (from.as_str(), to.as_str()));
    tasks::reschedule(&mut tx, &args.id, slot, to.due_on.map(|day| day.to_string()).as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// What stands against a task at a time, for those who promised it or were asked.
pub async fn clashes(app: &App, args: TaskReschedule) -> Result<Vec<PersonClash>, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let held = tasks::held(readers, &args.id).await?.ok_or_else(|| AppError::not_found("task"))?;
    let to = place(&args, &held, &open.zone())?;
    let people: Vec<String> = hearth_store::commitments::of_task(readers, &args.id)
        .await?
        .into_iter()
        .filter(|one| {
            matches!(
                one.status,
                hearth_store::commitments::CommitmentStatus::Asked | hearth_store::commitments::CommitmentStatus::Accepted
            )
        })
        .map(|one| one.person_id)
        .collect();
    crate::commitments::clashes_at(app, &people, to.slot, to.due_on, &[args.id]).await
}

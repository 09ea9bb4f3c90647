//! A new task, with its checklist and the people who are asked, in one operation.

use hearth_core::commitments::CommitmentStatus;
use hearth_store::{
    Transaction, efforts,
    tasks::{self, NewTask},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, Done,
    commitments::{self, Clash, Wish},
    fields, times,
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TaskAdd {
    pub title: String,
    pub effort_id: Option<String>,
    pub due_on: Option<String>,
    /// Instants; both or neither.
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    /// Minutes.
    #[ts(type = "number", optional)]
    pub estimate: Option<i64>,
    /// One where nothing is said.
    #[ts(type = "number", optional)]
    pub places: Option<i64>,
    pub notes: Option<String>,
    pub checklist: Option<Vec<String>>,
    /// People to ask.
    pub ask: Option<Vec<String>>,
    /// The meeting that it came from.
    pub meeting_id: Option<String>,
}

/// The new task, and what speaks against those who were asked.
#[derive(Debug, Serialize, TS)]
pub struct TaskAdded {
    pub id: String,
    pub clashes: Vec<Clash>,
}

/// Adds a task.
pub async fn add(app: &App, args: TaskAdd) -> Result<Done<TaskAdded>, AppError> {
    let title = title(&args.title)?;
    let due_on = args.due_on.as_deref().map(|date| times::parse_date("due_on", date)).transpose()?.map(|date| date.to_string());
    let span = commitments::span(args.starts_at.as_deref(), args.ends_at.as_deref())?;
    let (starts_at, ends_at) = (span.map(|s| hearth_store::instant(s.from)), span.map(|s| hearth_store::instant(s.to)));
    let places = places(args.places.unwrap_or(1))?;
    let estimate = args.estimate.map(|minutes| fields::minutes("estimate", minutes)).transpose()?;
    let mut tx = app.change("tasks_add", said!("tasks-add-label", title = &title)).await?;
    effort_exists(&mut tx, args.effort_id.as_deref()).await?;
    if let Some(meeting) = &args.meeting_id
        && !hearth_store::commitments::meeting_exists(&mut tx, meeting).await?
    {
        return Err(AppError::not_found("meeting"));
    }
    let new = NewTask {
        title: &title,
        notes: args.notes.as_deref().unwrap_or("").trim(),
        effort_id: args.effort_id.as_deref(),
        due_on: due_on.as_deref(),
        starts_at: starts_at.as_deref(),
        ends_at: ends_at.as_deref(),
        estimate,
        places,
        meeting_id: args.meeting_id.as_deref(),
    };
    let id = tasks::add(&mut tx, new).await?;
    let checklist = args.checklist.unwrap_or_default();
    let lines: Vec<_> = checklist.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    tasks::add_check(&mut tx, &id, &lines).await?;
    let mut asked = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for person in args.ask.iter().flatten().filter(|person| seen.insert(*person)) {
        let wish = Wish {
            person_id: person,
            task_id: Some(&id),
            meeting_id: None,
            membership_id: None,
            status: CommitmentStatus::Asked,
            substitute_of: None,
        };
        asked.push(commitments::place(&mut tx, wish).await?);
    }
    let committed = tx.commit().await?;
    let mut clashes = Vec::new();
    for held in &asked {
        clashes.extend(commitments::against(app, held).await?);
    }
    Ok(Done::of(TaskAdded { id, clashes }, committed))
}

pub(super) fn title(title: &str) -> Result<String, AppError> {
    let title = title.trim();
    if title.is_empty() { Err(AppError::invalid("title", said!("tasks-title-missing"))) } else { Ok(title.to_owned()) }
}

pub(super) fn places(places: i64) -> Result<i64, AppError> {
    if (1..=1000).contains(&places) { Ok(places) } else { Err(AppError::invalid("places", said!("tasks-places-wrong"))) }
}

pub(crate) async fn effort_exists(tx: &mut Transaction, effort: Option<&str>) -> Result<(), AppError> {
    match effort {
        Some(id) if efforts::name_of(tx, id).await?.is_none() => Err(AppError::not_found("effort")),
        _ => Ok(()),
    }
}

//! What a line says, done as one operation.

use chrono::Duration;
use hearth_core::quick::Quick;
use hearth_store::instant;
use hearth_texts::{Said, said, say};
use serde::Serialize;
use ts_rs::TS;

use super::{
    read::understand,
    wire::{QuickKind, QuickLine, QuickPartKind, QuickRead},
};
use crate::{App, AppError, Done, meetings, people, tasks, times};

/// How long something takes that has a time but no length.
const AN_HOUR: i64 = 60;

/// What was added.
#[derive(Debug, Serialize, TS)]
pub struct QuickAdded {
    pub kind: QuickKind,
    pub id: String,
    pub title: String,
    /// What speaks against those who were asked or are expected, in sentences.
    pub clashes: Vec<String>,
}

/// Adds what the line says.
///
/// # Errors
/// Invalid, with the first thing that is to be settled.
pub async fn add(app: &App, args: QuickLine) -> Result<Done<QuickAdded>, AppError> {
    let (quick, read) = understand(app, &args).await?;
    if let Some(problem) = read.problems.iter().find(|problem| problem.stops) {
        return Err(AppError::invalid("line", Said::verbatim(problem.text.clone())));
    }
    match read.kind {
        QuickKind::Task => task(app, &quick, read).await,
        QuickKind::Meeting => meeting(app, &quick, read).await,
        QuickKind::Person => person(app, read).await,
    }
}

fn chosen(read: &QuickRead, part: QuickPartKind) -> Vec<String> {
    read.chips.iter().filter(|chip| chip.part == part).filter_map(|chip| chip.chosen.clone()).collect()
}

fn effort(read: &QuickRead) -> Option<String> {
    chosen(read, QuickPartKind::Effort).into_iter().next()
}

async fn task(app: &App, quick: &Quick, read: QuickRead) -> Result<Done<QuickAdded>, AppError> {
    let zone = app.community()?.zone();
    let day = quick.day(times::to_wall(app.now(), &zone));
    let slot = day.zip(quick.time()).map(|(day, (at, minutes))| {
        let start = times::to_instant(day.and_time(at), &zone);
        (start, start + Duration::minutes(minutes.unwrap_or(AN_HOUR)))
    });
    let done = tasks::add(
        app,
        tasks::TaskAdd {
            title: read.title.clone(),
            effort_id: effort(&read),
            due_on: day.map(|day| day.to_string()),
            starts_at: slot.map(|slot| instant(slot.0)),
            ends_at: slot.map(|slot| instant(slot.1)),
            estimate: quick.estimate(),
            places: Some(chosen(&read, QuickPartKind::Person).len().max(1) as i64),
            notes: None,
            checklist: None,
            ask: Some(chosen(&read, QuickPartKind::Person)),
            meeting_id: None,
        },
    )
    .await?;
    let clashes = done.value.clashes.into_iter().map(|clash| clash.text).collect();
    let value = QuickAdded { kind: read.kind, id: done.value.id, title: read.title, clashes };
    Ok(Done { value, stale: done.stale, undo: done.undo })
}

async fn meeting(app: &App, quick: &Quick, read: QuickRead) -> Result<Done<QuickAdded>, AppError> {
    let zone = app.community()?.zone();
    let (Some(day), Some((at, minutes))) = (quick.day(times::to_wall(app.now(), &zone)), quick.time()) else {
        return Err(AppError::invalid("line", said!("quick-no-time")));
    };
    let (effort, expect) = (effort(&read), chosen(&read, QuickPartKind::Person));
    let done = meetings::plan(
        app,
        meetings::MeetingPlan {
            title: read.title.clone(),
            // Whoever names nobody means the whole effort.
            expect_members: Some(effort.is_some() && expect.is_empty()),
            effort_id: effort,
            start_wall: times::wall_text(day.and_time(at)),
            minutes: minutes.unwrap_or(AN_HOUR),
            zone: None,
            place: None,
            link: None,
            rrule: None,
            expect: Some(expect),
            agenda: None,
        },
    )
    .await?;
    let clashes =
        done.value.clashes.into_iter().map(|clash| say!("quick-clash", name = clash.name, why = clash.clash.text)).collect();
    let value = QuickAdded { kind: read.kind, id: done.value.id, title: read.title, clashes };
    Ok(Done { value, stale: done.stale, undo: done.undo })
}

async fn person(app: &App, read: QuickRead) -> Result<Done<QuickAdded>, AppError> {
    let said = |part: QuickPartKind| read.chips.iter().find(|chip| chip.part == part).map(|chip| chip.text.clone());
    let done = people::add(
        app,
        people::PersonAdd {
            name: read.title.clone(),
            email: said(QuickPartKind::Email),
            phone: said(QuickPartKind::Phone),
            pronouns: None,
            effort: effort(&read),
            notes: None,
        },
    )
    .await?;
    let title = if read.title.is_empty() { said(QuickPartKind::Email).unwrap_or_default() } else { read.title.clone() };
    let value = QuickAdded { kind: read.kind, id: done.value.id, title, clashes: Vec::new() };
    Ok(Done { value, stale: done.stale, undo: done.undo })
}

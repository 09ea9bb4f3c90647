//! Making meetings of every event that fits: of one event that repeats, or of a calendar by words of its title. One step, to be taken back.

use std::collections::HashSet;

use chrono::Duration;
use hearth_calendar::Series;
use hearth_store::{Transaction, adoptions, events::Candidate, meetings::NewMeeting};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CalendarEntry, window::wanted_between};
use crate::{App, AppError, Done, times};

/// How far it is looked ahead, as series are planned.
const DAYS: i64 = 365;
/// Meetings made at once.
const MOST: usize = 200;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EventsAdopt {
    pub calendar_id: String,
    /// Only this event.
    pub uid: Option<String>,
    /// Only titles that hold these words, whatever their case.
    pub contains: Option<String>,
    pub effort_id: Option<String>,
    /// Whatever fits the words later becomes a meeting at its sync as well.
    pub standing: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
pub struct EventsMatching {
    /// At most 200 are taken at once.
    #[ts(type = "number")]
    pub events: usize,
    /// Their titles, each once, at most five.
    pub titles: Vec<String>,
}

/// How many meetings were made.
#[derive(Debug, Serialize, TS)]
pub struct EventsAdopted {
    #[ts(type = "number")]
    pub meetings: usize,
}

pub(super) async fn fitting(app: &App, args: &EventsAdopt) -> Result<Vec<CalendarEntry>, AppError> {
    let open = app.community()?;
    let now = app.now();
    let words = args.contains.as_deref().map(|words| words.trim().to_lowercase()).filter(|words| !words.is_empty());
    if args.uid.is_none() && words.is_none() && args.contains.is_some() {
        return Err(AppError::invalid("contains", said!("events-adopt-words-missing")));
    }
    // A rule is asked at every sync: a year of thousands of events is not worked out for the few that it may mean.
    let (calendar, uid, looked_for) = (args.calendar_id.clone(), args.uid.clone(), words.clone());
    let meant = move |title: &str| looked_for.as_ref().is_none_or(|words| title.to_lowercase().contains(words));
    let wanted = move |candidate: &Candidate, series: &Series| {
        candidate.calendar_id == calendar && uid.as_ref().is_none_or(|uid| candidate.uid == *uid) && series.titles().any(&meant)
    };
    let mut found = wanted_between(&open, now, now + Duration::days(DAYS), wanted).await?;
    found.retain(|entry| {
        entry.status != "cancelled" && words.as_ref().is_none_or(|words| entry.title.to_lowercase().contains(words))
    });
    found.sort_by(|a, b| a.starts_at.cmp(&b.starts_at).then_with(|| a.key.cmp(&b.key)));
    // An event that a careless program gives twice is one.
    let mut seen = HashSet::new();
    found.retain(|entry| seen.insert((entry.uid.clone(), entry.recurrence_id.clone())));
    found.truncate(MOST);
    Ok(found)
}

/// What would become meetings.
pub async fn matching(app: &App, args: EventsAdopt) -> Result<EventsMatching, AppError> {
    let found = fitting(app, &args).await?;
    let mut titles: Vec<String> = Vec::new();
    for entry in &found {
        if titles.len() < 5 && !titles.contains(&entry.title) {
            titles.push(entry.title.clone());
        }
    }
    Ok(EventsMatching { events: found.len(), titles })
}

/// Makes meetings of all of them.
pub async fn adopt_all(app: &App, args: EventsAdopt) -> Result<Done<EventsAdopted>, AppError> {
    let found = fitting(app, &args).await?;
    let rule = args.contains.as_deref().map(str::trim).filter(|_| args.standing == Some(true) && args.uid.is_none());
    let label = match (found.first(), rule) {
        (Some(first), _) => said!("events-adopt-all-label", count = found.len(), title = &first.title),
        (None, Some(words)) => said!("adoption-rule-add-label", words = words),
        (None, None) => return Err(AppError::invalid("contains", said!("events-adopt-none"))),
    };
    let home = app.community()?.zone();
    let mut tx = app.change("events_adopt_all", label).await?;
    let meetings = meetings_of(&mut tx, found, args.effort_id.as_deref(), &home).await?;
    hearth_store::meetings::insert(&mut tx, &meetings).await?;
    adoptions::put(&mut tx, &super::adopted::first_states(&meetings)).await?;
    if let Some(words) = rule {
        adoptions::add_rule(&mut tx, &args.calendar_id, words, args.effort_id.as_deref()).await?;
    }
    let mut done = Done::of(EventsAdopted { meetings: meetings.len() }, tx.commit().await?);
    // The events leave the calendar in favour of their meetings.
    done.stale.push("calendars");
    Ok(done)
}

/// Meetings for those entries that are none yet.
pub(super) async fn meetings_of(
    tx: &mut Transaction,
    found: Vec<CalendarEntry>,
    effort_id: Option<&str>,
    home: &str,
) -> Result<Vec<NewMeeting>, AppError> {
    let mut meetings = Vec::new();
    for entry in found {
        let (Some(calendar), Some(uid)) = (entry.calendar_id, entry.uid) else { continue };
        let there = hearth_store::meetings::find_adopted(&mut **tx, &calendar, &uid, entry.recurrence_id.as_deref()).await?;
        if there.is_some() || entry.ends_at <= entry.starts_at {
            continue;
        }
        let title = entry.title.trim();
        meetings.push(NewMeeting {
            id: tx.new_id(),
            effort_id: effort_id.map(str::to_owned),
            title: if title.is_empty() { entry.source.clone() } else { title.to_owned() },
            starts_at: entry.starts_at,
            ends_at: entry.ends_at,
            zone: entry.zone.filter(|zone| times::is_zone(zone)).unwrap_or_else(|| home.to_owned()),
            place: entry.place,
            calendar_id: Some(calendar),
            event_uid: Some(uid),
            recurrence_id: entry.recurrence_id,
            ..NewMeeting::default()
        });
    }
    Ok(meetings)
}

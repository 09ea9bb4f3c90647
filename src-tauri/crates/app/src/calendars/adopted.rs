//! Meetings that were made of events go along with them: a field that the event has changed is taken over unless somebody here changed it
//! as well; then both are told and somebody chooses. An event that vanishes takes nothing with it but is told.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Duration, Utc};
use hearth_calendar::{Occurrence, Series};
use hearth_store::{
    adoptions::{self, AdoptionState, Following},
    calendars::CalendarStanding,
    instant,
};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use super::sync::upkeep;
use crate::{App, AppError, Done, times};

/// How far an occurrence can have been moved and still be looked for.
pub(super) const REACH: i64 = 366;

/// What an event says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saying {
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub place: String,
}

/// What an occurrence says; one that lasts no time lasts an hour.
pub(super) fn saying(occurrence: &Occurrence) -> Saying {
    let ends = if occurrence.end > occurrence.start {
        occurrence.end
    } else {
        crate::meetings::end_of(occurrence.start, super::adopt::USUAL_MINUTES)
    };
    Saying {
        title: occurrence.details.summary.trim().to_owned(),
        starts_at: instant(occurrence.start),
        ends_at: instant(ends),
        place: occurrence.details.location.clone().unwrap_or_default(),
    }
}

pub(super) fn is_cancelled(occurrence: &Occurrence) -> bool {
    occurrence.details.status.as_deref().is_some_and(|status| status.trim().eq_ignore_ascii_case("CANCELLED"))
}

/// What is to be done about one meeting.
struct Step {
    meeting: Following,
    state: AdoptionState,
    to: Option<Saying>,
    /// The new name of its occurrence.
    renamed: Option<String>,
    changed: bool,
}

fn name_of(occurrence: &Occurrence) -> String {
    occurrence.recurrence_id.map(|id| id.to_string()).unwrap_or_default()
}

/// The occurrence of a meeting: of its own name, else one of the same day that nobody else is.
fn matching<'a>(meeting: &Following, all: &'a [Occurrence], taken: &HashSet<String>) -> Option<&'a Occurrence> {
    let own = all.iter().find(|one| name_of(one) == meeting.recurrence_id);
    own.or_else(|| {
        let day = meeting.recurrence_id.get(..8).map(str::to_owned);
        let day = day.or_else(|| meeting.was_starts_at.as_deref().map(|at| at.get(..10).unwrap_or_default().replace('-', "")));
        all.iter().find(|one| {
            let name = name_of(one);
            !taken.contains(&name) && day.is_some() && Some(one.start_wall.format("%Y%m%d").to_string()) == day
        })
    })
}

fn step(calendar: &str, meeting: Following, found: Option<&Occurrence>) -> Step {
    let own = Saying {
        title: meeting.title.clone(),
        starts_at: meeting.starts_at.clone(),
        ends_at: meeting.ends_at.clone(),
        place: meeting.place.clone(),
    };
    let was = match (&meeting.was_title, &meeting.was_starts_at, &meeting.was_ends_at, &meeting.was_place) {
        (Some(title), Some(starts_at), Some(ends_at), Some(place)) => {
            Some(Saying { title: title.clone(), starts_at: starts_at.clone(), ends_at: ends_at.clone(), place: place.clone() })
        }
        _ => None,
    };
    let mut twice: Vec<String> = meeting.twice.as_ref().map(|twice| twice.0.clone()).unwrap_or_default();
    let before = (was.clone(), twice.clone(), meeting.absent.clone(), meeting.seen);
    let mut says = found.map(saying);
    if let (Some(says), Some(was)) = (&mut says, &was)
        && says.title.is_empty()
    {
        says.title.clone_from(&was.title);
    }
    let absent = match found {
        None => "gone",
        Some(occurrence) if is_cancelled(occurrence) => "cancelled",
        Some(_) => "",
    };
    let says = says.unwrap_or_else(|| was.clone().unwrap_or_else(|| own.clone()));
    // Of what was never looked at nobody knows which side has changed.
    let was = was.unwrap_or_else(|| says.clone());
    let mut to = own.clone();
    let fields: [(&str, bool, bool, bool); 3] = [
        ("title", says.title != was.title, own.title != was.title, own.title == says.title),
        (
            "when",
            (&says.starts_at, &says.ends_at) != (&was.starts_at, &was.ends_at),
            (&own.starts_at, &own.ends_at) != (&was.starts_at, &was.ends_at),
            (&own.starts_at, &own.ends_at) == (&says.starts_at, &says.ends_at),
        ),
        ("place", says.place != was.place, own.place != was.place, own.place == says.place),
    ];
    for (field, there, here, same) in fields {
        if same {
            twice.retain(|one| one != field);
        } else if there && here {
            if !twice.iter().any(|one| one == field) {
                twice.push(field.to_owned());
            }
        } else if there {
            match field {
                "title" => to.title.clone_from(&says.title),
                "place" => to.place.clone_from(&says.place),
                _ => (to.starts_at, to.ends_at) = (says.starts_at.clone(), says.ends_at.clone()),
            }
        }
    }
    let seen = meeting.seen && meeting.absent == absent;
    let after = (Some(says.clone()), twice.clone(), absent.to_owned(), seen);
    let renamed = found.map(name_of).filter(|name| *name != meeting.recurrence_id);
    let state = AdoptionState {
        calendar_id: calendar.to_owned(),
        event_uid: meeting.event_uid.clone(),
        recurrence_id: renamed.clone().unwrap_or_else(|| meeting.recurrence_id.clone()),
        meeting_id: meeting.meeting_id.clone(),
        title: says.title,
        starts_at: says.starts_at,
        ends_at: says.ends_at,
        place: says.place,
        twice: twice.into(),
        absent: absent.to_owned(),
        seen,
    };
    Step { to: Some(to).filter(|to| *to != own), changed: before != after || renamed.is_some(), state, renamed, meeting }
}

/// Lets the meetings of a calendar go along with their events, after a sync that went well.
pub(super) async fn follow(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let rows = adoptions::following(readers, &calendar.id, &instant(app.now())).await?;
    let mut by_uid: BTreeMap<String, Vec<Following>> = BTreeMap::new();
    for row in rows {
        by_uid.entry(row.event_uid.clone()).or_default().push(row);
    }
    let mut steps = Vec::new();
    for (uid, meetings) in by_uid {
        let text = hearth_store::events::find(readers, &calendar.id, &uid).await?.map(|stored| stored.text);
        let mut span: Option<(DateTime<Utc>, DateTime<Utc>)> = None;
        for meeting in &meetings {
            let at = times::stored(meeting.was_starts_at.as_deref().unwrap_or(&meeting.starts_at))?;
            span = Some(span.map_or((at, at), |(from, to)| (from.min(at), to.max(at))));
        }
        let (Some((from, to)), zone, id) = (span, open.zone(), calendar.id.clone()) else { continue };
        let work = tokio::task::spawn_blocking(move || {
            let all = text.map_or_else(Vec::new, |text| {
                let series = Series::parse(&text);
                let reach = Duration::days(REACH);
                hearth_calendar::expand([&series], from - reach, to + reach, &zone).0
            });
            let names: HashSet<String> = all.iter().map(name_of).collect();
            // Names that other meetings go by already stay theirs.
            let mut taken: HashSet<String> =
                meetings.iter().map(|meeting| meeting.recurrence_id.clone()).filter(|name| names.contains(name)).collect();
            let mut steps = Vec::new();
            for meeting in meetings {
                let found = matching(&meeting, &all, &taken);
                taken.extend(found.map(name_of));
                steps.push(step(&id, meeting, found));
            }
            steps
        });
        steps.extend(work.await.map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?);
    }
    note(app, calendar, &steps).await?;
    take(app, calendar, &steps).await
}

/// Notes what is said of meetings that stay as they are.
async fn note(app: &App, calendar: &CalendarStanding, steps: &[Step]) -> Result<(), AppError> {
    let quiet: Vec<&Step> = steps.iter().filter(|step| step.to.is_none() && step.changed).collect();
    if quiet.is_empty() {
        return Ok(());
    }
    let mut tx = upkeep(app, said!("meetings-follow-upkeep-label", name = &calendar.name)).await?;
    put(&mut tx, &quiet).await?;
    hearth_store::calendars::unrecord(&mut tx).await?;
    tx.commit().await?;
    app.tell_stale(&["meetings"]);
    Ok(())
}

async fn put(tx: &mut hearth_store::Transaction, steps: &[&Step]) -> Result<(), AppError> {
    for step in steps {
        if let Some(name) = &step.renamed {
            adoptions::renamed(tx, &step.meeting.meeting_id, name).await?;
        }
    }
    let states: Vec<AdoptionState> = steps.iter().map(|step| step.state.clone()).collect();
    Ok(adoptions::put(tx, &states).await?)
}

/// Moves meetings with their events, as one step that can be taken back.
async fn take(app: &App, calendar: &CalendarStanding, steps: &[Step]) -> Result<(), AppError> {
    let moved: Vec<&Step> = steps.iter().filter(|step| step.to.is_some()).collect();
    let Some(first) = moved.first() else { return Ok(()) };
    let label = said!("meetings-follow-label", count = moved.len(), title = &first.meeting.title, calendar = &calendar.name);
    let mut tx = app.change("meetings_follow", label).await?;
    let mut meetings = Vec::new();
    for step in &moved {
        let Some(mut meeting) = hearth_store::meetings::stand(&mut *tx, &step.meeting.meeting_id).await? else { continue };
        let same = (&meeting.title, &meeting.starts_at, &meeting.place)
            == (&step.meeting.title, &step.meeting.starts_at, &step.meeting.place);
        if let (Some(to), true) = (&step.to, same) {
            meeting.title.clone_from(&to.title);
            meeting.place.clone_from(&to.place);
            meeting.starts_at.clone_from(&to.starts_at);
            meeting.ends_at.clone_from(&to.ends_at);
            meetings.push(meeting);
        }
    }
    hearth_store::meetings::change(&mut tx, &meetings).await?;
    put(&mut tx, &moved).await?;
    let committed = tx.commit().await?;
    app.tell_stale(&committed.stale);
    Ok(())
}

/// Which side of a difference counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EventKeep {
    Ours,
    Theirs,
}

/// What is decided about a meeting and its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EventField {
    Title,
    When,
    Place,
    /// That the event is there no more: the meeting stays as it is.
    Absent,
}

#[derive(Debug, Deserialize, TS)]
pub struct EventSettle {
    /// Of the meeting.
    pub id: String,
    pub field: EventField,
    pub keep: EventKeep,
}

/// Settles what a meeting and its event say differently.
pub async fn settle_event(app: &App, args: EventSettle) -> Result<Done<()>, AppError> {
    let takes = args.keep == EventKeep::Theirs && args.field != EventField::Absent;
    // That a meeting stays as it is changes nothing that could be taken back.
    let mut tx = if takes { app.begin("meetings_settle_event").await? } else { upkeep(app, said!("change-untold")).await? };
    let mut state = adoptions::state(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("meeting"))?;
    let found = hearth_store::meetings::stand(&mut *tx, &args.id).await?;
    let mut meeting = found.ok_or_else(|| AppError::not_found("meeting"))?;
    tx.relabel(said!("meetings-settle-event-label", title = &meeting.title).kept()).await?;
    let word = match args.field {
        EventField::Title => "title",
        EventField::When => "when",
        EventField::Place => "place",
        EventField::Absent => {
            state.seen = true;
            ""
        }
    };
    state.twice.0.retain(|one| one != word);
    if takes {
        match args.field {
            EventField::Title => meeting.title.clone_from(&state.title),
            EventField::Place => meeting.place.clone_from(&state.place),
            EventField::When => {
                meeting.starts_at.clone_from(&state.starts_at);
                meeting.ends_at.clone_from(&state.ends_at);
            }
            EventField::Absent => {}
        }
        hearth_store::meetings::change(&mut tx, &[meeting]).await?;
    }
    adoptions::put(&mut tx, &[state]).await?;
    if !takes {
        hearth_store::calendars::unrecord(&mut tx).await?;
    }
    let mut done = Done::of((), tx.commit().await?);
    done.stale.push("meetings");
    Ok(done)
}

/// What the events of meetings say that were just made of them.
pub(super) fn first_states(meetings: &[hearth_store::meetings::NewMeeting]) -> Vec<AdoptionState> {
    meetings
        .iter()
        .filter_map(|meeting| {
            Some(AdoptionState {
                calendar_id: meeting.calendar_id.clone()?,
                event_uid: meeting.event_uid.clone()?,
                recurrence_id: meeting.recurrence_id.clone().unwrap_or_default(),
                meeting_id: meeting.id.clone(),
                title: meeting.title.clone(),
                starts_at: meeting.starts_at.clone(),
                ends_at: meeting.ends_at.clone(),
                place: meeting.place.clone(),
                twice: Vec::new().into(),
                absent: String::new(),
                seen: false,
            })
        })
        .collect()
}

//! What happens in a stretch of time: meetings, tasks with a time, and the events of every calendar that were not adopted.

use hearth_texts::said;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveTime, Utc};
use hearth_calendar::{Occurrence, Series, zones::Zone};
use hearth_store::{events::Candidate, instant, meetings::Planned};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Open, times};

/// No page shows more than this; a longer stretch is an oversight.
const LONGEST_DAYS: i64 = 400;
/// Time for working out all events together; what is not reached by then is left out rather than let a hostile feed stop the page.
const LONGEST_WORK: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 3 });

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarWindow {
    /// A day in the community's zone, or an instant.
    pub from: String,
    /// Exclusive.
    pub to: String,
    /// Only meetings and tasks of this effort; then no events.
    pub effort: Option<String>,
    /// Only what this person is at or has been asked for; then no events.
    pub person: Option<String>,
    /// Open tasks without a time as well, on the day they are due.
    pub due: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    Meeting,
    Event,
    Task,
}

/// One thing in a calendar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarEntry {
    /// Tells it from every other entry of the answer.
    pub key: String,
    pub kind: EntryKind,
    /// Of a meeting or a task.
    pub id: Option<String>,
    pub calendar_id: Option<String>,
    pub uid: Option<String>,
    /// Which occurrence of its series an event is.
    pub recurrence_id: Option<String>,
    pub title: String,
    pub starts_at: String,
    /// Exclusive.
    pub ends_at: String,
    /// Wall clock in the community's zone.
    pub start_wall: String,
    pub end_wall: String,
    /// Where it was planned.
    pub zone: Option<String>,
    /// Its zone could not be found out: the time is shown as it is written.
    pub zone_unknown: bool,
    pub all_day: bool,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    /// Name of its calendar or effort.
    pub source: String,
    pub place: String,
    pub description: String,
    pub status: String,
    pub recurring: bool,
    pub effort_id: Option<String>,
    #[ts(type = "number")]
    pub people: i64,
}

fn edge(field: &str, text: &str, zone: &str) -> Result<DateTime<Utc>, AppError> {
    if text.len() == 10 {
        return Ok(times::to_instant(times::parse_date(field, text)?.and_time(NaiveTime::MIN), zone));
    }
    times::parse_instant(field, text)
}

/// Everything between two days or instants, by day, whole days first.
pub async fn window(app: &App, args: CalendarWindow) -> Result<Vec<CalendarEntry>, AppError> {
    let open = app.community()?;
    let zone = open.zone();
    let (from, to) = (edge("from", &args.from, &zone)?, edge("to", &args.to, &zone)?);
    if to <= from || (to - from).num_days() > LONGEST_DAYS {
        return Err(AppError::invalid("to", said!("calendars-window-wrong", days = LONGEST_DAYS)));
    }
    crate::meetings::plan_window(app, to).await?;
    let readers = open.store.readers();
    let day = |at: DateTime<Utc>| times::date_in(at, &zone).to_string();
    let days = (day(from), day(to));
    let days = (args.due == Some(true)).then_some((days.0.as_str(), days.1.as_str()));
    let (effort, person) = (args.effort.as_deref(), args.person.as_deref());
    let own = hearth_store::meetings::window(readers, &instant(from), &instant(to), effort, person, days).await?;
    let mut entries = own.into_iter().map(|planned| ours(planned, &zone)).collect::<Result<Vec<_>, _>>()?;
    if args.effort.is_none() && args.person.is_none() {
        entries.extend(events_between(&open, from, to).await?);
    }
    sort(&mut entries);
    Ok(entries)
}

fn sort(entries: &mut [CalendarEntry]) {
    entries.sort_by(|a, b| place(a).cmp(&place(b)));
}

/// By day, whole days first.
fn place(entry: &CalendarEntry) -> impl Ord + '_ {
    (entry.start_wall.get(..10), !entry.all_day, &entry.starts_at, entry.kind, &entry.title, &entry.key)
}

/// Which occurrences are meetings by now: by calendar, then by UID. Nearly no event is in it, and none is copied to look it up.
#[derive(Default)]
struct Adopted(HashMap<String, HashMap<String, HashSet<Option<String>>>>);

impl Adopted {
    fn has(&self, candidate: &Candidate, recurrence_id: &Option<String>) -> bool {
        let uids = self.0.get(&candidate.calendar_id);
        uids.and_then(|uids| uids.get(&candidate.uid)).is_some_and(|ids| ids.contains(recurrence_id))
    }
}

/// The events of every calendar in `[from, to)`, without those that were adopted as meetings, in the order of a page.
pub(crate) async fn events_between(
    open: &Arc<Open>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<CalendarEntry>, AppError> {
    let readers = open.store.readers();
    let mut adopted = Adopted::default();
    for one in hearth_store::meetings::adopted(readers).await? {
        adopted.0.entry(one.calendar_id).or_default().entry(one.event_uid).or_default().insert(one.recurrence_id);
    }
    let candidates = hearth_store::events::overlapping(readers, &instant(from), &instant(to)).await?;
    let mut series: HashMap<String, Arc<Series>> = open.kept.get(candidates.iter().map(|candidate| candidate.hash.as_str()));
    let missing: Vec<i64> = candidates.iter().filter(|c| !series.contains_key(&c.hash)).map(|c| c.n).collect();
    let texts = if missing.is_empty() { Vec::new() } else { hearth_store::events::texts(readers, &missing).await? };
    let (open, zone) = (open.clone(), open.zone());
    let work = tokio::task::spawn_blocking(move || {
        let read = hearth_calendar::share(texts, |part| {
            part.into_iter().map(|(hash, text)| (hash, Arc::new(Series::parse(&text)))).collect::<Vec<_>>()
        });
        let read: Vec<_> = read.into_iter().flatten().collect();
        series.extend(read.iter().cloned());
        open.kept.put(read.into_iter());
        let clock = hearth_calendar::zones::zone(&zone);
        let deadline = Instant::now() + LONGEST_WORK;
        let parts = hearth_calendar::share(candidates, |part| {
            let mut entries = Vec::new();
            for candidate in part {
                if Instant::now() > deadline {
                    tracing::warn!(calendar = %candidate.calendar_id, "events were left out of a page, because the others took too long");
                    break;
                }
                let Some(series) = series.get(&candidate.hash) else { continue };
                let (occurrences, _) = hearth_calendar::expand([series.as_ref()], from, to, &zone);
                for occurrence in occurrences {
                    let recurrence_id = occurrence.recurrence_id.map(|id| id.to_string());
                    if !adopted.has(&candidate, &recurrence_id) {
                        entries.push(theirs(&candidate, recurrence_id, &occurrence, clock.as_deref()));
                    }
                }
            }
            sort(&mut entries);
            entries
        });
        let mut entries: Vec<_> = parts.into_iter().flatten().collect();
        // Each part is in order already, so that this is a merge.
        sort(&mut entries);
        entries
    });
    work.await.map_err(|e| AppError::failed(said!("calendars-unreadable", why = e.to_string())))
}

fn ours(mut planned: Planned, zone: &str) -> Result<CalendarEntry, AppError> {
    let all_day = planned.kind == "due";
    if all_day {
        let day = times::parse_date("due_on", &planned.starts_at)?;
        let midnight = |day: chrono::NaiveDate| instant(times::to_instant(day.and_time(NaiveTime::MIN), zone));
        planned.starts_at = midnight(day);
        planned.ends_at = midnight(day.succ_opt().unwrap_or(day));
    }
    let wall = |at: &str| Ok::<_, AppError>(times::wall_text(times::to_wall(times::stored(at)?, zone)));
    Ok(CalendarEntry {
        key: format!("{}:{}", planned.kind, planned.id),
        kind: if planned.kind == "meeting" { EntryKind::Meeting } else { EntryKind::Task },
        start_wall: wall(&planned.starts_at)?,
        end_wall: wall(&planned.ends_at)?,
        id: Some(planned.id),
        calendar_id: None,
        uid: None,
        recurrence_id: None,
        title: planned.title,
        starts_at: planned.starts_at,
        ends_at: planned.ends_at,
        zone: planned.zone,
        zone_unknown: false,
        all_day,
        hue: planned.hue,
        source: planned.source,
        place: planned.place,
        description: String::new(),
        status: planned.status,
        recurring: planned.recurring,
        effort_id: planned.effort_id,
        people: planned.people,
    })
}

fn theirs(candidate: &Candidate, recurrence_id: Option<String>, occurrence: &Occurrence, clock: Option<&Zone>) -> CalendarEntry {
    let details = &occurrence.details;
    // Whole days are days everywhere; everything else is shown on the community's clock.
    let (start, end) = if occurrence.all_day {
        (occurrence.start_wall, occurrence.end_wall)
    } else {
        let wall = |at: DateTime<Utc>| clock.map_or_else(|| at.naive_utc(), |zone| zone.to_wall(at));
        (wall(occurrence.start), wall(occurrence.end))
    };
    // Careless programs reuse a UID for several events, so the start belongs to the key.
    let starts_at = instant(occurrence.start);
    let key = ["event", &candidate.calendar_id, &candidate.uid, recurrence_id.as_deref().unwrap_or(&starts_at)].join(":");
    CalendarEntry {
        key,
        kind: EntryKind::Event,
        id: None,
        calendar_id: Some(candidate.calendar_id.clone()),
        uid: Some(candidate.uid.clone()),
        recurrence_id,
        title: details.summary.clone(),
        starts_at,
        ends_at: instant(occurrence.end),
        start_wall: times::wall_text(start),
        end_wall: times::wall_text(end),
        zone: occurrence.zone.as_ref().map(ToString::to_string),
        zone_unknown: occurrence.zone_unknown,
        all_day: occurrence.all_day,
        hue: Some(candidate.hue),
        source: candidate.calendar.clone(),
        place: details.location.clone().unwrap_or_default(),
        description: details.description.clone().unwrap_or_default(),
        status: details.status.as_deref().unwrap_or_default().to_lowercase(),
        recurring: occurrence.recurring,
        effort_id: None,
        people: 0,
    }
}

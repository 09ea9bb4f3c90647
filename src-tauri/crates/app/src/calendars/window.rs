//! What happens in a stretch of time: meetings, tasks with a time, and the events of every calendar that were not adopted.

use hearth_texts::said;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use hearth_calendar::{Occurrence, Series, events::RecurrenceId, zones::Zone};
use hearth_store::{events::Candidate, instant, meetings::Planned};
use serde::{Deserialize, Serialize, Serializer};
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

/// What one or more entries of a page are of: a meeting, a task, a series of events. A page of fifty thousand entries says it once for each.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarThing {
    /// Tells it from every other thing of the page. An entry of an event is told by it and by `recurrence_id`, or `starts_at` where there is
    /// none, with a colon between them.
    pub key: String,
    pub kind: EntryKind,
    /// Of a meeting or a task.
    pub id: Option<String>,
    pub calendar_id: Option<String>,
    pub uid: Option<String>,
    pub title: String,
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

/// When one of them is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarTime {
    /// Which of the things, counted from nought.
    #[ts(type = "number")]
    pub of: usize,
    /// Which occurrence of its series an event is.
    #[ts(type = "string | null")]
    #[serde(serialize_with = "write_id")]
    pub recurrence_id: Option<RecurrenceId>,
    #[ts(type = "string")]
    #[serde(serialize_with = "times::write_instant")]
    pub starts_at: DateTime<Utc>,
    /// Exclusive.
    #[ts(type = "string")]
    #[serde(serialize_with = "times::write_instant")]
    pub ends_at: DateTime<Utc>,
    /// Wall clock in the community's zone.
    #[ts(type = "string")]
    #[serde(serialize_with = "times::write_wall")]
    pub start_wall: NaiveDateTime,
    #[ts(type = "string")]
    #[serde(serialize_with = "times::write_wall")]
    pub end_wall: NaiveDateTime,
}

fn write_id<S: Serializer>(id: &Option<RecurrenceId>, to: S) -> Result<S::Ok, S::Error> {
    match id {
        Some(id) => to.collect_str(id),
        None => to.serialize_none(),
    }
}

/// A stretch of time: what is in it, and when, in the order in which it is shown.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct CalendarPage {
    pub things: Vec<CalendarThing>,
    pub times: Vec<CalendarTime>,
}

impl CalendarPage {
    fn put(&mut self, thing: CalendarThing, time: CalendarTime) {
        self.times.push(CalendarTime { of: self.things.len(), ..time });
        self.things.push(thing);
    }

    fn add(&mut self, other: Self) {
        let before = self.things.len();
        self.things.extend(other.things);
        self.times.extend(other.times.into_iter().map(|time| CalendarTime { of: time.of + before, ..time }));
    }

    /// By day, whole days first.
    fn sort(&mut self) {
        let Self { things, times } = self;
        // What a thing says decides between those of one time: compared once for each thing, not for each of its times.
        let told = |of: usize| {
            let CalendarThing { kind, title, calendar_id, uid, id, .. } = &things[of];
            (kind, title, calendar_id, uid, id)
        };
        let mut order: Vec<usize> = (0..things.len()).collect();
        order.sort_by(|a, b| told(*a).cmp(&told(*b)));
        let mut ranks = vec![0; things.len()];
        for (rank, same) in order.chunk_by(|a, b| told(*a) == told(*b)).enumerate() {
            same.iter().for_each(|of| ranks[*of] = rank);
        }
        times.sort_by_key(|time| {
            (time.start_wall.date(), !things[time.of].all_day, time.starts_at, ranks[time.of], time.recurrence_id)
        });
    }

    /// Each entry with all that is known of it.
    fn entries(self) -> Vec<CalendarEntry> {
        let Self { things, times } = self;
        times
            .into_iter()
            .map(|time| {
                let thing = things[time.of].clone();
                let recurrence_id = time.recurrence_id.map(|id| id.to_string());
                let starts_at = instant(time.starts_at);
                CalendarEntry {
                    // Careless programs reuse a UID for several events, so the start belongs to it.
                    key: match thing.kind {
                        EntryKind::Event => [&thing.key, recurrence_id.as_ref().unwrap_or(&starts_at).as_str()].join(":"),
                        EntryKind::Meeting | EntryKind::Task => thing.key,
                    },
                    kind: thing.kind,
                    id: thing.id,
                    calendar_id: thing.calendar_id,
                    uid: thing.uid,
                    recurrence_id,
                    title: thing.title,
                    starts_at,
                    ends_at: instant(time.ends_at),
                    start_wall: times::wall_text(time.start_wall),
                    end_wall: times::wall_text(time.end_wall),
                    zone: thing.zone,
                    zone_unknown: thing.zone_unknown,
                    all_day: thing.all_day,
                    hue: thing.hue,
                    source: thing.source,
                    place: thing.place,
                    description: thing.description,
                    status: thing.status,
                    recurring: thing.recurring,
                    effort_id: thing.effort_id,
                    people: thing.people,
                }
            })
            .collect()
    }
}

/// Everything between two days or instants, by day, whole days first.
pub async fn window(app: &App, args: CalendarWindow) -> Result<Vec<CalendarEntry>, AppError> {
    Ok(page(app, args).await?.entries())
}

/// [`window`] with what repeats written once: for a window that shows thousands of entries.
pub async fn page(app: &App, args: CalendarWindow) -> Result<CalendarPage, AppError> {
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
    let mut found = CalendarPage::default();
    for planned in own {
        let (thing, time) = ours(planned, &zone)?;
        found.put(thing, time);
    }
    if args.effort.is_none() && args.person.is_none() {
        found.add(happening(&open, from, to, |_, _| true).await?);
    }
    found.sort();
    Ok(found)
}

/// Which occurrences are meetings by now: by calendar, then by UID. Nearly no event is in it, and none is copied to look it up.
#[derive(Default)]
struct Adopted(HashMap<String, HashMap<String, HashSet<Option<String>>>>);

impl Adopted {
    fn of(&self, candidate: &Candidate) -> Option<&HashSet<Option<String>>> {
        self.0.get(&candidate.calendar_id)?.get(&candidate.uid)
    }
}

/// The events of every calendar in `[from, to)`, without those that were adopted as meetings, in the order of a page.
pub(crate) async fn events_between(
    open: &Arc<Open>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<CalendarEntry>, AppError> {
    wanted_between(open, from, to, |_, _| true).await
}

/// Those of them whose series is wanted: nothing else is worked out.
pub(super) async fn wanted_between(
    open: &Arc<Open>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    wanted: impl Fn(&Candidate, &Series) -> bool + Send + Sync + 'static,
) -> Result<Vec<CalendarEntry>, AppError> {
    let mut found = happening(open, from, to, wanted).await?;
    found.sort();
    Ok(found.entries())
}

async fn happening(
    open: &Arc<Open>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    wanted: impl Fn(&Candidate, &Series) -> bool + Send + Sync + 'static,
) -> Result<CalendarPage, AppError> {
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
            let mut page = CalendarPage::default();
            for candidate in part {
                if Instant::now() > deadline {
                    tracing::warn!(calendar = %candidate.calendar_id, "events were left out of a page, because the others took too long");
                    break;
                }
                let Some(series) = series.get(&candidate.hash).filter(|series| wanted(&candidate, series)) else { continue };
                let (occurrences, _) = hearth_calendar::expand([series.as_ref()], from, to, &zone);
                let meetings = adopted.of(&candidate);
                let mut before: Option<&Occurrence> = None;
                for occurrence in &occurrences {
                    if meetings.is_some_and(|ids| ids.contains(&occurrence.recurrence_id.map(|id| id.to_string()))) {
                        continue;
                    }
                    if before.is_none_or(|before| !alike(before, occurrence)) {
                        page.things.push(theirs(&candidate, occurrence));
                        before = Some(occurrence);
                    }
                    page.times.push(when(page.things.len() - 1, occurrence, clock.as_deref()));
                }
            }
            page
        });
        parts.into_iter().reduce(|mut all, part| {
            all.add(part);
            all
        })
    });
    let found = work.await.map_err(|e| AppError::failed(said!("calendars-unreadable", why = e.to_string())))?;
    Ok(found.unwrap_or_default())
}

/// Whether two occurrences of a series say the same of it.
fn alike(one: &Occurrence, other: &Occurrence) -> bool {
    let told = |of: &Occurrence| (of.zone_unknown, of.all_day, of.recurring);
    Arc::ptr_eq(&one.details, &other.details) && one.zone == other.zone && told(one) == told(other)
}

fn ours(planned: Planned, zone: &str) -> Result<(CalendarThing, CalendarTime), AppError> {
    let all_day = planned.kind == "due";
    let (starts_at, ends_at) = if all_day {
        let day = times::parse_date("due_on", &planned.starts_at)?;
        let midnight = |day: chrono::NaiveDate| times::to_instant(day.and_time(NaiveTime::MIN), zone);
        (midnight(day), midnight(day.succ_opt().unwrap_or(day)))
    } else {
        (times::stored(&planned.starts_at)?, times::stored(&planned.ends_at)?)
    };
    let wall = |at: DateTime<Utc>| times::to_wall(at, zone);
    let time =
        CalendarTime { of: 0, recurrence_id: None, start_wall: wall(starts_at), end_wall: wall(ends_at), starts_at, ends_at };
    let thing = CalendarThing {
        key: format!("{}:{}", planned.kind, planned.id),
        kind: if planned.kind == "meeting" { EntryKind::Meeting } else { EntryKind::Task },
        id: Some(planned.id),
        calendar_id: None,
        uid: None,
        title: planned.title,
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
    };
    Ok((thing, time))
}

fn when(of: usize, occurrence: &Occurrence, clock: Option<&Zone>) -> CalendarTime {
    // Whole days are days everywhere; everything else is shown on the community's clock.
    let (start, end) = if occurrence.all_day {
        (occurrence.start_wall, occurrence.end_wall)
    } else {
        let wall = |at: DateTime<Utc>| clock.map_or_else(|| at.naive_utc(), |zone| zone.to_wall(at));
        (wall(occurrence.start), wall(occurrence.end))
    };
    CalendarTime {
        of,
        recurrence_id: occurrence.recurrence_id,
        starts_at: occurrence.start,
        ends_at: occurrence.end,
        start_wall: start,
        end_wall: end,
    }
}

fn theirs(candidate: &Candidate, occurrence: &Occurrence) -> CalendarThing {
    let details = &occurrence.details;
    CalendarThing {
        key: ["event", &candidate.calendar_id, &candidate.uid].join(":"),
        kind: EntryKind::Event,
        id: None,
        calendar_id: Some(candidate.calendar_id.clone()),
        uid: Some(candidate.uid.clone()),
        title: details.summary.clone(),
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

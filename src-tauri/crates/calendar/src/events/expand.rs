//! What of a series happens in a window of time (RFC 5545 §3.8.4.4, §3.8.5): rules and extra dates, less exceptions, with single
//! instances and all following ones replaced where the series says so. Guarded against rules made to exhaust the machine.

use super::read::{Details, Event, Series, until};
use crate::text::Problems;
use crate::times::{Kind, Moment, Span};
use crate::zones::{Zone, zone};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use hearth_core::{Problem, Why};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

/// Occurrences of one series in one window.
const OCCURRENCE_CAP: usize = 20_000;
/// Steps of one series, and of all series of a call together: starts, and what a rule passes over between them. Counted and not timed, so
/// that a file shows the same on every machine; about a tenth of a second, and two seconds, of a usual one.
const SERIES_STEPS: u64 = 400_000;
const CALL_STEPS: u64 = 8_000_000;

/// Names one instance of a series: when the rule put it, on the clock of the series. Prints as an iCalendar value without `Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecurrenceId {
    /// Midnight for whole days.
    pub wall: NaiveDateTime,
    /// The series is one of whole days.
    pub date: bool,
}

impl fmt::Display for RecurrenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Ten times faster than a format that is read for each of a page's fifty thousand.
        write!(f, "{:04}{:02}{:02}", self.wall.year(), self.wall.month(), self.wall.day())?;
        if self.date {
            return Ok(());
        }
        write!(f, "T{:02}{:02}{:02}", self.wall.hour(), self.wall.minute(), self.wall.second())
    }
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Texts, shared by all instances that have the same.
    pub details: Arc<Details>,
    /// Which instance of its series it is; `None` for a single event.
    pub recurrence_id: Option<RecurrenceId>,
    /// Start on the clock of its zone; midnight for whole days.
    pub start_wall: NaiveDateTime,
    /// End on the clock of its zone, exclusive; midnight behind the last day for whole days.
    pub end_wall: NaiveDateTime,
    /// Zone of the wall times; `None` for floating times and whole days.
    pub zone: Option<Arc<str>>,
    /// Start; floating times and whole days are taken in the zone of the viewer.
    pub start: DateTime<Utc>,
    /// End, exclusive.
    pub end: DateTime<Utc>,
    /// Whole days.
    pub all_day: bool,
    /// Part of a series.
    pub recurring: bool,
    /// Its zone could not be found out: the wall time is shown as if it were local. Warn.
    pub zone_unknown: bool,
    /// It should repeat, but its rule is not used: only the start is shown. Warn.
    pub rule_refused: bool,
}

/// [`expand`] for stored resource texts.
pub fn expand_texts<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    view: &str,
) -> (Vec<Occurrence>, Vec<Problem>) {
    expand_all(texts.into_iter().map(|text| std::borrow::Cow::Owned(Series::parse(text))), from, to, view)
}

/// Everything of the series that overlaps `[from, to)`, by start. Floating times and whole days are taken in the zone `view`.
///
/// Works for a bounded number of steps and tells in the problems what it could not finish.
pub fn expand<'a>(
    series: impl IntoIterator<Item = &'a Series>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    view: &str,
) -> (Vec<Occurrence>, Vec<Problem>) {
    expand_all(series.into_iter().map(std::borrow::Cow::Borrowed), from, to, view)
}

fn expand_all<'a>(
    series: impl Iterator<Item = std::borrow::Cow<'a, Series>>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    view: &str,
) -> (Vec<Occurrence>, Vec<Problem>) {
    let mut problems = Problems::default();
    let known = zone(view);
    if known.is_none() {
        problems.whole(Why::new("ics-view-unknown").with("zone", view));
    }
    let view = known.unwrap_or_else(|| Arc::new(Zone::new("Etc/UTC", 0, Vec::new())));
    let mut walk = Walk { from, to, view: &view, left: CALL_STEPS, found: Vec::new() };
    let mut late = 0_usize;
    for series in series {
        if walk.left == 0 {
            late += 1;
            continue;
        }
        if let Err(stopped) = walk.series(&series) {
            let master = series.masters.first().map(|event| event.details.summary.as_str()).unwrap_or_default();
            let why = match stopped {
                Stopped::TooMany => Why::new("ics-too-many"),
                Stopped::TooLong => Why::new("ics-too-long"),
            };
            problems.whole(why.with("title", master.chars().take(80).collect::<String>()));
        }
    }
    if late > 0 {
        problems.whole(Why::new("ics-late").with("count", late));
    }
    let mut found = walk.found;
    found.sort_by(|one, other| (one.start, one.end, &one.details.uid).cmp(&(other.start, other.end, &other.details.uid)));
    (found, problems.into_list())
}

/// Why a walk ended before the window did.
enum Stopped {
    TooMany,
    TooLong,
}

struct Walk<'a> {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    view: &'a Zone,
    /// Steps that may still be made.
    left: u64,
    found: Vec<Occurrence>,
}

/// Instances named by EXDATE or RECURRENCE-ID: by instant where both sides have one, else by the wall clock; dates name the day.
#[derive(Default)]
struct Named {
    instants: HashSet<i64>,
    walls: HashSet<NaiveDateTime>,
    days: HashSet<NaiveDate>,
}

impl Named {
    fn add(&mut self, master: &Moment, moment: &Moment) {
        match (master.instant(), moment.instant()) {
            _ if moment.is_date() || master.is_date() => {
                self.days.insert(moment.wall.date());
            }
            (Some(_), Some(instant)) => {
                self.instants.insert(instant.timestamp());
            }
            _ => {
                self.walls.insert(moment.wall);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.instants.is_empty() && self.walls.is_empty() && self.days.is_empty()
    }

    fn has(&self, wall: NaiveDateTime, instant: DateTime<Utc>) -> bool {
        (!self.instants.is_empty() && self.instants.contains(&instant.timestamp()))
            || (!self.walls.is_empty() && self.walls.contains(&wall))
            || (!self.days.is_empty() && self.days.contains(&wall.date()))
    }
}

/// Instances that EXDATE takes out of a series.
fn removed(master: &Event) -> Named {
    let mut removed = Named::default();
    for moment in &master.except {
        // Some programs write the wall clock of the series under a wrong TZID. If only that reading can be an instance, it is meant.
        let elsewhere = master.start.wall_of(moment).time() != master.start.wall.time();
        let mislabelled = elsewhere && moment.wall.time() == master.start.wall.time() && !moment.is_utc();
        if mislabelled && !moment.is_date() {
            removed.walls.insert(moment.wall);
        } else {
            removed.add(&master.start, moment);
        }
    }
    removed
}

/// An instance that changes all that follow it.
struct Turn<'a> {
    at: DateTime<Utc>,
    event: &'a Event,
    shift: TimeDelta,
}

impl Walk<'_> {
    fn series(&mut self, series: &Series) -> Result<(), Stopped> {
        let before = self.found.len();
        for event in &series.overrides {
            let Some(recurrence) = &event.recurrence else { continue };
            // An instance that is both changed and taken out is out.
            let out = series
                .masters
                .iter()
                .any(|master| removed(master).has(recurrence.moment.wall, recurrence.moment.instant_in(self.view)));
            if !out {
                self.put(event, &event.start, event.length, Some(id_of(&recurrence.moment)));
            }
        }
        for master in &series.masters {
            self.master(master, &series.overrides, before)?;
        }
        Ok(())
    }

    fn master(&mut self, master: &Event, overrides: &[Event], before: usize) -> Result<(), Stopped> {
        if !master.is_recurring() && overrides.is_empty() {
            self.put(master, &master.start, master.length, None);
            return Ok(());
        }
        let (mut replaced, removed) = (Named::default(), removed(master));
        let mut turns = Vec::new();
        for event in overrides {
            let Some(recurrence) = &event.recurrence else { continue };
            replaced.add(&master.start, &recurrence.moment);
            if recurrence.following {
                let at = recurrence.moment.instant_in(self.view);
                let shift = master.start.wall_of(&event.start) - master.start.wall_of(&recurrence.moment);
                turns.push(Turn { at, event, shift });
            }
        }
        turns.sort_by_key(|turn| turn.at);
        // A day among times is midnight on the clock of the series.
        let as_start = |moment: &Moment| match moment.kind {
            Kind::Date => Moment { wall: moment.wall, kind: master.start.kind.clone() },
            _ => moment.clone(),
        };
        let extra: Vec<(Moment, Option<Span>)> = master.extra.iter().map(|(moment, span)| (as_start(moment), *span)).collect();
        let extra: HashMap<NaiveDateTime, (&Moment, Option<Span>)> =
            extra.iter().map(|(moment, span)| (master.start.wall_of(moment), (moment, *span))).collect();

        // The part of the series that can reach into the window, on the clock of the series.
        let longest =
            turns.iter().map(|turn| turn.event.length).chain(extra.values().filter_map(|(_, span)| *span)).chain([master.length]);
        let longest = longest.map(|length| length.days + length.exact).max().unwrap_or_default();
        let shifts = turns.iter().map(|turn| turn.shift);
        let (back, ahead) = shifts.fold((TimeDelta::zero(), TimeDelta::zero()), |(b, a), s| (b.min(s), a.max(s)));
        let slack = TimeDelta::days(2);
        let begin = shifted(self.wall_for(&master.start, self.from), -(longest + ahead + slack));
        let end = shifted(self.wall_for(&master.start, self.to), slack - back);

        let may = self.left.min(SERIES_STEPS);
        let mut made = 0_u64;
        let skip = |wall: NaiveDateTime, instant: DateTime<Utc>| {
            (!replaced.is_empty() && replaced.has(wall, instant)) || (!removed.is_empty() && removed.has(wall, instant))
        };
        let visit = |walk: &mut Self, moment: &Moment, span: Option<Span>| {
            let wall = master.start.wall_of(moment);
            let instant = moment.instant_in(walk.view);
            if skip(wall, instant) {
                return;
            }
            let id = Some(RecurrenceId { wall, date: master.start.is_date() });
            match turns.iter().rev().find(|turn| turn.at <= instant) {
                None => walk.put(master, moment, span.unwrap_or(master.length), id),
                Some(turn) => {
                    let start = Moment { wall: shifted(moment.wall, turn.shift), kind: moment.kind.clone() };
                    walk.put(turn.event, &start, turn.event.length, id);
                }
            }
        };
        let mut moment = master.start.clone();
        // DTSTART is the first instance even where the rule does not give it (RFC 5545 §3.8.5.3).
        let mut first_seen = extra.contains_key(&master.start.wall);
        for rule in &master.rules {
            let until = until(rule, &master.start);
            // The rule was walkable when it was read; a stored text that is not any more shows its start.
            let Ok(walls) = rule.walls(master.start.wall, until, Some(begin)) else { continue };
            let mut last: Option<NaiveDateTime> = None;
            for wall in walls {
                let steps = last.map_or(1, |last| rule.steps_between(last, wall));
                last = Some(wall);
                made += steps;
                self.left = self.left.saturating_sub(steps);
                if wall >= end {
                    break;
                }
                first_seen |= wall == master.start.wall;
                if wall >= begin && !extra.contains_key(&wall) {
                    moment.wall = wall;
                    visit(self, &moment, None);
                }
                if self.found.len() - before >= OCCURRENCE_CAP {
                    return Err(Stopped::TooMany);
                }
                if made > may {
                    return Err(Stopped::TooLong);
                }
            }
        }
        if !first_seen {
            visit(self, &master.start, None);
        }
        for (moment, span) in extra.into_values() {
            if self.found.len() - before >= OCCURRENCE_CAP {
                return Err(Stopped::TooMany);
            }
            visit(self, moment, span);
        }
        Ok(())
    }

    /// The reading of an instant on the clock of a series.
    fn wall_for(&self, start: &Moment, instant: DateTime<Utc>) -> NaiveDateTime {
        match &start.kind {
            Kind::In(zone) => zone.to_wall(instant),
            Kind::Date | Kind::Floating | Kind::Unknown(_) => self.view.to_wall(instant),
        }
    }

    /// Keeps an occurrence if it overlaps the window.
    fn put(&mut self, event: &Event, start: &Moment, length: Span, id: Option<RecurrenceId>) {
        let zone = match &start.kind {
            Kind::In(zone) => zone.as_ref(),
            Kind::Date | Kind::Floating | Kind::Unknown(_) => self.view,
        };
        let begin = zone.to_instant(start.wall);
        let end_wall = shifted(start.wall, length.days);
        let end = zone.to_instant(end_wall).checked_add_signed(length.exact).unwrap_or(begin).max(begin);
        let overlaps = begin < self.to && (end > self.from || (begin == end && begin >= self.from));
        if !overlaps {
            return;
        }
        let all_day = start.is_date();
        let shown = event.home.as_deref().filter(|_| zone.is_utc() && matches!(start.kind, Kind::In(_))).unwrap_or(zone);
        let (start_wall, end_wall) = if all_day { (start.wall, end_wall) } else { (shown.to_wall(begin), shown.to_wall(end)) };
        self.found.push(Occurrence {
            details: event.details.clone(),
            recurrence_id: id,
            start_wall,
            end_wall,
            zone: matches!(start.kind, Kind::In(_)).then(|| shown.name().clone()),
            start: begin,
            end,
            all_day,
            recurring: id.is_some(),
            zone_unknown: matches!(start.kind, Kind::Unknown(_)),
            rule_refused: event.refused,
        });
    }
}

fn id_of(moment: &Moment) -> RecurrenceId {
    RecurrenceId { wall: moment.wall, date: moment.is_date() }
}

fn shifted(wall: NaiveDateTime, by: TimeDelta) -> NaiveDateTime {
    let edge = if by < TimeDelta::zero() { NaiveDateTime::MIN } else { NaiveDateTime::MAX };
    wall.checked_add_signed(by).unwrap_or(edge)
}

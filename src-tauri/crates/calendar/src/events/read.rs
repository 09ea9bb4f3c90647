//! One VEVENT to one event, and the events of one UID to a series. Values that cannot be read cost their property, not the event,
//! unless nothing is left to show it by.

use crate::recurrence::{COUNT_CAP, Rule};
use crate::text::{Component, Problems, Property, nest, shown};
use crate::times::{Kind, Moment, Span, read_duration, read_moment, read_wall};
use crate::zones::{Zone, Zones, zone};
use chrono::{NaiveDateTime, TimeDelta};
use hearth_core::Why;
use std::sync::Arc;

/// Length of an event that begins with a day and says no more.
const WHOLE_DAY: Span = Span { days: TimeDelta::days(1), exact: TimeDelta::zero() };

/// Rules read of one event; the standard has one.
const RULE_CAP: usize = 16;

/// Dates read from the EXDATE or RDATE lines of one event.
const DATE_CAP: usize = 20_000;

/// What people read of an event. All texts are unescaped and free of control characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// Identifies the event in its calendar; made from its content where the file gives none.
    pub uid: String,
    /// The file gives no UID.
    pub uid_missing: bool,
    /// Title, empty if there is none.
    pub summary: String,
    /// Where it is.
    pub location: Option<String>,
    /// Notes, with line breaks.
    pub description: Option<String>,
    /// A web address; other schemes are not passed on.
    pub url: Option<String>,
    /// STATUS as written, such as `CONFIRMED`; `CANCELLED` for everything in a file with METHOD:CANCEL.
    pub status: Option<String>,
}

/// One VEVENT.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) start: Moment,
    pub(crate) length: Span,
    pub(crate) recurrence: Option<Recurrence>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) extra: Vec<(Moment, Option<Span>)>,
    pub(crate) except: Vec<Moment>,
    /// A rule was given that is not used.
    pub(crate) refused: bool,
    pub(crate) details: Arc<Details>,
    /// Where a time given in UTC is shown: X-WR-TIMEZONE.
    pub(crate) home: Option<Arc<Zone>>,
    sequence: i64,
    modified: Option<NaiveDateTime>,
}

/// RECURRENCE-ID.
#[derive(Debug, Clone)]
pub(crate) struct Recurrence {
    pub(crate) moment: Moment,
    /// RANGE=THISANDFUTURE.
    pub(crate) following: bool,
}

/// What the calendar around an event says about it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Surroundings {
    pub(crate) zones: Zones,
    /// X-WR-TIMEZONE: where floating times belong.
    pub(crate) home: Option<Arc<Zone>>,
    /// METHOD:CANCEL.
    pub(crate) cancelled: bool,
}

impl Surroundings {
    /// Reads the properties and VTIMEZONEs of a VCALENDAR.
    pub(crate) fn of(calendar: &Component, problems: &mut Problems) -> Self {
        let mut here = Self {
            zones: Zones::default(),
            home: calendar.value("X-WR-TIMEZONE").and_then(zone),
            cancelled: calendar.value("METHOD").is_some_and(|method| method.trim().eq_ignore_ascii_case("CANCEL")),
        };
        for block in calendar.children.iter().filter(|child| child.name == "VTIMEZONE") {
            here.zones.define(block, problems);
        }
        here
    }

    pub(super) fn moment(&mut self, property: &Property, value: &str) -> Option<Moment> {
        let mut moment = read_moment(value, property.param("TZID"), &mut self.zones)?;
        if let (Kind::Floating, Some(home)) = (&moment.kind, &self.home) {
            moment.kind = Kind::In(home.clone());
        }
        Some(moment)
    }

    /// A start or end. A day with a TZID is forbidden but common, and read by everyone as midnight there.
    fn edge(&mut self, property: &Property) -> Option<Moment> {
        let mut moment = self.moment(property, &property.value)?;
        if let (Kind::Date, Some(tzid)) = (&moment.kind, property.param("TZID")) {
            moment.kind = self.zones.resolve(tzid).map_or(Kind::Date, Kind::In);
        }
        Some(moment)
    }

    /// The start of an event. A day that ends at a time, and is not declared as a day, is meant as midnight.
    fn start(&mut self, property: &Property, end: Option<&Property>) -> Option<Moment> {
        let mut moment = self.edge(property)?;
        let timed = end.is_some_and(|end| end.value.contains(['T', 't']));
        if moment.is_date() && timed && property.param("VALUE").is_none() {
            moment.kind = self.home.clone().map_or(Kind::Floating, Kind::In);
        }
        Some(moment)
    }
}

/// Reads a VEVENT; `None`, with a problem, if it has no usable start. `uid` stands in for a missing UID.
pub(crate) fn read_event(component: &Component, uid: &str, here: &mut Surroundings, problems: &mut Problems) -> Option<Event> {
    let Some(property) = component.property("DTSTART") else {
        problems.at(component.line, Why::new("ics-no-start"));
        return None;
    };
    let Some(start) = here.start(property, component.property("DTEND")) else {
        problems.at(property.line, Why::new("ics-bad-start"));
        return None;
    };
    if let Kind::Unknown(tzid) = &start.kind {
        let name: String = tzid.chars().filter(|c| !c.is_control()).take(60).collect();
        problems.at(property.line, Why::new("ics-unknown-zone").with("zone", name));
    }
    let recurrence = component.property("RECURRENCE-ID").and_then(|property| {
        let moment = here.moment(property, &property.value);
        if moment.is_none() {
            problems.at(property.line, Why::new("ics-bad-recurrence-id"));
        }
        let following = property.param("RANGE").is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
        Some(Recurrence { moment: moment?, following })
    });
    let default = if property.value.contains(['T', 't']) { Span::default() } else { WHOLE_DAY };
    let length = read_length(component, &start, default, here, problems);
    let mut refused = false;
    let mut rules = Vec::new();
    for property in component.all("RRULE").take(RULE_CAP) {
        match Rule::parse(&property.value).and_then(|rule| check(rule, &start)) {
            Ok(rule) => {
                if rule.count.is_some_and(|count| count > COUNT_CAP) {
                    problems.at(property.line, Why::new("ics-many-repeats").with("count", COUNT_CAP as usize));
                }
                rules.push(rule);
            }
            Err(reason) => {
                refused = true;
                problems.at(property.line, Why::new("ics-rule-unused").with("why", reason.why()));
            }
        }
    }
    if let Some(property) = component.property("EXRULE") {
        problems.at(property.line, Why::new("ics-exrule"));
    }
    let mut dates = |name: &'static str| -> Vec<(Moment, Option<Span>)> {
        let mut found = Vec::new();
        for property in component.all(name) {
            for value in property.value.split(',').filter(|value| !value.trim().is_empty()) {
                let (begin, end) = value.split_once('/').map_or((value, None), |(begin, end)| (begin, Some(end)));
                match here.moment(property, begin) {
                    Some(moment) if found.len() < DATE_CAP => {
                        let span = end.and_then(|end| period_length(&moment, end));
                        found.push((moment, span));
                    }
                    Some(_) => {}
                    None => problems.at(property.line, Why::new("ics-odd-date").with("name", name)),
                }
            }
        }
        found
    };
    let extra = dates("RDATE");
    let except = dates("EXDATE").into_iter().map(|(moment, _)| moment).collect();
    let text = |name: &str| component.value(name).map(shown).filter(|text| !text.is_empty());
    let web = |url: &String| ["http://", "https://"].iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    let details = Details {
        uid: uid.to_owned(),
        uid_missing: component.value("UID").is_none_or(|uid| uid.trim().is_empty()),
        summary: text("SUMMARY").unwrap_or_default(),
        location: text("LOCATION"),
        description: text("DESCRIPTION"),
        url: component.value("URL").map(|url| url.trim().to_owned()).filter(web),
        status: if here.cancelled { Some("CANCELLED".into()) } else { text("STATUS") },
    };
    Some(Event {
        start,
        length,
        recurrence,
        rules,
        extra,
        except,
        refused,
        details: Arc::new(details),
        home: here.home.clone(),
        sequence: component.value("SEQUENCE").and_then(|text| text.trim().parse().ok()).unwrap_or(0),
        modified: component.value("LAST-MODIFIED").and_then(read_wall),
    })
}

/// Tries the rule on its start, so that what `rrule` refuses is refused when the file is read.
fn check(rule: Rule, start: &Moment) -> Result<Rule, crate::recurrence::RuleError> {
    rule.walls(start.wall, until(&rule, start), None)?;
    Ok(rule)
}

/// UNTIL of a rule on the wall clock of a start.
pub(crate) fn until(rule: &Rule, start: &Moment) -> Option<NaiveDateTime> {
    match &start.kind {
        Kind::In(zone) => rule.until_zoned(|utc| zone.to_wall(utc.and_utc())),
        Kind::Date | Kind::Floating | Kind::Unknown(_) => rule.until_wall(|utc| utc),
    }
}

fn read_length(component: &Component, start: &Moment, default: Span, here: &mut Surroundings, problems: &mut Problems) -> Span {
    if let Some(property) = component.property("DTEND") {
        return match here.edge(property).map(|end| between(start, &end)) {
            Some(Some(length)) if start.is_date() && length.days < TimeDelta::days(1) => default,
            Some(Some(length)) => length,
            Some(None) => {
                problems.at(property.line, Why::new("ics-end-before-start"));
                default
            }
            None => {
                problems.at(property.line, Why::new("ics-bad-end"));
                default
            }
        };
    }
    let Some(property) = component.property("DURATION") else { return default };
    match read_duration(&property.value) {
        // A whole day lasts whole days.
        Some(span) if start.is_date() => {
            let days = (span.days + span.exact).num_days().max(1);
            Span { days: TimeDelta::days(days), exact: TimeDelta::zero() }
        }
        Some(span) => span,
        None => {
            problems.at(property.line, Why::new("ics-bad-duration"));
            default
        }
    }
}

/// From start to end: by the wall clock in one zone, exact between zones. `None` if the end comes first.
fn between(start: &Moment, end: &Moment) -> Option<Span> {
    let span = match (start.instant(), end.instant()) {
        (Some(from), Some(to)) if start.kind != end.kind => Span { days: TimeDelta::zero(), exact: to - from },
        _ => Span { days: end.wall - start.wall, exact: TimeDelta::zero() },
    };
    (span.days >= TimeDelta::zero() && span.exact >= TimeDelta::zero()).then_some(span)
}

/// Length of an RDATE period whose second half is an end or a duration.
fn period_length(start: &Moment, end: &str) -> Option<Span> {
    if end.trim_start().starts_with(['P', 'p', '+']) {
        return read_duration(end);
    }
    let kind = if end.trim_end().ends_with(['Z', 'z']) { Kind::In(zone("UTC")?) } else { start.kind.clone() };
    between(start, &Moment { wall: read_wall(end)?, kind })
}

/// All events of one UID, ready to be expanded. Keep it to expand often.
#[derive(Debug, Clone, Default)]
pub struct Series {
    pub(crate) masters: Vec<Event>,
    pub(crate) overrides: Vec<Event>,
}

impl Series {
    /// What its events are called: the series, and each occurrence that has words of its own.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        self.masters.iter().chain(&self.overrides).map(|event| event.details.summary.as_str())
    }

    /// Reads the text of a stored resource. Its problems were told when the file was read; text that holds no event gives an
    /// empty series.
    pub fn parse(text: &str) -> Self {
        let mut problems = Problems::default();
        let tree = nest(text.as_bytes(), &mut problems);
        let mut series = Self::default();
        for calendar in &tree.roots {
            let mut here = Surroundings::of(calendar, &mut problems);
            for component in calendar.children.iter().filter(|child| child.name == "VEVENT") {
                let uid = super::gather::uid_of(component, text.as_bytes());
                if let Some(event) = read_event(component, &uid, &mut here, &mut problems) {
                    series.add(event);
                }
            }
        }
        series
    }

    /// Takes an event in; where two stand for the same instance, the later version stays (RFC 5545 §3.8.7.4). Several events
    /// of one UID without RECURRENCE-ID are several events: careless programs reuse UIDs, and everyone shows them all.
    pub(crate) fn add(&mut self, event: Event) {
        let same = |other: &Event| match (&event.recurrence, &other.recurrence) {
            (Some(one), Some(other)) => match (one.moment.instant(), other.moment.instant()) {
                (Some(one), Some(other)) => one == other,
                _ => one.moment.wall == other.moment.wall,
            },
            _ => false,
        };
        let list = if event.recurrence.is_some() { &mut self.overrides } else { &mut self.masters };
        match list.iter_mut().find(|other| same(other)) {
            Some(other) if event.version() >= other.version() => *other = event,
            Some(_) => {}
            None => list.push(event),
        }
    }

    /// Whether anything repeats.
    pub fn is_recurring(&self) -> bool {
        self.masters.iter().any(Event::is_recurring) || !self.overrides.is_empty()
    }
}

impl Event {
    fn version(&self) -> (i64, Option<NaiveDateTime>) {
        (self.sequence, self.modified)
    }

    pub(crate) fn is_recurring(&self) -> bool {
        !self.rules.is_empty() || !self.extra.is_empty()
    }
}

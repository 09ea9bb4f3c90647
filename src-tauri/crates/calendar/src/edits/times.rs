//! Times within the text of an event: read with their way of being written, and written in the same way.

use super::sheet::Block;
use crate::events::Surroundings;
use crate::text::{Component, Problems, Property, nest};
use crate::times::{Kind, Moment, Span, read_duration, read_moment, read_wall};
use crate::zones::{Zone, Zones, zone};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::sync::Arc;

/// How the start of an event is written.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// Whole days.
    Day,
    Utc,
    Floating,
    /// With its TZID as it stands there, and the zone that it means, if any.
    In(String, Option<Arc<Zone>>),
}

impl Way {
    /// `;TZID=…:20260101T090000`, everything behind the name of the property.
    pub(super) fn write(&self, wall: NaiveDateTime) -> String {
        match self {
            Self::Day => format!(";VALUE=DATE:{}", wall.format("%Y%m%d")),
            Self::Utc => format!(":{}Z", wall.format("%Y%m%dT%H%M%S")),
            Self::Floating => format!(":{}", wall.format("%Y%m%dT%H%M%S")),
            Self::In(tzid, _) if tzid.contains([':', ';', ',']) => format!(";TZID=\"{tzid}\":{}", wall.format("%Y%m%dT%H%M%S")),
            Self::In(tzid, _) => format!(";TZID={tzid}:{}", wall.format("%Y%m%dT%H%M%S")),
        }
    }

    /// The wall clock of an instant, where this is tied to any.
    pub(super) fn wall(&self, at: DateTime<Utc>, view: &Zone) -> NaiveDateTime {
        match self {
            Self::Utc => at.naive_utc(),
            Self::In(_, Some(zone)) => zone.to_wall(at),
            Self::Day | Self::Floating | Self::In(_, None) => view.to_wall(at),
        }
    }

    /// A UNTIL that ends a rule before the start `wall` (RFC 5545 §3.3.10).
    pub(super) fn until_before(&self, wall: NaiveDateTime) -> String {
        let before = wall - TimeDelta::seconds(1);
        match self {
            Self::Day => (wall - TimeDelta::days(1)).format("%Y%m%d").to_string(),
            Self::Utc => before.format("%Y%m%dT%H%M%SZ").to_string(),
            Self::In(_, Some(zone)) => (zone.to_instant(wall) - TimeDelta::seconds(1)).format("%Y%m%dT%H%M%SZ").to_string(),
            Self::Floating | Self::In(_, None) => before.format("%Y%m%dT%H%M%S").to_string(),
        }
    }

    /// Of a name in the database of zones.
    pub(super) fn of_zone(name: &str) -> Option<Self> {
        let zone = zone(name)?;
        Some(if zone.is_utc() { Self::Utc } else { Self::In(zone.name().to_string(), Some(zone)) })
    }
}

/// The zones that a calendar defines.
pub(super) fn zones_of(text: &str) -> Zones {
    let mut problems = Problems::default();
    let tree = nest(text.as_bytes(), &mut problems);
    tree.roots.first().map(|root: &Component| Surroundings::of(root, &mut problems).zones).unwrap_or_default()
}

/// Start, way and length of an event.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) start: NaiveDateTime,
    pub(super) end: NaiveDateTime,
    pub(super) way: Way,
}

/// Reads when an event is, on its own clock.
pub(super) fn placed(event: &Block, zones: &mut Zones) -> Option<Placed> {
    let start = event.property("DTSTART")?;
    let begins = moment(&start, zones)?;
    let way = way(&start, &begins);
    let end = match (event.property("DTEND"), event.value("DURATION").as_deref().and_then(read_duration)) {
        (Some(end), _) => {
            let ends = moment(&end, zones)?;
            match (begins.instant(), ends.instant()) {
                // Written in two zones: by the clock of the start.
                (Some(_), Some(at)) if begins.kind != ends.kind => begins.wall_of(&Moment { wall: at.naive_utc(), kind: utc()? }),
                _ => ends.wall,
            }
        }
        (None, Some(Span { days, exact })) => begins.wall + days + exact,
        (None, None) if begins.is_date() => begins.wall + TimeDelta::days(1),
        (None, None) => begins.wall,
    };
    Some(Placed { start: begins.wall, end: end.max(begins.wall), way })
}

fn utc() -> Option<Kind> {
    zone("UTC").map(Kind::In)
}

pub(super) fn moment(property: &Property, zones: &mut Zones) -> Option<Moment> {
    read_moment(&property.value, property.param("TZID"), zones)
}

pub(super) fn way(property: &Property, moment: &Moment) -> Way {
    match &moment.kind {
        Kind::Date => Way::Day,
        Kind::In(zone) if property.value.trim().ends_with(['Z', 'z']) && zone.is_utc() => Way::Utc,
        Kind::Floating => Way::Floating,
        Kind::In(zone) => Way::In(property.param("TZID").unwrap_or(zone.name()).to_owned(), Some(zone.clone())),
        Kind::Unknown(name) => Way::In(name.to_string(), None),
    }
}

/// Whether an event stands in place of the occurrence that the rule of `base` puts at `wall`.
pub(super) fn is_of(event: &Block, base: Option<&Moment>, wall: NaiveDateTime, zones: &mut Zones) -> bool {
    let Some(id) = event.property("RECURRENCE-ID").and_then(|id| moment(&id, zones)) else { return false };
    let there = base.map_or(id.wall, |base| base.wall_of(&id));
    there == wall || (id.is_date() && there.date() == wall.date())
}

/// The wall clock that names an occurrence: `20261201` or `20261201T100000`.
pub(super) fn named(recurrence_id: &str) -> Option<NaiveDateTime> {
    read_wall(recurrence_id)
}

/// An event as somebody who changes it sees it, on its own clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub summary: String,
    pub location: String,
    pub description: String,
    pub url: String,
    /// Midnight for whole days.
    pub start_wall: NaiveDateTime,
    /// Exclusive.
    pub end_wall: NaiveDateTime,
    /// IANA name; `None` for whole days and times of no zone.
    pub zone: Option<String>,
    pub all_day: bool,
    /// Value of its rule, of the series where this is an occurrence of one; empty without.
    pub rrule: String,
    /// It, or the series around it, repeats.
    pub recurring: bool,
}

/// Reads an event, or one occurrence of it, for whoever wants to change it; `None` where there is none.
pub fn planned(text: &str, recurrence_id: Option<&str>) -> Option<Planned> {
    let sheet = Block::read(text)?;
    let calendar = sheet.calendar()?;
    let mut zones = zones_of(text);
    let events = || calendar.blocks().filter(|block| block.name == "VEVENT");
    let master = events().find(|event| event.property("RECURRENCE-ID").is_none());
    let wanted = recurrence_id.and_then(named);
    let base = master.and_then(|master| moment(&master.property("DTSTART")?, &mut zones));
    let own = wanted.and_then(|wall| events().find(|event| is_of(event, base.as_ref(), wall, &mut zones)));
    let event = own.or(master)?;
    let mut placed = placed(event, &mut zones)?;
    if let (None, Some(wall)) = (own, wanted) {
        let length = placed.end - placed.start;
        (placed.start, placed.end) = (wall, wall + length);
    }
    let shown = |name: &str| event.value(name).map(|value| crate::text::shown(&value)).unwrap_or_default();
    let rrule = master.and_then(|master| master.value("RRULE")).unwrap_or_default();
    let zone = match &placed.way {
        Way::Utc => Some("Etc/UTC".to_owned()),
        Way::In(_, Some(zone)) => Some(zone.name().to_string()),
        Way::Day | Way::Floating | Way::In(_, None) => None,
    };
    Some(Planned {
        summary: shown("SUMMARY"),
        location: shown("LOCATION"),
        description: shown("DESCRIPTION"),
        url: event.value("URL").unwrap_or_default().trim().to_owned(),
        start_wall: placed.start,
        end_wall: placed.end,
        zone,
        all_day: matches!(placed.way, Way::Day),
        recurring: !rrule.is_empty()
            || recurrence_id.is_some()
            || master.is_some_and(|master| master.property("RDATE").is_some()),
        rrule,
    })
}

//! What somebody wants of an event, written into its text: this occurrence, this and all later ones, or all of them.

use super::sheet::{Block, Node};
use super::split;
use super::times::{Placed, Way, is_of, moment, named, placed, zones_of};
use super::todo::is_entry;
use crate::recurrence::Rule;
use crate::text::escape;
use crate::times::Moment;
use crate::zones::{Zone, Zones, write_vtimezone, zone};
use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use hearth_core::meetings::{ShiftProblem, shift_rule};
use std::sync::Arc;
use thiserror::Error;

/// How much of a series is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    This,
    Later,
    All,
}

/// When a change is made, by whom that counts for nothing.
#[derive(Debug, Clone, Copy)]
pub struct Stamp<'a> {
    pub now: DateTime<Utc>,
    /// IANA name of the zone in which times of no zone are meant.
    pub view: &'a str,
}

/// A time as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// On the clock of the event.
    Wall(NaiveDateTime),
    At(DateTime<Utc>),
}

/// What is wanted; what is not given stays as it is. Empty texts take a property away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    pub summary: Option<String>,
    pub location: Option<String>,
    pub description: Option<String>,
    pub url: Option<String>,
    pub start: Option<Time>,
    /// Exclusive.
    pub end: Option<Time>,
    pub all_day: Option<bool>,
    /// IANA name of the zone that the event is planned in from now on.
    pub zone: Option<String>,
    /// Value of the rule; empty for none.
    pub rrule: Option<String>,
    /// It takes place, or not.
    pub cancelled: Option<bool>,
}

/// What became of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub text: String,
    /// UID and text of the series that goes on in its place.
    pub later: Option<(String, String)>,
}

/// Why a text cannot be changed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EditError {
    #[error("the text of the event cannot be read")]
    Unreadable,
    #[error("the event does not happen then")]
    NotThen,
    #[error("an event cannot end before it begins")]
    EndFirst,
    #[error("the zone is not known")]
    Zone,
    #[error("the rule cannot be used")]
    Rule,
    #[error("the series is tied to days of the month or the year")]
    TiedToDates,
    #[error("the series meets on several days, and not every week")]
    SeveralDays,
}

impl From<ShiftProblem> for EditError {
    fn from(problem: ShiftProblem) -> Self {
        match problem {
            ShiftProblem::TiedToDates => Self::TiedToDates,
            ShiftProblem::SeveralDays => Self::SeveralDays,
        }
    }
}

/// The parts of a text that a change needs.
pub(super) struct Work<'a> {
    pub(super) sheet: Block,
    pub(super) zones: Zones,
    pub(super) view: Arc<Zone>,
    pub(super) stamp: Stamp<'a>,
}

impl<'a> Work<'a> {
    pub(super) fn of(text: &str, stamp: Stamp<'a>) -> Result<Self, EditError> {
        let sheet = Block::read(text).ok_or(EditError::Unreadable)?;
        sheet.calendar().ok_or(EditError::Unreadable)?;
        let view = zone(stamp.view).ok_or(EditError::Zone)?;
        Ok(Self { sheet, zones: zones_of(text), view, stamp })
    }

    pub(super) fn events(&mut self) -> Vec<&mut Block> {
        let calendar = self.sheet.calendar_mut();
        calendar.into_iter().flat_map(Block::blocks_mut).filter(|block| block.name == "VEVENT").collect()
    }

    /// The event that the others are occurrences of.
    pub(super) fn master(&mut self) -> Option<&mut Block> {
        self.events().into_iter().find(|event| event.raw("RECURRENCE-ID").next().is_none())
    }

    pub(super) fn start(&mut self) -> Result<(Placed, Moment), EditError> {
        let master = self.master().ok_or(EditError::NotThen)?.clone();
        let start = master.property("DTSTART").and_then(|start| moment(&start, &mut self.zones)).ok_or(EditError::Unreadable)?;
        Ok((placed(&master, &mut self.zones).ok_or(EditError::Unreadable)?, start))
    }

    /// Its zone is defined where the text is read.
    fn define(&mut self, way: &Way, from: NaiveDateTime) {
        let Way::In(tzid, Some(zone)) = way else { return };
        let Some(calendar) = self.sheet.calendar_mut() else { return };
        let has = calendar
            .blocks()
            .any(|block| block.name == "VTIMEZONE" && block.value("TZID").as_deref().map(str::trim) == Some(tzid));
        if has {
            return;
        }
        let at = zone.to_instant(from);
        if let Some(block) = Block::read(&write_vtimezone(zone, at, at)).and_then(|sheet| sheet.blocks().next().cloned()) {
            let place = calendar.nodes.iter().position(|node| matches!(node, Node::Block(_))).unwrap_or(calendar.nodes.len());
            calendar.nodes.insert(place, Node::Block(block));
        }
    }
}

/// Where an event is wanted to be, given where it is.
fn wanted(wish: &Wish, now: &Placed, view: &Zone, view_name: &str) -> Result<Placed, EditError> {
    let way = match (wish.all_day, wish.zone.as_deref()) {
        (Some(true), _) => Way::Day,
        (Some(false), None) if matches!(now.way, Way::Day) => Way::of_zone(view_name).ok_or(EditError::Zone)?,
        (None, Some(_)) if matches!(now.way, Way::Day) => Way::Day,
        (_, Some(name)) => Way::of_zone(name).ok_or(EditError::Zone)?,
        (_, None) => now.way.clone(),
    };
    let wall = |time: Time| match time {
        Time::Wall(wall) => wall,
        Time::At(at) => way.wall(at, view),
    };
    let mut start = wish.start.map_or(now.start, wall);
    let mut end = wish.end.map_or_else(|| start + (now.end - now.start), wall);
    if matches!(way, Way::Day) {
        start = start.date().and_time(NaiveTime::MIN);
        let last = end.date().and_time(NaiveTime::MIN);
        end = if last < end { last + TimeDelta::days(1) } else { last };
        end = if end == start { start + TimeDelta::days(1) } else { end };
    }
    if end < start {
        return Err(EditError::EndFirst);
    }
    Ok(Placed { start, end, way })
}

fn same(one: &Placed, other: &Placed) -> bool {
    (one.start, one.end, one.way.write(one.start)) == (other.start, other.end, other.way.write(other.start))
}

/// Writes everything but times.
pub(super) fn write_texts(event: &mut Block, wish: &Wish, stamp: Stamp<'_>) {
    let texts = [("SUMMARY", &wish.summary), ("LOCATION", &wish.location), ("DESCRIPTION", &wish.description)];
    for (name, text) in texts {
        if let Some(text) = text
            && event.value(name).map(|value| crate::text::shown(&value)).unwrap_or_default() != text.trim()
        {
            let line = (!text.trim().is_empty()).then(|| format!("{name}:{}", escape(text.trim())));
            event.set(name, line.as_deref());
        }
    }
    if let Some(url) = &wish.url {
        let url = url.replace(char::is_control, "");
        let line = (!url.trim().is_empty()).then(|| format!("URL:{}", url.trim()));
        event.set("URL", line.as_deref());
    }
    if let Some(cancelled) = wish.cancelled {
        let was = event.value("STATUS").is_some_and(|status| status.trim().eq_ignore_ascii_case("CANCELLED"));
        if was != cancelled {
            event.set("STATUS", Some(if cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" }));
        }
    }
    let now = stamp.now.format("%Y%m%dT%H%M%SZ");
    event.set("DTSTAMP", Some(&format!("DTSTAMP:{now}")));
    event.set("LAST-MODIFIED", Some(&format!("LAST-MODIFIED:{now}")));
}

pub(super) fn write_times(event: &mut Block, to: &Placed) {
    event.set("DTSTART", Some(&format!("DTSTART{}", to.way.write(to.start))));
    event.set("DURATION", None);
    event.set("DTEND", Some(&format!("DTEND{}", to.way.write(to.end))));
}

/// A change of when it is counts (RFC 5546 §2.1.4).
pub(super) fn count(event: &mut Block) {
    let sequence = event.value("SEQUENCE").and_then(|text| text.trim().parse::<u32>().ok()).unwrap_or(0);
    event.set("SEQUENCE", Some(&format!("SEQUENCE:{}", sequence.saturating_add(1))));
}

fn rule_of(wish: &Wish) -> Result<Option<&str>, EditError> {
    let Some(rule) = wish.rrule.as_deref().map(str::trim) else { return Ok(None) };
    let fits = rule.is_empty() || (!rule.contains(char::is_control) && Rule::parse(rule).is_ok());
    if fits { Ok(Some(rule)) } else { Err(EditError::Rule) }
}

/// A new event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    pub uid: String,
    pub start_wall: NaiveDateTime,
    /// Exclusive.
    pub end_wall: NaiveDateTime,
    pub all_day: bool,
    /// IANA name.
    pub zone: String,
    /// Texts and rule; its times are passed over.
    pub wish: Wish,
}

/// Writes a new event.
///
/// # Errors
/// [`EditError::EndFirst`], [`EditError::Zone`], [`EditError::Rule`].
pub fn create(new: &NewEvent, stamp: Stamp<'_>) -> Result<String, EditError> {
    let rule = rule_of(&new.wish)?;
    let way = if new.all_day { Way::Day } else { Way::of_zone(&new.zone).ok_or(EditError::Zone)? };
    let frame = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//Hearth//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n";
    let mut work = Work::of(frame, stamp)?;
    let now = Placed { start: new.start_wall, end: new.end_wall, way };
    let to = wanted(&Wish::default(), &now, &work.view, stamp.view)?;
    if to.end < to.start {
        return Err(EditError::EndFirst);
    }
    work.define(&to.way, to.start);
    let mut event = Block::new("VEVENT");
    event.set("UID", Some(&format!("UID:{}", new.uid.replace(char::is_control, ""))));
    event.set("CREATED", Some(&format!("CREATED:{}", stamp.now.format("%Y%m%dT%H%M%SZ"))));
    event.set("SEQUENCE", Some("SEQUENCE:0"));
    write_times(&mut event, &to);
    if let Some(rule) = rule.filter(|rule| !rule.is_empty()) {
        event.set("RRULE", Some(&format!("RRULE:{rule}")));
    }
    write_texts(&mut event, &new.wish, stamp);
    if let Some(calendar) = work.sheet.calendar_mut() {
        calendar.nodes.push(Node::Block(event));
    }
    Ok(work.sheet.print())
}

/// Writes what is wanted into the text of an event. `later_uid` names the series that a change of all later occurrences begins.
///
/// # Errors
/// [`EditError`]
pub fn change(
    text: &str,
    recurrence_id: Option<&str>,
    scope: Scope,
    wish: &Wish,
    later_uid: &str,
    stamp: Stamp<'_>,
) -> Result<Changed, EditError> {
    rule_of(wish)?;
    let mut work = Work::of(text, stamp)?;
    let wall = recurrence_id.map(|id| named(id).ok_or(EditError::NotThen)).transpose()?;
    match (scope, wall) {
        (Scope::This, Some(wall)) => one(&mut work, wall, wish)?,
        (Scope::Later, Some(wall)) if wall > work.start()?.0.start => {
            let text = split::after(&mut work, wall, later_uid)?;
            let later = change(&text, recurrence_id, Scope::All, wish, later_uid, stamp)?.text;
            return Ok(Changed { text: work.sheet.print(), later: Some((later_uid.to_owned(), later)) });
        }
        (Scope::This | Scope::Later | Scope::All, _) => all(&mut work, wall, wish)?,
    }
    Ok(Changed { text: work.sheet.print(), later: None })
}

/// One occurrence: the override that stands for it, or a new one.
pub(super) fn one(work: &mut Work<'_>, wall: NaiveDateTime, wish: &Wish) -> Result<(), EditError> {
    let base = work.start().ok();
    let mut zones = std::mem::take(&mut work.zones);
    let moment = base.as_ref().map(|(_, moment)| moment);
    let there = work.events().into_iter().position(|event| is_of(event, moment, wall, &mut zones));
    work.zones = zones;
    let at = match there {
        Some(at) => at,
        None => {
            let (placed, _) = base.ok_or(EditError::NotThen)?;
            let length = placed.end - placed.start;
            let mut single = work.master().ok_or(EditError::NotThen)?.clone();
            for name in ["RRULE", "RDATE", "EXDATE", "EXRULE"] {
                single.set(name, None);
            }
            single.set("RECURRENCE-ID", Some(&format!("RECURRENCE-ID{}", placed.way.write(wall))));
            write_times(&mut single, &Placed { start: wall, end: wall + length, way: placed.way });
            let calendar = work.sheet.calendar_mut().ok_or(EditError::Unreadable)?;
            calendar.nodes.push(Node::Block(single));
            work.events().len() - 1
        }
    };
    let mut zones = std::mem::take(&mut work.zones);
    let now = work.events().get(at).and_then(|event| placed(event, &mut zones));
    work.zones = zones;
    let now = now.ok_or(EditError::Unreadable)?;
    let to = wanted(wish, &now, &work.view, work.stamp.view)?;
    if !same(&now, &to) {
        work.define(&to.way, to.start);
    }
    let stamp = work.stamp;
    // A definition of a zone is no event: the place is the same.
    let mut events = work.events();
    let event = events.get_mut(at).ok_or(EditError::NotThen)?;
    if !same(&now, &to) {
        write_times(event, &to);
        count(event);
    }
    write_texts(event, wish, stamp);
    Ok(())
}

/// The whole series, seen from one of its occurrences.
fn all(work: &mut Work<'_>, seen: Option<NaiveDateTime>, wish: &Wish) -> Result<(), EditError> {
    let (now, base) = work.start()?;
    let seen = seen.unwrap_or(now.start);
    let length = now.end - now.start;
    let to = wanted(wish, &Placed { start: seen, end: seen + length, way: now.way.clone() }, &work.view, work.stamp.view)?;
    let by = to.start - seen;
    let to = Placed { start: now.start + by, end: now.start + by + (to.end - to.start), way: to.way };
    let moves = !same(&now, &to);
    let rule = rule_of(wish)?.map(str::to_owned);
    let stamp = work.stamp;
    if moves {
        work.define(&to.way, to.start);
    }
    let days = (to.start.date() - now.start.date()).num_days();
    let master = work.master().ok_or(EditError::NotThen)?;
    if moves {
        if rule.is_none()
            && let Some(held) = master.value("RRULE")
        {
            let moved = shift_rule(&held, days)?;
            if moved != held {
                master.set("RRULE", Some(&format!("RRULE:{moved}")));
            }
        }
        write_times(master, &to);
    }
    let mut counts = moves;
    if let Some(rule) = &rule
        && master.value("RRULE").unwrap_or_default().trim() != rule
    {
        let line = (!rule.is_empty()).then(|| format!("RRULE:{rule}"));
        master.set("RRULE", line.as_deref());
        counts = true;
    }
    if counts {
        count(master);
    }
    write_texts(master, wish, stamp);
    let shifted = to.start != now.start || to.way.write(to.start) != now.way.write(to.start);
    if shifted {
        shift(work, &base, by, &to.way);
    }
    Ok(())
}

/// What names single occurrences goes along with a series that moves.
fn shift(work: &mut Work<'_>, base: &Moment, by: TimeDelta, to: &Way) {
    let mut zones = std::mem::take(&mut work.zones);
    for event in work.events() {
        for name in ["RECURRENCE-ID", "EXDATE", "RDATE"] {
            let mut lines = Vec::new();
            for property in event.all(name) {
                for value in property.value.split(',').filter(|value| !value.trim().is_empty()) {
                    // Periods keep their own length, and are rare enough to stay where they are.
                    let mut single = property.clone();
                    single.value = value.to_owned().into();
                    match moment(&single, &mut zones).filter(|_| !value.contains('/')) {
                        Some(at) => lines.push(format!("{name}{}", to.write(base.wall_of(&at) + by))),
                        None => lines.push(format!("{name}:{value}")),
                    }
                }
            }
            if !lines.is_empty() {
                event.set_all(name, &lines.iter().map(String::as_str).collect::<Vec<_>>());
            }
        }
    }
    work.zones = zones;
}

/// Takes an occurrence, all later ones, or all out of a text; `None` where nothing of it is left.
///
/// # Errors
/// [`EditError`]
pub fn remove(text: &str, recurrence_id: Option<&str>, scope: Scope, stamp: Stamp<'_>) -> Result<Option<String>, EditError> {
    let Some(wall) = recurrence_id.map(|id| named(id).ok_or(EditError::NotThen)).transpose()? else { return Ok(None) };
    let mut work = Work::of(text, stamp)?;
    let start = work.start().ok();
    match (scope, start) {
        (Scope::All, _) => return Ok(None),
        (Scope::Later, Some((placed, _))) if wall <= placed.start => return Ok(None),
        (Scope::Later, Some(_)) => {
            split::after(&mut work, wall, "")?;
        }
        (Scope::This, Some((placed, base))) => {
            split::drop_overrides(&mut work, &base, |there| there == wall);
            let master = work.master().ok_or(EditError::NotThen)?;
            let mut lines: Vec<String> = master.raw("EXDATE").filter_map(super::sheet::logical).collect();
            lines.push(format!("EXDATE{}", placed.way.write(wall)));
            master.set_all("EXDATE", &lines.iter().map(String::as_str).collect::<Vec<_>>());
            count(master);
            write_texts(master, &Wish::default(), stamp);
        }
        // Only overrides are there, as in an invitation to one occurrence.
        (Scope::This | Scope::Later, None) => {
            let mut zones = std::mem::take(&mut work.zones);
            let calendar = work.sheet.calendar_mut().ok_or(EditError::Unreadable)?;
            calendar.nodes.retain(|node| !matches!(node, Node::Block(block) if is_of(block, None, wall, &mut zones)));
            if !calendar.blocks().any(|block| block.name == "VEVENT") {
                return Ok(None);
            }
        }
    }
    Ok(Some(work.sheet.print()))
}

/// The same event under another UID. It stands for nothing of ours any more.
pub fn renamed(text: &str, uid: &str) -> Option<String> {
    let mut sheet = Block::read(text)?;
    for event in sheet.calendar_mut()?.blocks_mut().filter(|block| is_entry(block)) {
        event.set("UID", Some(&format!("UID:{}", uid.replace(char::is_control, ""))));
        event.nodes.retain(|node| !matches!(node, Node::Line { name, .. } if name.starts_with(OWN)));
    }
    Some(sheet.print())
}

/// How the properties of our own begin.
pub(super) const OWN: &str = "X-HEARTH-";

/// The value of a property of our own in a text. Servers put the events of a series into an order of their own.
pub fn mark(text: &str, name: &str) -> Option<String> {
    let sheet = Block::read(text)?;
    sheet.calendar()?.blocks().filter(|block| is_entry(block)).find_map(|event| event.value(name))
}

/// A text whose first event has a property of our own.
pub fn marked(text: &str, name: &str, value: &str) -> Option<String> {
    let mut sheet = Block::read(text)?;
    let event = sheet.calendar_mut()?.blocks_mut().find(|block| is_entry(block))?;
    event.set(name, Some(&format!("{name}:{value}")));
    Some(sheet.print())
}

//! One series made two: it ends before an occurrence, and another goes on from there.

use super::change::{EditError, Work, count};
use super::sheet::{Block, Node};
use super::times::{Placed, moment};
use crate::recurrence::Rule;
use crate::times::Moment;
use chrono::NaiveDateTime;
use hearth_core::meetings::remaining_count;

/// Ends the series of `work` before `wall`. Answers the text of the series that begins there.
pub(super) fn after(work: &mut Work<'_>, wall: NaiveDateTime, uid: &str) -> Result<String, EditError> {
    let (now, base) = work.start()?;
    let length = now.end - now.start;
    let rule = work.master().and_then(|master| master.value("RRULE"));
    let mut later = work.sheet.clone();
    if let Some(calendar) = later.calendar_mut() {
        for event in calendar.blocks_mut().filter(|block| block.name == "VEVENT") {
            event.set("UID", Some(&format!("UID:{uid}")));
        }
    }
    let mut follow =
        Work { sheet: later, zones: super::times::zones_of(&work.sheet.print()), view: work.view.clone(), stamp: work.stamp };
    let master = follow.master().ok_or(EditError::NotThen)?;
    super::change::write_times(master, &Placed { start: wall, end: wall + length, way: now.way.clone() });
    if let Some(rule) = &rule {
        let behind = behind(rule, now.start, wall)?;
        master.set("RRULE", Some(&format!("RRULE:{}", remaining_count(rule, behind))));
        let until = format!("UNTIL={}", now.way.until_before(wall));
        let parts = rule.split(';').filter(|part| {
            let name = part.split('=').next().unwrap_or_default().trim().to_ascii_uppercase();
            name != "COUNT" && name != "UNTIL"
        });
        let ended: Vec<&str> = parts.chain([until.as_str()]).collect();
        let first = work.master().ok_or(EditError::NotThen)?;
        first.set("RRULE", Some(&format!("RRULE:{}", ended.join(";"))));
        count(first);
    }
    for (work, keeps) in [(&mut *work, true), (&mut follow, false)] {
        drop_overrides(work, &base, |there| (there < wall) != keeps);
        drop_dates(work, &base, |there| (there < wall) != keeps);
    }
    Ok(follow.sheet.print())
}

/// How many starts of a rule lie before `wall`, for rules that count.
fn behind(rule: &str, start: NaiveDateTime, wall: NaiveDateTime) -> Result<usize, EditError> {
    let read = Rule::parse(rule).map_err(|_| EditError::Rule)?;
    if read.count.is_none() {
        return Ok(0);
    }
    let walls = read.walls(start, None, None).map_err(|_| EditError::Rule)?;
    Ok(walls.take(crate::recurrence::COUNT_CAP as usize).take_while(|start| *start < wall).count())
}

/// Takes out the overrides of occurrences for which `goes` holds.
pub(super) fn drop_overrides(work: &mut Work<'_>, base: &Moment, goes: impl Fn(NaiveDateTime) -> bool) {
    let mut zones = std::mem::take(&mut work.zones);
    if let Some(calendar) = work.sheet.calendar_mut() {
        calendar.nodes.retain(|node| {
            let Node::Block(block) = node else { return true };
            let id = (block.name == "VEVENT").then(|| block.property("RECURRENCE-ID")).flatten();
            let at = id.and_then(|id| moment(&id, &mut zones));
            !at.is_some_and(|at| goes(base.wall_of(&at)))
        });
    }
    work.zones = zones;
}

/// Takes out single dates for which `goes` holds.
fn drop_dates(work: &mut Work<'_>, base: &Moment, goes: impl Fn(NaiveDateTime) -> bool) {
    let mut zones = std::mem::take(&mut work.zones);
    let Some(master) = work.master() else { return };
    for name in ["EXDATE", "RDATE"] {
        let lines: Vec<String> = lines(master, name)
            .into_iter()
            .filter(|(_, property)| !moment(property, &mut zones).is_some_and(|at| goes(base.wall_of(&at))))
            .map(|(line, _)| line)
            .collect();
        master.set_all(name, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    }
    work.zones = zones;
}

/// The lines of a property, one for each of its values; a line of one value as it is.
fn lines(event: &Block, name: &str) -> Vec<(String, crate::text::Property<'static>)> {
    let mut all = Vec::new();
    for raw in event.raw(name) {
        let Some(line) = super::sheet::logical(raw) else { continue };
        let Some(property) = super::sheet::read(raw) else { continue };
        let head = line.strip_suffix(property.value.as_ref()).unwrap_or_default().to_owned();
        for value in property.value.split(',').filter(|value| !value.trim().is_empty()) {
            let mut single = property.clone();
            single.value = value.split('/').next().unwrap_or_default().to_owned().into();
            all.push((format!("{head}{value}"), single));
        }
    }
    all
}

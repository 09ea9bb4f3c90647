//! Events that stand for something kept elsewhere, such as a series of meetings: brought to what that is by now, with everything that others
//! have added to them left as it is; and what others say of single occurrences, made comparable.

use super::change::{OWN, Stamp, Wish, Work, count, one};
use super::sheet::{Block, Node, logical};
use super::times::{moment, zones_of};
use crate::times::Moment;
use crate::zones::Zones;
use chrono::{DateTime, NaiveDateTime};

/// What the thing itself says. All else belongs to whoever has written it.
const SAID: [&str; 14] = [
    "RECURRENCE-ID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXRULE",
    "EXDATE",
    "SUMMARY",
    "LOCATION",
    "URL",
    "STATUS",
    "DTSTAMP",
    "LAST-MODIFIED",
];

/// Which occurrence an event stands for, however that is written; `None` for the series itself.
fn id(event: &Block, zones: &mut Zones) -> Option<NaiveDateTime> {
    let at = moment(&event.property("RECURRENCE-ID")?, zones)?;
    Some(at.instant().map_or(at.wall, |instant| instant.naive_utc()))
}

fn is_event(block: &Block) -> bool {
    block.name == "VEVENT"
}

/// The text `now` with the events of `wanted`: each keeps what others have added to it, and one that is new takes over what the others have.
/// `None` where a text cannot be read.
pub fn follow(now: &str, wanted: &str) -> Option<String> {
    let (mut sheet, from) = (Block::read(now)?, Block::read(wanted)?);
    let (mut here, mut there) = (zones_of(wanted), zones_of(now));
    let calendar = sheet.calendar_mut()?;
    let mut held: Vec<(Option<NaiveDateTime>, Block)> = Vec::new();
    for event in calendar.blocks().filter(|block| is_event(block)) {
        held.push((id(event, &mut there), event.clone()));
    }
    let pattern = held.iter().find(|(id, _)| id.is_none()).or(held.first()).map(|(_, event)| event.clone());
    let mut events = Vec::new();
    for event in from.calendar()?.blocks().filter(|block| is_event(block)) {
        let wanted = id(event, &mut here);
        let same = held.iter().find(|(id, _)| *id == wanted).map(|(_, held)| held.clone());
        events.push(match same.or_else(|| pattern.clone()) {
            Some(mut target) => {
                dress(&mut target, event);
                target
            }
            None => event.clone(),
        });
    }
    calendar.nodes.retain(|node| !matches!(node, Node::Block(block) if is_event(block)));
    super::merge::define(calendar, from.calendar()?);
    calendar.nodes.extend(events.into_iter().map(Node::Block));
    Some(sheet.print())
}

/// Writes into an event what another one says.
fn dress(target: &mut Block, event: &Block) {
    let when = |event: &Block| ["DTSTART", "DTEND", "RRULE", "EXDATE"].map(|name| lines(event, name));
    let moves = when(target) != when(event);
    for name in SAID {
        let lines = lines(event, name);
        target.set_all(name, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    }
    target.nodes.retain(|node| !matches!(node, Node::Line { name, .. } if name.starts_with(OWN)));
    let sequence = |event: &Block| event.value("SEQUENCE").and_then(|text| text.trim().parse::<u32>().ok()).unwrap_or(0);
    if sequence(event) > sequence(target) {
        target.set("SEQUENCE", Some(&format!("SEQUENCE:{}", sequence(event))));
    } else if moves {
        // Somebody else has counted further: a change has to count from there.
        count(target);
    }
}

fn lines(event: &Block, name: &str) -> Vec<String> {
    event.raw(name).filter_map(logical).collect()
}

/// A series with an event of its own for every occurrence that `theirs` has one for, so that both can be compared. What cannot be read
/// stays as it is.
pub fn spread(ours: &str, theirs: &str) -> String {
    let work = Work::of(ours, Stamp { now: DateTime::UNIX_EPOCH, view: "Etc/UTC" });
    let (Ok(mut work), Some(sheet)) = (work, Block::read(theirs)) else { return ours.to_owned() };
    let (Ok((_, base)), Some(calendar)) = (work.start(), sheet.calendar()) else { return ours.to_owned() };
    let mut zones = zones_of(theirs);
    for event in calendar.blocks().filter(|block| is_event(block)) {
        let Some(at) = event.property("RECURRENCE-ID").and_then(|id| moment(&id, &mut zones)) else { continue };
        if one(&mut work, base.wall_of(&at), &Wish::default()).is_err() {
            return ours.to_owned();
        }
    }
    work.sheet.print()
}

/// The starts that are taken out of a series, on its own clock, in order.
fn removed(text: &str) -> Vec<NaiveDateTime> {
    let Some(sheet) = Block::read(text) else { return Vec::new() };
    let mut zones = zones_of(text);
    let Some(calendar) = sheet.calendar() else { return Vec::new() };
    let Some(master) = calendar.blocks().find(|block| is_event(block) && block.property("RECURRENCE-ID").is_none()) else {
        return Vec::new();
    };
    let Some(base) = master.property("DTSTART").and_then(|start| moment(&start, &mut zones)) else { return Vec::new() };
    let mut found = Vec::new();
    for property in master.all("EXDATE") {
        for value in property.value.split(',') {
            let mut single = property.clone();
            single.value = value.to_owned().into();
            found.extend(moment(&single, &mut zones).map(|at: Moment| base.wall_of(&at)));
        }
    }
    found.sort_unstable();
    found
}

/// The starts that only `theirs` takes out of a series, on its clock.
pub fn own_days(ours: &str, theirs: &str) -> Vec<NaiveDateTime> {
    let ours = removed(ours);
    removed(theirs).into_iter().filter(|wall| !ours.contains(wall)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-THEIRS:kept\r\nBEGIN:VEVENT\r\nUID:s@hearth\r\nSEQUENCE:9\r\nSUMMARY:Old\r\n\
        DTSTART;TZID=Europe/Berlin:20261201T190000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\nX-HEARTH-MEETING:1\r\nDESCRIPTION:Bring\r\n  tea\r\n\
        BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:s@hearth\r\nRECURRENCE-ID:20261208T180000Z\r\n\
        DTSTART;TZID=Europe/Berlin:20261208T200000\r\nSUMMARY:Old\r\nX-MINE:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const WANTED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:s@hearth\r\nSEQUENCE:4\r\nSUMMARY:New\r\n\
        DTSTART;TZID=Europe/Berlin:20261201T180000\r\nDTEND;TZID=Europe/Berlin:20261201T190000\r\nRRULE:FREQ=WEEKLY\r\n\
        EXDATE;TZID=Europe/Berlin:20261222T180000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:s@hearth\r\nSEQUENCE:4\r\n\
        RECURRENCE-ID;TZID=Europe/Berlin:20261208T190000\r\nDTSTART;TZID=Europe/Berlin:20261208T200000\r\nSUMMARY:Guests\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:s@hearth\r\nSEQUENCE:4\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261215T180000\r\n\
        DTSTART;TZID=Europe/Berlin:20261215T180000\r\nSUMMARY:Off\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn what_others_have_added_to_a_series_stays_in_it() {
        let text = follow(NOW, WANTED).expect("both can be read");
        for kept in ["X-THEIRS:kept", "DESCRIPTION:Bring\r\n  tea\r\n", "X-MINE:1", "SUMMARY:New", "SEQUENCE:10", "EXDATE"] {
            assert!(text.contains(kept), "{kept} is there:\n{text}");
        }
        for gone in ["DURATION", "SUMMARY:Old", "X-HEARTH"] {
            assert!(!text.contains(gone), "{gone} is not:\n{text}");
        }
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "an occurrence written in UTC is the same occurrence:\n{text}");
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2, "a new occurrence is reminded of as the series is:\n{text}");
        assert_eq!(follow(&text, WANTED).map(|again| again == text), Some(true), "done once is done");
    }

    #[test]
    fn what_they_say_of_one_occurrence_can_be_compared() {
        let series = &WANTED[..WANTED.find("BEGIN:VEVENT\r\nUID:s@hearth\r\nSEQUENCE:4\r\nRECURRENCE").expect("an override")];
        let ours = format!("{series}END:VCALENDAR\r\n");
        let beside = spread(&ours, &NOW.replace("20261208T180000Z", "20261208T170000Z"));
        assert!(beside.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261208T180000\r\n"), "an event of its own:\n{beside}");
        assert_eq!(beside.matches("SUMMARY:New").count(), 2, "which says what the series says:\n{beside}");
        let theirs = ours.replace("20261222T180000", "20261222T180000,20261229T180000");
        assert_eq!(own_days(&ours, &theirs).len(), 1, "one more was taken out there");
        assert!(own_days(&theirs, &ours).is_empty(), "which is no day of ours");
    }
}

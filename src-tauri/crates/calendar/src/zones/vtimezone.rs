//! Evaluates a feed's own VTIMEZONE (RFC 5545 §3.6.5) into a table of offset changes up to 2050.

use super::Zone;
use crate::recurrence::Rule;
use crate::text::{Component, Problems};
use crate::times::{read_offset, read_wall};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use hearth_core::Why;

/// Observances of one block, and changes of one observance, that are looked at.
const OBSERVANCE_CAP: usize = 2_000;
const CHANGE_CAP: usize = 1_000;

/// The zone a block describes, or `None` with a problem where it describes none.
pub(super) fn evaluate(tzid: &str, block: &Component, problems: &mut Problems) -> Option<Zone> {
    let mut changes: Vec<(i64, i32, i32)> = Vec::new();
    let observances = block.children.iter().filter(|child| matches!(child.name.as_ref(), "STANDARD" | "DAYLIGHT"));
    for observance in observances.take(OBSERVANCE_CAP) {
        let offsets = ["TZOFFSETFROM", "TZOFFSETTO"].map(|name| observance.value(name).and_then(read_offset));
        let start = observance.value("DTSTART").and_then(read_wall);
        let ([Some(from), Some(to)], Some(start)) = (offsets, start) else {
            problems.at(observance.line, Why::new("ics-zone-part"));
            continue;
        };
        let onsets = onsets(observance, start, from);
        changes.extend(onsets.into_iter().map(|wall| (wall.and_utc().timestamp() - i64::from(from), from, to)));
    }
    changes.sort_unstable();
    let Some((_, first, _)) = changes.first().copied() else {
        problems.at(block.line, Why::new("ics-zone-empty"));
        return None;
    };
    Some(Zone::new(tzid, first, changes.into_iter().map(|(at, _, to)| (at, to)).collect()))
}

/// Wall-clock times, by the clock before the change, at which an observance begins.
fn onsets(observance: &Component, start: NaiveDateTime, from: i32) -> Vec<NaiveDateTime> {
    let end = NaiveDate::from_ymd_opt(2051, 1, 1).map(|day| day.and_time(start.time())).unwrap_or(start);
    let mut onsets = vec![start];
    for text in observance.all("RRULE").map(|property| property.value.as_ref()) {
        let Ok(rule) = Rule::parse(text) else { continue };
        // UNTIL is in UTC here; the rule runs on the clock before the change.
        let until = rule.until_wall(|utc| utc.checked_add_signed(TimeDelta::seconds(from.into())).unwrap_or(utc));
        if let Ok(walls) = rule.walls(start, until, None) {
            onsets.extend(walls.take(CHANGE_CAP).take_while(|wall| *wall < end));
        }
    }
    for text in observance.all("RDATE").flat_map(|property| property.value.split(',')).take(CHANGE_CAP) {
        let start = text.split('/').next().unwrap_or(text);
        if let Some(wall) = read_wall(start) {
            let utc = start.trim_end().ends_with(['Z', 'z']);
            let shift = TimeDelta::seconds(if utc { from.into() } else { 0 });
            onsets.push(wall.checked_add_signed(shift).unwrap_or(wall));
        }
    }
    onsets
}

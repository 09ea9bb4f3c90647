//! VTIMEZONE text for files we write. Rules with a start in 1970 where the zone follows a yearly rule (some readers ignore
//! lists of dates), single changes where it does not.

use super::Zone;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc, Weekday};
use std::fmt::Write;

/// Years behind the last event for which a zone without a yearly rule is written out.
const YEARS_AHEAD: i32 = 10;

/// One change, by the clock before it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Change {
    wall: NaiveDateTime,
    from: i32,
    to: i32,
}

/// The definition of a zone that is right for times from `first` on, without end.
pub(crate) fn write_vtimezone(zone: &Zone, first: DateTime<Utc>, last: DateTime<Utc>) -> String {
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name());
    let (start, end) = (first.year() - 1, last.year().max(first.year()) + YEARS_AHEAD);
    let instant =
        |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).map_or(0, |day| day.and_time(Default::default()).and_utc().timestamp());
    let changes: Vec<Change> = zone
        .changes_between(instant(start), instant(end + 1))
        .filter_map(|(at, from, to)| {
            let wall = DateTime::from_timestamp(at + i64::from(from), 0)?.naive_utc();
            Some(Change { wall, from, to })
        })
        .collect();
    if let Some(pair) = yearly(&changes, start, end) {
        pair.iter().for_each(|yearly| yearly.write(&mut text));
    } else {
        let before = changes.first().map_or_else(|| zone.offset_at(first), |change| change.from);
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).map(|day| day.and_time(Default::default())).unwrap_or_default();
        part(&mut text, "STANDARD", epoch, before, before, None);
        for change in &changes {
            let name = if change.to > change.from { "DAYLIGHT" } else { "STANDARD" };
            part(&mut text, name, change.wall, change.from, change.to, None);
        }
    }
    text.push_str("END:VTIMEZONE\r\n");
    text
}

/// A change that comes back every year on the same weekday of the same month.
#[derive(Debug, Clone, Copy)]
struct Yearly {
    change: Change,
    month: u32,
    weekday: Weekday,
    /// 1 to 4 from the start of the month, or -1 for the last.
    nth: i32,
}

impl Yearly {
    fn day_in(&self, year: i32) -> Option<NaiveDate> {
        if self.nth > 0 {
            return NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, u8::try_from(self.nth).ok()?);
        }
        (4..=5).rev().find_map(|nth| NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, nth))
    }

    fn write(&self, text: &mut String) {
        let name = if self.change.to > self.change.from { "DAYLIGHT" } else { "STANDARD" };
        let Some(day) = self.day_in(1970) else { return };
        let code = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][self.weekday.num_days_from_monday() as usize];
        let rule = format!("FREQ=YEARLY;BYMONTH={};BYDAY={}{code}", self.month, self.nth);
        part(text, name, day.and_time(self.change.wall.time()), self.change.from, self.change.to, Some(rule));
    }
}

/// The two yearly changes that explain all changes of the years, if there are such.
fn yearly(changes: &[Change], start: i32, end: i32) -> Option<[Yearly; 2]> {
    let [one, other, ..] = changes else { return None };
    (changes.len() == usize::try_from(2 * (end - start + 1)).ok()?).then_some(())?;
    let find = |sample: &Change, offset: usize| {
        let all: Vec<_> = changes.iter().skip(offset).step_by(2).collect();
        let nth = i32::try_from(sample.wall.day0() / 7 + 1).ok()?;
        [nth, -1].into_iter().filter(|nth| *nth < 5).find_map(|nth| {
            let rule = Yearly { change: *sample, month: sample.wall.month(), weekday: sample.wall.weekday(), nth };
            let holds = all.iter().all(|change| {
                (change.from, change.to, change.wall.time()) == (sample.from, sample.to, sample.wall.time())
                    && rule.day_in(change.wall.year()) == Some(change.wall.date())
            });
            holds.then_some(rule)
        })
    };
    Some([find(one, 0)?, find(other, 1)?])
}

fn part(text: &mut String, name: &str, start: NaiveDateTime, from: i32, to: i32, rule: Option<String>) {
    let rule = rule.map_or_else(String::new, |rule| format!("RRULE:{rule}\r\n"));
    // Writing to a String cannot fail.
    let _ = write!(
        text,
        "BEGIN:{name}\r\nDTSTART:{}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\n{rule}END:{name}\r\n",
        start.format("%Y%m%dT%H%M%S"),
        offset(from),
        offset(to)
    );
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let span = TimeDelta::seconds(i64::from(seconds.abs()));
    let rest = span.num_seconds() % 60;
    let tail = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{:02}{:02}{tail}", span.num_hours(), span.num_minutes() % 60)
}

#[cfg(test)]
mod tests {
    use super::super::{Zones, zone};
    use super::*;
    use crate::text::{Problems, nest};
    use chrono::TimeZone;

    #[test]
    fn the_written_definition_gives_the_same_instants_as_the_zone() {
        let first = Utc.with_ymd_and_hms(2026, 2, 1, 0, 0, 0).single().expect("an instant");
        for name in [
            "Europe/Berlin",
            "America/New_York",
            "Pacific/Auckland",
            "Africa/Casablanca",
            "Asia/Kolkata",
            "Asia/Jerusalem",
            "America/Vancouver",
            "America/Santiago",
        ] {
            let zone = zone(name).expect("a zone");
            let text = write_vtimezone(&zone, first, first).replace(&format!("TZID:{name}"), "TZID:X-Own");
            let tree = nest(text.as_bytes(), &mut Problems::default());
            let mut zones = Zones::default();
            zones.define(&tree.roots[0], &mut Problems::default());
            let own = zones.resolve("X-Own").expect("the definition can be evaluated");
            for day in 0..3_000 {
                let instant = first + TimeDelta::days(day);
                assert_eq!(own.offset_at(instant), zone.offset_at(instant), "{name} on {instant}:\n{text}");
            }
        }
    }

    #[test]
    fn a_zone_with_a_yearly_rule_is_written_from_1970() {
        let first = Utc.with_ymd_and_hms(2026, 2, 1, 0, 0, 0).single().expect("an instant");
        let text = write_vtimezone(&zone("Europe/Berlin").expect("a zone"), first, first);
        assert!(text.contains("DTSTART:19700329T020000"), "the rule starts in 1970:\n{text}");
        assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), "the rule is the last Sunday of March:\n{text}");
    }
}

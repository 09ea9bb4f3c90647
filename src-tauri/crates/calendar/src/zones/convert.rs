//! One zone as a table of offset changes, and both directions of conversion. Named zones and VTIMEZONE blocks share this form.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::sync::Arc;

/// A zone that times can be converted in.
#[derive(Debug, PartialEq, Eq)]
pub struct Zone {
    name: Arc<str>,
    /// Instants at which the offset changes, seconds since 1970 UTC, ascending.
    changes: Vec<i64>,
    /// Wall clock, as seconds since 1970 on that clock, from which the offset of the same index + 1 counts.
    walls: Vec<i64>,
    /// Seconds east of UTC: before the first change, then after each.
    offsets: Vec<i32>,
}

impl Zone {
    /// A zone from its first offset (seconds east of UTC) and its changes: instant in seconds since 1970, offset from then on.
    pub(crate) fn new(name: &str, first: i32, mut changes: Vec<(i64, i32)>) -> Self {
        changes.sort_by_key(|(at, _)| *at);
        changes.dedup_by_key(|(at, _)| *at);
        let mut zone = Self { name: name.into(), changes: Vec::new(), walls: Vec::new(), offsets: vec![first] };
        let mut before = first;
        for (at, after) in changes {
            if after != before {
                // RFC 5545 §3.3.5: a skipped time counts with the offset before the gap, a doubled one is the first of the two.
                // Both mean that the old offset holds on the wall clock until the later of the two readings.
                let wall = at + i64::from(before.max(after));
                let ordered = zone.walls.last().map_or(wall, |last| wall.max(*last));
                zone.changes.push(at);
                zone.walls.push(ordered);
                zone.offsets.push(after);
                before = after;
            }
        }
        zone
    }

    /// The name it is known by: an IANA name, or the TZID of the feed's own definition.
    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// The instant of a wall-clock time. A time skipped by a clock change counts with the offset before the change
    /// (02:30 becomes 03:30), a doubled time is the first of the two (RFC 5545 §3.3.5).
    pub fn to_instant(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        let seconds = wall.and_utc().timestamp();
        let offset = self.offsets[self.walls.partition_point(|from| *from <= seconds)];
        wall.checked_sub_signed(TimeDelta::seconds(offset.into())).unwrap_or(wall).and_utc()
    }

    /// The wall-clock time of an instant.
    pub fn to_wall(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let wall = instant.naive_utc();
        wall.checked_add_signed(TimeDelta::seconds(self.offset_at(instant).into())).unwrap_or(wall)
    }

    /// Seconds east of UTC at an instant.
    pub fn offset_at(&self, instant: DateTime<Utc>) -> i32 {
        self.offsets[self.changes.partition_point(|at| *at <= instant.timestamp())]
    }

    /// Whether it keeps UTC without any change.
    pub(crate) fn is_utc(&self) -> bool {
        self.changes.is_empty() && self.offsets[0] == 0
    }

    /// Changes between two instants, seconds since 1970: when, offset before, offset after.
    pub(crate) fn changes_between(&self, from: i64, to: i64) -> impl Iterator<Item = (i64, i32, i32)> {
        let (first, last) = (self.changes.partition_point(|at| *at < from), self.changes.partition_point(|at| *at < to));
        (first..last).map(|index| (self.changes[index], self.offsets[index], self.offsets[index + 1]))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{to_instant, to_wall};
    use chrono::{NaiveDate, NaiveDateTime};

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").expect("a time written in the test")
    }

    #[test]
    fn a_skipped_time_counts_with_the_offset_before_the_gap() {
        let instant = to_instant(wall("20250330T023000"), "Europe/Berlin").expect("Berlin is a zone");
        assert_eq!(instant.naive_utc(), wall("20250330T013000"), "02:30 with +01:00 is 01:30 UTC");
        assert_eq!(to_wall(instant, "Europe/Berlin"), Some(wall("20250330T033000")), "the clock on the wall shows 03:30");
    }

    #[test]
    fn a_doubled_time_is_the_first_of_the_two() {
        let instant = to_instant(wall("20251026T023000"), "Europe/Berlin").expect("Berlin is a zone");
        assert_eq!(instant.naive_utc(), wall("20251026T003000"), "summer time still holds at the first 02:30");
    }

    #[test]
    fn every_hour_of_two_years_goes_there_and_back() {
        for zone in ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"] {
            let mut time = NaiveDate::from_ymd_opt(2025, 1, 1).and_then(|d| d.and_hms_opt(0, 15, 0)).expect("a date").and_utc();
            for _ in 0..2 * 8_760 {
                let shown = to_wall(time, zone).expect("a zone");
                let back = to_instant(shown, zone).expect("a zone");
                let doubled = to_wall(back, zone) == Some(shown);
                assert!(back == time || (doubled && back < time), "{zone}: {time} shows {shown}, which is {back}");
                time += chrono::TimeDelta::hours(1);
            }
        }
    }
}

//! Who carries the odd hours of a meeting that people join from several time zones.

use std::cmp::Ordering;

use chrono::{NaiveDateTime, NaiveTime};

/// Before this, on somebody's own clock, a meeting begins too early for most lives.
const EARLIEST: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");
/// After this it ends too late.
const LATEST: NaiveTime = NaiveTime::from_hms_opt(21, 30, 0).expect("a time of day");

/// Whether a meeting lies at an odd hour on somebody's own clock.
pub fn is_odd(start: NaiveDateTime, end: NaiveDateTime) -> bool {
    start.time() < EARLIEST || end.time() > LATEST || end.date() > start.date()
}

/// How well a time suits those who are to come. Of two times the greater one is suggested first: most people, then fewest who would be there
/// at an odd hour of their own clock, then least beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suits {
    /// Who could be there.
    pub free: usize,
    /// Of whom it is an odd hour for.
    pub odd: usize,
    /// What else is on then.
    pub beside: usize,
}

impl Ord for Suits {
    fn cmp(&self, other: &Self) -> Ordering {
        self.free.cmp(&other.free).then(other.odd.cmp(&self.odd)).then(other.beside.cmp(&self.beside))
    }
}

impl PartialOrd for Suits {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_count_before_hours_and_hours_before_other_events() {
        let suits = |free, odd, beside| Suits { free, odd, beside };
        assert!(suits(5, 4, 3) > suits(4, 0, 0), "one more who can come counts for more than every odd hour");
        assert!(suits(5, 1, 9) > suits(5, 2, 0), "of as many, fewer odd hours");
        assert!(suits(5, 1, 0) > suits(5, 1, 1), "and then what is on beside it");
    }

    #[test]
    fn early_mornings_late_evenings_and_nights_are_odd() {
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time written in the test");
        for (start, end, odd) in [
            ("2026-11-25 07:30", "2026-11-25 08:30", true),
            ("2026-11-25 08:00", "2026-11-25 09:00", false),
            ("2026-11-25 20:30", "2026-11-25 21:30", false),
            ("2026-11-25 21:00", "2026-11-25 22:00", true),
            ("2026-11-25 23:00", "2026-11-26 00:00", true),
            ("2026-11-25 23:30", "2026-11-26 00:30", true),
        ] {
            assert_eq!(is_odd(at(start), at(end)), odd, "{start} – {end}");
        }
    }
}

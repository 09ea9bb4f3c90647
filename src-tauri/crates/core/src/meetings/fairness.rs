//! Who carries the odd hours of a meeting that people join from several time zones.

use chrono::{NaiveDateTime, NaiveTime};

/// Before this, on somebody's own clock, a meeting begins too early for most lives.
const EARLIEST: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");
/// After this it ends too late.
const LATEST: NaiveTime = NaiveTime::from_hms_opt(21, 30, 0).expect("a time of day");

/// Whether a meeting lies at an odd hour on somebody's own clock.
pub fn is_odd(start: NaiveDateTime, end: NaiveDateTime) -> bool {
    start.time() < EARLIEST || end.time() > LATEST || end.date() > start.date() && end.time() > NaiveTime::MIN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn early_mornings_late_evenings_and_nights_are_odd() {
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time written in the test");
        for (start, end, odd) in [
            ("2026-11-25 07:30", "2026-11-25 08:30", true),
            ("2026-11-25 08:00", "2026-11-25 09:00", false),
            ("2026-11-25 20:30", "2026-11-25 21:30", false),
            ("2026-11-25 21:00", "2026-11-25 22:00", true),
            ("2026-11-25 23:30", "2026-11-26 00:30", true),
        ] {
            assert_eq!(is_odd(at(start), at(end)), odd, "{start} – {end}");
        }
    }
}

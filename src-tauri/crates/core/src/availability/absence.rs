//! Stretches of days on which somebody is not there.

use chrono::NaiveDate;

/// Days away, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// As it was told; empty where nothing was said.
    pub reason: String,
}

/// The absence that stands against something from one day to another: of several the one that lasts longest.
pub fn away(absences: &[Absence], first: NaiveDate, last: NaiveDate) -> Option<&Absence> {
    absences.iter().filter(|absence| absence.from <= last && absence.until >= first).max_by_key(|absence| absence.until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date of the test")
    }

    fn gone(from: &str, until: &str) -> Absence {
        Absence { from: day(from), until: day(until), reason: String::new() }
    }

    #[test]
    fn both_ends_of_an_absence_belong_to_it() {
        let absences = [gone("2026-11-23", "2026-11-29"), gone("2026-11-25", "2026-12-02")];
        assert_eq!(away(&absences, day("2026-11-22"), day("2026-11-22")), None, "the day before");
        assert!(away(&absences, day("2026-11-23"), day("2026-11-23")).is_some(), "the first day");
        assert!(away(&absences, day("2026-12-02"), day("2026-12-03")).is_some(), "the last day, touched by a night");
        assert_eq!(away(&absences, day("2026-12-03"), day("2026-12-03")), None, "the day after");
    }

    #[test]
    fn of_several_the_one_that_lasts_longest_is_named() {
        let absences = [gone("2026-11-23", "2026-11-29"), gone("2026-11-25", "2026-12-02")];
        let found = away(&absences, day("2026-11-26"), day("2026-11-26")).map(|absence| absence.until);
        assert_eq!(found, Some(day("2026-12-02")), "nobody is asked again on the thirtieth");
    }
}

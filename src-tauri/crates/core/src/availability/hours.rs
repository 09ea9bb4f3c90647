//! Hours of the week.

use chrono::{Datelike, Duration, NaiveDateTime, Timelike};

const DAY: u16 = 1440;

/// A stretch of one day of every week, half-open, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// 1 is Monday.
    pub weekday: u8,
    pub from: u16,
    pub to: u16,
}

/// Why hours cannot be kept as they were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursProblem {
    /// A day of the week that there is not.
    Weekday,
    /// It ends before it begins, or leaves its day.
    Times,
}

/// The same hours in order, with what overlaps or touches made one.
///
/// # Errors
/// [`HoursProblem`]
pub fn tidy(hours: &[Stretch]) -> Result<Vec<Stretch>, HoursProblem> {
    if hours.iter().any(|stretch| !(1..=7).contains(&stretch.weekday)) {
        return Err(HoursProblem::Weekday);
    }
    if hours.iter().any(|stretch| stretch.to > DAY || stretch.from >= stretch.to) {
        return Err(HoursProblem::Times);
    }
    let mut sorted = hours.to_vec();
    sorted.sort_unstable();
    let mut merged: Vec<Stretch> = Vec::new();
    for stretch in sorted {
        match merged.last_mut() {
            Some(last) if last.weekday == stretch.weekday && stretch.from <= last.to => last.to = last.to.max(stretch.to),
            _ => merged.push(stretch),
        }
    }
    Ok(merged)
}

/// Whether somebody with these hours is free for all of a stretch of wall clock. Of whom nothing is known nothing is held against.
pub fn free(hours: &[Stretch], (from, to): (NaiveDateTime, NaiveDateTime)) -> bool {
    if hours.is_empty() {
        return true;
    }
    let mut day = from.date();
    while day.and_time(chrono::NaiveTime::MIN) < to || day == from.date() {
        let begins = if day == from.date() { minute(from) } else { 0 };
        let ends = if day == to.date() { minute(to).max(begins) } else { DAY };
        let weekday = day.weekday().number_from_monday();
        let covered = begins == ends && day != from.date()
            || hours.iter().any(|stretch| u32::from(stretch.weekday) == weekday && stretch.from <= begins && stretch.to >= ends);
        if !covered {
            return false;
        }
        day += Duration::days(1);
    }
    true
}

fn minute(at: NaiveDateTime) -> u16 {
    u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a wall clock of the test")
    }

    fn stretch(weekday: u8, from: u16, to: u16) -> Stretch {
        Stretch { weekday, from, to }
    }

    #[test]
    fn what_touches_is_one() {
        let given = [stretch(3, 720, 1080), stretch(1, 540, 720), stretch(3, 540, 720), stretch(3, 600, 660)];
        assert_eq!(tidy(&given), Ok(vec![stretch(1, 540, 720), stretch(3, 540, 1080)]), "in order, morning and afternoon as one");
        assert_eq!(tidy(&[stretch(8, 0, 60)]), Err(HoursProblem::Weekday), "a week has seven days");
        assert_eq!(tidy(&[stretch(1, 60, 60)]), Err(HoursProblem::Times), "nothing lasts no time");
        assert_eq!(tidy(&[stretch(1, 60, 1441)]), Err(HoursProblem::Times), "a day ends at midnight");
    }

    #[test]
    fn free_means_for_all_of_it() {
        let hours = [stretch(3, 540, 1080), stretch(5, 1080, 1440), stretch(6, 0, 60)];
        let free = |from: &str, to: &str| free(&hours, (at(from), at(to)));
        assert!(free("2026-11-25T09:00:00", "2026-11-25T18:00:00"), "the whole of a Wednesday's hours");
        assert!(!free("2026-11-25T08:30:00", "2026-11-25T09:30:00"), "half an hour too early");
        assert!(!free("2026-11-26T10:00:00", "2026-11-26T11:00:00"), "a Thursday");
        assert!(free("2026-11-27T22:00:00", "2026-11-28T01:00:00"), "over midnight, where both days are free");
        assert!(!free("2026-11-27T22:00:00", "2026-11-28T02:00:00"), "and not an hour longer");
        assert!(free("2026-11-27T22:00:00", "2026-11-28T00:00:00"), "until midnight asks nothing of the next day");
    }

    #[test]
    fn of_whom_nothing_is_known_nothing_is_held_against() {
        assert!(super::free(&[], (at("2026-11-26T03:00:00"), at("2026-11-26T04:00:00"))), "no hours were told");
    }
}

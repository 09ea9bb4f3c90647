//! Thinning: all of today and yesterday, then one for each of twelve days, ten weeks and the months after them; none is kept for more
//! than 90 days, so that what was erased does not live on in old copies.
//!
//! The clock may lie. Backups are numbered, and the number is the order that counts: a backup that claims to be newer than its successor
//! is taken to be as old as that one, and nothing goes because the clock has leapt forward until it has shown the new date for a day.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

/// Nothing older than this is kept, whoever made it.
pub const LONGEST_DAYS: i64 = 90;

/// Days after today and yesterday that keep one backup each.
const DAILY: i64 = 12;
/// Weeks after those days that keep one each; the months after them likewise.
const WEEKLY: i64 = 10;
/// The clock is doubted when it has moved further than this since the backup before.
const LEAP_DAYS: i64 = 30;

/// A backup as far as thinning cares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aged {
    /// Counts up with every backup of a community, whatever the clock says.
    pub number: u64,
    /// By the clock of its making.
    pub made_at: DateTime<Utc>,
    /// Asked for by somebody: stays its whole time.
    pub asked_for: bool,
    /// It can be read. One that cannot be stands for no day.
    pub whole: bool,
}

/// The numbers of those that may go. `day_of` is the calendar day of an instant in the community's zone.
pub fn superfluous(all: &[Aged], now: DateTime<Utc>, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> Vec<u64> {
    let mut newest_first: Vec<&Aged> = all.iter().collect();
    newest_first.sort_by_key(|one| std::cmp::Reverse(one.number));
    let mut upper = now;
    let believed: Vec<DateTime<Utc>> = newest_first
        .iter()
        .map(|one| {
            upper = upper.min(one.made_at);
            upper
        })
        .collect();
    let today = day_of(witnessed(now, &believed));
    let mut taken: HashSet<Slot> = HashSet::new();
    let mut go = Vec::new();
    for (one, at) in newest_first.into_iter().zip(believed) {
        let day = day_of(at);
        let age = (today - day).num_days();
        if age > LONGEST_DAYS || (age > 1 && one.whole && !one.asked_for && !taken.insert(slot(day, age))) {
            go.push(one.number);
        }
    }
    go
}

/// What a backup stands for. Bound to the calendar and not to an age: slots that moved along with today would never let one grow old.
#[derive(PartialEq, Eq, Hash)]
enum Slot {
    Day(NaiveDate),
    Week(i32, u32),
    Month(i32, u32),
}

fn slot(day: NaiveDate, age: i64) -> Slot {
    if age <= 1 + DAILY {
        Slot::Day(day)
    } else if age <= 1 + DAILY + 7 * WEEKLY {
        let week = day.iso_week();
        Slot::Week(week.year(), week.week())
    } else {
        Slot::Month(day.year(), day.month())
    }
}

/// The date that may be trusted: the clock's, unless all that speaks for it is younger than a day and follows a leap.
fn witnessed(now: DateTime<Utc>, newest_first: &[DateTime<Utc>]) -> DateTime<Utc> {
    let mut later = now;
    for at in newest_first {
        if now - *at < Duration::days(1) {
            later = *at;
        } else if later - *at > Duration::days(LEAP_DAYS) {
            return *at;
        } else {
            return now;
        }
    }
    now
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a constant")
    }

    fn automatic(number: u64, made_at: DateTime<Utc>) -> Aged {
        Aged { number, made_at, asked_for: false, whole: true }
    }

    fn day(at: DateTime<Utc>) -> NaiveDate {
        at.date_naive()
    }

    /// One backup every four hours, thinned after each, for as many days.
    fn lived(days: i64) -> (Vec<Aged>, DateTime<Utc>) {
        let begin = at("2026-03-02T02:00:00Z");
        let mut kept: Vec<Aged> = Vec::new();
        let mut now = begin;
        for number in 0..(days * 6).unsigned_abs() {
            now = begin + Duration::hours(4 * number.cast_signed());
            kept.push(automatic(number, now));
            let go = superfluous(&kept, now, day);
            kept.retain(|one| !go.contains(&one.number));
        }
        (kept, now)
    }

    #[test]
    fn a_year_of_backups_leaves_two_whole_days_twelve_days_ten_weeks_and_the_months() {
        let (kept, now) = lived(365);
        let ages: Vec<i64> = kept.iter().map(|one| (day(now) - day(one.made_at)).num_days()).collect();
        assert_eq!(ages.iter().filter(|age| **age <= 1).count(), 12, "today and yesterday are whole: {ages:?}");
        for wanted in 2..=13 {
            assert_eq!(ages.iter().filter(|age| **age == wanted).count(), 1, "one for the day {wanted} days ago: {ages:?}");
        }
        let weekly = ages.iter().filter(|age| (14..=83).contains(*age)).count();
        assert!((10..=11).contains(&weekly), "one for each week, where a week may stand in both: {ages:?}");
        assert!(ages.iter().any(|age| *age > 83), "and something is older than the weeks: {ages:?}");
        assert!(ages.iter().all(|age| *age <= LONGEST_DAYS), "nothing is older than 90 days: {ages:?}");
    }

    #[test]
    fn a_clock_that_was_set_back_thins_nothing_away() {
        let (mut kept, now) = lived(30);
        let before = kept.len();
        let back = now - Duration::days(400);
        let next = kept.last().expect("there are some").number + 1;
        kept.push(automatic(next, back));
        assert_eq!(superfluous(&kept, back, day), Vec::<u64>::new(), "all {before} stay while the clock is behind");
        kept.push(automatic(next + 1, now));
        let go = superfluous(&kept, now + Duration::hours(1), day);
        assert!(!go.contains(&(next + 1)), "once it is right again the newest stays: {go:?}");
    }

    #[test]
    fn a_clock_that_leapt_forward_is_not_believed_for_a_day() {
        let (mut kept, now) = lived(30);
        let ahead = now + Duration::days(3650);
        let next = kept.last().expect("there are some").number + 1;
        kept.push(automatic(next, ahead));
        assert_eq!(superfluous(&kept, ahead, day), Vec::<u64>::new(), "nothing goes because of one look at the clock");
        let soon = now + Duration::minutes(30);
        kept.push(automatic(next + 1, soon));
        assert_eq!(superfluous(&kept, soon, day), Vec::<u64>::new(), "nor after it was put right");
        kept.pop();
        kept.push(automatic(next + 1, ahead + Duration::hours(30)));
        let go = superfluous(&kept, ahead + Duration::hours(31), day);
        assert_eq!(go.len(), kept.len() - 2, "after a day of it the old ones are as old as it says");
    }

    #[test]
    fn what_somebody_asked_for_stays_its_whole_time_and_no_longer() {
        let now = at("2026-11-22T09:00:00Z");
        let asked = |number, days| Aged { asked_for: true, ..automatic(number, now - Duration::days(days)) };
        let all =
            [asked(1, 91), asked(2, 90), asked(3, 40), asked(4, 40), automatic(5, now - Duration::days(20)), automatic(6, now)];
        assert_eq!(superfluous(&all, now, day), vec![1], "only what is too old for anything goes");
    }

    #[test]
    fn one_that_cannot_be_read_stands_for_no_day() {
        let now = at("2026-11-22T09:00:00Z");
        let five_days_ago = now - Duration::days(5);
        let broken = Aged { whole: false, ..automatic(2, five_days_ago + Duration::hours(1)) };
        let all = [automatic(1, five_days_ago), broken, automatic(3, now)];
        assert_eq!(superfluous(&all, now, day), Vec::<u64>::new(), "the whole one of that day is kept though a newer lies there");
    }
}

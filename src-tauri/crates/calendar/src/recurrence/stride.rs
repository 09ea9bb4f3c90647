//! The starts of the plain rules that nearly every series has, by arithmetic: every so many days, weeks on given weekdays, months or years
//! on one day. `rrule` remains the one that judges a rule and walks all others; a test holds both to the same starts.

use super::Rule;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use rrule::{Frequency, NWeekday};

/// Behind this year nobody looks.
const LAST_YEAR: i32 = 3_000;

/// Starts at or after the first one, ascending, without end unless the calendar ends.
pub(super) struct Stride {
    days: Walk,
    time: NaiveTime,
    /// Not before this.
    begin: NaiveDate,
}

enum Walk {
    /// A day, and how many days on the next one lies. Of these, only some weekdays count.
    Days { next: NaiveDate, step: u64, weekdays: Mask },
    /// First day of a week, and how many days on the next one begins; the weekdays that count, by their distance from that first day.
    Weeks { week: NaiveDate, step: u64, weekdays: Mask, at: u8 },
    /// Months since year 0, and how many on the next one is.
    Months { month: i32, step: i32, day: Day },
}

/// Which day of a month.
#[derive(Clone, Copy)]
enum Day {
    /// Counted from the first, or back from the last if below zero.
    Of(i8),
    /// The first to fourth, or first to fourth last, of its weekdays.
    Nth(i8, Weekday),
}

/// Weekdays as bits; none stands for all.
#[derive(Clone, Copy)]
struct Mask(u8);

impl Mask {
    /// `None` if one is an "every second Tuesday". `shift` counts for which distance from Monday the first bit stands.
    fn of(weekdays: &[NWeekday], first: Weekday) -> Option<Self> {
        let mut mask = 0;
        for weekday in weekdays {
            let NWeekday::Every(weekday) = weekday else { return None };
            mask |= 1 << weekday.days_since(first);
        }
        Some(Self(mask))
    }

    fn has(self, distance: u32) -> bool {
        self.0 >> distance & 1 == 1
    }
}

impl Stride {
    /// `None` where the rule is not plain. Its COUNT and its end are for the caller.
    pub(super) fn of(rule: &Rule, begin: NaiveDateTime) -> Option<Self> {
        let odd = !rule.set_positions.is_empty()
            || !rule.year_days.is_empty()
            || !rule.weeks.is_empty()
            || !rule.hours.is_empty()
            || !rule.minutes.is_empty()
            || !rule.seconds.is_empty();
        if odd || rule.interval == 0 || begin.year() < 1 {
            return None;
        }
        let (day, step) = (begin.date(), u64::from(rule.interval));
        let days = match rule.frequency {
            Frequency::Daily if rule.months.is_empty() && rule.month_days.is_empty() => {
                Walk::Days { next: day, step, weekdays: Mask::of(&rule.weekdays, Weekday::Mon)? }
            }
            Frequency::Weekly if rule.months.is_empty() && rule.month_days.is_empty() => {
                let back = u64::from(day.weekday().days_since(rule.week_start));
                let given = Mask::of(&rule.weekdays, rule.week_start)?;
                let weekdays = if given.0 == 0 { Mask(1 << back) } else { given };
                Walk::Weeks { week: day.checked_sub_days(Days::new(back))?, step: step * 7, weekdays, at: 0 }
            }
            Frequency::Monthly if rule.months.is_empty() => {
                let month = day.year() * 12 + i32::try_from(day.month0()).ok()?;
                Walk::Months { month, step: i32::from(rule.interval), day: day_of(rule, day)? }
            }
            Frequency::Yearly => {
                let month = match rule.months[..] {
                    [] if rule.month_days.is_empty() && rule.weekdays.is_empty() => i32::try_from(day.month0()).ok()?,
                    [month @ 1..=12] => i32::from(month) - 1,
                    _ => return None,
                };
                Walk::Months { month: day.year() * 12 + month, step: i32::from(rule.interval) * 12, day: day_of(rule, day)? }
            }
            _ => return None,
        };
        Some(Self { days, time: begin.time(), begin: day })
    }
}

/// The one day of a month that the rule means; `None` if there are several or none.
fn day_of(rule: &Rule, start: NaiveDate) -> Option<Day> {
    match (&rule.month_days[..], &rule.weekdays[..]) {
        ([], []) => i8::try_from(start.day()).ok().map(Day::Of),
        ([day], []) if *day != 0 => Some(Day::Of(*day)),
        ([], [NWeekday::Nth(nth, weekday)]) if (1..=4).contains(&nth.abs()) => Some(Day::Nth(i8::try_from(*nth).ok()?, *weekday)),
        _ => None,
    }
}

impl Day {
    /// The day in a month; `None` if that month has none.
    fn in_month(self, year: i32, month: u32) -> Option<NaiveDate> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let length = i64::from(first.num_days_in_month());
        let day = match self {
            Self::Of(day) if day > 0 => i64::from(day),
            Self::Of(day) => length + 1 + i64::from(day),
            Self::Nth(nth, weekday) if nth > 0 => i64::from(weekday.days_since(first.weekday())) + 1 + 7 * (i64::from(nth) - 1),
            Self::Nth(nth, weekday) => {
                let last = first.with_day(u32::try_from(length).ok()?)?;
                length - i64::from(last.weekday().days_since(weekday)) + 7 * (i64::from(nth) + 1)
            }
        };
        (1..=length).contains(&day).then(|| u32::try_from(day).ok().and_then(|day| first.with_day(day))).flatten()
    }
}

impl Walk {
    /// The next day; `None` at the end of the calendar.
    fn next(&mut self) -> Option<NaiveDate> {
        match self {
            Self::Days { next, step, weekdays } => loop {
                let day = *next;
                if day.year() > LAST_YEAR {
                    return None;
                }
                *next = day.checked_add_days(Days::new(*step))?;
                if weekdays.0 == 0 || weekdays.has(day.weekday().num_days_from_monday()) {
                    return Some(day);
                }
            },
            Self::Weeks { week, step, weekdays, at } => loop {
                let left = weekdays.0 >> *at;
                if left == 0 {
                    *week = week.checked_add_days(Days::new(*step))?;
                    *at = 0;
                    if week.year() > LAST_YEAR {
                        return None;
                    }
                    continue;
                }
                let distance = *at + u8::try_from(left.trailing_zeros()).ok()?;
                *at = distance + 1;
                return week.checked_add_days(Days::new(distance.into()));
            },
            Self::Months { month, step, day } => loop {
                let (year, index) = (month.div_euclid(12), month.rem_euclid(12));
                if year > LAST_YEAR {
                    return None;
                }
                *month = month.checked_add(*step)?;
                if let Some(found) = day.in_month(year, u32::try_from(index).ok()? + 1) {
                    return Some(found);
                }
            },
        }
    }
}

impl Iterator for Stride {
    type Item = NaiveDateTime;

    fn next(&mut self) -> Option<NaiveDateTime> {
        loop {
            let day = self.days.next()?;
            if day >= self.begin {
                return Some(day.and_time(self.time));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every plain kind of rule there is, without its interval.
    fn plain_rules() -> Vec<String> {
        let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU", "MO,WE,FR", "SA,SU", "MO,TU,WE,TH,FR", "SU,MO"];
        let nths: Vec<String> =
            (-4..=4).filter(|nth| *nth != 0).flat_map(|nth| ["MO", "WE", "SU"].map(|day| format!("{nth}{day}"))).collect();
        let of_month: Vec<i32> = (-31..=31).filter(|day| *day != 0).collect();
        let mut rules: Vec<String> = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].map(str::to_owned).into();
        for days in weekdays {
            rules.extend(["DAILY", "WEEKLY", "WEEKLY;WKST=SU", "WEEKLY;WKST=TH"].map(|kind| format!("{kind};BYDAY={days}")));
        }
        rules.extend(nths.iter().map(|nth| format!("MONTHLY;BYDAY={nth}")));
        rules.extend(of_month.iter().map(|day| format!("MONTHLY;BYMONTHDAY={day}")));
        for month in [1, 2, 6, 12] {
            rules.push(format!("YEARLY;BYMONTH={month}"));
            rules.extend(nths.iter().map(|nth| format!("YEARLY;BYMONTH={month};BYDAY={nth}")));
            rules.extend(of_month.iter().map(|day| format!("YEARLY;BYMONTH={month};BYMONTHDAY={day}")));
        }
        rules
    }

    #[test]
    fn a_plain_rule_starts_when_rrule_says() {
        let first = NaiveDate::from_ymd_opt(1996, 2, 29).and_then(|day| day.and_hms_opt(9, 30, 0)).expect("a date");
        let mut compared = 0;
        for text in plain_rules() {
            for (interval, later) in [(1, 0), (2, 306), (3, 731), (5, 1_401)] {
                // Some days of some months never come; those rules are refused before anybody walks them.
                let Ok(rule) = Rule::parse(&format!("FREQ={text};INTERVAL={interval}")) else { continue };
                let begin = first + Days::new(later);
                let plain: Vec<_> = Stride::of(&rule, begin).expect("all of these are plain").take(25).collect();
                let Ok(judge) = rule.walked_by_rrule(begin, None) else { continue };
                assert_eq!(plain, judge.take(25).collect::<Vec<_>>(), "{text};INTERVAL={interval} from {begin}");
                compared += 1;
            }
        }
        assert!(compared > 1_000, "nearly all rules can be walked by both, not {compared}");
    }

    #[test]
    fn what_is_not_plain_is_left_to_rrule() {
        let begin = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date").and_time(NaiveTime::MIN);
        for text in [
            "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYDAY=MO",
            "FREQ=YEARLY;BYMONTHDAY=1",
            "FREQ=YEARLY;BYMONTH=1,7",
            "FREQ=YEARLY;BYWEEKNO=20",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=DAILY;BYMONTH=6",
            "FREQ=DAILY;BYHOUR=9,18",
            "FREQ=HOURLY;INTERVAL=5",
        ] {
            let rule = Rule::parse(text).expect("a rule written in the test");
            assert!(Stride::of(&rule, begin).is_none(), "{text}");
        }
    }
}

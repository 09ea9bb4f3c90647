//! What a rule says, taken apart so that any language can say it. The words are the caller's.

use super::{Rule, parse::Until};
use chrono::{NaiveDate, Weekday};
use rrule::{Frequency, NWeekday};

/// A rule as a sentence is made of it: `every 2 weeks`, `on Tuesday`, `10 times`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    pub unit: Unit,
    /// Every so many of the unit.
    pub interval: u16,
    /// 1 to 12.
    pub months: Vec<u8>,
    /// Empty where the unit says it all.
    pub weekdays: Vec<OnWeekday>,
    /// Negative days count from the end.
    pub month_days: Vec<i8>,
    /// Negative days count from the end.
    pub year_days: Vec<i16>,
    pub weeks: Vec<i8>,
    pub end: Option<End>,
}

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Year,
    Month,
    Week,
    /// Monday to Friday, every week.
    WorkingDay,
    Day,
    Hour,
    Minute,
    Second,
}

/// On which weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnWeekday {
    Every(Weekday),
    /// The first, second … of these days taken together; negative ones count from the end.
    Nth(i32, Vec<Weekday>),
    /// The first, second … day from Monday to Friday.
    NthWorkingDay(i32),
}

/// When it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Times(u32),
    /// The last day.
    Until(NaiveDate),
}

impl Rule {
    /// The rule without what only programs need, such as the hours that its start gives anyway.
    pub fn describe(&self) -> Description {
        let working_days = self.is_working_days();
        Description {
            unit: match self.frequency {
                Frequency::Yearly => Unit::Year,
                Frequency::Monthly => Unit::Month,
                Frequency::Weekly if working_days => Unit::WorkingDay,
                Frequency::Weekly => Unit::Week,
                Frequency::Daily => Unit::Day,
                Frequency::Hourly => Unit::Hour,
                Frequency::Minutely => Unit::Minute,
                Frequency::Secondly => Unit::Second,
            },
            interval: self.interval,
            months: self.months.clone(),
            weekdays: if working_days { Vec::new() } else { self.on_weekdays() },
            month_days: self.month_days.clone(),
            year_days: self.year_days.clone(),
            weeks: self.weeks.clone(),
            end: match (self.count, self.until) {
                (Some(count), _) => Some(End::Times(count)),
                (None, Some(Until::Day(end) | Until::Wall(end) | Until::Utc(end))) => Some(End::Until(end.date())),
                (None, None) => None,
            },
        }
    }

    fn on_weekdays(&self) -> Vec<OnWeekday> {
        if self.set_positions.is_empty() || self.weekdays.is_empty() {
            let on = |day: &NWeekday| match day {
                NWeekday::Every(day) => OnWeekday::Every(*day),
                NWeekday::Nth(nth, day) => OnWeekday::Nth((*nth).into(), vec![*day]),
            };
            return self.weekdays.iter().map(on).collect();
        }
        let working = self.weekdays.len() == 5 && self.only_monday_to_friday();
        let days: Vec<Weekday> = self.weekdays.iter().map(|day| weekday(*day)).collect();
        let on = |nth: &i32| if working { OnWeekday::NthWorkingDay(*nth) } else { OnWeekday::Nth(*nth, days.clone()) };
        self.set_positions.iter().map(on).collect()
    }

    fn only_monday_to_friday(&self) -> bool {
        self.weekdays.iter().all(|day| matches!(day, NWeekday::Every(day) if !matches!(day, Weekday::Sat | Weekday::Sun)))
    }

    fn is_working_days(&self) -> bool {
        self.frequency == Frequency::Weekly
            && self.interval == 1
            && self.weekdays.len() == 5
            && self.only_monday_to_friday()
            && self.set_positions.is_empty()
    }
}

fn weekday(day: NWeekday) -> Weekday {
    match day {
        NWeekday::Every(day) | NWeekday::Nth(_, day) => day,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(rule: &str) -> Description {
        Rule::parse(rule).expect("a rule written in the test").describe()
    }

    #[test]
    fn five_days_of_a_week_are_the_working_days() {
        let every = described("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
        assert_eq!((every.unit, every.weekdays), (Unit::WorkingDay, Vec::new()), "the days need not be named");
        assert_eq!(described("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR").unit, Unit::Week, "every other week they are named");
        assert_eq!(
            described("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1").weekdays,
            [OnWeekday::NthWorkingDay(-1)],
            "the last of them is one day"
        );
    }

    #[test]
    fn a_number_at_a_day_and_a_position_say_the_same() {
        let first = [OnWeekday::Nth(1, vec![Weekday::Fri])];
        assert_eq!(described("FREQ=MONTHLY;BYDAY=1FR").weekdays, first, "the number stands at the day");
        assert_eq!(described("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1").weekdays, first, "the number stands for itself");
    }

    #[test]
    fn a_rule_ends_by_number_or_by_day() {
        assert_eq!(described("FREQ=WEEKLY;COUNT=10").end, Some(End::Times(10)), "it is counted");
        let day = NaiveDate::from_ymd_opt(2026, 6, 3).expect("a day");
        assert_eq!(described("FREQ=DAILY;UNTIL=20260603").end, Some(End::Until(day)), "it has a last day");
        assert_eq!(described("FREQ=DAILY").end, None, "it goes on");
    }
}

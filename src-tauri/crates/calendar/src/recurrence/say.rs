//! A rule in plain English, for labels and for the command line.

use super::{Rule, parse::Until};
use chrono::{Month, Weekday};
use rrule::{Frequency, NWeekday};

impl Rule {
    /// Such as `every week on Tuesday` or `every month on the first Friday, 10 times`.
    pub fn words(&self) -> String {
        let mut text = self.every();
        if !self.months.is_empty() {
            let names = self.months.iter().filter_map(|month| Month::try_from(*month).ok()).map(|month| month.name().to_owned());
            text.push_str(&format!(" in {}", listed(names.collect())));
        }
        if !self.weekdays.is_empty() && !self.is_working_days() {
            let position = self.set_positions.iter().map(|position| ordinal(*position)).collect::<Vec<_>>();
            let days = self.weekdays.iter().map(|day| day_name(*day)).collect::<Vec<_>>();
            if position.is_empty() {
                text.push_str(&format!(" on {}", listed(days)));
            } else {
                let working = matches!(self.weekdays.len(), 5) && self.only_monday_to_friday();
                let days = if working { "working day".to_owned() } else { joined(days, "or") };
                text.push_str(&format!(" on the {} {days}", listed(position)));
            }
        }
        if !self.month_days.is_empty() {
            let days = self.month_days.iter().map(|day| match day {
                -1 => "the last day".to_owned(),
                day if *day < 0 => format!("the {} day", ordinal((*day).into())),
                day => format!("day {day}"),
            });
            text.push_str(&format!(" on {}", listed(days.collect())));
        }
        if !self.year_days.is_empty() {
            let days = self.year_days.iter().map(|day| format!("the {} day", ordinal((*day).into()))).collect();
            text.push_str(&format!(" on {} of the year", listed(days)));
        }
        if !self.weeks.is_empty() {
            text.push_str(&format!(" in week {}", listed(self.weeks.iter().map(ToString::to_string).collect())));
        }
        match (self.count, self.until) {
            (Some(1), _) => text.push_str(", once"),
            (Some(count), _) => text.push_str(&format!(", {count} times")),
            (None, Some(Until::Day(end) | Until::Wall(end) | Until::Utc(end))) => {
                text.push_str(&format!(", until {}", end.format("%-d %B %Y")));
            }
            (None, None) => {}
        }
        text
    }

    fn every(&self) -> String {
        let unit = match self.frequency {
            Frequency::Yearly => "year",
            Frequency::Monthly => "month",
            Frequency::Weekly if self.is_working_days() && self.interval == 1 => return "every working day".into(),
            Frequency::Weekly => "week",
            Frequency::Daily => "day",
            Frequency::Hourly => "hour",
            Frequency::Minutely => "minute",
            Frequency::Secondly => "second",
        };
        match self.interval {
            1 => format!("every {unit}"),
            number => format!("every {number} {unit}s"),
        }
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

fn day_name(day: NWeekday) -> String {
    let (number, day) = match day {
        NWeekday::Every(day) => (None, day),
        NWeekday::Nth(number, day) => (Some(number), day),
    };
    let name = match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    };
    number.map_or_else(|| name.to_owned(), |number| format!("the {} {name}", ordinal(number.into())))
}

fn ordinal(number: i32) -> String {
    let plain = |number: u32| match number {
        1 => "first".to_owned(),
        2 => "second".to_owned(),
        3 => "third".to_owned(),
        4 => "fourth".to_owned(),
        5 => "fifth".to_owned(),
        _ => match (number % 10, number % 100) {
            (_, 11..=13) => format!("{number}th"),
            (1, _) => format!("{number}st"),
            (2, _) => format!("{number}nd"),
            (3, _) => format!("{number}rd"),
            _ => format!("{number}th"),
        },
    };
    match number {
        -1 => "last".to_owned(),
        _ if number < 0 => format!("{} to last", plain(number.unsigned_abs())),
        _ => plain(number.unsigned_abs()),
    }
}

fn listed(parts: Vec<String>) -> String {
    joined(parts, "and")
}

fn joined(mut parts: Vec<String>, word: &str) -> String {
    match parts.pop() {
        None => String::new(),
        Some(last) if parts.is_empty() => last,
        Some(last) => format!("{} {word} {last}", parts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_read_like_sentences() {
        for (rule, words) in [
            ("FREQ=DAILY", "every day"),
            ("FREQ=WEEKLY;BYDAY=TU", "every week on Tuesday"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", "every 2 weeks on Monday, Wednesday and Friday"),
            ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every working day"),
            ("FREQ=MONTHLY;BYDAY=1FR", "every month on the first Friday"),
            ("FREQ=MONTHLY;BYDAY=-1SU", "every month on the last Sunday"),
            ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2", "every month on the second Friday"),
            ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every month on the last working day"),
            ("FREQ=MONTHLY;BYMONTHDAY=15,-1", "every month on day 15 and the last day"),
            ("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=3", "every year in June on day 3"),
            ("FREQ=WEEKLY;COUNT=10", "every week, 10 times"),
            ("FREQ=DAILY;UNTIL=20260603", "every day, until 3 June 2026"),
        ] {
            assert_eq!(Rule::parse(rule).expect("a rule written in the test").words(), words, "{rule}");
        }
    }
}

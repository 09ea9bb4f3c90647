//! Reads an RRULE value (RFC 5545 §3.3.10) and refuses what would be wrong or endless, each with its reason.

use crate::times::read_wall;
use chrono::{Days, NaiveDateTime, NaiveTime, Weekday};
use hearth_core::Why;
use rrule::{Frequency, NWeekday};
use thiserror::Error;

/// Why a rule is not used. The event then shows at its first start only. What `#[error]` says is for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RuleError {
    /// A part cannot be read.
    #[error("its part {0} cannot be read")]
    Unreadable(String),
    /// A part is given twice.
    #[error("it gives {0} twice")]
    Twice(String),
    /// No FREQ.
    #[error("it does not say how often (FREQ)")]
    NoFrequency,
    /// Every second or every minute, without a small COUNT.
    #[error("it repeats every few seconds or minutes")]
    TooOften,
    /// Another calendar system, or a SKIP other than OMIT (RFC 7529).
    #[error("it counts in another calendar system ({0})")]
    OtherCalendar(String),
    /// No date can match.
    #[error("no date can ever match it")]
    Never,
    /// The parts do not go together.
    #[error("its parts do not go together: {0}")]
    Invalid(String),
}

impl RuleError {
    /// For people.
    pub fn why(&self) -> Why {
        match self {
            Self::Unreadable(part) => Why::new("rule-unreadable").with("part", part.as_str()),
            Self::Twice(part) => Why::new("rule-twice").with("part", part.as_str()),
            Self::NoFrequency => Why::new("rule-no-frequency"),
            Self::TooOften => Why::new("rule-too-often"),
            Self::OtherCalendar(name) => Why::new("rule-other-calendar").with("name", name.as_str()),
            Self::Never => Why::new("rule-never"),
            Self::Invalid(why) => Why::new("rule-invalid").with("why", why.as_str()),
        }
    }
}

/// When a rule ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until {
    /// The whole day counts.
    Day(NaiveDateTime),
    /// By the wall clock of the event.
    Wall(NaiveDateTime),
    Utc(NaiveDateTime),
}

/// A recurrence rule, read but not tied to a start yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(crate) frequency: Frequency,
    pub(crate) interval: u16,
    pub(crate) count: Option<u32>,
    pub(crate) until: Option<Until>,
    pub(crate) week_start: Weekday,
    pub(crate) set_positions: Vec<i32>,
    pub(crate) months: Vec<u8>,
    pub(crate) month_days: Vec<i8>,
    pub(crate) year_days: Vec<i16>,
    pub(crate) weeks: Vec<i8>,
    pub(crate) weekdays: Vec<NWeekday>,
    pub(crate) hours: Vec<u8>,
    pub(crate) minutes: Vec<u8>,
    pub(crate) seconds: Vec<u8>,
}

/// `SECONDLY` and `MINUTELY` are accepted up to this COUNT.
const SMALL_COUNT: u32 = 500;
/// … or if their INTERVAL makes them as rare as this, seconds.
const RARE: u32 = 900;

impl Rule {
    /// Reads the value of an RRULE property, such as `FREQ=WEEKLY;BYDAY=TU`.
    ///
    /// # Errors
    /// The first reason why the rule cannot be used.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let mut rule = Self {
            frequency: Frequency::Yearly,
            interval: 1,
            count: None,
            until: None,
            week_start: Weekday::Mon,
            set_positions: Vec::new(),
            months: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            weekdays: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            seconds: Vec::new(),
        };
        let text = text.trim();
        let text = text.get(..6).filter(|head| head.eq_ignore_ascii_case("RRULE:")).map_or(text, |_| &text[6..]);
        let mut seen: Vec<String> = Vec::new();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let unreadable = || RuleError::Unreadable(part.chars().take(60).collect());
            // Noise without an equals sign says nothing, and costs nothing.
            let Some((name, value)) = part.split_once('=') else { continue };
            let (name, value) = (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
            if seen.contains(&name) {
                return Err(RuleError::Twice(name));
            }
            rule.set(&name, &value).ok_or_else(unreadable)??;
            seen.push(name);
        }
        if !seen.iter().any(|name| name == "FREQ") {
            return Err(RuleError::NoFrequency);
        }
        rule.check()?;
        Ok(rule)
    }

    /// `None` for a value that cannot be read.
    fn set(&mut self, name: &str, value: &str) -> Option<Result<(), RuleError>> {
        match name {
            "FREQ" => self.frequency = value.parse().ok()?,
            "INTERVAL" => self.interval = value.parse().ok().filter(|interval| *interval > 0)?,
            "COUNT" => {
                let count: u64 = value.parse().ok().filter(|count| *count > 0)?;
                self.count = Some(u32::try_from(count).unwrap_or(u32::MAX));
            }
            "UNTIL" => {
                let wall = read_wall(value)?;
                self.until = Some(match value {
                    _ if !value.contains('T') => Until::Day(wall),
                    _ if value.ends_with('Z') => Until::Utc(wall),
                    _ => Until::Wall(wall),
                });
            }
            "WKST" => self.week_start = weekday(value)?,
            "BYSETPOS" => self.set_positions = numbers(value)?,
            "BYMONTH" => self.months = numbers(value)?,
            "BYMONTHDAY" => self.month_days = numbers(value)?,
            "BYYEARDAY" => self.year_days = numbers(value)?,
            "BYWEEKNO" => self.weeks = numbers(value)?,
            "BYDAY" => self.weekdays = value.split(',').map(numbered_weekday).collect::<Option<_>>()?,
            "BYHOUR" => self.hours = numbers(value)?,
            "BYMINUTE" => self.minutes = numbers(value)?,
            "BYSECOND" => self.seconds = numbers(value)?,
            "RSCALE" if value != "GREGORIAN" => return Some(Err(RuleError::OtherCalendar(value.chars().take(20).collect()))),
            "SKIP" if value != "OMIT" => return Some(Err(RuleError::OtherCalendar(format!("SKIP={value:.20}")))),
            // RSCALE=GREGORIAN and SKIP=OMIT say what holds anyway; vendors' own parts say nothing we know.
            _ => {}
        }
        Some(Ok(()))
    }

    fn check(&self) -> Result<(), RuleError> {
        let unit = match self.frequency {
            Frequency::Secondly => 1,
            Frequency::Minutely => 60,
            _ => 3_600,
        };
        if unit < 3_600 && unit * u32::from(self.interval) < RARE && self.count.is_none_or(|count| count > SMALL_COUNT) {
            return Err(RuleError::TooOften);
        }
        // 30 February and the like keep a search going until the end of the calendar.
        let longest = |month: &u8| match month {
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let fits = |day: &i8| self.months.iter().any(|month| i16::from(*day).abs() <= longest(month));
        if !self.months.is_empty() && !self.month_days.is_empty() && !self.month_days.iter().any(fits) {
            return Err(RuleError::Never);
        }
        Ok(())
    }

    /// UNTIL of a rule whose start has a zone: it is in UTC then, even where the `Z` was forgotten (RFC 5545 §3.3.10).
    pub(crate) fn until_zoned(&self, from_utc: impl Fn(NaiveDateTime) -> NaiveDateTime) -> Option<NaiveDateTime> {
        match self.until {
            Some(Until::Wall(wall)) => Some(from_utc(wall)),
            _ => self.until_wall(from_utc),
        }
    }

    /// UNTIL on the wall clock of the event; `from_utc` shows an instant on that clock.
    pub(crate) fn until_wall(&self, from_utc: impl Fn(NaiveDateTime) -> NaiveDateTime) -> Option<NaiveDateTime> {
        self.until.map(|until| match until {
            Until::Wall(wall) => wall,
            Until::Utc(utc) => from_utc(utc),
            // The last second of the day: nothing finer is written in iCalendar.
            Until::Day(day) => day.date().checked_add_days(Days::new(1)).map_or(day, |next| {
                next.and_time(NaiveTime::MIN).checked_sub_signed(chrono::TimeDelta::seconds(1)).unwrap_or(day)
            }),
        })
    }

    /// Whether it neither counts its starts nor has a last day.
    pub fn is_endless(&self) -> bool {
        self.count.is_none() && self.until.is_none()
    }
}

fn numbers<T: std::str::FromStr>(value: &str) -> Option<Vec<T>> {
    value.split(',').map(|number| number.trim().parse().ok()).collect()
}

fn weekday(value: &str) -> Option<Weekday> {
    Some(match value {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

fn numbered_weekday(value: &str) -> Option<NWeekday> {
    let value = value.trim();
    let split = value.len().checked_sub(2).filter(|at| value.is_char_boundary(*at))?;
    let (number, day) = value.split_at(split);
    let day = weekday(day)?;
    match number {
        "" => Some(NWeekday::Every(day)),
        _ => number.parse().ok().filter(|number| *number != 0).map(|number| NWeekday::Nth(number, day)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_would_never_end_are_refused() {
        assert_eq!(Rule::parse("FREQ=SECONDLY;COUNT=1000000000"), Err(RuleError::TooOften), "a count bomb");
        assert_eq!(Rule::parse("FREQ=MINUTELY"), Err(RuleError::TooOften), "every minute for ever");
        assert_eq!(Rule::parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), Err(RuleError::Never), "there is no 30 February");
        assert!(Rule::parse("FREQ=MINUTELY;INTERVAL=1501;COUNT=3").is_ok(), "a few rare starts are harmless");
    }

    #[test]
    fn the_reason_names_the_part() {
        assert_eq!(Rule::parse("FREQ=DAILY;COUNT=-5"), Err(RuleError::Unreadable("COUNT=-5".into())), "a negative count");
        assert_eq!(Rule::parse("FREQ=DAILY;FREQ=WEEKLY"), Err(RuleError::Twice("FREQ".into())), "two frequencies");
        assert_eq!(Rule::parse("BYDAY=MO"), Err(RuleError::NoFrequency), "no frequency");
    }

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(Rule::parse("rrule:freq=weekly;byday=tu;"), Rule::parse("FREQ=WEEKLY;BYDAY=TU"), "case and a last semicolon");
    }
}

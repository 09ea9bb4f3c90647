//! Walks the starts of a rule, lazily and in order, on the wall clock alone: the `rrule` crate gets the wall time dressed as
//! UTC, so that clock changes cannot drop or double a start. Which instants the walls mean is for `zones`.

use super::stride::Stride;
use super::{Rule, RuleError};
use crate::zones::zone;
use chrono::{DateTime, Datelike, Days, Month, Months, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use rrule::{Frequency, RRule, RRuleSet, RRuleSetIter, Tz, Unvalidated};

/// A COUNT above this is cut.
pub(crate) const COUNT_CAP: u32 = 10_000;

/// The starts of one rule, as wall-clock times, ascending. Bounded in the work for one step, not in their number.
pub(crate) struct Walls {
    steps: Steps,
    until: Option<NaiveDateTime>,
    left: u32,
}

enum Steps {
    Plain(Stride),
    Any(Box<RRuleSetIter>),
}

impl Iterator for Walls {
    type Item = NaiveDateTime;

    fn next(&mut self) -> Option<NaiveDateTime> {
        match &mut self.steps {
            Steps::Any(set) => set.next().map(|start| start.naive_utc()),
            Steps::Plain(stride) => {
                self.left = self.left.checked_sub(1)?;
                stride.next().filter(|wall| self.until.is_none_or(|until| *wall <= until))
            }
        }
    }
}

impl Rule {
    /// What it costs to go from one start to the next: the days, or the shorter units of the rule, that are passed over between them.
    pub(crate) fn steps_between(&self, one: NaiveDateTime, next: NaiveDateTime) -> u64 {
        let unit = match self.frequency {
            Frequency::Secondly => 1,
            Frequency::Minutely => 60,
            Frequency::Hourly => 3_600,
            Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly => 86_400,
        };
        let passed = (next - one).num_seconds() / (unit * i64::from(self.interval.max(1)));
        1 + u64::try_from(passed).unwrap_or(0)
    }

    /// Starts at or after `start`, up to `until`. With `from`, starts well before it may be skipped to save the walk.
    ///
    /// # Errors
    /// A rule whose parts do not go together, or that ends before it starts.
    pub(crate) fn walls(
        &self,
        start: NaiveDateTime,
        until: Option<NaiveDateTime>,
        from: Option<NaiveDateTime>,
    ) -> Result<Walls, RuleError> {
        // A count has to be counted from the first start.
        let leap = from.filter(|_| self.count.is_none()).and_then(|from| self.leap(start, from));
        let (rule, begin) = match &leap {
            Some((rule, begin)) => (rule, *begin),
            None => (self, start),
        };
        // Having leapt over the end means that nothing is left; the walk then ends at once.
        let until = until.map(|until| if leap.is_some() { until.max(begin) } else { until });
        if let Some(stride) = Stride::of(rule, begin).filter(|_| until.is_none_or(|until| until >= begin)) {
            let left = rule.count.map_or(u32::MAX, |count| count.min(COUNT_CAP));
            return Ok(Walls { steps: Steps::Plain(stride), until, left });
        }
        rule.walked_by_rrule(begin, until)
    }

    /// # Errors
    /// As for [`Self::walls`].
    pub(super) fn walked_by_rrule(&self, begin: NaiveDateTime, until: Option<NaiveDateTime>) -> Result<Walls, RuleError> {
        let begin = dressed(begin);
        let built = self.build(until).validate(begin).map_err(|error| RuleError::Invalid(error.to_string()))?;
        let set = RRuleSet::new(begin).rrule(built).limit();
        Ok(Walls { steps: Steps::Any(Box::new((&set).into_iter())), until: None, left: 0 })
    }

    fn build(&self, until: Option<NaiveDateTime>) -> RRule<Unvalidated> {
        let months: Vec<Month> = self.months.iter().filter_map(|month| Month::try_from(*month).ok()).collect();
        let mut rule = RRule::new(self.frequency)
            .interval(self.interval)
            .week_start(self.week_start)
            .by_set_pos(self.set_positions.clone())
            .by_month(&months)
            .by_month_day(self.month_days.clone())
            .by_year_day(self.year_days.clone())
            .by_week_no(self.weeks.clone())
            .by_weekday(self.weekdays.clone())
            .by_hour(self.hours.clone())
            .by_minute(self.minutes.clone())
            .by_second(self.seconds.clone());
        if let Some(count) = self.count {
            rule = rule.count(count.min(COUNT_CAP));
        }
        if let Some(until) = until {
            rule = rule.until(dressed(until));
        }
        rule
    }

    /// The same rule begun later, a whole number of intervals on and still before `from`: what the first start says
    /// silently (its day, its month) is written into the rule, so that the later starts are the same.
    fn leap(&self, start: NaiveDateTime, from: NaiveDateTime) -> Option<(Rule, NaiveDateTime)> {
        let interval = i64::from(self.interval);
        // One interval is left over, so that nothing at the edge is lost.
        let steps = |passed: i64| (passed / interval - 1).max(0) * interval;
        let passed = from.signed_duration_since(start);
        let mut rule = self.clone();
        let no_days =
            self.month_days.is_empty() && self.year_days.is_empty() && self.weeks.is_empty() && self.weekdays.is_empty();
        let months = i64::from(from.year() - start.year()) * 12 + i64::from(from.month()) - i64::from(start.month());
        let first_of = |year: i32, month: u32| Some(NaiveDate::from_ymd_opt(year, month, 1)?.and_time(start.time()));
        let (steps, begin) = match self.frequency {
            Frequency::Yearly => {
                let years = steps(i64::from(from.year() - start.year()));
                if no_days {
                    if rule.months.is_empty() {
                        rule.months = vec![u8::try_from(start.month()).ok()?];
                    }
                    rule.month_days = vec![i8::try_from(start.day()).ok()?];
                }
                (years, first_of(start.year() + i32::try_from(years).ok()?, 1)?)
            }
            Frequency::Monthly => {
                let steps = steps(months);
                if no_days {
                    rule.month_days = vec![i8::try_from(start.day()).ok()?];
                }
                let begin = first_of(start.year(), start.month())?;
                (steps, begin.checked_add_months(Months::new(u32::try_from(steps).ok()?))?)
            }
            Frequency::Weekly => {
                let weeks = steps(passed.num_weeks());
                (weeks, start.checked_add_days(Days::new(u64::try_from(weeks * 7).ok()?))?)
            }
            Frequency::Daily => {
                let days = steps(passed.num_days());
                (days, start.checked_add_days(Days::new(u64::try_from(days).ok()?))?)
            }
            Frequency::Hourly => {
                let hours = steps(passed.num_hours());
                (hours, start.checked_add_signed(TimeDelta::hours(hours))?)
            }
            Frequency::Minutely => {
                let minutes = steps(passed.num_minutes());
                (minutes, start.checked_add_signed(TimeDelta::minutes(minutes))?)
            }
            Frequency::Secondly => {
                let seconds = steps(passed.num_seconds());
                (seconds, start.checked_add_signed(TimeDelta::seconds(seconds))?)
            }
        };
        (steps > 0).then_some((rule, begin))
    }

    /// The starts of a series of our own between two instants: wall clock and instant of each, at most `limit`. An unknown
    /// zone gives none. A start that a clock change skips is shown on the wall clock as it then reads.
    ///
    /// # Errors
    /// A rule whose parts do not go together, or that ends before it starts.
    pub fn starts(
        &self,
        first: NaiveDateTime,
        zone_name: &str,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        limit: usize,
    ) -> Result<Vec<(NaiveDateTime, DateTime<Utc>)>, RuleError> {
        let Some(zone) = zone(zone_name) else { return Ok(Vec::new()) };
        let until = self.until_zoned(|utc| zone.to_wall(utc.and_utc()));
        let edge = zone.to_wall(from);
        Ok(self
            .walls(first, until, Some(edge))?
            .map(|wall| zone.to_instant(wall))
            .take_while(|instant| *instant < to)
            .filter(|instant| *instant >= from)
            .take(limit)
            .map(|instant| (zone.to_wall(instant), instant))
            .collect())
    }
}

/// A wall-clock time as `rrule` wants it.
fn dressed(wall: NaiveDateTime) -> DateTime<Tz> {
    Tz::UTC.from_utc_datetime(&wall)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").expect("a time written in the test")
    }

    #[test]
    fn leaping_ahead_gives_the_same_starts_as_walking() {
        let start = wall("20010131T093000");
        let from = wall("20240517T000000");
        for text in [
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=7;BYMONTH=5,6",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,SU;WKST=SU",
            "FREQ=WEEKLY;INTERVAL=2",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "FREQ=MONTHLY;BYMONTHDAY=-1,15",
            "FREQ=YEARLY;INTERVAL=2",
            "FREQ=YEARLY;BYMONTH=2,7",
            "FREQ=YEARLY;BYYEARDAY=-1,100",
            "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO",
            "FREQ=YEARLY;BYDAY=20MO;UNTIL=20400101T000000Z",
            "FREQ=HOURLY;INTERVAL=7",
            "FREQ=MINUTELY;INTERVAL=1501",
        ] {
            let rule = Rule::parse(text).expect("a rule written in the test");
            let after = |from| {
                let walls = rule.walls(start, rule.until_wall(|utc| utc), from).expect("a walkable rule");
                walls.skip_while(|wall| *wall < self::tests::wall("20240517T000000")).take(30).collect::<Vec<_>>()
            };
            assert_eq!(after(Some(from)), after(None), "{text}");
        }
    }

    #[test]
    fn leaping_behind_the_end_of_a_rule_finds_nothing() {
        let rule = Rule::parse("FREQ=DAILY;UNTIL=20010301T000000Z").expect("a rule");
        let starts = rule.walls(wall("20010101T000000"), rule.until_wall(|utc| utc), Some(wall("20240101T000000")));
        let found: Vec<_> = starts.expect("walkable").filter(|wall| *wall > self::tests::wall("20010301T000000")).collect();
        assert!(found.len() <= 1, "at most the start of the walk itself comes out, found {found:?}");
    }
}

//! Reads time values. What the RFC forbids but files hold anyway is accepted where it can mean only one thing.

use crate::zones::{Zone, Zones, zone};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use std::sync::Arc;

/// How a wall-clock time is tied to the world.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    /// A whole day.
    Date,
    /// The same reading on every clock.
    Floating,
    /// A zone.
    In(Arc<Zone>),
    /// A TZID that means nothing: treated as floating, and said so.
    Unknown(Arc<str>),
}

/// A date or date-time value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Moment {
    /// Midnight for dates.
    pub(crate) wall: NaiveDateTime,
    pub(crate) kind: Kind,
}

impl Moment {
    pub(crate) fn is_date(&self) -> bool {
        self.kind == Kind::Date
    }

    pub(crate) fn is_utc(&self) -> bool {
        matches!(&self.kind, Kind::In(zone) if zone.is_utc())
    }

    /// The instant, if the value itself says which.
    pub(crate) fn instant(&self) -> Option<DateTime<Utc>> {
        match &self.kind {
            Kind::In(zone) => Some(zone.to_instant(self.wall)),
            Kind::Date | Kind::Floating | Kind::Unknown(_) => None,
        }
    }

    /// The instant, with dates and floating times taken in `view`.
    pub(crate) fn instant_in(&self, view: &Zone) -> DateTime<Utc> {
        self.instant().unwrap_or_else(|| view.to_instant(self.wall))
    }

    /// The reading of another moment on the clock of this one.
    pub(crate) fn wall_of(&self, other: &Moment) -> NaiveDateTime {
        match (&self.kind, &other.kind) {
            (Kind::In(here), Kind::In(there)) if !Arc::ptr_eq(here, there) && here != there => {
                here.to_wall(there.to_instant(other.wall))
            }
            _ => other.wall,
        }
    }
}

/// `19970714`, `19970714T133000` or `19970714T133000Z`, in a zone of the file if a TZID is given. The form of the value decides
/// between day and time, because VALUE is often wrong.
pub(crate) fn read_moment(value: &str, tzid: Option<&str>, zones: &mut Zones) -> Option<Moment> {
    let value = value.trim();
    if !value.contains(['T', 't']) {
        let day = read_date(value)?;
        return Some(Moment { wall: day.and_time(NaiveTime::MIN), kind: Kind::Date });
    }
    let wall = read_wall(value)?;
    let kind = match tzid {
        _ if value.ends_with(['Z', 'z']) => Kind::In(zone("UTC")?),
        None => Kind::Floating,
        Some(tzid) => zones.resolve(tzid).map_or_else(|| Kind::Unknown(tzid.into()), Kind::In),
    };
    Some(Moment { wall, kind })
}

fn digits(text: &str, from: usize, to: usize) -> Option<u32> {
    let part = text.get(from..to)?;
    part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
}

fn read_date(text: &str) -> Option<NaiveDate> {
    (text.len() == 8).then_some(())?;
    NaiveDate::from_ymd_opt(digits(text, 0, 4)?.try_into().ok()?, digits(text, 4, 6)?, digits(text, 6, 8)?)
}

/// The wall clock of a date or date-time value; a trailing `Z` is passed over.
pub(crate) fn read_wall(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim().trim_end_matches(['Z', 'z']);
    let Some((day, time)) = text.split_once(['T', 't']) else {
        return read_date(text).map(|day| day.and_time(NaiveTime::MIN));
    };
    let day = read_date(day)?;
    let second = if time.len() == 4 { 0 } else { digits(time, 4, 6).filter(|_| time.len() == 6)? };
    // A leap second has no place on a chrono clock.
    let second = if second == 60 { 59 } else { second };
    day.and_hms_opt(digits(time, 0, 2)?, digits(time, 2, 4)?, second)
}

/// Seconds east of UTC of a `+hhmm` or `+hhmmss` value, less than a day.
pub(crate) fn read_offset(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, rest) = match text.as_bytes().first()? {
        b'+' => (1, &text[1..]),
        b'-' => (-1, &text[1..]),
        _ => (1, text),
    };
    (rest.len() == 4 || rest.len() == 6).then_some(())?;
    let (hours, minutes) = (digits(rest, 0, 2)?, digits(rest, 2, 4)?);
    let seconds = if rest.len() == 6 { digits(rest, 4, 6)? } else { 0 };
    (hours < 24 && minutes < 60 && seconds < 60).then_some(())?;
    Some(sign * i32::try_from(hours * 3600 + minutes * 60 + seconds).ok()?)
}

/// A duration in its two parts: days keep the wall clock, seconds are exact (RFC 5545 §3.3.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Span {
    pub(crate) days: TimeDelta,
    pub(crate) exact: TimeDelta,
}

/// A `P1DT2H`-like value. Negative and absurdly long ones are `None`.
pub(crate) fn read_duration(text: &str) -> Option<Span> {
    const LONGEST_DAYS: i64 = 366 * 100;
    let text = text.trim().to_ascii_uppercase();
    let rest = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
    let (mut days, mut seconds, mut number, mut in_time, mut any) = (0_i64, 0_i64, String::new(), false, false);
    for c in rest.chars() {
        match c {
            'T' if number.is_empty() => in_time = true,
            '0'..='9' if number.len() < 10 => number.push(c),
            _ => {
                let amount: i64 = std::mem::take(&mut number).parse().ok()?;
                match (c, in_time) {
                    ('W', _) => days = days.checked_add(amount * 7)?,
                    ('D', _) => days = days.checked_add(amount)?,
                    ('H', true) => seconds = seconds.checked_add(amount * 3_600)?,
                    ('M', true) => seconds = seconds.checked_add(amount * 60)?,
                    ('S', true) => seconds = seconds.checked_add(amount)?,
                    _ => return None,
                }
                any = true;
            }
        }
    }
    (any && number.is_empty() && days <= LONGEST_DAYS && seconds <= LONGEST_DAYS * 86_400).then_some(())?;
    Some(Span { days: TimeDelta::days(days), exact: TimeDelta::seconds(seconds) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_dates_are_refused() {
        for text in ["20260230T100000", "20260101T250000", "2026-01-01", "20260101T", "99999999", "", "2026010１"] {
            assert_eq!(read_wall(text), None, "{text} is no time");
        }
    }

    #[test]
    fn durations_keep_days_and_hours_apart() {
        let span = read_duration("P1W2DT3H4M5S").expect("a duration");
        assert_eq!(span.days, TimeDelta::days(9), "weeks and days are nominal");
        assert_eq!(span.exact, TimeDelta::seconds(3 * 3600 + 4 * 60 + 5), "the time part is exact");
        for text in ["-PT1H", "PT", "P", "P99999999999999999D", "P9999999W", "PT1", "1H"] {
            assert_eq!(read_duration(text), None, "{text} is refused");
        }
    }
}

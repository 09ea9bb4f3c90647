//! Wall clock and instants in a named zone, and how the faces write them. Zone rules come from the calendar crate's data.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Utc};
use hearth_calendar::zones;

use crate::AppError;
use hearth_texts::said;

/// Whether this is the IANA name of a zone that Hearth knows.
pub fn is_zone(name: &str) -> bool {
    zones::is_zone(name)
}

/// The wall clock in `zone_name` at this instant; UTC's for a zone that does not exist, which no command lets in.
pub fn to_wall(at: DateTime<Utc>, zone_name: &str) -> NaiveDateTime {
    zones::to_wall(at, zone_name).unwrap_or_else(|| at.naive_utc())
}

/// The instant of a wall clock: gaps take the offset before them, the first of two equal times wins (RFC 5545 §3.3.5).
pub fn to_instant(wall: NaiveDateTime, zone_name: &str) -> DateTime<Utc> {
    zones::to_instant(wall, zone_name).unwrap_or_else(|| wall.and_utc())
}

/// Today in a zone.
pub fn date_in(at: DateTime<Utc>, zone_name: &str) -> NaiveDate {
    to_wall(at, zone_name).date()
}

/// `2026-11-25T18:30`, with or without seconds.
pub fn parse_wall(field: &str, text: &str) -> Result<NaiveDateTime, AppError> {
    ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .ok_or_else(|| AppError::invalid(field, said!("field-time")))
}

/// `2026-11-25`.
pub fn parse_date(field: &str, text: &str) -> Result<NaiveDate, AppError> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| AppError::invalid(field, said!("field-date")))
}

/// An RFC 3339 instant.
pub fn parse_instant(field: &str, text: &str) -> Result<DateTime<Utc>, AppError> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| AppError::invalid(field, said!("field-instant")))
}

/// An instant out of the file, which Hearth itself has written.
pub fn stored(text: &str) -> Result<DateTime<Utc>, AppError> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| AppError::damaged(said!("store-damage-time", text = text)))
}

/// Wall clock as the file and the wire hold it.
pub fn wall_text(wall: NaiveDateTime) -> String {
    let mut text = wall.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true);
    text.pop();
    text
}

/// The last `count` months of a zone, the running one at the end.
pub fn months(today: NaiveDate, count: u32, zone_name: &str) -> Vec<hearth_store::hours::Month> {
    let first = |back: u32| today.with_day(1).and_then(|day| day.checked_sub_months(Months::new(back)));
    let after = |day: NaiveDate| day.checked_add_months(Months::new(1));
    let begin = |day: NaiveDate| hearth_store::instant(to_instant(day.and_time(NaiveTime::MIN), zone_name));
    (0..count)
        .rev()
        .filter_map(|back| {
            let (day, next) = (first(back)?, first(back).and_then(after)?);
            Some(hearth_store::hours::Month {
                month: day.format("%Y-%m").to_string(),
                first: day.to_string(),
                from: begin(day),
                to: begin(next),
                is_over: back > 0,
            })
        })
        .collect()
}

//! Wall clock and instants in a named zone, and how the faces write them. Zone rules come from the calendar crate's data.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use crate::AppError;

/// Whether this is the IANA name of a zone that Hearth knows.
pub fn is_zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

fn zone(name: &str) -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(name).unwrap_or(jiff::tz::TimeZone::UTC)
}

/// The wall clock in `zone_name` at this instant.
pub fn to_wall(at: DateTime<Utc>, zone_name: &str) -> NaiveDateTime {
    let offset = jiff::Timestamp::from_second(at.timestamp()).map_or(0, |stamp| zone(zone_name).to_offset(stamp).seconds());
    at.naive_utc() + chrono::Duration::seconds(offset.into())
}

/// The instant of a wall clock: gaps take the offset before them, the first of two equal times wins (RFC 5545 §3.3.5).
pub fn to_instant(wall: NaiveDateTime, zone_name: &str) -> DateTime<Utc> {
    use chrono::{Datelike, Timelike};
    let civil = jiff::civil::DateTime::new(
        i16::try_from(wall.year()).unwrap_or(1970),
        wall.month().try_into().unwrap_or(1),
        wall.day().try_into().unwrap_or(1),
        wall.hour().try_into().unwrap_or(0),
        wall.minute().try_into().unwrap_or(0),
        wall.second().try_into().unwrap_or(0),
        0,
    );
    let second = civil.ok().and_then(|civil| zone(zone_name).to_timestamp(civil).ok()).map_or(0, jiff::Timestamp::as_second);
    DateTime::from_timestamp(second, 0).unwrap_or_default()
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
        .ok_or_else(|| AppError::invalid(field, "Write the time as 2026-11-25T18:30."))
}

/// `2026-11-25`.
pub fn parse_date(field: &str, text: &str) -> Result<NaiveDate, AppError> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| AppError::invalid(field, "Write the date as 2026-11-25."))
}

/// An RFC 3339 instant.
pub fn parse_instant(field: &str, text: &str) -> Result<DateTime<Utc>, AppError> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| AppError::invalid(field, "Write the instant as 2026-11-25T17:30:00Z."))
}

/// An instant out of the file, which Hearth itself has written.
pub fn stored(text: &str) -> Result<DateTime<Utc>, AppError> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| AppError::new(crate::ErrorCode::Damaged, format!("The community holds a time that is none: {text}.")))
}

/// Wall clock as the file and the wire hold it.
pub fn wall_text(wall: NaiveDateTime) -> String {
    wall.format("%Y-%m-%dT%H:%M:%S").to_string()
}

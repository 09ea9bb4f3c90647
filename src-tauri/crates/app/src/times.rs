//! Wall clock and instants in a named zone, and how the faces write them. Zone rules come from the calendar crate's data.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Timelike, Utc};
use hearth_calendar::zones;
use serde::Serializer;

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
    written(wall).map_or_else(|| far(wall), |text| spelt(&text[..19]).to_owned())
}

/// For serde: a wall clock as [`wall_text`] has it.
pub fn write_wall<S: Serializer>(wall: &NaiveDateTime, to: S) -> Result<S::Ok, S::Error> {
    match written(*wall) {
        Some(text) => to.serialize_str(spelt(&text[..19])),
        None => to.serialize_str(&far(*wall)),
    }
}

/// For serde: an instant as the file holds it.
pub fn write_instant<S: Serializer>(at: &DateTime<Utc>, to: S) -> Result<S::Ok, S::Error> {
    match written(at.naive_utc()) {
        Some(text) => to.serialize_str(spelt(&text)),
        None => to.serialize_str(&hearth_store::instant(*at)),
    }
}

/// `2026-11-25T18:30:00Z` without the formatter, which takes longer than all else where a page has two hundred thousand of them.
/// `None` where the year has more than four digits.
fn written(wall: NaiveDateTime) -> Option<[u8; 20]> {
    let year = u32::try_from(wall.year()).ok().filter(|year| *year <= 9999)?;
    let mut text = *b"0000-00-00T00:00:00Z";
    let pairs = [(0, year / 100), (2, year % 100), (5, wall.month()), (8, wall.day())];
    let clock = [(11, wall.hour()), (14, wall.minute()), (17, wall.second())];
    for (at, number) in pairs.into_iter().chain(clock) {
        text[at] += u8::try_from(number / 10).ok()?;
        text[at + 1] += u8::try_from(number % 10).ok()?;
    }
    Some(text)
}

fn spelt(digits: &[u8]) -> &str {
    str::from_utf8(digits).unwrap_or_default()
}

fn far(wall: NaiveDateTime) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_the_formatter_writes_them() {
        let json = |at: DateTime<Utc>| {
            let mut text = Vec::new();
            write_instant(&at, &mut serde_json::Serializer::new(&mut text)).map(|()| String::from_utf8(text))
        };
        for seconds in [-62_167_219_200, -1, 0, 1_795_000_000, 951_782_399, 253_402_300_799, 253_402_300_800] {
            let at = DateTime::from_timestamp(seconds, 0).expect("a constant");
            let told = at.to_rfc3339_opts(SecondsFormat::Secs, true);
            assert_eq!(json(at).expect("written"), Ok(format!("\"{told}\"")), "the instant at {seconds}");
            assert_eq!(wall_text(at.naive_utc()) + "Z", told, "the wall clock at {seconds}");
        }
    }
}

//! How long `calcard` and `icalendar` take for what `cargo xtask bench calendars` asks of Hearth. Prints one JSON object for each:
//! `{"peer": …, "parse_ms": …, "expand_us": …}`; milliseconds for the feed, microseconds for one occurrence, medians.

use std::hint::black_box;
use std::time::Instant;

use calcard::{common::timezone::Tz, icalendar::ICalendar};
use serde_json::json;

const RUNS: usize = 9;
/// Occurrences taken of each series.
const EACH: usize = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (feed, rules) = (arguments.next().ok_or("a feed")?, arguments.next().ok_or("a file of series")?);
    let (feed, rules) = (std::fs::read_to_string(feed)?, std::fs::read_to_string(rules)?);

    let parse = median(|| {
        let calendar = ICalendar::parse(black_box(&feed)).map_err(|_| "calcard reads the feed")?;
        black_box(calendar);
        Ok(1.0)
    })?;
    let series = single(&rules);
    let calendars: Vec<ICalendar> =
        series.iter().map(|text| ICalendar::parse(text).map_err(|_| "calcard reads a series")).collect::<Result<_, _>>()?;
    let expand = median(|| {
        let found: usize = calendars.iter().map(|calendar| black_box(calendar.expand_dates(Tz::UTC, EACH)).events.len()).sum();
        Ok(found as f64)
    })?;
    println!("{}", json!({ "peer": "calcard 0.3.14", "parse_ms": parse * 1e3, "expand_us": expand * 1e6 }));

    let parse = median(|| {
        let text = icalendar::parser::unfold(black_box(&feed));
        black_box(icalendar::parser::read_calendar(&text).map_err(|_| "icalendar reads the feed")?);
        Ok(1.0)
    })?;
    println!("{}", json!({ "peer": "icalendar 0.17.17", "parse_ms": parse * 1e3 }));
    Ok(())
}

/// Each series as a calendar of its own.
fn single(rules: &str) -> Vec<String> {
    let events = rules.split("BEGIN:VEVENT").skip(1).filter_map(|rest| rest.split("END:VEVENT").next());
    events.map(|event| format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT{event}END:VEVENT\r\nEND:VCALENDAR\r\n")).collect()
}

/// Seconds for each of the things that one run says it did.
fn median(mut run: impl FnMut() -> Result<f64, &'static str>) -> Result<f64, &'static str> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let began = Instant::now();
        let count = run()?;
        times.push(began.elapsed().as_secs_f64() / count);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[RUNS / 2])
}

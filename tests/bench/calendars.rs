//! A feed of ten megabytes: reading it, and taking it in.

use std::time::Instant;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::figure::{Figure, percentile};
use crate::ground::{Ground, block_on, call, finish, open};

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let (feed, events) = feed();
    let size = format!("{:.1} MB, {events} events with attendees and alarms, one in ten repeats", feed.len() as f64 / 1e6);
    let mut times = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        let (calendar, problems) = hearth_calendar::read(feed.as_bytes());
        times.push(began.elapsed());
        ensure!(calendar.resources.len() == events && problems.is_empty(), "every event is understood");
    }
    let mut figures =
        vec![Figure::milliseconds("feed of 10 MB parsed", 300.0, percentile(&mut times, 0.5), format!("median of 5; {size}"))];

    let file = ground.folder().join("feed.ics");
    std::fs::write(&file, &feed)?;
    let community = ground.community("calendars")?;
    community.write()?;
    let app = community.app()?;
    block_on(async {
        open(&app, &community).await?;
        call(&app, "calendars_add", json!({ "address": file, "name": "Large" })).await?;
        let began = Instant::now();
        let synced = finish(&app, "calendars_sync", json!({})).await?;
        let took = began.elapsed();
        ensure!(synced["calendars"][0]["added"] == events, "every event is stored: {synced}");
        figures.push(Figure::seconds(
            "feed of 10 MB stored",
            3.0,
            took,
            "read, parsed, compared, written and indexed by one sync",
        ));
        Ok(figures)
    })
}

/// As real feeds write them: folded lines, escapes, attendees, an alarm.
fn feed() -> (String, usize) {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n");
    let mut number = 0;
    while text.len() < 10_000_000 {
        text.push_str(&event(number));
        number += 1;
    }
    text.push_str("END:VCALENDAR\r\n");
    (text, number)
}

fn event(number: usize) -> String {
    let (year, month, day, hour) = (2024 + number % 4, number % 12 + 1, number % 28 + 1, number % 10 + 8);
    let rule = if number.is_multiple_of(10) { "RRULE:FREQ=WEEKLY;COUNT=30\r\n" } else { "" };
    format!(
        "BEGIN:VEVENT\r\nUID:{number}@example.org\r\nDTSTAMP:20260101T000000Z\r\n\
         DTSTART;TZID=Europe/Berlin:{year}{month:02}{day:02}T{hour:02}3000\r\nDURATION:PT1H30M\r\n{rule}\
         SUMMARY:Meeting number {number}\\, with a title\r\n\
         DESCRIPTION:Some words about it that are long enough to be folded at the seve\r\n nty-fifth octet\\, as real feeds do it all the \
         time\\nand more than once\\, too. The\r\n  rest is here.\r\nLOCATION:Room {number}\r\n\
         ORGANIZER;CN=\"Eve Example\":mailto:eve@example.org\r\n\
         ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ada:mailto:ada@example.org\r\n\
         ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTAT\r\n IVE;CN=Bob:mailto:bob@example.org\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Soon\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    )
}

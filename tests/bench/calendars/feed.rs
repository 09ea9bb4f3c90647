//! What is read: a feed of ten megabytes as real ones are written, and series of every usual kind.

use std::fmt::Write;

/// The feed, and how many events it has.
pub fn feed() -> (String, usize) {
    large(10_000_000)
}

/// A feed of at least so many bytes.
pub fn large(bytes: usize) -> (String, usize) {
    let mut text = String::from(HEAD);
    let mut number = 0;
    while text.len() < bytes {
        text.push_str(&event(number, ""));
        number += 1;
    }
    text.push_str(TAIL);
    (text, number)
}

/// A feed of so many events, of which one may say something else.
pub fn of(count: usize, changed: Option<usize>) -> String {
    let events = (0..count).map(|number| event(number, if changed == Some(number) { ", moved" } else { "" }));
    [HEAD.to_owned()].into_iter().chain(events).chain([TAIL.to_owned()]).collect()
}

const HEAD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n";
const TAIL: &str = "END:VCALENDAR\r\n";

/// As real feeds write them: folded lines, escapes, attendees, an alarm.
pub fn event(number: usize, more: &str) -> String {
    let (year, month, day, hour) = (2024 + number % 4, number % 12 + 1, number % 28 + 1, number % 10 + 8);
    let rule = if number.is_multiple_of(10) { "RRULE:FREQ=WEEKLY;COUNT=30\r\n" } else { "" };
    format!(
        "BEGIN:VEVENT\r\nUID:{number}@example.org\r\nDTSTAMP:20260101T000000Z\r\n\
         DTSTART;TZID=Europe/Berlin:{year}{month:02}{day:02}T{hour:02}3000\r\nDURATION:PT1H30M\r\n{rule}\
         SUMMARY:Meeting number {number}\\, with a title{more}\r\n\
         DESCRIPTION:Some words about it that are long enough to be folded at the seve\r\n nty-fifth octet\\, as real feeds do it all the \
         time\\nand more than once\\, too. The\r\n  rest is here.\r\nLOCATION:Room {number}\r\n\
         ORGANIZER;CN=\"Eve Example\":mailto:eve@example.org\r\n\
         ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ada:mailto:ada@example.org\r\n\
         ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTAT\r\n IVE;CN=Bob:mailto:bob@example.org\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Soon\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    )
}

/// The event alone, as a server of calendars keeps it.
pub fn resource(number: usize) -> String {
    format!("{HEAD}{}{TAIL}", event(number, ""))
}

/// Rules as people have them, most of them plain.
const RULES: [&str; 12] = [
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=YEARLY",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=MONTHLY;BYMONTHDAY=1,15",
];
const ZONES: [&str; 4] = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Europe/London"];

/// So many series without end, begun in 2026, in four zones.
pub fn series(count: usize) -> String {
    let mut text = String::from(HEAD);
    for number in 0..count {
        let (month, day, hour) = (number % 12 + 1, number % 28 + 1, number % 12 + 8);
        let (zone, rule) = (ZONES[number % ZONES.len()], RULES[number / 5 % RULES.len()]);
        let _ = write!(
            text,
            "BEGIN:VEVENT\r\nUID:series-{number}@example.org\r\nDTSTAMP:20260101T000000Z\r\n\
             DTSTART;TZID={zone}:2026{month:02}{day:02}T{hour:02}1500\r\nDURATION:PT1H\r\nRRULE:{rule}\r\n\
             SUMMARY:Series {number}\r\nEND:VEVENT\r\n"
        );
    }
    text.push_str(TAIL);
    text
}

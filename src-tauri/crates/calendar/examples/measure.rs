//! Measures reading and expanding: `cargo run --release -p hearth-calendar --example measure`.

use chrono::{DateTime, Utc};
use hearth_calendar::{Series, expand, expand_texts, read};
use std::time::Instant;

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant written here")
}

fn event(number: usize, rule: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{number}@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:2019{:02}{:02}T{:02}3000\r\n\
         DTEND;TZID=Europe/Berlin:2019{:02}{:02}T{:02}0000\r\nSUMMARY:Meeting number {number}\\, with a title\r\n{rule}\
         DESCRIPTION:Some words about it that are long enough to be folded at the seve\r\n nty-fifth octet\\, as real feeds do it all the \
         time\\nand more than once\\, too. The\r\n  rest is here.\r\nLOCATION:Room {number}\r\nORGANIZER;CN=\"Eve Example\":mailto:eve@example.org\r\n\
         ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ada:mailto:ada@example.org\r\nATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTAT\r\n \
         IVE;CN=Bob:mailto:bob@example.org\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Soon\r\nEND:VALARM\r\nEND:VEVENT\r\n",
        number % 12 + 1,
        number % 28 + 1,
        number % 10 + 8,
        number % 12 + 1,
        number % 28 + 1,
        number % 10 + 9
    )
}

fn calendar(count: usize, rule: impl Fn(usize) -> String) -> String {
    let events: String = (0..count).map(|number| event(number, &rule(number))).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

fn measured<T>(what: &str, mut run: impl FnMut() -> T) -> (T, f64) {
    let mut best = f64::MAX;
    let mut result = run();
    for _ in 0..5 {
        let began = Instant::now();
        result = run();
        best = best.min(began.elapsed().as_secs_f64());
    }
    println!("{what}: {:.1} ms", best * 1e3);
    (result, best)
}

fn main() {
    let feed = calendar(12_300, |_| String::new());
    println!("feed of {:.1} MB", feed.len() as f64 / 1e6);
    measured("read", || read(feed.as_bytes()));

    let rules =
        ["FREQ=WEEKLY;BYDAY=TU", "FREQ=DAILY", "FREQ=MONTHLY;BYDAY=1FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=MONTHLY"];
    let repeating = read(calendar(5_000, |number| format!("RRULE:{}\r\n", rules[number % rules.len()])).as_bytes()).0;
    let series: Vec<Series> = repeating.resources.iter().map(|resource| resource.series()).collect();
    for (what, from, to) in [
        ("a month", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
        ("ten years", "2019-01-01T00:00:00Z", "2029-01-01T00:00:00Z"),
    ] {
        let part = if what == "a month" { &series[..] } else { &series[..500] };
        let ((found, _), time) =
            measured(&format!("{what} of {} series", part.len()), || expand(part, instant(from), instant(to), "Europe/Berlin"));
        println!("  {} occurrences, {:.2} million a second", found.len(), found.len() as f64 / time / 1e6);
    }
    let texts: Vec<&str> = repeating.resources.iter().map(|resource| resource.text.as_str()).collect();
    measured("a month of 5000 stored texts", || {
        expand_texts(texts.iter().copied(), instant("2026-03-01T00:00:00Z"), instant("2026-04-01T00:00:00Z"), "Europe/Berlin")
    });
}

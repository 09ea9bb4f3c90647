//! Damaged files and random rules: nothing may panic, and nothing may run away.

use crate::{bytes, expected, instant, text};
use hearth_calendar::events::list;
use std::time::{Duration, Instant};

/// A small generator with a fixed seed, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("below sides")
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

#[test]
fn damaged_files_are_read_without_a_panic() {
    let corpus = expected("malformed");
    let mut dice = Dice(0x5EED_CA1E);
    for case in corpus["cases"].as_array().expect("cases") {
        let body = bytes(text(case, "file"));
        if body.len() > 20_000 {
            continue;
        }
        for _ in 0..20 {
            let mut damaged = body.clone();
            for _ in 0..=dice.roll(8) {
                let at = dice.roll(damaged.len());
                match dice.roll(4) {
                    0 => damaged[at] = u8::try_from(dice.roll(256)).expect("a byte"),
                    1 => damaged.truncate(at.max(1)),
                    2 => damaged.insert(at, b"\n:;=\"9TZ"[dice.roll(8)]),
                    _ => drop(damaged.remove(at)),
                }
                if damaged.is_empty() {
                    damaged.push(b'B');
                }
            }
            list(&damaged, instant("20250101T000000Z"), instant("20270101T000000Z"), "Europe/Berlin");
        }
    }
}

#[test]
fn random_rules_neither_panic_nor_run_away() {
    let mut dice = Dice(0x0DDB_A115);
    for round in 0..400 {
        let start = dice.pick(&[
            "19700101T000000",
            "20260131T023000",
            "20240229T120000Z",
            "00010101T000000",
            "99991231T235959",
            "20260101",
        ]);
        let mut rule = format!("FREQ={}", dice.pick(&["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"]));
        for _ in 0..dice.roll(5) {
            let part = dice.pick(&[
                "INTERVAL=1",
                "INTERVAL=7",
                "INTERVAL=400",
                "INTERVAL=65535",
                "COUNT=3",
                "COUNT=400",
                "COUNT=99999",
                "UNTIL=20300101",
                "UNTIL=19000101T000000Z",
                "UNTIL=99991231T235959Z",
                "WKST=SU",
                "BYSETPOS=-1",
                "BYSETPOS=1,2,-366",
                "BYMONTH=2",
                "BYMONTH=1,6,12",
                "BYMONTHDAY=31",
                "BYMONTHDAY=-31,29,30",
                "BYYEARDAY=366",
                "BYYEARDAY=-366,1",
                "BYWEEKNO=53",
                "BYWEEKNO=-53,1",
                "BYDAY=MO",
                "BYDAY=5SU,-5WE",
                "BYDAY=-53MO,53TU",
                "BYHOUR=0,23",
                "BYMINUTE=59",
                "BYSECOND=0,59,60",
            ]);
            rule = format!("{rule};{part}");
        }
        let file = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:r\nDTSTART:{start}\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n");
        let began = Instant::now();
        let listing = list(file.as_bytes(), instant("20260101T000000Z"), instant("20270101T000000Z"), "Europe/Berlin");
        let took = began.elapsed();
        assert!(listing.occurrences.len() <= 20_001, "round {round}: {start} {rule} gives {}", listing.occurrences.len());
        assert!(took < Duration::from_secs(10), "round {round}: {start} {rule} took {took:?}");
    }
}

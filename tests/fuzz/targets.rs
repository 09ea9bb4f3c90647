//! What is given damaged input: each parser of ours, through the calls that the program itself makes.

use std::{io::Cursor, path::Path};

use chrono::NaiveDate;
use hearth_core::{
    imports::{self, DayOrder, Reading, Records, Table},
    quick::{self, Given, Name, Named},
};
use hearth_store::{KeySlots, Unlock, backups::Trailer};
use serde_json::json;
use tokio::runtime::Runtime;

use crate::start;

/// Reads one input; what it answers does not matter, that it answers does.
type Reader = Box<dyn FnMut(&[u8])>;

pub struct Target {
    pub name: &'static str,
    pub corpus: fn() -> Vec<Vec<u8>>,
    pub begin: fn() -> Reader,
}

pub const ALL: &[Target] = &[
    Target { name: "csv", corpus: || files("people", "csv"), begin: || Box::new(csv) },
    Target { name: "vcard", corpus: || files("people", "vcf"), begin: || Box::new(vcard) },
    Target { name: "quick", corpus: lines, begin: || Box::new(quick_add) },
    Target { name: "icalendar", corpus: || files("ics", "ics"), begin: || Box::new(icalendar) },
    Target { name: "recurrence", corpus: rules, begin: || Box::new(recurrence) },
    Target { name: "keys", corpus: slots, begin: || Box::new(keys) },
    Target { name: "backup", corpus: trailers, begin: || Box::new(backup) },
    Target { name: "filters", corpus: filters, begin: filtering },
];

/// Every small file of a kind below a folder of fixtures.
fn files(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    fn walk(folder: &Path, ending: &str, into: &mut Vec<Vec<u8>>) {
        let mut entries: Vec<_> =
            std::fs::read_dir(folder).expect("the fixtures are there").flatten().map(|entry| entry.path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                walk(&path, ending, into);
            } else if path.extension().is_some_and(|own| own == ending) {
                into.extend(std::fs::read(&path).ok().filter(|bytes| bytes.len() < 24 * 1024));
            }
        }
    }
    let mut all = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder), ending, &mut all);
    all
}

fn texts(all: &[&str]) -> Vec<Vec<u8>> {
    all.iter().map(|text| text.as_bytes().to_vec()).collect()
}

fn records(header: Option<imports::Record>, rows: impl Iterator<Item = imports::Record>) {
    let Some(header) = header else { return };
    let rows: Vec<_> = rows.collect();
    let source = imports::recognise(&header.cells);
    let sample: Vec<Vec<String>> = rows.iter().take(100).map(|row| row.cells.clone()).collect();
    let columns = imports::guess(&header.cells, source, &sample);
    let dates = rows.iter().flat_map(|row| row.cells.iter().map(String::as_str));
    let day_first = matches!(imports::day_order(dates), DayOrder::Proved { day_first: true });
    let reading = Reading { source, columns, day_first };
    for row in &rows {
        imports::draft(row, &reading);
    }
}

fn csv(input: &[u8]) {
    let text = imports::decode(input).text;
    let delimiter = imports::sniff_delimiter(&text);
    records(imports::find_header(&text, delimiter), Records::new(&text, delimiter).skip(1));
}

fn vcard(input: &[u8]) {
    let table: Table = imports::vcards(input);
    let header = table.header();
    records(header, table.records.into_iter().skip(1));
}

fn lines() -> Vec<Vec<u8>> {
    texts(&[
        "ring the hall thu 6pm @noor #Garden",
        "Treffen morgen 18:30-20 Uhr #Garten @María José ~2h",
        "reunión pasado mañana a las 7 de la tarde @Noor",
        "+ Noor Jansen noor@example.org +31 6 1234 5678",
        "明日の午後3時 会議 @田中花子",
        "غدًا الساعة ٦ مساءً @نور #الحديقة",
        "task \"fri\" on 29 feb 2028 every other week",
        "in 3 weeks 90 min 12/25 noon midnight",
    ])
}

const NAMES: [Name<'static>; 3] = [
    Name { named: Named::Person, text: "Noor Jansen" },
    Name { named: Named::Person, text: "田中 花子" },
    Name { named: Named::Effort, text: "Repair Café" },
];

fn quick_add(input: &[u8]) {
    let line = String::from_utf8_lossy(input);
    for (year, language) in [(2026, "en-US"), (2028, "de"), (1, "es"), (9999, "ja"), (2026, "ar")] {
        let Some(now) = NaiveDate::from_ymd_opt(year, 12, 31).and_then(|day| day.and_hms_opt(23, 59, 59)) else { continue };
        let read = quick::read(&line, &Given { now, language, names: &NAMES, kept: &[] });
        let (_, _, _) = (read.day(now), read.time(), read.estimate());
        for part in &read.parts {
            assert!(line.get(part.from..part.to).is_some(), "a part lies between letters of the line");
        }
    }
    quick::mentions(&line);
}

fn window(body: &[u8]) {
    let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().expect("a constant");
    hearth_calendar::events::list(body, at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z"), "Europe/Berlin");
}

fn icalendar(input: &[u8]) {
    window(input);
}

fn rules() -> Vec<Vec<u8>> {
    texts(&[
        "FREQ=WEEKLY;BYDAY=WE;COUNT=4",
        "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231T235959Z",
        "FREQ=YEARLY;BYWEEKNO=53,-53;BYDAY=MO;WKST=SU",
        "FREQ=DAILY;INTERVAL=400;BYSETPOS=1,-1;BYHOUR=0,23",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=-366,366;BYMINUTE=59;BYSECOND=0,60",
    ])
}

fn recurrence(input: &[u8]) {
    // One line, or it would be another test.
    let rule = String::from_utf8_lossy(input).replace(['\r', '\n'], "");
    let rule: String = rule.chars().take(2000).collect();
    let start = if input.len().is_multiple_of(2) { ";TZID=Europe/Berlin:20260329T023000" } else { ":19700101T000000Z" };
    window(
        format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:r\r\nDTSTART{start}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            .as_bytes(),
    );
}

fn slots() -> Vec<Vec<u8>> {
    let hex = |bytes: usize| "5a".repeat(bytes);
    vec![
        json!({ "version": 1, "slots": [
            { "kind": "passphrase", "salt": hex(16), "cost": { "memory": 64, "passes": 1, "lanes": 1 }, "nonce": hex(24), "sealed": hex(48) },
            { "kind": "keychain", "entry": "community x", "nonce": hex(24), "sealed": hex(48) },
        ] })
        .to_string()
        .into_bytes(),
        json!({ "version": 1, "slots": [] }).to_string().into_bytes(),
    ]
}

fn keys(input: &[u8]) {
    if let Ok(slots) = serde_json::from_slice::<KeySlots>(input) {
        let (_, _) = (slots.has_passphrase(), slots.keychain_entry());
        assert!(slots.open(&Unlock::Passphrase("tide table")).is_err(), "no damage makes a key");
        assert!(slots.open(&Unlock::Keychain(&[7; 32])).is_err(), "nor does any secret");
    }
}

fn trailers() -> Vec<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas/0014.hearth-backup");
    let real = Trailer::read(&path).expect("the fixture is whole");
    [0_u64, 100]
        .iter()
        .map(|bytes| {
            let trailer = Trailer { bytes: *bytes, ..real.clone() };
            let json = serde_json::to_vec(&trailer).expect("plain figures");
            let mut all = vec![7; usize::try_from(*bytes).expect("few")];
            all.extend(&json);
            all.extend((json.len() as u64).to_le_bytes());
            all.extend(hearth_store::backups::MAGIC);
            all
        })
        .collect()
}

fn backup(input: &[u8]) {
    // Damage is mostly in the middle: the end is put back half of the time, so that more than the end is read.
    for whole_end in [false, true] {
        let mut bytes = input.to_vec();
        if whole_end && bytes.len() > 24 {
            let json = bytes.iter().position(|byte| *byte == b'{').unwrap_or(0);
            let end = bytes.len() - 24;
            let length = (end.saturating_sub(json) as u64).to_le_bytes();
            bytes[end..end + 8].copy_from_slice(&length);
            bytes[end + 8..].copy_from_slice(hearth_store::backups::MAGIC);
        }
        if let Ok(trailer) = Trailer::read_from(&mut Cursor::new(&bytes), bytes.len() as u64) {
            assert!(trailer.made().is_some() && trailer.bytes <= bytes.len() as u64, "what is read is within its bounds");
            let _ = serde_json::from_value::<KeySlots>(trailer.keys);
        }
    }
}

fn filters() -> Vec<Vec<u8>> {
    texts(&[
        "noor",
        "noor jan",
        "\"repair café\" host",
        "garden OR kitchen",
        "éléonore",
        "田中",
        "نور",
        "a* NEAR(b, 2)",
        "name:noor -x",
    ])
}

fn filtering() -> Reader {
    let runtime = Runtime::new().expect("threads");
    let (app, folder) = start::app();
    let made =
        json!({ "path": null, "name": "Hollyfield", "zone": "Europe/Berlin", "sample": true, "passphrase": start::PASSPHRASE });
    runtime.block_on(start::call(&app, "community_create", made));
    Box::new(move |input| {
        let query: String = String::from_utf8_lossy(input).chars().take(2000).collect();
        assert!(folder.path().is_dir(), "the community lives as long as it is asked");
        for (name, args) in [
            ("people_page", json!({ "query": query, "offset": 0, "limit": 5 })),
            ("tasks_page", json!({ "query": query, "offset": 0, "limit": 5 })),
            ("search", json!({ "query": query, "limit": 5 })),
            ("history", json!({ "query": query, "limit": 5 })),
        ] {
            runtime.block_on(start::call(&app, name, args));
        }
    })
}

//! The same files written in other ways: other folds and line ends, other letters, other zones, cut anywhere. What they say must not change.

use crate::{bytes, expected, instant, text};
use hearth_calendar::events::list;
use serde_json::Value;

/// What a file shows: start, instant, whole day, title.
fn shown(file: &[u8], window: &Value) -> Vec<(String, String, Option<String>, bool)> {
    let listing = list(file, instant(text(window, "start")), instant(text(window, "end")), "Etc/UTC");
    listing.occurrences.into_iter().map(|one| (one.summary, one.start, one.start_utc, one.all_day)).collect()
}

/// Unfolded lines of a file that is UTF-8, or nothing.
fn lines(file: &[u8]) -> Option<Vec<String>> {
    let text = std::str::from_utf8(file).ok()?.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    // Bare carriage returns and blank lines mean different things to different readers.
    let plain = !text.contains('\r') && !text.trim_end().contains("\n\n");
    plain.then(|| text.replace("\n ", "").replace("\n\t", "").lines().map(str::to_owned).collect())
}

fn folded(lines: &[String], width: usize, end: &str) -> Vec<u8> {
    let mut file = Vec::new();
    for line in lines {
        for (nth, part) in line.as_bytes().chunks(width).enumerate() {
            if nth > 0 {
                file.extend_from_slice(end.as_bytes());
                file.push(b' ');
            }
            file.extend_from_slice(part);
        }
        file.extend_from_slice(end.as_bytes());
    }
    file
}

#[test]
fn folds_line_ends_and_marks_change_nothing() {
    let corpus = expected("occurrences.consensus");
    let mut tried = 0;
    for record in corpus["records"].as_array().expect("records").iter().filter(|record| record["tier"] == "consensus3").step_by(3)
    {
        if !crate::folder().join(text(record, "file")).exists() {
            continue;
        }
        let file = bytes(text(record, "file"));
        let Some(lines) = lines(&file).filter(|_| file.len() < 40_000) else { continue };
        let wanted = shown(&file, &record["window"]);
        tried += 1;
        // The narrow ones fold within characters, which the standard allows (RFC 5545 §3.1).
        for (width, end) in [(7, "\r\n"), (74, "\n"), (10_000, "\r\n")] {
            let other = folded(&lines, width, end);
            assert_eq!(shown(&other, &record["window"]), wanted, "{} folded at {width}", text(record, "file"));
        }
        let marked = [b"\xEF\xBB\xBF".as_slice(), &folded(&lines, 75, "\r\n")].concat();
        assert_eq!(shown(&marked, &record["window"]), wanted, "{} with a byte order mark", text(record, "file"));
        let lower: Vec<String> = lines.iter().map(|line| lowered(line)).collect();
        assert_eq!(shown(&folded(&lower, 75, "\r\n"), &record["window"]), wanted, "{} in small letters", text(record, "file"));
    }
    assert!(tried > 60, "the corpus is there, with {tried} files");
}

/// The name of a property or a component in small letters.
fn lowered(line: &str) -> String {
    let end = line.find([':', ';']).unwrap_or(line.len());
    let (name, rest) = line.split_at(end);
    if ["BEGIN", "END"].contains(&name) { line.to_ascii_lowercase() } else { format!("{}{rest}", name.to_ascii_lowercase()) }
}

#[test]
fn a_rule_reads_the_same_on_every_clock_that_never_changes() {
    let cases = expected("rrule-cases");
    let mut tried = 0;
    for case in cases.as_array().expect("a list").iter().filter(|case| case["tier"] == "consensus") {
        let (start, rule) = (text(case, "dtstart"), text(case, "rrule"));
        if !start.contains('T') || start.ends_with('Z') || rule.contains("UNTIL") {
            continue;
        }
        let end = case["window_end"].as_str().map_or_else(|| "99990101T000000Z".to_owned(), |end| format!("{end:.8}T000000Z"));
        let walls = |zone: &str| -> Vec<String> {
            let file = format!(
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:v\r\nDTSTART{zone}:{start}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            );
            let listing = list(file.as_bytes(), instant("16000101T000000Z"), instant(&end), "Etc/UTC");
            listing.occurrences.into_iter().take(30).map(|one| one.start).collect()
        };
        let wanted = walls("");
        tried += 1;
        for zone in [";TZID=Asia/Kolkata", ";TZID=Etc/GMT+9", ";TZID=India Standard Time"] {
            let mut got = walls(zone);
            // At the edge of the window a clock that is ahead or behind shows one more or one less.
            let least = got.len().min(wanted.len());
            got.truncate(least);
            assert_eq!(got, wanted[..least], "{rule} from {start} in {zone}");
            assert!(least + 2 > wanted.len(), "{rule} from {start} in {zone} shows {least} of {}", wanted.len());
        }
    }
    assert!(tried > 200, "the corpus is there, with {tried} cases");
}

#[test]
fn a_file_that_was_cut_anywhere_never_passes_for_a_whole_one() {
    let corpus = expected("occurrences.consensus");
    let mut tried = 0;
    for record in corpus["records"].as_array().expect("records").iter().filter(|record| record["tier"] == "consensus3").step_by(9)
    {
        if !crate::folder().join(text(record, "file")).exists() {
            continue;
        }
        let file = bytes(text(record, "file"));
        let (whole, _) = hearth_calendar::read(&file);
        // Between two calendars of one file nothing is cut.
        let one = file.windows(15).filter(|window| *window == b"BEGIN:VCALENDAR").count() == 1;
        if !whole.complete || !one || file.len() > 30_000 || !file.trim_ascii_end().ends_with(b"END:VCALENDAR") {
            continue;
        }
        tried += 1;
        let last = file.trim_ascii_end().len();
        for part in 1..24 {
            let (cut, _) = hearth_calendar::read(&file[..last * part / 24]);
            assert!(!cut.complete, "{} cut at {part}/24 says that it is whole", text(record, "file"));
            assert!(cut.events() <= whole.events(), "{} cut at {part}/24 holds more than before", text(record, "file"));
        }
    }
    assert!(tried > 15, "the corpus is there, with {tried} files");
}

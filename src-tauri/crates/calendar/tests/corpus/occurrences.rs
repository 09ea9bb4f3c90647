//! Occurrences of recorded calendars, on which two or three independent engines agree.

use crate::{bytes, expected, folder, instant, text};
use hearth_calendar::events::list;
use serde_json::Value;
use std::collections::BTreeMap;

type Key = (String, String, Option<String>, bool);

/// Expected less found, and found less expected.
fn difference(record: &Value) -> Vec<String> {
    let window = &record["window"];
    let listing = list(&bytes(text(record, "file")), instant(text(window, "start")), instant(text(window, "end")), "Etc/UTC");
    let frozen = INSTANTS_STOP_IN_1998.iter().any(|file| text(record, "file").ends_with(file));
    let utc_checked = record["utc_checked"].as_bool() == Some(true) && !frozen;
    let mut counts: BTreeMap<Key, i32> = BTreeMap::new();
    let wanted = record["occurrences"].as_array().expect("a list of occurrences");
    // A null instant says nothing about ours, so it is left out of both sides, per start.
    let silent: Vec<(&str, &str)> =
        wanted.iter().filter(|o| o["start_utc"].is_null() || !utc_checked).map(|o| (text(o, "uid"), text(o, "start"))).collect();
    for o in wanted {
        let utc = o["start_utc"].as_str().filter(|_| utc_checked).map(str::to_owned);
        let key = (text(o, "uid").to_owned(), text(o, "start").to_owned(), utc, o["all_day"] == true);
        *counts.entry(key).or_default() += 1;
    }
    for o in &listing.occurrences {
        let utc = o.start_utc.clone().filter(|_| !silent.contains(&(o.uid.as_str(), o.start.as_str())));
        *counts.entry((o.uid.clone(), o.start.clone(), utc, o.all_day)).or_default() -= 1;
    }
    counts.into_iter().filter(|(_, count)| *count != 0).map(|(key, count)| format!("{count:+} {key:?}")).collect()
}

/// Their recorded instants are those of a reader that stops following the file's VTIMEZONE in 1998; the rules in it have no end,
/// and America/New_York says the same. Only the wall clock is compared.
const INSTANTS_STOP_IN_1998: [&str; 4] =
    ["Alarm/ALARM1.ics", "Recurrence/MinutelyCount3.ics", "Recurrence/MinutelyCount4.ics", "Recurrence/YearlyComplex1.ics"];

fn failures(tier: &str) -> (usize, Vec<String>) {
    let corpus = expected("occurrences.consensus");
    let records: Vec<&Value> = corpus["records"]
        .as_array()
        .expect("records")
        .iter()
        .filter(|record| record["tier"] == tier && folder().join(text(record, "file")).exists())
        .collect();
    let wrong = records.iter().filter_map(|record| {
        let difference = difference(record);
        let shown: Vec<_> = difference.iter().take(4).cloned().collect();
        (!difference.is_empty()).then(|| format!("{} ({}): {}", text(record, "file"), difference.len(), shown.join(" ")))
    });
    (records.len(), wrong.collect())
}

#[test]
fn what_three_engines_agree_on_comes_out() {
    let (total, wrong) = failures("consensus3");
    assert!(total >= 300, "the corpus is there, with {total} records");
    assert!(wrong.is_empty(), "{} of {total} records differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_two_engines_agree_on_comes_out_but_for_three_in_a_hundred() {
    let (total, wrong) = failures("consensus2");
    assert!(total >= 100, "the corpus is there, with {total} records");
    assert!(wrong.len() * 100 <= total * 3, "{} of {total} records differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_file_is_read_and_each_resource_gives_itself_back() {
    let mut files = Vec::new();
    let mut folders = vec![folder()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the corpus") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ics") {
                files.push(path);
            }
        }
    }
    assert!(files.len() > 800, "the corpus is there, with {} files", files.len());
    for path in files {
        let (calendar, _) = hearth_calendar::read(&std::fs::read(&path).expect("a file"));
        for resource in calendar.resources {
            let back = hearth_calendar::Resource::parse(&resource.text);
            assert_eq!(back.as_ref(), Some(&resource), "{}: the stored text says the same as the file", path.display());
            let (found, _) = hearth_calendar::expand(
                [&resource.series()],
                instant("19900101T000000Z"),
                instant("20280101T000000Z"),
                "Europe/Berlin",
            );
            for occurrence in found {
                assert!(occurrence.start >= resource.first, "{}: {} starts before its bound", path.display(), resource.uid);
                let late = resource.last.is_some_and(|last| occurrence.end > last);
                assert!(!late, "{}: {} ends behind its bound", path.display(), resource.uid);
            }
        }
    }
}

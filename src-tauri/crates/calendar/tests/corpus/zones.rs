//! Zones: a feed's own definitions, and the many names by which zones go.

use crate::{bytes, expected, instant, text};
use hearth_calendar::events::list;
use hearth_calendar::zones::zone;
use serde_json::Value;

#[test]
fn a_definition_alone_gives_the_instants_of_its_zone() {
    let corpus = expected("vtimezone");
    let (mut probes, mut wrong) = (0, Vec::new());
    for case in corpus["cases"].as_array().expect("cases") {
        let listing = list(&bytes(text(case, "file")), instant("19000101T000000Z"), instant("21000101T000000Z"), "Etc/UTC");
        for (uid, wanted) in case["start_utc"].as_object().expect("probes") {
            probes += 1;
            let found = listing.occurrences.iter().find(|occurrence| occurrence.uid == *uid);
            let start = found.and_then(|occurrence| occurrence.start_utc.as_deref());
            if start != wanted.as_str() {
                wrong.push(format!("{} {uid}: wanted {wanted}, got {start:?}", text(case, "file")));
            }
        }
    }
    assert!(probes > 7_000, "the corpus is there, with {probes} probes");
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn windows_display_and_vendor_names_mean_their_zones() {
    let corpus = expected("tz-names");
    let mut wrong = Vec::new();
    for list in ["windows", "display_names", "aliases"] {
        for entry in corpus[list].as_array().expect("names") {
            let (name, iana) = (text(entry, "name"), text(entry, "iana"));
            let wanted = zone(iana).unwrap_or_else(|| panic!("{iana} is a zone"));
            let Some(found) = zone(name) else {
                wrong.push(format!("{name}: unknown, wanted {iana}"));
                continue;
            };
            // Two names mean the same if they keep the same offsets from 2024 to 2026.
            let (mut time, end) = (instant("20240101T000000Z"), instant("20270101T000000Z"));
            while time < end {
                if found.offset_at(time) != wanted.offset_at(time) {
                    wrong.push(format!("{name}: is {}, wanted {iana}; they differ on {time}", found.name()));
                    break;
                }
                time += chrono::TimeDelta::hours(6);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for name in corpus["no_mapping"].as_array().expect("names").iter().filter_map(Value::as_str) {
        assert!(zone(name).is_none(), "{name} means nothing and must not be guessed");
    }
}

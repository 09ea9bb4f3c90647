//! Recurrence rules: published cases, clock changes, and zones whose rules changed lately.

use crate::{expected, instant, text};
use hearth_calendar::events::list;
use serde_json::Value;

/// The starts that an event with this rule shows: wall clock as shown, and instant.
fn shown(case: &Value) -> Vec<(String, Option<String>)> {
    let start = text(case, "dtstart");
    let zone = case["tzid"].as_str().map_or_else(String::new, |zone| format!(";TZID={zone}"));
    let kind = if start.contains('T') { "" } else { ";VALUE=DATE" };
    let rule = text(case, "rrule");
    let file = format!(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:case\r\nDTSTART{zone}{kind}:{start}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    let end = case["window_end"].as_str().map_or_else(|| "99990101T000000Z".to_owned(), |end| format!("{end:.8}T000000Z"));
    let listing = list(file.as_bytes(), instant("16000101T000000Z"), instant(&end), "Etc/UTC");
    listing.occurrences.into_iter().map(|occurrence| (occurrence.start, occurrence.start_utc)).collect()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn wrong(case: &Value) -> Option<String> {
    let mut shown = shown(case);
    // A start that a clock change skips is shown as the clock then reads; `expect` holds the reading that does not exist.
    let skipped = strings(&case["dst_gap"]);
    let wanted = strings(if case["expect_shown"].is_array() { &case["expect_shown"] } else { &case["expect"] });
    let wanted_utc = strings(&case["expect_utc"]);
    // An event shows its start even where its rule does not give it; the cases are about the rule alone.
    if shown.first().is_some_and(|(start, _)| start == text(case, "dtstart") && wanted.first() != Some(start)) {
        shown.remove(0);
    }
    let complete = case["complete"] == true;
    let length = if complete { shown.len() } else { wanted.len().min(shown.len()) };
    let starts: Vec<String> = shown[..length].iter().map(|(start, _)| start.clone()).collect();
    let same = |(one, other): (&String, &String)| one == other || skipped.contains(other);
    let instants: Vec<String> = shown[..length].iter().filter_map(|(_, utc)| utc.clone()).collect();
    let right =
        starts.len() == wanted.len() && starts.iter().zip(&wanted).all(same) && (wanted_utc.is_empty() || instants == wanted_utc);
    let near = |list: &[String]| list.iter().take(5).cloned().collect::<Vec<_>>().join(" ");
    (!right).then(|| format!("{} {}: wanted {} … got {} …", text(case, "id"), text(case, "rrule"), near(&wanted), near(&starts)))
}

fn of_tier(tier: &str) -> Vec<Value> {
    let cases = expected("rrule-cases");
    cases.as_array().expect("a list of cases").iter().filter(|case| case["tier"] == tier).cloned().collect()
}

#[test]
fn published_rules_give_their_published_dates() {
    let cases = of_tier("consensus");
    let wrong: Vec<_> = cases.iter().filter_map(wrong).collect();
    assert!(cases.len() >= 300, "the corpus is there, with {} cases", cases.len());
    assert!(wrong.len() * 100 <= cases.len(), "{} of {} differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn clock_changes_and_new_zone_rules_are_exact() {
    let cases = [of_tier("rfc"), of_tier("tzdata2026")].concat();
    let wrong: Vec<_> = cases.iter().filter_map(wrong).collect();
    assert!(cases.len() >= 25, "the corpus is there, with {} cases", cases.len());
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_rule_that_is_no_rule_still_shows_its_start() {
    for tier in ["rfc_invalid", "error", "rscale", "disputed", "disputed_strong"] {
        for case in of_tier(tier) {
            let shown = shown(&case);
            assert!(!shown.is_empty(), "{}: nothing is shown", text(&case, "id"));
        }
    }
}

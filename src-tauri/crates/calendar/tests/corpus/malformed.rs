//! Feeds made to break readers: what must survive, what must be refused, and in what time.

use crate::{bytes, expected, instant, text};
use hearth_calendar::events::list;
use hearth_calendar::feeds::{Verdict, judge};
use hearth_calendar::read;
use std::time::{Duration, Instant};

/// Unoptimised code on a shared machine is that much slower than the machine the caps were set for.
const SLOWNESS: u32 = if cfg!(debug_assertions) { 5 } else { 1 };

#[test]
fn every_broken_feed_keeps_what_is_good_and_tells_the_rest() {
    let corpus = expected("malformed");
    let mut wrong = Vec::new();
    for case in corpus["cases"].as_array().expect("cases") {
        let file = text(case, "file");
        // The compressed one is served over HTTP by the tests of the feed client.
        if file.ends_with(".gz") {
            continue;
        }
        let body = bytes(file);
        let began = Instant::now();
        let (calendar, problems) = read(&body);
        let listing = list(&body, instant("20251201T000000Z"), instant("20270101T000000Z"), "Etc/UTC");
        let took = began.elapsed();
        let mut check = |holds: bool, what: String| {
            if !holds {
                wrong.push(format!("{file}: {what}"));
            }
        };
        let number = |key: &str| case[key].as_u64().map(|number| usize::try_from(number).expect("a small number"));
        let (least, most) = (number("events_min").unwrap_or(0), number("events_max").unwrap_or(usize::MAX));
        let events = calendar.events();
        check((least..=most).contains(&events), format!("{events} events, wanted {least} to {most}"));
        let cap = Duration::from_millis(case["max_ms"].as_u64().unwrap_or(2_000)) * SLOWNESS;
        check(took <= cap, format!("took {took:?}, allowed {cap:?}"));
        let stored: Vec<String> = (0..10).map(|n| format!("stored-{n}")).collect();
        let verdict = judge(stored.iter().map(String::as_str), &calendar, &body);
        match text(case, "outcome") {
            "reject" => check(matches!(verdict, Verdict::Refused(_)), format!("judged {verdict:?}, wanted a refusal")),
            "ok" => check(calendar.found, "no calendar was found".into()),
            _ => check(!problems.is_empty() || !listing.problems.is_empty() || events == most, "nothing was told".into()),
        }
        if case["truncated"] == true {
            check(verdict == Verdict::AddOnly, format!("judged {verdict:?}, but it may delete nothing"));
        }
        if case["empty_guard"] == true {
            check(verdict == Verdict::Held { missing: 10, known: 10 }, format!("judged {verdict:?}, wanted it held"));
        }
        for uid in case["must_contain"].as_array().into_iter().flatten().filter_map(|uid| uid.as_str()) {
            check(listing.occurrences.iter().any(|occurrence| occurrence.uid == uid), format!("{uid} is not shown"));
        }
        for (uid, wanted) in case["summary_equals"].as_object().into_iter().flatten() {
            let found = calendar.resources.iter().find(|resource| resource.uid == *uid).map(|resource| resource.summary.as_str());
            check(found == wanted.as_str(), format!("{uid} is called {found:?}, wanted {wanted}"));
        }
        for (uid, wanted) in case["start_utc"].as_object().into_iter().flatten() {
            let found = listing.occurrences.iter().find(|occurrence| occurrence.uid == *uid);
            let start = found.and_then(|occurrence| occurrence.start_utc.as_deref());
            check(start == wanted.as_str(), format!("{uid} starts {start:?}, wanted {wanted}"));
        }
        if let Some(most) = number("max_occurrences_per_window") {
            check(listing.occurrences.len() <= most + 1, format!("{} occurrences", listing.occurrences.len()));
        }
        if let Some(least) = case["refresh_min_s"].as_u64() {
            let refresh = calendar.refresh;
            check(refresh.is_some_and(|refresh| refresh.as_secs() >= least), format!("refreshes every {refresh:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn this_and_future_moves_the_rest_of_the_series() {
    let listing =
        list(&bytes("malformed/88-range-thisandfuture.ics"), instant("20260101T000000Z"), instant("20270101T000000Z"), "Etc/UTC");
    let starts: Vec<_> = listing.occurrences.iter().filter(|o| o.uid == "rf").map(|o| &o.start[9..13]).collect();
    assert_eq!(starts, [["1000"; 3].as_slice(), ["1200"; 7].as_slice()].concat(), "three at ten, then seven at twelve");
}

#[test]
fn a_bad_zone_leaves_the_time_as_written_and_says_so() {
    let (calendar, problems) = read(&bytes("malformed/92-vtimezone-bad-offset.ics"));
    let resource = calendar.resources.iter().find(|resource| resource.uid == "z3").expect("the event is kept");
    let (found, _) =
        hearth_calendar::expand([&resource.series()], instant("20260101T000000Z"), instant("20270101T000000Z"), "Europe/Berlin");
    assert!(found[0].zone_unknown, "the occurrence carries the warning");
    assert_eq!(found[0].start, instant("20260110T090000Z"), "ten o'clock as the viewer reads clocks, never UTC in silence");
    assert!(
        problems.iter().any(|problem| format!("{:?}", problem.why).contains("Evil")),
        "the problem names the zone: {problems:?}"
    );
}

#[test]
fn a_rule_that_hardly_ever_happens_ends_after_counted_steps_and_costs_no_other_event_its_place() {
    let rare = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:rare\r\nSUMMARY:Leap day\r\n\
                DTSTART:19600229T120000Z\r\nRRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=29;BYHOUR=12;COUNT=900\r\nEND:VEVENT\r\n\
                BEGIN:VEVENT\r\nUID:plain\r\nSUMMARY:Plain\r\nDTSTART:20280229T120000Z\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEND:VEVENT\r\n\
                END:VCALENDAR\r\n";
    let (calendar, _) = read(rare.as_bytes());
    let series: Vec<_> = calendar.resources.iter().map(|resource| resource.series()).collect();
    let shown = |from: &str, to: &str| {
        let (found, problems) = hearth_calendar::expand(&series, instant(from), instant(to), "Etc/UTC");
        let names: Vec<String> = found.iter().map(|one| one.details.uid.to_string()).collect();
        (names, problems.iter().map(|problem| problem.why.id.to_owned()).collect::<Vec<_>>())
    };
    let (near, nothing) = shown("19600101T000000Z", "19690101T000000Z");
    assert_eq!((near.as_slice(), nothing.len()), (["rare"; 3].map(String::from).as_slice(), 0), "near its start it is followed");
    let (far, told) = shown("20280201T000000Z", "20280401T000000Z");
    assert_eq!(far, ["plain", "plain"], "sixty-eight years of hours are more than the steps of a series, and the other is shown");
    assert_eq!(told, ["ics-too-long"], "what was not followed to its end is told");
}

//! Edits of real-looking texts: what was meant changes, everything else stays byte for byte.

use chrono::{DateTime, NaiveDateTime, Utc};
use hearth_calendar::edits::{NewEvent, Scope, Stamp, Time, Wish, change, create, merge, planned, remove, take};
use hearth_calendar::expand_texts;

const WEEKLY: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program//EN\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nX-KEPT:1\r\nEND:VTIMEZONE\r\n\
BEGIN:VEVENT\r\nUID:w\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:20261201T190000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6\r\n\
EXDATE;TZID=Europe/Berlin:20261215T190000\r\nSUMMARY:Choir\r\nX-ROOM;X-P=\"a;b\":Hall\r\n of  folds\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:w\r\nDTSTAMP:20260101T000000Z\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261229T190000\r\nDTSTART;TZID=Europe/Berlin:20261229T200000\r\nDURATION:PT1H\r\nSUMMARY:Choir, short\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn stamp() -> Stamp<'static> {
    Stamp { now: "2026-11-22T09:00:00Z".parse().expect("a constant"), view: "Europe/Berlin" }
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().expect("a constant")
}

fn starts(text: &str) -> Vec<String> {
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a constant");
    let (found, problems) = expand_texts([text], at("2026-11-01T00:00:00Z"), at("2027-03-01T00:00:00Z"), "Europe/Berlin");
    assert!(problems.is_empty(), "it can be expanded: {problems:?}");
    let mut walls: Vec<String> =
        found.iter().map(|one| format!("{} {}", one.start_wall.format("%m-%dT%H"), one.details.summary)).collect();
    walls.sort();
    walls
}

fn changed(wish: &Wish, scope: Scope) -> (String, Option<String>) {
    let changed = change(WEEKLY, Some("20261222T190000"), scope, wish, "w2", stamp()).expect("it can be changed");
    (
        changed.text,
        changed.later.map(|(uid, text)| {
            assert_eq!(uid, "w2", "the later series has the name that it was given");
            text
        }),
    )
}

#[test]
fn a_new_title_changes_three_lines_and_no_other_byte() {
    let wish = Wish { summary: Some("Choir; loud".into()), ..Wish::default() };
    let (text, _) = changed(&wish, Scope::All);
    let other: Vec<&str> = text.split_inclusive("\r\n").filter(|line| !WEEKLY.contains(line)).collect();
    assert_eq!(
        other,
        ["DTSTAMP:20261122T090000Z\r\n", "SUMMARY:Choir\\; loud\r\n", "LAST-MODIFIED:20261122T090000Z\r\n"],
        "nothing else is new"
    );
    let lost: Vec<&str> = WEEKLY.split_inclusive("\r\n").filter(|line| !text.contains(line)).collect();
    assert_eq!(lost, ["SUMMARY:Choir\r\n"], "and nothing else is lost");
}

#[test]
fn one_occurrence_moves_and_the_others_stay() {
    let wish = Wish { start: Some(Time::Wall(wall("2026-12-23T18:00:00"))), ..Wish::default() };
    let (text, later) = changed(&wish, Scope::This);
    assert!(later.is_none(), "no other series begins");
    assert_eq!(
        starts(&text),
        ["01-05T19 Choir", "12-01T19 Choir", "12-08T19 Choir", "12-23T18 Choir", "12-29T20 Choir, short"],
        "one is elsewhere"
    );
    let again = change(
        &text,
        Some("20261222T190000"),
        Scope::This,
        &Wish { summary: Some("Concert".into()), ..Wish::default() },
        "",
        stamp(),
    );
    let again = again.expect("it can be changed again").text;
    assert_eq!(again.matches("RECURRENCE-ID").count(), 2, "the same override was changed: {again}");
    assert!(starts(&again).contains(&"12-23T18 Concert".to_owned()), "it keeps its place and has another title");
    let seen = planned(&again, Some("20261222T190000")).expect("it is there");
    assert_eq!((seen.start_wall, seen.end_wall), (wall("2026-12-23T18:00:00"), wall("2026-12-23T20:00:00")), "as long as before");
}

#[test]
fn this_and_later_make_a_series_of_their_own() {
    let wish =
        Wish { start: Some(Time::Wall(wall("2026-12-24T18:00:00"))), summary: Some("Loud choir".into()), ..Wish::default() };
    let (text, later) = changed(&wish, Scope::Later);
    assert_eq!(starts(&text), ["12-01T19 Choir", "12-08T19 Choir"], "the first ends before, its exception gone or kept alike");
    let later = later.expect("another begins");
    assert_eq!(
        starts(&later),
        ["01-07T18 Loud choir", "12-24T18 Loud choir", "12-29T20 Choir, short"],
        "as many as were left, on the new day; what had been moved by hand stays where it was put"
    );
    assert!(later.contains("X-ROOM;X-P=\"a;b\":Hall\r\n of  folds\r\n"), "with everything that is not understood");
    assert!(text.contains("UNTIL=20261222T175959Z"), "the end is told in UTC: {text}");
}

#[test]
fn a_whole_series_moves_with_its_exceptions() {
    let wish = Wish { start: Some(Time::At("2026-12-23T17:00:00Z".parse().expect("a constant"))), ..Wish::default() };
    let (text, _) = changed(&wish, Scope::All);
    assert_eq!(
        starts(&text),
        ["01-06T18 Choir", "12-02T18 Choir", "12-09T18 Choir", "12-23T18 Choir", "12-29T20 Choir, short"],
        "a day later and an hour earlier, without the one that does not take place"
    );
    assert!(text.contains("BYDAY=WE"), "the rule goes along: {text}");
}

#[test]
fn what_is_removed_does_not_happen() {
    let one = remove(WEEKLY, Some("20261229T190000"), Scope::This, stamp()).expect("it can").expect("others stay");
    assert_eq!(
        starts(&one),
        ["01-05T19 Choir", "12-01T19 Choir", "12-08T19 Choir", "12-22T19 Choir"],
        "also what had been moved"
    );
    let later = remove(WEEKLY, Some("20261222T190000"), Scope::Later, stamp()).expect("it can").expect("others stay");
    assert_eq!(starts(&later), ["12-01T19 Choir", "12-08T19 Choir"], "nothing from there on");
    assert_eq!(remove(WEEKLY, Some("20261201T190000"), Scope::Later, stamp()), Ok(None), "from the first on is everything");
}

#[test]
fn a_new_event_reads_as_it_was_meant() {
    let wish = Wish { summary: Some("Sweep, the hall".into()), rrule: Some("FREQ=DAILY;COUNT=2".into()), ..Wish::default() };
    let new = NewEvent {
        uid: "n1".into(),
        start_wall: wall("2026-12-01T09:00:00"),
        end_wall: wall("2026-12-01T10:30:00"),
        all_day: false,
        zone: "America/Vancouver".into(),
        wish,
    };
    let text = create(&new, stamp()).expect("it can be written");
    assert_eq!(starts(&text), ["12-01T09 Sweep, the hall", "12-02T09 Sweep, the hall"], "on its own clock");
    assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:America/Vancouver"), "its zone is defined");
    let seen = planned(&text, None).expect("it is there");
    assert_eq!(
        (seen.rrule.as_str(), seen.zone.as_deref(), seen.all_day),
        ("FREQ=DAILY;COUNT=2", Some("America/Vancouver"), false),
        "all of it"
    );
    let day =
        change(&text, None, Scope::All, &Wish { all_day: Some(true), ..Wish::default() }, "", stamp()).expect("it can").text;
    assert!(
        day.contains("DTSTART;VALUE=DATE:20261201\r\n") && day.contains("DTEND;VALUE=DATE:20261202\r\n"),
        "a whole day: {day}"
    );
}

#[test]
fn changes_of_different_properties_come_together() {
    let ours = WEEKLY.replace("SUMMARY:Choir\r\n", "SUMMARY:Our choir\r\n").replace("COUNT=6", "COUNT=8");
    let theirs = WEEKLY.replace("TRIGGER:-PT15M", "TRIGGER:-PT1H").replace("SUMMARY:Choir, short", "SUMMARY:Theirs");
    let merged = merge(WEEKLY, &ours, &theirs).expect("all three can be read");
    assert!(merged.differences.is_empty(), "nothing was changed twice: {:?}", merged.differences);
    for kept in
        ["SUMMARY:Our choir\r\n", "COUNT=8", "TRIGGER:-PT1H", "SUMMARY:Theirs", "X-ROOM;X-P=\"a;b\":Hall\r\n of  folds\r\n"]
    {
        assert!(merged.text.contains(kept), "{kept} is there: {}", merged.text);
    }
}

#[test]
fn the_same_property_changed_twice_stays_theirs_and_is_told() {
    let ours = WEEKLY.replace("SUMMARY:Choir\r\n", "SUMMARY:Our choir\r\nLOCATION:Barn\r\n");
    let theirs = WEEKLY.replace("SUMMARY:Choir\r\n", "SUMMARY:Their choir\r\n");
    let merged = merge(WEEKLY, &ours, &theirs).expect("all three can be read");
    let told: Vec<_> =
        merged.differences.iter().map(|one| (one.property.as_str(), one.ours.as_str(), one.theirs.as_str())).collect();
    assert_eq!(told, [("SUMMARY", "Our choir", "Their choir")], "both texts are told");
    assert!(
        merged.text.contains("SUMMARY:Their choir") && merged.text.contains("LOCATION:Barn"),
        "theirs, and what they had not touched"
    );
    let settled = take(&merged.text, &ours, &merged.differences).expect("it can be settled");
    assert!(settled.contains("SUMMARY:Our choir") && !settled.contains("Their choir"), "for ours, where that is chosen");
}

#[test]
fn exceptions_of_both_sides_count() {
    let ours = remove(WEEKLY, Some("20261208T190000"), Scope::This, stamp()).expect("it can").expect("others stay");
    let theirs = remove(WEEKLY, Some("20261222T190000"), Scope::This, stamp()).expect("it can").expect("others stay");
    let merged = merge(WEEKLY, &ours, &theirs).expect("all three can be read");
    assert!(merged.differences.is_empty(), "a list takes both");
    assert_eq!(starts(&merged.text), ["01-05T19 Choir", "12-01T19 Choir", "12-29T20 Choir, short"], "neither happens");
}

//! Tasks as servers keep them: read, made, changed by as little as possible, and brought together.

use hearth_calendar::{
    Resource,
    edits::{Stamp, Stand, TodoWish, change_todo, create_todo, merge, todo},
};

const THEIRS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program//EN\r\nBEGIN:VTODO\r\nUID:t1\r\nDTSTAMP:20260101T000000Z\r\n\
    SUMMARY:Sweep\\, then mop\r\nDUE;TZID=Europe/Berlin:20261203T173000\r\nPRIORITY:3\r\nX-KEPT;X-A=\"b;c\":as it\r\n  came\r\n\
    BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

fn stamp() -> Stamp<'static> {
    Stamp { now: "2026-11-22T09:00:00Z".parse().expect("an instant"), view: "Europe/Berlin" }
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn a_task_that_is_made_reads_back_as_it_was_meant() {
    let wish = TodoWish {
        summary: Some("Ring, the hall; \\ today".into()),
        description: Some("Two\nlines".into()),
        due: Some(Some(day("2026-12-01"))),
        stand: Some(Stand::Begun),
    };
    let text = create_todo("1@hearth", &wish, stamp()).expect("it can be written");
    let read = todo(&text, "Europe/Berlin").expect("a task");
    assert_eq!((read.summary.as_str(), read.description.as_str()), ("Ring, the hall; \\ today", "Two\nlines"), "its words");
    assert_eq!((read.due, read.stand, read.recurring), (Some(day("2026-12-01")), Stand::Begun, false), "when, and how far");
    assert!(text.contains("DUE;VALUE=DATE:20261201"), "a day is a day: {text}");
    let resource = Resource::of_server(&text).expect("a resource");
    assert!(resource.todo && resource.uid == "1@hearth", "which is kept as a task");
    assert!(Resource::parse(&text).is_none(), "and is no event");
}

#[test]
fn a_change_writes_only_what_it_says() {
    let wish = TodoWish { due: Some(Some(day("2026-12-05"))), stand: Some(Stand::Done), ..TodoWish::default() };
    let text = change_todo(THEIRS, &wish, stamp()).expect("it can be changed");
    assert!(text.contains("DUE;TZID=Europe/Berlin:20261205T173000"), "another day at the same hour: {text}");
    assert!(text.contains("STATUS:COMPLETED") && text.contains("PERCENT-COMPLETE:100"), "it is done: {text}");
    assert!(text.contains("COMPLETED:20261122T090000Z"), "and since when: {text}");
    for line in ["PRIORITY:3", "X-KEPT;X-A=\"b;c\":as it\r\n  came", "SUMMARY:Sweep\\, then mop", "TRIGGER:-PT15M"] {
        assert!(text.contains(line), "{line} stays as it came: {text}");
    }
    let open = change_todo(&text, &TodoWish { stand: Some(Stand::Open), ..TodoWish::default() }, stamp()).expect("and back");
    assert!(!open.contains("COMPLETED") && open.contains("STATUS:NEEDS-ACTION"), "nothing is left of having been done: {open}");
    let never = change_todo(&open, &TodoWish { due: Some(None), ..TodoWish::default() }, stamp()).expect("without a day");
    assert_eq!(todo(&never, "Europe/Berlin").and_then(|todo| todo.due), None, "it is due on no day any more");
}

#[test]
fn how_far_a_task_is_is_read_from_whatever_says_it() {
    let with = |lines: &str| todo(&THEIRS.replace("PRIORITY:3\r\n", lines), "Europe/Berlin").expect("a task").stand;
    for (lines, stand) in [
        ("", Stand::Open),
        ("STATUS:needs-action\r\n", Stand::Open),
        ("STATUS:IN-PROCESS\r\n", Stand::Begun),
        ("STATUS:CANCELLED\r\n", Stand::Dropped),
        ("PERCENT-COMPLETE:40\r\n", Stand::Begun),
        ("PERCENT-COMPLETE:100\r\n", Stand::Done),
        ("COMPLETED:20261101T120000Z\r\n", Stand::Done),
        ("STATUS:COMPLETED\r\nPERCENT-COMPLETE:0\r\n", Stand::Done),
    ] {
        assert_eq!(with(lines), stand, "{lines:?}");
    }
}

#[test]
fn the_day_of_a_task_is_that_of_whoever_looks() {
    let due =
        |line: &str, view: &str| todo(&THEIRS.replace("DUE;TZID=Europe/Berlin:20261203T173000", line), view).expect("a task").due;
    assert_eq!(due("DUE:20261203T233000Z", "Europe/Berlin"), Some(day("2026-12-04")), "past midnight in Berlin");
    assert_eq!(due("DUE:20261203T233000Z", "America/New_York"), Some(day("2026-12-03")), "and not in New York");
    assert_eq!(due("DUE;VALUE=DATE:20261203", "Asia/Tokyo"), Some(day("2026-12-03")), "a day is the same everywhere");
    assert_eq!(
        due("DTSTART;TZID=Europe/Berlin:20261203T100000\r\nDURATION:P2D", "Europe/Berlin"),
        Some(day("2026-12-05")),
        "or is counted from its beginning"
    );
    let text = THEIRS.replace("DUE;TZID=Europe/Berlin:20261203T173000", "DUE:20261203T233000Z");
    let moved = TodoWish { due: Some(Some(day("2026-12-10"))), ..TodoWish::default() };
    for view in ["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu"] {
        let text = change_todo(&text, &moved, Stamp { view, ..stamp() }).expect("it can be moved");
        assert_eq!(todo(&text, view).and_then(|todo| todo.due), Some(day("2026-12-10")), "{view}: it is due when it was said");
    }
}

#[test]
fn a_task_never_begins_after_it_is_due() {
    let text = THEIRS.replace("DUE;TZID=Europe/Berlin:20261203T173000", "DTSTART;VALUE=DATE:20261202\r\nDUE;VALUE=DATE:20261203");
    let earlier = TodoWish { due: Some(Some(day("2026-11-30"))), ..TodoWish::default() };
    let text = change_todo(&text, &earlier, stamp()).expect("it can be moved");
    assert!(text.contains("DTSTART;VALUE=DATE:20261130") && text.contains("DUE;VALUE=DATE:20261130"), "both move: {text}");
}

#[test]
fn changes_of_both_sides_are_brought_together() {
    let ours = change_todo(THEIRS, &TodoWish { stand: Some(Stand::Done), ..TodoWish::default() }, stamp()).expect("ours");
    let theirs = THEIRS.replace("Sweep\\, then mop", "Mop").replace("PRIORITY:3", "PRIORITY:1");
    let merged = merge(THEIRS, &ours, &theirs).expect("both can be read");
    assert!(merged.differences.is_empty(), "nothing was changed twice: {:?}", merged.differences);
    let read = todo(&merged.text, "Europe/Berlin").expect("a task");
    assert_eq!((read.summary.as_str(), read.stand), ("Mop", Stand::Done), "both changes are in it");
    assert!(merged.text.contains("PRIORITY:1"), "and what only they know of");
    let begun = change_todo(THEIRS, &TodoWish { stand: Some(Stand::Begun), ..TodoWish::default() }, stamp()).expect("theirs");
    let merged = merge(THEIRS, &ours, &begun).expect("both can be read");
    assert_eq!(merged.differences.len(), 1, "how far it is is one thing, however many lines say it: {:?}", merged.differences);
    assert_eq!(todo(&merged.text, "Europe/Berlin").map(|todo| todo.stand), Some(Stand::Begun), "theirs stands meanwhile, whole");
}

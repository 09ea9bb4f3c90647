//! Files that we write are read back as what was meant.

use chrono::{DateTime, NaiveDateTime, Utc};
use hearth_calendar::events::{Answer, MeetingEvent, Party, Publication, replies, write};
use hearth_calendar::{expand, read};

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time written in the test")
}

fn instant(text: &str) -> DateTime<Utc> {
    wall(text).and_utc()
}

fn meeting() -> MeetingEvent {
    MeetingEvent {
        uid: "0199-meeting@hearth".into(),
        sequence: 3,
        start_wall: wall("2026-03-03 18:30"),
        end_wall: wall("2026-03-03 20:00"),
        zone: "Europe/Berlin".into(),
        summary: "Orga; Küche, Bühne \\ Licht 🕯".into(),
        description: Some(format!("Erste Zeile\nzweite, mit „Zeichen“ {}", "und sehr viel Text ".repeat(30))),
        location: Some("Gemeindehaus, Saal 2".into()),
        url: Some("https://example.org/m?id=1&x=y".into()),
        rrule: Some("FREQ=WEEKLY;BYDAY=TU;COUNT=6".into()),
        exdates: vec![wall("2026-03-17 18:30")],
        recurrence_id: None,
        modified: instant("2026-02-01 11:00"),
        stamp: instant("2026-02-01 12:00"),
        cancelled: false,
        organizer: None,
        attendees: Vec::new(),
    }
}

#[test]
fn a_meeting_comes_back_as_it_was() {
    let meeting = meeting();
    let text = write(std::slice::from_ref(&meeting), Some("Treffen"), Publication::File).expect("a sound meeting");
    assert!(text.lines().all(|line| line.len() <= 75), "no physical line is longer than 75 octets");
    assert!(text.split('\n').all(|line| line.is_empty() || line.ends_with('\r')), "every line ends with CRLF");
    let (calendar, problems) = read(text.as_bytes());
    assert!(problems.is_empty(), "nothing about it is wrong: {problems:?}");
    assert_eq!(calendar.name.as_deref(), Some("Treffen"), "the name is read");
    assert!(calendar.complete, "it is whole");
    let (found, _) = expand([&calendar.resources[0].series()], instant("2026-01-01 00:00"), instant("2027-01-01 00:00"), "UTC");
    let starts: Vec<_> = found.iter().map(|occurrence| (occurrence.start_wall, occurrence.start)).collect();
    let wanted = [
        ("2026-03-03 18:30", "2026-03-03 17:30"),
        ("2026-03-10 18:30", "2026-03-10 17:30"),
        ("2026-03-24 18:30", "2026-03-24 17:30"),
        ("2026-03-31 18:30", "2026-03-31 16:30"),
        ("2026-04-07 18:30", "2026-04-07 16:30"),
    ];
    assert_eq!(starts, wanted.map(|(on, at)| (wall(on), instant(at))), "five Tuesdays, across the clock change, one left out");
    let details = &found[0].details;
    assert_eq!(details.summary, meeting.summary, "the title");
    assert_eq!(details.description.as_deref(), meeting.description.as_deref().map(str::trim), "the notes");
    assert_eq!(details.location, meeting.location, "the place");
    assert_eq!(details.url, meeting.url, "the address");
    assert_eq!(details.status.as_deref(), Some("CONFIRMED"), "the status");
    assert_eq!(found[0].end_wall, wall("2026-03-03 20:00"), "the end");
}

#[test]
fn the_zone_definition_is_in_the_file_and_right_without_the_name() {
    let text = write(&[meeting()], None, Publication::File).expect("a sound meeting");
    assert!(!text.contains("METHOD"), "a file is no message");
    let renamed = text.replace("Europe/Berlin", "X-Unknown-Zone");
    let instants = |text: &str| {
        let series = read(text.as_bytes()).0.resources[0].series();
        let (found, _) = expand([&series], instant("2026-01-01 00:00"), instant("2027-01-01 00:00"), "UTC");
        found.iter().map(|occurrence| occurrence.start).collect::<Vec<_>>()
    };
    assert_eq!(instants(&renamed), instants(&text), "the definition alone gives the same instants");
}

#[test]
fn mail_says_what_it_is_and_utc_needs_no_definition() {
    let meeting = MeetingEvent { zone: "Etc/UTC".into(), rrule: None, exdates: Vec::new(), ..meeting() };
    let text = write(&[meeting], None, Publication::Mail).expect("a sound meeting");
    assert!(text.contains("METHOD:PUBLISH\r\n"), "an attachment carries its method");
    assert!(text.contains("DTSTART:20260303T183000Z\r\n") && !text.contains("VTIMEZONE"), "UTC is written as such:\n{text}");
}

#[test]
fn what_would_be_read_differently_is_not_written() {
    for broken in [
        MeetingEvent { zone: "Europe/Nowhere".into(), ..meeting() },
        MeetingEvent { rrule: Some("FREQ=WEEKLY\r\nATTENDEE:mailto:eve@example.org".into()), ..meeting() },
        MeetingEvent { rrule: Some("FREQ=WEEKLY;\r\nATTENDEE:mailto:eve@example.org".into()), ..meeting() },
        MeetingEvent { rrule: Some("FREQ=SOMETIMES".into()), ..meeting() },
    ] {
        let problem = write(&[broken], None, Publication::File).expect_err("it must not be written");
        assert!(problem.why.values.contains(&("title", meeting().summary.into())), "the message names the meeting: {problem:?}");
    }
}

fn noor() -> Party {
    Party { name: "Noor \"Ní\" Jansen".into(), email: "noor@example.org\r\nX-EVIL:1".into() }
}

#[test]
fn an_occurrence_that_differs_takes_the_place_of_the_one_in_the_rule() {
    let moved = MeetingEvent {
        recurrence_id: Some(wall("2026-03-24 18:30")),
        start_wall: wall("2026-03-25 10:00"),
        end_wall: wall("2026-03-25 11:00"),
        rrule: None,
        exdates: Vec::new(),
        ..meeting()
    };
    let off = MeetingEvent {
        recurrence_id: Some(wall("2026-03-31 18:30")),
        start_wall: wall("2026-03-31 18:30"),
        end_wall: wall("2026-03-31 20:00"),
        cancelled: true,
        ..moved.clone()
    };
    let text = write(&[meeting(), moved, off], None, Publication::File).expect("sound meetings");
    let (calendar, problems) = read(text.as_bytes());
    assert!(problems.is_empty(), "nothing about it is wrong: {problems:?}");
    assert_eq!(calendar.resources.len(), 1, "one UID is one series");
    let series = calendar.resources[0].series();
    let (found, _) = expand([&series], instant("2026-01-01 00:00"), instant("2027-01-01 00:00"), "UTC");
    let starts: Vec<_> = found.iter().map(|one| (one.start_wall, one.details.status.clone().unwrap_or_default())).collect();
    let wanted = [
        ("2026-03-03 18:30", "CONFIRMED"),
        ("2026-03-10 18:30", "CONFIRMED"),
        ("2026-03-25 10:00", "CONFIRMED"),
        ("2026-03-31 18:30", "CANCELLED"),
        ("2026-04-07 18:30", "CONFIRMED"),
    ];
    assert_eq!(starts, wanted.map(|(on, status)| (wall(on), status.to_owned())), "none of them twice, none lost");
}

#[test]
fn an_invitation_names_who_invites_and_who_is_asked_and_nothing_can_be_slipped_in() {
    let lead = Party { name: "Eleni".into(), email: "eleni@example.org".into() };
    let meeting = MeetingEvent { organizer: Some(lead), attendees: vec![(noor(), Answer::None)], ..meeting() };
    let text = write(&[meeting], None, Publication::Request).expect("a sound meeting").replace("\r\n ", "");
    assert!(text.contains("METHOD:REQUEST\r\n"), "it asks for an answer:\n{text}");
    assert!(text.contains("ORGANIZER;CN=\"Eleni\":mailto:eleni@example.org\r\n"), "of the one who invites:\n{text}");
    let asked = "ATTENDEE;CN=\"Noor ^'Ní^' Jansen\";PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:noor@example.orgX-EVIL:1\r\n";
    assert!(text.contains(asked), "and no line break of a value becomes a line of the file:\n{text}");
    assert!(replies(text.as_bytes()).is_err(), "a question is no answer");
}

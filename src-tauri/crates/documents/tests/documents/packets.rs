//! Packets, whole and with parts left out, read back with poppler.

use crate::poppler::Printed;
use hearth_documents::{DocumentError, Engine, PacketData, Sheet};

fn sample() -> PacketData {
    serde_json::from_str(include_str!("../samples/packet.json")).expect("the sample follows the contract")
}

/// The least a packet can be: who, from whom, when.
fn bare() -> PacketData {
    serde_json::from_value(serde_json::json!({
        "schema": 1, "id": "bare", "community": { "name": "Riverside Neighbours" },
        "person": { "name": "Noor Jansen", "language": "en" }, "date": { "iso": "2026-06-12", "text": "12 June 2026" },
    }))
    .expect("everything else has a default")
}

const HEADINGS: [&str; 10] = [
    "A letter to you",
    "Your first day",
    "Your role",
    "People to know",
    "Your next meetings",
    "To begin with",
    "How we treat each other",
    "In an emergency",
    "If something is wrong, or you want to leave",
    "Good to know",
];

#[test]
fn a_whole_packet_has_every_part_tagged() {
    let pdf = Engine::new().packet(&sample()).expect("the sample prints");
    let printed = Printed::new(&pdf.bytes);
    printed.check();
    let text = printed.text();
    for heading in HEADINGS {
        assert!(text.matches(heading).count() >= 2, "“{heading}” stands over its part and in the contents");
    }
    for word in [
        "María Fernanda Ñuñez",
        "she/her",
        "Kitchen host",
        "closed shoes · a water bottle",
        "佐藤 潤",
        "+44 20 7946 0101",
        "by 10 July",
        "Signature",
    ] {
        assert!(text.contains(word), "“{word}” is on the page");
    }
    assert!(
        printed.info().lines().any(|line| line.starts_with("Tagged:") && line.contains("yes")),
        "screen readers need the tags"
    );
    let structure = printed.structure();
    for tag in ["H1", "TOC", "Table", "TH", "L ", "Link", "Figure"] {
        assert!(structure.contains(tag), "the structure has {tag}");
    }
}

#[test]
fn the_meetings_are_attached_byte_for_byte() {
    let data = sample();
    let pdf = Engine::new().packet(&data).expect("the sample prints");
    let attached = Printed::new(&pdf.bytes).attachment("meetings.ics");
    assert_eq!(attached, data.ics.expect("the sample has meetings").into_bytes(), "line ends and umlauts included");
}

#[test]
fn empty_parts_leave_no_heading() {
    let engine = Engine::new();
    let pdf = engine.packet(&bare()).expect("a name and a community are enough");
    let text = Printed::new(&pdf.bytes).text();
    for heading in HEADINGS.iter().chain(&["What is inside", "meetings.ics"]) {
        assert!(!text.contains(heading), "“{heading}” has nothing to stand over: {text}");
    }
    assert!(text.contains("Noor Jansen"), "the cover is there");
    assert_eq!(pdf.pages, 1, "and no empty page behind it");
}

#[test]
fn each_part_can_stand_alone() {
    let whole = serde_json::to_value(sample()).expect("serialisable");
    let engine = Engine::new();
    for (field, heading) in
        ["welcome", "first_day", "role", "people", "meetings", "checklist", "conduct", "emergency", "concerns", "resources"]
            .into_iter()
            .zip([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|at| HEADINGS[at]))
    {
        let mut alone = serde_json::to_value(bare()).expect("serialisable");
        alone[field] = whole[field].clone();
        let data: PacketData = serde_json::from_value(alone).expect("follows the contract");
        let pdf = engine.packet(&data).unwrap_or_else(|reason| panic!("{field}: {reason}"));
        let text = Printed::new(&pdf.bytes).text();
        assert!(text.contains(heading), "{field} brings “{heading}”");
        let others = HEADINGS.iter().filter(|other| **other != heading && text.contains(**other)).count();
        let cover = usize::from(field == "first_day");
        assert!(others <= cover, "{field} brings no other heading");
    }
}

#[test]
fn a_long_name_and_long_parts_run_on_without_harm() {
    let mut data = sample();
    data.person.name =
        "Wolfeschlegelsteinhausenbergerdorff Maximiliana Alexandrine von Hohenstaufen-Württemberg zu Sachsen Ö".into();
    data.people = data.people.iter().cycle().take(60).cloned().collect();
    data.checklist = data.checklist.iter().cycle().take(80).cloned().collect();
    data.welcome.letter = vec!["You are welcome here. ".repeat(80); 6];
    data.people[0].how_to_reach = "https://example.org/".to_owned() + &"a".repeat(300);
    let pdf = Engine::new().packet(&data).expect("long is not wrong");
    assert!((8..30).contains(&pdf.pages), "the parts run over as many pages as they need, got {}", pdf.pages);
    assert!(Printed::new(&pdf.bytes).text().contains("Hohenstaufen-Württemberg"), "the long name is whole");
}

#[test]
fn what_looks_like_a_command_is_printed_as_it_stands() {
    let mut data = sample();
    data.person.name = "#panic() *b*".into();
    data.role.purpose = "= Not a heading\n- not a list $x$".into();
    data.resources[0].url = "javascript:alert(1)".into();
    let printed = Printed::new(&Engine::new().packet(&data).expect("text is never run").bytes);
    let text = printed.text();
    assert!(
        text.contains("#panic() *b*") && text.contains("= Not a heading") && text.contains("- not a list $x$"),
        "characters stay characters: {text}"
    );
    assert!(text.contains("javascript:alert(1)"), "an address that is no web address is text, and no link");
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let data = sample();
    assert_eq!(Engine::new().packet(&data), Engine::new().packet(&data), "a packet made twice is the same file");
}

#[test]
fn a_packet_without_a_name_says_what_is_missing() {
    let mut data = bare();
    data.person.name = "\u{2066}\u{2069}".into();
    assert_eq!(Engine::new().packet(&data), Err(DocumentError::Empty { field: "name".into() }), "nothing visible is no name");
}

#[test]
fn every_page_can_be_previewed() {
    let data = sample();
    let engine = Engine::new();
    let pages = engine.preview_png(Sheet::Packet(&data), 0, 0.5).expect("the cover").pages;
    assert_eq!(pages, engine.packet(&data).expect("prints").pages, "preview and file have the same pages");
    engine.preview_png(Sheet::Packet(&data), pages - 1, 0.5).expect("the last page");
}

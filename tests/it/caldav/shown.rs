//! Meetings that stand in a calendar of a server as well: a series is one event there, whatever becomes of its meetings.

use serde_json::{Value, json};

use super::World;
use crate::{publications::values, start::call};

impl World {
    /// A weekly circle on Tuesdays at seven in the evening, four times from the first of December on; ids of its meetings.
    async fn circle(&self, rule: &str) -> Vec<String> {
        let plan = json!({ "title": "Circle", "start_wall": "2026-12-01T19:00", "minutes": 60, "rrule": rule, "place": "Hall" });
        call(&self.app, "meetings_plan", plan).await;
        let page = call(&self.app, "meetings_page", json!({ "when": "coming", "offset": 0, "limit": 200 })).await;
        let rows = page["rows"].as_array().expect("meetings").iter();
        rows.map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
    }

    async fn show(&self, id: &str, calendar: &Value, series: bool) {
        call(&self.app, "meetings_show_in", json!({ "id": id, "calendar_id": calendar, "series": series })).await;
    }

    /// Syncs and gives the text of the one thing that lies there.
    async fn alone(&self) -> String {
        let done = self.sync().await;
        assert_eq!(done["failure"], "", "it goes through: {done}");
        let state = self.shelf.state();
        let names: Vec<&String> = state.items.keys().collect();
        assert_eq!(names.len(), 1, "one resource, and nothing left over: {names:?}");
        let (_, text) = state.items.values().next().expect("it is there");
        text.replace("\r\n ", "")
    }

    /// What the text of the server says of December, read by our own reader.
    fn starts(text: &str) -> Vec<String> {
        let at = |text: &str| text.parse().expect("an instant of the test");
        let window = (at("2026-12-01T00:00:00Z"), at("2027-01-01T00:00:00Z"));
        let (all, problems) = hearth_calendar::expand_texts([text], window.0, window.1, "Europe/Berlin");
        assert!(problems.is_empty(), "without a problem: {problems:?}");
        let on = all.into_iter().filter(|one| one.details.status.as_deref() != Some("CANCELLED"));
        on.map(|one| format!("{} {}", one.start_wall.format("%d %H:%M"), one.details.summary)).collect()
    }
}

#[tokio::test]
async fn a_series_is_one_event_with_its_rule_and_what_differs_from_it() {
    let world = World::of(0).await;
    let ids = world.circle("FREQ=WEEKLY;COUNT=4").await;
    world.show(&ids[0], &json!(world.calendar), true).await;
    let text = world.alone().await;
    assert_eq!(values(&text, "RRULE"), ["FREQ=WEEKLY;COUNT=4"], "by its rule:\n{text}");
    assert!(text.contains("BEGIN:VTIMEZONE") && !text.contains("METHOD"), "with its zone, and no message:\n{text}");
    assert_eq!(World::starts(&text), ["01 19:00 Circle", "08 19:00 Circle", "15 19:00 Circle", "22 19:00 Circle"], "every one");
    assert_eq!(world.titles().await, ["Circle"; 4], "and each once here");
    let sequence = |text: &str| values(text, "SEQUENCE")[0].parse::<u32>().expect("a number");
    let before = sequence(&text);
    world.shelf.state().asked.clear();
    world.alone().await;
    assert!(!world.shelf.state().asked.iter().any(|one| one.starts_with("PUT")), "what is the same is not sent again");

    call(
        &world.app,
        "meetings_change",
        json!({ "id": ids[1], "scope": "this", "title": "Guests", "start_wall": "2026-12-09T20:00" }),
    )
    .await;
    call(&world.app, "meetings_cancel", json!({ "id": ids[2] })).await;
    let text = world.alone().await;
    assert_eq!(World::starts(&text), ["01 19:00 Circle", "09 20:00 Guests", "22 19:00 Circle"], "one moved, one off:\n{text}");
    assert_eq!(
        values(&text, "RECURRENCE-ID"),
        ["TZID=Europe/Berlin:20261208T190000", "TZID=Europe/Berlin:20261215T190000"],
        "each in place of its own"
    );
    assert!(sequence(&text) > before, "a new version:\n{text}");
    call(&world.app, "undo", json!({})).await;
    let back = world.alone().await;
    assert_eq!(World::starts(&back).len(), 4, "taken back, it takes place again:\n{back}");
    assert!(sequence(&back) > sequence(&text), "and that is a newer version still");

    call(&world.app, "meetings_change", json!({ "id": ids[0], "scope": "all", "start_wall": "2026-12-02T18:30" })).await;
    let text = world.alone().await;
    assert_eq!(
        World::starts(&text),
        ["02 18:30 Circle", "09 20:00 Guests", "16 18:30 Circle", "23 18:30 Circle"],
        "the whole of it moved, but the one that goes its own way:\n{text}"
    );
    world.show(&ids[3], &json!(world.calendar), false).await;
    world.show(&ids[3], &Value::Null, false).await;
    let text = world.alone().await;
    assert_eq!(values(&text, "EXDATE"), ["TZID=Europe/Berlin:20261223T183000"], "one that is taken off is left out:\n{text}");
    world.show(&ids[0], &Value::Null, true).await;
    world.sync().await;
    assert!(world.shelf.state().items.is_empty(), "and all of it goes when all is taken off");
    assert_eq!(world.titles().await.len(), 4, "the meetings stay");
}

#[tokio::test]
async fn a_series_that_is_split_becomes_two_events_and_no_third() {
    let world = World::of(0).await;
    let ids = world.circle("FREQ=WEEKLY").await;
    world.show(&ids[0], &json!(world.calendar), true).await;
    world.alone().await;
    call(&world.app, "meetings_change", json!({ "id": ids[2], "scope": "later", "start_wall": "2026-12-15T17:00" })).await;
    world.sync().await;
    let texts: Vec<String> = world.shelf.state().items.values().map(|(_, text)| text.replace("\r\n ", "")).collect();
    assert_eq!(texts.len(), 2, "one that ends, one that begins");
    let mut all: Vec<String> = texts.iter().flat_map(|text| World::starts(text)).collect();
    all.sort();
    let expected = ["01 19:00 Circle", "08 19:00 Circle", "15 17:00 Circle", "22 17:00 Circle", "29 17:00 Circle"];
    assert_eq!(all, expected, "nothing doubled and nothing lost: {texts:?}");
    assert!(texts.iter().any(|text| values(text, "RRULE")[0].contains("UNTIL=20261208T180000Z")), "the first one says its end");
    assert_eq!(world.titles().await.len(), 5, "and here each is shown once");
    call(&world.app, "undo", json!({})).await;
    let text = world.alone().await;
    assert_eq!(values(&text, "RRULE"), ["FREQ=WEEKLY"], "taken back it is one again:\n{text}");
}

#[tokio::test]
async fn a_series_that_goes_on_is_shown_as_it_goes_on() {
    let world = World::of(0).await;
    let ids = world.circle("FREQ=WEEKLY").await;
    world.show(&ids[0], &json!(world.calendar), true).await;
    let before = world.alone().await;
    // Looking far ahead plans further.
    let window = call(&world.app, "calendar_window", json!({ "from": "2029-03-01", "to": "2029-04-01" })).await;
    assert_eq!(window.as_array().map(Vec::len), Some(4), "the Tuesdays of a March to come: {window}");
    let (_, text) = world.shelf.state().items.values().next().expect("it is there").clone();
    assert_eq!(world.alone().await, before, "the rule says them already: {text}");
}

#[tokio::test]
async fn single_events_of_a_series_are_replaced_by_the_series() {
    let world = World::of(0).await;
    let ids = world.circle("FREQ=WEEKLY;COUNT=4").await;
    // As it was written before series were: one event for each meeting.
    for (n, id) in ids.iter().enumerate() {
        let one = super::single(&format!("{id}@hearth"), "Circle")
            .replace("20261201", &format!("202612{:02}", 1 + 7 * n))
            .replace("SUMMARY", "X-HEARTH-MEETING:0123456789abcdef\r\nSUMMARY");
        world.shelf.state().put(&format!("{id}@hearth.ics"), &one);
    }
    world.sync().await;
    world.show(&ids[0], &json!(world.calendar), true).await;
    assert_eq!(world.titles().await, ["Circle"; 4], "each once, before anything is sent");
    let text = world.alone().await;
    assert_eq!(World::starts(&text).len(), 4, "and one event in their place:\n{text}");
    assert_eq!(world.titles().await, ["Circle"; 4], "each once, after it as well");
}

#[tokio::test]
async fn what_somebody_changes_of_a_series_there_is_asked_about() {
    let world = World::of(0).await;
    let ids = world.circle("FREQ=WEEKLY;COUNT=4").await;
    world.show(&ids[0], &json!(world.calendar), true).await;
    let text = world.alone().await;
    let name = world.shelf.state().items.keys().next().expect("it is there").clone();
    let uid = values(&text, "UID")[0].to_owned();
    let moved = format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261122T100000Z\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261208T190000\r\n\
         DTSTART;TZID=Europe/Berlin:20261208T200000\r\nDTEND;TZID=Europe/Berlin:20261208T210000\r\nSUMMARY:Circle\r\nLOCATION:Hall\r\n\
         STATUS:CONFIRMED\r\nX-THEIRS:1\r\nEND:VEVENT\r\nEND:VCALENDAR"
    );
    let theirs = text
        .replace("RRULE:", "EXDATE;TZID=Europe/Berlin:20261222T190000\r\nCOMMENT:bring tea\r\nRRULE:")
        .replace("END:VCALENDAR", &moved);
    world.shelf.state().put(&name, &theirs);
    world.sync().await;
    let conflicts = call(&world.app, "calendar_conflicts", json!({})).await;
    let told: Vec<(&str, bool)> = conflicts[0]["differences"]
        .as_array()
        .expect("differences")
        .iter()
        .map(|one| (one["property"].as_str().unwrap_or_default(), one["recurrence_id"].is_string()))
        .collect();
    assert_eq!(told, [("DTSTART", true), ("EXDATE", false)], "one was moved there, one taken out: {conflicts}");
    call(&world.app, "calendar_conflict_settle", json!({ "id": conflicts[0]["id"], "keep": "theirs" })).await;
    let of = async |id: &str| {
        let view = call(&world.app, "meetings_show", json!({ "id": id })).await;
        (view["starts_wall"].clone(), view["status"].clone())
    };
    assert_eq!(of(&ids[1]).await, (json!("2026-12-08T20:00:00"), json!("planned")), "the meeting goes along");
    assert_eq!(of(&ids[3]).await.1, "cancelled", "what was taken out there is off here");
    assert_eq!(of(&ids[0]).await, (json!("2026-12-01T19:00:00"), json!("planned")), "the others stay as they are");
    let text = world.alone().await;
    assert_eq!(
        World::starts(&text),
        ["01 19:00 Circle", "08 20:00 Circle", "15 19:00 Circle"],
        "both sides say the same:\n{text}"
    );
    assert!(text.contains("COMMENT:bring tea") && text.contains("X-THEIRS:1"), "with what was added there:\n{text}");
    assert_eq!(call(&world.app, "calendar_conflicts", json!({})).await, json!([]), "and nothing is asked again");
}

//! What attendees answer in a calendar on a server: their promises move as if they had written to us.

use serde_json::{Value, json};

use super::{World, single};
use crate::{
    invitations::{circle, of},
    start::call,
};

/// The text of an event, attended by these with what they have answered.
fn attended(text: &str, answers: &[(&str, &str)]) -> String {
    let lines: String =
        answers.iter().map(|(email, partstat)| format!("ATTENDEE;PARTSTAT={partstat}:mailto:{email}\r\n")).collect();
    let (before, after) = text.split_once("END:VEVENT").expect("an event");
    format!("{before}{lines}END:VEVENT{after}")
}

impl World {
    async fn operations(&self) -> usize {
        call(&self.app, "history", json!({ "limit": 200 })).await.as_array().expect("a history").len()
    }

    /// A weekly circle that stands on the server: people, the ids of its next two meetings, and the name of its resource.
    async fn shown_circle(&self) -> (Vec<String>, Vec<Value>, String) {
        let (people, first) = circle(&self.app).await;
        call(&self.app, "meetings_show_in", json!({ "id": first, "calendar_id": self.calendar, "series": true })).await;
        self.sync().await;
        let page = call(&self.app, "meetings_page", json!({ "when": "coming", "offset": 0, "limit": 2 })).await;
        let ids = page["rows"].as_array().expect("meetings").iter().map(|row| row["id"].clone()).collect();
        let name = self.shelf.state().items.keys().next().expect("it lies there").clone();
        (people, ids, name)
    }
}

#[tokio::test]
async fn who_accepts_or_declines_on_the_server_has_answered_here() {
    let world = World::of(0).await;
    let (people, meetings, name) = world.shown_circle().await;
    let plain = world.text(&name);
    let asked = [("noor@example.org", "NEEDS-ACTION"), ("bo@example.org", "NEEDS-ACTION")];
    world.shelf.state().put(&name, &attended(&plain, &asked));
    world.sync().await;
    assert_eq!(of(&world.app, &meetings[0], &people[1]).await, (json!("expected"), Value::Null), "to be asked is no answer");

    let answers = [("Noor@Example.org", "ACCEPTED"), ("bo@example.org", "DECLINED"), ("stranger@example.org", "ACCEPTED")];
    world.shelf.state().put(&name, &attended(&plain, &answers));
    let done = world.sync().await;
    assert_eq!(done["failure"], "", "a stranger among them is nobody's trouble: {done}");
    for meeting in &meetings {
        assert_eq!(of(&world.app, meeting, &people[1]).await, (json!("expected"), json!("accepted")), "she comes to all");
        assert_eq!(of(&world.app, meeting, &people[2]).await, (json!("excused"), json!("declined")), "his place is open");
    }
    let before = world.operations().await;
    world.sync().await;
    world.shelf.state().put(&name, &attended(&plain.replace("SUMMARY:", "X-OTHER:1\r\nSUMMARY:"), &answers));
    world.sync().await;
    assert_eq!(world.operations().await, before, "the same answers are not taken again, whatever else changes there");

    let evening = values_of_first(&plain);
    let exception = format!(
        "BEGIN:VEVENT\r\nUID:{}\r\nDTSTAMP:20261122T100000Z\r\nRECURRENCE-ID{evening}\r\nDTSTART{evening}\r\nDURATION:PT1H\r\n\
         SUMMARY:Welcome circle\r\nSEQUENCE:99\r\nATTENDEE;PARTSTAT=DECLINED:mailto:noor@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR",
        name.trim_end_matches(".ics")
    );
    world.shelf.state().put(&name, &attended(&plain, &answers).replace("END:VCALENDAR", &exception));
    world.sync().await;
    assert_eq!(
        of(&world.app, &meetings[0], &people[1]).await,
        (json!("excused"), json!("released")),
        "given back for that evening alone"
    );
    assert_eq!(of(&world.app, &meetings[1], &people[1]).await, (json!("expected"), json!("accepted")), "the others stand");
}

/// What stands behind the name of the first DTSTART.
fn values_of_first(text: &str) -> String {
    let event = text.split_once("BEGIN:VEVENT").map_or("", |(_, event)| event);
    let line = event.lines().find(|line| line.starts_with("DTSTART")).expect("it starts");
    line.trim_start_matches("DTSTART").trim_end().to_owned()
}

#[tokio::test]
async fn an_answer_taken_from_a_server_is_one_step_that_can_be_taken_back() {
    let world = World::of(0).await;
    let (people, meetings, name) = world.shown_circle().await;
    let text = attended(&world.text(&name), &[("bo@example.org", "DECLINED")]);
    world.shelf.state().put(&name, &text);
    world.sync().await;
    assert_eq!(of(&world.app, &meetings[0], &people[2]).await.1, "declined", "taken over");
    call(&world.app, "undo", json!({})).await;
    assert_eq!(of(&world.app, &meetings[0], &people[2]).await, (json!("expected"), Value::Null), "taken back");
    world.sync().await;
    assert_eq!(of(&world.app, &meetings[0], &people[2]).await, (json!("expected"), Value::Null), "and it stays so");
}

#[tokio::test]
async fn an_adopted_event_is_answered_there_too() {
    let world = World::of(1).await;
    world.sync().await;
    let (people, _) = circle(&world.app).await;
    let args = json!({ "calendar_id": world.calendar, "uid": "e0", "recurrence_id": null });
    let id = call(&world.app, "events_adopt", args).await["id"].clone();
    call(&world.app, "attendance_expect", json!({ "meeting_id": id, "person_ids": [people[1]] })).await;
    world
        .shelf
        .state()
        .put("e0.ics", &attended(&single("e0", "Event 0"), &[("noor@example.org", "DECLINED"), ("bo@example.org", "ACCEPTED")]));
    world.sync().await;
    assert_eq!(of(&world.app, &id, &people[1]).await, (json!("excused"), json!("declined")), "she does not come");
    let list = call(&world.app, "meetings_show", json!({ "id": id })).await["people"].clone();
    assert_eq!(
        list.as_array().map(Vec::len),
        Some(1),
        "who attends there and was not invited here comes to no list of ours: {list}"
    );
}

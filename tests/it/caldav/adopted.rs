//! Meetings that were made of events go along with them, and rules make further ones.

use serde_json::{Value, json};

use super::{World, single};
use crate::start::call;

impl World {
    async fn adopt(&self, uid: &str) -> String {
        let args = json!({ "calendar_id": self.calendar, "uid": uid, "recurrence_id": null });
        call(&self.app, "events_adopt", args).await["id"].as_str().expect("an id").to_owned()
    }

    async fn meeting(&self, id: &str) -> Value {
        call(&self.app, "meetings_show", json!({ "id": id })).await
    }

    fn edit_there(&self, name: &str, from: &str, to: &str) {
        let text = self.text(name).replace(from, to);
        self.shelf.state().put(name, &text);
    }
}

#[tokio::test]
async fn a_meeting_moves_with_its_event_and_back_with_an_undo() {
    let world = World::of(3).await;
    world.sync().await;
    let id = world.adopt("e0").await;
    world.edit_there("e0.ics", "20261201T190000", "20261202T193000");
    world.edit_there("e0.ics", "SUMMARY:Event 0", "SUMMARY:Evening\r\nLOCATION:Barn");
    world.sync().await;
    let meeting = world.meeting(&id).await;
    let said = (&meeting["title"], &meeting["starts_wall"], &meeting["place"]);
    assert_eq!(said, (&json!("Evening"), &json!("2026-12-02T19:30:00"), &json!("Barn")), "it went along: {meeting}");
    assert_eq!(meeting["event"], Value::Null, "and nothing is to be chosen");
    call(&world.app, "undo", json!({})).await;
    assert_eq!(world.meeting(&id).await["title"], "Event 0", "which can be taken back");
    world.edit_there("e1.ics", "Event 1", "Other");
    world.sync().await;
    assert_eq!(world.meeting(&id).await["title"], "Event 0", "and stays so");
}

#[tokio::test]
async fn what_was_changed_here_waits_for_somebody_to_choose() {
    let world = World::of(3).await;
    world.sync().await;
    let id = world.adopt("e0").await;
    call(&world.app, "meetings_change", json!({ "id": id, "title": "Our name" })).await;
    world.edit_there("e0.ics", "SUMMARY:Event 0", "SUMMARY:Their name\r\nLOCATION:Barn");
    world.sync().await;
    let meeting = world.meeting(&id).await;
    assert_eq!(
        (&meeting["title"], &meeting["place"]),
        (&json!("Our name"), &json!("Barn")),
        "only what was ours stays: {meeting}"
    );
    assert_eq!(
        (&meeting["event"]["twice"], &meeting["event"]["title"]),
        (&json!(["title"]), &json!("Their name")),
        "both are told"
    );
    call(&world.app, "meetings_settle_event", json!({ "id": id, "field": "title", "keep": "theirs" })).await;
    let meeting = world.meeting(&id).await;
    assert_eq!((&meeting["title"], &meeting["event"]), (&json!("Their name"), &Value::Null), "and one click takes it");
    call(&world.app, "meetings_change", json!({ "id": id, "title": "Our name again" })).await;
    world.edit_there("e0.ics", "Their name", "Another name");
    world.sync().await;
    call(&world.app, "meetings_settle_event", json!({ "id": id, "field": "title", "keep": "ours" })).await;
    let meeting = world.meeting(&id).await;
    assert_eq!((&meeting["title"], &meeting["event"]), (&json!("Our name again"), &Value::Null), "or leaves it");
}

#[tokio::test]
async fn an_event_that_vanishes_takes_nothing_with_it() {
    let world = World::of(4).await;
    world.sync().await;
    let (gone, off) = (world.adopt("e0").await, world.adopt("e1").await);
    world.shelf.state().delete("e0.ics");
    world.edit_there("e1.ics", "SUMMARY:Event 1", "SUMMARY:Event 1\r\nSTATUS:CANCELLED");
    world.sync().await;
    let meeting = world.meeting(&gone).await;
    assert_eq!((&meeting["status"], &meeting["event"]["absent"]), (&json!("planned"), &json!("gone")), "it is told: {meeting}");
    assert_eq!(world.meeting(&off).await["event"]["absent"], "cancelled", "as is one that was called off");
    call(&world.app, "meetings_settle_event", json!({ "id": gone, "field": "absent", "keep": "ours" })).await;
    world.edit_there("e2.ics", "Event 2", "Other");
    world.sync().await;
    assert_eq!(world.meeting(&gone).await["event"], Value::Null, "until somebody has seen it");
}

#[tokio::test]
async fn a_whole_series_that_moves_takes_its_meetings_along() {
    let world = World::of(1).await;
    let weekly = single("w", "Choir").replace("SUMMARY:Choir", "SUMMARY:Choir\r\nRRULE:FREQ=WEEKLY;COUNT=3");
    world.shelf.state().put("w.ics", &weekly);
    world.sync().await;
    let made = call(&world.app, "events_adopt_all", json!({ "calendar_id": world.calendar, "uid": "w" })).await;
    assert_eq!(made["meetings"], 3, "three of them");
    world.edit_there("w.ics", "20261201T190000", "20261201T200000");
    world.sync().await;
    let window = call(&world.app, "calendar_window", json!({ "from": "2026-12-01", "to": "2027-01-01" })).await;
    let choir: Vec<String> = window
        .as_array()
        .expect("a list")
        .iter()
        .filter(|entry| entry["title"] == "Choir")
        .map(|entry| format!("{} {}", entry["kind"].as_str().unwrap_or(""), entry["start_wall"].as_str().unwrap_or("")))
        .collect();
    let expected = ["meeting 2026-12-01T20:00:00", "meeting 2026-12-08T20:00:00", "meeting 2026-12-15T20:00:00"];
    assert_eq!(choir, expected, "each moved, and none is there twice");
}

#[tokio::test]
async fn a_rule_adopts_what_comes_later_and_never_again_what_was_taken_back() {
    let world = World::of(2).await;
    world.sync().await;
    let rule = json!({ "calendar_id": world.calendar, "contains": " choir ", "standing": true });
    assert_eq!(call(&world.app, "events_adopt_all", rule).await["meetings"], 0, "nothing fits yet");
    let rules = call(&world.app, "adoption_rules_list", json!({})).await;
    assert_eq!(rules[0]["contains"], "choir", "the rule is kept: {rules}");
    world.shelf.state().put("c.ics", &single("c", "Choir night"));
    world.sync().await;
    let meetings =
        || async { call(&world.app, "meetings_page", json!({ "past": false, "offset": 0, "limit": 10 })).await["total"].clone() };
    assert_eq!(meetings().await, 1, "what fits became a meeting at the sync");
    call(&world.app, "undo", json!({})).await;
    assert_eq!(meetings().await, 0, "which can be taken back");
    world.edit_there("e0.ics", "Event 0", "Other");
    world.sync().await;
    assert_eq!(meetings().await, 0, "for good");
    call(&world.app, "adoption_rules_remove", json!({ "id": rules[0]["id"] })).await;
    world.shelf.state().put("d.ics", &single("d", "Choir again"));
    world.sync().await;
    assert_eq!(meetings().await, 0, "and a rule that is gone does nothing");
}

#[tokio::test]
async fn a_meeting_follows_where_theirs_was_chosen() {
    let world = World::of(0).await;
    world.sync().await;
    let plan = json!({ "title": "Working bee", "start_wall": "2026-12-09T18:00", "minutes": 60, "place": "Hall" });
    let id = call(&world.app, "meetings_plan", plan).await["id"].as_str().expect("an id").to_owned();
    call(&world.app, "meetings_show_in", json!({ "id": id, "calendar_id": world.calendar })).await;
    world.sync().await;
    let name = format!("{id}@hearth.ics");
    world.edit_there(&name, "SUMMARY:Working bee", "SUMMARY:Working party");
    world.edit_there(&name, "20261209T180000", "20261209T173000");
    call(&world.app, "meetings_change", json!({ "id": id, "title": "Busy bee" })).await;
    world.sync().await;
    let conflicts = call(&world.app, "calendar_conflicts", json!({})).await;
    let conflict = conflicts[0]["id"].clone();
    assert_ne!(conflict, Value::Null, "both changed the title: {conflicts}");
    call(&world.app, "calendar_conflict_settle", json!({ "id": conflict, "keep": "theirs" })).await;
    let meeting = world.meeting(&id).await;
    let said = (&meeting["title"], &meeting["starts_wall"], &meeting["place"]);
    assert_eq!(
        said,
        (&json!("Working party"), &json!("2026-12-09T17:30:00"), &json!("Hall")),
        "theirs is what stands: {meeting}"
    );
    world.sync().await;
    assert!(world.text(&name).contains("SUMMARY:Working party"), "and stays so there");
    call(&world.app, "undo", json!({})).await;
    assert_eq!(world.meeting(&id).await["title"], "Busy bee", "until it is taken back");
}

//! Tasks on a server of which everything can be asked, where both sides change the same.

use serde_json::{Value, json};

use super::World;
use crate::start::{call, refusal};

fn todo(uid: &str, title: &str, more: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program//EN\r\nBEGIN:VTODO\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\n\
         SUMMARY:{title}\r\n{more}X-KEPT;X-A=\"b;c\":as it\r\n  came\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
    )
}

impl World {
    async fn task(&self, title: &str) -> String {
        call(&self.app, "tasks_add", json!({ "title": title, "due_on": "2026-12-03" })).await["id"]
            .as_str()
            .expect("an id")
            .to_owned()
    }

    async fn shown(&self, id: &str) -> Value {
        call(&self.app, "tasks_show", json!({ "id": id })).await
    }

    async fn carry_all(&self) {
        self.sync().await;
        call(&self.app, "calendars_carry", json!({ "calendar_id": self.calendar, "scope": "all" })).await;
    }

    async fn there(&self) -> Vec<Value> {
        call(&self.app, "calendar_todos", json!({ "id": self.calendar })).await.as_array().expect("a list").clone()
    }

    async fn tasks(&self) -> i64 {
        call(&self.app, "tasks_page", json!({ "offset": 0, "limit": 0 })).await["total"].as_i64().expect("a number")
    }
}

#[tokio::test]
async fn what_both_sides_changed_is_the_servers_until_somebody_chooses() {
    let world = World::of(0).await;
    let id = world.task("Sweep").await;
    world.carry_all().await;
    assert_eq!(world.waiting().await, 1, "the task waits to be sent");
    assert_eq!(world.sync().await["sent"], 1, "and is sent");
    let name = format!("{id}@hearth.ics");
    assert!(
        world.text(&name).contains("SUMMARY:Sweep") && world.text(&name).contains("DUE;VALUE=DATE:20261203"),
        "as it is here"
    );

    let theirs = world.text(&name).replace("SUMMARY:Sweep", "SUMMARY:Mop").replace("END:VTODO", "PRIORITY:1\r\nEND:VTODO");
    world.shelf.state().put(&name, &theirs);
    call(&world.app, "tasks_change", json!({ "id": id, "field": "title", "value": "Scrub" })).await;
    call(&world.app, "tasks_change", json!({ "id": id, "field": "due_on", "value": "2026-12-05" })).await;
    world.sync().await;
    let task = world.shown(&id).await;
    assert_eq!(
        (&task["title"], &task["due_on"]),
        (&json!("Mop"), &json!("2026-12-05")),
        "what only one side changed counts: {task}"
    );
    let there = world.text(&name);
    assert!(there.contains("PRIORITY:1") && there.contains("DUE;VALUE=DATE:20261205"), "on both sides: {there}");
    let conflicts = call(&world.app, "calendar_conflicts", json!({})).await;
    let conflict = &conflicts[0];
    assert_eq!(
        (&conflict["differences"][0]["ours"], &conflict["differences"][0]["theirs"]),
        (&json!("Scrub"), &json!("Mop")),
        "and what both did is asked: {conflicts}"
    );
    call(&world.app, "calendar_conflict_settle", json!({ "id": conflict["id"], "keep": "ours" })).await;
    assert_eq!(world.shown(&id).await["title"], "Scrub", "what was chosen stands here at once");
    world.sync().await;
    assert!(world.text(&name).contains("SUMMARY:Scrub"), "and there after the next sync");
    assert_eq!(world.waiting().await, 0, "nothing waits any more");
    assert_eq!(world.sync().await["unchanged"], true, "and nothing goes on changing");
}

#[tokio::test]
async fn what_is_done_or_removed_on_one_side_is_so_on_the_other() {
    let world = World::of(0).await;
    let (done, dropped, kept) =
        (world.task("Done there").await, world.task("Removed there").await, world.task("Removed here").await);
    world.carry_all().await;
    assert_eq!(world.sync().await["sent"], 3, "all of them are sent");
    let name = |id: &str| format!("{id}@hearth.ics");
    let text = world.text(&name(&done)).replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261122T080000Z");
    world.shelf.state().put(&name(&done), &text);
    world.shelf.state().delete(&name(&dropped));
    call(&world.app, "tasks_remove", json!({ "id": kept })).await;
    world.sync().await;
    assert_eq!(world.shown(&done).await["status"], "done", "what was done there is done");
    assert_eq!(world.shown(&dropped).await["status"], "dropped", "what was removed there is dropped, and still here");
    assert_eq!(world.text(&name(&kept)), "", "what was removed here is gone there");

    call(&world.app, "undo", json!({})).await;
    assert_eq!(world.shown(&done).await["status"], "to do", "what followed can be taken back");
    world.sync().await;
    assert!(world.text(&name(&done)).contains("STATUS:NEEDS-ACTION"), "which reaches the server");
    assert!(world.text(&name(&dropped)).contains("SUMMARY:Removed there"), "for both of them");

    call(&world.app, "calendars_carry", json!({ "calendar_id": world.calendar })).await;
    world.sync().await;
    assert_eq!(world.shelf.state().items.len(), 0, "what is not carried any more goes from there");
    assert_eq!(world.shown(&done).await["status"], "to do", "and stays here");
}

#[tokio::test]
async fn a_task_of_the_server_becomes_one_of_ours_and_stays_theirs() {
    let world = World::of(1).await;
    world.shelf.state().put("a.ics", &todo("a", "Buy soap\\, much", "DUE:20261203T233000Z\r\nSTATUS:IN-PROCESS\r\n"));
    world.shelf.state().put("b.ics", &todo("b", "Long done", "STATUS:COMPLETED\r\n"));
    world.shelf.state().put("c.ics", &todo("c", "Every week", "DTSTART:20261203T100000Z\r\nRRULE:FREQ=WEEKLY\r\n"));
    world.sync().await;
    assert_eq!(world.row().await["events"], 1, "a task is no event");
    let there = world.there().await;
    assert_eq!(there.len(), 1, "what is done, and what comes back, is not offered: {there:?}");
    assert_eq!(
        (&there[0]["title"], &there[0]["due_on"]),
        (&json!("Buy soap, much"), &json!("2026-12-04")),
        "in the words of people"
    );
    call(&world.app, "todos_adopt", json!({ "calendar_id": world.calendar })).await;
    assert_eq!(world.tasks().await, 1, "it is a task now");
    assert_eq!(world.there().await.len(), 0, "and is not offered again");
    call(&world.app, "undo", json!({})).await;
    world.sync().await;
    assert_eq!((world.tasks().await, world.shelf.state().items.len()), (0, 4), "taken back, it is theirs as it was");
    call(&world.app, "redo", json!({})).await;
    let page = call(&world.app, "tasks_page", json!({ "offset": 0, "limit": 10 })).await;
    let id = page["rows"][0]["id"].as_str().expect("an id").to_owned();
    assert_eq!(page["rows"][0]["status"], "doing", "it was begun there");
    call(&world.app, "tasks_done", json!({ "id": id })).await;
    let before = world.text("a.ics");
    world.sync().await;
    let after = world.text("a.ics");
    assert!(after.contains("STATUS:COMPLETED") && after.contains("PERCENT-COMPLETE:100"), "done here, done there: {after}");
    for line in before.lines().filter(|line| !["STATUS", "DTSTAMP"].iter().any(|name| line.starts_with(name))) {
        assert!(after.lines().any(|kept| kept == line), "{line} is kept in {after}");
    }
}

#[tokio::test]
async fn tasks_wait_for_a_server_that_is_away_and_a_copy_thrown_away_drops_nothing() {
    let world = World::of(0).await;
    world.shelf.state().put("a.ics", &todo("a", "Theirs", ""));
    let id = world.task("Ours").await;
    world.carry_all().await;
    world.sync().await;
    call(&world.app, "todos_adopt", json!({ "calendar_id": world.calendar })).await;
    world.shelf.state().odd = super::shelf::Odd::Busy(500, None, "oops");
    call(&world.app, "tasks_done", json!({ "id": id })).await;
    assert_ne!(world.sync().await["failure"], "", "the server is away");
    assert_eq!(world.waiting().await, 1, "the change waits");
    world.shelf.state().odd = super::shelf::Odd::Not;
    world.sync().await;
    assert!(world.text(&format!("{id}@hearth.ics")).contains("STATUS:COMPLETED"), "and goes when it is back");

    call(&world.app, "calendars_remove", json!({ "id": world.calendar })).await;
    call(&world.app, "undo", json!({})).await;
    world.sync().await;
    world.sync().await;
    let page = call(&world.app, "tasks_page", json!({ "offset": 0, "limit": 10, "status": "dropped" })).await;
    assert_eq!(page["total"], 0, "a calendar that came back takes no task away: {page}");
    assert_eq!(world.shelf.state().items.len(), 2, "nor is anything doubled there");
}

#[tokio::test]
async fn who_is_meant_has_to_be_known() {
    let world = World::of(0).await;
    let early = json!({ "calendar_id": world.calendar, "scope": "all" });
    assert_eq!(refusal(&world.app, "calendars_carry", early).await.field.as_deref(), Some("calendar_id"), "before it was asked");
    world.sync().await;
    let mine = json!({ "calendar_id": world.calendar, "scope": "mine" });
    assert_eq!(refusal(&world.app, "calendars_carry", mine).await.field.as_deref(), Some("scope"), "whose tasks mine are");
    let which = json!({ "calendar_id": world.calendar, "scope": "effort" });
    assert_eq!(refusal(&world.app, "calendars_carry", which).await.field.as_deref(), Some("effort_id"), "which effort's");
}

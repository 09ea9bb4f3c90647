//! Tasks on real servers: carried there, done here and there, adopted, changed without a network.

use serde_json::{Value, json};

use crate::world::{BOTH, World};

fn todo(uid: &str, title: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program//EN\r\nBEGIN:VTODO\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\n\
         SUMMARY:{title}\r\nDUE;VALUE=DATE:20261204\r\nPRIORITY:2\r\nX-KEPT;X-A=\"b;c\":as it\r\n  came\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
    )
}

impl World {
    async fn task(&self, title: &str, effort: &Value) -> String {
        let task = json!({ "title": title, "due_on": "2026-12-03", "effort_id": effort });
        self.call("tasks_add", task).await["id"].as_str().expect("an id").to_owned()
    }

    async fn status(&self, id: &str) -> Value {
        self.call("tasks_show", json!({ "id": id })).await["status"].clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tasks_of_an_effort_are_done_here_and_there() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.sync().await;
        let effort = world.call("efforts_add", json!({ "name": "Hall", "kind": "working group" })).await["id"].clone();
        let (first, second) = (world.task("Sweep the hall", &effort).await, world.task("Ring the choir", &effort).await);
        world.task("Something else", &Value::Null).await;
        world.call("calendars_carry", json!({ "calendar_id": world.calendar, "scope": "effort", "effort_id": effort })).await;
        assert_eq!(world.sync().await["sent"], 2, "{kind:?}: those of the effort are sent, and no others");
        assert_eq!(world.sync().await["unchanged"], true, "{kind:?}: our own tasks are no news");
        let name = format!("{first}@hearth");
        let there = world.server.get(&format!("{name}.ics")).await.expect("it is there");
        assert!(there.contains("SUMMARY:Sweep the hall") && there.contains("DUE;VALUE=DATE:20261203"), "{kind:?}: {there}");

        world.call("tasks_done", json!({ "id": second })).await;
        let text = there.replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\nX-PHONE:1");
        world.server.put(&name, &text).await;
        world.sync().await;
        assert_eq!(world.status(&first).await, "done", "{kind:?}: done there, done here");
        let there = world.server.get(&format!("{second}@hearth.ics")).await.expect("it is there");
        assert!(there.contains("STATUS:COMPLETED"), "{kind:?}: done here, done there: {there}");

        world.call("undo", json!({})).await;
        world.sync().await;
        let there = world.server.get(&format!("{name}.ics")).await.expect("it is there");
        assert!(there.contains("STATUS:NEEDS-ACTION") && there.contains("X-PHONE:1"), "{kind:?}: taken back there, too: {there}");

        world.call("tasks_remove", json!({ "id": second })).await;
        world.sync().await;
        assert_eq!(world.server.held().len(), 1, "{kind:?}: what was removed here goes there");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_made_there_is_adopted_and_changed_without_a_network() {
    for kind in BOTH {
        let mut world = World::of(kind).await;
        world.server.put("theirs", &todo("theirs", "Buy soap")).await;
        world.sync().await;
        let there = world.call("calendar_todos", json!({ "id": world.calendar })).await;
        assert_eq!(there[0]["title"], "Buy soap", "{kind:?}: it is offered: {there}");
        world.call("todos_adopt", json!({ "calendar_id": world.calendar, "uids": ["theirs"] })).await;
        let id = world.call("tasks_page", json!({ "offset": 0, "limit": 1 })).await["rows"][0]["id"]
            .as_str()
            .expect("an id")
            .to_owned();
        let before = world.server.get("theirs.ics").await.expect("it is there");
        world.server.stop();
        world.call("tasks_change", json!({ "id": id, "field": "due_on", "value": "2026-12-08" })).await;
        assert_ne!(world.try_sync(false).await["failure"], "", "{kind:?}: there is no server");
        assert_eq!(world.waiting().await, ["changed Buy soap"], "{kind:?}: it waits");
        world.server.run().await;
        world.sync().await;
        let after = world.server.get("theirs.ics").await.expect("it is there");
        assert!(after.contains("DUE;VALUE=DATE:20261208"), "{kind:?}: the day is sent: {after}");
        let lost: Vec<&str> = before
            .lines()
            .filter(|line| {
                !["DUE", "DTSTAMP"].iter().any(|name| line.starts_with(name)) && !after.lines().any(|kept| kept == *line)
            })
            .collect();
        assert_eq!(lost, [""; 0], "{kind:?}: and everything else stays as it came: {after}");
    }
}

//! What is changed here reaches the server, also after a restart, and can be undone there too.

use serde_json::json;

use crate::{
    servers::Kind,
    start::{PASSPHRASE, call, refusal},
    world::{BOTH, World, event, titled},
};

#[tokio::test(flavor = "multi_thread")]
async fn an_event_made_here_is_there_and_its_changes_follow() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.sync().await;
        let uid = world.add("Sweep the hall", 5).await;
        assert_eq!(world.waiting().await, ["new Sweep the hall"], "{kind:?}: it waits");
        assert_eq!(world.december().await, ["05T10 Sweep the hall"], "{kind:?}: and is shown at once");
        assert_eq!(world.sync().await["sent"], 1, "{kind:?}: it is sent");
        assert_eq!(world.waiting().await, [""; 0], "{kind:?}: nothing waits");
        let there = world.server.get(&format!("{uid}.ics")).await.expect("it is there");
        assert!(
            there.contains("SUMMARY:Sweep the hall") && there.contains("TZID=Europe/Berlin:20261205T100000"),
            "{kind:?}: {there}"
        );

        world.change(&uid, json!({ "title": "Mop the hall", "starts_at": "2026-12-06T12:00:00Z" })).await;
        assert_eq!(world.sync().await["sent"], 1, "{kind:?}: the change is sent");
        let there = world.server.get(&format!("{uid}.ics")).await.expect("it is there");
        assert!(
            there.contains("SUMMARY:Mop the hall") && there.contains("20261206T130000"),
            "{kind:?}: on its own clock: {there}"
        );
        assert_eq!(world.december().await, ["06T13 Mop the hall"], "{kind:?}: once, and changed");
        assert_eq!(world.sync().await["unchanged"], true, "{kind:?}: our own change is no news");

        world.remove(&uid).await;
        assert_eq!(world.waiting().await, ["removed Mop the hall"], "{kind:?}: the removal waits");
        world.sync().await;
        assert_eq!(world.server.held(), [""; 0], "{kind:?}: it is gone there");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_understood_survives_a_change_byte_for_byte() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.server.put("theirs", &titled("theirs", "Theirs")).await;
        world.sync().await;
        let before = world.server.get("theirs.ics").await.expect("it is there");
        world.change("theirs", json!({ "place": "Barn" })).await;
        world.sync().await;
        let after = world.server.get("theirs.ics").await.expect("it is there");
        let new: Vec<&str> = after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
        assert!(
            new.iter().all(|line| ["LOCATION", "DTSTAMP", "LAST-MODIFIED"].iter().any(|name| line.starts_with(name))),
            "{kind:?}: {new:?}"
        );
        for line in before.lines().filter(|line| !line.starts_with("DTSTAMP")) {
            assert!(after.lines().any(|kept| kept == line), "{kind:?}: {line} is kept in {after}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_occurrence_this_and_later_and_all_are_three_things() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.server.put("weekly", &event("weekly", "SUMMARY:Choir\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n")).await;
        world.sync().await;
        let one = json!({ "scope": "this", "recurrence_id": "20261208T190000", "title": "Concert" });
        world.change("weekly", one).await;
        let later = json!({ "scope": "later", "recurrence_id": "20261215T190000", "start_wall": "2026-12-16T18:00:00" });
        let other = world.change("weekly", later).await["uid"].as_str().expect("a name").to_owned();
        assert_ne!(other, "weekly", "{kind:?}: the later ones are a series of their own");
        world.change("weekly", json!({ "scope": "all", "place": "Barn" })).await;
        world.sync().await;
        let expected = ["01T19 Choir", "08T19 Concert", "16T18 Choir", "23T18 Choir"];
        assert_eq!(world.december().await, expected, "{kind:?}: here");
        assert_eq!(world.server.held().len(), 2, "{kind:?}: two series there");

        // Another copy of Hearth reads from the server what this one wrote.
        let other = world.another().await;
        other.sync().await;
        assert_eq!(other.december().await, expected, "{kind:?}: there");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_can_still_be_undone() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.server.put("theirs", &titled("theirs", "Theirs")).await;
        world.sync().await;
        world.change("theirs", json!({ "title": "Ours" })).await;
        world.sync().await;
        world.call("undo", json!({})).await;
        assert_eq!(world.waiting().await, ["changed Theirs"], "{kind:?}: what was before waits to be sent");
        world.sync().await;
        assert!(
            world.server.get("theirs.ics").await.is_some_and(|text| text.contains("SUMMARY:Theirs")),
            "{kind:?}: undone there"
        );
        world.call("redo", json!({})).await;
        world.sync().await;
        assert!(
            world.server.get("theirs.ics").await.is_some_and(|text| text.contains("SUMMARY:Ours")),
            "{kind:?}: and done again"
        );

        world.remove("theirs").await;
        world.sync().await;
        assert_eq!(world.server.held(), [""; 0], "{kind:?}: removed");
        world.call("undo", json!({})).await;
        world.sync().await;
        assert_eq!(world.server.held().len(), 1, "{kind:?}: and back");
        assert_eq!(world.december().await, ["01T19 Ours"], "{kind:?}: as it was");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_without_a_network_survive_a_restart_and_are_sent_first() {
    for kind in BOTH {
        let mut world = World::of(kind).await;
        world.server.put("theirs", &titled("theirs", "Theirs")).await;
        world.sync().await;
        world.server.stop();
        let uid = world.add("Made on the train", 7).await;
        world.change("theirs", json!({ "title": "Changed on the train" })).await;
        let failed = world.try_sync(false).await;
        assert_ne!(failed["failure"], "", "{kind:?}: there is no server: {failed}");
        assert_eq!(world.waiting().await.len(), 2, "{kind:?}: both wait");
        let path = world.app.community().expect("open").store.path().to_owned();
        call(&world.app, "community_close", json!({})).await;
        call(&world.app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
        assert_eq!(world.waiting().await.len(), 2, "{kind:?}: also after a restart");
        assert_eq!(world.december().await, ["01T19 Changed on the train", "07T10 Made on the train"], "{kind:?}: and are shown");

        world.server.run().await;
        if kind == Kind::Radicale {
            let locked = world.try_sync(false).await;
            assert_ne!(locked["failure"], "", "without a keychain the password is asked for again: {locked}");
            let account = world.call("calendar_accounts_list", json!({})).await[0].clone();
            assert_eq!(account["password"], "missing", "which is told: {account}");
            let wrong = json!({ "id": account["id"], "password": "wrong" });
            assert_eq!(
                refusal(&world.app, "calendar_accounts_sign_in", wrong).await.field.as_deref(),
                Some("password"),
                "a wrong one is refused"
            );
            world.call("calendar_accounts_sign_in", json!({ "id": account["id"], "password": crate::servers::PASSWORD })).await;
        }
        assert_eq!(world.sync().await["sent"], 2, "{kind:?}: both are sent");
        assert!(world.server.get(&format!("{uid}.ics")).await.is_some(), "{kind:?}: the new one is there");
        let changed = world.server.get("theirs.ics").await.expect("it is there");
        assert!(changed.contains("SUMMARY:Changed on the train"), "{kind:?}: and the change: {changed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_stands_in_a_calendar_and_its_changes_follow() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.sync().await;
        let meeting = json!({ "title": "Working bee", "start_wall": "2026-12-09T18:00", "minutes": 120 });
        let planned = world.call("meetings_plan", meeting).await;
        let id = planned["id"].as_str().unwrap_or_else(|| panic!("a meeting has an id: {planned}")).to_owned();
        world.call("meetings_show_in", json!({ "id": id, "calendar_id": world.calendar })).await;
        world.sync().await;
        let name = format!("{id}@hearth.ics");
        let there =
            world.server.get(&name).await.unwrap_or_else(|| panic!("{kind:?}: {name} is there: {:?}", world.server.held()));
        assert!(there.contains("SUMMARY:Working bee") && there.contains("20261209T180000"), "{kind:?}: {there}");
        assert_eq!(world.december().await, ["09T18 Working bee"], "{kind:?}: shown once");
        world.call("meetings_change", json!({ "id": id, "title": "Working party" })).await;
        world.sync().await;
        assert!(
            world.server.get(&name).await.is_some_and(|text| text.contains("SUMMARY:Working party")),
            "{kind:?}: its change follows"
        );
        world.call("meetings_show_in", json!({ "id": id, "calendar_id": null })).await;
        world.sync().await;
        assert_eq!(world.server.held(), [""; 0], "{kind:?}: and goes when it is taken off");
        assert_eq!(world.december().await, ["09T18 Working party"], "{kind:?}: the meeting stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_stands_on_a_server_as_one_event() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.sync().await;
        let meeting =
            json!({ "title": "Circle", "start_wall": "2026-12-01T19:00", "minutes": 60, "rrule": "FREQ=WEEKLY;COUNT=5" });
        let first = world.call("meetings_plan", meeting).await["id"].clone();
        world.call("meetings_show_in", json!({ "id": first, "calendar_id": world.calendar, "series": true })).await;
        world.sync().await;
        let names = world.server.held();
        assert_eq!(names.len(), 1, "{kind:?}: one resource: {names:?}");
        let text = world.server.get(&names[0]).await.expect("it is there");
        assert!(text.contains("RRULE:FREQ=WEEKLY") && text.contains("BEGIN:VTIMEZONE"), "{kind:?}: {text}");
        let page = world.call("meetings_page", json!({ "when": "coming", "offset": 0, "limit": 10 })).await;
        let id = |n: usize| page["rows"][n]["id"].clone();
        world.call("meetings_change", json!({ "id": id(1), "scope": "this", "start_wall": "2026-12-09T20:00" })).await;
        world.call("meetings_cancel", json!({ "id": id(2) })).await;
        world.sync().await;
        let text = world.server.get(&names[0]).await.expect("it is there");
        assert_eq!(text.matches("RECURRENCE-ID").count(), 2, "{kind:?}: the server keeps what differs: {text}");
        assert_eq!(world.server.held(), names, "{kind:?}: in the same resource");
        world.call("meetings_change", json!({ "id": id(3), "scope": "later", "start_wall": "2026-12-22T17:00" })).await;
        world.sync().await;
        assert_eq!(world.server.held().len(), 2, "{kind:?}: split, it is two");
        let december = ["01T19 Circle", "09T20 Circle", "15T19 Circle", "22T17 Circle", "29T17 Circle"];
        assert_eq!(world.december().await, december, "{kind:?}: each meeting is shown once");

        // Whoever reads the calendar along sees the same, but what is off.
        let world = world.another().await;
        world.sync().await;
        let mut seen = world.december().await;
        seen.sort();
        seen.dedup();
        for start in ["01T19 Circle", "09T20 Circle", "22T17 Circle", "29T17 Circle"] {
            assert!(seen.iter().any(|one| one == start), "{kind:?}: {start} in {seen:?}");
        }
        assert!(seen.len() <= 5, "{kind:?}: and nothing besides but the cancelled one: {seen:?}");
    }
}

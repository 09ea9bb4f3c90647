//! The same event changed here and there: nothing of either side is lost.

use serde_json::json;

use crate::world::{BOTH, World, event, titled};

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_different_properties_come_together() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.server.put("e", &titled("e", "Choir")).await;
        world.sync().await;
        world.change("e", json!({ "place": "Barn" })).await;
        world.server.put("e", &titled("e", "Loud choir")).await;
        let done = world.sync().await;
        assert_eq!((&done["conflicts"], &done["sent"]), (&json!(0), &json!(1)), "{kind:?}: nothing to choose: {done}");
        let there = world.server.get("e.ics").await.expect("it is there");
        assert!(there.contains("SUMMARY:Loud choir") && there.contains("LOCATION:Barn"), "{kind:?}: both are there: {there}");
        assert_eq!(world.waiting().await, [""; 0], "{kind:?}: nothing waits");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_property_changed_twice_is_theirs_until_somebody_chooses() {
    for kind in BOTH {
        for (keep, here, there) in [
            ("theirs", &["01T19 Their choir"][..], &["SUMMARY:Their choir"][..]),
            ("ours", &["01T19 Our choir"], &["SUMMARY:Our choir"]),
            ("both", &["01T19 Our choir", "01T19 Their choir"], &["SUMMARY:Their choir", "SUMMARY:Our choir"]),
        ] {
            let world = World::of(kind).await;
            world.server.put("e", &titled("e", "Choir")).await;
            world.sync().await;
            world.change("e", json!({ "title": "Our choir", "place": "Barn" })).await;
            world.server.put("e", &titled("e", "Their choir")).await;
            assert_eq!(world.sync().await["conflicts"], 1, "{kind:?}: it is told");
            let conflicts = world.conflicts().await;
            let difference = &conflicts[0]["differences"][0];
            assert_eq!(
                (&difference["property"], &difference["ours"], &difference["theirs"]),
                (&json!("SUMMARY"), &json!("Our choir"), &json!("Their choir")),
                "{kind:?}: with both texts: {conflicts:?}"
            );
            assert_eq!(world.december().await, ["01T19 Their choir"], "{kind:?}: the event is theirs");
            let merged = world.server.get("e.ics").await.expect("it is there");
            assert!(merged.contains("LOCATION:Barn"), "{kind:?}: what they had not touched is ours: {merged}");

            world.call("calendar_conflict_settle", json!({ "id": conflicts[0]["id"], "keep": keep })).await;
            world.sync().await;
            assert_eq!(world.conflicts().await.len(), 0, "{kind:?} {keep}: settled");
            assert_eq!(world.december().await, here, "{kind:?} {keep}: here");
            let mut texts = String::new();
            for name in world.server.held() {
                texts.push_str(&world.server.get(&name).await.expect("it is there"));
            }
            assert!(there.iter().all(|line| texts.contains(line)), "{kind:?} {keep}: there: {texts}");
            assert_eq!(world.server.held().len(), there.len(), "{kind:?} {keep}: and nothing more");
            world.call("undo", json!({})).await;
            assert_eq!(world.conflicts().await.len(), 1, "{kind:?} {keep}: undone, it waits again");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_counts_for_more_than_a_removal_on_either_side() {
    for kind in BOTH {
        let world = World::of(kind).await;
        for uid in ["here", "there", "other1", "other2", "other3"] {
            world.server.put(uid, &titled(uid, uid)).await;
        }
        world.sync().await;
        world.change("here", json!({ "title": "Changed here" })).await;
        world.server.delete("here.ics").await;
        world.remove("there").await;
        world.server.put("there", &titled("there", "Changed there")).await;
        world.sync().await;
        let mut december = world.december().await;
        december.retain(|entry| entry.contains("Changed"));
        assert_eq!(december, ["01T19 Changed here", "01T19 Changed there"], "{kind:?}: both changes stay here");
        let here = world.server.get("here.ics").await;
        assert!(here.is_some_and(|text| text.contains("Changed here")), "{kind:?}: what was removed there is there again");
        assert!(world.server.get("there.ics").await.is_some(), "{kind:?}: and what was changed there was not removed");
        assert_eq!(world.waiting().await, [""; 0], "{kind:?}: nothing waits");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_is_there_already_is_taken_over_and_not_doubled() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.sync().await;
        let uid = world.add("Sweep the hall", 5).await;
        // As if our own request had been lost after the server had acted on it, and somebody had renamed the file.
        let twin = event(&uid, "SUMMARY:Sweep the hall\r\n");
        world.server.put("under-another-name", &twin).await;
        world.sync().await;
        assert_eq!(world.server.held(), ["under-another-name.ics"], "{kind:?}: there is one");
        assert_eq!(world.waiting().await, [""; 0], "{kind:?}: nothing waits");
        let entries = world.december().await;
        assert_eq!(entries.len(), 1, "{kind:?}: and one here: {entries:?}");
        let list = world.call("calendars_list", json!({})).await;
        assert_eq!(list[0]["failure"], "", "{kind:?}: without a failure: {list}");
    }
}

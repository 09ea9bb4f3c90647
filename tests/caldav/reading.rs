//! What lies on a server comes here: at first, when it changes, when the server forgets, and when much is gone at once.

use serde_json::json;

use crate::{
    servers::{Kind, Server},
    start::{call, refusal, start},
    world::{BOTH, World, event, titled},
};

#[tokio::test(flavor = "multi_thread")]
async fn an_account_shows_its_calendars_and_a_wrong_password_is_told_at_its_field() {
    for kind in BOTH {
        let world = World::of(kind).await;
        let accounts = world.call("calendar_accounts_list", json!({})).await;
        assert_eq!(
            (&accounts[0]["host"], &accounts[0]["calendars"], &accounts[0]["password"]),
            (&json!("127.0.0.1"), &json!(1), &json!("session")),
            "{kind:?}: the account is listed: {accounts}"
        );
        let again = world.call("calendars_discover", json!({ "account_id": accounts[0]["id"] })).await;
        let here = again["calendars"].as_array().expect("a list").iter().filter(|one| one["here"] == json!(true)).count();
        assert_eq!(here, 1, "{kind:?}: what was chosen is marked: {again}");
        let row = world.call("calendars_list", json!({})).await[0].clone();
        assert_eq!((&row["kind"], &row["writable"]), (&json!("caldav"), &json!(true)), "{kind:?}: it can be changed: {row}");
    }
    let server = Server::start(Kind::Radicale).await;
    let (app, _folder) = start().await;
    let wrong = json!({ "address": server.address(), "user_name": "alice", "password": "no such word" });
    let refused = refusal(&app, "calendars_discover", wrong).await;
    assert_eq!(refused.field.as_deref(), Some("password"), "it is the password: {refused}");
    assert!(!refused.to_string().contains("no such word"), "and it is not repeated: {refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_sync_brings_all_and_the_next_ones_what_changed() {
    for kind in BOTH {
        let world = World::of(kind).await;
        for n in 0..120 {
            world.server.put(&format!("e{n}"), &titled(&format!("e{n}"), &format!("Event {n}"))).await;
        }
        let first = world.sync().await;
        assert_eq!(
            (&first["added"], &first["unchanged"]),
            (&json!(120), &json!(false)),
            "{kind:?}: all of it, in several parts: {first}"
        );
        let again = world.sync().await;
        assert_eq!(
            (&again["added"], &again["changed"], &again["unchanged"]),
            (&json!(0), &json!(0), &json!(true)),
            "{kind:?}: nothing new"
        );

        world.server.put("e7", &titled("e7", "Event seven")).await;
        world.server.put("new", &titled("new", "New one")).await;
        world.server.delete("e8.ics").await;
        let third = world.sync().await;
        assert_eq!(
            (&third["added"], &third["changed"], &third["removed"]),
            (&json!(1), &json!(1), &json!(1)),
            "{kind:?}: one of each: {third}"
        );
        let december = world.december().await;
        assert!(
            december.contains(&"01T19 Event seven".to_owned()) && !december.contains(&"01T19 Event 8".to_owned()),
            "{kind:?}: as there"
        );
        let list = world.call("calendars_list", json!({})).await;
        assert_eq!(list[0]["events"], 120, "{kind:?}: and nothing is there twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_happens_as_its_server_has_it() {
    for kind in BOTH {
        let world = World::of(kind).await;
        let series =
            event("weekly", "SUMMARY:Choir\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Berlin:20261208T190000\r\n");
        world.server.put("weekly", &series).await;
        world.sync().await;
        assert_eq!(world.december().await, ["01T19 Choir", "15T19 Choir"], "{kind:?}: without its exception");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_forgot_the_last_sync_is_listed_anew_and_nothing_is_lost() {
    for kind in BOTH {
        let world = World::of(kind).await;
        for n in 0..3 {
            world.server.put(&format!("e{n}"), &titled(&format!("e{n}"), &format!("Event {n}"))).await;
        }
        world.sync().await;
        let waiting = world.add("Ours", 5).await;
        world.server.delete("e0.ics").await;
        world.server.put("e1", &titled("e1", "Event one")).await;
        let open = world.app.community().expect("open");
        let at = "2026-11-22T09:00:00Z".parse().expect("a constant");
        let operation =
            hearth_store::Operation { kind: hearth_store::OperationKind::Upkeep, name: "test", label: "Forget".into(), at };
        let mut tx = open.store.begin(operation).await.expect("an operation");
        let unknown = match kind {
            Kind::Radicale => format!("http://radicale.org/ns/sync/{}", "0".repeat(64)),
            Kind::Xandikos => "0".repeat(40),
        };
        sqlx::query("UPDATE calendar_states SET sync_token = ?1").bind(unknown).execute(&mut *tx).await.expect("a state");
        tx.commit().await.expect("it can be written");
        drop(open);
        let done = world.sync().await;
        assert_eq!((&done["changed"], &done["removed"], &done["sent"]), (&json!(1), &json!(1), &json!(1)), "{kind:?}: {done}");
        assert_eq!(world.december().await, ["01T19 Event 2", "01T19 Event one", "05T10 Ours"], "{kind:?}: all that there is");
        assert!(world.server.get(&format!("{waiting}.ics")).await.is_some(), "{kind:?}: and ours is there");
        let again = world.sync().await;
        assert_eq!(again["unchanged"], true, "{kind:?}: from then on by the new token");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mass_disappearance_waits_for_somebody() {
    for kind in BOTH {
        let world = World::of(kind).await;
        for n in 0..8 {
            world.server.put(&format!("e{n}"), &titled(&format!("e{n}"), &format!("Event {n}"))).await;
        }
        world.sync().await;
        for n in 0..6 {
            world.server.delete(&format!("e{n}.ics")).await;
        }
        for _ in 0..2 {
            let held = world.sync().await;
            assert_eq!((&held["held"], &held["removed"]), (&json!(6), &json!(0)), "{kind:?}: held, also the next time: {held}");
        }
        assert_eq!(world.december().await.len(), 8, "{kind:?}: everything is still here");
        let list = world.call("calendars_list", json!({})).await;
        assert_eq!(list[0]["held_removals"], 6, "{kind:?}: and it is told");
        let gone = world.try_sync(true).await;
        assert_eq!((&gone["held"], &gone["removed"]), (&json!(0), &json!(6)), "{kind:?}: until somebody agrees: {gone}");
        assert_eq!(world.december().await.len(), 2, "{kind:?}: then they go");
        assert_eq!(world.sync().await["unchanged"], true, "{kind:?}: and that is that");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_that_is_gone_fails_calmly_and_keeps_its_copy() {
    for kind in BOTH {
        let world = World::of(kind).await;
        world.server.put("e", &titled("e", "Kept")).await;
        world.sync().await;
        world.server.delete("").await;
        let failed = world.try_sync(false).await;
        assert_ne!(failed["failure"], "", "{kind:?}: it is told: {failed}");
        assert_eq!(world.december().await, ["01T19 Kept"], "{kind:?}: the copy stays");
        let removed = call(&world.app, "calendars_remove", json!({ "id": world.calendar })).await;
        assert!(removed.is_null(), "{kind:?}: it can be removed");
        let accounts = world.call("calendar_accounts_list", json!({})).await;
        assert_eq!(accounts.as_array().map(Vec::len), Some(0), "{kind:?}: and the account with its last calendar");
        call(&world.app, "undo", json!({})).await;
        let accounts = world.call("calendar_accounts_list", json!({})).await;
        assert_eq!(accounts[0]["password"], "session", "{kind:?}: undone, it comes back with what is known of it");
    }
}

//! Calendars of a server that behaves as the worst of them do. What Radicale and Xandikos do is tried in `tests/caldav`.

mod adopted;
mod answers;
mod shelf;
mod shown;
mod todos;

use hearth_app::{App, JobStarted};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    calendars::{event, feed},
    start::{call, refusal, start},
};
use shelf::{Etags, HOME, Odd, Shelf};

fn single(uid: &str, title: &str) -> String {
    feed(&[event(uid, ";TZID=Europe/Berlin:20261201T190000", "").replace(&format!("SUMMARY:{uid}"), &format!("SUMMARY:{title}"))])
}

struct World {
    app: App,
    _folder: TempDir,
    shelf: Shelf,
    calendar: String,
}

impl World {
    async fn of(n: usize) -> Self {
        let shelf = Shelf::open().await;
        for i in 0..n {
            shelf.state().put(&format!("e{i}.ics"), &single(&format!("e{i}"), &format!("Event {i}")));
        }
        let (app, _folder) = start().await;
        let args = json!({
            "address": shelf.address, "user_name": "eve", "password": "tide-table-1",
            "calendars": [{ "address": shelf.calendar(), "name": "Harbour" }],
        });
        let calendar = call(&app, "calendars_choose", args).await["ids"][0].as_str().expect("an id").to_owned();
        Self { app, _folder, shelf, calendar }
    }

    async fn sync(&self) -> Value {
        let started = call(&self.app, "calendars_sync", json!({ "id": self.calendar })).await;
        let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
        self.app.wait(&started, |_| {}).await.expect("a sync ends").result["calendars"][0].clone()
    }

    async fn row(&self) -> Value {
        call(&self.app, "calendars_list", json!({})).await[0].clone()
    }

    async fn titles(&self) -> Vec<String> {
        let window = call(&self.app, "calendar_window", json!({ "from": "2026-12-01", "to": "2027-01-01" })).await;
        let entries = window.as_array().expect("a list").iter();
        entries.map(|entry| entry["title"].as_str().expect("a title").to_owned()).collect()
    }

    async fn retitle(&self, uid: &str, title: &str) {
        let args = json!({ "calendar_id": self.calendar, "uid": uid, "recurrence_id": null, "scope": "all", "title": title });
        call(&self.app, "events_change", args).await;
    }

    async fn waiting(&self) -> usize {
        call(&self.app, "calendar_queue", json!({})).await.as_array().expect("a list").len()
    }

    fn text(&self, name: &str) -> String {
        self.shelf.state().items.get(name).map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

#[tokio::test]
async fn every_page_of_a_long_answer_is_asked_for() {
    let world = World::of(25).await;
    world.shelf.state().page = Some(10);
    assert_eq!(world.sync().await["added"], 25, "three pages are one answer");
    {
        let mut state = world.shelf.state();
        (0..12).for_each(|i| state.put(&format!("e{i}.ics"), &single(&format!("e{i}"), "Changed")));
        state.delete("e20.ics");
    }
    let second = world.sync().await;
    assert_eq!((&second["changed"], &second["removed"]), (&json!(12), &json!(1)), "also when something changed: {second}");
    assert_eq!(world.sync().await["unchanged"], true, "and the token is that of the last page");
}

#[tokio::test]
async fn a_token_that_is_forgotten_midway_costs_nothing() {
    let world = World::of(25).await;
    world.sync().await;
    {
        let mut state = world.shelf.state();
        state.page = Some(10);
        (5..20).for_each(|i| state.put(&format!("e{i}.ics"), &single(&format!("e{i}"), "Changed")));
        state.put("new.ics", &single("new", "New"));
        state.delete("e3.ics");
        state.forgets_after = Some(1);
    }
    let done = world.sync().await;
    let told = (&done["added"], &done["changed"], &done["removed"], &done["failure"]);
    assert_eq!(told, (&json!(1), &json!(15), &json!(1), &json!("")), "all is listed: {done}");
    assert_eq!(world.shelf.state().forgets_after, None, "after it was forgotten on the second page");
    world.shelf.state().oldest = 1_000;
    world.shelf.state().put("newer.ics", &single("newer", "Newer"));
    let done = world.sync().await;
    assert_eq!((&done["added"], &done["removed"], &done["failure"]), (&json!(1), &json!(0), &json!("")), "and again: {done}");
}

#[tokio::test]
async fn a_busy_server_is_left_alone_and_asked_the_same_again() {
    let world = World::of(3).await;
    world.sync().await;
    world.shelf.state().put("new.ics", &single("new", "New"));
    for (status, wait, body) in [
        (429, Some(7200), ""),
        (503, Some(7200), ""),
        (403, None, "<D:error xmlns:D=\"DAV:\"/>"),
        (403, None, ""),
        (500, None, "oops"),
    ] {
        world.shelf.state().odd = Odd::Busy(status, wait, body);
        let failed = world.sync().await;
        assert_ne!(failed["failure"], "", "{status}: it is told");
        let row = world.row().await;
        let due = row["due_at"].as_str().expect("an instant").to_owned();
        let earliest = if wait.is_some() { "2026-11-22T11:00:00Z" } else { "2026-11-22T09:15:00Z" };
        assert!(due.as_str() >= earliest, "{status}: not before {earliest}: {due}");
        assert_eq!(world.titles().await.len(), 3, "{status}: the copy stays");
    }
    world.shelf.state().odd = Odd::Not;
    world.shelf.state().asked.clear();
    assert_eq!(world.sync().await["added"], 1, "what had changed comes");
    let asked = world.shelf.state().asked.clone();
    let expected = [format!("PROPFIND {HOME}"), format!("REPORT {HOME}"), format!("REPORT {HOME}")];
    assert_eq!(asked, expected, "by the token that was kept: how it stands, what changed, and that alone");
}

#[tokio::test]
async fn answers_that_are_none_never_remove_anything() {
    for odd in [Odd::Cut, Odd::Empty, Odd::Bomb] {
        let world = World::of(3).await;
        world.sync().await;
        world.shelf.state().put("e0.ics", &single("e0", "Changed"));
        world.shelf.state().odd = odd.clone();
        let failed = world.sync().await;
        assert_ne!(failed["failure"], "", "{odd:?}: it is told");
        assert_eq!((&failed["removed"], world.titles().await.len()), (&json!(0), 3), "{odd:?}: nothing goes");
        world.shelf.state().odd = Odd::Not;
        assert_eq!(world.sync().await["changed"], 1, "{odd:?}: the next sync mends it");
    }
}

#[tokio::test]
async fn a_password_goes_to_no_host_that_nobody_has_named() {
    let (other, world) = (Shelf::open().await, World::of(1).await);
    world.shelf.state().odd = Odd::SentOn(other.address.clone());
    let failed = world.sync().await;
    assert_ne!(failed["failure"], "", "it is told: {failed}");
    assert_eq!(other.state().asked.len(), 0, "the other host was not even asked");
    let account = json!({ "address": world.shelf.address, "user_name": "eve", "password": "tide-table-1" });
    let refused = refusal(&world.app, "calendars_discover", account).await;
    assert_eq!(refused.field.as_deref(), Some("address"), "discovery says which address to give: {refused}");
    assert!(other.state().credentials.iter().all(Option::is_none), "and the password was not sent there");
    let plain = json!({ "address": "http://calendar.example.org/", "user_name": "eve", "password": "tide-table-1" });
    let refused = refusal(&world.app, "calendars_discover", plain).await;
    assert_eq!(refused.field.as_deref(), Some("address"), "without protection it is sent nowhere: {refused}");
}

#[tokio::test]
async fn a_server_without_tokens_is_compared_mark_by_mark() {
    let world = World::of(4).await;
    world.shelf.state().tokenless = true;
    assert_eq!(world.sync().await["added"], 4, "all of it");
    world.shelf.state().asked.clear();
    assert_eq!(world.sync().await["unchanged"], true, "nothing new");
    assert_eq!(world.shelf.state().asked.len(), 1, "for one question");
    world.shelf.state().put("e1.ics", &single("e1", "Changed"));
    world.shelf.state().delete("e2.ics");
    let done = world.sync().await;
    assert_eq!((&done["added"], &done["changed"], &done["removed"]), (&json!(0), &json!(1), &json!(1)), "{done}");
}

#[tokio::test]
async fn without_a_mark_that_can_be_trusted_it_is_looked_before_anything_is_overwritten() {
    for etags in [Etags::Weak, Etags::Never, Etags::Listed] {
        let world = World::of(4).await;
        world.shelf.state().etags = etags;
        world.sync().await;
        world.retitle("e0", "Ours").await;
        assert_eq!(world.sync().await["sent"], 1, "{etags:?}: it is sent");
        assert!(world.text("e0.ics").contains("SUMMARY:Ours"), "{etags:?}: it is there");
        assert_eq!(world.waiting().await, 0, "{etags:?}: nothing waits");

        let place = world.text("e0.ics").replace("SUMMARY:Ours", "SUMMARY:Ours\r\nLOCATION:Barn");
        world.shelf.state().put("e0.ics", &place);
        world.retitle("e0", "Ours again").await;
        world.sync().await;
        let there = world.text("e0.ics");
        assert!(
            there.contains("LOCATION:Barn") && there.contains("SUMMARY:Ours again"),
            "{etags:?}: nothing was overwritten: {there}"
        );
    }
}

#[tokio::test]
async fn what_a_server_adds_to_an_event_stays_in_it() {
    let world = World::of(4).await;
    world.shelf.state().rewrites = true;
    world.sync().await;
    world.retitle("e0", "Ours").await;
    world.sync().await;
    assert_eq!(world.waiting().await, 0, "it was sent, though it does not read as it was sent");
    world.retitle("e0", "Ours again").await;
    world.sync().await;
    let there = world.text("e0.ics");
    assert!(
        there.contains("X-SERVER:1") && there.contains("SUMMARY:Ours again"),
        "the next change is made in its words: {there}"
    );
    call(&world.app, "undo", json!({})).await;
    world.sync().await;
    let there = world.text("e0.ics");
    assert!(there.contains("X-SERVER:1") && there.contains("SUMMARY:Ours\r\n"), "so is what is undone: {there}");
    assert_eq!(world.titles().await.iter().filter(|title| *title == "Ours").count(), 1, "once");
}

#[tokio::test]
async fn hrefs_are_places_however_they_are_written() {
    let world = World::of(0).await;
    world.shelf.state().put("eve@example.org one.ics", &single("odd", "Odd name"));
    world.shelf.state().put("plain.ics", &single("plain", "Plain"));
    assert_eq!(world.sync().await["added"], 2, "both come");
    world.retitle("odd", "Changed").await;
    assert_eq!(world.sync().await["sent"], 1, "it can be changed");
    assert!(world.text("eve@example.org one.ics").contains("SUMMARY:Changed"), "at its own place");
    assert_eq!(world.shelf.state().items.len(), 2, "and at no other");
    world.shelf.state().delete("eve@example.org one.ics");
    assert_eq!(world.sync().await["removed"], 1, "and it can go");
    assert_eq!(world.titles().await, ["Plain"], "alone");
}

#[tokio::test]
async fn two_entries_of_one_uid_are_both_shown_and_told() {
    let world = World::of(3).await;
    world.shelf.state().put("twin.ics", &single("e0", "Twin"));
    world.sync().await;
    let mut titles = world.titles().await;
    titles.sort();
    assert_eq!(titles, ["Event 0", "Event 1", "Event 2", "Twin"], "all of them");
    let problems = world.row().await["problems"].clone();
    assert_eq!(problems.as_array().map(Vec::len), Some(1), "and it is told: {problems}");
    world.shelf.state().delete("twin.ics");
    world.sync().await;
    assert_eq!(world.titles().await.len(), 3, "the other stays when one goes");
}

#[tokio::test]
async fn a_calendar_that_lists_itself_is_no_event_of_its_own() {
    let world = World::of(2).await;
    world.shelf.state().lists_itself = true;
    assert_eq!(world.sync().await["added"], 2, "only its events");
    world.shelf.state().tokenless = true;
    world.shelf.state().put("new.ics", &single("new", "New"));
    assert_eq!(world.sync().await["added"], 1, "in a listing of all as well");
    let asked = world.shelf.state().asked.clone();
    assert!(!asked.iter().any(|one| *one == format!("GET {HOME}")), "and it is not fetched: {asked:?}");
}

#[tokio::test]
async fn one_change_that_is_refused_does_not_hold_up_the_others() {
    let world = World::of(3).await;
    world.sync().await;
    world.retitle("e0", "One").await;
    let args = json!({
        "calendar_id": world.calendar, "title": "Two", "start_wall": "2026-12-02T10:00:00", "end_wall": "2026-12-02T11:00:00",
    });
    call(&world.app, "events_add", args).await;
    world.shelf.state().odd = Odd::Busy(403, None, "<D:error xmlns:D=\"DAV:\"><D:need-privileges/></D:error>");
    let failed = world.sync().await;
    assert_ne!(failed["failure"], "", "it is told: {failed}");
    let queue = call(&world.app, "calendar_queue", json!({})).await;
    let told = queue.as_array().expect("a list").iter().filter(|one| one["failure"] != "").count();
    assert_eq!(told, 2, "each was tried, and says why it waits: {queue}");
    assert!(!queue.to_string().contains("tide-table"), "without a secret");
    world.shelf.state().odd = Odd::Not;
    assert_eq!(world.sync().await["sent"], 2, "and both go with the next sync");
    assert_eq!(world.waiting().await, 0, "nothing waits any more");
}

//! The whole job on one real file, through commands alone: people in, efforts and promises, a feed, a meeting, the papers, and the
//! way back through all of it with the file closed and opened in between.

use std::path::{Path, PathBuf};

use hearth_app::{App, JobStarted, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    calendars::{Server, event, feed, reply},
    start::{PASSPHRASE, call, refusal, start},
};

/// The repository's example files about people, and what must come out of them.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/people").join(name)
}

/// What `expected.json` says of one file.
pub fn expected(name: &str) -> Value {
    let text = std::fs::read_to_string(fixture("expected.json")).expect("the fixture is there");
    serde_json::from_str::<Value>(&text).expect("it is JSON")[name].clone()
}

async fn finish(app: &App, name: &str, args: Value) -> Value {
    let started = call(app, name, args).await;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    app.wait(&started, |_| {}).await.unwrap_or_else(|e| panic!("{name} ended badly: {e}")).result
}

async fn total(app: &App) -> Value {
    call(app, "people_page", json!({ "offset": 0, "limit": 1 })).await["total"].clone()
}

async fn found(app: &App, query: &str) -> String {
    let page = call(app, "people_page", json!({ "query": query, "offset": 0, "limit": 2 })).await;
    assert_eq!(page["total"], 1, "{query} is one person: {page}");
    page["rows"][0]["id"].as_str().expect("an id").to_owned()
}

/// Closes the file and opens it again, as a restart would.
async fn reopen(app: &App) {
    let state = call(app, "community_state", Value::Null).await;
    let path = state["community"]["path"].clone();
    call(app, "community_close", Value::Null).await;
    call(app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
}

#[tokio::test]
async fn the_whole_job_is_done_on_one_file_and_can_be_taken_back() {
    let (app, folder) = start().await;
    people_come_in(&app).await;
    let effort = an_effort_has_promises(&app).await;
    a_feed_brings_a_meeting(&app, &effort).await;
    let meeting = a_series_is_planned_and_a_meeting_held(&app, &effort).await;
    papers_are_made(&app, &folder, &effort).await;
    all_of_it_goes_back_and_forth(&app, &meeting).await;
}

async fn people_come_in(app: &App) {
    let (google, slack) = (expected("google-contacts.csv"), expected("slack-members.csv"));
    let path = fixture("google-contacts.csv");
    let preview = call(app, "imports_read", json!({ "path": path })).await;
    assert_eq!(preview["rows_total"], google["rows"], "a dry run counts every row");
    assert_eq!(preview["counts"]["without_name"], google["people_without_a_name"], "and those without a name");
    assert_eq!(total(app).await, 0, "and writes nothing");
    let done = finish(app, "imports_apply", json!({ "path": path, "make_efforts": true, "choices": [] })).await;
    assert_eq!(done["added"], google["people"], "everyone of the first file is new");

    let path = fixture("slack-members.csv");
    let preview = call(app, "imports_read", json!({ "path": path })).await;
    assert_eq!(preview["counts"]["same"], slack["already_known_after_google"], "half of the second file is known: {preview}");
    assert_eq!(preview["counts"]["left_out"], slack["bots_left_out"], "a bot is nobody");
    finish(app, "imports_apply", json!({ "path": path, "make_efforts": true, "choices": [] })).await;
    assert_eq!(total(app).await, expected("all")["people"], "both together are this many people");
    let somebody = call(app, "people_show", json!({ "id": found(app, "ines.papadopoulos0").await })).await;
    assert!(somebody["sources"].as_array().is_some_and(|rows| !rows.is_empty()), "each keeps the row it came from");
    let kept = somebody["sources"].to_string();
    for column in slack["never_stored"].as_array().expect("a list").iter().filter_map(Value::as_str) {
        assert!(!kept.contains(column), "{column} is nothing to keep about a person");
    }
}

async fn an_effort_has_promises(app: &App) -> Value {
    let page = call(app, "people_page", json!({ "offset": 0, "limit": 4, "sort": "name" })).await;
    let ids: Vec<Value> = (0..4).map(|at| page["rows"][at]["id"].clone()).collect();
    let new = json!({ "name": "Winter kitchen", "purpose": "Soup on Tuesdays", "leads": [ids[0]], "members": [ids[1], ids[2]] });
    let effort = call(app, "efforts_add", new).await["id"].clone();
    let task = call(
        app,
        "tasks_add",
        json!({ "title": "Book the hall", "effort_id": effort, "due_on": "2026-11-25", "estimate": 30, "checklist": ["Ring", "Pay"],
                "starts_at": "2026-11-25T17:00:00Z", "ends_at": "2026-11-25T18:00:00Z" }),
    )
    .await["id"]
        .clone();
    let ask = |person: &Value| json!({ "task_id": task, "person_id": person });
    let first = call(app, "commitments_ask", ask(&ids[1])).await["commitment"]["id"].clone();
    call(app, "commitments_accept", json!({ "id": first })).await;
    assert_eq!(call(app, "tasks_show", json!({ "id": task })).await["open_places"], 0, "a yes takes the place");
    call(app, "commitments_release", json!({ "id": first, "reason": "Ill" })).await;
    let second = call(app, "commitments_ask", ask(&ids[2])).await["commitment"]["id"].clone();
    call(app, "commitments_decline", json!({ "id": second })).await;
    assert_eq!(call(app, "tasks_show", json!({ "id": task })).await["open_places"], 1, "a no and a release open it again");
    let third = call(app, "commitments_ask", ask(&ids[0])).await["commitment"]["id"].clone();
    call(app, "commitments_accept", json!({ "id": third })).await;
    let substitute = call(app, "commitments_hand_over", json!({ "id": third, "to": ids[3] })).await;
    assert!(substitute["commitment"]["substitute_for"].is_string(), "the substitute is known as one: {substitute}");

    let same_time = json!({ "title": "Open the door", "effort_id": effort, "starts_at": "2026-11-25T17:30:00Z", "ends_at": "2026-11-25T18:30:00Z" });
    let door = call(app, "tasks_add", same_time).await["id"].clone();
    let asked = call(app, "commitments_ask", json!({ "task_id": door, "person_id": ids[3], "accepted": true })).await;
    assert_eq!(asked["clashes"][0]["reason"], "task", "being in two places is shown: {asked}");
    assert_eq!(asked["commitment"]["status"], "accepted", "and blocks nothing");
    call(app, "commitments_miss", json!({ "id": asked["commitment"]["id"] })).await;
    call(app, "commitments_keep", json!({ "id": substitute["commitment"]["id"] })).await;
    let settled = refusal(app, "commitments_decline", json!({ "id": substitute["commitment"]["id"] })).await;
    assert!(!settled.message.say().is_empty(), "what is settled stays settled");
    effort
}

async fn a_feed_brings_a_meeting(app: &App, effort: &Value) {
    let server = Server::start().await;
    let weekly =
        |more: &str| event("circle", ";TZID=Europe/Berlin:20261125T183000", &format!("RRULE:FREQ=WEEKLY;COUNT=4\r\n{more}"));
    server.answer(reply(
        200,
        feed(&[weekly("EXDATE;TZID=Europe/Berlin:20261202T183000\r\n"), event("talk", ":20261130T090000Z", "")]),
    ));
    call(app, "calendars_add", json!({ "address": server.address.clone() })).await;
    let first = finish(app, "calendars_sync", json!({})).await;
    assert_eq!(first["calendars"][0]["added"], 2, "both events came in: {first}");
    let again = finish(app, "calendars_sync", json!({})).await;
    assert_eq!(
        (&again["calendars"][0]["added"], &again["calendars"][0]["changed"], &again["calendars"][0]["removed"]),
        (&json!(0), &json!(0), &json!(0)),
        "a second sync changes nothing twice"
    );
    let window = json!({ "from": "2026-11-22", "to": "2026-12-31" });
    let entries = call(app, "calendar_window", window.clone()).await;
    let circles: Vec<&Value> = entries.as_array().expect("a list").iter().filter(|entry| entry["uid"] == "circle").collect();
    let walls: Vec<&str> = circles.iter().filter_map(|entry| entry["start_wall"].as_str()).collect();
    assert_eq!(walls.len(), 3, "four weeks without the one that is excepted: {walls:?}");
    assert!(walls.iter().all(|wall| wall.contains("T18:30")), "each on its own clock: {walls:?}");

    let wish = json!({ "calendar_id": circles[1]["calendar_id"], "uid": "circle", "recurrence_id": circles[1]["recurrence_id"], "effort_id": effort });
    let meeting = call(app, "events_adopt", wish).await["id"].clone();
    let view = call(app, "meetings_show", json!({ "id": meeting })).await;
    assert_eq!(
        (&view["effort_id"], &view["starts_at"]),
        (effort, &json!("2026-12-09T17:30:00Z")),
        "an event became a meeting: {view}"
    );

    server.answer(reply(503, ""));
    let failed = finish(app, "calendars_sync", json!({})).await;
    assert_ne!(failed["calendars"][0]["failure"], "", "a failed sync says so");
    let row = call(app, "calendars_list", Value::Null).await[0].clone();
    assert_eq!(row["events"], 2, "the last good copy stays");
    assert!(row["succeeded_at"].is_string() && row["failure"] != "", "with its age and what went wrong: {row}");
    assert_eq!(
        call(app, "calendar_window", window).await.as_array().map(Vec::len),
        entries.as_array().map(Vec::len),
        "on the page, too"
    );
}

async fn a_series_is_planned_and_a_meeting_held(app: &App, effort: &Value) -> Value {
    let plan = json!({
        "title": "Kitchen crew", "effort_id": effort, "start_wall": "2026-11-24T18:30", "minutes": 90, "place": "Hall",
        "rrule": "FREQ=WEEKLY;COUNT=6", "expect_members": true, "agenda": [{ "title": "Hello", "planned": 5 }, { "title": "Menu" }],
    });
    let planned = call(app, "meetings_plan", plan).await;
    assert_eq!(planned["meetings"], 6, "a series is planned at once");
    let id = planned["id"].clone();
    let view = call(app, "meetings_show", json!({ "id": id })).await;
    assert_eq!((&view["expected"], &view["agenda_items"]), (&json!(3), &json!(2)), "the effort's people are expected: {view}");
    let people: Vec<Value> =
        view["people"].as_array().expect("a list").iter().map(|person| person["person_id"].clone()).collect();
    for (person, status) in [(&people[0], "attended"), (&people[1], "excused")] {
        call(app, "attendance_mark", json!({ "meeting_id": id, "person_id": person, "status": status })).await;
    }
    let door = json!({ "meeting_id": id, "name": "Zoë Walker", "email": "zoe.walker@example.org" });
    let zoe = call(app, "attendance_walk_in", door).await["id"].clone();
    assert_eq!(found(app, "zoe.walker").await, zoe.as_str().expect("an id"), "who walks in is a person from then on");
    call(app, "minutes_write", json!({ "id": id, "minutes": "Leek and potato." })).await;
    let action = json!({ "meeting_id": id, "title": "Buy leeks", "person_id": people[0], "due_on": "2026-12-01" });
    let action = call(app, "actions_add", action).await;
    assert_eq!(action["commitment"]["title"], "Buy leeks", "an action is a task with a promise: {action}");
    let closed = call(app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    assert_eq!(closed, json!({ "hours": 180, "people": 2, "absent": 1 }), "ninety minutes for each who was there");
    let hours = call(app, "hours_list", json!({ "person": zoe, "limit": 10 })).await;
    assert_eq!((&hours[0]["minutes"], &hours[0]["origin"]), (&json!(90), &json!("meeting")), "booked, with where they come from");
    let after = call(app, "meetings_show", json!({ "id": id })).await;
    assert_eq!((&after["status"], &after["actions"][0]["title"]), (&json!("held"), &json!("Buy leeks")), "and the page says so");
    id
}

async fn papers_are_made(app: &App, folder: &TempDir, effort: &Value) {
    let out = folder.path().join("papers");
    let zoe = found(app, "zoe.walker").await;
    let packet = finish(app, "packets_make", json!({ "person_id": zoe, "effort_id": effort, "out": out })).await;
    pdfs(&packet, 1);
    let wish = json!({ "effort": effort, "reason": "A winter of soup", "design": "classic", "print_file": true, "out": out });
    let certificates = finish(app, "certificates_make", wish).await;
    pdfs(&certificates, 4);
    let page = call(app, "documents_page", json!({ "offset": 0, "limit": 10 })).await;
    assert_eq!(page["total"], 5, "every paper is known: a packet, three certificates, a print file");
    let shown = call(app, "people_show", json!({ "id": zoe })).await;
    assert_eq!(shown["documents"].as_array().map(Vec::len), Some(1), "and stands with its person: {}", shown["documents"]);
}

/// Every file that was said to be made is there and is a PDF.
fn pdfs(made: &Value, count: usize) {
    assert_eq!(made["failures"], json!([]), "nothing failed: {made}");
    let documents = made["documents"].as_array().expect("a list");
    assert_eq!(documents.len(), count, "{made}");
    for document in documents {
        let path = document["path"].as_str().expect("a path");
        let bytes = std::fs::read(path).unwrap_or_else(|e| panic!("{path}: {e}"));
        assert!(bytes.starts_with(b"%PDF-"), "{path} is a PDF");
        assert!(document["pages"].as_i64() > Some(0), "{path} has pages");
    }
}

async fn all_of_it_goes_back_and_forth(app: &App, meeting: &Value) {
    let people = total(app).await;
    let undone = walk(app, "undo").await;
    assert!(undone >= 20, "each of the steps above is one operation, but only {undone} could be undone");
    assert_eq!(total(app).await, 0, "before the first import there was nobody");
    assert_eq!(call(app, "efforts_list", json!({ "closed": true })).await, json!([]), "and no effort");
    reopen(app).await;
    let redone = walk(app, "redo").await;
    assert_eq!(redone, undone, "all of it can be done again after a restart");
    assert_eq!(total(app).await, people, "everyone is back");
    let view = call(app, "meetings_show", json!({ "id": meeting })).await;
    assert_eq!((&view["status"], &view["attended"]), (&json!("held"), &json!(2)), "the meeting is as it was: {view}");
    assert_eq!(view["minutes"], "Leek and potato.", "with its minutes");
    let hits = call(app, "search", json!({ "query": "kitch", "limit": 10 })).await;
    let kinds: Vec<&str> = hits.as_array().expect("a list").iter().filter_map(|hit| hit["kind"].as_str()).collect();
    assert!(kinds.contains(&"effort") && kinds.contains(&"meeting"), "and can be found again: {kinds:?}");
}

/// Undoes or redoes until nothing is left, with a restart half way. Gives the number of steps.
async fn walk(app: &App, which: &str) -> usize {
    let mut steps = 0;
    loop {
        let state = call(app, "undo_state", Value::Null).await;
        let Some(label) = state[which].as_str().map(str::to_owned) else { return steps };
        let done = dispatch(app, which, Value::Null).await.unwrap_or_else(|e| panic!("{which} “{label}” was refused: {e}"));
        assert_eq!(done.value["label"], label.as_str(), "what was offered is what is done");
        // What the network brought is not undone, and a calendar with events in it stays.
        if which == "undo" && label.starts_with("Add the calendar") {
            assert_eq!(done.value["skipped"].as_array().map(Vec::len), Some(1), "what stays is named: {}", done.value);
        } else {
            assert_eq!(done.value["skipped"], json!([]), "nothing of “{label}” is left behind by {which}");
        }
        steps += 1;
        if steps == 8 {
            reopen(app).await;
        }
        assert!(steps < 200, "{which} comes to an end");
    }
}

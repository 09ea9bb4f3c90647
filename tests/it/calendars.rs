//! Calendars against a real server on the loopback: what a sync takes in, what it never throws away, and what a page of time shows.

use std::{
    collections::VecDeque,
    path::Path,
    sync::{Arc, Mutex},
};

use hearth_app::{App, ErrorCode, JobStarted};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    meetings::{count, group},
    start::{call, outcome, refusal, start},
};

/// One answer of the server.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    etag: &'static str,
    body: String,
}

pub fn reply(status: u16, body: impl Into<String>) -> Reply {
    Reply { status, etag: "", body: body.into() }
}

/// A feed: answers what it was told to, the last answer again and again, and 304 where its ETag is shown.
pub struct Server {
    pub address: String,
    replies: Arc<Mutex<VecDeque<Reply>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = format!("http://{}/private-9f3a/basic.ics?token=s3cret", listener.local_addr().expect("it is bound"));
        let server = Self { address, replies: Arc::default(), asked: Arc::default() };
        let (replies, asked) = (server.replies.clone(), server.asked.clone());
        tokio::spawn(async move {
            loop {
                let Ok((mut stream, _)) = listener.accept().await else { return };
                let mut request = Vec::new();
                let mut buffer = [0; 4096];
                while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                    match stream.read(&mut buffer).await {
                        Ok(0) | Err(_) => break,
                        Ok(n) => request.extend_from_slice(&buffer[..n]),
                    }
                }
                let request = String::from_utf8_lossy(&request).to_lowercase();
                let reply = {
                    let mut replies = replies.lock().expect("no test panics while holding it");
                    let next = if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() };
                    next.unwrap_or_else(|| reply(404, ""))
                };
                let known = !reply.etag.is_empty() && request.contains(&format!("if-none-match: {}", reply.etag));
                let (status, body) = if known { (304, String::new()) } else { (reply.status, reply.body) };
                asked.lock().expect("no test panics while holding it").push(format!("{status}"));
                let etag = if reply.etag.is_empty() { String::new() } else { format!("ETag: {}\r\n", reply.etag) };
                let head = format!("HTTP/1.1 {status} X\r\n{etag}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
                let _ = stream.write_all(head.as_bytes()).await;
                let _ = stream.write_all(body.as_bytes()).await;
            }
        });
        server
    }

    pub fn answer(&self, reply: Reply) {
        *self.replies.lock().expect("no test panics while holding it") = VecDeque::from([reply]);
    }
}

pub fn event(uid: &str, start: &str, more: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART{start}\r\nDURATION:PT1H\r\nSUMMARY:{uid}\r\n{more}END:VEVENT\r\n"
    )
}

pub fn feed(events: &[String]) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nX-WR-CALNAME:Harbour\r\n{}END:VCALENDAR\r\n", events.concat())
}

fn many(n: usize) -> Vec<String> {
    (0..n).map(|i| event(&format!("e{i}"), &format!(";TZID=Europe/Berlin:202612{:02}T100000", i + 1), "")).collect()
}

async fn sync(app: &App, args: Value) -> Value {
    let started = call(app, "calendars_sync", args).await;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    app.wait(&started, |_| {}).await.expect("a sync ends").result["calendars"][0].clone()
}

async fn window(app: &App, from: &str, to: &str) -> Vec<Value> {
    let entries = call(app, "calendar_window", json!({ "from": from, "to": to })).await.as_array().expect("a list").clone();
    let page = call(app, "calendar_page", json!({ "from": from, "to": to })).await;
    let things = page["things"].as_array().expect("a list");
    assert!(things.len() <= entries.len(), "what repeats stands once");
    let times = page["times"].as_array().expect("a list").iter();
    let joined: Vec<Value> = times
        .map(|time| {
            let mut entry = things[usize::try_from(time["of"].as_u64().expect("an index")).expect("a small one")].clone();
            for field in ["recurrence_id", "starts_at", "ends_at", "start_wall", "end_wall"] {
                entry[field] = time[field].clone();
            }
            if entry["kind"] == "event" {
                let own = time["recurrence_id"].as_str().or(time["starts_at"].as_str()).expect("a text");
                entry["key"] = format!("{}:{own}", entry["key"].as_str().expect("a text")).into();
            }
            entry
        })
        .collect();
    assert_eq!(joined, entries, "and the page says the same");
    entries
}

async fn only(app: &App) -> Value {
    call(app, "calendars_list", json!({})).await[0].clone()
}

async fn walls(app: &App, from: &str, to: &str) -> Vec<String> {
    window(app, from, to)
        .await
        .iter()
        .map(|entry| format!("{} {}", entry["title"].as_str().unwrap_or(""), entry["start_wall"].as_str().unwrap_or("")))
        .collect()
}

#[tokio::test]
async fn a_feed_is_synced_twice_and_changes_nothing_twice() {
    let (app, _folder) = start().await;
    let server = Server::start().await;
    server.answer(Reply { status: 200, etag: "\"one\"", body: feed(&many(6)) });
    let id = call(&app, "calendars_add", json!({ "address": server.address })).await["id"].clone();
    let first = sync(&app, json!({ "id": id })).await;
    assert_eq!((&first["added"], &first["failure"]), (&json!(6), &json!("")), "everything is new");
    let row = only(&app).await;
    assert_eq!((&row["name"], &row["events"]), (&json!("Harbour"), &json!(6)), "it takes the name it gives itself");
    assert!(!row.to_string().contains("s3cret") && !row.to_string().contains("9f3a"), "no secret of the address is shown: {row}");

    let lines = count(&app, "SELECT count(*) FROM operations").await;
    let second = sync(&app, json!({ "id": id })).await;
    assert_eq!(second["unchanged"], true, "the server said 304");
    assert_eq!(
        server.asked.lock().expect("a lock").last().map(String::as_str),
        Some("304"),
        "because it was asked with its ETag"
    );
    server.answer(reply(200, feed(&many(6))));
    assert_eq!(sync(&app, json!({ "id": id })).await["unchanged"], true, "the same body without an ETag is known by its hash");
    assert_eq!(count(&app, "SELECT count(*) FROM operations").await, lines, "and the history has no line for either");

    let mut events = many(6);
    events[2] = event("e2", ";TZID=Europe/Berlin:20261203T150000", "");
    events.remove(5);
    server.answer(reply(200, feed(&events)));
    let third = sync(&app, json!({ "id": id })).await;
    assert_eq!(
        (&third["added"], &third["changed"], &third["removed"]),
        (&json!(0), &json!(1), &json!(1)),
        "one changed, one went"
    );
    assert_eq!(walls(&app, "2026-12-03", "2026-12-04").await, ["e2 2026-12-03T15:00:00"], "the page shows the new time");
    let again = refusal(&app, "calendars_add", json!({ "address": server.address })).await;
    assert_eq!(again.code, ErrorCode::Conflict, "the same address is not added twice");
}

#[tokio::test]
async fn a_failed_sync_says_so_and_keeps_the_last_good_copy() {
    let (app, _folder) = start().await;
    let server = Server::start().await;
    server.answer(reply(200, feed(&many(8))));
    let id = call(&app, "calendars_add", json!({ "address": server.address, "name": "Mine" })).await["id"].clone();
    sync(&app, json!({ "id": id })).await;
    let good = only(&app).await["succeeded_at"].clone();
    let whole = feed(&many(8));
    let cut = &whole[..whole.len() * 2 / 3];
    for (answer, word) in [
        (reply(200, "<!doctype html><html><body>Please sign in</body></html>"), "web page"),
        (reply(200, ""), "empty"),
        (reply(500, "oops"), "500"),
        (reply(404, ""), "no calendar"),
        (reply(200, cut), "stopped"),
    ] {
        server.answer(answer);
        let done = sync(&app, json!({ "id": id })).await;
        let row = only(&app).await;
        assert!(done["failure"].as_str().is_some_and(|failure| failure.contains(word)), "the reason is named ({word}): {done}");
        assert_eq!(row["failure"], done["failure"], "and stays with the calendar");
        assert_eq!(row["events"], 8, "nothing is lost by: {word}");
        assert!(row["succeeded_at"].as_str() >= good.as_str(), "the age of the copy is known: {row}");
    }
    server.answer(reply(200, whole));
    sync(&app, json!({ "id": id })).await;
    assert_eq!(only(&app).await["failure"], "", "a good answer clears the failure");
    assert_eq!(only(&app).await["name"], "Mine", "a name that was given stays");
}

#[tokio::test]
async fn a_mass_disappearance_waits_for_somebody_to_agree() {
    let (app, _folder) = start().await;
    let server = Server::start().await;
    server.answer(reply(200, feed(&many(10))));
    let id = call(&app, "calendars_add", json!({ "address": server.address })).await["id"].clone();
    sync(&app, json!({ "id": id })).await;
    server.answer(reply(200, feed(&many(2))));
    for _ in 0..2 {
        let held = sync(&app, json!({ "id": id })).await;
        assert_eq!((&held["held"], &held["removed"]), (&json!(8), &json!(0)), "eight of ten would go: that is asked first");
        assert_eq!(only(&app).await["held_removals"], 8, "and the list says so");
        assert_eq!(only(&app).await["events"], 10, "until then they stay");
    }
    let agreed = sync(&app, json!({ "id": id, "accept_removals": true })).await;
    assert_eq!(agreed["removed"], 8, "agreed");
    assert_eq!(
        (&only(&app).await["events"], &only(&app).await["held_removals"]),
        (&json!(2), &json!(0)),
        "nothing waits any more"
    );
}

#[tokio::test]
async fn rules_exceptions_and_zones_show_on_the_right_day() {
    let (app, folder) = start().await;
    let path = folder.path().join("club.ics");
    let weekly =
        event(
            "weekly",
            ";TZID=Europe/Berlin:20261201T183000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20261215T183000\r\n",
        ) + &event("weekly", ";TZID=Europe/Berlin:20261209T090000", "RECURRENCE-ID;TZID=Europe/Berlin:20261208T183000\r\n");
    let monthly = event("monthly", ";TZID=America/New_York:20261203T200000", "RRULE:FREQ=MONTHLY;BYDAY=1TH\r\n");
    let day = "BEGIN:VEVENT\r\nUID:day\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261209\r\nDTEND;VALUE=DATE:20261210\r\nSUMMARY:day\r\nEND:VEVENT\r\n";
    std::fs::write(&path, feed(&[weekly, monthly, day.to_owned()])).expect("a file can be written");
    let id = call(&app, "calendars_add", json!({ "address": path })).await["id"].clone();
    sync(&app, json!({ "id": id })).await;
    assert_eq!(
        walls(&app, "2026-12-01", "2027-01-01").await,
        [
            "weekly 2026-12-01T18:30:00",
            "monthly 2026-12-04T02:00:00",
            "day 2026-12-09T00:00:00",
            "weekly 2026-12-09T09:00:00",
            "weekly 2026-12-22T18:30:00",
        ],
        "the second was moved, the third left out, New York's evening is Berlin's night, a whole day comes before the hours of its day"
    );
    let spring = walls(&app, "2027-03-29", "2027-04-30").await;
    assert_eq!(spring, ["monthly 2027-04-02T02:00:00"], "both have changed their clocks by then");
    std::fs::remove_file(&path).expect("a file can be removed");
    let gone = sync(&app, json!({ "id": id })).await;
    assert!(gone["failure"].as_str().is_some_and(|failure| failure.contains("no file")), "the missing file is named: {gone}");
    assert_eq!(only(&app).await["events"], 3, "its copy stays");
}

#[tokio::test]
async fn an_event_is_adopted_once_and_leaves_the_page_to_its_meeting() {
    let (app, folder) = start().await;
    let (effort, _) = group(&app, &["Ada"]).await;
    let path = folder.path().join("club.ics");
    let weekly = event("weekly", ";TZID=Europe/Berlin:20261201T183000", "LOCATION:Pier 4\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n");
    std::fs::write(&path, feed(&[weekly])).expect("a file can be written");
    let id = call(&app, "calendars_add", json!({ "address": path })).await["id"].clone();
    sync(&app, json!({ "id": id })).await;
    let entry = window(&app, "2026-12-08", "2026-12-09").await.remove(0);
    let wish = json!({ "calendar_id": entry["calendar_id"], "uid": entry["uid"], "recurrence_id": entry["recurrence_id"], "effort_id": effort });
    let meeting = call(&app, "events_adopt", wish.clone()).await["id"].clone();
    assert_eq!(outcome(&app, "events_adopt", wish.clone()).await.value["id"], meeting, "adopting twice answers the same meeting");
    let view = call(&app, "meetings_show", json!({ "id": meeting })).await;
    assert_eq!((&view["starts_wall"], &view["place"]), (&json!("2026-12-08T18:30:00"), &json!("Pier 4")), "as the event has it");
    assert_eq!(
        (&view["adopted_from"], &view["effort"]),
        (&json!("Harbour"), &json!("Harbour clean-up")),
        "with its origin and its effort"
    );
    let page = window(&app, "2026-12-01", "2026-12-31").await;
    let kinds: Vec<&str> = page.iter().filter_map(|entry| entry["kind"].as_str()).collect();
    assert_eq!(kinds, ["event", "meeting", "event"], "the adopted occurrence shows once, as a meeting");
    let whole = json!({ "calendar_id": id, "uid": "weekly", "recurrence_id": null });
    assert_eq!(refusal(&app, "events_adopt", whole).await.field.as_deref(), Some("recurrence_id"), "a series is not one meeting");

    call(&app, "undo", json!({})).await;
    assert!(
        window(&app, "2026-12-08", "2026-12-09").await.iter().all(|entry| entry["kind"] == "event"),
        "undone, the event is back"
    );
    call(&app, "redo", json!({})).await;
    call(&app, "calendars_remove", json!({ "id": id })).await;
    assert_eq!(count(&app, "SELECT count(*) FROM events").await, 0, "its copy goes with the calendar");
    assert_eq!(window(&app, "2026-12-01", "2026-12-31").await.len(), 1, "the meeting stays");
    call(&app, "undo", json!({})).await;
    assert_eq!(sync(&app, json!({ "id": id })).await["added"], 1, "a calendar that came back is filled by its next sync");
}

#[tokio::test]
async fn a_page_far_ahead_plans_the_series_that_far() {
    let (app, _folder) = start().await;
    call(
        &app,
        "meetings_plan",
        json!({ "title": "Daily", "start_wall": "2026-11-23T09:00", "minutes": 15, "rrule": "FREQ=DAILY" }),
    )
    .await;
    assert_eq!(count(&app, "SELECT count(*) FROM meetings").await, 60, "not more than sixty lie ahead unasked");
    assert_eq!(window(&app, "2027-03-01", "2027-04-01").await.len(), 31, "but a page that is looked at is full");
    let n = count(&app, "SELECT count(*) FROM operations").await;
    window(&app, "2027-03-01", "2027-04-01").await;
    assert_eq!(count(&app, "SELECT count(*) FROM operations").await, n, "looking again plans nothing");
    assert_eq!(call(&app, "undo_state", json!({})).await["undo"], "Plan the series Daily", "upkeep is not in the way of an undo");
}

fn corpus(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the corpus can be read") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            corpus(&path, into);
        } else if path.extension().is_some_and(|ext| ext.eq_ignore_ascii_case("ics")) {
            into.push(path);
        }
    }
}

#[tokio::test]
async fn no_file_of_the_corpus_stops_a_sync_or_a_page() {
    let (app, _folder) = start().await;
    let mut files = Vec::new();
    corpus(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ics"), &mut files);
    files.sort();
    assert!(files.len() > 100, "the corpus is there, but only {} files were found", files.len());
    let sample: Vec<_> = files.iter().step_by(files.len() / 100).collect();
    for path in &sample {
        call(&app, "calendars_add", json!({ "address": path })).await;
    }
    let started = call(&app, "calendars_sync", json!({})).await;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    let done = app.wait(&started, |_| {}).await.expect("no file stops the others");
    let synced = done.result["calendars"].as_array().expect("a list").clone();
    assert_eq!(synced.len(), sample.len(), "every calendar has its answer");
    let taken = synced.iter().filter(|one| one["added"].as_u64().unwrap_or(0) > 0).count();
    assert!(taken > sample.len() / 2, "most of them hold events, but only {taken} did");
    for month in ["2007-07", "2011-03", "2016-10", "2024-02", "2026-11"] {
        let to = format!("{month}-28");
        window(&app, &format!("{month}-01"), &to).await;
    }
}

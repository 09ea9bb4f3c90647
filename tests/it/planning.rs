//! What helps to plan: other calendars at the same time, who carries the odd hours, and events that become meetings all at once.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    meetings::{count, group},
    start::{call, refusal, start},
};

/// A calendar of a hall: choir on three Wednesdays, a fair for a whole day, and a bazaar that is off.
async fn hall(app: &hearth_app::App, folder: &TempDir) -> Value {
    let path = folder.path().join("hall.ics");
    let event = |uid: &str, title: &str, more: &str| {
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:{title}\r\n{more}END:VEVENT\r\n")
    };
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hall//EN\r\nX-WR-CALNAME:Hall bookings\r\n{}{}{}{}END:VCALENDAR\r\n",
        event(
            "choir",
            "Choir practice",
            "DTSTART;TZID=Europe/Berlin:20261125T180000\r\nDTEND;TZID=Europe/Berlin:20261125T193000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nLOCATION:Hall\r\n"
        ),
        event("fair", "Fair", "DTSTART;VALUE=DATE:20261125\r\n"),
        event(
            "bazaar",
            "Bazaar",
            "DTSTART;TZID=Europe/Berlin:20261125T180000\r\nDTEND;TZID=Europe/Berlin:20261125T200000\r\nSTATUS:CANCELLED\r\n"
        ),
        event(
            "choir2",
            "Choir concert",
            "DTSTART;TZID=Europe/Berlin:20261220T180000\r\nDTEND;TZID=Europe/Berlin:20261220T200000\r\n"
        ),
    );
    std::fs::write(&path, text).expect("a file can be written");
    let id = call(app, "calendars_add", json!({ "address": path })).await["id"].clone();
    let job = call(app, "calendars_sync", json!({ "id": id })).await["job"].as_str().expect("a job").to_owned();
    app.wait(&hearth_app::JobStarted { job }, |_| {}).await.expect("the file is read");
    id
}

#[tokio::test]
async fn other_calendars_say_what_is_on_at_the_same_time() {
    let (app, folder) = start().await;
    hall(&app, &folder).await;
    let at = |start: &str| json!({ "start_wall": start, "minutes": 60 });
    let beside = call(&app, "clashes_calendars", at("2026-11-25T19:00")).await;
    let texts: Vec<_> = beside.as_array().expect("a list").iter().map(|one| one["text"].as_str().unwrap_or_default()).collect();
    assert_eq!(texts.len(), 1, "the choir, neither the whole day nor what is off: {beside}");
    assert!(
        texts[0].contains("Choir practice") && texts[0].contains("18:00") && texts[0].contains("19:30"),
        "with its hours: {beside}"
    );
    let after = call(&app, "clashes_calendars", at("2026-11-25T19:30")).await;
    assert_eq!(after, json!([]), "one that begins as the other ends is beside nothing");
}

#[tokio::test]
async fn every_event_that_fits_becomes_a_meeting_in_one_step() {
    let (app, folder) = start().await;
    let (effort, _) = group(&app, &["Ada"]).await;
    let calendar = hall(&app, &folder).await;
    let choir = json!({ "calendar_id": calendar, "contains": "CHOIR", "effort_id": effort });
    let seen = call(&app, "events_matching", choir.clone()).await;
    assert_eq!(seen, json!({ "events": 4, "titles": ["Choir practice", "Choir concert"] }), "by words, whatever their case");
    let series = json!({ "calendar_id": calendar, "uid": "choir" });
    assert_eq!(call(&app, "events_matching", series).await["events"], 3, "or each time that one event happens");
    assert_eq!(call(&app, "events_adopt_all", choir.clone()).await["meetings"], 4, "all of them at once");
    assert_eq!(
        count(&app, "SELECT count(*) FROM meetings WHERE effort_id IS NOT NULL AND place = 'Hall'").await,
        3,
        "with effort and place"
    );
    let again = refusal(&app, "events_adopt_all", choir).await;
    assert_eq!(again.field.as_deref(), Some("contains"), "what is a meeting already is not made again");
    call(&app, "undo", json!({})).await;
    assert_eq!(count(&app, "SELECT count(*) FROM meetings").await, 0, "and taken back in one step");
    let empty = refusal(&app, "events_matching", json!({ "calendar_id": calendar, "contains": " " })).await;
    assert_eq!(empty.field.as_deref(), Some("contains"), "no words would mean everything");
}

#[tokio::test]
async fn the_odd_hours_of_a_year_are_counted_on_everybodys_own_clock() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo", "Cy"]).await;
    for (person, zone) in [(0, "America/Los_Angeles"), (1, "Asia/Tokyo")] {
        call(&app, "people_change", json!({ "id": people[person], "field": "zone", "value": zone })).await;
    }
    let plan = json!({ "title": "Call", "effort_id": effort, "start_wall": "2026-11-25T16:30", "minutes": 60, "rrule": "FREQ=WEEKLY;BYDAY=WE",
                       "expect_members": true });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    let fairness = call(&app, "fairness_show", json!({ "id": id })).await;
    let of = |name: &str| {
        let all = fairness["people"].as_array().expect("people");
        all.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{name} is on the list: {fairness}")).clone()
    };
    assert_eq!(fairness["meetings"], 52, "a year of Wednesdays");
    assert_eq!(of("Bo")["odd"], 52, "half past twelve at night or later, always: {fairness}");
    assert_eq!(of("Bo")["begins"], json!(["23:30", "00:30"]), "an hour earlier while Berlin has summer time");
    let ada = of("Ada");
    assert_eq!(
        (&ada["begins"][0], &ada["odd"]),
        (&json!("07:30"), &json!(49)),
        "half past seven, but for three weeks between the clock changes of two continents"
    );
    assert_eq!(
        (&of("Cy")["odd"], &of("Cy")["zone_known"]),
        (&json!(0), &json!(false)),
        "whose zone is not known lives by the community's"
    );
    assert_eq!(fairness["people"][2]["name"], "Cy", "who carries most stands first");
}

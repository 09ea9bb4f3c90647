//! The first page, thanks and settings.

use hearth_app::App;
use serde_json::{Value, json};

use crate::start::{TODAY, call, outcome, person, refusal, start};

async fn set(app: &App, person: &str, field: &str, value: &str) {
    call(app, "people_change", json!({ "id": person, "field": field, "value": value })).await;
}

fn of<'a>(home: &'a Value, reason: &str) -> Vec<(&'a str, &'a str)> {
    let all = home["think_of"].as_array().expect("a list");
    let text = |line: &'a Value, field: &str| line[field].as_str().expect("a text");
    all.iter().filter(|line| line["reason"] == reason).map(|line| (text(line, "name"), text(line, "text"))).collect()
}

#[tokio::test]
async fn home_shows_today_the_week_and_what_is_late() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    for (title, start) in
        [("Kitchen crew", "2026-11-22T23:30"), ("Planning", "2026-11-23T00:00"), ("Far off", "2026-11-29T10:00")]
    {
        let args = json!({ "title": title, "effort_id": effort, "start_wall": start, "minutes": 30 });
        call(&app, "meetings_plan", args).await;
    }
    for (title, due) in [("Prune", "2026-11-20"), ("Weed", "2026-11-28"), ("Rest", "2026-11-29")] {
        call(&app, "tasks_add", json!({ "title": title, "due_on": due })).await;
    }
    let home = call(&app, "home_show", json!({})).await;
    assert_eq!(home["today"], TODAY, "in Berlin");
    assert_eq!(home["meetings"].as_array().map(Vec::len), Some(1), "only today's");
    assert_eq!(home["meetings"][0]["title"], "Kitchen crew", "to the last minute of the day there");
    assert_eq!((&home["tasks"][0]["title"], &home["overdue"]), (&json!("Prune"), &json!(1)), "what is late comes first");
    let week = home["week"].as_array().expect("days");
    let titles = |day: usize| -> Vec<&str> {
        week[day]["entries"].as_array().expect("entries").iter().map(|entry| entry["title"].as_str().expect("a title")).collect()
    };
    assert_eq!(
        (week.len(), &week[0]["date"], &week[6]["date"]),
        (7, &json!(TODAY), &json!("2026-11-28")),
        "seven days from today"
    );
    assert_eq!((titles(0), titles(1), titles(6)), (vec!["Kitchen crew"], vec!["Planning"], vec!["Weed"]), "each on its day");
    assert_eq!(home["counts"], json!({ "people": 0, "efforts": 1, "open_tasks": 3 }), "and how much there is");
}

#[tokio::test]
async fn home_thinks_of_people_for_a_reason() {
    let (app, _folder) = start().await;
    let born = person(&app, "Jonas Berg").await;
    set(&app, &born, "birthday", "1980-11-24").await;
    let away = person(&app, "Ada Gone").await;
    set(&app, &away, "birthday", "1980-11-24").await;
    set(&app, &away, "left_on", "2026-01-01").await;
    let new = person(&app, "Hana Sato").await;
    set(&app, &new, "joined_on", "2026-11-10").await;
    let old = person(&app, "Priya Rao").await;
    set(&app, &old, "joined_on", "2024-11-22").await;
    let quiet = person(&app, "Eleni Pappa").await;
    call(&app, "hours_add", json!({ "person_id": quiet, "minutes": 60, "on_date": "2026-06-01" })).await;
    let home = call(&app, "home_show", json!({})).await;
    assert_eq!(of(&home, "birthday"), [("Jonas Berg", "Birthday on Tuesday")], "within the week, and not of who has left");
    assert_eq!(of(&home, "newcomer"), [("Hana Sato", "New since 10 November, nothing yet")], "who joined and was not seen yet");
    assert_eq!(of(&home, "anniversary"), [("Priya Rao", "2 years here today")], "the day they joined");
    assert_eq!(of(&home, "quiet"), [("Eleni Pappa", "Quiet for 5 months")], "against their own rhythm, with since when");
    let names: Vec<_> = home["think_of"].as_array().expect("a list").iter().map(|line| line["name"].clone()).collect();
    assert_eq!(
        names.iter().filter(|name| *name == "Jonas Berg").count(),
        1,
        "a newcomer with a birthday is named once: {names:?}"
    );
    set(&app, &quiet, "break_until", "2026-12-31").await;
    assert!(of(&call(&app, "home_show", json!({})).await, "quiet").is_empty(), "nobody on a break is called quiet");
}

#[tokio::test]
async fn thanks_are_written_down_and_shown() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let blank = refusal(&app, "thanks_add", json!({ "person_id": noor, "text": " " })).await;
    assert_eq!(blank.field.as_deref(), Some("text"), "thanks have words");
    call(&app, "thanks_add", json!({ "person_id": noor, "text": "For the soup", "from_name": "Priya" })).await;
    let home = call(&app, "home_show", json!({})).await;
    assert_eq!(home["thanks"][0]["text"], "For the soup", "on the first page");
    assert_eq!((&home["thanks"][0]["person"], &home["thanks"][0]["on_date"]), (&json!("Noor Jansen"), &json!(TODAY)), "to whom");
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "home_show", json!({})).await["thanks"], json!([]), "undone");
}

#[tokio::test]
async fn hours_are_typed_in_and_taken_back() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let early = refusal(&app, "hours_add", json!({ "person_id": noor, "minutes": 60, "on_date": "2026-11-23" })).await;
    assert_eq!(early.field.as_deref(), Some("on_date"), "not before they were given");
    let none = refusal(&app, "hours_add", json!({ "person_id": noor, "minutes": 0, "on_date": TODAY })).await;
    assert_eq!(none.field.as_deref(), Some("minutes"), "at least one");
    let id = call(&app, "hours_add", json!({ "person_id": noor, "minutes": 60, "on_date": TODAY })).await["id"].clone();
    let listed = call(&app, "hours_list", json!({ "person": noor, "from": TODAY, "to": TODAY, "limit": 10 })).await;
    assert_eq!((&listed[0]["minutes"], &listed[0]["origin"]), (&json!(60), &json!("typed in")), "with its origin");
    call(&app, "hours_remove", json!({ "id": id })).await;
    assert_eq!(call(&app, "hours_list", json!({ "limit": 10 })).await, json!([]), "taken back");
}

#[tokio::test]
async fn the_week_holds_what_calendars_say() {
    let (app, folder) = start().await;
    let file = folder.path().join("hall.ics");
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//hall//EN\r\nBEGIN:VEVENT\r\nUID:choir\r\nDTSTAMP:20261101T000000Z\r\n\
                DTSTART:20261124T190000Z\r\nDTEND:20261124T200000Z\r\nSUMMARY:Choir in the hall\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    std::fs::write(&file, text).expect("a feed can be written");
    let calendar = call(&app, "calendars_add", json!({ "address": file })).await["id"].clone();
    let started = call(&app, "calendars_sync", json!({ "id": calendar })).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("a job").to_owned() };
    app.wait(&started, |_| {}).await.expect("a sync ends");

    let home = call(&app, "home_show", json!({})).await;
    let days = home["week"].as_array().expect("a list");
    let tuesday = days.iter().find(|day| day["date"] == "2026-11-24").expect("the week has its Tuesday");
    assert_eq!(tuesday["entries"][0]["title"], "Choir in the hall", "an event stands on its day: {tuesday}");
    assert_eq!(tuesday["entries"][0]["kind"], "event", "and is told from a meeting");
    assert_eq!(home["meetings"], json!([]), "it is no meeting of ours");
}

#[tokio::test]
async fn a_list_remembers_its_columns_for_good_and_its_views_like_any_work() {
    let (app, _folder) = start().await;
    let grid = json!({ "columns": ["role", "tags"], "widths": { "role": 140 } });
    let done = outcome(&app, "settings_set", json!({ "id": "grid-people", "value": grid })).await;
    assert!(done.undo.is_none(), "arranging columns is nothing that Ctrl+Z takes back");
    let views = json!([{ "name": "Gardeners", "params": { "effort": "e1" }, "layout": grid }]);
    let done = outcome(&app, "settings_set", json!({ "id": "views-people", "value": views })).await;
    assert!(done.undo.is_some(), "a view is work");
    call(&app, "undo", Value::Null).await;
    let kept = call(&app, "settings_show", Value::Null).await;
    assert_eq!((&kept["grid-people"], kept.get("views-people")), (&grid, None), "the columns stay, the view is gone");
    for (id, value) in
        [("grid-people", json!([])), ("views-people", json!({})), ("grid-people", json!({ "x": "y".repeat(20_000) }))]
    {
        let error = refusal(&app, "settings_set", json!({ "id": id, "value": value })).await;
        assert_eq!(error.field.as_deref(), Some("value"), "{id} has a shape and an end");
    }
}

#[tokio::test]
async fn a_line_of_home_is_put_aside_for_a_week_and_comes_back_with_undo() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    call(&app, "people_change", json!({ "id": noor, "field": "birthday", "value": "1990-11-24" })).await;
    call(&app, "hours_add", json!({ "person_id": noor, "minutes": 150, "on_date": "2026-11-20" })).await;
    let bo = person(&app, "Bo").await;
    call(&app, "people_change", json!({ "id": bo, "field": "joined_on", "value": "2020-01-01" })).await;
    call(&app, "hours_add", json!({ "person_id": bo, "minutes": 150, "on_date": "2026-11-20" })).await;
    let reasons = |home: &Value| -> Vec<String> {
        let all = home["think_of"].as_array().expect("a list");
        all.iter().map(|one| format!("{} {}", one["name"].as_str().unwrap_or(""), one["reason"].as_str().unwrap_or(""))).collect()
    };
    let home = call(&app, "home_show", json!({})).await;
    assert_eq!(reasons(&home), ["Noor Jansen birthday", "Bo thanks"], "whoever helped is owed thanks; nobody is named twice");
    call(&app, "snoozes_set", json!({ "kind": "thanks", "subject": bo, "days": 7 })).await;
    assert_eq!(reasons(&call(&app, "home_show", json!({})).await), ["Noor Jansen birthday"], "put aside for a week");
    call(&app, "undo", json!({})).await;
    assert_eq!(reasons(&call(&app, "home_show", json!({})).await).len(), 2, "and back");
    call(&app, "thanks_add", json!({ "person_id": bo, "others": [noor], "text": "For the hall" })).await;
    assert_eq!(reasons(&call(&app, "home_show", json!({})).await), ["Noor Jansen birthday"], "thanked is thanked");
}

#[tokio::test]
async fn who_says_who_they_are_sees_their_own_tasks() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let mine = call(&app, "tasks_add", json!({ "title": "Mine", "ask": [noor] })).await["id"].clone();
    call(&app, "tasks_add", json!({ "title": "Somebody's", "due_on": "2026-11-23" })).await;
    assert_eq!(call(&app, "home_show", json!({})).await["tasks"][0]["title"], "Somebody's", "everybody's by due date");
    call(&app, "settings_set", json!({ "id": "me", "value": noor })).await;
    let home = call(&app, "home_show", json!({})).await;
    assert_eq!(home["me"]["name"], "Noor Jansen", "the page knows who looks at it");
    let ids: Vec<_> = home["tasks"].as_array().expect("a list").iter().map(|task| task["id"].clone()).collect();
    assert_eq!(ids.as_slice(), std::slice::from_ref(&mine), "only mine, also without a due date");
    call(&app, "snoozes_set", json!({ "kind": "task", "subject": mine, "days": 7 })).await;
    assert_eq!(call(&app, "home_show", json!({})).await["tasks"], json!([]), "a task, too, can be put aside");
}

//! Meetings from planning to closing: series that keep their wall clock, lists that no edit loses, hours that are booked once.

use hearth_app::{App, ErrorCode};
use serde_json::{Value, json};

use crate::start::{call, outcome, refusal, start};

/// People and an effort with them as members, ready to be expected.
pub async fn group(app: &App, names: &[&str]) -> (String, Vec<String>) {
    let mut tx = app.change("efforts_add", hearth_texts::Said::verbatim("Make a group")).await.expect("a community is open");
    let effort = tx.new_id();
    sqlx::query("INSERT INTO efforts (id, name, hue, created_at) VALUES (?1, 'Harbour clean-up', 200, ?2)")
        .bind(&effort)
        .bind(tx.now())
        .execute(&mut *tx)
        .await
        .expect("an effort fits");
    let mut people = Vec::new();
    for name in names {
        let (person, member) = (tx.new_id(), tx.new_id());
        sqlx::query("INSERT INTO people (id, name, name_key, created_at) VALUES (?1, ?2, lower(?2), ?3)")
            .bind(&person)
            .bind(name)
            .bind(tx.now())
            .execute(&mut *tx)
            .await
            .expect("a person fits");
        sqlx::query("INSERT INTO memberships (id, person_id, effort_id, from_on) VALUES (?1, ?2, ?3, '2026-01-01')")
            .bind(&member)
            .bind(&person)
            .bind(&effort)
            .execute(&mut *tx)
            .await
            .expect("a membership fits");
        people.push(person);
    }
    tx.commit().await.expect("the group is written");
    (effort, people)
}

/// A number out of the file, past all commands.
pub async fn count(app: &App, sql: &str) -> i64 {
    use sqlx::Row;
    let open = app.community().expect("a community is open");
    sqlx::query(sql).fetch_one(open.store.readers()).await.expect("a statement of this test").get(0)
}

async fn show(app: &App, id: &Value) -> Value {
    call(app, "meetings_show", json!({ "id": id })).await
}

async fn upcoming(app: &App) -> Vec<Value> {
    let page = call(app, "meetings_page", json!({ "offset": 0, "limit": 500 })).await;
    page["rows"].as_array().expect("a page has rows").clone()
}

#[tokio::test]
async fn a_meeting_is_planned_held_and_closed_and_books_hours_once() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo", "Cy", "Di"]).await;
    let planned = call(
        &app,
        "meetings_plan",
        json!({ "title": "Autumn call", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 90, "expect_members": true,
                "agenda": [{ "title": "Welcome", "planned": 5 }, { "title": "Boats" }] }),
    )
    .await;
    assert_eq!(planned["meetings"], 1, "one meeting without a rule");
    let id = &planned["id"];
    let view = show(&app, id).await;
    assert_eq!(view["starts_at"], "2026-11-25T17:30:00Z", "half past six in Berlin in winter");
    assert_eq!(view["starts_wall"], "2026-11-25T18:30:00", "and half past six on its own clock");
    assert_eq!((&view["expected"], &view["agenda_items"]), (&json!(4), &json!(2)), "every member, both items");
    assert_eq!(view["agenda"][0]["title"], "Welcome", "the agenda keeps its order");

    for (person, status) in [(0, "attended"), (1, "attended"), (2, "excused")] {
        call(
            &app,
            "attendance_mark",
            json!({ "meeting_id": id, "person_id": people[person], "status": status, "role": "Scribe" }),
        )
        .await;
    }
    call(&app, "minutes_write", json!({ "id": id, "minutes": "We met." })).await;
    let again = outcome(&app, "minutes_write", json!({ "id": id, "minutes": "We met." })).await;
    assert!(again.undo.is_none(), "a save that changes nothing leaves no trace");
    let item = view["agenda"][1]["id"].clone();
    let decision = json!({ "meeting_id": id, "agenda_item_id": item, "text": "Two boats" });
    call(&app, "decisions_add", decision).await;

    let closed = call(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    assert_eq!(closed, json!({ "hours": 180, "people": 2, "absent": 1 }), "two people, ninety minutes each, Di was not there");
    let twice = refusal(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    assert_eq!(twice.code, ErrorCode::Conflict, "a closed meeting cannot be closed again");
    let late = json!({ "meeting_id": id, "person_id": people[3], "status": "attended" });
    assert_eq!(refusal(&app, "attendance_mark", late).await.code, ErrorCode::Conflict, "its list is settled");

    call(&app, "undo", json!({})).await;
    assert_eq!(count(&app, "SELECT count(*) FROM hours").await, 0, "undoing the closing takes the hours back");
    assert_eq!(show(&app, id).await["people"][3]["status"], "expected", "and Di is expected again");
    call(&app, "redo", json!({})).await;
    assert_eq!(count(&app, "SELECT sum(minutes) FROM hours").await, 180, "doing it again books them again");

    call(&app, "meetings_reopen", json!({ "id": id })).await;
    assert_eq!(count(&app, "SELECT count(*) FROM hours").await, 0, "an open meeting has booked nothing");
    call(&app, "agenda_remove", json!({ "id": item })).await;
    let view = show(&app, id).await;
    assert_eq!(view["decisions"][0]["agenda_item_id"], Value::Null, "the decision outlives its item");
    assert_eq!(view["status"], "planned", "reopened means planned");
}

#[tokio::test]
async fn walk_ins_and_actions_are_noted_at_the_door_and_the_table() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo"]).await;
    let plan =
        json!({ "title": "Call", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60, "expect": [people[0]] });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    let door = json!({ "meeting_id": id, "name": "Zoë New", "email": "zoe@example.org" });
    let zoe = call(&app, "attendance_walk_in", door).await["id"].clone();
    call(&app, "attendance_walk_in", json!({ "meeting_id": id, "person_id": people[0] })).await;
    let view = show(&app, &id).await;
    let status = |n: usize| view["people"][n]["status"].clone();
    assert_eq!((status(0), status(1)), (json!("attended"), json!("walk-in")), "Ada was expected, Zoë was not");
    let closed = call(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    assert_eq!(closed["people"], 2, "a walk-in's hours count like everybody's");
    assert_eq!(count(&app, "SELECT count(*) FROM contact_points WHERE value = 'zoe@example.org'").await, 1, "with her address");

    let taken = json!({ "meeting_id": id, "title": "Ring the hall", "person_id": people[0], "due_on": "2026-12-01" });
    let answer = call(&app, "actions_add", taken).await;
    assert_eq!(answer["commitment"]["status"], "accepted", "what is taken on in a meeting is promised");
    assert_eq!(
        call(&app, "actions_add", json!({ "meeting_id": id, "title": "Buy rope" })).await,
        Value::Null,
        "nobody took this one"
    );
    let actions = show(&app, &id).await["actions"].clone();
    assert_eq!(
        (&actions[0]["title"], &actions[0]["effort_id"]),
        (&json!("Ring the hall"), &json!(effort)),
        "both are tasks of the effort"
    );
    assert_eq!(actions[1]["people"], json!([]), "in the order they were noted");

    for _ in 0..4 {
        call(&app, "undo", json!({})).await;
    }
    assert_eq!(show(&app, &id).await["actions"], json!([]), "undone, the actions are gone");
    call(&app, "undo", json!({})).await;
    let sql = "SELECT count(*) FROM people WHERE name LIKE 'Zo%'";
    assert_eq!(count(&app, sql).await, 0, "and the walk-in goes in one step with the person made for it");
    assert!(zoe.is_string(), "the walk-in was answered with the person");
    let nobody = refusal(&app, "attendance_walk_in", json!({ "meeting_id": id, "name": " " })).await;
    assert_eq!(nobody.field.as_deref(), Some("name"), "somebody must have come");
}

#[tokio::test]
async fn closing_settles_promises_and_reopening_lets_them_stand_again() {
    let (app, _folder) = start().await;
    let (_, people) = group(&app, &["Ada", "Bo"]).await;
    let plan = json!({ "title": "Call", "start_wall": "2026-11-25T18:30", "minutes": 60, "expect": people });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    let mut tx = app.change("commitments_ask", hearth_texts::Said::verbatim("Promise")).await.expect("a community is open");
    for person in &people {
        sqlx::query("INSERT INTO commitments (id, person_id, meeting_id, status, asked_at) VALUES (?1, ?2, ?3, 'accepted', ?4)")
            .bind(tx.new_id())
            .bind(person)
            .bind(id.as_str())
            .bind(tx.now())
            .execute(&mut *tx)
            .await
            .expect("a promise fits");
    }
    tx.commit().await.expect("promises are written");
    call(&app, "attendance_mark", json!({ "meeting_id": id, "person_id": people[0], "status": "attended" })).await;
    call(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    let view = show(&app, &id).await;
    assert_eq!(view["people"][0]["commitment"], "kept", "Ada came");
    assert_eq!(view["people"][1]["commitment"], "missed", "Bo did not");
    call(&app, "meetings_reopen", json!({ "id": id })).await;
    assert_eq!(show(&app, &id).await["people"][1]["commitment"], "accepted", "nothing is settled while it is open");
}

#[tokio::test]
async fn a_series_keeps_its_wall_clock_over_the_clock_change() {
    let (app, _folder) = start().await;
    let (effort, _) = group(&app, &["Ada", "Bo"]).await;
    let plan = json!({ "title": "Weekly", "effort_id": effort, "start_wall": "2026-11-24T18:30", "minutes": 60, "rrule": "FREQ=WEEKLY;BYDAY=TU",
                       "expect_members": true, "agenda": [{ "title": "Round" }] });
    let planned = call(&app, "meetings_plan", plan).await;
    assert_eq!(planned["meetings"], 53, "every Tuesday of the next twelve months, the first and the last included");
    let rows = upcoming(&app).await;
    let at = |day: &str| rows.iter().find(|row| row["starts_at"].as_str().is_some_and(|at| at.starts_with(day))).cloned();
    assert_eq!(at("2027-03-23").expect("a Tuesday")["starts_at"], "2027-03-23T17:30:00Z", "winter: an hour ahead of UTC");
    assert_eq!(
        at("2027-03-30").expect("a Tuesday")["starts_at"],
        "2027-03-30T16:30:00Z",
        "summer: two hours ahead, same wall clock"
    );
    assert!(
        rows.iter().all(|row| row["expected"] == 2 && row["agenda_items"] == 1),
        "every occurrence has its people and its agenda"
    );
    let view = show(&app, &planned["id"]).await;
    assert!(
        view["series"]["words"].as_str().is_some_and(|words| words.contains("Tuesday")),
        "the rule in words: {}",
        view["series"]
    );
}

#[tokio::test]
async fn moving_later_meetings_loses_nothing_and_leaves_the_earlier_ones() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo"]).await;
    let plan = json!({ "title": "Weekly", "effort_id": effort, "start_wall": "2026-11-24T18:30", "minutes": 60,
                       "rrule": "FREQ=WEEKLY;BYDAY=TU;COUNT=6", "expect_members": true });
    call(&app, "meetings_plan", plan).await;
    let rows = upcoming(&app).await;
    let id = |n: usize| rows[n]["id"].clone();
    call(&app, "attendance_mark", json!({ "meeting_id": id(0), "person_id": people[0], "status": "attended" })).await;
    call(&app, "meetings_close", json!({ "id": id(0), "absent_rest": false })).await;
    call(&app, "attendance_mark", json!({ "meeting_id": id(3), "person_id": people[1], "status": "excused" })).await;
    call(&app, "minutes_write", json!({ "id": id(3), "minutes": "prepared" })).await;
    // One occurrence goes its own way before the others move.
    call(&app, "meetings_change", json!({ "id": id(4), "start_wall": "2026-12-23T10:00" })).await;

    let changed = call(
        &app,
        "meetings_change",
        json!({ "id": id(2), "scope": "later", "start_wall": "2026-12-09T19:00", "title": "Evening" }),
    )
    .await;
    assert_eq!(changed["meetings"], 4, "this one and the three after it");
    let starts = |n: usize| {
        let app = &app;
        let id = id(n);
        async move { show(app, &id).await["starts_wall"].clone() }
    };
    assert_eq!(starts(1).await, "2026-12-01T18:30:00", "the earlier one stays");
    assert_eq!(starts(2).await, "2026-12-09T19:00:00", "this one goes where it was put");
    assert_eq!(starts(3).await, "2026-12-16T19:00:00", "the next goes along, a day and half an hour later");
    assert_eq!(starts(4).await, "2026-12-23T10:00:00", "the one with a time of its own keeps it");
    let third = show(&app, &id(3)).await;
    assert_eq!(third["people"][1]["status"], "excused", "attendance stays with its occurrence");
    assert_eq!((&third["minutes"], &third["title"]), (&json!("prepared"), &json!("Evening")), "and so do minutes");
    assert_eq!(third["series"]["rrule"], "FREQ=WEEKLY;BYDAY=WE;COUNT=4", "the rule went along: Wednesdays, four of them");

    let all = call(&app, "meetings_change", json!({ "id": id(1), "scope": "all", "place": "Boat house" })).await;
    assert_eq!(all["meetings"], 1, "the first series has one left that was not held");
    let held = refusal(&app, "meetings_change", json!({ "id": id(0), "start_wall": "2026-11-24T19:00" })).await;
    assert_eq!(held.field.as_deref(), Some("start_wall"), "a held meeting is never moved");

    call(&app, "undo", json!({})).await;
    call(&app, "undo", json!({})).await;
    assert_eq!(starts(3).await, "2026-12-15T18:30:00", "undo puts every occurrence back");
    assert_eq!(show(&app, &id(3)).await["series"]["rrule"], "FREQ=WEEKLY;BYDAY=TU;COUNT=6", "under the rule it had");
    assert_eq!(count(&app, "SELECT count(*) FROM series").await, 1, "and the series that had split off is gone");
}

#[tokio::test]
async fn a_series_that_is_moved_over_the_clock_change_keeps_its_wall_clock() {
    let (app, _folder) = start().await;
    let plan =
        json!({ "title": "Weekly", "start_wall": "2027-03-16T18:30", "minutes": 60, "rrule": "FREQ=WEEKLY;UNTIL=20270406" });
    assert_eq!(call(&app, "meetings_plan", plan).await["meetings"], 4, "four Tuesdays up to the last day");
    let rows = upcoming(&app).await;
    let moved = json!({ "id": rows[1]["id"], "scope": "later", "start_wall": "2027-03-28T02:30" });
    assert_eq!(call(&app, "meetings_change", moved).await["meetings"], 3, "the second and those after it");
    let mut starts = Vec::new();
    for row in &rows {
        let view = show(&app, &row["id"]).await;
        starts.push((view["starts_at"].as_str().expect("an instant").to_owned(), view["starts_wall"].clone()));
    }
    assert_eq!(starts[0].0, "2027-03-16T17:30:00Z", "the first stays, in winter time");
    assert_eq!(
        starts[1],
        ("2027-03-28T01:30:00Z".into(), json!("2027-03-28T03:30:00")),
        "half past two is not there on that night"
    );
    assert_eq!(
        starts[2],
        ("2027-04-04T00:30:00Z".into(), json!("2027-04-04T02:30:00")),
        "the next keeps the hour that was meant"
    );
    assert_eq!(starts[3], ("2027-04-11T00:30:00Z".into(), json!("2027-04-11T02:30:00")), "and the last");
    let rule = show(&app, &rows[3]["id"]).await["series"]["rrule"].clone();
    assert_eq!(rule, "FREQ=WEEKLY;UNTIL=20270411", "the end of the rule went along, so that the last one stays in it");
    let lone = json!({ "id": rows[0]["id"], "start_wall": "2027-03-28T02:30" });
    call(&app, "meetings_change", lone).await;
    assert_eq!(show(&app, &rows[0]["id"]).await["starts_wall"], "2027-03-28T03:30:00", "one alone into the gap, too");
}

#[tokio::test]
async fn exceptions_keep_what_is_theirs_when_this_and_later_move() {
    let (app, _folder) = start().await;
    let (_, people) = group(&app, &["Ada", "Bo"]).await;
    let plan = json!({ "title": "Weekly", "start_wall": "2026-11-24T18:30", "minutes": 60, "rrule": "FREQ=WEEKLY;COUNT=6", "expect": people });
    call(&app, "meetings_plan", plan).await;
    let rows = upcoming(&app).await;
    let id = |n: usize| rows[n]["id"].clone();
    call(&app, "meetings_cancel", json!({ "id": id(3) })).await;
    call(&app, "meetings_change", json!({ "id": id(4), "start_wall": "2026-12-23T10:00", "place": "Boat house" })).await;
    call(&app, "attendance_mark", json!({ "meeting_id": id(4), "person_id": people[1], "status": "excused" })).await;
    let promise = json!({ "meeting_id": id(5), "person_id": people[0], "accepted": true });
    call(&app, "commitments_ask", promise).await;
    let lists = count(&app, "SELECT count(*) FROM attendance").await;

    let moved = json!({ "id": id(2), "scope": "later", "start_wall": "2026-12-09T19:00", "minutes": 90 });
    assert_eq!(
        call(&app, "meetings_change", moved).await["meetings"],
        4,
        "this one and all after it, the cancelled one among them"
    );
    assert_eq!(count(&app, "SELECT count(*) FROM attendance").await, lists, "nobody was taken off a list");
    let called_off = show(&app, &id(3)).await;
    assert_eq!(called_off["status"], "cancelled", "what was called off stays so");
    assert_eq!(called_off["starts_wall"], "2026-12-16T19:00:00", "and goes along, to be taken up again");
    let own = show(&app, &id(4)).await;
    assert_eq!(
        (&own["starts_wall"], &own["place"]),
        (&json!("2026-12-23T10:00:00"), &json!("Boat house")),
        "its own time and place stay"
    );
    assert_eq!(own["people"][1]["status"], "excused", "with its list");
    assert_eq!(show(&app, &id(5)).await["people"][0]["commitment"], "accepted", "the promise stands at the moved meeting");
    assert_eq!(
        count(&app, "SELECT count(*) FROM meetings GROUP BY series_id, original_start ORDER BY 1 DESC LIMIT 1").await,
        1,
        "every occurrence has a key of its own"
    );

    // The one with a time of its own is taken in hand: the others follow it, and it follows itself.
    let again = json!({ "id": id(4), "scope": "all", "start_wall": "2026-12-24T10:00" });
    assert_eq!(call(&app, "meetings_change", again).await["meetings"], 4, "all of the series that went on");
    assert_eq!(show(&app, &id(4)).await["starts_wall"], "2026-12-24T10:00:00", "where it was put");
    assert_eq!(show(&app, &id(2)).await["starts_wall"], "2026-12-10T10:00:00", "the others on the same day and hour");
    assert_eq!(show(&app, &id(1)).await["starts_wall"], "2026-12-01T18:30:00", "what was left behind before stays there");

    call(&app, "meetings_cancel", json!({ "id": id(2), "scope": "all" })).await;
    assert_eq!(show(&app, &id(5)).await["people"][0]["commitment"], "accepted", "calling off takes no promise away");
    assert_eq!(show(&app, &id(1)).await["status"], "planned", "and reaches no other series");
    for _ in 0..3 {
        call(&app, "undo", json!({})).await;
    }
    assert_eq!(show(&app, &id(2)).await["starts_wall"], "2026-12-08T18:30:00", "step by step everything comes back");
    assert_eq!(count(&app, "SELECT count(*) FROM attendance").await, lists, "with every list");
}

#[tokio::test]
async fn a_time_may_be_told_in_the_zone_of_whoever_moves_it() {
    let (app, _folder) = start().await;
    let plan = json!({ "title": "Call", "start_wall": "2026-11-25T12:00", "minutes": 60, "zone": "America/New_York" });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    call(&app, "meetings_change", json!({ "id": id, "start_wall": "2026-11-25T19:15", "zone": "Europe/Berlin" })).await;
    let view = show(&app, &id).await;
    assert_eq!(view["starts_at"], "2026-11-25T18:15:00Z", "a quarter past seven in Berlin");
    assert_eq!(
        (&view["starts_wall"], &view["zone"]),
        (&json!("2026-11-25T13:15:00"), &json!("America/New_York")),
        "in its own zone still"
    );
    let nowhere = refusal(&app, "meetings_change", json!({ "id": id, "start_wall": "2026-11-25T19:15", "zone": "Berlin" })).await;
    assert_eq!(nowhere.field.as_deref(), Some("zone"), "a zone must be one");
}

#[tokio::test]
async fn cancelling_later_ones_ends_the_series_and_keeps_its_lists() {
    let (app, _folder) = start().await;
    let (_, people) = group(&app, &["Ada"]).await;
    let plan =
        json!({ "title": "Weekly", "start_wall": "2026-11-24T18:30", "minutes": 60, "rrule": "FREQ=WEEKLY", "expect": people });
    let planned = call(&app, "meetings_plan", plan).await["meetings"].as_i64().expect("a number");
    let rows = upcoming(&app).await;
    let cancelled = call(&app, "meetings_cancel", json!({ "id": rows[2]["id"], "scope": "later" })).await;
    assert_eq!(cancelled["meetings"], planned - 2, "the third and every later one");
    let view = show(&app, &rows[5]["id"]).await;
    assert_eq!((&view["status"], &view["expected"]), (&json!("cancelled"), &json!(1)), "the list is still there");
    assert_eq!(view["series"]["ended_on"], "2026-11-22", "nothing more is planned");
    call(&app, "meetings_reopen", json!({ "id": rows[5]["id"] })).await;
    assert_eq!(show(&app, &rows[5]["id"]).await["status"], "planned", "one can take place after all");
}

#[tokio::test]
async fn double_booking_is_told_and_never_blocks() {
    let (app, _folder) = start().await;
    let (_, people) = group(&app, &["Ada", "Bo"]).await;
    let plan = |title: &str, from: &str| json!({ "title": title, "start_wall": from, "minutes": 120, "expect": people });
    call(&app, "meetings_plan", plan("First", "2026-11-25T10:00")).await;
    let after = call(&app, "meetings_plan", plan("After", "2026-11-25T12:00")).await;
    assert_eq!(after["clashes"], json!([]), "ten to twelve and twelve to two do not overlap");
    let over = call(&app, "meetings_plan", plan("Over", "2026-11-25T11:00")).await;
    assert_eq!(over["clashes"].as_array().map(Vec::len), Some(4), "each of the two is at both others then: {}", over["clashes"]);
    assert!(over["clashes"][0]["text"].as_str().is_some_and(|text| text.contains("First")), "the reason is named");
}

#[tokio::test]
async fn what_stands_against_a_time_is_told_before_anything_moves() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo"]).await;
    let plan = |title: &str, from: &str, who: Value| json!({ "title": title, "start_wall": from, "minutes": 120, "expect": who });
    let first = call(&app, "meetings_plan", plan("First", "2026-11-25T10:00", json!(people))).await["id"].clone();
    let second = call(&app, "meetings_plan", plan("Second", "2026-11-25T14:00", json!([people[0]]))).await["id"].clone();
    let texts = |found: Value| -> Vec<String> {
        let list = found.as_array().expect("a list").clone();
        list.iter().map(|one| one["text"].as_str().expect("a sentence").to_owned()).collect()
    };
    assert_eq!(texts(call(&app, "clashes_meeting", json!({ "id": second })).await), [""; 0], "where it is it is free");
    let over = call(&app, "clashes_meeting", json!({ "id": second, "start_wall": "2026-11-25T11:30" })).await;
    assert_eq!(texts(over), ["Ada has First then (10:00–12:00)."], "who and what, and only for those on its list");
    let new = json!({ "effort_id": effort, "start_wall": "2026-11-25T09:00", "minutes": 90 });
    assert_eq!(texts(call(&app, "clashes_meeting", new).await).len(), 2, "of a new one for each member");
    let days = json!({ "from": "2026-11-23", "to": "2026-11-30" });
    assert_eq!(call(&app, "clashes_window", days.clone()).await, json!([]), "nobody is at two places this week");
    call(&app, "meetings_change", json!({ "id": second, "start_wall": "2026-11-25T11:30" })).await;
    let found = call(&app, "clashes_window", days).await;
    assert_eq!(
        found,
        json!([{ "meeting_id": first, "texts": ["Ada has Second then (11:30–13:30)."] },
               { "meeting_id": second, "texts": ["Ada has First then (10:00–12:00)."] }]),
        "each of the two says it of the other"
    );
    let timeless = refusal(&app, "clashes_meeting", json!({ "expect": people })).await;
    assert_eq!(timeless.field.as_deref(), Some("start_wall"), "a time is needed");
}

#[tokio::test]
async fn what_cannot_be_is_refused_where_it_was_typed() {
    let (app, _folder) = start().await;
    let plan = |change: Value| {
        let mut plan = json!({ "title": "Call", "start_wall": "2026-11-25T18:30", "minutes": 60 });
        plan.as_object_mut().expect("an object").extend(change.as_object().expect("an object").clone());
        plan
    };
    for (change, field) in [
        (json!({ "title": "  " }), "title"),
        (json!({ "start_wall": "soon" }), "start_wall"),
        (json!({ "minutes": 0 }), "minutes"),
        (json!({ "zone": "Berlin" }), "zone"),
        (json!({ "rrule": "FREQ=SOMETIMES" }), "rrule"),
        (json!({ "link": "javascript:alert(1)" }), "link"),
        (json!({ "expect_members": true }), "expect_members"),
    ] {
        let refused = refusal(&app, "meetings_plan", plan(change.clone())).await;
        assert_eq!(refused.field.as_deref(), Some(field), "{change} is wrong in {field}: {refused}");
    }
    assert_eq!(count(&app, "SELECT count(*) FROM meetings").await, 0, "nothing was planned by any of them");
}

#[tokio::test]
async fn meetings_are_found_by_their_minutes_and_paged_by_time() {
    let (app, _folder) = start().await;
    for day in ["2026-11-20", "2026-11-25", "2026-11-24", "2026-11-18"] {
        call(
            &app,
            "meetings_plan",
            json!({ "title": format!("Call {day}"), "start_wall": format!("{day}T09:00"), "minutes": 30 }),
        )
        .await;
    }
    let days = |page: Value| -> Vec<String> {
        let rows = page["rows"].as_array().expect("rows");
        rows.iter().map(|row| row["starts_at"].as_str().expect("an instant")[..10].to_owned()).collect()
    };
    let coming = days(call(&app, "meetings_page", json!({ "offset": 0, "limit": 10 })).await);
    assert_eq!(coming, ["2026-11-24", "2026-11-25"], "soonest first");
    let past = call(&app, "meetings_page", json!({ "past": true, "offset": 0, "limit": 1 })).await;
    assert_eq!(past["total"], 2, "the page is shorter than the list");
    assert_eq!(days(past.clone()), ["2026-11-20"], "newest first");
    call(&app, "minutes_write", json!({ "id": past["rows"][0]["id"], "minutes": "The Überfahrt was discussed" })).await;
    let found = days(call(&app, "meetings_page", json!({ "query": "uberf", "offset": 0, "limit": 10 })).await);
    assert_eq!(found, ["2026-11-20"], "by the beginning of a word, without its marks");
}

async fn roles(app: &App, id: &Value) -> Vec<Value> {
    call(app, "roles_propose", json!({ "id": id })).await.as_array().expect("four roles").clone()
}

#[tokio::test]
async fn roles_go_round_and_say_why() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo", "Cy", "Di", "Eve"]).await;
    let planned = call(
        &app,
        "meetings_plan",
        json!({ "title": "Autumn call", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60, "expect_members": true,
                "rrule": "FREQ=WEEKLY;COUNT=6" }),
    )
    .await;
    let id = &planned["id"];
    let first = roles(&app, id).await;
    assert_eq!(first[0]["role"], "Facilitator", "in the order in which they are handed out");
    assert_eq!((&first[0]["proposed"]["name"], &first[0]["reason"]), (&json!("Ada"), &json!("never")), "and with the reason");

    call(&app, "attendance_mark", json!({ "meeting_id": id, "person_id": people[0], "status": "excused" })).await;
    call(&app, "roles_refuse", json!({ "person_id": people[1], "role": "Facilitator", "refuses": true })).await;
    let asked = roles(&app, id).await;
    assert_eq!(asked[0]["proposed"]["name"], "Cy", "neither who is excused nor who would rather not");
    let last = asked[0]["others"].as_array().expect("the others").last().cloned().expect("somebody");
    assert_eq!((&last["name"], &last["refuses"]), (&json!("Bo"), &json!(true)), "who can still be chosen by hand, last of all");

    let done = outcome(&app, "roles_fill", json!({ "meeting_id": id, "meetings": 6 })).await;
    assert_eq!(done.value, json!({ "roles": 24, "meetings": 6 }), "every role of the six");
    let page = upcoming(&app).await;
    let mut facilitators = Vec::new();
    for meeting in &page {
        let turns = roles(&app, &meeting["id"]).await;
        assert!(turns.iter().all(|turn| turn["holders"].as_array().is_some_and(|all| all.len() == 1)), "one for each");
        facilitators.push(turns[0]["holders"][0]["name"].clone());
    }
    assert!(!facilitators.contains(&json!("Bo")), "never who would rather not");
    assert!(facilitators.windows(4).all(|four| (1..4).all(|at| four[at] != four[0])), "everybody else once before anybody twice");

    call(&app, "undo", json!({})).await;
    assert_eq!(roles(&app, &page[1]["id"]).await[0]["holders"], json!([]), "one undo opens all of them again");
    call(&app, "roles_set", json!({ "meeting_id": id, "role": "Scribe", "person_id": people[4] })).await;
    let view = show(&app, id).await;
    let eve = view["people"].as_array().and_then(|all| all.iter().find(|one| one["name"] == "Eve")).expect("Eve is on the list");
    assert_eq!(eve["role"], "Scribe", "a role set by hand stands on the list of people");
    call(&app, "roles_set", json!({ "meeting_id": id, "role": "Scribe", "person_id": null })).await;
    assert_eq!(roles(&app, id).await[1]["holders"], json!([]), "and can be left open again");
}

#[tokio::test]
async fn an_agenda_is_made_of_the_last_one_and_what_is_open_goes_on() {
    let (app, _folder) = start().await;
    let (effort, people) = group(&app, &["Ada"]).await;
    let planned = call(
        &app,
        "meetings_plan",
        json!({ "title": "Autumn call", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60,
                "rrule": "FREQ=WEEKLY;COUNT=3", "agenda": [{ "title": "Welcome", "planned": 5 }] }),
    )
    .await;
    let first = &planned["id"];
    let item = |title: &str| json!({ "title": title, "planned": 10, "person_id": people[0] });
    call(&app, "agenda_put", json!({ "meeting_id": first, "items": [item("Boats"), item("Money")] })).await;
    let view = show(&app, first).await;
    let titles: Vec<_> = view["agenda"].as_array().expect("items").iter().map(|item| item["title"].clone()).collect();
    assert_eq!(titles, ["Welcome", "Boats", "Money"], "behind what was there, in their order");
    call(&app, "agenda_change", json!({ "id": view["agenda"][1]["id"], "minutes": "One leaks." })).await;
    call(&app, "actions_add", json!({ "meeting_id": first, "title": "Mend the boat", "person_id": people[0] })).await;

    let second = upcoming(&app).await[1]["id"].clone();
    let sources = call(&app, "agenda_sources", json!({ "id": second })).await;
    assert_eq!(sources["earlier"]["id"], *first, "the one before it in the series");
    let open: Vec<_> = sources["items"].as_array().expect("items").iter().filter(|item| item["discussed"] == false).collect();
    assert_eq!(open.iter().map(|item| &item["title"]).collect::<Vec<_>>(), ["Welcome", "Money"], "what nothing was noted about");
    assert_eq!(sources["actions"][0]["title"], "Mend the boat", "and what was promised and is not done");
    let before = call(&app, "agenda_sources", json!({ "id": first })).await;
    assert_eq!(
        (&before["earlier"], &before["next"]["id"]),
        (&Value::Null, &second),
        "the first has none before it, but one after it"
    );

    call(&app, "agenda_keep", json!({ "id": first })).await;
    let kept: String = {
        use sqlx::Row;
        let open = app.community().expect("a community is open");
        sqlx::query("SELECT agenda FROM series").fetch_one(open.store.readers()).await.expect("one series").get(0)
    };
    let kept: Value = serde_json::from_str(&kept).expect("a list");
    assert_eq!(kept[2]["title"], "Money", "the ones planned from now on begin with it");
}

//! Tasks and their checklists.

use hearth_app::ErrorCode;
use serde_json::{Value, json};

use crate::start::{TODAY, call, person, refusal, start};

#[tokio::test]
async fn a_task_is_made_with_its_checklist_and_questions_in_one_operation() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let args = json!({ "title": "Plant beans", "effort_id": effort, "due_on": "2026-11-20", "estimate": 90, "places": 3,
        "checklist": ["Buy seeds", " ", "Dig"], "ask": [noor, noor] });
    let id = call(&app, "tasks_add", args).await["id"].clone();
    let shown = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!(shown["checklist"].as_array().map(Vec::len), Some(2), "blank lines are none");
    assert_eq!(shown["checklist"][0]["text"], "Buy seeds", "in the order that was given");
    assert_eq!(shown["checklist"][0]["is_done"], false, "nothing is done yet");
    assert_eq!((&shown["effort"], &shown["hue"]), (&json!("Garden"), &json!(0)), "the effort lends its colour");
    assert_eq!(shown["people"].as_array().map(Vec::len), Some(1), "who is named twice is asked once");
    assert_eq!(shown["open_places"], 3, "nobody has said yes");

    call(&app, "undo", json!({})).await;
    assert_eq!(refusal(&app, "tasks_show", json!({ "id": id })).await.code, ErrorCode::NotFound, "one undo takes it all back");
    call(&app, "redo", json!({})).await;
    let again = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!(again, shown, "and redo brings the same task");
}

#[tokio::test]
async fn being_done_keeps_the_promises_and_books_hours_where_minutes_are_given() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let id = call(&app, "tasks_add", json!({ "title": "Plant beans", "places": 2, "estimate": 60, "ask": [lena] })).await["id"]
        .clone();
    call(&app, "commitments_ask", json!({ "task_id": id, "person_id": noor, "accepted": true })).await;
    call(&app, "tasks_done", json!({ "id": id, "minutes": 45 })).await;
    let shown = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!((&shown["status"], shown["done_at"].is_null()), (&json!("done"), false), "done, and since when");
    let status = |person: &str| {
        let all = shown["commitments"].as_array().expect("a list");
        all.iter().find(|line| line["person_id"] == person).expect("their line")["status"].clone()
    };
    assert_eq!((status(&noor), status(&lena)), (json!("kept"), json!("asked")), "only a promise can be kept");
    let hours = call(&app, "hours_list", json!({ "limit": 10 })).await;
    assert_eq!(hours.as_array().map(Vec::len), Some(1), "hours for who had promised");
    assert_eq!(
        (&hours[0]["minutes"], &hours[0]["origin"], &hours[0]["on_date"]),
        (&json!(45), &json!("task"), &json!(TODAY)),
        ""
    );

    assert_eq!(refusal(&app, "tasks_done", json!({ "id": id })).await.code, ErrorCode::Conflict, "done once");
    let kept = refusal(&app, "tasks_remove", json!({ "id": id })).await;
    assert!(kept.message.say().starts_with("Hours were booked"), "hours keep their task: {}", kept.message);
    call(&app, "tasks_move", json!({ "id": id, "status": "doing" })).await;
    assert!(call(&app, "tasks_show", json!({ "id": id })).await["commitments"][0]["status"].is_string(), "still there");
    call(&app, "undo", json!({})).await;
    call(&app, "undo", json!({})).await;
    let shown = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!(
        (&shown["status"], &shown["open_places"]),
        (&json!("to do"), &json!(1)),
        "undo takes the promise's end back as well"
    );
    assert_eq!(call(&app, "hours_list", json!({ "limit": 10 })).await, json!([]), "and the hours");
}

#[tokio::test]
async fn hours_need_somebody_to_be_booked_for() {
    let (app, _folder) = start().await;
    let id = call(&app, "tasks_add", json!({ "title": "Plant beans" })).await["id"].clone();
    let refused = refusal(&app, "tasks_done", json!({ "id": id, "minutes": 45 })).await;
    assert_eq!(refused.field.as_deref(), Some("minutes"), "{}", refused.message);
    assert_eq!(call(&app, "tasks_show", json!({ "id": id })).await["status"], "to do", "nothing was done by halves");
}

#[tokio::test]
async fn the_page_filters_sorts_and_counts_everything() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    for (title, due) in
        [("Prune", json!("2026-11-21")), ("Weed", json!("2026-11-28")), ("Dream", json!(null)), ("Water", json!(TODAY))]
    {
        call(
            &app,
            "tasks_add",
            json!({ "title": title, "due_on": due, "ask": if title == "Weed" { vec![&noor] } else { vec![] } }),
        )
        .await;
    }
    let titles = async |args: serde_json::Value| {
        let page = call(&app, "tasks_page", args).await;
        let rows = page["rows"].as_array().expect("rows").iter().map(|row| row["title"].as_str().expect("a title").to_owned());
        (page["total"].as_i64().expect("a total"), rows.collect::<Vec<_>>())
    };
    assert_eq!(titles(json!({ "offset": 0, "limit": 2 })).await, (4, vec!["Prune".into(), "Water".into()]), "by due date");
    assert_eq!(titles(json!({ "offset": 2, "limit": 2 })).await.1, ["Weed", "Dream"], "undated ones come last");
    assert_eq!(titles(json!({ "offset": 9, "limit": 2 })).await, (4, vec![]), "behind the end the total still holds");
    assert_eq!(titles(json!({ "due": "overdue", "offset": 0, "limit": 9 })).await.1, ["Prune"], "before today");
    assert_eq!(titles(json!({ "due": "week", "offset": 0, "limit": 9 })).await.1, ["Water", "Weed"], "today and six days on");
    assert_eq!(titles(json!({ "due": "none", "offset": 0, "limit": 9 })).await.1, ["Dream"], "without a date");
    assert_eq!(titles(json!({ "person": noor, "offset": 0, "limit": 9 })).await.1, ["Weed"], "asked of a person");
    assert_eq!(
        titles(json!({ "query": "wa\"", "offset": 0, "limit": 9 })).await.1,
        ["Water"],
        "by a beginning, whatever the signs"
    );
    assert_eq!(titles(json!({ "sort": "title", "open": true, "offset": 0, "limit": 1 })).await.1, ["Dream"], "by title");
    assert_eq!(
        titles(json!({ "sort": "position", "status": "to do", "offset": 0, "limit": 1 })).await.1,
        ["Prune"],
        "the board's order"
    );
}

#[tokio::test]
async fn a_slot_moves_as_a_whole_and_goes_as_a_whole() {
    let (app, _folder) = start().await;
    let id = call(&app, "tasks_add", json!({ "title": "Plant beans", "estimate": 120 })).await["id"].clone();
    let set = async |field: &str, value: serde_json::Value| {
        call(&app, "tasks_change", json!({ "id": id, "field": field, "value": value })).await;
        let shown = call(&app, "tasks_show", json!({ "id": id })).await;
        (shown["starts_at"].clone(), shown["ends_at"].clone())
    };
    let orphan = json!({ "id": id, "field": "ends_at", "value": "2026-11-25T10:00:00Z" });
    assert_eq!(refusal(&app, "tasks_change", orphan).await.message.say(), "Set when it starts first.", "an end needs a start");
    let slot = |from: &str, to: &str| (json!(from), json!(to));
    assert_eq!(
        set("starts_at", json!("2026-11-25T10:00:00+01:00")).await,
        slot("2026-11-25T09:00:00Z", "2026-11-25T11:00:00Z"),
        "a first start lasts as estimated, and is held in UTC"
    );
    assert_eq!(
        set("ends_at", json!("2026-11-25T10:00:00Z")).await,
        slot("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"),
        "shorter"
    );
    assert_eq!(
        set("starts_at", json!("2026-11-26T09:00:00Z")).await,
        slot("2026-11-26T09:00:00Z", "2026-11-26T10:00:00Z"),
        "moved"
    );
    assert_eq!(set("starts_at", json!(null)).await, (json!(null), json!(null)), "emptied");
}

#[tokio::test]
async fn a_checklist_is_checked_off_reworded_and_shortened() {
    let (app, _folder) = start().await;
    let task = call(&app, "tasks_add", json!({ "title": "Plant beans", "checklist": ["Dig"] })).await["id"].clone();
    let seeds = call(&app, "checks_add", json!({ "task_id": task, "text": "Buy seeds" })).await["id"].clone();
    call(&app, "checks_change", json!({ "id": seeds, "is_done": true, "text": "Buy bean seeds" })).await;
    let shown = call(&app, "tasks_show", json!({ "id": task })).await;
    assert_eq!((&shown["checks"], &shown["checks_done"]), (&json!(2), &json!(1)), "the line counts");
    assert_eq!(shown["checklist"][1], json!({ "id": seeds, "text": "Buy bean seeds", "is_done": true }), "new lines come last");
    call(&app, "checks_remove", json!({ "id": seeds })).await;
    assert_eq!(call(&app, "tasks_show", json!({ "id": task })).await["checks"], 1, "one is left");
    let blank = refusal(&app, "checks_add", json!({ "task_id": task, "text": " " })).await;
    assert_eq!(blank.field.as_deref(), Some("text"), "blank is no line");
    assert_eq!(refusal(&app, "checks_remove", json!({ "id": seeds })).await.code, ErrorCode::NotFound, "it is gone");
}

#[tokio::test]
async fn many_tasks_move_in_one_step_and_come_back_in_one() {
    let (app, _folder) = start().await;
    let mut ids = Vec::new();
    for title in ["Ring the hall", "Buy an urn", "Water the beds"] {
        ids.push(call(&app, "tasks_add", json!({ "title": title })).await["id"].clone());
    }
    let moved = call(&app, "tasks_move_many", json!({ "ids": [ids[0], ids[1], ids[0], "gone"], "status": "doing" })).await;
    assert_eq!(moved["moved"], 2, "each once, and nothing for an id of nothing");
    let matching = json!({ "open": true, "offset": 0, "limit": 1 });
    let args = json!({ "matching": matching, "except": [ids[2]], "status": "done" });
    assert_eq!(call(&app, "tasks_move_many", args).await["moved"], 2, "everything that matches but one, whatever the page was");
    let open =
        |app| async move { call(app, "tasks_page", json!({ "open": true, "offset": 0, "limit": 9 })).await["total"].clone() };
    assert_eq!(open(&app).await, 1, "one is left");
    call(&app, "undo", Value::Null).await;
    assert_eq!(open(&app).await, 3, "one undo brings both back");
}

#[tokio::test]
async fn the_list_of_tasks_can_be_read_from_the_end() {
    let (app, _folder) = start().await;
    for (title, due) in [("a", Some("2026-11-25")), ("c", None), ("B", Some("2026-11-23"))] {
        call(&app, "tasks_add", json!({ "title": title, "due_on": due })).await;
    }
    let titles = |args: Value| {
        let app = &app;
        async move {
            let mut all = json!({ "offset": 0, "limit": 9, "descending": true });
            all.as_object_mut().expect("an object").extend(args.as_object().expect("an object").clone());
            let page = call(app, "tasks_page", all).await;
            page["rows"]
                .as_array()
                .expect("rows")
                .iter()
                .map(|row| row["title"].as_str().expect("text").to_owned())
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(titles(json!({ "sort": "due" })).await, ["a", "B", "c"], "the latest first, without a date last all the same");
    assert_eq!(titles(json!({ "sort": "title" })).await, ["c", "B", "a"], "Z before A, capitals or not");
}

#[tokio::test]
async fn several_tasks_change_as_one_step() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let mut ids = Vec::new();
    for title in ["One", "Two", "Three"] {
        ids.push(call(&app, "tasks_add", json!({ "title": title, "due_on": "2026-11-23" })).await["id"].clone());
    }
    call(&app, "commitments_ask", json!({ "task_id": ids[0], "person_id": noor })).await;
    call(&app, "tasks_change_many", json!({ "ids": ids, "effort_id": effort, "due_on": null, "ask": noor })).await;
    for id in &ids {
        let task = call(&app, "tasks_show", json!({ "id": id })).await;
        assert_eq!((&task["effort"], &task["due_on"]), (&json!("Garden"), &Value::Null), "both fields of each");
        assert_eq!(task["people"].as_array().map(Vec::len), Some(1), "asked once, also who was asked before");
    }
    call(&app, "undo", json!({})).await;
    let task = call(&app, "tasks_show", json!({ "id": ids[2] })).await;
    assert_eq!((&task["effort"], &task["due_on"], &task["people"]), (&Value::Null, &json!("2026-11-23"), &json!([])), "one undo");
}

#[tokio::test]
async fn a_task_is_put_on_another_time_with_the_day_it_is_due() {
    let (app, _folder) = start().await;
    let noor = call(&app, "people_add", json!({ "name": "Noor Jansen" })).await;
    let task = call(
        &app,
        "tasks_add",
        json!({ "title": "Ring the hall", "due_on": "2026-11-26", "starts_at": "2026-11-26T17:00:00Z", "ends_at": "2026-11-26T18:30:00Z" }),
    )
    .await;
    let id = &task["id"];
    call(&app, "commitments_ask", json!({ "task_id": id, "person_id": noor["id"] })).await;
    call(&app, "absences_add", json!({ "person_id": noor["id"], "from_on": "2026-11-28", "until_on": "2026-11-29" })).await;

    let wish = json!({ "id": id, "start_wall": "2026-11-28T09:30", "minutes": 60 });
    let against = call(&app, "clashes_task", wish.clone()).await;
    assert_eq!(against[0]["person_id"], noor["id"], "it is said before who is away then: {against}");
    call(&app, "tasks_reschedule", wish).await;
    let shown = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!(
        (&shown["starts_at"], &shown["ends_at"], &shown["due_on"]),
        (&json!("2026-11-28T08:30:00Z"), &json!("2026-11-28T09:30:00Z"), &json!("2026-11-28")),
        "the slot moved on the community's clock, and the day it is due with it"
    );
    call(&app, "undo", json!({})).await;
    let shown = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!((&shown["starts_at"], &shown["due_on"]), (&json!("2026-11-26T17:00:00Z"), &json!("2026-11-26")), "one step back");

    let due = call(&app, "tasks_add", json!({ "title": "Send the letter", "due_on": "2026-11-27" })).await;
    let window = json!({ "from": "2026-11-23", "to": "2026-11-30" });
    let without = call(&app, "calendar_window", window).await;
    assert_eq!(without.as_array().map(Vec::len), Some(1), "what is only due is left out unless it is asked for: {without}");
    let with = call(&app, "calendar_window", json!({ "from": "2026-11-23", "to": "2026-11-30", "due": true })).await;
    let entry = &with[1];
    assert_eq!(
        (&entry["title"], &entry["all_day"], &entry["start_wall"], &entry["starts_at"]),
        (&json!("Send the letter"), &json!(true), &json!("2026-11-27T00:00:00"), &json!("2026-11-26T23:00:00Z")),
        "a task without a time lies on its day: {with}"
    );
    call(&app, "tasks_reschedule", json!({ "id": due["id"], "due_on": "2026-11-30" })).await;
    let shown = call(&app, "tasks_show", json!({ "id": due["id"] })).await;
    assert_eq!((&shown["due_on"], &shown["starts_at"]), (&json!("2026-11-30"), &json!(null)), "its day is all that moves");
    let refused = refusal(&app, "tasks_reschedule", json!({ "id": due["id"] })).await;
    assert_eq!(refused.field.as_deref(), Some("start_wall"), "nothing to move to is said at its field");
}

#[tokio::test]
async fn a_column_and_a_count_are_what_the_whole_list_says() {
    let (app, _folder) = start().await;
    for (place, status) in ["to do", "doing", "waiting", "done", "dropped", "doing", "to do"].into_iter().enumerate() {
        let id = call(&app, "tasks_add", json!({ "title": format!("Task {place}") })).await["id"].clone();
        call(&app, "tasks_move", json!({ "id": id, "status": status, "position": -(place as f64) })).await;
    }
    let all = call(&app, "tasks_page", json!({ "sort": "position", "offset": 0, "limit": 100 })).await;
    assert_eq!(all["total"], 7, "all of them");
    let ids = |page: &Value, status: &str| {
        let rows = page["rows"].as_array().expect("rows").iter().filter(|row| row["status"] == status);
        rows.map(|row| row["id"].clone()).collect::<Vec<_>>()
    };
    for status in ["to do", "doing", "waiting", "done", "dropped"] {
        let column = call(&app, "tasks_page", json!({ "status": status, "sort": "position", "offset": 0, "limit": 100 })).await;
        assert_eq!(ids(&column, status), ids(&all, status), "the same tasks of {status} in the same order");
        assert_eq!(column["total"], ids(&all, status).len(), "and as many");
        let rest = call(&app, "tasks_page", json!({ "status": status, "sort": "position", "offset": 1, "limit": 100 })).await;
        assert_eq!(ids(&rest, status), ids(&all, status)[1..].to_vec(), "a part of {status} begins where it is told to");
    }
    for (filter, total) in
        [(json!({}), 7), (json!({ "open": true }), 5), (json!({ "open": false }), 2), (json!({ "query": "task" }), 7)]
    {
        let mut args = filter.clone();
        args["offset"] = json!(0);
        args["limit"] = json!(0);
        let counted = call(&app, "tasks_page", args).await;
        assert_eq!((&counted["total"], &counted["rows"]), (&json!(total), &json!([])), "counted without rows: {filter}");
    }
}

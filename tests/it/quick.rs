//! Quick add: a line becomes one operation.

use serde_json::json;

use crate::start::{call, outcome, person, refusal, start};

#[tokio::test]
async fn one_line_is_one_step_that_can_be_undone() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let garden = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let line = json!({ "line": "ring the hall thu 6pm @noor jansen #garden !30" });

    let read = call(&app, "quick_read", line.clone()).await;
    assert_eq!(read["title"], "ring the hall", "what is left is the title: {read}");
    assert_eq!((&read["day"], &read["ready"]), (&json!("2026-11-26"), &json!(true)), "it is all understood: {read}");
    let chip = |part: &str| read["chips"].as_array().and_then(|all| all.iter().find(|chip| chip["part"] == part).cloned());
    let who = chip("person").expect("a chip for the person");
    assert_eq!((&who["chosen"], &who["text"]), (&json!(noor), &json!("noor jansen")), "the whole name is taken");
    assert_eq!(chip("effort").expect("a chip for the effort")["chosen"], garden, "and the effort");
    assert_eq!(chip("time").expect("a chip for the time")["time"], "18:00", "and the time");

    let done = outcome(&app, "quick_add", line).await;
    let id = &done.value["id"];
    let task = call(&app, "tasks_show", json!({ "id": id })).await;
    assert_eq!((&task["title"], &task["due_on"]), (&json!("ring the hall"), &json!("2026-11-26")), "the task is there: {task}");
    assert_eq!(task["starts_at"], "2026-11-26T17:00:00Z", "six in the evening of Berlin");
    assert_eq!(task["ends_at"], "2026-11-26T17:30:00Z", "and it ends after its estimate");
    assert_eq!(done.undo.expect("it can be undone").label, "Add task ring the hall", "under its name");
    call(&app, "undo", json!({})).await;
    assert_eq!(refusal(&app, "tasks_show", json!({ "id": id })).await.code, hearth_app::ErrorCode::NotFound, "one step back");
}

#[tokio::test]
async fn a_name_of_two_people_asks_who() {
    let (app, _folder) = start().await;
    let (first, second) = (person(&app, "Noor Jansen").await, person(&app, "Noor Haddad").await);
    let read = call(&app, "quick_read", json!({ "line": "ask @noor tomorrow" })).await;
    let chip = read["chips"][0].clone();
    assert_eq!(chip["candidates"].as_array().map(Vec::len), Some(2), "both are offered: {read}");
    assert_eq!((&chip["chosen"], &read["ready"]), (&json!(null), &json!(false)), "and neither is guessed");
    let refused = refusal(&app, "quick_add", json!({ "line": "ask @noor tomorrow" })).await;
    assert_eq!(refused.field.as_deref(), Some("line"), "the field says what to do: {refused}");

    let settled = json!({ "line": "call @noor tomorrow", "choices": [{ "text": "Noor", "id": second }] });
    assert_eq!(call(&app, "quick_read", settled.clone()).await["chips"][0]["chosen"], json!(second), "the choice holds");
    let id = call(&app, "quick_add", settled).await["id"].clone();
    let task = call(&app, "tasks_show", json!({ "id": id })).await;
    assert!(task.to_string().contains(&second) && !task.to_string().contains(&first), "she alone is asked: {task}");
}

#[tokio::test]
async fn meetings_and_people_come_from_lines_too() {
    let (app, _folder) = start().await;
    let made = call(&app, "quick_add", json!({ "line": "+person Noor Jansen noor@example.org" })).await;
    assert_eq!(made["kind"], "person", "the sign says so");
    let noor = call(&app, "people_show", json!({ "id": made["id"] })).await;
    assert_eq!(noor["name"], "Noor Jansen", "the name is what is left: {noor}");
    assert!(noor.to_string().contains("noor@example.org"), "with the address");

    let line = "Treffen Willkommen mi 18:30–20:00 @Noor Jansen";
    let planned = call(&app, "quick_add", json!({ "line": line, "language": "de" })).await;
    let meeting = call(&app, "meetings_show", json!({ "id": planned["id"] })).await;
    assert_eq!(meeting["title"], "Willkommen", "the first word is what it is: {meeting}");
    assert_eq!(meeting["starts_at"], "2026-11-25T17:30:00Z", "half past six in Berlin");
    assert_eq!(meeting["ends_at"], "2026-11-25T19:00:00Z", "until eight");
    let refused = refusal(&app, "quick_add", json!({ "line": "meeting Welcome" })).await;
    assert!(refused.to_string().contains("when"), "a meeting asks for its time: {refused}");
}

#[tokio::test]
async fn words_can_be_kept_as_words() {
    let (app, _folder) = start().await;
    let read = call(&app, "quick_read", json!({ "line": "Sing “Sunday” monday 🎵 tuesday", "kept": ["monday"] })).await;
    assert_eq!(read["day"], "2026-11-24", "the next word that is a day counts: {read}");
    assert_eq!(read["title"], "Sing “Sunday” monday 🎵", "and the kept one is part of the title");
    assert_eq!(read["chips"][0]["from"], json!(24), "places count as a web page counts");
    let unknown = call(&app, "quick_read", json!({ "line": "ask @nobody #nothing" })).await;
    assert_eq!(unknown["problems"].as_array().map(Vec::len), Some(2), "a name that nobody has is said: {unknown}");
}

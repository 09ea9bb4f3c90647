//! Promises and what stands against them.

use hearth_app::{App, ErrorCode};
use serde_json::{Value, json};

use crate::start::{call, outcome, person, refusal, start};

async fn task(app: &App, args: Value) -> String {
    call(app, "tasks_add", args).await["id"].as_str().expect("an id").to_owned()
}

async fn ask(app: &App, task: &str, person: &str, accepted: bool) -> Value {
    call(app, "commitments_ask", json!({ "task_id": task, "person_id": person, "accepted": accepted })).await
}

#[tokio::test]
async fn declining_reopens_the_place() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let hall = task(&app, json!({ "title": "Ring the hall" })).await;
    let asked = ask(&app, &hall, &noor, false).await;
    assert_eq!(asked["commitment"]["status"], "asked", "a question waits for its answer");
    let open = |shown: Value| shown["open_places"].clone();
    assert_eq!(open(call(&app, "tasks_show", json!({ "id": hall })).await), 1, "an unanswered question leaves the place open");

    let id = &asked["commitment"]["id"];
    let yes = outcome(&app, "commitments_accept", json!({ "id": id })).await;
    assert_eq!(yes.undo.map(|undo| undo.label).as_deref(), Some("Noor Jansen said yes: Ring the hall"), "the label says it");
    assert_eq!(open(call(&app, "tasks_show", json!({ "id": hall })).await), 0, "a yes takes the place");
    call(&app, "commitments_release", json!({ "id": id, "reason": "Ill" })).await;
    let shown = call(&app, "tasks_show", json!({ "id": hall })).await;
    assert_eq!(open(shown.clone()), 1, "a release gives it back");
    assert_eq!(shown["commitments"][0]["reason"], "Ill", "the reason is kept");

    let again = ask(&app, &hall, &noor, false).await;
    call(&app, "commitments_decline", json!({ "id": again["commitment"]["id"] })).await;
    let shown = call(&app, "tasks_show", json!({ "id": hall })).await;
    assert_eq!(open(shown.clone()), 1, "a decline leaves it open");
    assert_eq!(shown["commitments"].as_array().map(Vec::len), Some(2), "both stay in the story");
    assert_eq!(shown["people"], json!([]), "the line shows only who counts");
}

#[tokio::test]
async fn an_impossible_step_is_refused_with_a_sentence() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let hall = task(&app, json!({ "title": "Ring the hall" })).await;
    let id = ask(&app, &hall, &noor, false).await["commitment"]["id"].clone();
    let refused = refusal(&app, "commitments_keep", json!({ "id": id })).await;
    assert_eq!(
        (refused.code, refused.message.say().as_str()),
        (ErrorCode::Conflict, "This was not promised yet. Accept it first."),
        ""
    );
    let doubled = refusal(&app, "commitments_ask", json!({ "task_id": hall, "person_id": noor })).await;
    assert_eq!(doubled.message.say(), "Noor Jansen was asked for this already. Note the answer instead.", "asked once");
    call(&app, "commitments_decline", json!({ "id": id })).await;
    let settled = refusal(&app, "commitments_accept", json!({ "id": id })).await;
    assert!(settled.message.say().contains("Ask again"), "a refusal says what to do: {}", settled.message);
    let nobody = refusal(&app, "commitments_ask", json!({ "task_id": hall, "person_id": "nobody" })).await;
    assert_eq!(nobody.code, ErrorCode::NotFound, "only people can be asked");
    let nothing = refusal(&app, "commitments_ask", json!({ "person_id": noor })).await;
    assert_eq!(nothing.code, ErrorCode::Invalid, "a promise is to something");
}

#[tokio::test]
async fn a_substitute_takes_the_place_and_its_history() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let hall = task(&app, json!({ "title": "Ring the hall" })).await;
    let id = ask(&app, &hall, &noor, true).await["commitment"]["id"].clone();
    let itself = refusal(&app, "commitments_hand_over", json!({ "id": id, "to": noor })).await;
    assert_eq!(itself.field.as_deref(), Some("to"), "nobody hands over to themselves");
    let new = call(&app, "commitments_hand_over", json!({ "id": id, "to": lena })).await;
    assert_eq!(new["commitment"]["status"], "accepted", "the substitute has said yes");
    assert_eq!(new["commitment"]["substitute_for"], "Noor Jansen", "and it is known for whom");
    let shown = call(&app, "tasks_show", json!({ "id": hall })).await;
    assert_eq!(shown["open_places"], 0, "one place, filled once");
    assert_eq!(shown["people"][0]["person_id"], lena.as_str(), "by the substitute");

    call(&app, "tasks_remove", json!({ "id": hall })).await;
    let undone = call(&app, "undo", json!({})).await;
    assert_eq!(undone["skipped"], json!([]), "all of it comes back");
    let shown = call(&app, "tasks_show", json!({ "id": hall })).await;
    assert_eq!(shown["commitments"].as_array().map(Vec::len), Some(2), "both promises, though one refers to the other");
}

#[tokio::test]
async fn a_double_booking_is_shown_and_blocks_nothing() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let slot = |title: &str, from: &str, to: &str| json!({ "title": title, "starts_at": from, "ends_at": to });
    let kitchen = task(&app, slot("Kitchen crew", "2026-11-25T08:00:00Z", "2026-11-25T10:30:00Z")).await;
    assert_eq!(ask(&app, &kitchen, &noor, true).await["clashes"], json!([]), "a promise does not clash with itself");
    let door = task(&app, slot("Open the door", "2026-11-25T09:00:00Z", "2026-11-25T09:30:00Z")).await;
    let asked = ask(&app, &door, &noor, false).await;
    assert_eq!(asked["clashes"][0]["text"], "Noor Jansen has Kitchen crew then (09:00–11:30).", "in Berlin's time");
    assert_eq!(asked["clashes"][0]["reason"], "task", "the reason is a word, too");
    assert_eq!(asked["commitment"]["status"], "asked", "she was asked all the same");

    let after = json!({ "person_id": noor, "starts_at": "2026-11-25T10:30:00Z", "ends_at": "2026-11-25T12:00:00Z" });
    assert_eq!(call(&app, "clashes_find", after).await, json!([]), "right after it there is time");
    let half = refusal(&app, "clashes_find", json!({ "person_id": noor, "starts_at": "2026-11-25T10:30:00Z" })).await;
    assert_eq!(half.field.as_deref(), Some("ends_at"), "a time has an end");

    let asked_in_one = json!({ "title": "Sweep", "starts_at": "2026-11-25T10:00:00+01:00", "ends_at": "2026-11-25T11:00:00+01:00", "ask": [noor] });
    let added = call(&app, "tasks_add", asked_in_one).await;
    assert_eq!(added["clashes"].as_array().map(Vec::len), Some(1), "a question that is not answered yet blocks no time");
    call(&app, "tasks_done", json!({ "id": kitchen })).await;
    let during = json!({ "person_id": noor, "starts_at": "2026-11-25T08:00:00Z", "ends_at": "2026-11-25T09:00:00Z" });
    assert_eq!(call(&app, "clashes_find", during).await, json!([]), "what is done takes no time any more");
}

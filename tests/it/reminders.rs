//! Reminders: what is due is said once, in words that give nothing away unless that is wished.

use serde_json::{Value, json};

use crate::start::{call, start};

async fn due(app: &hearth_app::App) -> Vec<Value> {
    call(app, "reminders_due", json!({})).await.as_array().cloned().expect("a list")
}

#[tokio::test]
async fn what_is_due_is_said_once_and_without_names() {
    let (app, _folder) = start().await;
    assert_eq!(due(&app).await, Vec::<Value>::new(), "nothing is no news");
    // It is ten o'clock in Berlin.
    call(&app, "meetings_plan", json!({ "title": "Salary talk", "start_wall": "2026-11-22T10:10", "minutes": 60 })).await;
    call(&app, "meetings_plan", json!({ "title": "Supper", "start_wall": "2026-11-22T18:00", "minutes": 60 })).await;
    call(&app, "tasks_add", json!({ "title": "Ring the clinic", "due_on": "2026-11-22" })).await;
    let said = due(&app).await;
    assert_eq!(said.len(), 2, "the task of the day and the meeting that is near: {said:?}");
    let all = Value::from(said).to_string();
    assert!(all.contains("10:10") && all.contains("task"), "what it is about: {all}");
    assert!(!all.contains("Salary") && !all.contains("clinic"), "and nothing that a passer-by may not read: {all}");
    assert_eq!(due(&app).await, Vec::<Value>::new(), "each is said once");
    let undo = call(&app, "undo_state", json!({})).await;
    assert!(undo.to_string().contains("Ring the clinic"), "what Hearth remembers is nothing to take back: {undo}");
}

#[tokio::test]
async fn the_device_decides_what_is_said() {
    let (app, _folder) = start().await;
    call(&app, "tasks_add", json!({ "title": "Ring the clinic", "due_on": "2026-11-22" })).await;
    call(&app, "device_settings_set", json!({ "id": "reminders-tasks", "value": false })).await;
    assert_eq!(due(&app).await, Vec::<Value>::new(), "not wanted");
    call(&app, "device_settings_set", json!({ "id": "reminders-tasks", "value": true })).await;
    call(&app, "device_settings_set", json!({ "id": "reminders-details", "value": true })).await;
    let said = Value::from(due(&app).await).to_string();
    assert!(said.contains("Ring the clinic"), "with names where that is wished: {said}");
}

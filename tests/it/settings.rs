//! Settings of a community and of a device, drafts, and taking the sample out.

use hearth_app::{App, ports::Ports};
use serde_json::{Value, json};

use crate::start::{PASSPHRASE, app, call, outcome, person, refusal, start};

#[tokio::test]
async fn settings_of_a_community_can_be_undone() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let done = outcome(&app, "settings_set", json!({ "id": "me", "value": noor })).await;
    assert!(done.undo.is_some(), "it is a change like any other");
    assert_eq!(call(&app, "settings_show", json!({})).await, json!({ "me": noor }), "kept");
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "settings_show", json!({})).await, json!({}), "undone");
    let nobody = refusal(&app, "settings_set", json!({ "id": "me", "value": "nobody" })).await;
    assert_eq!(nobody.code, hearth_app::ErrorCode::NotFound, "I am one of the people");
    assert_eq!(
        refusal(&app, "settings_set", json!({ "id": "fonts", "value": 1 })).await.field.as_deref(),
        Some("id"),
        "known names alone"
    );
    call(&app, "settings_set", json!({ "id": "my-name", "value": "Noor J." })).await;
    call(&app, "settings_set", json!({ "id": "my-name", "value": null })).await;
    assert_eq!(call(&app, "settings_show", json!({})).await, json!({}), "null is as if it was never made");
}

async fn set(app: &App, id: &str, value: Value) -> Value {
    call(app, "device_settings_set", json!({ "id": id, "value": value })).await["value"].clone()
}

#[tokio::test]
async fn settings_of_a_device_need_no_community_and_outlive_the_program() {
    let (one, folder) = app();
    assert_eq!(set(&one, "theme", json!("dark")).await, Value::Null, "there was none before");
    assert_eq!(set(&one, "theme", json!("light")).await, "dark", "the answer is what takes it back");
    set(&one, "keys", json!({ "palette": ["Mod+P"], "undo": [] })).await;
    let odd = refusal(&one, "device_settings_set", json!({ "id": "theme", "value": "pink" })).await;
    assert_eq!(odd.message.say(), "This setting takes system, light, dark.", "a refusal lists what is taken");
    let two = App::new(Ports { places: hearth_app::ports::Places::below(folder.path()), ..one.ports.clone() });
    assert_eq!(
        call(&two, "device_settings_show", json!({})).await,
        json!({ "keys": { "palette": ["Mod+P"], "undo": [] }, "theme": "light" }),
        "another start of the program reads them"
    );
    set(&two, "theme", Value::Null).await;
    assert_eq!(call(&one, "device_settings_show", json!({})).await["theme"], Value::Null, "null is the default again");
}

#[tokio::test]
async fn what_a_broken_device_file_holds_costs_a_look_and_not_the_window() {
    let (app, folder) = app();
    set(&app, "theme", json!("dark")).await;
    let path = folder.path().join("state").join("device.json");
    std::fs::write(&path, "{\"theme\": \"plaid\", \"density\": \"compact\"}").expect("the file can be written");
    assert_eq!(call(&app, "device_settings_show", json!({})).await, json!({ "density": "compact" }), "odd values are left out");
    std::fs::write(&path, "{").expect("the file can be written");
    assert_eq!(call(&app, "device_settings_show", json!({})).await, json!({}), "no file is as good as a broken one");
}

#[tokio::test]
async fn a_draft_outlives_a_crash_and_is_no_change() {
    let (app, _folder) = start().await;
    let before = call(&app, "undo_state", json!({})).await;
    call(&app, "draft_keep", json!({ "id": "task", "value": { "title": "Ring the h" } })).await;
    call(&app, "draft_keep", json!({ "id": "task", "value": { "title": "Ring the hall" } })).await;
    assert_eq!(call(&app, "undo_state", json!({})).await, before, "nothing to undo");
    // Opened a second time without closing: what a crash leaves.
    let path = call(&app, "community_state", json!({})).await["community"]["path"].clone();
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let kept = call(&app, "drafts_list", json!({})).await;
    assert_eq!(kept[0]["value"]["title"], "Ring the hall", "the last that was typed: {kept}");
    assert!(kept[0]["at"].as_str().is_some_and(|at| at.starts_with("2026-11-22T09:0")), "and when: {kept}");
    call(&app, "draft_drop", json!({ "id": "task" })).await;
    assert_eq!(call(&app, "drafts_list", json!({})).await, json!([]), "saved or thrown away");
}

async fn total(app: &App, name: &str) -> i64 {
    call(app, name, json!({ "offset": 0, "limit": 1 })).await["total"].as_i64().expect("a total")
}

#[tokio::test]
async fn the_sample_leaves_in_one_step_and_what_the_user_made_stays() {
    let (app, _folder) = app();
    let args = json!({ "path": null, "name": "Try", "zone": "Europe/Berlin", "sample": true, "passphrase": PASSPHRASE });
    call(&app, "community_create", args).await;
    let garden = call(&app, "efforts_list", json!({})).await[0]["id"].clone();
    let noor = person(&app, "Nobody of the sample").await;
    let task = call(&app, "tasks_add", json!({ "title": "My own task", "effort_id": garden })).await["id"].clone();
    let sample = call(&app, "people_page", json!({ "offset": 0, "limit": 100 })).await["rows"].as_array().expect("rows").clone();
    let someone = sample.iter().map(|row| &row["id"]).find(|id| **id != json!(noor)).expect("somebody of the sample").clone();
    call(&app, "memberships_add", json!({ "effort_id": garden, "person_ids": [noor] })).await;
    call(&app, "people_change", json!({ "id": someone, "field": "pronouns", "value": "they/them" })).await;

    let done = outcome(&app, "sample_remove", json!({})).await;
    assert!(done.undo.is_some(), "it can be undone");
    assert_eq!(total(&app, "people_page").await, 1, "the person that was added stays, one that was only changed leaves");
    assert_eq!(call(&app, "efforts_list", json!({})).await, json!([]), "no effort is left");
    let kept = call(&app, "tasks_show", json!({ "id": task })).await;
    assert_eq!((&kept["title"], &kept["effort_id"]), (&json!("My own task"), &Value::Null), "the task lets go of its effort");
    assert_eq!(call(&app, "community_state", json!({})).await["community"]["is_sample"], false, "a community like any other");

    let back = call(&app, "undo", json!({})).await;
    assert_eq!(back["skipped"], json!([]), "all of it comes back");
    assert_eq!(total(&app, "people_page").await, i64::try_from(sample.len()).expect("few"), "everybody");
    assert_eq!(call(&app, "community_state", json!({})).await["community"]["is_sample"], true, "marked as what it is");
}

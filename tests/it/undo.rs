//! Undo, redo, history, and the file itself: what the log promises, and what opening refuses.

use hearth_app::{App, ErrorCode, dispatch};
use hearth_store::{DataKey, Operation, OperationKind, Store};
use hearth_texts::Said;
use serde_json::{Value, json};

use crate::start::{app, call, person, refusal, start};

/// Changes a person's pronouns as upkeep, which no undo takes back.
async fn upkeep(app: &App, person: &str, pronouns: &str) {
    let store = app.community().expect("open").store.clone();
    let operation = Operation { kind: OperationKind::Upkeep, name: "test", label: Said::verbatim("Tidy").kept(), at: app.now() };
    let mut tx = store.begin(operation).await.expect("an operation can begin");
    sqlx::query("UPDATE people SET pronouns = ?2 WHERE id = ?1")
        .bind(person)
        .bind(pronouns)
        .execute(&mut *tx)
        .await
        .expect("a person can be changed");
    tx.commit().await.expect("the operation can end");
}

async fn path(app: &App) -> String {
    call(app, "community_state", json!({})).await["community"]["path"].as_str().expect("a path").to_owned()
}

async fn rename(app: &App, effort: &Value, name: &str) {
    call(app, "efforts_change", json!({ "id": effort, "field": "name", "value": name })).await;
}

async fn name(app: &App, effort: &Value) -> Value {
    call(app, "efforts_show", json!({ "id": effort })).await["name"].clone()
}

#[tokio::test]
async fn undo_and_redo_outlive_a_restart() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    rename(&app, &effort, "Gardens").await;
    let open = json!({ "path": path(&app).await, "passphrase": "tide table" });
    call(&app, "community_close", json!({})).await;
    call(&app, "community_open", open.clone()).await;
    let state = call(&app, "undo_state", json!({})).await;
    assert_eq!(state, json!({ "undo": "Rename Garden to Gardens", "redo": null }), "the reopened file knows what was done last");
    assert_eq!(call(&app, "undo", json!({})).await["label"], "Rename Garden to Gardens", "the answer names it");
    assert_eq!(name(&app, &effort).await, "Garden", "undone");

    call(&app, "community_close", json!({})).await;
    call(&app, "community_open", open).await;
    let state = call(&app, "undo_state", json!({})).await;
    assert_eq!(state, json!({ "undo": "Add Garden", "redo": "Rename Garden to Gardens" }), "and what was undone last");
    call(&app, "redo", json!({})).await;
    assert_eq!(name(&app, &effort).await, "Gardens", "done again");
}

#[tokio::test]
async fn undo_walks_back_step_by_step_and_redo_forward_again() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "One" })).await["id"].clone();
    for next in ["Two", "Three", "Four"] {
        rename(&app, &effort, next).await;
    }
    for expected in ["Three", "Two", "One"] {
        call(&app, "undo", json!({})).await;
        assert_eq!(name(&app, &effort).await, expected, "one step back each time");
    }
    for expected in ["Two", "Three"] {
        call(&app, "redo", json!({})).await;
        assert_eq!(name(&app, &effort).await, expected, "one step forward each time");
    }
    call(&app, "undo", json!({})).await;
    assert_eq!(name(&app, &effort).await, "Two", "what was done again can be undone again");
    call(&app, "redo", json!({})).await;
    call(&app, "redo", json!({})).await;
    assert_eq!(name(&app, &effort).await, "Four", "to the end");
    assert_eq!(refusal(&app, "redo", json!({})).await.message.say(), "There is nothing to do again.", "no further");
    for _ in 0..4 {
        call(&app, "undo", json!({})).await;
    }
    assert_eq!(refusal(&app, "undo", json!({})).await.message.say(), "There is nothing to undo.", "back to the empty community");
}

#[tokio::test]
async fn a_new_change_ends_what_could_be_done_again() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "One" })).await["id"].clone();
    rename(&app, &effort, "Two").await;
    call(&app, "undo", json!({})).await;
    rename(&app, &effort, "Other").await;
    assert_eq!(call(&app, "undo_state", json!({})).await["redo"], json!(null), "there is nothing to do again");
    refusal(&app, "redo", json!({})).await;
    assert_eq!(name(&app, &effort).await, "Other", "the new change stands");
    call(&app, "undo", json!({})).await;
    assert_eq!(name(&app, &effort).await, "One", "and is undone to what it found");
}

#[tokio::test]
async fn a_field_that_was_changed_since_is_left_alone_and_named() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    call(&app, "people_change", json!({ "id": noor, "field": "pronouns", "value": "she/her" })).await;
    upkeep(&app, &noor, "they/them").await;
    let undone = call(&app, "undo", json!({})).await;
    assert_eq!(undone["skipped"].as_array().map(Vec::len), Some(1), "one thing was left alone");
    let said = undone["skipped"][0].as_str().expect("a sentence");
    assert!(said.contains("pronouns") && said.contains("changed since"), "it is named: {said}");
    assert_eq!(call(&app, "people_show", json!({ "id": noor })).await["pronouns"], "they/them", "the later value stands");
}

#[tokio::test]
async fn undoing_a_removal_brings_the_children_back() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let task =
        call(&app, "tasks_add", json!({ "title": "Plant", "checklist": ["Dig", "Water"], "ask": [noor] })).await["id"].clone();
    let before = call(&app, "tasks_show", json!({ "id": task })).await;
    call(&app, "tasks_remove", json!({ "id": task })).await;
    assert_eq!(refusal(&app, "tasks_show", json!({ "id": task })).await.code, ErrorCode::NotFound, "it is gone");
    let undone = call(&app, "undo", json!({})).await;
    assert_eq!(undone["skipped"], json!([]), "nothing is missing");
    assert_eq!(call(&app, "tasks_show", json!({ "id": task })).await, before, "the very same task, with checklist and promise");
    let found = call(&app, "tasks_page", json!({ "query": "plant", "offset": 0, "limit": 9 })).await;
    assert_eq!(found["total"], 1, "and it is found again");
}

#[tokio::test]
async fn a_change_that_changes_nothing_leaves_no_trace() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    rename(&app, &effort, "Garden").await;
    assert_eq!(call(&app, "undo_state", json!({})).await["undo"], "Add Garden", "the last change is the one before");
}

#[tokio::test]
async fn every_table_of_the_file_is_logged_or_says_why_not() {
    let (app, _folder) = start().await;
    let mut tx = app.change("test", hearth_texts::Said::verbatim("Look around")).await.expect("an operation can begin");
    let left = hearth_store::changes::unaccounted(&mut tx).await.expect("the tables can be listed");
    tx.roll_back().await.expect("nothing was changed");
    assert!(left.is_empty(), "these tables are in neither list: {left:?}");
}

#[tokio::test]
async fn an_abandoned_operation_leaves_nothing() {
    let (app, _folder) = start().await;
    let mut tx = app.change("test", hearth_texts::Said::verbatim("Begin and drop")).await.expect("an operation can begin");
    hearth_store::community::change(&mut tx, Some("Half done"), None, None).await.expect("a write");
    drop(tx);
    call(&app, "efforts_add", json!({ "name": "Garden" })).await;
    let community = call(&app, "community_state", json!({})).await["community"].clone();
    assert_eq!(community["name"], "Harbour Volunteers", "what was not committed is gone");
}

#[tokio::test]
async fn the_file_gives_nothing_away() {
    let (app, _folder) = start().await;
    person(&app, "Zacharias Quartermaine").await;
    call(&app, "efforts_add", json!({ "name": "Quartermaine Garden" })).await;
    let path = path(&app).await;
    for file in [path.clone(), format!("{path}-wal"), format!("{path}-shm"), format!("{path}.keys")] {
        let Ok(bytes) = std::fs::read(&file) else { continue };
        let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
        assert!(!holds(b"Quartermaine") && !holds(b"CREATE TABLE"), "{file} can be read without the key");
        assert!(!bytes.starts_with(b"SQLite format 3"), "{file} is a plain database");
    }
    let wrong = DataKey::random().expect("random bytes");
    assert!(Store::open(std::path::Path::new(&path), &wrong).await.is_err(), "another key opens nothing");
}

#[tokio::test]
async fn a_wrong_passphrase_says_so_at_its_field() {
    let (app, _folder) = start().await;
    let path = path(&app).await;
    let wrong = refusal(&app, "community_open", json!({ "path": path, "passphrase": "tide tables" })).await;
    assert_eq!((wrong.code, wrong.field.as_deref()), (ErrorCode::Locked, Some("passphrase")), "{}", wrong.message);
    let none = refusal(&app, "community_open", json!({ "path": path, "passphrase": null })).await;
    assert_eq!(
        (none.code, none.message.say().as_str()),
        (ErrorCode::Locked, "This community opens with its passphrase."),
        "what is needed"
    );
}

#[tokio::test]
async fn a_community_without_its_key_file_says_which_file_is_missing() {
    let (app, _folder) = start().await;
    let path = path(&app).await;
    call(&app, "community_close", json!({})).await;
    std::fs::rename(format!("{path}.keys"), format!("{path}.elsewhere")).expect("the key file can be moved");
    let refused = refusal(&app, "community_open", json!({ "path": path, "passphrase": "tide table" })).await;
    assert_eq!(refused.code, ErrorCode::Damaged, "it is not a wrong passphrase");
    assert!(refused.message.say().contains(&format!("{path}.keys")), "the missing file is named: {}", refused.message);
    assert!(!std::path::Path::new(&format!("{path}.keys")).exists(), "no new key was made for an old file");
}

#[tokio::test]
async fn a_damaged_file_is_called_damaged_and_left_as_it_is() {
    let (app, _folder) = start().await;
    let path = path(&app).await;
    call(&app, "community_close", json!({})).await;
    let mut bytes = std::fs::read(&path).expect("the file can be read");
    bytes[..64].fill(0x5a);
    std::fs::write(&path, &bytes).expect("the file can be written");
    let refused = refusal(&app, "community_open", json!({ "path": path, "passphrase": "tide table" })).await;
    assert_eq!(refused.code, ErrorCode::Damaged, "{}", refused.message);
    assert!(refused.message.say().contains("backup"), "it says what to do: {}", refused.message);
    assert_eq!(std::fs::read(&path).expect("the file can be read"), bytes, "not a byte was changed");
}

#[tokio::test]
async fn an_existing_file_is_never_overwritten() {
    let (app, folder) = app();
    let path = folder.path().join("taken.hearth");
    std::fs::write(&path, b"letters to my aunt").expect("a file can be written");
    let args = json!({ "path": path, "name": "New", "zone": "Europe/Berlin", "sample": false, "passphrase": "tide table" });
    let refused = dispatch(&app, "community_create", args).await.expect_err("the name is taken");
    assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::Conflict, Some("path")), "{}", refused.message);
    assert_eq!(std::fs::read(&path).expect("the file can be read"), b"letters to my aunt", "it is as it was");
    let gone = refusal(&app, "community_open", json!({ "path": folder.path().join("none.hearth"), "passphrase": null })).await;
    assert_eq!(gone.code, ErrorCode::NotFound, "and a file that is not there is not made");
}

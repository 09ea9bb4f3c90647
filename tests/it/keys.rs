//! The ways into a community: made, changed, lost and found again, on a real encrypted file. What needs a real keychain is in `keychain`.

use std::path::PathBuf;

use hearth_app::{App, ErrorCode, dispatch_bytes};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::start::{PASSPHRASE, app, call, outcome, refusal, start};

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("communities/Harbour Volunteers.hearth")
}

fn words(groups: &Value) -> Vec<String> {
    groups["groups"].as_array().expect("groups").iter().map(|one| one.as_str().expect("text").to_owned()).collect()
}

/// Types the two groups that are asked for.
fn typed(shown: &Value) -> Value {
    let groups = words(shown);
    let ask = shown["ask"].as_array().expect("two numbers").iter().map(|n| n.as_u64().expect("a number"));
    let typed: Vec<Value> = ask.map(|n| json!({ "group": n, "text": groups[n as usize - 1].to_lowercase() })).collect();
    json!({ "groups": typed })
}

async fn reopen(app: &App, folder: &TempDir, secret: Value) -> Result<hearth_app::Outcome, hearth_app::AppError> {
    call(app, "community_close", Value::Null).await;
    let mut args = json!({ "path": file(folder), "passphrase": null });
    for (name, value) in secret.as_object().expect("an object") {
        args[name] = value.clone();
    }
    hearth_app::dispatch(app, "community_open", args).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_opens_the_community_and_a_new_one_ends_it() {
    let (app, folder) = start().await;
    call(&app, "people_add", json!({ "name": "Noor Jansen" })).await;
    let made = outcome(&app, "keys_code_make", Value::Null).await;
    assert_eq!(made.stale, ["keys"], "the settings show it at once");
    let first = words(&made.value).join("-");

    let opened = reopen(&app, &folder, json!({ "code": first.to_lowercase().replace('-', " ") })).await;
    assert!(opened.is_ok(), "typed in small letters with spaces it opens: {opened:?}");
    let view = call(&app, "keys_show", Value::Null).await;
    assert_eq!(view["opened_with"], "code", "the window knows to offer a passphrase: {view}");
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 5 })).await["total"], 1, "everything is there");

    let second = words(&call(&app, "keys_code_make", Value::Null).await).join("-");
    let refused = reopen(&app, &folder, json!({ "code": first })).await.expect_err("the old one has ceased to work");
    assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::Locked, Some("code")), "said at its field: {refused}");
    call(&app, "community_open", json!({ "path": file(&folder), "passphrase": null, "code": second })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typing_error_is_named_by_its_group() {
    let (app, folder) = start().await;
    let mut groups = words(&call(&app, "keys_code_make", Value::Null).await);
    let last = if groups[4].ends_with('7') { "8" } else { "7" };
    groups[4].replace_range(4.., last);
    let refused = reopen(&app, &folder, json!({ "code": groups.join(" ") })).await.expect_err("one symbol is wrong");
    assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::Invalid, Some("code")), "at its field");
    assert!(refused.message.say().contains("Group 5"), "the fifth group is named: {refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_shown_until_two_groups_were_typed_again_and_never_after() {
    let (app, _folder) = start().await;
    let made = call(&app, "keys_code_make", Value::Null).await;
    assert_eq!(call(&app, "keys_code_show", Value::Null).await, made, "later it is the same, with the same question");
    let view = call(&app, "keys_show", Value::Null).await;
    assert_eq!((&view["code"]["proved"], &view["code"]["made_on"]), (&json!(false), &json!("2026-11-22")), "not proved yet");

    let mut wrong = typed(&made);
    wrong["groups"][1]["text"] = json!("AAAAA");
    let refused = refusal(&app, "keys_code_prove", wrong).await;
    assert_eq!(refused.field.as_deref(), Some(format!("group-{}", made["ask"][1]).as_str()), "the wrong one is named");

    let pdf = dispatch_bytes(&app, "keys_code_page", Value::Null).await.expect("a page");
    assert!(pdf.starts_with(b"%PDF-"), "which can be printed");
    call(&app, "keys_code_prove", typed(&made)).await;
    assert_eq!(call(&app, "keys_show", Value::Null).await["code"]["proved"], true, "proved");
    for name in ["keys_code_show", "keys_code_prove"] {
        let refused = refusal(&app, name, if name == "keys_code_prove" { typed(&made) } else { Value::Null }).await;
        assert_eq!(refused.code, ErrorCode::Conflict, "{name}: it is on paper alone now");
    }
    assert!(dispatch_bytes(&app, "keys_code_page", Value::Null).await.is_err(), "and cannot be printed again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passphrase_is_changed_by_who_knows_it_or_has_the_code() {
    let (app, folder) = start().await;
    let refused = refusal(&app, "keys_passphrase_set", json!({ "passphrase": "new moon" })).await;
    assert_eq!(refused.field.as_deref(), Some("current"), "without a keychain the old one is asked for");
    let refused = refusal(&app, "keys_passphrase_set", json!({ "passphrase": "new moon", "current": "wrong" })).await;
    assert_eq!(refused.field.as_deref(), Some("current"), "and must be right");
    let refused = refusal(&app, "keys_passphrase_set", json!({ "passphrase": "  ", "current": PASSPHRASE })).await;
    assert_eq!(refused.field.as_deref(), Some("passphrase"), "nothing is no passphrase");
    call(&app, "keys_passphrase_set", json!({ "passphrase": "new moon", "current": PASSPHRASE })).await;
    assert!(reopen(&app, &folder, json!({ "passphrase": PASSPHRASE })).await.is_err(), "the old one opens nothing");
    call(&app, "community_open", json!({ "path": file(&folder), "passphrase": "new moon" })).await;

    let code = words(&call(&app, "keys_code_make", Value::Null).await).join(" ");
    call(&app, "keys_passphrase_set", json!({ "passphrase": "full moon", "current": code })).await;
    assert!(reopen(&app, &folder, json!({ "passphrase": "full moon" })).await.is_ok(), "who forgot it has the code");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_sure_way_in_is_never_taken_away() {
    let (app, folder) = start().await;
    let refused = refusal(&app, "keys_passphrase_remove", json!({ "current": PASSPHRASE })).await;
    assert!(refused.message.say().contains("last sure way"), "it is the only one: {refused}");
    let made = call(&app, "keys_code_make", Value::Null).await;
    let refused = refusal(&app, "keys_passphrase_remove", json!({ "current": PASSPHRASE })).await;
    assert!(refused.message.say().contains("last sure way"), "a code that nobody has on paper is none: {refused}");
    call(&app, "keys_code_prove", typed(&made)).await;
    call(&app, "keys_passphrase_remove", json!({ "current": PASSPHRASE })).await;

    let refused = reopen(&app, &folder, json!({})).await.expect_err("there is no keychain");
    assert!(refused.message.say().contains("recovery code"), "the sentence names what opens it: {refused}");
    let refused = refusal(&app, "community_open", json!({ "path": file(&folder), "passphrase": PASSPHRASE })).await;
    assert!(refused.message.say().contains("no passphrase"), "the passphrase is gone: {refused}");
    let code = words(&made).join(" ");
    call(&app, "community_open", json!({ "path": file(&folder), "passphrase": null, "code": code })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slot_file_of_the_first_version_opens_and_a_newer_one_is_refused_untouched() {
    let (app, folder) = start().await;
    call(&app, "community_close", Value::Null).await;
    let path = file(&folder).with_extension("hearth.keys");
    let mut slots: Value = serde_json::from_slice(&std::fs::read(&path).expect("slots")).expect("JSON");
    slots["version"] = json!(1);
    slots.as_object_mut().expect("an object").remove("header");
    std::fs::write(&path, slots.to_string()).expect("an old file");
    call(&app, "community_open", json!({ "path": file(&folder), "passphrase": PASSPHRASE })).await;
    call(&app, "community_close", Value::Null).await;
    let raised: Value = serde_json::from_slice(&std::fs::read(&path).expect("slots")).expect("JSON");
    assert_eq!(raised["version"], 2, "opened, and raised to what is written today");

    slots["version"] = json!(3);
    slots["slots"] = json!([{ "kind": "fingerprint" }]);
    std::fs::write(&path, slots.to_string()).expect("a newer file");
    let before = (std::fs::read(&path).expect("slots"), std::fs::read(file(&folder)).expect("the file"));
    let refused = refusal(&app, "community_open", json!({ "path": file(&folder), "passphrase": PASSPHRASE })).await;
    assert_eq!(refused.code, ErrorCode::Newer, "an update is asked for: {refused}");
    let after = (std::fs::read(&path).expect("slots"), std::fs::read(file(&folder)).expect("the file"));
    assert!(before == after, "and nothing was touched");
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_never_quoted_in_refusals() {
    let (app, _folder) = app();
    for args in [json!({ "path": "x", "passphrase": 271828 }), json!({ "path": "x", "passphrase": ["tide table"] })] {
        let refused = refusal(&app, "community_open", args).await;
        let said = format!("{refused} {refused:?}");
        assert!(!said.contains("271828") && !said.contains("tide"), "a secret of another kind is not quoted: {said}");
    }
}

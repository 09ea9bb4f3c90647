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

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the folder") {
        let entry = entry.expect("an entry");
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_killed_at_any_step_leaves_the_old_file_or_the_new_one() {
    use hearth_store::{KeySlots, Renewal, Unlock};
    let (app, folder) = start().await;
    for n in 0..30 {
        call(&app, "people_add", json!({ "name": format!("Person {n}") })).await;
    }
    call(&app, "community_close", Value::Null).await;
    let path = file(&folder);
    let old = KeySlots::read(&path).and_then(|slots| slots.open(&Unlock::Passphrase(PASSPHRASE))).expect("the old key");
    let new = hearth_store::DataKey::random().expect("random bytes");
    let mut slots = KeySlots::empty();
    slots.add_passphrase(&new, "another moon").expect("a slot");

    let home = path.parent().expect("a folder").to_owned();
    let mut seen = Vec::new();
    let snapshots = TempDir::new().expect("a folder");
    let watch = |step: Renewal| {
        copy(&home, &snapshots.path().join(format!("{step:?}")));
        seen.push(step);
    };
    hearth_store::renew(&path, &old, &new, slots, watch).await.expect("it is renewed");
    assert_eq!(seen.len(), 7, "every step was looked at: {seen:?}");
    for step in seen {
        let there = snapshots.path().join(format!("{step:?}")).join("Harbour Volunteers.hearth");
        let (this, other) = match step {
            Renewal::Exchanged | Renewal::Done => ("another moon", PASSPHRASE),
            _ => (PASSPHRASE, "another moon"),
        };
        let refused = refusal(&app, "community_open", json!({ "path": there, "passphrase": other })).await;
        assert_eq!(refused.code, ErrorCode::Locked, "{step:?}: the other secret opens nothing");
        call(&app, "community_open", json!({ "path": there, "passphrase": this })).await;
        let page = call(&app, "people_page", json!({ "offset": 0, "limit": 5 })).await;
        assert_eq!(page["total"], 30, "{step:?}: everything is there");
        call(&app, "people_add", json!({ "name": "One more" })).await;
        call(&app, "community_close", Value::Null).await;
        let left: Vec<_> = std::fs::read_dir(there.parent().expect("a folder"))
            .expect("the folder")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.contains(".next"))
            .collect();
        assert!(left.is_empty(), "{step:?}: nothing unfinished is left: {left:?}");
    }
}

async fn job(app: &App, name: &str, args: Value) -> hearth_app::Job {
    let started = call(app, name, args).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
    app.wait(&started, |_| {}).await.expect("the job ends well")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_makes_the_old_slots_and_the_old_code_worthless() {
    let (app, folder) = start().await;
    call(&app, "people_add", json!({ "name": "Noor Jansen" })).await;
    let code = words(&call(&app, "keys_code_make", Value::Null).await).join(" ");
    let refused = refusal(&app, "keys_renew", json!({})).await;
    assert_eq!(refused.field.as_deref(), Some("passphrase"), "the passphrase is needed, for it stays");
    let old = std::fs::read(file(&folder).with_extension("hearth.keys")).expect("slots");
    job(&app, "keys_renew", json!({ "passphrase": PASSPHRASE })).await;
    call(&app, "people_add", json!({ "name": "Lena Fox" })).await;
    assert_eq!(call(&app, "undo", Value::Null).await["label"], "Add Lena Fox", "it is open again, with its whole history");
    assert!(call(&app, "keys_show", Value::Null).await["code"].is_null(), "the code of before is gone");
    let refused = reopen(&app, &folder, json!({ "code": code })).await.expect_err("and opens nothing");
    assert_eq!(refused.code, ErrorCode::Locked, "as it says: {refused}");

    let new = std::fs::read(file(&folder).with_extension("hearth.keys")).expect("slots");
    std::fs::write(file(&folder).with_extension("hearth.keys"), old).expect("the old slots put back");
    let refused = refusal(&app, "community_open", json!({ "path": file(&folder), "passphrase": PASSPHRASE })).await;
    assert_eq!(refused.code, ErrorCode::Damaged, "the old slots do not open the new file: {refused}");
    assert!(refused.message.say().contains("key"), "and it is said that they do not belong together: {refused}");
    std::fs::write(file(&folder).with_extension("hearth.keys"), new).expect("the new ones");
    call(&app, "community_open", json!({ "path": file(&folder), "passphrase": PASSPHRASE })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_community_is_closed_says_no_name_and_keeps_what_was_typed() {
    let (app, folder) = start().await;
    call(&app, "people_add", json!({ "name": "Noor Jansen" })).await;
    call(&app, "draft_keep", json!({ "id": "thanks", "value": "Dear Noor" })).await;
    call(&app, "community_lock", Value::Null).await;
    for name in ["people_page", "drafts_list", "reminders_due", "home_show", "search"] {
        let args = if name == "search" { json!({ "query": "noor", "limit": 5 }) } else { json!({ "offset": 0, "limit": 5 }) };
        let refused = refusal(&app, name, args).await;
        assert_eq!(refused.code, ErrorCode::NoCommunity, "{name} tells nothing: {refused}");
    }
    let state = call(&app, "community_state", Value::Null).await;
    assert_eq!((&state["state"], &state["why"]), (&json!("locked"), &json!("locked")), "the window shows its lock: {state}");
    let wal = std::fs::metadata(folder.path().join("communities/Harbour Volunteers.hearth-wal"));
    assert!(wal.is_err(), "the file is closed, not only hidden");

    let refused = refusal(&app, "community_open", json!({ "path": file(&folder), "passphrase": null })).await;
    assert_eq!(refused.code, ErrorCode::Locked, "it asks for a secret");
    let again = App::new(app.ports.clone());
    hearth_app::community::open_at_start(&again, None, None).await;
    assert_eq!(call(&again, "community_state", Value::Null).await["state"], "locked", "also after a restart");
    call(&again, "community_open", json!({ "path": file(&folder), "passphrase": PASSPHRASE })).await;
    assert_eq!(call(&again, "drafts_list", Value::Null).await[0]["value"], "Dear Noor", "what was typed is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn home_reminds_of_a_code_until_it_is_proved_and_rests_for_a_week() {
    let (app, _folder) = start().await;
    assert_eq!(call(&app, "keys_reminder", Value::Null).await, "no_code", "there is none yet");
    let made = call(&app, "keys_code_make", Value::Null).await;
    assert_eq!(call(&app, "keys_reminder", Value::Null).await, "code_unproved", "not proved yet");
    call(&app, "keys_reminder_later", Value::Null).await;
    assert_eq!(call(&app, "keys_reminder", Value::Null).await, "nothing", "later means later");
    let mut ports = app.ports.clone();
    ports.clock = std::sync::Arc::new(hearth_app::ports::FixedClock::parse("2026-11-29T12:00:00Z").expect("a constant"));
    let path = call(&app, "community_state", Value::Null).await["community"]["path"].clone();
    let next_week = App::new(ports);
    call(&next_week, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(call(&next_week, "keys_reminder", Value::Null).await, "code_unproved", "and not never");
    call(&app, "keys_code_prove", typed(&made)).await;
    assert_eq!(call(&next_week, "keys_reminder", Value::Null).await, "nothing", "done is done");
}

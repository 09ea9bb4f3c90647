//! Recognition that proves itself: made into certificates, brought back in every packing, judged, replaced, forgotten.

use std::path::{Path, PathBuf};

use hearth_app::{App, ErrorCode};
use serde_json::{Value, json};

use crate::{
    documents::{made, text},
    start::{call, outcome, person, refusal, start},
};

/// Everything for the wall in one folder, unless asked for otherwise.
fn wish(people: &[&str], more: Value) -> Value {
    let mut args = json!({
        "person_ids": people, "reason": "For five years at the door.", "design": "classic", "print_file": false, "credential": true,
    });
    args.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    args
}

async fn checked(app: &App, args: Value) -> Value {
    call(app, "credentials_verify", args).await
}

fn paths(made: &Value) -> Vec<PathBuf> {
    let all = made["documents"].as_array().expect("documents");
    all.iter().map(|one| PathBuf::from(one["path"].as_str().expect("a path"))).collect()
}

fn of_kind<'a>(paths: &'a [PathBuf], kind: &str) -> &'a Path {
    paths.iter().find(|path| path.extension().is_some_and(|ending| ending == kind)).expect("a file of this kind")
}

#[tokio::test]
async fn a_certificate_proves_itself_in_every_packing() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let made = made(&app, "certificates_make", wish(&[&noor], json!({ "badge_files": true, "valid_until": "2027-11-22" }))).await;
    let paths = paths(&made);
    assert_eq!(paths.len(), 4, "the paper, the JSON and the two pictures");
    for (kind, found) in [("pdf", "pdf"), ("json", "text"), ("png", "picture"), ("svg", "picture")] {
        let seen = checked(&app, json!({ "path": of_kind(&paths, kind) })).await;
        assert_eq!(seen["verdict"], "holds", "{kind}: nothing was changed");
        assert_eq!(seen["found"], found, "{kind}: it says where it was found");
        assert_eq!(seen["key"], "own", "{kind}: it is our own key");
        assert_eq!(seen["holder"], "Noor Jansen", "{kind}: for whom");
        assert_eq!(seen["reason"], "For five years at the door.", "{kind}: and what for");
        assert_eq!(seen["valid_until"], "2027-11-22", "{kind}: and until when");
        assert_eq!(seen["expired"], false, "{kind}: which is still to come");
        assert_eq!(seen["kept"], true, "{kind}: and we remember it");
    }
    let paper = text(&json!(of_kind(&paths, "pdf")));
    assert!(paper.contains("Scan to check it"), "the paper says what the code is for: {paper}");
    assert!(paper.contains("Valid until 22 November 2027"), "and until when it counts");
}

#[tokio::test]
async fn one_changed_letter_is_noticed() {
    let (app, folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let paths = paths(&made(&app, "certificates_make", wish(&[&noor], json!({ "badge_files": true }))).await);
    for kind in ["json", "png", "svg"] {
        let mut bytes = std::fs::read(of_kind(&paths, kind)).expect("a file");
        let at = bytes.windows(11).position(|part| part == b"Noor Jansen").expect("the name stands in it");
        bytes[at] = b'M';
        let changed = folder.path().join(format!("changed.{kind}"));
        std::fs::write(&changed, bytes).expect("a place to write");
        let seen = checked(&app, json!({ "path": changed })).await;
        assert_eq!(seen["verdict"], "broken", "{kind}: another name is not what was signed");
    }
    let none = checked(&app, json!({ "text": "Nothing to see here." })).await;
    assert!(none.is_null(), "and what holds no credential is said to hold none");
    let refused = refusal(&app, "credentials_verify", json!({ "path": folder.path().join("gone.pdf") })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "a file that is not there is refused at its field");
}

#[tokio::test]
async fn a_new_key_leaves_the_old_certificates_to_a_former_one() {
    let (app, _folder) = start().await;
    assert!(call(&app, "credentials_keys", json!({})).await["current"].is_null(), "before the first credential there is no key");
    let noor = person(&app, "Noor Jansen").await;
    let first = paths(&made(&app, "certificates_make", wish(&[&noor], json!({}))).await);
    let before = call(&app, "credentials_keys", json!({})).await;
    assert_eq!(before["current"]["signed"], 1, "the key knows what it signed");
    let replaced = outcome(&app, "credentials_key_replace", json!({})).await;
    assert!(replaced.undo.is_none(), "a key that may be in use elsewhere is not taken back by Ctrl+Z");
    let after = call(&app, "credentials_keys", json!({})).await;
    assert_ne!(after["current"]["did"], before["current"]["did"], "another key signs from now on");
    assert_eq!(after["former"][0]["did"], before["current"]["did"], "and the one before is remembered");
    let seen = checked(&app, json!({ "path": first[0] })).await;
    assert_eq!((&seen["verdict"], &seen["key"]), (&json!("holds"), &json!("former")), "what it signed still holds");

    let second = paths(&made(&app, "certificates_make", wish(&[&noor], json!({}))).await);
    assert_eq!(checked(&app, json!({ "path": second[0] })).await["key"], "own", "the new one is the new key's");
    let old = checked(&app, json!({ "path": first[0] })).await;
    assert!(old["replaced_at"].is_string(), "the same award again replaces the one before");
    let listed = call(&app, "credentials_of", json!({ "id": noor })).await;
    let marks: Vec<_> = listed.as_array().expect("a list").iter().map(|one| one["replaced_at"].is_null()).collect();
    assert_eq!(marks, [true, false], "the newest comes first and counts");
}

#[tokio::test]
async fn taking_the_certificates_back_keeps_the_key() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    made(&app, "certificates_make", wish(&[&noor], json!({}))).await;
    let key = call(&app, "credentials_keys", json!({})).await["current"]["did"].clone();
    call(&app, "undo", json!({})).await;
    let after = call(&app, "credentials_keys", json!({})).await;
    assert_eq!(after["current"]["did"], key, "paper that was handed out still has its key");
    assert_eq!(after["current"]["signed"], 0, "the record of it is gone");
    call(&app, "redo", json!({})).await;
    assert_eq!(call(&app, "credentials_keys", json!({})).await["current"]["signed"], 1, "and comes back");
}

#[tokio::test]
async fn the_secret_half_of_the_key_is_said_nowhere() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    made(&app, "certificates_make", wish(&[&noor], json!({}))).await;
    let open = app.community().expect("open");
    let secret = hearth_store::credentials::current(open.store.readers()).await.expect("readable").expect("a key").secret;
    let history = call(&app, "history", json!({ "limit": 50 })).await;
    let mut told = history.to_string();
    for line in history.as_array().expect("lines") {
        told += &call(&app, "history_show", json!({ "n": line["n"] })).await.to_string();
    }
    told += &call(&app, "credentials_keys", json!({})).await.to_string();
    told += &call(&app, "settings_show", json!({})).await.to_string();
    assert!(!told.contains(&secret), "neither the history nor the settings tell it");
    assert!(told.contains("did:key:z6Mk"), "the public half is told");
}

#[tokio::test]
async fn a_community_decides_whom_it_trusts() {
    let (elsewhere, _there) = start().await;
    let hana = person(&elsewhere, "Hana Sato").await;
    let theirs = paths(&made(&elsewhere, "certificates_make", wish(&[&hana], json!({}))).await);

    let (app, _folder) = start().await;
    let seen = checked(&app, json!({ "path": theirs[0] })).await;
    assert_eq!(
        (&seen["verdict"], &seen["key"]),
        (&json!("holds"), &json!("unknown")),
        "unchanged, and nobody knows whose key it is"
    );
    assert!(seen["fingerprint"].as_str().is_some_and(|print| print.len() == 24), "its fingerprint can be compared");
    let id = call(&app, "trusted_issuers_add", json!({ "did": seen["did"], "name": "Harbour East" })).await["id"].clone();
    let trusted = checked(&app, json!({ "path": theirs[0] })).await;
    assert_eq!(
        (&trusted["key"], &trusted["trusted_as"]),
        (&json!("trusted"), &json!("Harbour East")),
        "by the name it was given here"
    );
    call(&app, "trusted_issuers_remove", json!({ "id": id })).await;
    assert_eq!(checked(&app, json!({ "path": theirs[0] })).await["key"], "unknown", "until it is trusted no longer");
    let refused = refusal(&app, "trusted_issuers_add", json!({ "did": "did:web:example.org", "name": "Somebody" })).await;
    assert_eq!(refused.field.as_deref(), Some("did"), "what names no key cannot be trusted");
}

#[tokio::test]
async fn certificates_carry_a_credential_where_the_community_wants_it() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let usual = |more: Value| {
        let mut args = wish(&[&noor], more);
        args.as_object_mut().expect("an object").remove("credential");
        args
    };
    let plain = paths(&made(&app, "certificates_make", usual(json!({}))).await);
    assert!(checked(&app, json!({ "path": plain[0] })).await.is_null(), "nobody has asked for it yet");
    call(&app, "settings_set", json!({ "id": "credentials", "value": true })).await;
    call(&app, "settings_set", json!({ "id": "verify-host", "value": "https://commons.example/verify" })).await;
    let proven = paths(&made(&app, "certificates_make", usual(json!({}))).await);
    assert_eq!(checked(&app, json!({ "path": proven[0] })).await["verdict"], "holds", "from now on each has one");
    let without = paths(&made(&app, "certificates_make", wish(&[&noor], json!({ "credential": false }))).await);
    assert!(checked(&app, json!({ "path": without[0] })).await.is_null(), "one can still be made without");
    for wrong in ["http://commons.example", "https://commons.example/#x", "commons.example", "https://"] {
        let refused = refusal(&app, "settings_set", json!({ "id": "verify-host", "value": wrong })).await;
        assert_eq!(refused.code, ErrorCode::Invalid, "{wrong} is no address for a code");
    }
    let early = refusal(&app, "certificates_make", wish(&[&noor], json!({ "valid_until": "2026-11-01" }))).await;
    assert_eq!(early.field.as_deref(), Some("valid_until"), "an end before the beginning is refused at its field");
}

#[tokio::test]
async fn an_address_is_hashed_only_where_that_was_asked_for() {
    let (app, _folder) = start().await;
    let noor = call(&app, "people_add", json!({ "name": "Noor Jansen", "email": "noor@example.org" })).await["id"].clone();
    let noor = noor.as_str().expect("an id");
    let without = paths(&made(&app, "certificates_make", wish(&[noor], json!({}))).await);
    assert_eq!(checked(&app, json!({ "path": without[0] })).await["hashed_email"], false, "not by itself");
    let with = paths(&made(&app, "certificates_make", wish(&[noor], json!({ "email_hash": true }))).await);
    assert_eq!(checked(&app, json!({ "path": with[0] })).await["hashed_email"], true, "but where it was asked for");
}

#[tokio::test]
async fn credentials_go_with_the_person() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let files = paths(&made(&app, "certificates_make", wish(&[&noor], json!({ "badge_files": true }))).await);
    let preview = call(&app, "erasure_preview", json!({ "ids": [noor], "way": "erased" })).await;
    assert!(preview.to_string().contains("credentials"), "the preview names them: {preview}");
    let out = made(&app, "exports_make", json!({ "person_id": noor })).await;
    let folder = out["folder"].as_str().expect("a folder").to_owned();
    let everything = std::fs::read_to_string(Path::new(&folder).join("everything.json")).expect("the export");
    assert!(everything.contains("OpenBadgeCredential"), "what is handed out holds the credential itself");
    assert_eq!(files.len(), 4, "the paper and the badge");
}

#[tokio::test]
async fn files_and_the_page_can_be_had_at_any_time() {
    let (app, folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    made(&app, "certificates_make", wish(&[&noor], json!({}))).await;
    let id = call(&app, "credentials_of", json!({ "id": noor })).await[0]["id"].clone();
    for form in ["json", "png", "svg"] {
        let path = folder.path().join(format!("again.{form}"));
        call(&app, "credentials_save", json!({ "id": id, "path": path })).await;
        assert_eq!(checked(&app, json!({ "path": path })).await["verdict"], "holds", "{form} holds");
    }
    let refused = refusal(&app, "credentials_save", json!({ "id": id, "path": folder.path().join("again.exe") })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "and nothing else can be written with it");
    let page = folder.path().join("verify.html");
    call(&app, "verify_page_save", json!({ "path": page })).await;
    let page = std::fs::read_to_string(page).expect("the page");
    assert!(page.contains("Eine Urkunde prüfen") && page.contains("感謝状を確かめる"), "it speaks every language");
    let refused = refusal(&app, "verify_page_save", json!({ "path": folder.path().join("verify.exe") })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "it is saved as a page and as nothing else");
}

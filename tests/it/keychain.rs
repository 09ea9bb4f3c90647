//! A community whose key lies in the system's keychain: a real one, so these need a session with an unlocked Secret Service.

use std::sync::Arc;

use hearth_app::{
    App, ErrorCode, dispatch,
    ports::{FixedClock, Keychain, NoKeychain, Places, Ports, Secrets},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::start::{call, refusal};

const SESSION: &str = "needs an unlocked keychain: `cargo xtask test` runs it in a session that has one";

fn app(folder: &TempDir, secrets: Arc<dyn Secrets>) -> App {
    let clock = Arc::new(FixedClock::parse("2026-11-22T09:00:00Z").expect("a constant"));
    App::new(Ports { clock, secrets, places: Places::below(folder.path()) })
}

fn new(folder: &TempDir, passphrase: Option<&str>) -> Value {
    let path = folder.path().join("commons.hearth");
    json!({ "path": path, "name": "Commons", "zone": "Europe/Berlin", "sample": false, "passphrase": passphrase })
}

fn entry(folder: &TempDir) -> String {
    let slots = hearth_store::KeySlots::read(&folder.path().join("commons.hearth")).expect("the slots were written");
    slots.keychain_entry().expect("one slot is the keychain's").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs an unlocked keychain: `cargo xtask test` runs it in a session that has one"]
async fn a_community_opens_with_the_keychain_alone() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("commons.hearth");
    let first = app(&folder, Arc::new(Keychain));
    let made = dispatch(&first, "community_create", new(&folder, None)).await;
    assert!(made.is_ok(), "{SESSION}: {made:?}");
    call(&first, "people_add", json!({ "name": "Noor Jansen" })).await;
    call(&first, "community_close", Value::Null).await;

    let later = app(&folder, Arc::new(Keychain));
    call(&later, "community_open", json!({ "path": path, "passphrase": null })).await;
    let page = call(&later, "people_page", json!({ "offset": 0, "limit": 10 })).await;
    assert_eq!(page["total"], 1, "another process of the same account opens it without being asked anything");
    Keychain.forget(&entry(&folder)).expect("the entry can be taken away again");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs an unlocked keychain: `cargo xtask test` runs it in a session that has one"]
async fn a_lost_keychain_entry_asks_for_the_passphrase_and_makes_no_new_key() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("commons.hearth");
    let first = app(&folder, Arc::new(Keychain));
    let made = dispatch(&first, "community_create", new(&folder, Some("tide table"))).await;
    assert!(made.is_ok(), "{SESSION}: {made:?}");
    call(&first, "community_close", Value::Null).await;
    let (slots, bytes) = (std::fs::read(path.with_extension("hearth.keys")), std::fs::read(&path));
    Keychain.forget(&entry(&folder)).expect("the entry can be lost");

    let later = app(&folder, Arc::new(Keychain));
    let refused = refusal(&later, "community_open", json!({ "path": path, "passphrase": null })).await;
    assert_eq!(refused.code, ErrorCode::Locked, "a missing entry is no first start");
    assert!(refused.message.say().contains("passphrase"), "and the sentence names the other way in: {}", refused.message);
    assert_eq!(std::fs::read(path.with_extension("hearth.keys")).ok(), slots.ok(), "the slots were not touched");
    assert_eq!(std::fs::read(&path).ok(), bytes.ok(), "nor was the file");
    assert_eq!(Keychain.get(&entry(&folder)), Ok(None), "and no new key was put into the keychain");
    call(&later, "community_open", json!({ "path": path, "passphrase": "tide table" })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keychain_a_passphrase_is_asked_for_before_anything_is_made() {
    let folder = TempDir::new().expect("a temporary folder");
    let app = app(&folder, Arc::new(NoKeychain));
    let refused = refusal(&app, "community_create", new(&folder, None)).await;
    assert_eq!(refused.field.as_deref(), Some("passphrase"), "the form can show it where it belongs");
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder is there").collect();
    assert!(left.is_empty(), "nothing was left behind: {left:?}");
}

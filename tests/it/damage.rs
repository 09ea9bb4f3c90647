//! What can happen to a community's file, each caused for real: a clear sentence, nothing moved away, nothing begun anew over it.

use std::{
    io::{Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use hearth_app::{App, AppError, ErrorCode};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::start::{PASSPHRASE, call, refusal, start};

const PAGE: u64 = 4096;

/// A closed community of some hundred pages.
async fn closed() -> (App, TempDir, PathBuf) {
    let (app, folder) = start().await;
    for n in 0..150 {
        call(
            &app,
            "people_add",
            json!({ "name": format!("Person {n} with a long and telling name"), "notes": "x".repeat(2_000) }),
        )
        .await;
    }
    call(&app, "community_close", Value::Null).await;
    let path = folder.path().join("communities/Harbour Volunteers.hearth");
    (app, folder, path)
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = std::fs::OpenOptions::new().write(true).open(path).expect("the file");
    file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(bytes)).expect("it can be damaged");
}

fn names(path: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(path.parent().expect("a folder")).expect("the folder");
    let mut names: Vec<_> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.retain(|name| {
        !name.ends_with(".lock") && !name.ends_with(".turn") && !name.ends_with("-shm") && !name.ends_with("-wal")
    });
    names.sort();
    names
}

/// The refusal to open it, and that it left everything as it was.
async fn refused(app: &App, path: &Path) -> AppError {
    let before = (names(path), std::fs::read(path).ok(), std::fs::read(path.with_extension("hearth.keys")).ok());
    let refused = refusal(app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let after = (names(path), std::fs::read(path).ok(), std::fs::read(path.with_extension("hearth.keys")).ok());
    assert!(before == after, "nothing was touched, moved or begun anew: {:?} became {:?}", before.0, after.0);
    refused
}

#[tokio::test(flavor = "multi_thread")]
async fn each_damage_has_a_sentence_of_its_own_and_nothing_is_touched() {
    let (app, _folder, path) = closed().await;
    let good = std::fs::read(&path).expect("the file");
    let say = |e: &AppError| e.message.say();

    overwrite(&path, 0, &[0xAA; 16]);
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("beginning was overwritten"), "a clobbered salt: {e}");
    std::fs::write(&path, &good).expect("whole again");
    overwrite(&path, 100, &[0xAA; 2_000]);
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("beginning was overwritten"), "a clobbered first page: {e}");

    std::fs::write(&path, b"").expect("emptied");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("empty"), "no bytes at all: {e}");

    std::fs::write(&path, &good[..good.len() - 100]).expect("cut within a page");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("end is missing"), "cut within a page: {e}");
    std::fs::write(&path, &good[..good.len() - 3 * PAGE as usize]).expect("cut between pages");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("end is missing"), "cut between pages: {e}");

    let mut noise = vec![0; good.len()];
    std::fs::File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut noise)).expect("noise");
    std::fs::write(&path, &noise).expect("another file in its place");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("no page of it belongs to this key"), "another file: {e}");

    std::fs::write(&path, &good).expect("whole again");
    let keys = path.with_extension("hearth.keys");
    let slots = std::fs::read(&keys).expect("slots");
    std::fs::remove_file(&keys).expect("lost");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("put it back"), "no key file: {e}");
    assert!(!keys.exists(), "and no new one is made");
    std::fs::write(&keys, &slots[..slots.len() / 2]).expect("cut");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && say(&e).contains("key file"), "half a key file: {e}");
    std::fs::write(&keys, slots).expect("whole again");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_finds_one_flipped_bit_and_a_row_that_the_log_does_not_know() {
    let (app, _folder, path) = closed().await;
    let check = async |app: &App| {
        call(app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
        let started = call(app, "community_check", Value::Null).await;
        let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
        let checked = app.wait(&started, |_| {}).await.expect("a check ends").result;
        call(app, "community_close", Value::Null).await;
        checked
    };
    let whole = check(&app).await;
    assert_eq!(whole["findings"], json!([]), "a good file has none");
    assert!(whole["pages"].as_i64().is_some_and(|pages| pages > 100), "all of it was looked at: {whole}");

    let at = std::fs::metadata(&path).expect("the file").len() - PAGE + 1_000;
    let mut byte = [0];
    let mut file = std::fs::File::open(&path).expect("the file");
    file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(&mut byte)).expect("a byte");
    overwrite(&path, at, &[byte[0] ^ 1]);
    let found = check(&app).await;
    assert_eq!(found["findings"][0]["kind"], "seal", "its page's seal is broken: {found}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_moved_away_while_it_is_open_takes_no_more_changes() {
    let (app, _folder, path) = closed().await;
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let away = path.with_extension("away");
    std::fs::rename(&path, &away).expect("moved");
    let refused = refusal(&app, "people_add", json!({ "name": "Nobody" })).await;
    assert!(refused.message.say().contains("moved, removed or exchanged"), "a change that would be lost is refused: {refused}");
    std::fs::write(&path, b"something else").expect("another file in its place");
    let refused = refusal(&app, "people_add", json!({ "name": "Nobody" })).await;
    assert!(refused.message.say().contains("moved, removed or exchanged"), "nor is another file written to: {refused}");
    std::fs::remove_file(&path).and_then(|()| std::fs::rename(&away, &path)).expect("put back");
    call(&app, "people_add", json!({ "name": "Somebody" })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_keeps_the_order_of_things() {
    let (app, _folder, path) = closed().await;
    let mut ports = app.ports.clone();
    ports.clock = std::sync::Arc::new(hearth_app::ports::FixedClock::parse("2019-01-01T00:00:00Z").expect("a constant"));
    let past = App::new(ports);
    call(&past, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    call(&past, "people_add", json!({ "name": "Of long ago" })).await;
    let history = call(&past, "history", json!({ "limit": 1 })).await;
    assert!(history.to_string().contains("Of long ago"), "the newest change is the newest, whatever the clock says: {history}");
    assert_eq!(call(&past, "undo", Value::Null).await["label"], "Add Of long ago", "and is what is undone");
    let people = call(&past, "people_page", json!({ "offset": 0, "limit": 150 })).await;
    let there = people["rows"]
        .as_array()
        .expect("people")
        .iter()
        .filter_map(|row| row["id"].as_str())
        .max()
        .expect("somebody")
        .to_owned();
    let new = call(&past, "people_add", json!({ "name": "Of long ago" })).await["id"].as_str().expect("an id").to_owned();
    assert!(new > there, "ids count up, whatever the clock says: {new} after {there}");
    let said = call(&past, "community_state", Value::Null).await["community"]["ahead"].clone();
    assert!(said.as_str().is_some_and(|at| at.starts_with("20")), "and the window can say that the clock is behind: {said}");
    call(&past, "community_close", Value::Null).await;
    let opened = call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert!(opened["ahead"].is_null(), "with a right clock nothing is said: {opened}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_that_vanished_is_noticed_and_what_it_held_is_counted() {
    let (app, _folder, path) = closed().await;
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let folded = std::fs::read(&path).expect("the file");
    call(&app, "people_add", json!({ "name": "Only in the log" })).await;
    call(&app, "people_add", json!({ "name": "Nor there" })).await;
    call(&app, "community_close", Value::Null).await;
    // The file as it was before its log was folded in, and no log beside it.
    std::fs::write(&path, &folded).expect("put there");
    let e = refused(&app, &path).await;
    assert!(e.code == ErrorCode::Damaged && e.message.say().contains("2 changes are missing"), "said with a number: {e}");
    let args = json!({ "path": path, "way": "file", "passphrase": PASSPHRASE });
    let started = call(&app, "community_repair", args).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
    app.wait(&started, |_| {}).await.expect("whoever wants to goes on without it");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 1 })).await["total"], 150, "with what is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_newer_hearth_is_refused_untouched() {
    use sqlx::{ConnectOptions, Connection, Executor};
    let (app, _folder, path) = closed().await;
    let slots = hearth_store::KeySlots::read(&path).expect("slots");
    let key = slots.open(&hearth_store::Unlock::Passphrase(PASSPHRASE)).expect("the key");
    let hex: String = key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path).pragma("key", format!("\"x'{hex}'\""));
    let mut conn = options.connect().await.expect("it opens");
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'of later', 1, x'00', 1)";
    conn.execute(newer).await.expect("a migration of later");
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("folded");
    conn.close().await.expect("closed");
    let refused = refused(&app, &path).await;
    assert_eq!(refused.code, ErrorCode::Newer, "an update is asked for: {refused}");
}

/// Runs `hearth` where the folder `place` is another one: small, or not to be written to. Needs namespaces, as Linux gives them to everyone,
/// and to root even where others get none.
#[cfg(target_os = "linux")]
fn elsewhere(place: &Path, mount: &str, script: &str) -> (bool, String) {
    let hearth = hearth_tests::drive::community::program("hearth").expect("`cargo xtask test` builds it");
    let user = std::process::Command::new("id").arg("-u").output().expect("a user");
    let mut command = std::process::Command::new("unshare");
    command.arg("--mount");
    if user.stdout != b"0\n" {
        command.arg("--map-root-user");
    }
    command.args(["sh", "-c", &format!("{mount} || exit 9\n{script}")]);
    command
        .env("PLACE", place)
        .env("HEARTH", hearth)
        .env("HEARTH_FILE", place.join("commons.hearth"))
        .env("HEARTH_LANGUAGE", "en");
    command.env("HEARTH_PASSPHRASE", PASSPHRASE).env("HEARTH_NO_KEYCHAIN", "1").env("HEARTH_HOME", place.with_extension("home"));
    let output = command.stdin(std::process::Stdio::null()).output().expect("a namespace");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs user namespaces: `cargo xtask test` runs it"]
fn a_full_disk_says_so_and_keeps_what_was_there() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("small");
    std::fs::create_dir(&place).expect("a folder");
    let rows: String = (0..40_000).map(|n| format!("Person {n},person{n}@example.org\n")).collect();
    std::fs::write(folder.path().join("many.csv"), format!("Name,E-mail\n{rows}")).expect("a file");
    let script = r#"
        "$HEARTH" new "$HEARTH_FILE" --name Commons --zone Europe/Berlin && "$HEARTH" people add "Noor Jansen" || exit 3
        "$HEARTH" people import "$PLACE/../many.csv" && exit 4
        rm -rf "$PLACE"/filler; "$HEARTH" people list && "$HEARTH" check
    "#;
    let (good, said) = elsewhere(&place, r#"mount -t tmpfs -o size=12m tmpfs "$PLACE""#, script);
    assert!(said.contains("disk is full"), "it says that the disk is full: {said}");
    assert!(good && said.contains("Noor Jansen") && said.contains("Whole"), "and what was there is there and whole: {said}");
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs user namespaces: `cargo xtask test` runs it"]
fn a_folder_that_cannot_be_written_to_says_what_to_do() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("still");
    std::fs::create_dir(&place).expect("a folder");
    let (good, said) = elsewhere(&place, "true", r#""$HEARTH" new "$HEARTH_FILE" --name Commons --zone Europe/Berlin"#);
    assert!(good, "a community is made: {said}");
    let mount = r#"mount --bind "$PLACE" "$PLACE" && mount -o remount,bind,ro "$PLACE""#;
    let (good, said) = elsewhere(&place, mount, r#""$HEARTH" people list"#);
    assert!(!good && said.contains("Copy the file and its key file"), "it says what to do: {said}");
}

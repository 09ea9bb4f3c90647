//! A damaged community is repaired: every way of damage caused for real, and what was damaged kept.

use std::{
    io::{Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use hearth_app::{App, AppError, ErrorCode};
use hearth_store::{DataKey, KeySlots, Unlock};
use hearth_tests::drive::community::{CLOCK, program};
use serde_json::{Value, json};
use sqlx::{ConnectOptions, Connection, Row};
use tempfile::TempDir;

use crate::start::{PASSPHRASE, call, refusal, start};

const PAGE: u64 = 4096;
const PEOPLE: i64 = 160;

/// A closed community of some hundred pages, with a backup from before its last twenty people.
async fn closed() -> (App, TempDir, PathBuf) {
    let (app, folder) = start().await;
    for n in 0..PEOPLE {
        if n == PEOPLE - 20 {
            job(&app, "backups_make", Value::Null).await.expect("a backup");
        }
        let args = json!({ "name": format!("Person {n:03} of a long name"), "notes": "x".repeat(1_500), "email": format!("p{n}@example.org") });
        call(&app, "people_add", args).await;
    }
    // The device makes no other backup on closing.
    call(&app, "device_settings_set", json!({ "id": "backup-automatic", "value": false })).await;
    call(&app, "community_close", Value::Null).await;
    let path = folder.path().join("communities/Harbour Volunteers.hearth");
    (app, folder, path)
}

async fn job(app: &App, name: &str, args: Value) -> Result<Value, AppError> {
    let started = hearth_app::dispatch(app, name, args).await?.value;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
    app.wait(&started, |_| {}).await.map(|job| job.result)
}

async fn repair(app: &App, path: &Path, way: &str) -> Result<Value, AppError> {
    job(app, "community_repair", json!({ "path": path, "way": way, "passphrase": PASSPHRASE })).await
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = std::fs::OpenOptions::new().write(true).open(path).expect("the file");
    file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(bytes)).expect("it can be damaged");
}

fn key(path: &Path) -> DataKey {
    KeySlots::read(path).expect("slots").open(&Unlock::Passphrase(PASSPHRASE)).expect("the key")
}

/// The first page of a table or an index.
async fn root(path: &Path, name: &str) -> u64 {
    let hex: String = key(path).bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path).pragma("key", format!("\"x'{hex}'\"")).read_only(true);
    let mut conn = options.connect().await.expect("it opens");
    let page: i64 = sqlx::query("SELECT rootpage FROM sqlite_schema WHERE name = ?1")
        .bind(name)
        .fetch_one(&mut conn)
        .await
        .expect("there")
        .get(0);
    conn.close().await.expect("closed");
    u64::try_from(page).expect("a page")
}

async fn people(app: &App, path: &Path) -> Value {
    call(app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let checked = job(app, "community_check", Value::Null).await.expect("a check ends");
    assert_eq!(checked["findings"], json!([]), "the file in its place is whole");
    let page = call(app, "people_page", json!({ "offset": 0, "limit": 1 })).await["total"].clone();
    let found = call(app, "search", json!({ "query": "Person 001", "limit": 5 })).await;
    assert!(found.to_string().contains("Person 001"), "the search is made anew: {found}");
    call(app, "people_add", json!({ "name": "One more" })).await;
    call(app, "undo", Value::Null).await;
    call(app, "community_close", Value::Null).await;
    page
}

fn noun<'v>(repaired: &'v Value, name: &str) -> &'v Value {
    let all = repaired["salvage"]["nouns"].as_array().expect("nouns");
    all.iter().find(|row| row["noun"] == name).expect("each noun is told of")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_damage_is_repaired_without_a_loss_where_the_log_tells_of_it() {
    let (app, _folder, path) = closed().await;
    let (good, slots) = (std::fs::read(&path).expect("the file"), KeySlots::read(&path).expect("slots"));
    let table = root(&path, "people").await;
    let index = root(&path, "people_by_name").await;
    let search = root(&path, "search_people_data").await;
    let damages: [(&str, Vec<(u64, usize)>); 5] = [
        ("the salt", vec![(0, 16)]),
        ("the first page", vec![(0, 3_000)]),
        ("the top of a table", vec![((table - 1) * PAGE + 50, 900)]),
        ("an index", vec![((index - 1) * PAGE + 50, 900)]),
        ("the search", vec![((search - 1) * PAGE + 50, 900)]),
    ];
    for (what, places) in damages {
        // With the beginning that was noted of it.
        std::fs::write(&path, &good).expect("whole again");
        slots.write(&path).expect("slots");
        places.iter().for_each(|(at, length)| overwrite(&path, *at, &vec![0xA5; *length]));
        let damaged = std::fs::read(&path).expect("the file");
        if what == "the first page" {
            let look = repair(&app, &path, "look").await.expect("a look");
            assert_eq!(std::fs::read(&path).expect("the file"), damaged, "{what}: looking changes nothing");
            assert_eq!(look["better"], "file", "{what}: the file loses nothing, the backup would: {look}");
        }
        let repaired = repair(&app, &path, "file").await.expect("a repair");
        let rows = noun(&repaired, "people");
        let there = rows["kept"].as_i64().unwrap_or(0) + rows["back"].as_i64().unwrap_or(0);
        assert!(there == PEOPLE && rows["lost"] == 0, "{what}: everybody is there: {repaired}");
        let aside = PathBuf::from(repaired["quarantine"].as_str().expect("a folder"));
        let kept = std::fs::read(aside.join(path.file_name().expect("a name"))).expect("a copy");
        assert!(kept == damaged, "{what}: the damaged file is kept as it was");
        let note = std::fs::read_to_string(aside.join("why.txt")).expect("a note");
        assert!(note.contains("before it was repaired"), "{what}: with a note: {note}");
        assert_eq!(people(&app, &path).await, PEOPLE, "{what}: and it opens with everybody");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_without_its_end_says_what_is_lost_and_the_better_way_is_suggested() {
    let (app, _folder, path) = closed().await;
    let good = std::fs::read(&path).expect("the file");
    let cut =
        |fifths: usize| std::fs::write(&path, &good[..good.len() / PAGE as usize * fifths / 5 * PAGE as usize]).expect("cut");
    cut(4);
    let look = repair(&app, &path, "look").await.expect("a look");
    assert!(look["salvage"]["unreadable"].as_i64().is_some_and(|pages| pages > 10), "what is missing is counted: {look}");
    let there = noun(&look, "people")["kept"].as_i64().unwrap_or(0);
    assert!((1..PEOPLE).contains(&there), "some are there and some are not: {look}");
    assert_eq!(look["salvage"]["findings"], json!([]), "what is left is made whole: {look}");
    assert!(look["salvage"]["at_least"] == true && look["salvage"]["dropped"].is_number(), "the log has gaps: {look}");
    cut(1);
    let look = repair(&app, &path, "look").await.expect("a look");
    let salvage = &look["salvage"];
    assert!(salvage["unreadable"].as_i64().is_some_and(|pages| pages > 10), "what is missing is counted: {look}");
    assert_eq!(salvage["findings"], json!([]), "what is left is made whole: {look}");
    assert_eq!(look["better"], "backup", "the backup holds more: {look}");
    assert_eq!(look["backup"]["counts"]["people"], PEOPLE - 20, "and says how much: {look}");
    let repaired = repair(&app, &path, "backup").await.expect("the backup in its place");
    assert!(repaired["quarantine"].is_string(), "the cut file is kept: {repaired}");
    assert_eq!(people(&app, &path).await, PEOPLE - 20, "it opens as it was at the backup, with the passphrase of now");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_file_and_another_file_are_no_repair_but_the_backup_is() {
    let (app, _folder, path) = closed().await;
    for (what, bytes) in [("empty", Vec::new()), ("another file", vec![0x5A; 40_960])] {
        std::fs::write(&path, &bytes).expect("damaged");
        let look = repair(&app, &path, "look").await.expect("a look");
        assert!(look["salvage"].is_null() && look["nothing"].is_string(), "{what}: nothing can be read: {look}");
        assert_eq!(look["better"], "backup", "{what}: the backup is the way: {look}");
        let refused = repair(&app, &path, "file").await.expect_err("nothing to repair it with");
        assert!(refused.message.say().contains("Restore a backup"), "{what}: said so: {refused}");
        assert_eq!(std::fs::read(&path).expect("the file"), bytes, "{what}: and nothing was put in its place");
        repair(&app, &path, "backup").await.expect("the backup in its place");
        assert_eq!(people(&app, &path).await, PEOPLE - 20, "{what}: everybody of the backup is there");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_key_file_is_had_back_from_the_backup() {
    let (app, _folder, path) = closed().await;
    std::fs::remove_file(path.with_extension("hearth.keys")).expect("lost");
    let refused = refusal(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(refused.code, ErrorCode::Damaged, "it does not open: {refused}");
    repair(&app, &path, "file").await.expect("a repair");
    assert_eq!(people(&app, &path).await, PEOPLE, "it opens with its passphrase, and nobody is lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_folded_into_the_file_is_saved_too() {
    let (app, folder, path) = closed().await;
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    call(&app, "people_add", json!({ "name": "Only in the log" })).await;
    // As a computer that loses its power leaves it.
    let elsewhere = folder.path().join("communities/Left.hearth");
    for end in ["", "-wal", ".keys"] {
        let from = PathBuf::from(format!("{}{end}", path.display()));
        std::fs::copy(from, format!("{}{end}", elsewhere.display())).expect("copied");
    }
    call(&app, "community_close", Value::Null).await;
    assert!(std::fs::metadata(format!("{}-wal", elsewhere.display())).is_ok_and(|log| log.len() > 0), "a log is there");
    overwrite(&elsewhere, 0, &[0xA5; 16]);
    let repaired = repair(&app, &elsewhere, "file").await.expect("a repair");
    assert_eq!(noun(&repaired, "people")["kept"], PEOPLE + 1, "the last one too: {repaired}");
    assert!(!Path::new(&format!("{}-wal", elsewhere.display())).exists(), "the old log does not lie over the new file");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_community_is_repaired_where_it_is_and_commands_wait_meanwhile() {
    let (app, _folder, path) = closed().await;
    let page = root(&path, "people_by_birthday").await;
    overwrite(&path, (page - 1) * PAGE + 100, &[0xA5; 200]);
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let started = call(&app, "community_repair", json!({ "path": path, "way": "file" })).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
    for _ in 0..20 {
        let state = call(&app, "community_state", Value::Null).await;
        assert_eq!(state["state"], "open", "nobody hears that there is no community");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    app.wait(&started, |_| {}).await.expect("a repair");
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 1 })).await["total"], PEOPLE, "and it is open again");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_terminal_repairs_and_says_what_it_saved() {
    let hearth = program("hearth").expect("`cargo xtask test` builds it");
    let (_app, folder, path) = closed().await;
    let table = root(&path, "people").await;
    overwrite(&path, (table - 1) * PAGE + 50, &[0xA5; 900]);
    let run = |words: &[&str]| {
        let mut command = Command::new(&hearth);
        command.args(words).stdin(Stdio::null()).env("HEARTH_PASSPHRASE", PASSPHRASE).env("HEARTH_CLOCK", CLOCK);
        command.env("HEARTH_HOME", folder.path().join("terminal")).env("HEARTH_NO_KEYCHAIN", "1").env("HEARTH_LANGUAGE", "en");
        let ended = command.output().expect("it ends");
        (ended.status.success(), String::from_utf8_lossy(&[ended.stdout, ended.stderr].concat()).into_owned())
    };
    let file = path.to_str().expect("a path");
    let (good, said) = run(&["repair", file, "--dry-run"]);
    assert!(good && said.contains("Nothing was changed"), "a look: {said}");
    assert!(!path.parent().expect("a folder").join("quarantine").exists(), "and nothing was moved or copied");
    let (good, said) = run(&["repair", file]);
    assert!(good && said.contains("quarantine") && said.contains("What was saved is whole"), "repaired: {said}");
    let (good, said) = run(&["--file", file, "check"]);
    assert!(good && said.contains("Whole"), "and whole: {said}");
}

//! Backups: made, checked, thinned, copied, compared and had back; and what must not happen to them.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use hearth_app::{
    App, AppError, ErrorCode, JobStarted, dispatch,
    ports::{FixedClock, NoKeychain, Places, Ports},
};
use hearth_store::backups::{self, Backup, Making, Trailer, Watch, Why};
use serde_json::{Value, json};
use sqlx::{ConnectOptions, Connection, Row, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

use crate::start::{PASSPHRASE, app, call, person, refusal, start};

async fn job(app: &App, name: &str, args: Value) -> Result<Value, AppError> {
    let started = dispatch(app, name, args).await?.value;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    app.wait(&started, |_| {}).await.map(|job| job.result)
}

async fn make(app: &App) -> String {
    let made = job(app, "backups_make", json!({})).await.expect("a backup is made");
    made["name"].as_str().expect("it has a name").to_owned()
}

async fn list(app: &App) -> Vec<Value> {
    call(app, "backups_list", json!({})).await["backups"].as_array().expect("a list").clone()
}

async fn sample() -> (App, TempDir) {
    let (app, folder) = app();
    let args = json!({ "path": null, "name": "Hollyfield", "zone": "Europe/Berlin", "sample": true, "passphrase": PASSPHRASE });
    call(&app, "community_create", args).await;
    (app, folder)
}

async fn find(app: &App, name: &str) -> hearth_store::Result<Backup> {
    let store = app.community().expect("open").store.clone();
    let id = hearth_store::community::show(store.readers()).await?.expect("a community").id;
    backups::find(store.path(), &id, name).await
}

fn path(app: &App) -> PathBuf {
    app.community().expect("open").store.path().into()
}

/// The program at another time, on the same files.
fn at(folder: &TempDir, now: &str) -> App {
    App::new(Ports {
        clock: Arc::new(FixedClock::parse(now).expect("a constant")),
        secrets: Arc::new(NoKeychain),
        places: Places::below(folder.path()),
    })
}

async fn open(app: &App, path: &Path) {
    call(app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
}

/// Every row of every table, as JSON text; only what a restore itself adds to the log is left out.
async fn everything(app: &App) -> BTreeMap<String, Vec<String>> {
    let store = app.community().expect("open").store.clone();
    let tables = sqlx::query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .fetch_all(store.readers())
        .await
        .expect("the tables");
    let mut all = BTreeMap::new();
    for table in tables.iter().map(|row| row.get::<String, _>(0)) {
        let columns = sqlx::query("SELECT name FROM pragma_table_info(?1) ORDER BY cid")
            .bind(&table)
            .fetch_all(store.readers())
            .await
            .expect("its columns");
        let quoted: Vec<_> = columns.iter().map(|row| format!("quote(\"{}\")", row.get::<String, _>(0))).collect();
        let own = match table.as_str() {
            "operations" => "WHERE name <> 'backups_restore'",
            // What the line of the restore adds to the search of the history: compared by asking, below.
            name if name.starts_with("search_operations") => continue,
            _ => "",
        };
        let rows = sqlx::query(&format!("SELECT {} FROM \"{table}\" {own}", quoted.join(" || '|' || ")))
            .fetch_all(store.readers())
            .await
            .unwrap_or_else(|e| panic!("{table}: {e}"));
        let mut rows: Vec<String> = rows.iter().map(|row| row.get::<Option<String>, _>(0).unwrap_or_default()).collect();
        rows.sort();
        all.insert(table, rows);
    }
    all
}

#[tokio::test]
async fn the_drill_brings_every_row_of_every_table_back() {
    let (app, _folder) = sample().await;
    let before = everything(&app).await;
    assert!(before.len() > 30 && before["people"].len() == 60, "there is something to lose: {} tables", before.len());
    make(&app).await;
    call(&app, "sample_remove", json!({})).await;
    person(&app, "Somebody New").await;
    assert_ne!(everything(&app).await, before, "much was changed");

    let newest = list(&app).await.into_iter().find(|one| one["why"] == "asked").expect("the backup is listed");
    let restored = job(&app, "backups_restore", json!({ "name": newest["name"] })).await.expect("it is restored");
    let after = everything(&app).await;
    for (table, rows) in &before {
        assert!(after[table] == *rows, "{table} holds exactly what it held ({} and {} rows)", rows.len(), after[table].len());
    }
    let found = call(&app, "search", json!({ "query": "noor", "limit": 5 })).await;
    assert!(!found.as_array().expect("hits").is_empty(), "and the search finds people again");
    let history = call(&app, "history", json!({ "limit": 1 })).await;
    assert_eq!(history[0]["label"], "Restore the backup of Sunday 22 November 2026, 10:00", "the history tells of it");

    job(&app, "backups_restore", json!({ "name": restored["before"] })).await.expect("the restore is taken back");
    let page = call(&app, "people_page", json!({ "query": "somebody", "offset": 0, "limit": 2 })).await;
    assert_eq!(page["total"], 1, "what was there before the restore is there again");
}

#[tokio::test]
async fn a_preview_counts_what_a_restore_would_change_and_names_a_few() {
    let (app, _folder) = start().await;
    let ana = person(&app, "Ana Tavares").await;
    let ben = person(&app, "Ben Okoro").await;
    let name = make(&app).await;
    let same = call(&app, "backups_preview", json!({ "name": name })).await;
    assert_eq!(same["differences"], json!([]), "nothing would change yet");

    call(&app, "people_remove", json!({ "id": ben })).await;
    person(&app, "Cem Aydın").await;
    call(&app, "contacts_add", json!({ "person_id": ana, "kind": "email", "value": "ana@example.org" })).await;
    call(&app, "tasks_add", json!({ "title": "Ring the hall" })).await;
    let preview = call(&app, "backups_preview", json!({ "name": name })).await;
    assert_eq!(
        preview["differences"],
        json!([
            {
                "noun": "people", "back": 1, "gone": 1, "changed": 1,
                "back_names": ["Ben Okoro"], "gone_names": ["Cem Aydın"], "changed_names": ["Ana Tavares"],
            },
            {
                "noun": "tasks", "back": 0, "gone": 1, "changed": 0,
                "back_names": [], "gone_names": ["Ring the hall"], "changed_names": [],
            },
        ]),
        "one comes back, one goes, one has no address any more"
    );
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 9 })).await["total"], 2, "looking changes nothing");
}

#[tokio::test]
async fn a_backup_opens_on_another_computer_with_its_passphrase() {
    let (app, _folder) = start().await;
    person(&app, "Ana Tavares").await;
    let name = make(&app).await;
    let backup = find(&app, &name).await.expect("it is there");

    let (elsewhere, other) = crate::start::app();
    let carried = other.path().join("stick.hearth-backup");
    std::fs::copy(&backup.path, &carried).expect("one file is all that is carried");
    let unpacked = call(&elsewhere, "backups_unpack", json!({ "path": carried })).await;
    let refused = refusal(&elsewhere, "community_open", json!({ "path": unpacked["path"], "passphrase": "other words" })).await;
    assert_eq!(refused.code, ErrorCode::Locked, "not with any passphrase");
    open(&elsewhere, Path::new(unpacked["path"].as_str().expect("a path"))).await;
    let page = call(&elsewhere, "people_page", json!({ "offset": 0, "limit": 9 })).await;
    assert_eq!(page["rows"][0]["name"], "Ana Tavares", "everything is there");

    let again = refusal(&elsewhere, "backups_unpack", json!({ "path": carried, "to": unpacked["path"] })).await;
    assert_eq!(again.code, ErrorCode::Conflict, "a community that lies there already is never touched");
    std::fs::write(&carried, b"not a backup").expect("a file");
    let none = refusal(&elsewhere, "backups_unpack", json!({ "path": carried })).await;
    assert_eq!(none.field.as_deref(), Some("path"), "what is no backup is refused at its field: {none}");
}

#[tokio::test]
async fn a_damaged_backup_leaves_the_community_as_it_is() {
    let (app, _folder) = start().await;
    person(&app, "Ana Tavares").await;
    let name = make(&app).await;
    person(&app, "Ben Okoro").await;
    let backup = find(&app, &name).await.expect("it is there");
    let mut bytes = std::fs::read(&backup.path).expect("it can be read");
    bytes[20_000] ^= 0x40;
    std::fs::write(&backup.path, bytes).expect("it can be damaged");
    let before = everything(&app).await;
    let refused = job(&app, "backups_restore", json!({ "name": name })).await.expect_err("it is not restored");
    assert!(refused.message.say().contains("the backup is cut off or changed"), "and says why: {refused}");
    assert!(everything(&app).await == before, "nothing was touched");

    std::fs::write(&backup.path, b"cut").expect("it can be cut off");
    let shown = list(&app).await;
    assert_eq!((&shown[0]["whole"], &shown[0]["made_at"]), (&json!(false), &Value::Null), "the list shows that it is none");
}

#[tokio::test]
async fn closing_makes_a_backup_where_something_was_changed_and_only_then() {
    let (app, folder) = start().await;
    let file = path(&app);
    person(&app, "Ana Tavares").await;
    call(&app, "community_close", json!({})).await;
    open(&app, &file).await;
    let all = list(&app).await;
    assert_eq!((all.len(), &all[0]["why"]), (1, &json!("close")), "one was made at the end");
    call(&app, "community_close", json!({})).await;
    open(&app, &file).await;
    assert_eq!(list(&app).await.len(), 1, "none where nothing was changed since");

    let script = at(&folder, "2026-11-22T09:10:00Z");
    script.spare_backups();
    open(&script, &file).await;
    person(&script, "Ben Okoro").await;
    call(&script, "community_close", json!({})).await;
    assert_eq!(backups::of_folder(backups::folder_of(&file)).await.expect("a list").len(), 1, "a script's steps share one");

    call(&app, "device_settings_set", json!({ "id": "backup-automatic", "value": false })).await;
    person(&app, "Cem Aydın").await;
    call(&app, "community_close", json!({})).await;
    assert_eq!(backups::of_folder(backups::folder_of(&file)).await.expect("a list").len(), 1, "nor where they are switched off");
}

#[tokio::test]
async fn before_an_import_there_is_a_backup() {
    let (app, _folder) = start().await;
    person(&app, "Ana Tavares").await;
    let file = crate::journey::fixture("slack-members.csv");
    job(&app, "imports_apply", json!({ "path": file, "make_efforts": false, "choices": [] })).await.expect("it is imported");
    let all = list(&app).await;
    assert_eq!((&all[0]["why"], &all[0]["counts"]["people"]), (&json!("import"), &json!(1)), "of what was there before it");
}

#[tokio::test]
async fn the_second_folder_catches_up_when_it_is_back() {
    let (app, folder) = start().await;
    person(&app, "Ana Tavares").await;
    let stick = folder.path().join("stick");
    call(&app, "device_settings_set", json!({ "id": "backup-folder", "value": stick })).await;
    let refused = refusal(&app, "device_settings_set", json!({ "id": "backup-folder", "value": "stick" })).await;
    assert_eq!(refused.field.as_deref(), Some("value"), "a folder is named from the top");
    make(&app).await;
    let standing = call(&app, "backups_list", json!({})).await;
    assert_eq!(
        (&standing["second"]["away"], &standing["second"]["lacks"], &standing["trouble"]),
        (&json!(true), &json!(1), &Value::Null),
        "the backup is made all the same; that the folder is away is no failure"
    );
    assert!(!stick.exists(), "a folder that is away is not made anew where a disk would be");

    std::fs::create_dir(&stick).expect("the stick is back");
    person(&app, "Ben Okoro").await;
    make(&app).await;
    let standing = call(&app, "backups_list", json!({})).await;
    assert_eq!((&standing["second"]["away"], &standing["second"]["lacks"]), (&json!(false), &json!(0)), "both are there now");
    assert!(standing["backups"].as_array().expect("a list").iter().all(|one| one["copied"] == true), "each says so");
    for copy in backups::of_folder(stick).await.expect("the copies") {
        let own = find(&app, &copy.name()).await.expect("its original");
        assert_eq!(std::fs::read(&copy.path).ok(), std::fs::read(&own.path).ok(), "byte by byte");
    }
}

/// SHA-256 of no bytes.
const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// A backup of nothing, made at some time: enough for thinning.
fn placed(folder: &Path, number: u64, made: chrono::DateTime<chrono::Utc>, of: &Trailer) {
    let trailer = Trailer {
        number,
        made_at: hearth_store::instant(made),
        why: Why::Automatic,
        bytes: 0,
        sha256: OF_NOTHING.into(),
        ..of.clone()
    };
    let json = serde_json::to_vec(&trailer).expect("plain figures");
    let mut bytes = json.clone();
    bytes.extend((json.len() as u64).to_le_bytes());
    bytes.extend(b"HEARTH BACKUP 1\n");
    std::fs::write(folder.join(format!("old {number}.hearth-backup")), bytes).expect("a file");
}

#[tokio::test]
async fn old_backups_go_from_both_folders_but_never_because_the_clock_was_set_back() {
    let (app, folder) = start().await;
    person(&app, "Ana Tavares").await;
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).expect("a folder");
    call(&app, "device_settings_set", json!({ "id": "backup-folder", "value": stick })).await;
    let name = make(&app).await;
    let first = find(&app, &name).await.expect("it is there");
    let of = first.trailer.expect("it is whole");
    let own = backups::folder_of(&path(&app));
    std::fs::remove_file(first.path).expect("it makes room for older ones");
    std::fs::remove_file(stick.join(format!("{name}.hearth-backup"))).expect("there too");
    let now = app.now();
    for (number, days) in [(1, 100), (2, 91), (3, 60), (4, 5), (5, 5), (6, 0)] {
        placed(&own, number, now - chrono::Duration::days(days), &of);
    }
    let stranger = Trailer { community: "another".into(), ..of.clone() };
    placed(&stick, 9, now - chrono::Duration::days(300), &stranger);

    let numbers = async |folder: PathBuf| -> Vec<u64> {
        backups::of_folder(folder).await.expect("a list").iter().map(Backup::number).collect()
    };
    make(&app).await;
    assert_eq!(numbers(own.clone()).await, [7, 6, 5, 3], "older than 90 days and a second one of a day are gone");
    assert_eq!(numbers(stick).await, [9, 7, 6, 5, 3], "the same in the second folder; another community's stay");

    let file = path(&app);
    call(&app, "community_close", json!({})).await;
    let behind = at(&folder, "2020-01-01T00:00:00Z");
    open(&behind, &file).await;
    person(&behind, "Ben Okoro").await;
    make(&behind).await;
    assert_eq!(numbers(own).await, [8, 7, 6, 5, 3], "with the clock six years behind all of them stay");
}

#[tokio::test]
async fn writes_go_on_while_a_backup_is_made_and_it_holds_the_state_of_its_beginning() {
    let (app, folder) = sample().await;
    let open = app.community().expect("open");
    let key = hearth_store::KeySlots::read(open.store.path())
        .and_then(|slots| slots.open(&hearth_store::Unlock::Passphrase(PASSPHRASE)))
        .expect("the key");
    let making = Making { community: open.store.path().into(), key: key.clone(), why: Why::Asked, at: app.now() };
    let making = tokio::spawn(async move { backups::make(making, &Watch::nobody()).await });
    let mut written = 0;
    while !making.is_finished() {
        person(&app, &format!("Person {written}")).await;
        written += 1;
    }
    let backup = making.await.expect("it ended").expect("it is made");
    assert!(written > 0, "something was written meanwhile");
    backups::verify(&backup, &key, &Watch::nobody()).await.expect("and it is whole");
    drop(folder);
}

#[tokio::test]
async fn a_backup_that_is_stopped_leaves_nothing() {
    let (app, _folder) = sample().await;
    let open = app.community().expect("open");
    let key = hearth_store::KeySlots::read(open.store.path())
        .and_then(|slots| slots.open(&hearth_store::Unlock::Passphrase(PASSPHRASE)))
        .expect("the key");
    let watch = Watch::nobody();
    watch.cancelled.store(true, std::sync::atomic::Ordering::Relaxed);
    let making = Making { community: open.store.path().into(), key, why: Why::Asked, at: app.now() };
    backups::make(making, &watch).await.expect_err("it was stopped");
    let left: Vec<_> = std::fs::read_dir(backups::folder_of(open.store.path()))
        .expect("the folder")
        .flatten()
        .map(|entry| entry.file_name())
        .filter(|name| name != ".lock")
        .collect();
    assert!(left.is_empty(), "nothing is left over: {left:?}");
}

#[tokio::test]
async fn where_no_backup_can_be_made_nothing_is_restored() {
    let (app, _folder) = start().await;
    person(&app, "Ana Tavares").await;
    let name = make(&app).await;
    person(&app, "Ben Okoro").await;
    let before = everything(&app).await;
    // The slots are gone: a backup could not be opened by anybody, so none is made.
    std::fs::remove_file(hearth_store::KeySlots::path_of(&path(&app))).expect("they can be lost");
    job(&app, "backups_restore", json!({ "name": name })).await.expect_err("its own backup comes first");
    assert!(everything(&app).await == before, "nothing was touched");
}

#[tokio::test]
async fn a_backup_of_an_older_key_comes_back_under_the_key_of_today() {
    let (app, _folder) = start().await;
    person(&app, "Ana Tavares").await;
    let code = call(&app, "keys_code_make", json!({})).await;
    let code: Vec<&str> = code["groups"].as_array().expect("groups").iter().filter_map(Value::as_str).collect();
    let name = make(&app).await;
    person(&app, "Ben Okoro").await;
    let file = path(&app);
    call(&app, "community_close", json!({})).await;

    // The file gets another key and its slots another passphrase, as after a loss of the old ones.
    let slots = hearth_store::KeySlots::read(&file).expect("slots");
    let old = slots.open(&hearth_store::Unlock::Passphrase(PASSPHRASE)).expect("the key");
    let new = hearth_store::DataKey::random().expect("random bytes");
    let hex = |key: &hearth_store::DataKey| key.bytes().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let options = SqliteConnectOptions::new().filename(&file).pragma("key", format!("\"x'{}'\"", hex(&old)));
    let mut conn = options.disable_statement_logging().connect().await.expect("the file opens");
    sqlx::query("PRAGMA journal_mode = DELETE").execute(&mut conn).await.expect("no log beside it");
    sqlx::query(&format!("PRAGMA rekey = \"x'{}'\"", hex(&new))).execute(&mut conn).await.expect("another key");
    conn.close().await.expect("closed");
    let mut slots = hearth_store::KeySlots::empty();
    slots.add_passphrase(&new, "new words").expect("a slot");
    slots.write(&file).expect("slots");
    call(&app, "community_open", json!({ "path": file, "passphrase": "new words" })).await;

    let refused = refusal(&app, "backups_preview", json!({ "name": name })).await;
    assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::Locked, Some("passphrase")), "it asks for the old words");
    let refused = refusal(&app, "backups_preview", json!({ "name": name, "passphrase": "new words" })).await;
    assert_eq!(refused.code, ErrorCode::Locked, "the new ones do not open it");
    let preview = call(&app, "backups_preview", json!({ "name": name, "passphrase": PASSPHRASE })).await;
    assert_eq!(preview["differences"][0]["gone_names"], json!(["Ben Okoro"]), "the old ones do");
    let preview = call(&app, "backups_preview", json!({ "name": name, "passphrase": code.join(" ") })).await;
    assert_eq!(preview["differences"][0]["gone_names"], json!(["Ben Okoro"]), "and so does the code of that time");
    let another = hearth_store::RecoveryCode::random().expect("random bytes").groups().join(" ");
    let refused = refusal(&app, "backups_preview", json!({ "name": name, "passphrase": another })).await;
    assert_eq!(refused.field.as_deref(), Some("passphrase"), "another code is refused at the field: {refused}");
    job(&app, "backups_restore", json!({ "name": name, "passphrase": PASSPHRASE })).await.expect("it is restored");
    call(&app, "community_close", json!({})).await;
    let refused = refusal(&app, "community_open", json!({ "path": file, "passphrase": PASSPHRASE })).await;
    assert_eq!(refused.code, ErrorCode::Locked, "the ways in stay those of today");
    call(&app, "community_open", json!({ "path": file, "passphrase": "new words" })).await;
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 9 })).await["total"], 1, "with what the backup held");
}

/// A clock that stands until somebody moves it; whoever waits by it waits for that.
struct Hands(tokio::sync::watch::Sender<chrono::DateTime<chrono::Utc>>);

impl Hands {
    fn forward(&self, minutes: i64) {
        self.0.send_modify(|now| *now += chrono::Duration::minutes(minutes));
    }
}

impl hearth_app::ports::Clock for Hands {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        *self.0.borrow()
    }

    fn wait(&self, time: std::time::Duration) -> hearth_app::ports::Waiting {
        let mut hands = self.0.subscribe();
        let until = *hands.borrow() + chrono::Duration::from_std(time).expect("a short time");
        Box::pin(async move {
            // A clock that is gone keeps nobody waiting.
            let _ = hands.wait_for(|now| *now >= until).await;
        })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_comes_by_itself_a_minute_after_a_change_and_then_not_within_half_an_hour() {
    let (plain, folder) = app();
    let clock = Arc::new(Hands(tokio::sync::watch::Sender::new("2026-11-22T09:00:00Z".parse().expect("a constant"))));
    let app = App::new(Ports { clock: clock.clone(), ..plain.ports.clone() });
    let args =
        json!({ "path": null, "name": "Harbour Volunteers", "zone": "Europe/Berlin", "sample": false, "passphrase": PASSPHRASE });
    call(&app, "community_create", args).await;
    let count = async |wanted: usize| {
        let mut there = 0;
        for _ in 0..100 {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            let all = call(&app, "backups_list", json!({})).await["backups"].as_array().expect("a list").clone();
            there = all.len();
            assert!(all.iter().all(|one| one["why"] == "automatic"), "nobody asked for one: {all:?}");
            // More than wanted must have its time to appear.
            if there > wanted {
                break;
            }
        }
        there
    };
    // Whoever waits has begun to before the hands move.
    let settled = || tokio::time::sleep(std::time::Duration::from_millis(300));
    person(&app, "Ana Tavares").await;
    assert_eq!(count(0).await, 0, "what belongs together gets into one backup");
    clock.forward(1);
    assert_eq!(count(1).await, 1, "a minute after the change");
    person(&app, "Ben Okoro").await;
    settled().await;
    clock.forward(1);
    settled().await;
    clock.forward(20);
    assert_eq!(count(1).await, 1, "not within half an hour of the one before");
    clock.forward(10);
    assert_eq!(count(2).await, 2, "and then");
    clock.forward(300);
    assert_eq!(count(2).await, 2, "nothing was changed, so none is made");
    drop(folder);
}

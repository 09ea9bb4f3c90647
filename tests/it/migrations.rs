//! From every released schema to today's. `fixtures/schemas/NNNN.hearth-backup` is a community as a Hearth with that schema wrote it
//! (passphrase `tide table`), `NNNN.sql` what its tables looked like.

use std::path::{Path, PathBuf};

use hearth_app::ErrorCode;
use hearth_store::{
    DataKey, KeySlots, Store, StoreError, Unlock,
    backups::{self, Backup, Watch},
};
use serde_json::json;
use sqlx::{ConnectOptions, Connection, Executor, SqliteConnection, migrate::Migrator, sqlite::SqliteConnectOptions};

use crate::start::{PASSPHRASE, app, call, refusal, start};

fn fixtures_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas")
}

/// Every fixture, with the number of its schema.
fn fixtures() -> Vec<(i64, Backup)> {
    let mut found: Vec<(i64, Backup)> = std::fs::read_dir(fixtures_folder())
        .expect("the fixtures are there")
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == backups::ENDING))
        .map(|entry| Backup::at(&entry.path()).expect("a fixture can be read"))
        .map(|backup| (backup.name().parse().expect("it is called by its schema"), backup))
        .collect();
    found.sort_by_key(|(schema, _)| *schema);
    assert!(!found.is_empty(), "there is at least the first schema");
    found
}

async fn unpacked(backup: &Backup, folder: &Path) -> (PathBuf, DataKey) {
    let path = folder.join("old.hearth");
    backups::unpack(backup, path.clone(), &Watch::nobody()).await.expect("a fixture can be unpacked");
    let key =
        KeySlots::read(&path).and_then(|slots| slots.open(&Unlock::Passphrase(PASSPHRASE))).expect("its passphrase opens it");
    (path, key)
}

/// A connection that migrates nothing.
async fn raw(path: &Path, key: &DataKey) -> SqliteConnection {
    let key: String = key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let options = SqliteConnectOptions::new().filename(path).pragma("key", format!("\"x'{key}'\"")).disable_statement_logging();
    options.connect().await.expect("the file can be opened")
}

/// What the tables look like: one statement a line, in order, without the room between words.
async fn schema(conn: &mut SqliteConnection) -> String {
    let all: Vec<String> = sqlx::query_scalar(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name <> '_sqlx_migrations' ORDER BY type, name",
    )
    .fetch_all(conn)
    .await
    .expect("a schema");
    let bare = |sql: &String| {
        let lines = sql.lines().map(|line| line.split_once("--").map_or(line, |(code, _)| code));
        lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ") + ";\n"
    };
    all.iter().map(bare).collect()
}

#[tokio::test]
async fn every_released_schema_becomes_todays_and_is_backed_up_before() {
    let (fresh, _folder) = start().await;
    let store = fresh.community().expect("open").store.clone();
    let today = schema(&mut store.readers().acquire().await.expect("a reader")).await;
    for (number, backup) in fixtures() {
        let (app, folder) = app();
        let (path, key) = unpacked(&backup, folder.path()).await;
        assert!(Store::needs_migration(&path, &key).await.expect("it can be asked"), "schema {number} is an old one");
        call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
        let store = app.community().expect("open").store.clone();
        let mut reader = store.readers().acquire().await.expect("a reader");
        assert_eq!(schema(&mut reader).await, today, "schema {number} looks like a new file now");
        for check in ["PRAGMA cipher_integrity_check", "PRAGMA foreign_key_check"] {
            let wrong = sqlx::query(check).fetch_all(&mut *reader).await.expect("a check");
            assert!(wrong.is_empty(), "schema {number}: {check} finds nothing");
        }
        drop(reader);
        let counts = backup.trailer.as_ref().expect("it is whole").counts;
        let page = call(&app, "people_page", json!({ "offset": 0, "limit": 1 })).await;
        assert_eq!(page["total"], counts.people, "schema {number} keeps its people");
        let documents = call(&app, "documents_page", json!({ "offset": 0, "limit": 5 })).await;
        assert_eq!(documents["total"], 1, "and its document");
        call(&app, "people_add", json!({ "name": "Somebody New" })).await;
        call(&app, "undo", json!({})).await;

        let all = call(&app, "backups_list", json!({})).await;
        assert_eq!(
            (&all["backups"][0]["why"], all["backups"].as_array().map(Vec::len)),
            (&json!("migration"), Some(1)),
            "backed up"
        );
        let before = Backup::at(Path::new(all["backups"][0]["path"].as_str().expect("a path"))).expect("the backup");
        assert_eq!(before.trailer.expect("it is whole").schema, number, "as it was before");
    }
}

#[tokio::test]
async fn what_was_released_is_never_changed_again() {
    for (number, backup) in fixtures() {
        let (_app, folder) = app();
        let (path, key) = unpacked(&backup, folder.path()).await;
        let of_file = schema(&mut raw(&path, &key).await).await;
        if std::env::var_os("HEARTH_SNAPSHOT").is_some() && !fixtures_folder().join(format!("{number:04}.sql")).exists() {
            std::fs::write(fixtures_folder().join(format!("{number:04}.sql")), &of_file).expect("a snapshot can be written");
        }
        let snapshot = folder_text(number);
        assert_eq!(of_file, snapshot, "the fixture of {number} is what its snapshot says");

        let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
        let mut until = Migrator::new(migrations).await.expect("the migrations can be read");
        until.migrations = until.migrations.iter().filter(|one| one.version <= number).cloned().collect::<Vec<_>>().into();
        let mut made = SqliteConnection::connect("sqlite::memory:").await.expect("a database");
        until.run_direct(&mut made).await.expect("the migrations run");
        assert_eq!(schema(&mut made).await, snapshot, "and the migrations up to {number} still make exactly that");
    }
}

fn folder_text(number: i64) -> String {
    std::fs::read_to_string(fixtures_folder().join(format!("{number:04}.sql")))
        .expect("every fixture has a snapshot of its schema")
}

#[tokio::test]
async fn a_migration_that_fails_leaves_everything_as_it_was() {
    let (_, first) = fixtures().into_iter().find(|(schema, _)| *schema == 14).expect("the first schema");
    let (app, folder) = app();
    let (path, key) = unpacked(&first, folder.path()).await;
    // In the way of the migration that makes the table of documents anew.
    let mut conn = raw(&path, &key).await;
    conn.execute("CREATE TABLE documents_with_files (x TEXT) STRICT").await.expect("a table");
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("folded");
    conn.close().await.expect("closed");
    let refused = Store::open(&path, &key).await.err().expect("it does not open half migrated");
    assert!(matches!(refused, StoreError::Sql(_)), "the file is not called damaged for it: {refused}");

    let mut conn = raw(&path, &key).await;
    let applied: Vec<String> = sqlx::query_scalar("SELECT description FROM _sqlx_migrations ORDER BY version")
        .fetch_all(&mut conn)
        .await
        .expect("a list");
    assert!(!applied.iter().any(|one| one == "keep files"), "the one that failed does not count: {applied:?}");
    let (documents, columns): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM pragma_table_info('documents') WHERE name = 'effort_id')",
    )
    .fetch_one(&mut conn)
    .await
    .expect("the table is there");
    assert_eq!((documents, columns), (1, 0), "nothing of it is left");
    conn.execute("DROP TABLE documents_with_files").await.expect("out of the way");
    conn.close().await.expect("closed");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(call(&app, "documents_page", json!({ "offset": 0, "limit": 5 })).await["total"], 1, "the next try goes through");
}

#[tokio::test]
async fn an_older_hearth_refuses_a_newer_file_and_touches_nothing() {
    let (app, _folder) = start().await;
    call(&app, "people_add", json!({ "name": "Ana Tavares" })).await;
    let path = app.community().expect("open").store.path().to_path_buf();
    call(&app, "community_close", json!({})).await;
    let key = KeySlots::read(&path).and_then(|slots| slots.open(&Unlock::Passphrase(PASSPHRASE))).expect("the key");
    let mut conn = raw(&path, &key).await;
    conn.execute(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'later', 1, x'00', 1)",
    )
    .await
    .expect("a migration of the future");
    conn.close().await.expect("closed");
    let files = || {
        let mut all: Vec<_> = std::fs::read_dir(path.parent().expect("a folder")).expect("the folder").flatten().collect();
        all.sort_by_key(std::fs::DirEntry::file_name);
        all.into_iter()
            .filter(|entry| entry.path().is_file())
            .map(|entry| (entry.file_name(), std::fs::read(entry.path()).expect("a file")))
            .collect::<Vec<_>>()
    };
    let before = files();
    let refused = refusal(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(refused.code, ErrorCode::Newer, "it says that a newer Hearth is needed: {refused}");
    let after = files();
    for (name, bytes) in &before {
        assert!(after.iter().any(|(other, now)| other == name && now == bytes), "{} has every byte that it had", name.display());
    }
    assert_eq!(after.len(), before.len(), "and nothing lies beside it that did not");
}

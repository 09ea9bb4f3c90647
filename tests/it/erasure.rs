//! Erasing a person for good: nothing of them is left in any table, in the log, the search, the pages of the file or an older backup; what
//! others did stays, and so do the counts.

use std::collections::BTreeSet;

use hearth_app::{App, AppError, ErrorCode, JobStarted, dispatch};
use hearth_store::{DataKey, KeySlots, Unlock, erasure};
use libsqlite3_sys as ffi;
use serde_json::{Value, json};

use crate::start::{PASSPHRASE, call, refusal, start};

async fn job(app: &App, name: &str, args: Value) -> Result<Value, AppError> {
    let started = dispatch(app, name, args).await?.value;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    app.wait(&started, |_| {}).await.map(|job| job.result)
}

async fn erase(app: &App, ids: &[&str], way: &str) -> Value {
    job(app, "erasure_run", json!({ "ids": ids, "way": way, "files": true, "backups": false })).await.expect("they are erased")
}

async fn id(app: &App, name: &str, args: Value) -> String {
    call(app, name, args).await["id"].as_str().expect("an id").to_owned()
}

/// The words that must be gone.
const WORDS: [&str; 5] = ["Noor", "Jansen", "noor@example.org", "Nono", "cello"];

struct Told {
    noor: String,
    hana: String,
    effort: String,
    meeting: String,
    task: String,
}

/// Noor with something in every place there is, beside Hana who stays.
async fn told(app: &App) -> Told {
    let noor =
        id(app, "people_add", json!({ "name": "Noor Jansen", "email": "noor@example.org", "phone": "+31 20 1234567" })).await;
    let hana = id(app, "people_add", json!({ "name": "Hana Sato", "email": "hana@example.org" })).await;
    for (field, value) in [("called", json!("Nono")), ("notes", json!("Plays the cello")), ("birthday", json!("1990-05-09"))] {
        call(app, "people_change", json!({ "id": noor, "field": field, "value": value })).await;
    }
    call(app, "people_change", json!({ "id": noor, "field": "name", "value": "Noor Jansen-Bakker" })).await;
    call(app, "people_change", json!({ "id": noor, "field": "name", "value": "Noor Jansen" })).await;
    call(app, "people_change", json!({ "id": hana, "field": "notes", "value": "Came with Noor Jansen." })).await;
    let effort = id(app, "efforts_add", json!({ "name": "Garden" })).await;
    for person in [&noor, &hana] {
        call(app, "memberships_add", json!({ "person_ids": [person], "effort_id": effort })).await;
    }
    let planned = json!({ "title": "Digging with Noor Jansen", "start_wall": "2026-11-20T18:30", "minutes": 60, "effort_id": effort, "expect": [noor, hana] });
    let meeting = call(app, "meetings_plan", planned).await["id"].as_str().expect("an id").to_owned();
    for person in [&noor, &hana] {
        call(app, "attendance_mark", json!({ "meeting_id": meeting, "person_id": person, "status": "attended" })).await;
    }
    let minutes = format!("[@Noor Jansen](hearth:person/{noor}) brings bulbs; write to noor@example.org");
    call(app, "minutes_write", json!({ "id": meeting, "minutes": minutes })).await;
    call(app, "meetings_close", json!({ "id": meeting, "absent_rest": false })).await;
    let task = call(
        app,
        "tasks_add",
        json!({ "title": "Ring the hall", "notes": "Ask Noor Jansen", "effort_id": effort, "ask": [noor] }),
    )
    .await;
    let task = task["id"].as_str().expect("an id").to_owned();
    call(
        app,
        "hours_add",
        json!({ "person_id": noor, "minutes": 90, "on_date": "2026-11-01", "effort_id": effort, "note": "Noor dug" }),
    )
    .await;
    call(app, "thanks_add", json!({ "person_id": noor, "text": "Thank you, Noor" })).await;
    call(app, "draft_keep", json!({ "id": format!("notes {noor}"), "value": "Noor said" })).await;
    Told { noor, hana, effort, meeting, task }
}

fn key(app: &App) -> DataKey {
    let path = app.community().expect("open").store.path().to_owned();
    KeySlots::read(&path).expect("its slots").open(&Unlock::Passphrase(PASSPHRASE)).expect("the passphrase opens it")
}

/// Every page of the file as it is once decrypted, freed ones and the corners of others included.
async fn pages(path: &std::path::Path, key: &DataKey) -> Vec<u8> {
    let pool = hearth_store::report_pool(path.to_owned(), key).await.expect("the file opens");
    let mut conn = pool.acquire().await.expect("a connection");
    let mut handle = conn.lock_handle().await.expect("its handle");
    let mut size = 0;
    #[expect(
        unsafe_code,
        reason = "only SQLite's own interface hands out pages as they are; the handle is locked, and what it gave is freed"
    )]
    let all = unsafe {
        let bytes = ffi::sqlite3_serialize(handle.as_raw_handle().as_ptr(), c"main".as_ptr(), &raw mut size, 0);
        assert!(!bytes.is_null(), "the pages can be read");
        let all = std::slice::from_raw_parts(bytes, usize::try_from(size).expect("a size")).to_vec();
        ffi::sqlite3_free(bytes.cast());
        all
    };
    drop(handle);
    drop(conn);
    pool.close().await;
    all
}

/// Which of the words lie in these bytes, letters of any size.
fn found(bytes: &[u8]) -> Vec<&'static str> {
    let small = bytes.to_ascii_lowercase();
    WORDS.into_iter().filter(|word| small.windows(word.len()).any(|part| part == word.to_ascii_lowercase().as_bytes())).collect()
}

async fn close(app: &App) -> std::path::PathBuf {
    let path = app.community().expect("open").store.path().to_owned();
    call(app, "community_close", json!({})).await;
    path
}

#[tokio::test]
async fn nothing_of_an_erased_person_is_left_in_any_page_of_the_file() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    let key = key(&app);
    let path = close(&app).await;
    assert_eq!(found(&pages(&path, &key).await), WORDS, "before, each of these words lies in the file");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let done = erase(&app, &[&told.noor], "erased").await;
    assert_eq!((done["people"].as_i64(), &done["trouble"]), (Some(1), &Value::Null), "one person, and nothing went wrong");
    let path = close(&app).await;
    assert_eq!(
        found(&pages(&path, &key).await),
        ["x"; 0],
        "no page, freed or not, no corner of one, and no log holds any of them"
    );
    let log = path.with_extension("hearth-wal");
    assert!(std::fs::metadata(log).map_or(0, |file| file.len()) == 0, "nor does the write-ahead log");
}

async fn text(app: &App, sql: &str) -> String {
    let store = app.community().expect("open").store.clone();
    sqlx::query_scalar::<_, Option<String>>(sql).fetch_one(store.readers()).await.expect("a row").unwrap_or_default()
}

async fn count(app: &App, sql: &str) -> i64 {
    let store = app.community().expect("open").store.clone();
    sqlx::query_scalar(sql).fetch_one(store.readers()).await.expect("a count")
}

#[tokio::test]
async fn what_others_did_and_the_counts_stay() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    let figures = call(&app, "efforts_figures", json!({ "id": told.effort })).await;
    let shown = call(&app, "meetings_show", json!({ "id": told.meeting })).await;
    let hours = count(&app, "SELECT sum(minutes) FROM report_hours").await;
    erase(&app, &[&told.noor], "erased").await;
    let after = call(&app, "efforts_figures", json!({ "id": told.effort })).await;
    for figure in ["minutes", "people"] {
        assert_eq!(after[figure], figures[figure], "{figure} of the effort by month");
    }
    assert_eq!((&after["attendance"][0]["came"], &after["attendance"][0]["asked"]), (&json!(2), &json!(2)), "who came to it");
    let after = call(&app, "meetings_show", json!({ "id": told.meeting })).await;
    assert_eq!((&after["attended"], &after["expected"]), (&shown["attended"], &shown["expected"]), "who came is counted on");
    assert_eq!(after["people"].as_array().map(Vec::len), Some(1), "but only Hana has a name there");
    assert_eq!(after["title"], "Digging with […]", "the title has lost the name");
    assert_eq!(after["minutes"], "[…] brings bulbs; write to […]", "so have the minutes, link and address included");
    assert_eq!(count(&app, "SELECT sum(minutes) FROM report_hours").await, hours, "saved reports count the same hours");
    assert_eq!(count(&app, "SELECT sum(attended) FROM report_meetings").await, 2, "and the same guests");
    let task = call(&app, "tasks_show", json!({ "id": told.task })).await;
    assert_eq!((&task["title"], &task["notes"]), (&json!("Ring the hall"), &json!("Ask […]")), "the task goes on without them");
    assert_eq!(call(&app, "people_show", json!({ "id": told.hana })).await["notes"], "Came with […].", "as does Hana");
    assert_eq!(refusal(&app, "people_show", json!({ "id": told.noor })).await.code, ErrorCode::NotFound, "Noor is not here");
    let checked = job(&app, "community_check", json!({})).await.expect("a check");
    assert_eq!(checked["findings"], json!([]), "log and tables agree");
}

#[tokio::test]
async fn history_says_that_something_was_erased_and_never_what() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    erase(&app, &[&told.noor], "erased").await;
    let lines = call(&app, "history", json!({ "limit": 100 })).await;
    assert_eq!(lines[0]["label"], "Erase a person for good", "the newest line");
    let words = lines.to_string();
    assert!(WORDS.iter().all(|word| !words.contains(word)), "no label holds a name: {words}");
    for line in lines.as_array().expect("lines") {
        let detail = call(&app, "history_show", json!({ "n": line["n"] })).await.to_string();
        assert!(WORDS.iter().all(|word| !detail.contains(word)), "nor does any entry: {detail}");
    }
    let detail = call(&app, "history_show", json!({ "n": lines[0]["n"] })).await;
    assert_eq!((&detail["rows"], &detail["undoable"]), (&json!([]), &json!(false)), "what went is not told, and stays away");
    let of_meeting = call(&app, "history", json!({ "limit": 100, "record": told.meeting })).await.to_string();
    assert!(!of_meeting.contains("Erase"), "nor does the meeting's own history tell who was there: {of_meeting}");
    for word in ["Noor", "Jansen"] {
        assert_eq!(call(&app, "history", json!({ "limit": 100, "query": word })).await, json!([]), "nothing is found by {word}");
        assert_eq!(call(&app, "search", json!({ "query": word, "limit": 10 })).await, json!([]), "nor anywhere else");
    }
    assert_ne!(call(&app, "history", json!({ "limit": 100, "query": "Hana" })).await, json!([]), "what is about others is found");
}

#[tokio::test]
async fn what_was_done_before_is_undone_without_the_person() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    erase(&app, &[&told.noor], "erased").await;
    let lines = call(&app, "history", json!({ "limit": 100 })).await;
    let added =
        lines.as_array().and_then(|all| all.iter().find(|line| line["name"] == "people_add" && line["label"] == "Add […]"));
    let detail = call(&app, "history_show", json!({ "n": added.expect("the adding of Noor")["n"] })).await;
    assert_eq!(detail["undoable"], false, "an operation about nobody else cannot be undone");
    assert!(detail["reasons"].to_string().contains("erased for good"), "and says why: {}", detail["reasons"]);
    for _ in 0..40 {
        if dispatch(&app, "undo", Value::Null).await.is_err() {
            break;
        }
    }
    assert_eq!(count(&app, "SELECT count(*) FROM people").await, 0, "everything else can be taken back as ever");
    for _ in 0..40 {
        if dispatch(&app, "redo", Value::Null).await.is_err() {
            break;
        }
    }
    assert_eq!(count(&app, "SELECT count(*) FROM people").await, 1, "and done again, without Noor");
    assert_eq!(text(&app, "SELECT name FROM people").await, "Hana Sato", "Hana alone came back");
    let checked = job(&app, "community_check", json!({})).await.expect("a check");
    assert_eq!(checked["findings"], json!([]), "log and tables agree");
}

#[tokio::test]
async fn a_nameless_record_keeps_the_counts_and_nothing_else() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    erase(&app, &[&told.noor], "anonymised").await;
    let view = call(&app, "people_show", json!({ "id": told.noor })).await;
    assert_eq!((&view["name"], &view["standing"]), (&json!("Nameless person 1"), &json!("alumni")), "nobody waits for them");
    assert_eq!(view["hours_minutes"], 150, "an hour of the meeting and an hour and a half in the garden");
    for gone in ["contact_points", "handles", "sources", "documents", "tags"] {
        assert_eq!(view[gone], json!([]), "{gone}");
    }
    assert_eq!(view["commitments"][0]["status"], "released", "an open promise is given back");
    let whole = view.to_string();
    assert!(WORDS.iter().all(|word| !whole.contains(word)), "nothing gives them away: {whole}");
    let key = key(&app);
    let path = close(&app).await;
    assert_eq!(found(&pages(&path, &key).await), ["x"; 0], "no page holds any of it");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let lines = call(&app, "history", json!({ "limit": 100 })).await;
    for line in lines.as_array().expect("lines").iter().filter(|line| line["name"] == "people_change") {
        let detail = call(&app, "history_show", json!({ "n": line["n"] })).await;
        assert!(detail["undoable"] == false || !detail["rows"].to_string().contains(&told.noor), "nothing puts a name back");
    }
    erase(&app, &[&told.noor], "erased").await;
    assert_eq!(count(&app, "SELECT count(*) FROM people").await, 1, "a nameless record can still be erased");
}

#[tokio::test]
async fn every_column_of_a_person_is_emptied_or_kept_for_a_reason() {
    let (app, _folder) = start().await;
    let store = app.community().expect("open").store.clone();
    let columns: Vec<String> =
        sqlx::query_scalar("SELECT name FROM pragma_table_info('people')").fetch_all(store.readers()).await.expect("columns");
    let statement = include_str!("../../src-tauri/crates/store/src/erasure/anonymise.sql");
    let kept = ["n", "id"];
    let missing: Vec<_> =
        columns.iter().filter(|one| !kept.contains(&one.as_str()) && !statement.contains(&format!("{one} = "))).collect();
    assert!(missing.is_empty(), "a nameless record says nothing about anybody: {missing:?}");
}

#[tokio::test]
async fn every_table_that_refers_to_a_person_is_exported_and_erased() {
    let (app, _folder) = start().await;
    let store = app.community().expect("open").store.clone();
    let mut conn = store.readers().acquire().await.expect("a connection");
    let there: BTreeSet<(String, String)> = erasure::places(&mut conn).await.expect("references").into_iter().collect();
    let named: BTreeSet<(String, String)> =
        erasure::PLACES.iter().map(|place| (place.table.to_owned(), place.column.to_owned())).collect();
    assert_eq!(there, named, "store/src/erasure/places.rs names each of them");
    let statements = [
        "../../src-tauri/crates/store/src/people/remove.sql",
        "../../src-tauri/crates/store/src/erasure/anonymise.sql",
        "../../src-tauri/crates/store/src/erasure/forget.sql",
    ]
    .map(|path| {
        std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("it").join(path)).expect("a statement")
    });
    let [remove, anonymise, forget] = statements;
    for (table, _) in there {
        assert!(remove.contains(&format!(" {table} ")), "{table} goes with a person");
        assert!(format!("{anonymise}{forget}").contains(&format!(" {table} ")), "{table} of a nameless person");
    }
}

#[tokio::test]
async fn a_restore_erases_again_whoever_was_erased_since() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    let backup = job(&app, "backups_make", json!({})).await.expect("a backup")["name"].clone();
    let ada = id(&app, "people_add", json!({ "name": "Ada Lindqvist" })).await;
    let file = app.community().expect("open").store.path().to_owned();
    let aside = hearth_store::salvage::set_aside(&file, "It was damaged.", app.now()).expect("a copy aside");
    let before = call(&app, "erasure_preview", json!({ "ids": [told.noor], "way": "erased" })).await;
    assert_eq!(before["set_aside"], json!([aside]), "so does a damaged copy, for all that anybody knows");
    assert_eq!(before["backups"].as_array().map(Vec::len), Some(1), "the backup holds Noor");
    let until = before["backups"][0]["until"].as_str().expect("an instant");
    assert!(until.starts_with("2027-02-20T09:00"), "and goes within 90 days: {until}");
    let done = erase(&app, &[&told.noor], "erased").await;
    assert_eq!((&done["backups_removed"], &done["backups_left"]), (&json!(0), &json!(1)), "it was to be kept");
    let preview = call(&app, "backups_preview", json!({ "name": backup })).await;
    assert_eq!(preview["erased"], 1, "the restore says that it will erase again");
    assert!(!preview.to_string().contains("Noor"), "and brings nobody back by name: {preview}");
    job(&app, "backups_restore", json!({ "name": backup })).await.expect("it is restored");
    assert_eq!(refusal(&app, "people_show", json!({ "id": told.noor })).await.code, ErrorCode::NotFound, "Noor stays away");
    assert_eq!(refusal(&app, "people_show", json!({ "id": ada })).await.code, ErrorCode::NotFound, "Ada came later");
    assert_eq!(text(&app, "SELECT group_concat(name) FROM people").await, "Hana Sato", "Hana is as she was");
    assert_eq!(count(&app, "SELECT sum(attended) FROM report_meetings").await, 2, "and both are counted");
    let key = key(&app);
    let path = close(&app).await;
    assert_eq!(found(&pages(&path, &key).await), ["x"; 0], "no page of the restored file holds any of it");
    let left = std::fs::read_dir(path.parent().expect("a folder")).expect("the folder").flatten();
    let left: Vec<_> = left.map(|e| e.file_name()).filter(|name| name.to_string_lossy().contains("restoring")).collect();
    assert!(left.is_empty(), "and no copy lies beside it: {left:?}");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(count(&app, "SELECT count(*) FROM erasures").await, 1, "the ledger goes on");
}

#[tokio::test]
async fn backups_that_hold_them_can_be_removed_with_them() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    job(&app, "backups_make", json!({})).await.expect("a backup");
    let args = json!({ "ids": [told.noor], "way": "erased", "files": true, "backups": true });
    let done = job(&app, "erasure_run", args).await.expect("they are erased");
    assert_eq!((&done["backups_removed"], &done["backups_left"]), (&json!(1), &json!(0)), "the one that held her");
    let backups = call(&app, "backups_list", json!({})).await;
    let backups = backups["backups"].as_array().expect("a list");
    assert_eq!((backups.len(), &backups[0]["why"]), (1, &json!("removal")), "a new one without her is there");
    assert_eq!(backups[0]["counts"]["people"], 1, "with everybody else");
}

#[tokio::test]
async fn an_import_does_not_bring_back_whoever_was_erased() {
    let (app, folder) = start().await;
    let told = told(&app).await;
    erase(&app, &[&told.noor], "erased").await;
    let file = folder.path().join("people.csv");
    std::fs::write(&file, "Name,Email\nN. Jansen,NOOR@example.org\nAda Lindqvist,ada@example.org\n").expect("a file");
    let preview = call(&app, "imports_read", json!({ "path": file })).await;
    assert_eq!((&preview["counts"]["new"], &preview["counts"]["doubtful"]), (&json!(1), &json!(1)), "{preview}");
    let why = preview["rows"].as_array().and_then(|rows| rows.iter().find(|row| row["verdict"] == "doubtful")).expect("a row");
    assert!(why["why"].as_str().is_some_and(|why| why.contains("erased on 22 November 2026")), "it says when: {why}");
    job(&app, "imports_apply", json!({ "path": file, "make_efforts": false, "choices": [] })).await.expect("an import");
    assert_eq!(count(&app, "SELECT count(*) FROM people").await, 2, "Hana and Ada");
    let back = json!({ "path": file, "make_efforts": false, "choices": [{ "line": 2, "as": "new" }] });
    job(&app, "imports_apply", back).await.expect("an import");
    assert_eq!(count(&app, "SELECT count(*) FROM people").await, 3, "whoever wants to be back is, once somebody says so");
}

#[tokio::test]
async fn whoever_was_removed_or_merged_is_erased_from_the_history() {
    let (app, _folder) = start().await;
    let told = told(&app).await;
    let twin = id(&app, "people_add", json!({ "name": "Nono Cello", "email": "noor.j@example.org" })).await;
    call(&app, "people_merge", json!({ "keep": told.noor, "other": twin, "take": [] })).await;
    call(&app, "people_remove", json!({ "id": told.noor })).await;
    let removed = call(&app, "erasure_removed", json!({})).await;
    assert!(
        removed.as_array().is_some_and(|all| all.iter().any(|one| one["id"] == told.noor.as_str())),
        "she is known: {removed}"
    );
    erase(&app, &[&told.noor], "erased").await;
    let key = key(&app);
    let path = close(&app).await;
    assert_eq!(found(&pages(&path, &key).await), ["x"; 0], "both records of her are gone from the log");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    assert_eq!(call(&app, "erasure_removed", json!({})).await, json!([]), "nobody is left to erase");
    let error = refusal(&app, "erasure_preview", json!({ "ids": [told.noor], "way": "erased" })).await;
    assert_eq!(error.code, ErrorCode::NotFound, "she cannot be erased again");
}

#[tokio::test]
async fn a_name_that_may_be_somebody_elses_stays_and_is_told() {
    let (app, _folder) = start().await;
    let ali = id(&app, "people_add", json!({ "name": "Ali Haddad" })).await;
    id(&app, "people_add", json!({ "name": "Ali Haddad" })).await;
    let task = call(&app, "tasks_add", json!({ "title": "Ring Ali Haddad" })).await["id"].clone();
    let preview = call(&app, "erasure_preview", json!({ "ids": [ali], "way": "erased" })).await;
    assert_eq!(preview["ambiguous"], json!([{ "table": "people", "rows": 1 }, { "table": "tasks", "rows": 1 }]), "{preview}");
    assert_eq!(preview["texts"], json!([]), "no text loses anything");
    erase(&app, &[&ali], "erased").await;
    assert_eq!(call(&app, "tasks_show", json!({ "id": task })).await["title"], "Ring Ali Haddad", "it may be the other one");
    assert_eq!(count(&app, "SELECT count(*) FROM people").await, 1, "who is still here");
}

#[tokio::test]
async fn an_address_that_two_people_share_stays_with_the_other() {
    let (app, _folder) = start().await;
    let ali = id(&app, "people_add", json!({ "name": "Ali Haddad", "phone": "+49 30 5279348" })).await;
    let mona = id(&app, "people_add", json!({ "name": "Mona Haddad", "phone": "+49 30 5279348" })).await;
    erase(&app, &[&ali], "erased").await;
    let view = call(&app, "people_show", json!({ "id": mona })).await;
    assert_eq!(view["contact_points"][0]["value"], "+49 30 5279348", "a family's telephone is still hers");
}

#[tokio::test]
async fn nobody_and_too_many_are_refused() {
    let (app, _folder) = start().await;
    let error = refusal(&app, "erasure_run", json!({ "ids": [], "way": "erased", "files": true, "backups": false })).await;
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::Invalid, Some("ids")), "somebody has to be chosen");
    let many: Vec<_> = (0..201).map(|n| n.to_string()).collect();
    let error = refusal(&app, "erasure_preview", json!({ "ids": many, "way": "erased" })).await;
    assert_eq!(error.field.as_deref(), Some("ids"), "and not the whole community");
}

//! Sensitive details: off, locked, each look written down, and nowhere else to be found.

use hearth_app::{App, ErrorCode, JobStarted};
use serde_json::{Value, json};
use sqlx::Row;

use crate::start::{call, outcome, person, refusal, start};

/// A word that stands in nothing else.
const SECRET: &str = "Quixotophobia";

async fn on(app: &App) {
    call(app, "settings_set", json!({ "id": "sensitive", "value": true })).await;
}

#[tokio::test]
async fn they_are_off_until_the_community_switches_them_on() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    assert_eq!(call(&app, "sensitive_of", json!({ "id": noor })).await["on"], false, "nothing is kept");
    let add = json!({ "person_id": noor, "kind": "health", "text": SECRET });
    for (name, args) in [("sensitive_add", add.clone()), ("sensitive_reveal", json!({ "id": noor }))] {
        assert_eq!(refusal(&app, name, args).await.code, ErrorCode::Conflict, "{name} says where to switch them on");
    }
    on(&app).await;
    call(&app, "sensitive_add", add).await;
    call(&app, "settings_set", json!({ "id": "sensitive", "value": false })).await;
    assert_eq!(
        call(&app, "sensitive_of", json!({ "id": noor })).await["marks"],
        json!([]),
        "switched off, not even that there is something"
    );
    call(&app, "sensitive_clear", json!({ "id": noor })).await;
    on(&app).await;
    assert_eq!(
        call(&app, "sensitive_of", json!({ "id": noor })).await["marks"],
        json!([]),
        "what was kept can be removed all the same"
    );
}

#[tokio::test]
async fn a_look_is_written_down_by_id_alone_and_cannot_be_undone() {
    let (app, _folder) = start().await;
    on(&app).await;
    let noor = person(&app, "Noor Jansen").await;
    let add =
        json!({ "person_id": noor, "kind": "check", "text": SECRET, "checked_on": "2026-01-10", "valid_until": "2029-01-10" });
    let id = call(&app, "sensitive_add", add).await["id"].clone();
    let locked = call(&app, "sensitive_of", json!({ "id": noor })).await;
    assert_eq!(
        (&locked["marks"][0]["kind"], &locked["last_shown_at"]),
        (&json!("check"), &Value::Null),
        "that there is something"
    );
    assert!(!locked.to_string().contains(SECRET), "and not what");

    let shown = outcome(&app, "sensitive_reveal", json!({ "id": noor })).await;
    let field = &shown.value["fields"][0];
    assert_eq!((&field["text"], &field["valid_until"]), (&json!(SECRET), &json!("2029-01-10")), "once asked for, it is shown");
    assert!(shown.undo.is_none(), "a look cannot be undone");
    assert!(call(&app, "sensitive_of", json!({ "id": noor })).await["last_shown_at"].is_string(), "when it was is known");
    let history = call(&app, "history", json!({ "record": noor, "limit": 10 })).await;
    assert_eq!(history[0]["label"], "Look at sensitive details", "the history of the record tells of it, without a name");
    call(&app, "undo", json!({})).await;
    let after = call(&app, "history", json!({ "record": noor, "limit": 10 })).await;
    assert!(
        after.as_array().expect("a list").iter().any(|line| line["label"] == "Look at sensitive details"),
        "undo takes back what was written before it, and the look stays: {after}"
    );
    call(&app, "redo", json!({})).await;
    call(&app, "sensitive_change", json!({ "id": id, "text": "Renewed" })).await;
    call(&app, "sensitive_remove", json!({ "id": id })).await;
    for (field, args) in [
        ("text", json!({ "person_id": noor, "kind": "health", "text": " " })),
        ("text", json!({ "person_id": noor, "kind": "health", "text": "x".repeat(4001) })),
        (
            "valid_until",
            json!({ "person_id": noor, "kind": "check", "text": "x", "checked_on": "2026-02-01", "valid_until": "2026-01-01" }),
        ),
    ] {
        assert_eq!(refusal(&app, "sensitive_add", args).await.field.as_deref(), Some(field), "refused where it was typed");
    }
}

#[tokio::test]
async fn what_is_sensitive_stands_in_no_list_search_export_document_report_or_calendar() {
    let (app, folder) = start().await;
    on(&app).await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].as_str().expect("an id").to_owned();
    let noor = person(&app, "Noor Jansen").await;
    call(&app, "memberships_add", json!({ "effort_id": effort, "person_ids": [noor], "is_lead": true })).await;
    let plan = json!({ "title": "Planting", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60 });
    let meeting = call(&app, "meetings_plan", plan).await["id"].clone();
    let add =
        json!({ "person_id": noor, "kind": "health", "text": SECRET, "valid_until": "2031-07-03", "checked_on": "2019-03-07" });
    let entry = call(&app, "sensitive_add", add).await["id"].clone();
    call(&app, "sensitive_change", json!({ "id": entry, "text": format!("{SECRET} still"), "valid_until": "2031-07-03" })).await;
    let clean = |what: &str, text: &str| {
        assert!(!text.contains(SECRET) && !text.contains("2031-07-03"), "{what} tells what is sensitive: {text}");
    };

    for (name, args) in [
        ("people_page", json!({ "offset": 0, "limit": 10 })),
        ("people_show", json!({ "id": noor })),
        ("people_thread", json!({ "id": noor, "limit": 50 })),
        ("people_pick", json!({ "query": "Noor", "limit": 10 })),
        ("people_reach", json!({ "ids": [noor] })),
        ("people_doubles", json!({})),
        ("efforts_show", json!({ "id": effort })),
        ("meetings_page", json!({ "offset": 0, "limit": 10 })),
        ("home_show", json!({})),
        ("drafts_list", json!({})),
        ("calendar_window", json!({ "from": "2026-11-01", "to": "2026-12-31" })),
        ("history", json!({ "limit": 50 })),
        ("undo_state", json!({})),
    ] {
        clean(name, &call(&app, name, args).await.to_string());
    }
    if let Some(id) = meeting.as_str() {
        clean("meetings_show", &call(&app, "meetings_show", json!({ "id": id })).await.to_string());
    }
    assert_eq!(call(&app, "search", json!({ "query": SECRET, "limit": 10 })).await, json!([]), "no search finds it");
    let found = call(&app, "people_page", json!({ "query": SECRET, "offset": 0, "limit": 10 })).await;
    assert_eq!(found["total"], 0, "nor a filter of people");
    let history = call(&app, "history", json!({ "limit": 50 })).await;
    for line in history.as_array().expect("a list") {
        let detail = call(&app, "history_show", json!({ "n": line["n"] })).await;
        clean("history_show", &detail.to_string());
    }
    assert_eq!(call(&app, "history", json!({ "query": SECRET, "limit": 10 })).await, json!([]), "the history is not found by it");

    let made = call(&app, "packets_make", json!({ "person_id": noor })).await;
    let job = JobStarted { job: made["job"].as_str().expect("a job").to_owned() };
    let done = app.wait(&job, |_| {}).await.expect("a packet");
    clean("a packet", &crate::documents::text(&done.result["documents"][0]["path"]));

    let store = app.community().expect("open").store.clone();
    let views: Vec<String> = sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'view'")
        .fetch_all(store.readers())
        .await
        .expect("the views of reports");
    assert!(views.len() >= 4, "there are views for reports");
    for view in views {
        let columns = sqlx::query("SELECT name FROM pragma_table_info(?1)")
            .bind(&view)
            .fetch_all(store.readers())
            .await
            .expect("its columns");
        for column in columns {
            let name: String = column.get(0);
            let sql = format!("SELECT count(*) FROM \"{view}\" WHERE \"{name}\" LIKE '%{SECRET}%'");
            let hits: i64 = sqlx::query_scalar(&sql).fetch_one(store.readers()).await.expect("a report");
            assert_eq!(hits, 0, "{view}.{name} holds nothing sensitive");
        }
    }
    let index: i64 = sqlx::query_scalar("SELECT count(*) FROM search_people WHERE search_people MATCH ?1")
        .bind(SECRET)
        .fetch_one(store.readers())
        .await
        .expect("the index");
    assert_eq!(index, 0, "the index has never seen it");

    // Whoever reads the table is one of the commands that show and change it, or moves and removes it with its person.
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/store/src");
    let mut reads = Vec::new();
    readers(&root, &mut reads);
    let allowed = [
        "sensitive/",
        "retention/due.sql",
        // Counts them.
        "processing/kept.sql",
        "people/merge.sql",
        "people/remove.sql",
        "changes/tables.rs",
        "changes/fields.rs",
        "erasure/",
        // Hides it from reports.
        "open/harden.rs",
    ];
    for file in reads {
        let file = file.strip_prefix(&root).expect("below the store").to_string_lossy().replace('\\', "/");
        assert!(allowed.iter().any(|known| file.starts_with(known)), "{file} reads what is sensitive");
    }
    drop(folder);
}

fn readers(folder: &std::path::Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the store's folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            readers(&path, into);
        } else if std::fs::read_to_string(&path).is_ok_and(|text| text.contains("sensitive_fields")) {
            into.push(path);
        }
    }
}

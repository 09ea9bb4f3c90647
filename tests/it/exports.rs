//! Everything known of a person, in one folder: to be read, and for machines.

use std::{collections::BTreeSet, path::Path};

use hearth_app::{App, ErrorCode, JobStarted, dispatch};
use hearth_store::erasure::PLACES;
use serde_json::{Value, json};

use crate::start::{call, refusal, start};

async fn id(app: &App, name: &str, args: Value) -> String {
    call(app, name, args).await["id"].as_str().expect("an id").to_owned()
}

async fn export(app: &App, person: &str, out: &Path, language: &str) -> Value {
    let args = json!({ "person_id": person, "out": out, "language": language });
    let started = dispatch(app, "exports_make", args).await.expect("it starts").value;
    let started = JobStarted { job: started["job"].as_str().expect("a job").to_owned() };
    app.wait(&started, |_| {}).await.expect("it is written").result
}

/// Noor, with a line in several places.
async fn noor(app: &App) -> String {
    let noor =
        id(app, "people_add", json!({ "name": "Noor Jansen", "email": "noor@example.org", "phone": "+31 20 1234567" })).await;
    call(app, "people_change", json!({ "id": noor, "field": "notes", "value": "Plays the cello,\nand \"the drums\"" })).await;
    let effort = id(app, "efforts_add", json!({ "name": "Garden" })).await;
    call(app, "memberships_add", json!({ "person_ids": [noor], "effort_id": effort, "role": "Host" })).await;
    let plan =
        json!({ "title": "Digging", "start_wall": "2026-11-20T18:30", "minutes": 60, "effort_id": effort, "expect": [noor] });
    let meeting = id(app, "meetings_plan", plan).await;
    call(app, "attendance_mark", json!({ "meeting_id": meeting, "person_id": noor, "status": "attended" })).await;
    call(app, "minutes_write", json!({ "id": meeting, "minutes": "Noor Jansen brought bulbs." })).await;
    call(app, "hours_add", json!({ "person_id": noor, "minutes": 90, "on_date": "2026-11-01", "effort_id": effort })).await;
    call(app, "thanks_add", json!({ "person_id": noor, "text": "Thank you for the bulbs" })).await;
    call(app, "availability_set", json!({ "person_id": noor, "hours": [{ "weekday": 3, "from": 540, "to": 720 }] })).await;
    noor
}

#[tokio::test]
async fn everything_known_is_in_one_folder_for_people_and_machines() {
    let (app, folder) = start().await;
    let noor = noor(&app).await;
    let made = export(&app, &noor, folder.path(), "en").await;
    assert_eq!(made["trouble"], Value::Null, "nothing went wrong");
    let place = Path::new(made["folder"].as_str().expect("a folder"));
    assert_eq!(
        place.file_name().map(|name| name.to_string_lossy().into_owned()).as_deref(),
        Some("Everything known – Noor Jansen – 2026-11-22"),
        "it says what it is"
    );
    let there: BTreeSet<String> = std::fs::read_dir(place)
        .expect("the folder")
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect();
    let wanted = [
        "Everything known of Noor Jansen.pdf",
        "attendance.csv",
        "availability.csv",
        "contact_points.csv",
        "everything.json",
        "history.csv",
        "hours.csv",
        "memberships.csv",
        "named_in.csv",
        "people.csv",
        "recognitions.csv",
    ];
    assert_eq!(there, wanted.map(str::to_owned).into(), "a file for each part that there is, and nothing besides");
    let all: Value = serde_json::from_slice(&std::fs::read(place.join("everything.json")).expect("a file")).expect("JSON");
    assert_eq!(all["people"][0]["notes"], "Plays the cello,\nand \"the drums\"", "word for word");
    assert_eq!(all["memberships"][0]["effort"], "Garden", "with names beside ids");
    assert_eq!(all["attendance"][0]["meeting"], "Digging", "of meetings too");
    assert_eq!(all["named_in"], json!([{ "table": "meetings", "name": "Digging" }]), "and where else the name stands");
    assert!(all["history"].as_array().is_some_and(|steps| steps.len() >= 8), "with what was done about her: {}", all["history"]);
    let people = std::fs::read_to_string(place.join("people.csv")).expect("a file");
    assert!(people.contains("\"Plays the cello,\nand \"\"the drums\"\"\""), "a cell keeps its lines: {people}");
    let pdf = std::fs::read(place.join("Everything known of Noor Jansen.pdf")).expect("a file");
    assert!(pdf.starts_with(b"%PDF-1.7"), "a document to be read");
    let lines = call(&app, "history", json!({ "limit": 1 })).await;
    assert_eq!(lines[0]["label"], "Export everything known of Noor Jansen", "the history knows that it was handed out");
    let preview = call(&app, "erasure_preview", json!({ "ids": [noor], "way": "erased" })).await;
    assert_eq!(preview["handed_out"], json!([place]), "and so does an erasure");
}

#[tokio::test]
async fn every_place_that_knows_a_person_is_in_the_export() {
    let (app, _folder) = start().await;
    let noor = noor(&app).await;
    let store = app.community().expect("open").store.clone();
    let known = hearth_store::exports::gather(store.readers(), &noor).await.expect("it is read").expect("she is there");
    let read: BTreeSet<_> = known.sections.iter().map(|section| (section.table, section.column)).collect();
    for place in PLACES {
        assert!(read.contains(&(place.table, place.column)), "{}.{} is read", place.table, place.column);
    }
    let own = &known.sections[0].rows[0];
    let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info('people') WHERE name <> 'n'")
        .fetch_all(store.readers())
        .await
        .expect("columns");
    assert!(columns.iter().all(|column| own.contains_key(column)), "with every column of the record: {own:?}");
}

#[tokio::test]
async fn every_language_has_the_document() {
    let (app, folder) = start().await;
    let noor = noor(&app).await;
    for language in ["de", "es", "ja", "ar"] {
        let made = export(&app, &noor, &folder.path().join(language), language).await;
        assert_eq!(made["trouble"], Value::Null, "{language}");
        assert!(
            made["files"]
                .as_array()
                .is_some_and(|files| files.iter().any(|file| file.as_str().is_some_and(|name| name.ends_with(".pdf")))),
            "{language}: {made}"
        );
    }
}

#[tokio::test]
async fn a_second_export_lies_beside_the_first_and_nobody_is_exported_who_is_not_there() {
    let (app, folder) = start().await;
    let noor = noor(&app).await;
    export(&app, &noor, folder.path(), "en").await;
    let again = export(&app, &noor, folder.path(), "en").await;
    assert!(again["files"].as_array().is_some_and(|files| files.iter().any(|name| name == "everything (2).json")), "{again}");
    let error = refusal(&app, "exports_make", json!({ "person_id": "nobody", "out": folder.path() })).await;
    assert_eq!(error.code, ErrorCode::NotFound, "there is no such person");
}

//! Sheets around meetings, people and efforts through the commands, read back with poppler-utils.

use hearth_app::{App, ErrorCode, dispatch_bytes};
use serde_json::{Value, json};

use crate::documents::{made, text};
use crate::start::{call, person, refusal, start};

/// A meeting of an effort at which Noor and Tove are expected, with one point, one decision and one action.
async fn circle(app: &App) -> (String, String, String) {
    let effort = call(
        app,
        "efforts_add",
        json!({ "name": "Welcome circle", "purpose": "Nobody eats alone", "cadence": "Every Wednesday" }),
    )
    .await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    call(app, "efforts_change", json!({ "id": effort, "field": "how_to_join", "value": "Ask at the door" })).await;
    let noor = call(app, "people_add", json!({ "name": "Noor Jansen", "pronouns": "she/her" })).await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    call(app, "people_change", json!({ "id": noor, "field": "languages", "value": ["Nederlands", "ar"] })).await;
    let tove = call(app, "people_add", json!({ "name": "Tove Lindqvist" })).await;
    call(app, "memberships_add", json!({ "effort_id": effort, "person_ids": [noor], "role": "Host", "is_lead": true })).await;
    call(app, "opportunities_add", json!({ "effort_id": effort, "title": "Open the door", "places": 2 })).await;
    let meeting = call(
        app,
        "meetings_plan",
        json!({ "title": "Welcome evening", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 90,
                "place": "Gate 3", "expect": [noor, tove["id"]] }),
    )
    .await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    (effort, noor, meeting)
}

async fn document(app: &App, args: Value) -> Value {
    made(app, "sheets_make", args).await["documents"][0].clone()
}

#[tokio::test]
async fn the_sheet_at_the_door_names_who_is_expected_and_is_undone_like_anything() {
    let (app, folder) = start().await;
    let (_, _, meeting) = circle(&app).await;
    let sheet = document(&app, json!({ "kind": "sign-in", "meeting_id": meeting, "walk_ins": 3 })).await;
    let path = folder.path().join("documents/Harbour Volunteers/Sign-in sheet of Welcome evening.pdf");
    assert_eq!(sheet["path"], path.display().to_string(), "it lies beside the other documents under a readable name");
    assert_eq!(sheet["kind"], "sheet", "and stands in their list");
    let words = text(&sheet["path"]);
    for said in
        ["Welcome evening", "Wednesday 25 November 2026, 18:30–20:00", "Gate 3", "Noor Jansen", "she/her", "Tove Lindqvist", "5W"]
    {
        assert!(words.contains(said), "the sheet says “{said}”: {words}");
    }
    let history = call(&app, "history", json!({ "limit": 1 })).await;
    assert!(history.to_string().contains("Make Sign-in sheet of Welcome evening"), "the step has a name: {history}");
}

#[tokio::test]
async fn badges_say_how_somebody_is_spoken_to() {
    let (app, _folder) = start().await;
    let (effort, _, meeting) = circle(&app).await;
    for (of, size) in [(json!({ "meeting_id": meeting }), "90x60"), (json!({ "effort_id": effort }), "85x54")] {
        let mut args = json!({ "kind": "badges", "size": size });
        args.as_object_mut().expect("an object").extend(of.as_object().expect("an object").clone());
        let words = text(&document(&app, args).await["path"]);
        for said in ["Noor Jansen", "she/her", "Nederlands", "Arabic", "Host"] {
            assert!(words.contains(said), "a badge of {size} says “{said}”: {words}");
        }
    }
}

#[tokio::test]
async fn minutes_hold_what_was_decided() {
    let (app, _folder) = start().await;
    let (_, _, meeting) = circle(&app).await;
    call(&app, "minutes_write", json!({ "id": meeting, "minutes": "We met **twice**.\n\n- chairs back" })).await;
    call(&app, "decisions_add", json!({ "meeting_id": meeting, "text": "Buy an urn" })).await;
    let words = text(&document(&app, json!({ "kind": "minutes", "meeting_id": meeting })).await["path"]);
    for said in ["Minutes", "We met twice.", "chairs back", "Decision", "Buy an urn"] {
        assert!(words.to_lowercase().contains(&said.to_lowercase()), "the minutes say “{said}”: {words}");
    }
}

#[tokio::test]
async fn a_statement_counts_the_hours_between_its_days() {
    let (app, _folder) = start().await;
    let (effort, noor, _) = circle(&app).await;
    for (minutes, on) in [(90, "2026-03-04"), (60, "2026-03-11"), (120, "2026-04-01"), (600, "2025-12-31")] {
        call(&app, "hours_add", json!({ "person_id": noor, "minutes": minutes, "on_date": on, "effort_id": effort })).await;
    }
    let args = json!({ "kind": "statement", "person_id": noor, "signed_by": "Helen Ashworth", "text": "For the school" });
    let words = text(&document(&app, args).await["path"]);
    for said in [
        "Noor Jansen gave 4.5 hours",
        "1 January 2026",
        "22 November 2026",
        "March 2026",
        "2.5",
        "April 2026",
        "Helen Ashworth",
        "For the school",
    ] {
        assert!(words.contains(said), "the statement says “{said}”: {words}");
    }
    assert!(!words.contains("December"), "what lies before its first day is not counted");
    let error = refusal(
        &app,
        "sheets_make",
        json!({ "kind": "statement", "person_id": noor, "from": "2024-01-01", "until": "2024-12-31" }),
    )
    .await;
    assert_eq!(
        (error.code, error.field.as_deref()),
        (ErrorCode::Invalid, Some("from")),
        "without hours there is nothing to state"
    );
    let error = refusal(
        &app,
        "sheets_make",
        json!({ "kind": "statement", "person_id": noor, "from": "2026-04-01", "until": "2026-03-01" }),
    )
    .await;
    assert_eq!(error.field.as_deref(), Some("until"), "nor backwards");
}

#[tokio::test]
async fn a_letter_and_a_card_carry_the_words_of_whoever_writes() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    for kind in ["letter", "card"] {
        let args = json!({ "kind": kind, "person_id": noor, "text": "The kettle was always on.", "signed_by": "Tove" });
        let sheet = document(&app, args).await;
        let words = text(&sheet["path"]);
        for said in ["Dear Noor Jansen,", "The kettle was always on.", "Tove", "Harbour Volunteers"] {
            assert!(words.contains(said), "the {kind} says “{said}”: {words}");
        }
        assert_eq!(sheet["person_id"], noor, "the {kind} is found with the person");
    }
    let error = refusal(&app, "sheets_make", json!({ "kind": "letter", "person_id": noor })).await;
    assert_eq!(error.field.as_deref(), Some("text"), "a letter without words is not sent");
    let error = refusal(&app, "sheets_make", json!({ "kind": "card", "person_id": noor, "text": "thanks ".repeat(200) })).await;
    assert_eq!(error.code, ErrorCode::Invalid, "what does not fit on a card is said before anything is made: {}", error.message);
}

#[tokio::test]
async fn the_noticeboard_shows_efforts_and_no_way_to_reach_anyone() {
    let (app, _folder) = start().await;
    let (effort, noor, _) = circle(&app).await;
    call(&app, "contacts_add", json!({ "person_id": noor, "kind": "email", "value": "noor@example.org" })).await;
    let page = text(&document(&app, json!({ "kind": "effort", "effort_id": effort })).await["path"]);
    let board = text(&document(&app, json!({ "kind": "noticeboard" })).await["path"]);
    let site = document(&app, json!({ "kind": "site" })).await;
    let site = std::fs::read_to_string(site["path"].as_str().expect("a path")).expect("the page is there");
    for (name, words) in [("page", &page), ("board", &board), ("site", &site)] {
        for said in [
            "Welcome circle",
            "Nobody eats alone",
            "Every Wednesday",
            "Open the door",
            "2 places",
            "Welcome evening",
            "Ask at the door",
            "Noor Jansen",
        ] {
            assert!(words.contains(said), "the {name} says “{said}”: {words}");
        }
        assert!(!words.contains("noor@example.org"), "the {name} hangs where everyone sees it");
    }
    assert!(site.starts_with("<!doctype html>"), "and the site is a page of its own");
}

#[tokio::test]
async fn an_erased_person_leaves_no_sheet_behind_in_the_list() {
    let (app, _folder) = start().await;
    let (_, noor, meeting) = circle(&app).await;
    document(&app, json!({ "kind": "sign-in", "meeting_id": meeting })).await;
    let other = document(&app, json!({ "kind": "noticeboard" })).await;
    let preview = call(&app, "erasure_preview", json!({ "ids": [noor], "way": "erased" })).await;
    assert!(preview.to_string().contains("Sign-in sheet of Welcome evening"), "the file is named before: {preview}");
    made(&app, "erasure_run", json!({ "ids": [noor], "way": "erased", "files": true, "backups": false })).await;
    let left = call(&app, "documents_page", json!({ "offset": 0, "limit": 10 })).await;
    assert_eq!(left["total"], 1, "the sheet with the name is forgotten: {left}");
    assert_eq!(left["rows"][0]["id"], other["id"], "and the one without it stays");
}

#[tokio::test]
async fn a_preview_is_a_picture_and_what_is_missing_is_said_at_its_field() {
    let (app, _folder) = start().await;
    let (_, _, meeting) = circle(&app).await;
    let picture = dispatch_bytes(&app, "sheet_preview", json!({ "kind": "sign-in", "meeting_id": meeting })).await;
    assert!(picture.expect("a preview").starts_with(b"\x89PNG"), "the first page as a picture");
    for (kind, field) in [("sign-in", "meeting_id"), ("letter", "person_id"), ("effort", "effort_id")] {
        let error = refusal(&app, "sheets_make", json!({ "kind": kind })).await;
        assert_eq!(error.field.as_deref(), Some(field), "{kind} says what it is about");
    }
}

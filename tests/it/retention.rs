//! What is looked at again after a while: by rules that are off until somebody sets them, and never removed by them.

use std::sync::Arc;

use hearth_app::{
    App,
    ports::{FixedClock, NoKeychain, Places, Ports},
};
use serde_json::{Value, json};

use crate::start::{PASSPHRASE, TODAY, call, outcome, person, refusal, start};

async fn joined(app: &App, name: &str, on: &str) -> String {
    let id = person(app, name).await;
    call(app, "people_change", json!({ "id": id, "field": "joined_on", "value": on })).await;
    id
}

async fn queue(app: &App) -> Vec<(String, String)> {
    let page = call(app, "retention_queue", json!({ "offset": 0, "limit": 50 })).await;
    let rows = page["rows"].as_array().expect("a list");
    assert_eq!(page["total"], json!(rows.len()), "the count is that of the list");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    rows.iter().map(|row| (text(&row["rule"]), text(&row["person"]) + &text(&row["title"]))).collect()
}

#[tokio::test]
async fn nothing_is_due_until_a_rule_is_set_and_nothing_goes_by_itself() {
    let (app, _folder) = start().await;
    joined(&app, "Never Came", "2025-01-10").await;
    let gone = joined(&app, "Long Gone", "2022-01-10").await;
    call(&app, "people_change", json!({ "id": gone, "field": "left_on", "value": "2024-10-01" })).await;
    let recent = joined(&app, "Left Lately", "2022-01-10").await;
    call(&app, "people_change", json!({ "id": recent, "field": "left_on", "value": "2026-10-01" })).await;
    let me = joined(&app, "Tove Lind", "2020-01-10").await;
    call(&app, "settings_set", json!({ "id": "me", "value": me })).await;
    let member = joined(&app, "Quiet Member", "2020-01-10").await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    call(&app, "memberships_add", json!({ "effort_id": effort, "person_ids": [member] })).await;

    let rules = call(&app, "retention_rules_list", json!({})).await;
    assert!(
        rules.as_array().expect("a list").iter().all(|rule| rule["months"].is_null() && rule["suggested"].as_i64() > Some(0)),
        "every rule is off and suggests a time: {rules}"
    );
    assert_eq!(queue(&app).await, [], "so nothing is due");
    let waits = |home: &Value| home["waiting"].as_array().expect("a list").iter().any(|one| one["kind"] == "retention");
    assert!(!waits(&call(&app, "home_show", json!({})).await), "and Home is silent about it");

    for (rule, months) in [("alumni", 24), ("newcomers", 12)] {
        call(&app, "retention_rules_set", json!({ "rule": rule, "months": months })).await;
    }
    let due = [("alumni".to_owned(), "Long Gone".to_owned()), ("newcomers".to_owned(), "Never Came".to_owned())];
    assert_eq!(queue(&app).await, due, "neither who left lately, nor a member, nor who looks at the window");
    let home = call(&app, "home_show", json!({})).await;
    assert!(waits(&home), "Home says that something waits: {}", home["waiting"]);
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 10 })).await["total"], 5, "everybody is still here");
}

#[tokio::test]
async fn what_is_kept_comes_back_when_its_time_is_over_and_undo_brings_it_back_at_once() {
    let (app, _folder) = start().await;
    let id = joined(&app, "Never Came", "2025-01-10").await;
    call(&app, "retention_rules_set", json!({ "rule": "newcomers", "months": 12 })).await;
    let what = json!([{ "rule": "newcomers", "person_id": id }]);
    let done = outcome(&app, "retention_keep", json!({ "what": what, "months": 6 })).await;
    assert_eq!(done.undo.map(|undo| undo.label).as_deref(), Some("Keep 1 entry for 6 more months"), "a step with a name");
    assert_eq!(queue(&app).await, [], "not for half a year");
    call(&app, "undo", json!({})).await;
    assert_eq!(queue(&app).await.len(), 1, "undone, it waits again");
    for (field, args) in [
        ("months", json!({ "what": what, "months": 0 })),
        ("months", json!({ "what": what, "months": 241 })),
        ("what", json!({ "what": [], "months": 6 })),
    ] {
        assert_eq!(refusal(&app, "retention_keep", args).await.field.as_deref(), Some(field), "refused at its field");
    }
    let nobody = json!({ "what": [{ "rule": "alumni", "person_id": "nobody" }], "months": 6 });
    assert_eq!(refusal(&app, "retention_keep", nobody).await.code, hearth_app::ErrorCode::NotFound, "there is nobody to keep");
    call(&app, "retention_rules_set", json!({ "rule": "newcomers", "months": null })).await;
    assert_eq!(queue(&app).await, [], "a rule that rests makes nothing due");
}

#[tokio::test]
async fn documents_and_sensitive_details_grow_old_as_well() {
    let (app, folder) = start().await;
    let id = person(&app, "Noor Jansen").await;
    call(&app, "settings_set", json!({ "id": "sensitive", "value": true })).await;
    call(&app, "sensitive_add", json!({ "person_id": id, "kind": "health", "text": "Asthma" })).await;
    let args = json!({ "person_ids": [id], "reason": "Thanks", "design": "classic", "print_file": false });
    crate::documents::made(&app, "certificates_make", args).await;
    for rule in ["documents", "sensitive"] {
        call(&app, "retention_rules_set", json!({ "rule": rule, "months": 1 })).await;
    }
    assert_eq!(queue(&app).await, [], "both are of today ({TODAY})");
    let path = app.community().expect("open").store.path().to_path_buf();
    call(&app, "community_close", json!({})).await;
    let clock = Arc::new(FixedClock::parse("2027-01-02T09:00:00Z").expect("a constant"));
    let later = App::new(Ports { clock, secrets: Arc::new(NoKeychain), places: Places::below(folder.path()) });
    call(&later, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let due = queue(&later).await;
    let rules: Vec<&str> = due.iter().map(|(rule, _)| rule.as_str()).collect();
    assert_eq!(rules, ["documents", "sensitive"], "after a month they are due");
    let page = call(&later, "retention_queue", json!({ "offset": 0, "limit": 50 })).await;
    assert!(!page.to_string().contains("Asthma"), "and the queue does not say what is known");
    let document = page["rows"][0]["document_id"].clone();
    call(&later, "retention_keep", json!({ "what": [{ "rule": "documents", "document_id": document }], "months": 12 })).await;
    call(&later, "sensitive_clear", json!({ "id": id })).await;
    assert_eq!(queue(&later).await, [], "one is kept, the other gone");
}

//! The record of processing says what a community really keeps, and nothing about anybody.

use hearth_app::dispatch_bytes;
use serde_json::json;

use crate::{
    documents::text,
    start::{call, person, refusal, start},
};

#[tokio::test]
async fn the_record_grows_with_what_is_kept_and_names_nobody() {
    let (app, folder) = start().await;
    let path = folder.path().join("record.pdf");
    let record = async || {
        call(&app, "processing_save", json!({ "path": path })).await;
        text(&json!(path))
    };
    let empty = record().await;
    assert!(empty.contains("Record of processing") && empty.contains("Harbour Volunteers"), "it has a title: {empty}");
    assert!(!empty.contains("Consents with their words") && !empty.contains("Health"), "what is not kept is not listed");

    let noor = person(&app, "Noor Jansen").await;
    call(&app, "contacts_add", json!({ "person_id": noor, "kind": "email", "value": "noor@example.org" })).await;
    let kind = call(&app, "consent_kinds_add", json!({ "name": "Photos", "text": "You may show pictures of me." })).await;
    let given = json!({ "person_ids": [noor], "kind_id": kind["id"], "given_on": "2026-03-01", "how": "paper" });
    call(&app, "consents_record", given).await;
    for (id, value) in [
        ("sensitive", json!(true)),
        ("controller", json!("Harbour Volunteers e. V.")),
        ("controller-contact", json!("privacy@harbour.example")),
    ] {
        call(&app, "settings_set", json!({ "id": id, "value": value })).await;
    }
    call(&app, "sensitive_add", json!({ "person_id": noor, "kind": "health", "text": "Quixotophobia" })).await;
    call(&app, "retention_rules_set", json!({ "rule": "alumni", "months": 24 })).await;
    call(&app, "retention_rules_set", json!({ "rule": "sensitive", "months": 12 })).await;
    call(&app, "signatories_add", json!({ "name": "Eleni Papadaki", "role": "Chair" })).await;
    let full = record().await;
    for said in [
        "Harbour Volunteers e. V.",
        "privacy@harbour.example",
        "E-mail addresses, phone numbers",
        "Consents with their words",
        "Health, safeguarding checks",
        "24 months after somebody left",
        "Looked at again after 12 months",
        "each look is written down",
        "at most 90 days",
        "scanned signatures of whoever signs",
        "Whoever signs (1)",
    ] {
        assert!(full.contains(said), "it says “{said}”: {full}");
    }
    for kept in ["Noor", "Eleni", "noor@example.org", "Quixotophobia"] {
        assert!(!full.contains(kept), "it says nothing about anybody, not even {kept}");
    }
    let bytes = dispatch_bytes(&app, "processing_page", json!({})).await.expect("the page to look at");
    assert!(bytes.starts_with(b"%PDF"), "the same as a file to look at");
    let refused = refusal(&app, "processing_save", json!({ "path": "record.pdf" })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "it is put where somebody finds it: {refused}");
}

//! What people agreed to and withdrew, and whom not to contact.

use serde_json::{Value, json};

use crate::start::{TODAY, call, outcome, person, refusal, start};

async fn photos(app: &hearth_app::App) -> String {
    let args = json!({ "name": "Photos", "text": "You may show pictures of me on our web page." });
    call(app, "consent_kinds_add", args).await["id"].as_str().expect("an id").to_owned()
}

async fn state(app: &hearth_app::App, person: &str) -> Value {
    call(app, "consents_of", json!({ "id": person })).await[0].clone()
}

#[tokio::test]
async fn a_consent_keeps_the_words_it_was_given_to_and_ends_with_its_withdrawal() {
    let (app, _folder) = start().await;
    let (noor, tove) = (person(&app, "Noor Jansen").await, person(&app, "Tove Lind").await);
    call(&app, "settings_set", json!({ "id": "me", "value": tove })).await;
    let kind = photos(&app).await;
    assert_eq!(state(&app, &noor).await["state"], "unknown", "nobody has asked her yet");

    let given = json!({ "person_ids": [noor], "kind_id": kind, "given_on": "2026-03-01", "how": "paper" });
    let done = outcome(&app, "consents_record", given.clone()).await;
    assert_eq!(
        done.undo.map(|undo| undo.label).as_deref(),
        Some("Write down that Noor Jansen agrees to Photos"),
        "a step with a name"
    );
    assert_eq!(refusal(&app, "consents_record", given).await.field.as_deref(), Some("person_ids"), "the same sheet counts once");
    let other = json!({ "kind_id": kind, "text": "You may show pictures of me, also in the newspaper." });
    assert_eq!(
        call(&app, "consent_wordings_add", other).await["new_version"],
        true,
        "words that were agreed to stay as they are"
    );
    let now = state(&app, &noor).await;
    let record = &now["records"][0];
    assert_eq!(
        (&now["state"], &now["outdated"], &record["version"], &record["text"], &record["recorder"], &record["how"]),
        (
            &json!("agreed"),
            &json!(true),
            &json!(1),
            &json!("You may show pictures of me on our web page."),
            &json!("Tove Lind"),
            &json!("paper")
        ),
        "she agreed to the first words, and by whom it was written down is known"
    );

    call(&app, "consents_withdraw", json!({ "person_id": noor, "kind_id": kind, "on": "2026-10-01", "how": "spoken" })).await;
    let now = state(&app, &noor).await;
    assert_eq!((&now["state"], &now["records"][0]["withdrawn_on"]), (&json!("withdrawn"), &json!("2026-10-01")), "it has ended");
    let again =
        refusal(&app, "consents_withdraw", json!({ "person_id": noor, "kind_id": kind, "on": TODAY, "how": "spoken" })).await;
    assert_eq!(again.field.as_deref(), Some("kind_id"), "nothing is left to withdraw");
    call(&app, "undo", json!({})).await;
    assert_eq!(state(&app, &noor).await["state"], "agreed", "a withdrawal written down by mistake is taken back");
}

#[tokio::test]
async fn an_older_or_imported_yes_never_outweighs_a_withdrawal() {
    let (app, _folder) = start().await;
    let (noor, eleni) = (person(&app, "Noor Jansen").await, person(&app, "Eleni Papadaki").await);
    let kind = photos(&app).await;
    let record =
        |people: Value, on: &str, how: &str| json!({ "person_ids": people, "kind_id": kind, "given_on": on, "how": how });
    call(&app, "consents_record", record(json!([noor]), "2026-03-01", "form")).await;
    call(&app, "consents_withdraw", json!({ "person_id": noor, "kind_id": kind, "on": "2026-10-01", "how": "form" })).await;
    let done = call(&app, "consents_record", record(json!([noor, eleni]), "2026-10-01", "imported")).await;
    assert_eq!((&done["recorded"], &done["withdrawn"]), (&json!(1), &json!(1)), "a file of that day leaves her out and says so");
    assert_eq!(state(&app, &noor).await["state"], "withdrawn", "her no stands");
    assert_eq!(state(&app, &eleni).await["state"], "agreed", "the others are written down");
    let refused = refusal(&app, "consents_record", record(json!([noor]), "2026-09-01", "paper")).await;
    assert_eq!(refused.field.as_deref(), Some("person_ids"), "an older sheet is refused with the reason: {refused}");
    call(&app, "consents_record", record(json!([noor]), TODAY, "spoken")).await;
    assert_eq!(state(&app, &noor).await["state"], "agreed", "who is asked again and says yes has said yes");
    let ahead = refusal(&app, "consents_record", record(json!([noor]), "2026-12-01", "paper")).await;
    assert_eq!(ahead.field.as_deref(), Some("given_on"), "nobody has agreed in the future");
}

#[tokio::test]
async fn a_withdrawal_survives_two_records_becoming_one() {
    let (app, _folder) = start().await;
    let (noor, double) = (person(&app, "Noor Jansen").await, person(&app, "N. Jansen").await);
    let kind = photos(&app).await;
    for (who, on) in [(&noor, "2026-05-01"), (&double, "2026-01-01")] {
        call(&app, "consents_record", json!({ "person_ids": [who], "kind_id": kind, "given_on": on, "how": "form" })).await;
    }
    call(&app, "consents_withdraw", json!({ "person_id": double, "kind_id": kind, "on": "2026-06-01", "how": "form" })).await;
    call(&app, "people_change", json!({ "id": double, "field": "refused_channels", "value": ["phone"] })).await;
    call(&app, "people_merge", json!({ "keep": noor, "other": double, "take": [] })).await;
    let now = state(&app, &noor).await;
    assert_eq!((&now["state"], now["records"].as_array().map(Vec::len)), (&json!("withdrawn"), Some(2)), "the later no counts");
    let view = call(&app, "people_show", json!({ "id": noor })).await;
    assert_eq!(view["silenced"], json!(["phone"]), "and she is still not to be called");
    call(&app, "undo", json!({})).await;
    assert_eq!(state(&app, &noor).await["state"], "agreed", "undone, each has their own again");
}

#[tokio::test]
async fn what_is_asked_for_can_change_end_and_begin_again() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let kind = photos(&app).await;
    let mended = call(&app, "consent_wordings_add", json!({ "kind_id": kind, "text": "Pictures of me may be shown." })).await;
    assert_eq!(mended["new_version"], false, "words that nobody agreed to are simply corrected");
    call(&app, "consent_kinds_change", json!({ "id": kind, "name": "Pictures" })).await;
    call(&app, "consent_kinds_change", json!({ "id": kind, "retired": true })).await;
    let all = call(&app, "consent_kinds_list", json!({})).await;
    assert_eq!(
        (&all[0]["name"], &all[0]["retired_on"], all[0]["wordings"].as_array().map(Vec::len)),
        (&json!("Pictures"), &json!(TODAY), Some(1)),
        "renamed, ended, one wording"
    );
    assert_eq!(call(&app, "consents_of", json!({ "id": noor })).await, json!([]), "nobody is asked for it any more");
    for (field, args) in [
        ("name", json!({ "name": " ", "text": "x" })),
        ("name", json!({ "name": "x".repeat(81), "text": "x" })),
        ("text", json!({ "name": "Photos", "text": " \n" })),
        ("text", json!({ "name": "Photos", "text": "x".repeat(4001) })),
    ] {
        let refused = refusal(&app, "consent_kinds_add", args).await;
        assert_eq!(refused.field.as_deref(), Some(field), "refused where it was typed: {refused}");
    }
}

#[tokio::test]
async fn who_is_removed_takes_their_consents_along_and_undo_brings_them_back() {
    let (app, _folder) = start().await;
    let (noor, tove) = (person(&app, "Noor Jansen").await, person(&app, "Tove Lind").await);
    call(&app, "settings_set", json!({ "id": "me", "value": tove })).await;
    let kind = photos(&app).await;
    call(&app, "consents_record", json!({ "person_ids": [noor], "kind_id": kind, "given_on": TODAY, "how": "form" })).await;
    call(&app, "people_remove", json!({ "id": tove })).await;
    assert_eq!(state(&app, &noor).await["records"][0]["recorder"], Value::Null, "what she wrote down stays without her name");
    call(&app, "people_remove", json!({ "id": noor })).await;
    call(&app, "undo", json!({})).await;
    assert_eq!(state(&app, &noor).await["state"], "agreed", "undone");
}

#[tokio::test]
async fn people_are_found_by_what_they_said_and_the_list_agrees_with_the_rule() {
    let (app, _folder) = start().await;
    let kind = photos(&app).await;
    let mut wanted: Vec<(String, Value)> = Vec::new();
    // Each with what was said in turn: a yes and how, or a no.
    let stories: [&[(&str, &str)]; 7] = [
        &[],
        &[("2026-01-01", "paper")],
        &[("2026-01-01", "paper"), ("2026-02-01", "no")],
        &[("2026-01-01", "paper"), ("2026-02-01", "no"), ("2026-02-01", "spoken")],
        &[("2026-01-01", "imported"), ("2026-02-01", "no"), ("2026-02-02", "imported")],
        &[("2026-01-01", "imported"), ("2026-02-01", "no"), ("2026-03-01", "form"), ("2026-04-01", "no")],
        &[("2026-01-01", "imported"), ("2026-02-01", "form")],
    ];
    for (number, story) in stories.iter().enumerate() {
        let id = person(&app, &format!("Person {number}")).await;
        for (on, how) in *story {
            if *how == "no" {
                let args = json!({ "person_id": id, "kind_id": kind, "on": on, "how": "spoken" });
                call(&app, "consents_withdraw", args).await;
            } else {
                let args = json!({ "person_ids": [id], "kind_id": kind, "given_on": on, "how": how });
                call(&app, "consents_record", args).await;
            }
        }
        let stands = state(&app, &id).await["state"].clone();
        wanted.push((format!("Person {number}"), stands));
    }
    for said in ["agreed", "withdrawn"] {
        let names: Vec<&str> = wanted.iter().filter(|(_, state)| state == said).map(|(name, _)| name.as_str()).collect();
        assert!(!names.is_empty(), "somebody has {said}");
        for query in ["", "P", "Person"] {
            let filter = json!({ "kind_id": kind, "state": said });
            let args = json!({ "query": query, "consent": filter, "offset": 0, "limit": 20 });
            let page = call(&app, "people_page", args).await;
            let found: Vec<&str> = page["rows"].as_array().expect("rows").iter().filter_map(|row| row["name"].as_str()).collect();
            assert_eq!(found, names, "the list of those who have {said}, with “{query}” typed, is what the rule says");
            assert_eq!(page["total"], json!(names.len()), "and so is its count");
            let seek = json!({ "query": query, "consent": filter, "text": "Person 9" });
            assert_eq!(call(&app, "people_seek", seek).await, json!(names.len()), "the place in it as well");
        }
    }
}

//! Not to be contacted: one rule, and every place that could lead to somebody being contacted.

use std::path::Path;

use hearth_app::App;
use serde_json::{Value, json};

use crate::start::{call, person, refusal, start};

async fn reachable(app: &App, name: &str, address: &str) -> String {
    call(app, "people_add", json!({ "name": name, "email": address, "phone": "+49 30 1234567" })).await["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

async fn silence(app: &App, id: &str) {
    call(app, "people_change", json!({ "id": id, "field": "do_not_contact", "value": true })).await;
}

#[tokio::test]
async fn a_draft_names_nobody_who_does_not_want_it_and_says_why() {
    let (app, _folder) = start().await;
    let all = reachable(&app, "Ada", "ada@example.org").await;
    let mail = reachable(&app, "Bram", "bram@example.org").await;
    let phone = reachable(&app, "Chi", "chi@example.org").await;
    silence(&app, &all).await;
    for (id, channel) in [(&mail, "email"), (&phone, "phone")] {
        call(&app, "people_change", json!({ "id": id, "field": "refused_channels", "value": [channel] })).await;
    }
    let reach = call(&app, "people_reach", json!({ "ids": [all, mail, phone] })).await;
    let seen: Vec<(&Value, &Value)> =
        reach.as_array().expect("a list").iter().map(|one| (&one["email"], &one["silence"])).collect();
    assert_eq!(
        seen,
        [(&Value::Null, &json!("everything")), (&Value::Null, &json!("email")), (&json!("chi@example.org"), &Value::Null)],
        "an address that is not to be used never leaves the core"
    );
    let wrong = refusal(&app, "people_change", json!({ "id": all, "field": "refused_channels", "value": ["pigeon"] })).await;
    assert_eq!(wrong.field.as_deref(), Some("refused_channels"), "an unknown way is refused: {wrong}");
}

#[tokio::test]
async fn home_suggests_writing_to_nobody_who_does_not_want_it_and_counts_them() {
    let (app, _folder) = start().await;
    for (name, everything) in [("Ada", true), ("Bram", false)] {
        let id = reachable(&app, name, &format!("{name}@example.org")).await;
        call(&app, "people_change", json!({ "id": id, "field": "birthday", "value": "--11-24" })).await;
        if everything {
            silence(&app, &id).await;
        } else {
            let every = json!(["email", "phone", "post", "messages"]);
            call(&app, "people_change", json!({ "id": id, "field": "refused_channels", "value": every })).await;
        }
    }
    let chi = reachable(&app, "Chi", "chi@example.org").await;
    call(&app, "people_change", json!({ "id": chi, "field": "birthday", "value": "--11-24" })).await;
    call(&app, "people_change", json!({ "id": chi, "field": "refused_channels", "value": ["email"] })).await;
    let home = call(&app, "home_show", json!({})).await;
    let named: Vec<&str> = home["think_of"].as_array().expect("a list").iter().filter_map(|one| one["name"].as_str()).collect();
    assert_eq!(named, ["Chi"], "she can still be called");
    assert_eq!(home["silent"], 2, "the others are counted");
}

#[tokio::test]
async fn asking_somebody_who_wants_no_contact_says_so_first() {
    let (app, _folder) = start().await;
    let ada = person(&app, "Ada").await;
    silence(&app, &ada).await;
    let clashes = call(&app, "clashes_find", json!({ "person_id": ada, "on_date": "2026-11-25" })).await;
    assert_eq!(clashes[0]["reason"], "do_not_contact", "the wish stands beside her name before she is asked: {clashes}");
}

#[tokio::test]
async fn a_packet_gives_a_newcomer_only_addresses_that_may_be_used() {
    let (app, folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].as_str().expect("an id").to_owned();
    let lead = reachable(&app, "Eleni Papadaki", "eleni@example.org").await;
    let noor = person(&app, "Noor Jansen").await;
    call(&app, "memberships_add", json!({ "effort_id": effort, "person_ids": [lead], "is_lead": true })).await;
    call(&app, "memberships_add", json!({ "effort_id": effort, "person_ids": [noor] })).await;
    let packet = async |words: &str| {
        let before: Vec<String> = crate::documents::made(&app, "packets_make", json!({ "person_id": noor })).await["documents"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| crate::documents::text(&one["path"]))
            .collect();
        assert!(!before.is_empty(), "there is a packet {words}");
        before.concat()
    };
    let open = packet("to begin with").await;
    assert!(open.contains("eleni@example.org") && open.contains("1234567"), "a lead is given with both ways: {open}");
    call(&app, "people_change", json!({ "id": lead, "field": "refused_channels", "value": ["phone"] })).await;
    let written = packet("without a number").await;
    assert!(written.contains("eleni@example.org") && !written.contains("1234567"), "not her number, as she asked");
    silence(&app, &lead).await;
    let silent = packet("without an address").await;
    assert!(silent.contains("Eleni Papadaki") && !silent.contains("example.org"), "then her name alone");
    drop(folder);
}

/// Where addresses and numbers are read, and why that contacts nobody against their wish.
const READ: &[(&str, &str)] = &[
    ("credentials/addresses.sql", "goes into the holder's own credential as a salted hash, where it was asked for"),
    ("documents/acquaintances.sql", "the wish is read beside them, and the packet leaves out what it forbids"),
    ("documents/buddy.sql", "the wish is read beside them, and the introduction leaves out what it forbids"),
    ("documents/guests.sql", "stands in for the name of somebody without one"),
    ("documents/honorees.sql", "stands in for the name of somebody without one"),
    ("documents/newcomer.sql", "stands in for the name of somebody without one"),
    ("erasure/anonymise.sql", "is removed"),
    ("erasure/called.sql", "is blotted out of the words of others"),
    ("erasure/shared.sql", "tells which of them others are reached by too"),
    ("imports/insert_contacts.sql", "comes in"),
    ("imports/lookup_reach.sql", "finds who is known already"),
    ("imports/present.sql", "says what a row would add"),
    ("index/people.sql", "finds people by their address"),
    ("people/contact_add.sql", "comes in"),
    ("people/contact_change.sql", "is corrected"),
    ("people/contact_remove.sql", "is removed"),
    ("people/contact_show.sql", "names it for a label"),
    ("people/doubles.sql", "says what two records share"),
    ("people/doubles_of.sql", "says what two records share"),
    ("people/merge.sql", "moves with its person"),
    ("people/name.sql", "stands in for the name of somebody without one"),
    ("people/picked.sql", "tells people of one name apart"),
    ("people/reach.sql", "the wish is read beside it, and the draft leaves out what it forbids"),
    ("people/remove.sql", "is removed"),
    ("people/rows.sql", "the list shows it, with the wish beside it"),
    ("people/show.sql", "the page shows it, with the ways that are not to be used"),
    ("processing/kept.sql", "is counted"),
    ("publications/by_email.sql", "finds whose answer an invitation brought"),
    ("publications/invited.sql", "the wish is read beside it, and nobody is invited against it"),
    ("publications/invited_to.sql", "the wish is read beside it, and nobody is told against it"),
    ("sample/contact_points.sql", "made up"),
    ("search/people_rows.sql", "tells people of one name apart"),
];

fn statements(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the store's folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            statements(&path, into);
        } else if path.extension().is_some_and(|ext| ext == "sql") {
            into.push(path);
        }
    }
}

#[test]
fn no_statement_reads_an_address_without_saying_how_the_wish_is_honoured() {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/store/src");
    let mut files = Vec::new();
    statements(&store, &mut files);
    let mut reads: Vec<String> = files
        .iter()
        .filter(|path| std::fs::read_to_string(path).expect("a statement").contains("contact_points"))
        .map(|path| path.strip_prefix(&store).expect("below the store").to_string_lossy().replace('\\', "/"))
        .collect();
    reads.sort();
    let known: Vec<&str> = READ.iter().map(|(file, _)| *file).collect();
    assert_eq!(reads, known, "a new place that reads addresses says here why it contacts nobody against their wish");
    for honoured in [
        "documents/acquaintances.sql",
        "documents/buddy.sql",
        "people/reach.sql",
        "people/rows.sql",
        "people/show.sql",
        "publications/invited.sql",
    ] {
        let text = std::fs::read_to_string(store.join(honoured)).expect("a statement");
        assert!(text.contains("do_not_contact"), "{honoured} hands the wish on");
    }
}

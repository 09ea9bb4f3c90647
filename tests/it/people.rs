//! People through the commands: adding, changing, finding, removing, and taking each of it back.

use hearth_app::{App, ErrorCode};
use serde_json::{Value, json};

use crate::start::{TODAY, call, outcome, refusal, start};

async fn add(app: &App, name: &str) -> String {
    call(app, "people_add", json!({ "name": name })).await["id"].as_str().expect("an id").to_owned()
}

async fn names(app: &App, args: Value) -> Vec<String> {
    let mut all = json!({ "offset": 0, "limit": 100 });
    all.as_object_mut().expect("an object").extend(args.as_object().expect("an object").clone());
    let page = call(app, "people_page", all).await;
    page["rows"].as_array().expect("rows").iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

#[tokio::test]
async fn a_person_is_added_shown_and_taken_back() {
    let (app, _folder) = start().await;
    let done = outcome(
        &app,
        "people_add",
        json!({ "name": "  Noor\u{202E} Jansen ", "email": "Noor@Example.org", "phone": "+31 20 1234567" }),
    )
    .await;
    assert_eq!(done.undo.as_ref().map(|undo| undo.label.as_str()), Some("Add Noor Jansen"), "the label says what was done");
    let view = call(&app, "people_show", done.value.clone()).await;
    assert_eq!(view["name"], "Noor Jansen", "the override character is not part of the name");
    assert_eq!(view["contact_points"][0]["value"], "Noor@Example.org", "an address is kept as it was typed");
    assert_eq!(view["joined_on"], TODAY, "who is added today has joined today");
    assert_eq!(
        (view["standing"].as_str(), view["standing_reason"].as_str().map(|r| r.contains("22 November 2026"))),
        (Some("newcomer"), Some(true)),
        "standing and its reason"
    );
    let thread = call(&app, "people_thread", json!({ "id": view["id"], "limit": 10 })).await;
    assert_eq!(thread[0]["kind"], "joined", "the thread begins with joining");
    call(&app, "undo", Value::Null).await;
    assert_eq!(names(&app, json!({})).await, Vec::<String>::new(), "undo takes the person away");
    call(&app, "redo", Value::Null).await;
    assert_eq!(names(&app, json!({})).await, ["Noor Jansen"], "redo brings the person back");
    assert_eq!(names(&app, json!({ "query": "noor@exa" })).await, ["Noor Jansen"], "and the index finds them again");
}

#[tokio::test]
async fn a_person_without_name_and_address_is_refused_at_the_field() {
    let (app, _folder) = start().await;
    let error = refusal(&app, "people_add", json!({ "name": " \u{202E} " })).await;
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::Invalid, Some("name")), "the name is missing");
    let error = refusal(&app, "people_add", json!({ "name": "Noor", "email": "noor at example" })).await;
    assert_eq!(error.field.as_deref(), Some("email"), "the address is none");
    call(&app, "people_add", json!({ "name": "", "email": "only@example.org" })).await;
    assert_eq!(names(&app, json!({})).await, ["only@example.org"], "a person without a name is listed by their address");
}

#[tokio::test]
async fn each_field_changes_alone_and_goes_back_alone() {
    let (app, _folder) = start().await;
    let id = add(&app, "Noor").await;
    for (field, value) in [
        ("pronouns", json!("she/her")),
        ("skills", json!(["Dutch", "cooking", "Dutch"])),
        ("birthday", json!("--02-29")),
        ("break_until", json!("2026-12-24")),
        ("do_not_contact", json!(true)),
        ("name", json!("Noor Jansen")),
        ("zone", json!("Europe/Amsterdam")),
    ] {
        call(&app, "people_change", json!({ "id": id, "field": field, "value": value })).await;
    }
    let view = call(&app, "people_show", json!({ "id": id })).await;
    assert_eq!(view["skills"], json!(["Dutch", "cooking"]), "a word is listed once");
    assert_eq!(view["standing"], "on a break", "the break decides the standing");
    assert_eq!(
        (view["birthday"].as_str(), view["do_not_contact"].as_bool()),
        (Some("--02-29"), Some(true)),
        "a birthday without its year"
    );
    call(&app, "undo", Value::Null).await;
    let view = call(&app, "people_show", json!({ "id": id })).await;
    assert_eq!((view["zone"].as_str(), view["name"].as_str()), (Some(""), Some("Noor Jansen")), "only the last change is undone");
    for (field, value) in [
        ("zone", json!("Mars/Olympus")),
        ("birthday", json!("9 May")),
        ("joined_on", json!("soon")),
        ("tags", json!("one")),
        ("notes", json!(true)),
    ] {
        let error = refusal(&app, "people_change", json!({ "id": id, "field": field, "value": value })).await;
        assert_eq!(error.field.as_deref(), Some(field), "{field} refuses what it cannot hold");
    }
}

#[tokio::test]
async fn removing_a_person_can_be_undone_with_all_they_had() {
    let (app, _folder) = start().await;
    let id = add(&app, "Noor").await;
    let contact = call(&app, "contacts_add", json!({ "person_id": id, "kind": "email", "value": "noor@example.org" })).await;
    call(&app, "contacts_change", json!({ "id": contact["id"], "label": "Home" })).await;
    call(&app, "people_remove", json!({ "id": id })).await;
    assert_eq!(refusal(&app, "people_show", json!({ "id": id })).await.code, ErrorCode::NotFound, "the person is gone");
    assert_eq!(names(&app, json!({ "query": "noor" })).await, Vec::<String>::new(), "and cannot be found");
    call(&app, "undo", Value::Null).await;
    let view = call(&app, "people_show", json!({ "id": id })).await;
    assert_eq!(
        (view["contact_points"][0]["label"].as_str(), view["contact_points"][0]["value"].as_str()),
        (Some("Home"), Some("noor@example.org")),
        "back with their address"
    );
    call(&app, "contacts_remove", contact).await;
    let view = call(&app, "people_show", json!({ "id": id })).await;
    assert_eq!(view["contact_points"], json!([]), "an address can go alone");
}

#[tokio::test]
async fn people_are_listed_by_filter_order_and_page() {
    let (app, _folder) = start().await;
    for name in ["Zoë Adeyemi", "Ángel Ruiz", "bilal haddad", "Søren Łukasz"] {
        add(&app, name).await;
    }
    assert_eq!(
        names(&app, json!({})).await,
        ["Ángel Ruiz", "bilal haddad", "Søren Łukasz", "Zoë Adeyemi"],
        "sorted without case and diacritics"
    );
    assert_eq!(
        names(&app, json!({ "descending": true, "limit": 1, "offset": 1 })).await,
        ["Søren Łukasz"],
        "downwards, the second"
    );
    assert_eq!(names(&app, json!({ "query": "a" })).await, ["Ángel Ruiz"], "one letter is the beginning of a name");
    assert_eq!(
        names(&app, json!({ "query": "lukasz sor" })).await,
        ["Søren Łukasz"],
        "every word, in any order, without strokes"
    );
    let left = call(&app, "people_page", json!({ "query": "bilal", "offset": 0, "limit": 1 })).await["rows"][0]["id"].clone();
    call(&app, "people_change", json!({ "id": left, "field": "left_on", "value": "2026-11-01" })).await;
    assert_eq!(names(&app, json!({ "standing": "alumni" })).await, ["bilal haddad"], "by standing");
    let page = call(&app, "people_page", json!({ "standing": "newcomer", "sort": "joined", "offset": 0, "limit": 2 })).await;
    assert_eq!(
        (page["total"].as_i64(), page["rows"].as_array().map(Vec::len)),
        (Some(3), Some(2)),
        "the total counts more than the page"
    );
}

#[tokio::test]
async fn whose_name_begins_with_the_words_is_offered_first() {
    let (app, _folder) = start().await;
    for name in ["Amara Rossi", "Rosa Khan", "Chiara Ros"] {
        add(&app, name).await;
    }
    let picks = call(&app, "people_pick", json!({ "query": "ros", "limit": 3 })).await;
    let picked: Vec<_> = picks.as_array().expect("a list").iter().map(|pick| pick["name"].as_str().expect("a name")).collect();
    assert_eq!(picked, ["Rosa Khan", "Amara Rossi", "Chiara Ros"], "the beginning of the name wins");
}

#[tokio::test]
async fn everyone_who_matches_is_tagged_and_joined_without_their_ids() {
    let (app, _folder) = start().await;
    for name in ["Amara", "Bilal", "Chloe"] {
        add(&app, name).await;
    }
    let left_out = add(&app, "Dora").await;
    let matching = json!({ "except": [left_out] });
    let done = outcome(&app, "people_tag", json!({ "matching": matching, "add": ["evenings", " evenings "] })).await;
    assert_eq!(done.value["changed"], 3, "all but the one who was taken out");
    let again = outcome(&app, "people_tag", json!({ "matching": matching, "add": ["evenings"] })).await;
    assert_eq!((again.value["changed"].as_u64(), again.undo.is_none()), (Some(0), true), "who has the tag is not touched");
    let page = call(&app, "people_page", json!({ "offset": 0, "limit": 10 })).await;
    let tags: Vec<&Value> = page["rows"].as_array().expect("rows").iter().map(|row| &row["tags"]).collect();
    assert_eq!(tags, [&json!(["evenings"]), &json!(["evenings"]), &json!(["evenings"]), &json!([])], "as the list shows them");
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await;
    let joined = call(&app, "memberships_add", json!({ "effort_id": effort["id"], "matching": { "query": "evenings" } })).await;
    assert_eq!(joined["added"], 3, "the tag finds them");
    call(&app, "people_tag", json!({ "matching": { "effort": effort["id"] }, "remove": ["evenings"] })).await;
    assert_eq!(names(&app, json!({ "query": "evenings" })).await, Vec::<String>::new(), "the tag is off again");
    for (expected, what) in [(3, "the tags are back"), (3, "the effort is empty"), (3, "and gone"), (0, "nobody was ever tagged")]
    {
        call(&app, "undo", Value::Null).await;
        assert_eq!(names(&app, json!({ "query": "evenings" })).await.len(), expected, "each was one step: {what}");
    }
    let error = refusal(&app, "people_tag", json!({ "matching": {}, "add": [" "] })).await;
    assert_eq!(error.field.as_deref(), Some("add"), "no tag is no work");
}

#[tokio::test]
async fn letters_find_their_place_in_the_list_by_name() {
    let (app, _folder) = start().await;
    for name in ["Amara", "Bilal", "Béla", "Chloe", "Zoë"] {
        add(&app, name).await;
    }
    for (text, place) in [("a", 0), ("b", 1), ("bi", 2), ("c", 3), ("m", 4), ("z", 4)] {
        assert_eq!(call(&app, "people_seek", json!({ "text": text })).await, place, "{text} in A to Z");
    }
    for (text, place) in [("z", 0), ("c", 1), ("b", 2), ("a", 4)] {
        let args = json!({ "text": text, "descending": true });
        assert_eq!(call(&app, "people_seek", args).await, place, "{text} in Z to A");
    }
    let args = json!({ "text": "c", "standing": "newcomer", "query": "b" });
    assert_eq!(call(&app, "people_seek", args).await, 2, "only those who match count");
}

#[tokio::test]
async fn hours_sort_the_list_and_make_a_persons_months() {
    let (app, _folder) = start().await;
    let (some, most) = (add(&app, "Amara").await, add(&app, "Bilal").await);
    add(&app, "Chloe").await;
    for (person, minutes, day) in [(&some, 30, "2026-11-01"), (&most, 45, "2026-10-31"), (&most, 60, "2026-11-20")] {
        call(&app, "hours_add", json!({ "person_id": person, "minutes": minutes, "on_date": day })).await;
    }
    assert_eq!(
        names(&app, json!({ "sort": "hours", "descending": true })).await,
        ["Bilal", "Amara", "Chloe"],
        "the most hours first"
    );
    let figures = call(&app, "people_figures", json!({ "id": most })).await;
    let months = figures["minutes"].as_array().expect("months");
    assert_eq!(months.len(), 12, "a year, the running month included");
    assert_eq!(
        (&months[10], &months[11]),
        (
            &json!({ "month": "2026-10", "figure": 45, "is_over": true }),
            &json!({ "month": "2026-11", "figure": 60, "is_over": false })
        ),
        "each month has its own minutes"
    );
}

#[tokio::test]
async fn two_records_of_one_person_become_one_and_undo_parts_them() {
    let (app, _folder) = start().await;
    let noor = call(&app, "people_add", json!({ "name": "Noor Jansen", "email": "noor@example.org" })).await["id"].clone();
    let other = call(&app, "people_add", json!({ "name": "N. Jansen", "email": "NOOR@example.org" })).await["id"].clone();
    call(&app, "people_change", json!({ "id": noor, "field": "skills", "value": ["cooking"] })).await;
    call(&app, "people_change", json!({ "id": other, "field": "skills", "value": ["bikes"] })).await;
    call(&app, "people_change", json!({ "id": other, "field": "pronouns", "value": "she/her" })).await;
    call(&app, "people_change", json!({ "id": other, "field": "do_not_contact", "value": true })).await;
    call(&app, "people_change", json!({ "id": other, "field": "emergency", "value": "Her brother, 0151" })).await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden", "members": [noor, other] })).await["id"].clone();
    let meeting = call(
        &app,
        "meetings_plan",
        json!({ "title": "Digging", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60, "expect_members": true }),
    )
    .await["id"]
        .clone();
    call(&app, "attendance_mark", json!({ "meeting_id": meeting, "person_id": other, "status": "attended" })).await;
    let task = call(&app, "tasks_add", json!({ "title": "Ring the hall", "ask": [noor, other] })).await["id"].clone();
    call(&app, "hours_add", json!({ "person_id": other, "minutes": 30, "on_date": "2026-11-20" })).await;

    let doubles = call(&app, "people_doubles", json!({ "id": noor })).await;
    assert_eq!(
        (&doubles[0]["b_id"], &doubles[0]["reason"]),
        (&other, &json!("email")),
        "the same address, whatever its capitals"
    );
    assert_eq!(call(&app, "people_doubles", json!({})).await.as_array().map(Vec::len), Some(1), "and once among all pairs");

    call(&app, "people_merge", json!({ "keep": noor, "other": other, "take": ["name"] })).await;
    let kept = call(&app, "people_show", json!({ "id": noor })).await;
    assert_eq!(
        (&kept["name"], &kept["pronouns"]),
        (&json!("N. Jansen"), &json!("she/her")),
        "what was chosen, and what was empty"
    );
    assert_eq!(kept["skills"], json!(["bikes", "cooking"]), "lists are joined");
    assert_eq!(kept["do_not_contact"], true, "an opt-out is never lost");
    assert_eq!(kept["emergency"], "Her brother, 0151", "whom to call came along");
    assert_eq!(kept["contact_points"].as_array().map(Vec::len), Some(1), "one address, once");
    assert_eq!(kept["memberships"].as_array().map(Vec::len), Some(1), "one membership");
    assert_eq!(kept["hours_minutes"], 30, "hours follow");
    let view = call(&app, "meetings_show", json!({ "id": meeting })).await;
    assert_eq!(
        (view["people"].as_array().map(Vec::len), &view["people"][0]["status"]),
        (Some(1), &json!("attended")),
        "being there counts"
    );
    let asked = call(&app, "tasks_show", json!({ "id": task })).await["people"].clone();
    assert_eq!(asked.as_array().map(Vec::len), Some(1), "asked once: {asked}");
    assert_eq!(refusal(&app, "people_show", json!({ "id": other })).await.code, ErrorCode::NotFound, "the other record is gone");

    call(&app, "undo", json!({})).await;
    let parted = call(&app, "people_show", json!({ "id": other })).await;
    assert_eq!((&parted["name"], &parted["hours_minutes"]), (&json!("N. Jansen"), &json!(30)), "one undo brings all of it back");
    assert_eq!(call(&app, "people_show", json!({ "id": noor })).await["name"], "Noor Jansen", "and the name");
    let view = call(&app, "meetings_show", json!({ "id": meeting })).await;
    assert_eq!(view["people"].as_array().map(Vec::len), Some(2), "both are on the list again");

    let pair = [noor.as_str().expect("an id"), other.as_str().expect("an id")];
    let subject = format!("{}:{}", pair.iter().min().expect("two"), pair.iter().max().expect("two"));
    call(&app, "snoozes_set", json!({ "kind": "double", "subject": subject })).await;
    assert_eq!(
        call(&app, "people_doubles", json!({})).await,
        json!([]),
        "two who were said to be different are not offered again"
    );
}

#[tokio::test]
async fn merging_and_removing_know_every_table_that_names_a_person() {
    let (app, _folder) = start().await;
    let open = app.community().expect("a community is open");
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'people'",
    )
    .fetch_all(open.store.readers())
    .await
    .expect("the tables can be listed");
    assert!(tables.len() > 8, "people are named in many tables: {tables:?}");
    let store = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/store/src/people");
    let merge = std::fs::read_to_string(store.join("merge.sql")).expect("a statement can be read");
    let remove = std::fs::read_to_string(store.join("remove.sql")).expect("a statement can be read");
    for table in tables {
        assert!(
            merge.contains(&format!("UPDATE {table} ")) || merge.contains(&format!("UPDATE OR IGNORE {table} ")),
            "{table} follows when two people become one"
        );
        assert!(
            remove.contains(&format!("DELETE FROM {table} ")) || remove.contains(&format!("UPDATE {table} ")),
            "{table} is thought of when a person is removed"
        );
    }
}

#[tokio::test]
async fn a_thread_is_read_in_parts_and_by_kind() {
    let (app, _folder) = start().await;
    let id = add(&app, "Noor Jansen").await;
    for day in 1..=9 {
        call(
            &app,
            "hours_add",
            json!({ "person_id": id, "minutes": 30, "on_date": format!("2026-11-0{day}"), "note": format!("day {day}") }),
        )
        .await;
    }
    call(&app, "thanks_add", json!({ "person_id": id, "text": "For all of it" })).await;
    let first = call(&app, "people_thread", json!({ "id": id, "limit": 4 })).await;
    let last = first.as_array().and_then(|knots| knots.last()).cloned().expect("four knots");
    let rest =
        call(&app, "people_thread", json!({ "id": id, "limit": 50, "before": { "at": last["at"], "key": last["key"] } })).await;
    let whole = call(&app, "people_thread", json!({ "id": id, "limit": 50 })).await;
    let joined: Vec<_> = first.as_array().into_iter().chain(rest.as_array()).flatten().cloned().collect();
    assert_eq!(json!(joined), whole, "the parts are the whole, nothing twice and nothing missing");
    let thanks = call(&app, "people_thread", json!({ "id": id, "limit": 50, "kinds": ["thanked"] })).await;
    assert_eq!(thanks.as_array().map(Vec::len), Some(1), "one kind alone");
}

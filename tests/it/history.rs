//! The log as a story: what was before and after, what is found in it, and taking back one thing of many.

use std::path::Path;

use hearth_app::App;
use hearth_store::changes::fields::kind_of;
use serde_json::{Value, json};

use crate::start::{call, outcome, person, refusal, start};

async fn effort(app: &App, name: &str) -> String {
    call(app, "efforts_add", json!({ "name": name })).await["id"].as_str().expect("an id").to_owned()
}

async fn rename(app: &App, effort: &str, name: &str) {
    call(app, "efforts_change", json!({ "id": effort, "field": "name", "value": name })).await;
}

async fn lines(app: &App, args: Value) -> Vec<Value> {
    let mut asked = json!({ "limit": 50 });
    asked.as_object_mut().expect("an object").extend(args.as_object().expect("an object").clone());
    call(app, "history", asked).await.as_array().expect("lines").clone()
}

fn labels(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["label"].as_str().expect("a label")).collect()
}

#[tokio::test]
async fn it_tells_what_was_before_and_after() {
    let (app, _folder) = start().await;
    let garden = effort(&app, "Garden").await;
    rename(&app, &garden, "Gardens").await;
    call(&app, "undo", json!({})).await;
    let all = lines(&app, json!({})).await;
    assert_eq!(all[0]["kind"], "undo", "the newest first");
    assert_eq!((&all[1]["kind"], &all[1]["undone"]), (&json!("change"), &json!(true)), "the change stays in the story, marked");
    let shown = call(&app, "history_show", json!({ "n": all[1]["n"] })).await;
    assert_eq!(
        shown["rows"][0]["changes"],
        json!([{ "field": "name", "kind": "text", "before": "Garden", "after": "Gardens" }]),
        "both values, and nothing that only a program reads"
    );
    let older = lines(&app, json!({ "before": all[1]["n"] })).await;
    assert_eq!(labels(&older)[0], "Add Garden", "the page after it");
}

#[tokio::test]
async fn what_was_done_again_counts_as_done() {
    let (app, _folder) = start().await;
    let garden = effort(&app, "Garden").await;
    rename(&app, &garden, "Gardens").await;
    for (step, undone) in [("undo", true), ("redo", false), ("undo", true), ("redo", false)] {
        call(&app, step, json!({})).await;
        let all = lines(&app, json!({})).await;
        let change = all.iter().find(|line| line["kind"] == "change" && line["label"] == "Rename Garden to Gardens");
        assert_eq!(change.expect("the change")["undone"], undone, "after {step}");
    }
}

#[tokio::test]
async fn names_stand_in_place_of_ids() {
    let (app, _folder) = start().await;
    let (garden, noor) = (effort(&app, "Garden").await, person(&app, "Noor Jansen").await);
    call(&app, "memberships_add", json!({ "effort_id": garden, "person_ids": [noor] })).await;
    let line = lines(&app, json!({})).await[0].clone();
    let shown = call(&app, "history_show", json!({ "n": line["n"] })).await;
    let row = &shown["rows"][0];
    assert_eq!(row["person"]["name"], "Noor Jansen", "who: {row}");
    assert_eq!(row["part_of"]["name"], "Garden", "in what: {row}");
    assert!(!shown.to_string().contains("\"after\":\"019"), "no id is shown as a value: {shown}");
}

#[tokio::test]
async fn a_person_has_a_history_of_their_own_with_all_that_hangs_on_them() {
    let (app, _folder) = start().await;
    let (garden, noor) = (effort(&app, "Garden").await, person(&app, "Noor Jansen").await);
    person(&app, "Tove Eriksen").await;
    call(&app, "memberships_add", json!({ "effort_id": garden, "person_ids": [noor] })).await;
    call(&app, "contacts_add", json!({ "person_id": noor, "kind": "email", "value": "noor@example.org" })).await;
    let hers = lines(&app, json!({ "record": noor })).await;
    assert_eq!(hers.len(), 3, "added, joined, an address: {:?}", labels(&hers));
    let of_garden = lines(&app, json!({ "record": garden })).await;
    assert_eq!(of_garden.len(), 2, "made, joined: {:?}", labels(&of_garden));
}

#[tokio::test]
async fn it_is_found_by_words_topic_and_day() {
    let (app, _folder) = start().await;
    effort(&app, "Garden").await;
    person(&app, "Zoë Ågren").await;
    person(&app, "佐藤美咲").await;
    assert_eq!(labels(&lines(&app, json!({ "query": "zoe" })).await), ["Add Zoë Ågren"], "without its marks");
    assert_eq!(lines(&app, json!({ "query": "美咲" })).await.len(), 1, "the end of a name that has no spaces");
    assert_eq!(labels(&lines(&app, json!({ "topic": "efforts" })).await), ["Add Garden"], "one noun alone");
    assert_eq!(lines(&app, json!({ "from": "2026-11-22", "to": "2026-11-22" })).await.len(), 4, "today, with the making");
    assert!(lines(&app, json!({ "to": "2026-11-21" })).await.is_empty(), "nothing was done yesterday");
    assert_eq!(
        refusal(&app, "history", json!({ "limit": 1, "from": "yesterday" })).await.field.as_deref(),
        Some("from"),
        "a day"
    );
}

#[tokio::test]
async fn one_change_is_taken_back_and_the_later_ones_stay() {
    let (app, _folder) = start().await;
    let (garden, kitchen) = (effort(&app, "Garden").await, effort(&app, "Kitchen").await);
    rename(&app, &garden, "Gardens").await;
    rename(&app, &kitchen, "Kitchens").await;
    let line = lines(&app, json!({ "record": garden })).await[0].clone();
    let shown = call(&app, "history_show", json!({ "n": line["n"] })).await;
    assert_eq!((&shown["undoable"], &shown["reasons"]), (&json!(true), &json!([])), "nothing stands against it");
    let done = outcome(&app, "undo_one", json!({ "n": line["n"] })).await;
    assert_eq!(done.value["label"], "Rename Garden to Gardens", "it says what was undone");
    assert_eq!(call(&app, "efforts_show", json!({ "id": garden })).await["name"], "Garden", "this one");
    assert_eq!(call(&app, "efforts_show", json!({ "id": kitchen })).await["name"], "Kitchens", "not the later one");
    assert_eq!(lines(&app, json!({ "record": garden })).await[1]["undone"], true, "the story says so");
    let again = refusal(&app, "undo_one", json!({ "n": line["n"] })).await;
    assert!(again.message.say().contains("already"), "once is enough: {}", again.message);
    call(&app, "redo", json!({})).await;
    assert_eq!(call(&app, "efforts_show", json!({ "id": garden })).await["name"], "Gardens", "and it can be done again");
}

#[tokio::test]
async fn what_was_changed_since_says_why_it_cannot_be_taken_back() {
    let (app, _folder) = start().await;
    let garden = effort(&app, "Garden").await;
    rename(&app, &garden, "Gardens").await;
    let first = lines(&app, json!({})).await[0].clone();
    rename(&app, &garden, "Gardeners").await;
    let shown = call(&app, "history_show", json!({ "n": first["n"] })).await;
    assert_eq!(shown["undoable"], false, "the name moved on");
    assert_eq!(shown["reasons"].as_array().map(Vec::len), Some(1), "and the reason is said: {shown}");
    let before = lines(&app, json!({})).await.len();
    refusal(&app, "undo_one", json!({ "n": first["n"] })).await;
    assert_eq!(lines(&app, json!({})).await.len(), before, "a refusal leaves no line, and neither did the look");
    assert_eq!(call(&app, "efforts_show", json!({ "id": garden })).await["name"], "Gardeners", "nothing moved");
}

#[tokio::test]
async fn every_column_that_is_shown_has_a_name_in_every_language() {
    let (app, _folder) = start().await;
    let mut tx = app.change("test", hearth_texts::Said::verbatim("Look around")).await.expect("an operation can begin");
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/locales");
    let mut missing = Vec::new();
    for language in ["en", "de", "es", "ja", "ar"] {
        let text = std::fs::read_to_string(locales.join(language).join("history.ftl")).expect("the catalogue of the history");
        let has = |id: &str| text.lines().any(|line| line.starts_with(&format!("{id} =")));
        for table in hearth_store::changes::tables::LOGGED.iter().map(|logged| logged.name) {
            if !has(&format!("table-{}", table.replace('_', "-"))) {
                missing.push(format!("{language}: table-{table}"));
            }
            let columns: Vec<(String,)> = sqlx::query_as("SELECT name FROM pragma_table_info(?1)")
                .bind(table)
                .fetch_all(&mut *tx)
                .await
                .expect("the columns can be listed");
            for (column,) in columns {
                if kind_of(table, &column).is_some() && !has(&format!("field-{}", column.replace('_', "-"))) {
                    missing.push(format!("{language}: field-{column} ({table})"));
                }
            }
        }
    }
    tx.roll_back().await.expect("nothing was changed");
    assert!(missing.is_empty(), "the history cannot name these:\n{}", missing.join("\n"));
}

#[tokio::test]
async fn settings_and_what_was_put_aside_are_told_in_words() {
    let (app, _folder) = start().await;
    let (noor, tove) = (person(&app, "Noor Jansen").await, person(&app, "Tove Eriksen").await);
    let newest = async |app: &App| {
        let line = lines(app, json!({})).await[0].clone();
        call(app, "history_show", json!({ "n": line["n"] })).await["rows"][0]["changes"].clone()
    };
    call(&app, "settings_set", json!({ "id": "me", "value": tove })).await;
    assert_eq!(
        newest(&app).await,
        json!([{ "field": "setting_me", "kind": "record", "before": "", "after": "Tove Eriksen" }]),
        "a name, and no id"
    );
    call(&app, "settings_set", json!({ "id": "task_limits", "value": { "doing": 5 } })).await;
    call(&app, "settings_set", json!({ "id": "task_limits", "value": { "doing": 5, "waiting": 2 } })).await;
    assert_eq!(
        newest(&app).await,
        json!([{ "field": "limit_waiting", "kind": "number", "before": "", "after": "2" }]),
        "only the limit that moved"
    );
    let pair = if noor < tove { format!("{noor}:{tove}") } else { format!("{tove}:{noor}") };
    call(&app, "snoozes_set", json!({ "kind": "double", "subject": pair })).await;
    let told = newest(&app).await;
    assert_eq!(told[0]["after"], "aside-double", "what it was: {told}");
    let both = told[1]["after"].as_str().expect("a list");
    assert!(both.contains("Noor Jansen") && both.contains("Tove Eriksen"), "both by their names: {both}");
}

#[tokio::test]
async fn it_is_found_by_record_way_and_place() {
    let (app, _folder) = start().await;
    let garden = effort(&app, "Garden").await;
    rename(&app, &garden, "Gardens").await;
    call(&app, "undo", json!({})).await;
    let undone = lines(&app, json!({ "kind": "undo" })).await;
    assert_eq!(undone.len(), 1, "the undo alone: {:?}", labels(&undone));
    assert!(lines(&app, json!({ "kind": "import" })).await.is_empty(), "nothing was imported");
    let by_hand = lines(&app, json!({ "kind": "change", "record": garden })).await;
    assert_eq!(labels(&by_hand), ["Rename Garden to Gardens", "Add Garden"], "what was done by hand to this record");
    let since = lines(&app, json!({ "since": by_hand[1]["n"], "record": garden })).await;
    assert_eq!(since.len(), 2, "what came after a place of the history: {:?}", labels(&since));
    let named = call(&app, "history_name", json!({ "id": garden })).await;
    assert_eq!((&named["table"], &named["name"]), (&json!("efforts"), &json!("Garden")), "what the record is called");
}

#[tokio::test]
async fn no_line_of_the_sample_shows_an_id() {
    let (app, _folder) = crate::start::app();
    let args = json!({ "path": null, "name": "Hollyfield", "zone": "Europe/Berlin", "sample": true, "passphrase": "tide table" });
    call(&app, "community_create", args).await;
    let everybody = call(&app, "people_page", json!({ "offset": 0, "limit": 5 })).await;
    let somebody = everybody["rows"][0]["id"].as_str().expect("an id").to_owned();
    call(&app, "settings_set", json!({ "id": "me", "value": somebody })).await;
    call(&app, "snoozes_set", json!({ "kind": "quiet", "subject": somebody, "days": 7 })).await;
    call(&app, "people_remove", json!({ "id": person(&app, "Gone Already").await })).await;
    call(&app, "packet_texts_change", json!({ "bring": "A hat" })).await;
    let id_in = |text: &str| text.split(|c: char| !(c.is_ascii_hexdigit() || c == '-')).any(|word| word.len() == 36);
    let mut seen = 0;
    for line in lines(&app, json!({ "limit": 200 })).await {
        let shown = call(&app, "history_show", json!({ "n": line["n"] })).await;
        for row in shown["rows"].as_array().expect("rows") {
            for change in row["changes"].as_array().expect("changes") {
                for side in ["before", "after"] {
                    let text = change[side].as_str().expect("a text");
                    assert!(!id_in(text), "{} of {} shows an id: {text}", change["field"], row["table"]);
                    seen += 1;
                }
            }
            let name = row["name"].as_str().expect("a name");
            assert!(!id_in(name), "a row is called by a name: {name}");
        }
    }
    assert!(seen > 200, "there was something to look at: {seen}");
}

#[tokio::test]
async fn what_happened_while_nobody_looked_is_told_once() {
    let (app, _folder) = start().await;
    assert_eq!(call(&app, "history_news", json!({})).await, Value::Null, "whoever comes for the first time has missed nothing");
    call(&app, "history_look", json!({})).await;
    assert_eq!(call(&app, "history_news", json!({})).await, Value::Null, "nothing happened since");
    let garden = effort(&app, "Garden").await;
    rename(&app, &garden, "Gardens").await;
    person(&app, "Noor Jansen").await;
    call(&app, "undo", json!({})).await;
    let news = call(&app, "history_news", json!({})).await;
    assert_eq!(
        news["groups"],
        json!([
            { "kind": "change", "topic": "efforts", "count": 2 },
            { "kind": "change", "topic": "people", "count": 1 },
            { "kind": "undo", "topic": "", "count": 1 },
        ]),
        "by what it was about, the most first"
    );
    let about = json!({ "since": news["since"], "topic": "efforts" });
    assert_eq!(lines(&app, about).await.len(), 2, "and the history shows just these");
    call(&app, "history_look", json!({})).await;
    assert_eq!(call(&app, "history_news", json!({})).await, Value::Null, "once it was seen it is no news");
}

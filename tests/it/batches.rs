//! Documents for many: every way out of a batch (its end, a stop, a crash) leaves each document made once and known.

use std::{
    collections::BTreeSet,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use hearth_app::{App, AppError, Event, Job, JobStarted};
use hearth_tests::drive::community::{CLOCK, program};
use serde_json::{Value, json};

use crate::documents::text;
use crate::start::{PASSPHRASE, call, person, refusal, start};

async fn ended(app: &App, name: &str, args: Value) -> Result<Job, AppError> {
    let started = call(app, name, args).await;
    app.wait(&JobStarted { job: started["job"].as_str().expect("a job").to_owned() }, |_| {}).await
}

async fn made(app: &App, name: &str, args: Value) -> Value {
    ended(app, name, args).await.unwrap_or_else(|e| panic!("{name}: {e}")).result
}

fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

async fn crowd(app: &App, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for n in 0..count {
        ids.push(person(app, &format!("Person {n:03}")).await);
    }
    ids
}

fn certificates(out: &Path, output: &str) -> Value {
    json!({ "query": "*", "reason": "Thanks", "design": "minimal", "print_file": false, "output": output, "out": out })
}

async fn listed(app: &App, kind: &str) -> Vec<Value> {
    let page = call(app, "documents_page", json!({ "kind": kind, "offset": 0, "limit": 500 })).await;
    page["rows"].as_array().expect("rows").clone()
}

/// Everybody has one certificate, whose file is there; and no file lies about unknown.
async fn whole(app: &App, out: &Path, count: usize) {
    let rows = listed(app, "certificate").await;
    let people: BTreeSet<&str> = rows.iter().filter_map(|row| row["person_id"].as_str()).collect();
    assert_eq!((rows.len(), people.len()), (count, count), "everybody has one certificate, and nobody two");
    let known: BTreeSet<String> = rows
        .iter()
        .map(|row| {
            assert_eq!(row["exists"], true, "its file is there: {row}");
            Path::new(row["path"].as_str().expect("a path")).file_name().expect("a name").to_string_lossy().into_owned()
        })
        .collect();
    assert_eq!(known.into_iter().collect::<Vec<_>>(), files(out), "and no other file lies in the folder");
}

#[tokio::test]
async fn a_batch_that_is_stopped_keeps_what_is_done_and_goes_on_with_the_rest() {
    let (app, folder) = start().await;
    crowd(&app, 90).await;
    let out = folder.path().join("out");
    let started = call(&app, "certificates_make", certificates(&out, "files")).await;
    let job = JobStarted { job: started["job"].as_str().expect("a job").to_owned() };
    let mut events = app.events();
    while let Ok(event) = events.recv().await {
        if matches!(&event, Event::Job { job } if job.done >= 3) {
            break;
        }
    }
    let busy = call(&app, "batches_list", json!({})).await[0].clone();
    assert_eq!(busy["running"], true, "somebody is at it");
    let refused = refusal(&app, "batches_go_on", json!({ "id": busy["id"] })).await;
    assert!(refused.message.say().contains("just now"), "nobody else begins it meanwhile: {refused}");
    call(&app, "jobs_cancel", json!({ "id": job.job })).await;
    let stopped = app.wait(&job, |_| {}).await.expect("what was made is told").result;
    let left = stopped["batch"]["waiting"].as_i64().expect("a number");
    let kept = stopped["batch"]["made"].as_i64().expect("a number");
    assert!(left > 0 && kept > 0 && left + kept == 90, "some are made and some are left: {}", stopped["batch"]);
    assert_eq!(stopped["stopped"], "Stopped. What was made is kept.", "and why is said");
    whole(&app, &out, usize::try_from(kept).expect("few")).await;

    let rest = made(&app, "batches_go_on", json!({ "id": busy["id"] })).await;
    assert_eq!(rest["documents"].as_array().map(Vec::len), usize::try_from(left).ok(), "the rest is made and nothing twice");
    whole(&app, &out, 90).await;
    let view = call(&app, "batches_list", json!({})).await[0].clone();
    assert!(!view["ended_at"].is_null() && view["running"] == false, "it is over: {view}");
    refusal(&app, "batches_go_on", json!({ "id": busy["id"] })).await;
    call(&app, "undo", Value::Null).await;
    assert_eq!(listed(&app, "certificate").await.len(), usize::try_from(kept).expect("few"), "each run is one step to undo");
}

/// Ended from outside at any moment, again and again, as often as it takes.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_between_rows_loses_nothing_and_makes_nothing_twice() {
    let hearth = program("hearth").expect("`cargo xtask test` builds it");
    let (app, folder) = start().await;
    crowd(&app, 120).await;
    let path = folder.path().join("communities/Harbour Volunteers.hearth");
    call(&app, "community_close", Value::Null).await;
    let out = folder.path().join("out");
    let run = |args: &[&str]| {
        let mut command = Command::new(&hearth);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command.env("HEARTH_FILE", &path).env("HEARTH_PASSPHRASE", PASSPHRASE).env("HEARTH_CLOCK", CLOCK);
        command.env("HEARTH_HOME", folder.path().join("cli")).env("HEARTH_NO_KEYCHAIN", "1");
        command.spawn().expect("it starts")
    };
    let place = out.to_str().expect("a path");
    let first = ["certificates", "--query", "*", "--reason", "Thanks", "--design", "minimal", "--output", "zip", "--out", place];
    let mut child = run(&first);
    let mut kills = 0;
    loop {
        // Until a few more files wait in the hidden folder, or it has ended by itself.
        let waiting = || {
            let hidden = files(&out).into_iter().find(|name| name.starts_with(".hearth-"));
            hidden.map_or(0, |name| files(&out.join(name)).len())
        };
        let before = waiting();
        let mut ended = None;
        for _ in 0..2_000 {
            ended = child.try_wait().expect("it can be asked");
            if ended.is_some() || waiting() >= before + 20 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        if let Some(status) = ended {
            assert!(status.success(), "it ends well: {:?}", child.wait_with_output());
            break;
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it is gone");
        kills += 1;
        assert!(kills < 40, "it gets on between two ends");
        child = run(&["batches", "go-on"]);
    }
    assert!(kills > 0, "it was killed at least once");
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let rows = listed(&app, "certificate").await;
    let people: BTreeSet<&str> = rows.iter().filter_map(|row| row["person_id"].as_str()).collect();
    assert_eq!((rows.len(), people.len()), (120, 120), "after {kills} ends everybody has one certificate, and nobody two");
    assert!(rows.iter().all(|row| row["exists"] == true), "each with its file");
    let names = files(&out);
    assert_eq!(names.len(), 121, "no other file is left but the archive: {names:?}");
    let zip = names.iter().find(|name| name.ends_with(".zip")).expect("the archive of all runs");
    let inside = Command::new("unzip").args(["-Z1", out.join(zip).to_str().expect("a path")]).output().expect("unzip is there");
    assert_eq!(String::from_utf8_lossy(&inside.stdout).lines().count(), 120, "with every certificate, whichever run made it");
}

#[tokio::test]
async fn what_a_crash_left_behind_stands_among_the_documents_at_the_next_opening() {
    let (app, folder) = start().await;
    let ids = crowd(&app, 40).await;
    let out = folder.path().join("out");
    // As a crash right behind the first portion leaves it: noted, and neither placed nor recorded.
    let done = made(&app, "certificates_make", certificates(&out, "files")).await;
    let batch = done["batch"]["id"].as_str().expect("an id").to_owned();
    call(&app, "undo", Value::Null).await;
    let store = app.community().expect("open").store.clone();
    let rows = hearth_store::batches::made(store.readers(), &batch, &["kept"], -1, 40).await.expect("rows");
    let hidden = out.join(format!(".hearth-{batch}"));
    std::fs::create_dir_all(&hidden).expect("a folder");
    let settled: Vec<_> = rows
        .iter()
        .map(|row| {
            let mut made = row.made.0.clone();
            let path = made["documents"][0]["path"].as_str().expect("a path").to_owned();
            // The first ten were given their places already, the second ten were about to be, and of the last the file is gone.
            match row.position {
                0..10 => {}
                10..20 => std::fs::rename(&path, hidden.join(format!("{}.pdf", row.position))).expect("a move"),
                39 => std::fs::remove_file(&path).expect("a removal"),
                _ => {
                    std::fs::rename(&path, hidden.join(format!("{}.pdf", row.position))).expect("a move");
                    made["documents"][0]["path"] = json!("");
                }
            }
            hearth_store::batches::Settled { position: row.position, state: "made", why: String::new(), made: Some(made) }
        })
        .collect();
    hearth_store::batches::settle(&store, &batch, &settled).await.expect("it is noted");
    hearth_store::batches::reopen(&store, &batch, false).await.expect("it is open");
    drop(store);
    let path = folder.path().join("communities/Harbour Volunteers.hearth");
    call(&app, "community_close", Value::Null).await;
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    whole(&app, &out, 39).await;
    let state = call(&app, "undo_state", json!({})).await;
    assert_eq!(state["undo"], "Keep 39 documents of a batch that was cut off", "as one step of its own");
    made(&app, "batches_go_on", json!({ "id": batch })).await;
    whole(&app, &out, 40).await;
    assert_eq!(ids.len(), 40, "for everyone");
}

#[tokio::test]
async fn each_packet_is_in_the_language_of_its_person_and_one_file_holds_them_all() {
    let (app, folder) = start().await;
    let mut ids = Vec::new();
    for (name, languages) in
        [("Jonas Berg", json!(["Deutsch", "English"])), ("Noor Jansen", json!([])), ("Ana Ruiz", json!(["Quechua", "Spanish"]))]
    {
        let id = person(&app, name).await;
        call(&app, "people_change", json!({ "id": id, "field": "languages", "value": languages })).await;
        ids.push(id);
    }
    let out = folder.path().join("out");
    let done = made(&app, "packets_make_many", json!({ "person_ids": ids, "output": "print", "out": out })).await;
    let rows = done["documents"].as_array().expect("rows");
    let of = |name: &str| text(&rows.iter().find(|row| row["person"] == name).expect("a packet")["path"]);
    assert!(of("Jonas Berg").contains("Dein erster Tag"), "German for whoever says so first");
    assert!(of("Noor Jansen").contains("Your first day"), "the spoken one for whoever says nothing");
    assert!(of("Ana Ruiz").contains("Tu primer día"), "the first that Hearth speaks");
    let print = rows.iter().find(|row| row["kind"] == "print file").expect("a print file");
    let words = text(&print["path"]);
    assert!(words.contains("Dein erster Tag") && words.contains("Tu primer día"), "one file mixes languages");
    let pages = |path: &Value| {
        let out =
            Command::new("pdftotext").args(["-q", "-layout", path.as_str().expect("a path"), "-"]).output().expect("poppler");
        String::from_utf8_lossy(&out.stdout).split('\u{c}').map(str::to_owned).collect::<Vec<_>>()
    };
    let all = pages(&print["path"]);
    for name in ["Jonas Berg", "Noor Jansen", "Ana Ruiz"] {
        let cover = all.iter().position(|page| page.contains(name)).expect("a cover");
        assert!(cover.is_multiple_of(2), "{name}'s packet begins on a right-hand page, not on {}", cover + 1);
    }
}

#[tokio::test]
async fn drafts_carry_the_file_and_leave_out_who_wants_no_mail_with_the_reason() {
    let (app, folder) = start().await;
    let reached = call(&app, "people_add", json!({ "name": "Noor Jansen", "email": "noor@example.org" })).await["id"].clone();
    let silent = call(&app, "people_add", json!({ "name": "Bram Visser", "email": "bram@example.org" })).await["id"].clone();
    call(&app, "people_change", json!({ "id": silent, "field": "do_not_contact", "value": true })).await;
    person(&app, "Nobody Reached").await;
    let out = folder.path().join("out");
    let done = made(&app, "certificates_make", certificates(&out, "drafts")).await;
    assert_eq!((&done["batch"]["made"], &done["batch"]["skipped"]), (&json!(1), &json!(2)), "{done}");
    let rows = call(&app, "batch_rows", json!({ "id": done["batch"]["id"], "offset": 0, "limit": 10 })).await;
    let of = |name: &str| rows.as_array().expect("rows").iter().find(|row| row["person"] == name).expect("a row").clone();
    assert!(of("Bram Visser")["why"].as_str().is_some_and(|why| why.contains("asked not to be written to")), "{rows}");
    assert!(of("Nobody Reached")["why"].as_str().is_some_and(|why| why.contains("No e-mail address")), "{rows}");
    let draft = of("Noor Jansen")["draft"].as_str().expect("a letter").to_owned();
    let letter = std::fs::read_to_string(&draft).expect("it lies there");
    assert!(letter.starts_with("To: Noor Jansen <noor@example.org>\r\n") && letter.contains("X-Unsent: 1"), "{letter}");
    assert!(letter.contains("Content-Type: application/pdf"), "with the certificate");
    call(&app, "erasure_run", json!({ "ids": [reached], "way": "erased", "files": true, "backups": false })).await;
    for _ in 0..200 {
        if files(&out).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("an erasure takes the letter with the certificate: {:?}", files(&out));
}

#[tokio::test]
async fn letters_that_no_font_has_are_found_before_and_dealt_with_as_chosen() {
    let (app, folder) = start().await;
    let ugarit = person(&app, "Ugarit \u{10380}\u{10381}").await;
    call(&app, "people_change", json!({ "id": ugarit, "field": "called", "value": "Uga" })).await;
    person(&app, "Nameless \u{10382}").await;
    person(&app, "Zoë Ångström").await;
    let args = |choice: &str| {
        let mut args = certificates(&folder.path().join(choice), "files");
        if choice != "ask" {
            args["unprintable"] = json!(choice);
        }
        args
    };
    let found = call(&app, "certificates_check", args("ask")).await;
    let found = found.as_array().expect("a list");
    assert_eq!(found.len(), 2, "{found:?}");
    let one = found.iter().find(|one| one["person_id"] == ugarit.as_str()).expect("it is told");
    assert_eq!(
        (&one["field"], &one["characters"], &one["instead"]),
        (&json!("name"), &json!("“\u{10380}” (U+10380), “\u{10381}” (U+10381)"), &json!("Uga")),
        "with each letter, its number, and what could stand in its place"
    );
    let left = made(&app, "certificates_make", args("leave_out")).await;
    assert_eq!((&left["batch"]["made"], &left["batch"]["skipped"]), (&json!(1), &json!(2)), "{left}");
    let called = made(&app, "certificates_make", args("called")).await;
    assert_eq!((&called["batch"]["made"], &called["batch"]["skipped"]), (&json!(2), &json!(1)), "{called}");
    assert_eq!(
        files(&folder.path().join("called")),
        ["Certificate – Uga.pdf", "Certificate – Zoë Ångström.pdf"],
        "by the other name"
    );
    let packets = call(&app, "packets_check", json!({ "matching": {}, "welcome": "Cuneiform \u{12000}" })).await;
    let fields: BTreeSet<&str> = packets.as_array().expect("a list").iter().filter_map(|one| one["field"].as_str()).collect();
    assert_eq!(fields, BTreeSet::from(["name", "text"]), "packets say it of their common words, too: {packets}");
}

#[tokio::test]
async fn letters_for_many_are_made_and_an_erasure_finds_the_archive() {
    let (app, folder) = start().await;
    let ids = crowd(&app, 3).await;
    let out = folder.path().join("out");
    let wish = json!({ "card": false, "person_ids": ids, "text": "Thank you for the roof.", "output": "zip", "out": out });
    let done = made(&app, "letters_make", wish).await;
    assert_eq!(done["batch"]["made"], 3, "{done}");
    assert_eq!(files(&out).len(), 4, "a letter each and the archive: {:?}", files(&out));
    let one = done["documents"].as_array().expect("rows").iter().find(|row| row["person_id"] == ids[0].as_str()).expect("hers");
    assert!(text(&one["path"]).contains("Thank you for the roof."), "with the words");
    let preview = call(&app, "erasure_preview", json!({ "ids": [ids[0]], "way": "erased" })).await;
    let shared = preview["papers"]
        .as_array()
        .expect("papers")
        .iter()
        .filter(|paper| paper["shared"] == true && paper["path"].as_str().is_some_and(|path| path.ends_with(".zip")));
    assert_eq!(shared.count(), 1, "an erasure knows of the archive that holds others, too: {}", preview["papers"]);
}

#[tokio::test]
async fn letters_and_cards_for_many_come_as_one_file_to_print_too() {
    let (app, folder) = start().await;
    let ids = crowd(&app, 3).await;
    for card in [false, true] {
        let out = folder.path().join(if card { "cards" } else { "letters" });
        let wish = json!({ "card": card, "person_ids": ids, "text": "Thank you for the roof.", "output": "print", "out": out });
        let done = made(&app, "letters_make", wish).await;
        assert_eq!(done["failures"], json!([]), "nothing is missing: {done}");
        let print =
            done["documents"].as_array().expect("rows").iter().find(|row| row["kind"] == "print file").expect("a file to print");
        assert_eq!(print["pages"], if card { 6 } else { 5 }, "each begins on a front: {print}");
        let words = text(&print["path"]);
        for person in 0..3 {
            assert!(words.contains(&format!("Person {person:03}")), "everybody's is in it: {words}");
        }
        assert_eq!(words.matches("Thank you for the roof.").count(), 3, "with the words, for each");
    }
    let own = call(&app, "templates_copy", json!({ "of": "letter", "name": "Ours" })).await["id"].clone();
    let wish = json!({ "card": false, "person_ids": ids, "text": "Thank you.", "output": "print", "template": own,
        "out": folder.path().join("ours") });
    let done = made(&app, "letters_make", wish.clone()).await;
    assert_eq!(done["failures"], json!([]), "a copy of Hearth's sets many as well: {done}");
    let source = "#let d = json(\"/data.json\")\n#set document(title: \"T\", date: datetime(year: 2026, month: 1, day: 1))\n= #d.thanks.name";
    call(&app, "templates_change", json!({ "id": own, "source": source })).await;
    let refused = refusal(&app, "letters_make", wish.clone()).await;
    assert_eq!(refused.field.as_deref(), Some("output"), "a template for one is told before anything is made: {refused}");
    let mut single = wish;
    single["output"] = json!("zip");
    let done = made(&app, "letters_make", single).await;
    assert_eq!(done["batch"]["made"], 3, "it still makes each alone: {done}");
}

#[tokio::test]
async fn cards_for_many_are_made_from_a_template_of_ones_own_and_from_none_that_is_for_letters() {
    let (app, folder) = start().await;
    let ids = crowd(&app, 2).await;
    let card = call(&app, "templates_copy", json!({ "of": "card", "name": "Our card" })).await["id"].clone();
    let letter = call(&app, "templates_copy", json!({ "of": "letter", "name": "Our letter" })).await["id"].clone();
    let source = call(&app, "templates_show", json!({ "id": card })).await["source"].as_str().expect("a text").to_owned();
    let ours = source.replace("some(c.greeting) { c.greeting }", "some(c.greeting) { \"Ahoy, \" + c.name }");
    assert_ne!(ours, source, "the greeting is in the template");
    call(&app, "templates_change", json!({ "id": card, "source": ours })).await;
    let wish = |template: &Value| {
        json!({ "card": true, "person_ids": ids, "text": "Thank you for the roof.", "template": template,
            "out": folder.path().join("out") })
    };
    let refused = refusal(&app, "letters_make", wish(&letter)).await;
    assert_eq!(refused.field.as_deref(), Some("template"), "a letter is no card: {refused}");
    let done = made(&app, "letters_make", wish(&card)).await;
    assert_eq!(done["batch"]["made"], 2, "{done}");
    for one in done["documents"].as_array().expect("rows") {
        assert!(text(&one["path"]).contains("Ahoy, "), "each is made from it");
        assert_eq!(one["template"], json!(format!("template/{}", card.as_str().expect("an id"))), "and says so");
    }
}

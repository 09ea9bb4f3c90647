//! Packets and certificates through the commands, read back with other programs than the one that wrote them (poppler-utils).

use std::{path::Path, process::Command};

use hearth_app::{App, ErrorCode, Job, JobStarted, dispatch_bytes};
use serde_json::{Value, json};

use crate::start::{call, outcome, person, refusal, start};

/// Runs a job to its end, well or not.
async fn ended(app: &App, name: &str, args: Value) -> Result<Job, hearth_app::AppError> {
    let started = call(app, name, args).await;
    app.wait(&JobStarted { job: started["job"].as_str().expect("a job").to_owned() }, |_| {}).await
}

pub(crate) async fn made(app: &App, name: &str, args: Value) -> Value {
    ended(app, name, args).await.expect("the documents can be made").result
}

async fn listed(app: &App, args: Value) -> Value {
    let mut all = json!({ "offset": 0, "limit": 100 });
    all.as_object_mut().expect("an object").extend(args.as_object().expect("an object").clone());
    call(app, "documents_page", all).await
}

pub(crate) fn poppler(program: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|e| panic!("{program} could not be started ({e}): install poppler-utils"));
    assert!(output.status.success(), "{program} failed: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The text of a PDF with every run of white space as one space.
pub(crate) fn text(path: &Value) -> String {
    let out = poppler("pdftotext", &["-q", path.as_str().expect("a path"), "-"]);
    String::from_utf8_lossy(&out).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A garden with a lead, a shy lead, a member and the newcomer Noor, who joined last.
async fn garden(app: &App) -> (String, String) {
    let effort = call(
        app,
        "efforts_add",
        json!({ "name": "Garden group", "purpose": "Beds and hedges of the harbour", "cadence": "Every Wednesday" }),
    )
    .await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let lead =
        call(app, "people_add", json!({ "name": "Eleni Papadaki", "email": "eleni@example.org", "phone": "+30 210 123456" }))
            .await;
    let shy = call(app, "people_add", json!({ "name": "Bram Visser", "email": "bram@example.org" })).await;
    call(app, "people_change", json!({ "id": shy["id"], "field": "do_not_contact", "value": true })).await;
    let member = call(app, "people_add", json!({ "name": "Ada Member", "email": "ada@example.org" })).await;
    let noor = call(app, "people_add", json!({ "name": "Noor Jansen", "pronouns": "she/her" })).await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    call(
        app,
        "memberships_add",
        json!({ "effort_id": effort, "person_ids": [lead["id"], shy["id"]], "role": "Head gardener", "is_lead": true }),
    )
    .await;
    call(app, "memberships_add", json!({ "effort_id": effort, "person_ids": [member["id"]] })).await;
    call(
        app,
        "memberships_add",
        json!({ "effort_id": effort, "person_ids": [noor], "role": "Rose keeper", "from_on": "2026-11-20" }),
    )
    .await;
    call(
        app,
        "meetings_plan",
        json!({ "title": "Planting day", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 90, "place": "Gate 3" }),
    )
    .await;
    call(
        app,
        "resources_add",
        json!({ "title": "Planting plan", "kind": "link", "url": "example.org/plan", "effort_id": effort }),
    )
    .await;
    call(app, "resources_add", json!({ "title": "House rules", "kind": "text", "text": "Last one out locks the gate." })).await;
    (effort, noor)
}

#[tokio::test]
async fn a_packet_tells_a_newcomer_everything_and_carries_the_meetings() {
    let (app, folder) = start().await;
    let (effort, noor) = garden(&app).await;
    let done = made(&app, "packets_make", json!({ "person_id": noor, "welcome": "The kettle is on." })).await;
    let document = &done["documents"][0];
    let path = folder.path().join("documents/Harbour Volunteers/Packet – Noor Jansen.pdf");
    assert_eq!(document["path"], path.display().to_string(), "a packet has a readable name in the community's folder");
    assert_eq!(files(path.parent().expect("a folder")), ["Packet – Noor Jansen.pdf"], "nothing else is left in the folder");

    let words = text(&document["path"]);
    for said in [
        "Noor Jansen",
        "she/her",
        "Dear Noor Jansen, The kettle is on. We are glad",
        "Garden group",
        "Beds and hedges of the harbour",
        "Rose keeper",
        "Wednesday 25 November 2026, 18:30–20:00",
        "Gate 3",
        "Eleni Papadaki",
        "eleni@example.org",
        "+30 210 123456",
        "Bram Visser",
        "Ada Member",
        "Planting plan",
        "Last one out locks the gate.",
        "22 November 2026",
    ] {
        assert!(words.contains(said), "the packet says “{said}”, but only: {words}");
    }
    for kept in ["bram@example.org", "ada@example.org"] {
        assert!(!words.contains(kept), "{kept} is not passed on: no lead, or a lead who wants no contact");
    }
    let ics = folder.path().join("meetings.ics");
    poppler("pdfdetach", &["-save", "1", "-o", ics.to_str().expect("a path"), document["path"].as_str().expect("a path")]);
    let ics = std::fs::read_to_string(ics).expect("the attachment was saved");
    let meeting =
        call(&app, "meetings_page", json!({ "effort": effort, "offset": 0, "limit": 1 })).await["rows"][0]["id"].clone();
    assert!(ics.contains(&format!("UID:{}@hearth", meeting.as_str().expect("an id"))), "the meeting has its lasting UID: {ics}");
    assert!(ics.contains("DTSTART;TZID=Europe/Berlin:20261125T183000"), "and its wall clock: {ics}");

    let bytes = dispatch_bytes(&app, "document_bytes", json!({ "id": document["id"] })).await.expect("the file can be read");
    assert!(bytes.starts_with(b"%PDF"), "the window is given the file itself");
}

#[tokio::test]
async fn the_same_packet_twice_is_the_same_file_under_another_name() {
    let (app, _folder) = start().await;
    let (_, noor) = garden(&app).await;
    let first = made(&app, "packets_make", json!({ "person_id": noor })).await["documents"][0].clone();
    let second = made(&app, "packets_make", json!({ "person_id": noor })).await["documents"][0].clone();
    let read = |row: &Value| std::fs::read(row["path"].as_str().expect("a path")).expect("the file is there");
    assert!(second["path"].as_str().is_some_and(|path| path.ends_with("Packet – Noor Jansen (2).pdf")), "no file is overwritten");
    assert!(read(&first) == read(&second), "the same data and date give the same bytes");
}

#[tokio::test]
async fn a_community_says_it_in_its_own_words_and_can_go_back() {
    let (app, _folder) = start().await;
    let (_, noor) = garden(&app).await;
    let own = json!({ "welcome": "Ahoy {name} of {effort}!", "emergency": "", "signed_by": "The {community}" });
    call(&app, "packet_texts_change", own).await;
    let texts = call(&app, "packet_texts", json!({})).await;
    assert_eq!(texts["own"], json!(["welcome", "emergency", "signed_by"]), "it is known which words are the community's");
    let row = made(&app, "packets_make", json!({ "person_id": noor })).await["documents"][0].clone();
    let words = text(&row["path"]);
    assert!(words.contains("Ahoy Noor Jansen of Garden group!"), "the letter is the community's: {words}");
    assert!(words.contains("The Harbour Volunteers"), "and so is who signs it");
    assert!(!words.contains("In danger, call"), "an empty text leaves its part out");
    call(&app, "packet_texts_change", json!({ "emergency": null })).await;
    let texts = call(&app, "packet_texts", json!({})).await;
    assert!(texts["emergency"].as_str().is_some_and(|text| text.contains("112")), "null goes back to the usual words");
    call(&app, "undo", Value::Null).await;
    assert_eq!(call(&app, "packet_texts", json!({})).await["emergency"], "", "and undo takes that back");
}

/// Names that have broken other programs.
const HOSTILE: &[&str] = &[
    "../../etc/passwd",
    "CON: \"aux\" <nul>|?*",
    "#set page(fill: red)",
    "*bold* _it_ $x$ @ref <label>",
    "Robert'); DROP TABLE people;--",
    "محمد عبد الله",
    "רות כהן",
    "Дмитрий Шостакович",
    "Ελένη Παπαδάκη",
    "நந்தினி",
    "अनुष्का शर्मा",
    "สมชาย ใจดี",
    "Zoe\u{308} O’Brien-Ångström",
    "👩\u{200D}🔬 Ada",
    "\u{202E}live",
];

#[tokio::test]
async fn everyone_who_matches_gets_a_certificate_and_a_bad_row_stops_nobody() {
    let (app, folder) = start().await;
    for name in HOSTILE {
        person(&app, name).await;
    }
    for n in HOSTILE.len()..40 {
        // Two of each name, so that file names collide.
        person(&app, &format!("Jan de Vries {}", n / 2)).await;
    }
    let unprintable = "Ugarit \u{10380}\u{10381}";
    person(&app, unprintable).await;
    let args = json!({ "query": "*", "reason": "For every hour at the door", "design": "classic", "signed_by": "Eleni", "signed_role": "Chair", "print_file": true });
    let done = made(&app, "certificates_make", args).await;
    assert_eq!(done["failures"].as_array().map(Vec::len), Some(1), "one row failed: {}", done["failures"]);
    assert_eq!(done["failures"][0]["person"], unprintable, "it is named");
    assert!(
        done["failures"][0]["message"].as_str().is_some_and(|why| why.contains("No font can print")),
        "and says why: {}",
        done["failures"][0]["message"]
    );
    let rows = done["documents"].as_array().expect("rows");
    assert_eq!(rows.len(), 41, "forty certificates and a print file");
    let print = rows.iter().find(|row| row["kind"] == "print file").expect("a print file");
    assert_eq!(print["pages"], 40, "the print file has a page for each");
    let place = folder.path().join("documents/Harbour Volunteers");
    assert_eq!(files(&place).len(), 41, "each has a file of its own and nothing else is left: {:?}", files(&place));
    assert!(
        files(&place).iter().all(|name| name.ends_with(".pdf") && !name.contains(['/', '\\', ':', '\u{202E}', '*', '?'])),
        "names that every system takes: {:?}",
        files(&place)
    );
    let cyrillic = rows.iter().find(|row| row["person"] == "Дмитрий Шостакович").expect("a row");
    let words = text(&cyrillic["path"]);
    assert!(words.contains("Дмитрий Шостакович") && words.contains("For every hour at the door"), "it says both: {words}");

    let page = listed(&app, json!({ "kind": "certificate" })).await;
    assert_eq!((page["total"].as_i64(), page["rows"][0]["exists"].as_bool()), (Some(40), Some(true)), "they are listed");
    assert_eq!(listed(&app, json!({ "query": "zoe obrien" })).await["total"], 1, "a name is found without its diacritics");
    assert_eq!(listed(&app, json!({ "query": "zoe nobody" })).await["total"], 0, "every word must be found");
    assert_eq!(listed(&app, json!({ "query": "vries 12" })).await["total"], 2, "words of the name find documents");
    call(&app, "undo", Value::Null).await;
    assert_eq!(listed(&app, json!({})).await["total"], 0, "one undo removes all records of the job");
    assert_eq!(files(&place).len(), 41, "the files stay");
    call(&app, "redo", Value::Null).await;
    assert_eq!(listed(&app, json!({})).await["total"], 41, "and redo brings the records back");
}

#[tokio::test]
async fn the_same_certificates_twice_are_the_same_bytes() {
    let (app, folder) = start().await;
    let ids = [person(&app, "Noor").await, person(&app, "Eleni").await];
    let mut runs = Vec::new();
    for out in ["one", "two"] {
        let out = folder.path().join(out);
        let args = json!({ "person_ids": ids, "reason": "For the roof", "design": "modern", "print_file": true, "out": out });
        let done = made(&app, "certificates_make", args).await;
        let rows = done["documents"].as_array().expect("rows").clone();
        runs.push(
            rows.iter().map(|row| std::fs::read(row["path"].as_str().expect("a path")).expect("a file")).collect::<Vec<_>>(),
        );
        assert_eq!(rows[0]["person"], "Noor", "in the order in which they were chosen");
    }
    assert!(runs[0] == runs[1], "the same data and date give the same bytes");
}

#[tokio::test]
async fn what_cannot_be_made_is_refused_at_its_field_before_the_job_begins() {
    let (app, folder) = start().await;
    let id = person(&app, "Noor").await;
    let with = |field: &str, value: Value| {
        let mut args = json!({ "person_ids": [id], "reason": "Thanks", "design": "classic", "print_file": false });
        args[field] = value;
        args
    };
    let blocked = folder.path().join("a file");
    std::fs::write(&blocked, "not a folder").expect("a file can be written");
    for (field, value) in [
        ("reason", json!(" \n ")),
        ("reason", json!("x".repeat(601))),
        ("on_date", json!("yesterday")),
        ("signed_by", json!("x".repeat(121))),
        ("out", json!(blocked)),
    ] {
        let error = refusal(&app, "certificates_make", with(field, value.clone())).await;
        assert_eq!(error.field.as_deref(), Some(field), "{value} is refused where it was typed: {error}");
    }
    let nobody = json!({ "query": "zzz", "reason": "Thanks", "design": "classic", "print_file": false });
    assert_eq!(refusal(&app, "certificates_make", nobody).await.field.as_deref(), Some("person_ids"), "nobody matches");
    let unsaid = json!({ "reason": "Thanks", "design": "classic", "print_file": false });
    assert_eq!(refusal(&app, "certificates_make", unsaid).await.field.as_deref(), Some("person_ids"), "everyone must be meant");
    let error = refusal(&app, "packets_make", json!({ "person_id": "nobody" })).await;
    assert_eq!(error.code, ErrorCode::NotFound, "a packet is for somebody");
}

#[tokio::test]
async fn a_document_that_was_deleted_on_the_disk_is_marked_and_says_so() {
    let (app, _folder) = start().await;
    let id = person(&app, "Noor").await;
    call(&app, "people_change", json!({ "id": id, "field": "do_not_contact", "value": true })).await;
    let args = json!({ "person_ids": [id], "reason": "Thanks", "design": "classic", "print_file": true });
    let row = made(&app, "certificates_make", args).await["documents"][0].clone();
    std::fs::remove_file(row["path"].as_str().expect("a path")).expect("the file is there");
    assert_eq!(listed(&app, json!({})).await["rows"][0]["exists"], false, "the list marks it");
    let error = dispatch_bytes(&app, "document_bytes", json!({ "id": row["id"] })).await.expect_err("there is no file");
    assert_eq!(error.code, ErrorCode::NotFound, "the preview says what happened: {error}");
    let done = outcome(&app, "documents_remove", json!({ "id": row["id"] })).await;
    assert_eq!(done.undo.map(|undo| undo.label).as_deref(), Some("Remove Certificate for Noor"), "removing can be undone");
    assert_eq!(listed(&app, json!({})).await["total"], 0, "it left the list");
}

#[tokio::test]
async fn a_preview_is_the_first_persons_certificate_or_a_sample() {
    let (app, _folder) = start().await;
    let id = person(&app, "Noor").await;
    let sample = json!({ "reason": "Thanks", "design": "classic", "print_file": false });
    let hers = json!({ "person_ids": [id], "reason": "Thanks", "design": "classic", "print_file": false });
    let sample = dispatch_bytes(&app, "certificate_preview", sample).await.expect("a picture");
    let hers = dispatch_bytes(&app, "certificate_preview", hers).await.expect("a picture");
    assert!(sample.starts_with(b"\x89PNG") && hers.starts_with(b"\x89PNG"), "both are pictures");
    assert_ne!(sample, hers, "another name is another picture");
    let packet = dispatch_bytes(&app, "packet_preview", json!({ "person_id": id })).await.expect("a picture");
    assert!(packet.starts_with(b"\x89PNG"), "a packet has one too");
}

#[tokio::test]
async fn a_link_leads_somewhere_and_a_resource_can_be_taken_back() {
    let (app, _folder) = start().await;
    for url in ["", "javascript:alert(1)", "file:///etc/passwd", "nowhere"] {
        let error = refusal(&app, "resources_add", json!({ "title": "Plan", "kind": "link", "url": url })).await;
        assert_eq!(error.field.as_deref(), Some("url"), "{url} leads nowhere that a reader may go");
    }
    let id =
        call(&app, "resources_add", json!({ "title": "Plan", "kind": "link", "url": "example.org/plan" })).await["id"].clone();
    assert_eq!(
        call(&app, "resources_list", json!({})).await[0]["url"],
        "https://example.org/plan",
        "a bare address is a web page"
    );
    call(&app, "resources_remove", json!({ "id": id })).await;
    call(&app, "undo", Value::Null).await;
    assert_eq!(call(&app, "resources_list", json!({})).await.as_array().map(Vec::len), Some(1), "undo brings it back");
}

/// A file of its own beside the community.
fn handed(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("a file can be written");
    path.display().to_string()
}

#[tokio::test]
async fn files_that_are_handed_over_are_kept_once_and_in_the_communitys_folder() {
    let (app, folder) = start().await;
    let (effort, noor) = garden(&app).await;
    let picture = handed(folder.path(), "Site plan.PNG", b"\x89PNG\r\n\x1a\nplan");
    let zip = handed(folder.path(), "all.zip", b"PK");
    let nothing = handed(folder.path(), "nothing.pdf", b"");
    let kept = outcome(&app, "documents_keep", json!({ "paths": [picture, zip, nothing], "effort_id": effort })).await;
    let one = &kept.value["documents"][0];
    assert_eq!(kept.value["documents"].as_array().map(Vec::len), Some(1), "what can be kept is kept: {}", kept.value);
    assert_eq!(
        kept.value["failures"],
        json!([
            "all.zip is neither a PDF nor a picture. Documents keeps PDF, PNG, JPEG, GIF, WebP, AVIF and SVG files.",
            "nothing.pdf is empty. Nothing was kept of it."
        ]),
        "and of the others it is said why not"
    );
    assert_eq!((&one["title"], &one["kind"]), (&json!("Site plan"), &json!("file")), "its name is its title");
    let copy = folder.path().join("documents/Harbour Volunteers/Site plan.png");
    assert_eq!(one["path"], copy.display().to_string(), "a copy lies in the community's folder");
    std::fs::remove_file(&picture).expect("the file that was handed over is still there");
    let bytes = dispatch_bytes(&app, "document_bytes", json!({ "id": one["id"] })).await.expect("the copy can be read");
    assert_eq!(bytes, b"\x89PNG\r\n\x1a\nplan", "so the first one may go");

    let again = handed(folder.path(), "Another name.png", b"\x89PNG\r\n\x1a\nplan");
    let known = call(&app, "documents_keep", json!({ "paths": [again] })).await;
    assert_eq!(known["known"][0]["id"], one["id"], "the same bytes are not kept twice");
    assert_eq!(files(copy.parent().expect("a folder")), ["Site plan.png"], "nor is anything left behind");

    made(&app, "packets_make", json!({ "person_id": noor })).await;
    let of_effort = listed(&app, json!({ "effort": effort })).await;
    assert_eq!(of_effort["total"], 2, "an effort has its own files and the papers of its people: {of_effort}");
    assert_eq!(of_effort["rows"].as_array().map(Vec::len), Some(2), "the page agrees with the count");
    let other = call(&app, "efforts_add", json!({ "name": "Kitchen" })).await;
    assert_eq!(listed(&app, json!({ "effort": other["id"] })).await["total"], 0, "another effort has none of them");
    assert_eq!(
        listed(&app, json!({ "kind": "file" })).await["rows"][0]["effort"],
        "Garden group",
        "a file says where it belongs"
    );

    call(&app, "documents_change", json!({ "id": one["id"], "title": " Beds and paths " })).await;
    assert_eq!(listed(&app, json!({ "query": "paths" })).await["rows"][0]["id"], one["id"], "it is found by its new title");
    assert_eq!(refusal(&app, "documents_change", json!({ "id": one["id"], "title": " " })).await.field.as_deref(), Some("title"));
    call(&app, "undo", json!({})).await;
    assert_eq!(listed(&app, json!({ "kind": "file" })).await["rows"][0]["title"], "Site plan", "a title can be taken back");

    let alone = refusal(&app, "documents_keep", json!({ "paths": [zip] })).await;
    assert_eq!(alone.field.as_deref(), Some("paths"), "where nothing could be kept, nothing has happened");
    let busy = refusal(&app, "efforts_remove", json!({ "id": effort })).await;
    assert_eq!(busy.code, ErrorCode::Conflict, "an effort with papers is closed and not removed");
}

#[tokio::test]
async fn a_kept_pdf_tells_how_many_pages_it_has() {
    let (app, _folder) = start().await;
    let (_, noor) = garden(&app).await;
    let packet = made(&app, "packets_make", json!({ "person_id": noor })).await["documents"][0].clone();
    let kept = call(&app, "documents_keep", json!({ "paths": [packet["path"]], "person_id": noor })).await;
    let copy = &kept["documents"][0];
    assert_eq!(copy["pages"], packet["pages"], "the pages of a PDF are counted");
    let view = call(&app, "people_show", json!({ "id": noor })).await;
    let titles: Vec<_> = view["documents"].as_array().expect("a list").iter().map(|one| one["title"].clone()).collect();
    assert!(titles.contains(&copy["title"]), "it stands among what this person was given: {titles:?}");
}

#[tokio::test]
async fn the_parts_of_packets_are_chosen_put_in_order_and_signed_with_a_pen() {
    let (app, folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let out = folder.path().join("out");
    let first = made(&app, "packets_make", json!({ "person_id": noor, "out": out })).await;
    let before = text(&first["documents"][0]["path"]);
    let at = |words: &str, part: &str| words.rfind(part).unwrap_or_else(|| panic!("{part} is printed: {words}"));
    let usual = call(&app, "packet_texts", Value::Null).await["parts"].clone();
    let refused = refusal(&app, "packet_texts_change", json!({ "parts": "letter poem" })).await;
    assert_eq!(refused.field.as_deref(), Some("parts"), "what no packet has is refused: {refused}");
    call(&app, "packet_texts_change", json!({ "parts": "concerns conduct letter signature" })).await;
    let outdated = call(&app, "packets_outdated", Value::Null).await;
    assert!(outdated[0]["changed"].to_string().contains("template"), "whoever holds the old one is known: {outdated}");
    let second = made(&app, "packets_make", json!({ "person_id": noor, "out": out })).await;
    let after = text(&second["documents"][0]["path"]);
    assert!(at(&before, "How we treat each other") < at(&before, "If something is wrong"), "first as usual: {before}");
    assert!(at(&after, "If something is wrong") < at(&after, "How we treat each other"), "then as it was put: {after}");
    assert!(before.contains("In an emergency") && !after.contains("In an emergency"), "what was left out is not printed");
    assert!(!before.contains("Signature") && after.contains("Signature"), "and there is room to sign: {after}");
    call(&app, "packet_texts_change", json!({ "parts": usual })).await;
    let state = call(&app, "packet_texts", Value::Null).await;
    assert_eq!(state["own"], json!([]), "the usual parts are nobody's own words: {state}");
}

#[tokio::test]
async fn an_outdated_packet_is_found_with_what_changed_and_renewed_in_one_step() {
    let (app, _folder) = start().await;
    let (effort, noor) = garden(&app).await;
    let first = made(&app, "packets_make", json!({ "person_id": noor, "welcome": "The kettle is on." })).await;
    assert_eq!(call(&app, "packets_outdated", Value::Null).await, json!([]), "a packet of today is not outdated");

    call(
        &app,
        "meetings_plan",
        json!({ "title": "Another day", "effort_id": effort, "start_wall": "2026-11-24T18:30", "minutes": 60 }),
    )
    .await;
    assert_eq!(call(&app, "packets_outdated", Value::Null).await, json!([]), "meetings come and go without making it wrong");

    call(&app, "efforts_change", json!({ "id": effort, "field": "purpose", "value": "Beds, hedges and a pond" })).await;
    call(&app, "packet_texts_change", json!({ "conduct": "Be kind" })).await;
    let outdated = call(&app, "packets_outdated", Value::Null).await;
    assert_eq!(outdated[0]["person"], "Noor Jansen", "she holds an outdated packet: {outdated}");
    assert_eq!(outdated[0]["changed"], json!(["role", "conduct"]), "and it is said what changed");

    let done = made(&app, "packets_renew", json!({})).await;
    assert_eq!(done["failures"], json!([]), "it can be made anew: {done}");
    let words = text(&done["documents"][0]["path"]);
    for said in ["a pond", "Be kind", "The kettle is on."] {
        assert!(words.contains(said), "the new one says “{said}”, the word of one's own among it: {words}");
    }
    assert_ne!(done["documents"][0]["path"], first["documents"][0]["path"], "the old file stays where it is");
    assert_eq!(call(&app, "packets_outdated", Value::Null).await, json!([]), "and nobody holds an outdated one any more");
    let error = refusal(&app, "packets_renew", json!({})).await;
    assert_eq!(error.code, ErrorCode::Invalid, "renewing nothing is refused: {}", error.message);
}

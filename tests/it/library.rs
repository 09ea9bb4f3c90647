//! The library of links, texts and files: how each goes into packets, and into whose.

use hearth_app::App;
use serde_json::{Value, json};

use crate::documents::{made, poppler, text};
use crate::start::{call, person, refusal, start};

async fn told(app: &App, person: &str, needs: &str) {
    call(app, "people_change", json!({ "id": person, "field": "access_needs", "value": needs })).await;
}

fn attached(path: &str) -> String {
    String::from_utf8_lossy(&poppler("pdfdetach", &["-list", path])).into_owned()
}

/// A plan of the hall for whoever needs it, a page for gardeners, a file for everyone.
async fn library(app: &App, folder: &std::path::Path) {
    let plan = folder.join("plan.png");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../icons/128x128.png"), &plan).expect("a picture");
    let form = folder.join("Form: 1.txt");
    std::fs::write(&form, "Sign here").expect("a file");
    let ramp = json!({ "title": "The way in without steps", "kind": "file", "path": plan, "shown": "page", "text": "Ring at the side door.",
        "need": "step-free access" });
    call(app, "resources_add", ramp).await;
    let roses = json!({ "title": "Looking after roses", "kind": "text", "shown": "page", "text": "Dear {name},\n\ncut above an eye.", "role": "Rose keeper" });
    call(app, "resources_add", roses).await;
    call(app, "resources_add", json!({ "title": "Nur auf Deutsch", "kind": "text", "text": "Hallo", "language": "de" })).await;
    call(app, "resources_add", json!({ "title": "Permission form", "kind": "file", "path": form })).await;
}

#[tokio::test]
async fn what_is_in_a_packet_depends_on_role_language_and_need() {
    let (app, folder) = start().await;
    library(&app, folder.path()).await;
    let out = folder.path().join("out");
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let noor = person(&app, "Noor Jansen").await;
    let keeper = json!({ "effort_id": effort, "person_ids": [noor], "role": "rose KEEPER", "from_on": "2026-11-20" });
    call(&app, "memberships_add", keeper).await;
    let plain = person(&app, "Bram Visser").await;
    told(&app, &noor, "Needs step free access, and a seat").await;

    let packet = |person: &str, more: Value| {
        let mut wish = json!({ "person_id": person, "out": out });
        wish.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        made(&app, "packets_make", wish)
    };
    let hers = text(&packet(&noor, json!({})).await["documents"][0]["path"]);
    assert!(
        hers.contains("The way in without steps") && hers.contains("Ring at the side door."),
        "for what she has told: {hers}"
    );
    assert!(hers.contains("Dear Noor Jansen, cut above an eye."), "for her role, with her name: {hers}");
    assert!(!hers.contains("Nur auf Deutsch"), "what is in another language stays out: {hers}");
    let his = text(&packet(&plain, json!({ "language": "de" })).await["documents"][0]["path"]);
    assert!(his.contains("Nur auf Deutsch"), "what is in his language is there: {his}");
    assert!(!his.contains("without steps") && !his.contains("roses"), "and nothing for others: {his}");
    let asked = text(&packet(&plain, json!({ "needs": ["Step-free access"] })).await["documents"][0]["path"]);
    assert!(asked.contains("Ring at the side door."), "a need can be chosen for somebody: {asked}");
    let refused = text(&packet(&noor, json!({ "needs": [] })).await["documents"][0]["path"]);
    assert!(!refused.contains("Ring at the side door."), "and left out: {refused}");
}

#[tokio::test]
async fn a_file_of_the_library_comes_with_one_packet_byte_for_byte_and_with_no_print_file() {
    let (app, folder) = start().await;
    library(&app, folder.path()).await;
    let noor = person(&app, "Noor Jansen").await;
    let out = folder.path().join("out");
    let one = made(&app, "packets_make", json!({ "person_id": noor, "out": out })).await;
    let path = one["documents"][0]["path"].as_str().expect("a path").to_owned();
    assert!(attached(&path).contains("Form 1.txt"), "under a name that every system takes");
    let saved = folder.path().join("saved.txt");
    poppler("pdfdetach", &["-save", "1", "-o", saved.to_str().expect("a path"), &path]);
    assert_eq!(std::fs::read_to_string(&saved).expect("it was attached"), "Sign here", "nothing of it is changed");
    assert!(text(&one["documents"][0]["path"]).contains("Permission form"), "and the packet names it");

    let bram = person(&app, "Bram Visser").await;
    let many = json!({ "person_ids": [noor, bram], "needs": ["step-free access"], "output": "print", "out": out });
    let many = made(&app, "packets_make_many", many).await;
    let rows = many["documents"].as_array().expect("rows");
    let print = rows.iter().find(|row| row["kind"] == "print file").expect("a print file")["path"].as_str().expect("a path");
    let drawn =
        String::from_utf8_lossy(&poppler("pdfimages", &["-list", print])).lines().filter(|line| line.contains(" image ")).count();
    assert!(drawn >= 2, "each has the picture of the way in: {many}");
    assert!(!attached(print).contains("Form"), "paper carries no files: {many}");
}

#[tokio::test]
async fn a_buddy_is_introduced_as_far_as_they_agreed_and_a_packet_made_anew_keeps_what_was_asked() {
    let (app, folder) = start().await;
    library(&app, folder.path()).await;
    let noor = person(&app, "Noor Jansen").await;
    let tove = call(
        &app,
        "people_add",
        json!({ "name": "Tove Lindqvist", "pronouns": "they/them", "email": "tove@example.org", "phone": "+46 8 123" }),
    )
    .await["id"]
        .clone();
    call(&app, "people_change", json!({ "id": tove, "field": "name_said", "value": "TOO-vuh" })).await;
    call(&app, "people_change", json!({ "id": tove, "field": "languages", "value": ["Swedish", "English"] })).await;
    call(&app, "people_change", json!({ "id": tove, "field": "refused_channels", "value": ["phone"] })).await;
    let wish = json!({ "person_id": noor, "buddy_id": tove, "print": "large", "needs": ["step-free access"], "out": folder.path().join("out") });
    let first = made(&app, "packets_make", wish).await;
    let words = text(&first["documents"][0]["path"]);
    for said in [
        "Your buddy",
        "Tove Lindqvist",
        "they/them",
        "say TOO-vuh",
        "tove@example.org",
        "Swedish and English",
        "walks beside you",
    ] {
        assert!(words.contains(said), "the buddy is introduced with “{said}”: {words}");
    }
    assert!(!words.contains("+46 8 123"), "not with what they do not want to be reached by: {words}");
    let plain =
        made(&app, "packets_make", json!({ "person_id": tove, "buddy_id": tove, "out": folder.path().join("own") })).await;
    assert!(!text(&plain["documents"][0]["path"]).contains("Your buddy"), "nobody is their own buddy");

    let nobody = call(&app, "packets_outdated", Value::Null).await;
    assert_eq!(nobody, json!([]), "nothing has changed yet");
    call(&app, "people_change", json!({ "id": tove, "field": "pronouns", "value": "she/her" })).await;
    let all = call(&app, "resources_list", Value::Null).await;
    let ramp = &all.as_array().expect("a list").iter().find(|one| one["need"] != "").expect("the way in")["id"];
    let change = json!({ "id": ramp, "title": "The way in without steps", "text": "Ring at the front door.", "shown": "page", "need": "step-free access" });
    call(&app, "resources_change", change).await;
    let outdated = call(&app, "packets_outdated", Value::Null).await;
    let hers = outdated.as_array().expect("a list").iter().find(|one| one["person"] == "Noor Jansen").expect("hers is outdated");
    assert_eq!(hers["changed"], json!(["buddy", "resources"]), "and it is told why");
    let renewed = made(&app, "packets_renew", json!({ "out": folder.path().join("new") })).await;
    let anew = renewed["documents"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|one| one["title"].as_str().is_some_and(|title| title.contains("Noor")));
    let words = text(&anew.expect("hers")["path"]);
    assert!(words.contains("she/her") && words.contains("Ring at the front door."), "with the same buddy and needs: {words}");
}

#[tokio::test]
async fn what_cannot_go_into_a_packet_is_refused_at_its_field() {
    let (app, folder) = start().await;
    let file = folder.path().join("notes.txt");
    std::fs::write(&file, "words").expect("a file");
    let empty = folder.path().join("empty.txt");
    std::fs::write(&empty, "").expect("a file");
    let broken = folder.path().join("broken.png");
    std::fs::write(&broken, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0").expect("a file");
    let large = folder.path().join("large.bin");
    std::fs::write(&large, vec![7_u8; (2 << 20) + 1]).expect("a file");
    for (wish, field) in [
        (json!({ "title": "A", "kind": "file", "path": file, "shown": "page" }), "shown"),
        (json!({ "title": "A", "kind": "link", "url": "example.org", "shown": "page" }), "shown"),
        (json!({ "title": "A", "kind": "file", "path": empty }), "path"),
        (json!({ "title": "A", "kind": "file", "path": broken }), "path"),
        (json!({ "title": "A", "kind": "file", "path": large }), "path"),
        (json!({ "title": "A", "kind": "file" }), "data"),
        (json!({ "title": "A", "kind": "text", "text": "B", "language": "tlh" }), "language"),
        (json!({ "title": "A", "kind": "text", "text": "B", "need": "x".repeat(81) }), "need"),
    ] {
        let refused = refusal(&app, "resources_add", wish.clone()).await;
        assert_eq!(refused.field.as_deref(), Some(field), "{wish} is refused where it is wrong: {refused}");
    }
    assert_eq!(call(&app, "resources_list", Value::Null).await, json!([]), "and nothing of it is kept");
}

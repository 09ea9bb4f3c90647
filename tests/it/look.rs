//! One look for everything that is printed: chosen, undone, seen on paper, and gone with whoever it names.

use hearth_app::App;
use serde_json::{Value, json};

use crate::documents::{made, text};
use crate::start::{call, outcome, person, refusal, start};

const LOGO: &str =
    r##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#225588"/></svg>"##;

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let value = (0..3).fold(0_usize, |value, at| value << 8 | usize::from(group.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            out.push(if at <= group.len() { char::from(LETTERS[value >> (18 - 6 * at) & 63]) } else { '=' });
        }
    }
    out
}

async fn drawn(app: &App, args: Value) -> Value {
    call(app, "look_preview", args).await
}

async fn letter(app: &App, person: &str) -> Value {
    made(app, "sheets_make", json!({ "kind": "letter", "person_id": person, "text": "Thank you for the hedges." })).await
        ["documents"][0]["path"]
        .clone()
}

#[tokio::test]
async fn what_is_chosen_is_printed_on_everything_and_can_be_taken_back() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let before = call(&app, "look_show", json!({})).await;
    assert_eq!(before["colour"], Value::Null, "a community begins with its own colour");
    call(&app, "look_change", json!({ "footer": "Harbour Road 4 · Register 1234", "faces": "book", "paper": "us-letter" })).await;
    call(&app, "signatories_add", json!({ "name": "Eleni Papadaki", "role": "Chair" })).await;
    let path = letter(&app, &noor).await;
    let printed = text(&path);
    assert!(printed.contains("Register 1234"), "the foot line is on the letter: {printed}");
    assert!(printed.contains("Eleni Papadaki") && printed.contains("Chair"), "whoever signs by themselves signs it");
    let info = std::process::Command::new("pdfinfo").arg(path.as_str().expect("a path")).output().expect("pdfinfo starts");
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(info.contains("612 x 792"), "the paper is US Letter: {info}");
    let fonts = std::process::Command::new("pdffonts").arg(path.as_str().expect("a path")).output().expect("pdffonts starts");
    assert!(String::from_utf8_lossy(&fonts.stdout).contains("Lora"), "the faces are those that were chosen");

    let changed = outcome(&app, "look_change", json!({ "colour": "#AA3311", "hidden": ["flower"] })).await;
    let after = call(&app, "look_show", json!({})).await;
    assert_eq!((&after["colour"], &after["hidden"]), (&json!("#aa3311"), &json!(["flower"])), "it is kept as it was chosen");
    assert_eq!(after["footer"], "Harbour Road 4 · Register 1234", "what was not named stays");
    call(&app, "undo", json!({ "operation": changed.undo.expect("it can be undone").id })).await;
    assert_eq!(call(&app, "look_show", json!({})).await["colour"], Value::Null, "and is as before");
}

#[tokio::test]
async fn a_packet_in_another_look_is_outdated() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    made(&app, "packets_make", json!({ "person_id": noor })).await;
    assert_eq!(call(&app, "packets_outdated", json!({})).await, json!([]), "what was made just now is true");
    call(&app, "look_change", json!({ "accent": "#224466" })).await;
    let held = call(&app, "packets_outdated", json!({})).await;
    assert_eq!(held[0]["changed"], json!(["community"]), "the look is part of how the community shows itself");
}

#[tokio::test]
async fn the_preview_follows_a_draft_that_nobody_kept() {
    let (app, _folder) = start().await;
    let plain = drawn(&app, json!({ "template": "certificate-classic", "language": "en" })).await;
    assert_eq!((&plain["pages"], &plain["problems"]), (&json!(1), &json!([])), "a certificate is one page and has no problem");
    let svg = plain["svg"].as_str().expect("a drawing");
    assert!(svg.starts_with("<svg"), "it is a drawing");
    let red = drawn(&app, json!({ "template": "certificate-classic", "draft": { "colour": "#b00020" } })).await;
    assert!(red["svg"].as_str().expect("a drawing").contains("#b00020"), "the colour is exactly the one that was chosen");
    assert!(!svg.contains("#b00020"), "and was not there before");
    assert_eq!(red["colour"]["better"], Value::Null, "this red reads well");
    let pale = drawn(&app, json!({ "template": "letter", "draft": { "colour": "#ffe14d" } })).await;
    assert!(pale["svg"].is_string(), "a pale colour is never forbidden");
    let better = pale["colour"]["better"].as_str().expect("a colour that stands out").to_owned();
    let taken = drawn(&app, json!({ "template": "letter", "draft": { "colour": better } })).await;
    assert_eq!(taken["colour"]["better"], Value::Null, "the one that is offered passes");
    assert_eq!(call(&app, "look_show", json!({})).await["colour"], Value::Null, "looking keeps nothing");
    let past = drawn(&app, json!({ "template": "packet", "page": 99 })).await;
    assert_eq!(past["page"], json!(past["pages"].as_i64().expect("a number") - 1), "a page that is gone is the last");
    assert_eq!(refusal(&app, "look_preview", json!({ "template": "passport" })).await.code, hearth_app::ErrorCode::NotFound);
    let refused = refusal(&app, "look_change", json!({ "colour": "green" })).await;
    assert_eq!(refused.field.as_deref(), Some("colour"), "a colour has a form");
}

#[tokio::test]
async fn every_kind_is_drawn_in_every_look_and_both_papers() {
    let (app, _folder) = start().await;
    call(&app, "look_logo", json!({ "data": base64(LOGO.as_bytes()) })).await;
    let kinds = [
        "certificate-classic",
        "certificate-modern",
        "certificate-minimal",
        "certificate-playful",
        "packet",
        "letter",
        "card",
        "statement",
        "sign-in",
        "badges",
        "minutes",
        "effort",
        "noticeboard",
    ];
    let faces = ["table", "book", "festive", "clear", "plain", "glad"];
    for (turn, template) in kinds.into_iter().enumerate() {
        for (paper, language) in [("a4", "en"), ("us-letter", "ar")] {
            let draft = json!({
                "paper": paper, "faces": faces[turn % 6], "accent": "#7a2e8e", "closing": "With thanks from all of us",
                "footer": "Harbour Road 4", "logo_alt": "A blue field",
                "hidden": if paper == "a4" { json!([]) } else { json!(["logo", "flower", "stones", "effort", "pronouns"]) },
            });
            let seen = drawn(&app, json!({ "template": template, "language": language, "draft": draft, "thorough": true })).await;
            assert_eq!(seen["problems"], json!([]), "{template} on {paper} in {language}");
        }
    }
}

#[tokio::test]
async fn a_logo_is_a_picture_that_can_be_drawn_and_a_png_lies_in_a_drawing() {
    let (app, _folder) = start().await;
    for (name, bytes) in [
        ("a page", b"<html></html>".to_vec()),
        ("a drawing that is broken", b"<svg xmlns='http://www.w3.org/2000/svg'><rect".to_vec()),
        ("too much", vec![b' '; (512 << 10) + 1]),
        ("nothing", Vec::new()),
    ] {
        let refused = refusal(&app, "look_logo", json!({ "data": base64(&bytes) })).await;
        assert_eq!(refused.field.as_deref(), Some("data"), "{name} is no logo: {refused}");
    }
    // One red dot (W3C PNG §5).
    let png = [
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 144, 119, 83, 222,
        0, 0, 0, 12, 73, 68, 65, 84, 8, 215, 99, 248, 207, 192, 0, 0, 3, 1, 1, 0, 24, 221, 141, 176, 0, 0, 0, 0, 73, 69, 78, 68,
        174, 66, 96, 130,
    ];
    call(&app, "look_logo", json!({ "data": base64(&png) })).await;
    let look = call(&app, "look_show", json!({})).await;
    assert!(look["logo"].as_str().expect("a logo").contains("data:image/png;base64,"), "one kind of picture is kept");
    call(&app, "look_change", json!({ "logo_alt": "A red dot" })).await;
    let noor = person(&app, "Noor Jansen").await;
    let path = letter(&app, &noor).await;
    let tags = std::process::Command::new("pdfinfo").args(["-struct-text", path.as_str().expect("a path")]).output();
    let tags = String::from_utf8_lossy(&tags.expect("pdfinfo starts").stdout).into_owned();
    assert!(tags.contains("Figure"), "the logo is a picture of the document, not an ornament: {tags}");
    call(&app, "look_logo", json!({ "remove": true })).await;
    let look = call(&app, "look_show", json!({})).await;
    assert_eq!((&look["logo"], &look["logo_alt"]), (&Value::Null, &json!("")), "its words go with it");
}

#[tokio::test]
async fn whoever_signs_takes_the_entry_along_when_they_are_erased() {
    let (app, _folder) = start().await;
    let eleni = person(&app, "Eleni Papadaki").await;
    let id = call(&app, "signatories_add", json!({ "name": "Eleni Papadaki", "role": "Chair" })).await["id"].clone();
    call(&app, "signatories_add", json!({ "name": "Somebody Else" })).await;
    call(&app, "signatories_scan", json!({ "id": id, "data": base64(LOGO.as_bytes()) })).await;
    let look = call(&app, "look_show", json!({})).await;
    assert_eq!(look["signatories"][0]["hand"], "picture", "a signature that was taken in is signed with");
    let refused = refusal(&app, "signatories_change", json!({ "id": id, "name": " " })).await;
    assert_eq!(refused.field.as_deref(), Some("name"), "nobody cannot sign");
    let preview = call(&app, "erasure_preview", json!({ "ids": [eleni], "way": "erased" })).await;
    assert!(preview["rows"].to_string().contains("signatories"), "it is said before: {}", preview["rows"]);
    call(&app, "people_remove", json!({ "id": eleni })).await;
    let look = call(&app, "look_show", json!({})).await;
    assert_eq!(look["signatories"].as_array().map(Vec::len), Some(1), "the entry goes with its person, and nobody else's");
}

const CLASSIC: &str = "certificate-classic";

async fn source(app: &App, id: &Value) -> String {
    call(app, "templates_show", json!({ "id": id })).await["source"].as_str().expect("a text").to_owned()
}

#[tokio::test]
async fn a_template_is_copied_written_chosen_put_back_and_removed() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let id = call(&app, "templates_copy", json!({ "of": CLASSIC, "name": "Ours" })).await["id"].clone();
    let shown = call(&app, "templates_show", json!({ "id": id })).await;
    assert_eq!(shown["source"], shown["shipped"], "a copy begins as Hearth ships it");
    let keys = shown["keys"].to_string();
    for key in ["d.certificate.name", "d.community.name", "d.closing", "d.certificate.signatories.at(0).name"] {
        assert!(keys.contains(key), "an author finds {key} among the keys: {keys}");
    }
    let ours = source(&app, &id).await.replace("words.presented", "\"From the bottom of our hearts\"");
    call(&app, "templates_change", json!({ "id": id, "source": ours })).await;
    let wish =
        json!({ "person_ids": [noor], "reason": "For the hedges", "design": "playful", "template": id, "print_file": false });
    let document = made(&app, "certificates_make", wish.clone()).await["documents"][0].clone();
    assert_eq!(document["template"], json!(format!("template/{}", id.as_str().expect("an id"))), "it says what made it");
    assert!(text(&document["path"]).contains("From the bottom of our hearts"), "and was made by it, whatever design was named");
    call(&app, "templates_reset", json!({ "id": id })).await;
    assert_eq!(source(&app, &id).await, shown["shipped"], "Hearth's own text is back");
    call(&app, "undo", json!({})).await;
    assert_eq!(source(&app, &id).await, ours, "and what was written, too");
    call(&app, "templates_remove", json!({ "id": id })).await;
    let refused = refusal(&app, "certificates_make", wish).await;
    assert_eq!(refused.field.as_deref(), Some("template"), "a template that is gone is said before anything is made");
    call(&app, "undo", json!({})).await;
    assert_eq!(
        call(&app, "templates_list", json!({})).await[0]["version"],
        2,
        "taking a step back brings the text and its version back"
    );
    let sheet = json!({ "kind": "letter", "person_id": noor, "text": "Thank you.", "template": id });
    assert_eq!(refusal(&app, "sheets_make", sheet).await.field.as_deref(), Some("template"), "a letter is no certificate");
}

#[tokio::test]
async fn a_mistake_is_said_in_plain_words_with_its_line() {
    let (app, _folder) = start().await;
    let good = "#import \"../look.typ\": *\n#let classic(d, logos, title) = [#title]\n";
    for (source, line, words) in [
        ("#import \"../look.typ\": *\n#let classic(d, logos, title) = {\n  wrong\n}\n", Some(3), "“wrong”"),
        ("#import \"../look.typ\": *\n#let classic(d, logos, title) = [#d.certificate.nmae]\n", Some(2), "“nmae”"),
        ("#let classic(d, logos, title) = {\n", Some(1), "never closed"),
        ("#let classic(d, logos, title) = read(\"/etc/passwd\")\n", Some(1), "nothing of this computer"),
        ("#let classic(d, logos, title) = read(\"../../../../etc/passwd\")\n", Some(1), "nothing of this computer"),
        ("#import \"@preview/cetz:0.3.0\"\n#let classic(d, logos, title) = []\n", Some(1), "Packages"),
        ("#let classic(d, logos, title) = { while true {} }\n", Some(1), "never comes to an end"),
        ("#let other(d) = []\n", None, "keep the name"),
        ("#let classic(d, logos, title) = { set page(width: 9000cm); [x] }\n", None, "metre"),
    ] {
        let seen = drawn(&app, json!({ "template": CLASSIC, "language": "en", "source": source })).await;
        let problem = &seen["problems"][0];
        assert!(problem["words"].as_str().unwrap_or_default().contains(words), "{source}: {problem}");
        assert_eq!(problem["line"], json!(line), "{source}: {problem}");
    }
    let fine = drawn(&app, json!({ "template": CLASSIC, "source": good })).await;
    assert_eq!(fine["problems"], json!([]), "what is right has no problem");
    let silent = format!(
        "{good}#let classic(d, logos, title) = image(bytes(\"{}\"), format: \"svg\")",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    );
    let quick = drawn(&app, json!({ "template": CLASSIC, "source": silent })).await;
    assert_eq!(quick["problems"], json!([]), "it can be drawn");
    let slow = drawn(&app, json!({ "template": CLASSIC, "source": silent, "thorough": true })).await;
    assert!(
        slow["problems"][0]["words"].as_str().unwrap_or_default().contains("cannot see it"),
        "but not read aloud: {}",
        slow["problems"]
    );
}

#[tokio::test]
async fn a_packet_from_another_text_is_outdated_and_a_template_travels_as_a_file() {
    let (app, folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let id = call(&app, "templates_copy", json!({ "of": "packet", "name": "Our packet" })).await["id"].clone();
    made(&app, "packets_make", json!({ "person_id": noor, "template": id })).await;
    assert_eq!(call(&app, "packets_outdated", json!({})).await, json!([]), "what was made just now is true");
    let ours = format!("{}\n// Ours.\n", source(&app, &id).await);
    call(&app, "templates_change", json!({ "id": id, "source": ours })).await;
    assert_eq!(
        call(&app, "packets_outdated", json!({})).await[0]["changed"],
        json!(["template"]),
        "another text, another packet"
    );
    made(&app, "packets_renew", json!({})).await;
    assert_eq!(call(&app, "packets_outdated", json!({})).await, json!([]), "and it is renewed with its own template");

    let path = folder.path().join("ours.zip");
    call(&app, "templates_export", json!({ "id": id, "path": path })).await;
    let back = call(&app, "templates_import", json!({ "path": path })).await["id"].clone();
    assert_eq!(source(&app, &back).await, ours, "every letter came back");
    let bytes = std::fs::read(&path).expect("the file is there");
    let dropped = call(&app, "templates_import", json!({ "data": base64(&bytes) })).await["id"].clone();
    assert_eq!(source(&app, &dropped).await, ours, "also where it was let fall");
    let refused = refusal(&app, "templates_import", json!({ "data": base64(b"PK\x03\x04") })).await;
    assert_eq!(refused.field.as_deref(), Some("data"), "what is no bundle is not taken in");
    assert_eq!(call(&app, "templates_list", json!({})).await.as_array().map(Vec::len), Some(3), "and nothing of it is kept");
}

async fn version(app: &App, id: &Value) -> i64 {
    call(app, "templates_show", json!({ "id": id })).await["version"].as_i64().expect("a number")
}

#[tokio::test]
async fn a_version_of_a_template_is_never_used_twice_and_a_packet_knows_what_it_was_made_from() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let id = call(&app, "templates_copy", json!({ "of": "packet", "name": "Ours" })).await["id"].clone();
    let shipped = source(&app, &id).await;
    let write = async |text: String| outcome(&app, "templates_change", json!({ "id": id, "source": text })).await;
    made(&app, "packets_make", json!({ "person_id": noor, "template": id })).await;
    let outdated = async || call(&app, "packets_outdated", json!({})).await.as_array().expect("a list").len();
    assert_eq!(outdated().await, 0, "what was made just now is true");
    let first = write(format!("{shipped}\n// one")).await.undo.expect("it can be undone");
    assert_eq!((version(&app, &id).await, outdated().await), (2, 1), "another text is another version");
    call(&app, "undo", json!({ "operation": first.id })).await;
    assert_eq!(
        (version(&app, &id).await, outdated().await),
        (1, 0),
        "undone, it is the first again, and the packet is true again"
    );
    write(format!("{shipped}\n// two")).await;
    assert_eq!((version(&app, &id).await, outdated().await), (3, 1), "a number that another text had is not used again");
    call(&app, "templates_reset", json!({ "id": id })).await;
    assert_eq!((version(&app, &id).await, outdated().await), (4, 0), "whatever the number: the same text makes the same packet");
}

#[tokio::test]
async fn a_template_keeps_its_pictures_prints_them_and_takes_them_along() {
    let (app, folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let id = call(&app, "templates_copy", json!({ "of": "letter", "name": "Ours" })).await["id"].clone();
    let add = json!({ "id": id, "data": base64(LOGO.as_bytes()), "name": "Our Hall.svg" });
    let name = call(&app, "templates_picture_add", add.clone()).await["name"].clone();
    assert_eq!(name, "our-hall.svg", "it is named so that a template can name it");
    assert_eq!(call(&app, "templates_picture_add", add).await["name"], "our-hall-2.svg", "and no two alike");
    call(&app, "templates_picture_remove", json!({ "id": id, "name": "our-hall-2.svg" })).await;
    for (what, bytes) in
        [("a page", b"<html></html>".to_vec()), ("a drawing cut off", b"<svg xmlns='http://www.w3.org/2000/svg'><rect".to_vec())]
    {
        let refused = refusal(&app, "templates_picture_add", json!({ "id": id, "data": base64(&bytes), "name": "a.svg" })).await;
        assert_eq!(refused.field.as_deref(), Some("data"), "{what} is no picture: {refused}");
    }
    let text_with = |call: &str| {
        format!("#import \"common.typ\": *\n#let d = json(\"/data.json\")\n#show: sheet.with(d, \"Hall\")\n= Hall\n{call}\n")
    };
    let draw = async |call_: &str| drawn(&app, json!({ "template": id, "source": text_with(call_), "thorough": true })).await;
    let silent = draw("#picture(\"our-hall.svg\", width: 40mm)").await;
    assert_ne!(silent["problems"], json!([]), "a picture without words is no document for everyone: {silent}");
    call(&app, "templates_picture_change", json!({ "id": id, "name": name, "alt": "Our hall from the street" })).await;
    for way in [
        "#picture(\"our-hall.svg\", width: 40mm)",
        "#image(\"assets/our-hall.svg\", alt: \"A hall\")",
        "#image(\"/assets/our-hall.svg\", alt: \"A hall\")",
    ] {
        assert_eq!(draw(way).await["problems"], json!([]), "{way} shows it");
    }
    for way in [
        "../assets/our-hall.svg",
        "../certificate/assets/our-hall.svg",
        "our-hall.svg",
        "/etc/hostname",
        "assets/../our-hall.svg",
        "assets/none.svg",
    ] {
        let seen = draw(&format!("#image(\"{way}\", alt: \"A\")")).await;
        // From `sheets/` it is the folder at the top, where the pictures lie, too.
        let same = way == "../assets/our-hall.svg";
        assert_eq!(seen["problems"] == json!([]), same, "{way}: only its own folder is open to a template: {seen}");
    }
    call(&app, "templates_change", json!({ "id": id, "source": text_with("#picture(\"our-hall.svg\", width: 40mm)") })).await;
    let bundle = folder.path().join("ours.zip");
    call(&app, "templates_export", json!({ "id": id, "path": bundle })).await;
    let back = call(&app, "templates_import", json!({ "path": bundle })).await["id"].clone();
    let [ours, theirs] = [&id, &back].map(|id| call(&app, "templates_pictures", json!({ "id": id })));
    let (ours, theirs) = (ours.await, theirs.await);
    assert_eq!((ours.as_array().map(Vec::len), &ours), (Some(1), &theirs), "it travels with its words");
    let wish = json!({ "kind": "letter", "person_id": noor, "text": "Thank you.", "template": back });
    let path = made(&app, "sheets_make", wish).await["documents"][0]["path"].clone();
    let tags = std::process::Command::new("pdfinfo").args(["-struct-text", path.as_str().expect("a path")]).output();
    assert!(String::from_utf8_lossy(&tags.expect("pdfinfo starts").stdout).contains("Figure"), "and is printed there");
    let removed = outcome(&app, "templates_remove", json!({ "id": back })).await.undo.expect("it can be undone");
    assert_eq!(call(&app, "templates_pictures", json!({ "id": back })).await, json!([]), "it goes with the template");
    call(&app, "undo", json!({ "operation": removed.id })).await;
    assert_eq!(call(&app, "templates_pictures", json!({ "id": back })).await, theirs, "and comes back with it");
}

#[tokio::test]
async fn the_data_of_every_template_is_told_with_an_example() {
    let (app, _folder) = start().await;
    let contract = call(&app, "templates_contract", json!({})).await;
    let kinds = contract["kinds"].as_array().expect("a list");
    assert_eq!(kinds.len(), 13, "every template there is");
    for kind in kinds {
        let keys = kind["keys"].as_array().expect("keys");
        assert!(
            keys.iter().any(|key| key["path"] == "d.community.name" && key["sample"] != ""),
            "{} says who prints it",
            kind["base"]
        );
        assert!(keys.len() > 8, "and more than that: {keys:?}");
    }
}

#[tokio::test]
async fn the_history_says_to_what_letters_and_paper_changed() {
    let (app, _folder) = start().await;
    call(&app, "look_change", json!({ "faces": "book" })).await;
    call(&app, "look_change", json!({ "faces": "glad", "paper": "us-letter", "hidden": ["flower"] })).await;
    let n = call(&app, "history", json!({ "limit": 1 })).await[0]["n"].clone();
    let told = call(&app, "history_show", json!({ "n": n })).await["rows"][0]["changes"].clone();
    let told: Vec<_> = told
        .as_array()
        .expect("changes")
        .iter()
        .map(|one| [&one["field"], &one["kind"], &one["before"], &one["after"]].map(Value::as_str))
        .collect();
    let is = |field, kind, before, after| told.contains(&[Some(field), Some(kind), Some(before), Some(after)]);
    assert!(is("faces", "word", "book", "glad"), "letters, before and after: {told:?}");
    assert!(is("paper", "word", "a4", "us-letter"), "and the paper: {told:?}");
    assert!(told.iter().any(|one| one[0] == Some("hidden") && one[1] == Some("words")), "and what is left out: {told:?}");
}

//! Makes one of everything that Hearth prints, in every language, for others to judge: `hearth-paper FOLDER`. Most comes out of the commands,
//! with the sample community's words in it; each kind and design once more with words of its language.
//! Deliberately not here: the judging (`xtask`, `paper`).
//!
//! Leaves `specimens/`, `names/` (hostile ones on certificates, and `names.json` with what they are), `proven/` (certificates with their code), `made/`, `credentials/` (badges beside them, and the page that
//! verifies) and the community as `sample.hearth`.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use hearth_app::ports::{FixedClock, NoKeychain, Places, Ports};
use hearth_app::{App, JobStarted, dispatch, dispatch_bytes};
use hearth_documents::{Design, Engine, Sheet, line};
use samples::{LANGUAGES, Samples};
use serde_json::{Value, json};

#[expect(dead_code, reason = "who reads the names in another way has another way of comparing them")]
#[path = "../../src-tauri/crates/documents/tests/documents/names.rs"]
mod names;
#[path = "../../src-tauri/crates/documents/tests/samples/mod.rs"]
mod samples;

const DESIGNS: [&str; 4] = ["classic", "modern", "minimal", "playful"];
const REASON: &str = "A year of Wednesdays, and every chair put back.";

fn main() -> Result<()> {
    if hearth_documents::attend() {
        return Ok(());
    }
    let folder = std::env::args_os().nth(1).context("give a folder to write to")?;
    let folder = std::path::absolute(folder)?;
    specimens(&folder.join("specimens"))?;
    named(&folder.join("names"))?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(made(&folder))
}

/// Every kind and design, without the codes that stand for one: what is scanned comes out of the commands.
fn specimens(folder: &Path) -> Result<()> {
    for language in LANGUAGES {
        let every: Vec<_> = Samples::of(language).every().into_iter().filter(|(name, _)| !name.ends_with("-proven")).collect();
        let sheets: Vec<_> = every.iter().map(|(name, specimen)| (name.clone(), specimen.sheet())).collect();
        write(&folder.join(language), &sheets)?;
    }
    Ok(())
}

/// Names that have broken other programs, each on two designs.
fn named(folder: &Path) -> Result<()> {
    let mut all = Vec::new();
    for design in [Design::Classic, Design::Minimal] {
        for (turn, name) in names::HOSTILE.iter().enumerate() {
            let mut data = Samples::of("en").certificate(design);
            (data.person.name, data.person.pronunciation) = ((*name).into(), None);
            all.push((format!("{}-{turn}", design.word()), data));
        }
    }
    let sheets: Vec<_> = all.iter().map(|(file, data)| (file.clone(), Sheet::Certificate(data))).collect();
    write(folder, &sheets)?;
    let list: BTreeMap<_, _> = all.iter().map(|(file, data)| (format!("{file}.pdf"), line(&data.person.name))).collect();
    std::fs::write(folder.join("names.json"), serde_json::to_vec(&list)?).context("names.json")
}

fn write(out: &Path, sheets: &[(String, Sheet<'_>)]) -> Result<()> {
    std::fs::create_dir_all(out)?;
    let troubles: Mutex<Vec<String>> = Mutex::default();
    let only: Vec<Sheet<'_>> = sheets.iter().map(|(_, sheet)| *sheet).collect();
    Engine::new().each(
        &only,
        std::thread::available_parallelism().map_or(1, usize::from),
        &|index, made| {
            let file = out.join(format!("{}.pdf", sheets[index].0));
            let written = made.map_err(|reason| reason.to_string());
            let written = written.and_then(|pdf| std::fs::write(&file, pdf.bytes).map_err(|reason| reason.to_string()));
            if let Err(reason) = written {
                troubles.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{}: {reason}", file.display()));
            }
        },
        &AtomicBool::new(false),
    );
    let troubles = troubles.into_inner().unwrap_or_else(PoisonError::into_inner);
    ensure!(troubles.is_empty(), "not everything could be made: {}", troubles.join("; "));
    Ok(())
}

async fn made(folder: &Path) -> Result<()> {
    let app = App::new(Ports {
        clock: Arc::new(FixedClock::parse("2026-11-22T09:00:00Z").context("a constant")?),
        secrets: Arc::new(NoKeychain),
        places: Places::below(folder),
    });
    let community = json!({ "path": folder.join("sample.hearth"), "name": "Riverside", "zone": "Europe/Oslo", "sample": true,
        "passphrase": "paper" });
    call(&app, "community_create", community).await?;
    call(&app, "keys_code_make", json!({})).await?;
    let noor = person(&app, "Noor Jansen").await?;
    let other = person(&app, "محمد الأحمد").await?;
    let effort = call(&app, "efforts_list", json!({})).await?[0]["id"].clone();
    for resource in [
        json!({ "title": "The way in", "kind": "file", "path": concat!(env!("CARGO_MANIFEST_DIR"), "/../icons/128x128.png"), "shown": "page", "text": "Ring at the side door." }),
        json!({ "title": "Looking after roses", "kind": "text", "text": "Cut above an eye.\n\nWear gloves.", "shown": "page" }),
        json!({ "title": "Permission form", "kind": "file", "path": concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md") }),
    ] {
        call(&app, "resources_add", resource).await?;
    }
    let meetings = json!({ "effort": effort, "offset": 0, "limit": 1 });
    let meeting = call(&app, "meetings_page", meetings).await?["rows"][0]["id"].clone();
    for language in LANGUAGES {
        call(&app, "language_set", json!({ "language": language })).await?;
        let out = folder.join("made").join(language);
        std::fs::create_dir_all(&out)?;
        for design in DESIGNS {
            let wish = json!({ "person_ids": [noor], "reason": REASON, "design": design, "language": language, "credential": true,
                "print_file": false, "out": folder.join("proven") });
            finish(&app, "certificates_make", wish).await?;
        }
        finish(&app, "packets_make", json!({ "person_id": noor, "language": language, "out": out })).await?;
        let large = out.join("large");
        std::fs::create_dir_all(&large)?;
        let wish = json!({ "person_id": noor, "buddy_id": other, "print": "large", "language": language, "out": large });
        finish(&app, "packets_make", wish).await?;
        finish(&app, "exports_make", json!({ "person_id": noor, "language": language, "out": out })).await?;
        for kind in ["letter", "card", "statement", "sign-in", "badges", "minutes", "effort", "noticeboard"] {
            let wish = json!({ "kind": kind, "person_id": noor, "effort_id": effort, "meeting_id": meeting, "language": language,
                "text": "The kettle was always on.", "signed_by": "Tove Lindqvist", "out": out });
            finish(&app, "sheets_make", wish).await?;
        }
        for (name, mut wish) in [
            ("letters_make", json!({ "card": false, "text": "The kettle was always on." })),
            ("letters_make", json!({ "card": true, "text": "The kettle was always on." })),
            ("packets_make_many", json!({})),
            ("certificates_make", json!({ "reason": REASON, "design": "classic", "print_file": true })),
        ] {
            for (field, value) in [
                ("person_ids", json!([noor, other])),
                ("language", json!(language)),
                ("output", json!("print")),
                ("out", json!(out)),
            ] {
                wish[field] = value;
            }
            finish(&app, name, wish).await?;
        }
        call(&app, "processing_save", json!({ "path": out.join("processing.pdf") })).await?;
        std::fs::write(out.join("recovery.pdf"), dispatch_bytes(&app, "keys_code_page", json!({})).await.context("the page")?)?;
    }
    let credentials = folder.join("credentials");
    for (design, language, name) in [
        ("classic", "en", "Noor Jansen"),
        ("modern", "de", "Noor Jansen"),
        ("minimal", "ar", "محمد الأحمد"),
        ("playful", "ja", "佐藤 美咲"),
    ] {
        let wish = json!({ "person_ids": [person(&app, name).await?], "reason": REASON, "design": design, "language": language,
            "credential": true, "badge_files": true, "valid_until": "2027-11-22", "print_file": false, "out": credentials });
        finish(&app, "certificates_make", wish).await?;
    }
    call(&app, "verify_page_save", json!({ "path": credentials.join("verify.html") })).await?;
    call(&app, "community_close", Value::Null).await.map(drop)
}

async fn person(app: &App, name: &str) -> Result<Value> {
    let page = call(app, "people_page", json!({ "query": name, "offset": 0, "limit": 1 })).await?;
    let id = page["rows"][0]["id"].clone();
    ensure!(id.is_string(), "the sample has nobody called {name}: {page}");
    Ok(id)
}

async fn call(app: &App, name: &str, args: Value) -> Result<Value> {
    Ok(dispatch(app, name, args).await.with_context(|| name.to_owned())?.value)
}

async fn finish(app: &App, name: &str, args: Value) -> Result<Value> {
    let started = call(app, name, args).await?;
    let job = started["job"].as_str().context("a job has an id")?.to_owned();
    let ended = app.wait(&JobStarted { job }, |_| {}).await.with_context(|| name.to_owned())?.result;
    ensure!(ended["failures"].as_array().is_none_or(Vec::is_empty), "{name}: {}", ended["failures"]);
    Ok(ended)
}

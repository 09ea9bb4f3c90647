//! The lane in which others judge what Hearth prints: a packet, certificates, everything known of two people and the recovery page of the
//! sample community, made by the program itself.

use crate::place::Place;
use crate::programs::Programs;
use crate::{judge_credentials, step, validate_documents};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

pub fn validate(place: &Place) -> Result<()> {
    let programs = Programs::build(place)?;
    let folder = place.cache.join(format!("paper-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let judged = make(&programs, &folder).and_then(|pdfs| {
        validate_documents::validate(&place.root, &pdfs)?;
        credentials(place, &programs, &folder)
    });
    // What was judged is of no use to anyone afterwards; a folder that stays lies in the cache and harms nothing.
    fs::remove_dir_all(&folder).ok();
    judged
}

/// Certificates with their badges, in each design and from right to left as well.
fn credentials(place: &Place, programs: &Programs, folder: &std::path::Path) -> Result<()> {
    let out = folder.join("credentials");
    for (design, language, query) in
        [("classic", "en", "Noor Jansen"), ("modern", "de", "Noor Jansen"), ("minimal", "ar", "محمد"), ("playful", "ja", "佐藤")]
    {
        let mut command = hearth(programs, folder);
        command.args([
            "--language",
            language,
            "certificates",
            "--query",
            query,
            "--design",
            design,
            "--credential",
            "--badge-files",
        ]);
        command.args(["--reason", "A year of Wednesdays, and every chair put back.", "--valid-until", "2027-11-22", "--out"]);
        step::run(command.arg(&out))?;
    }
    let page = serde_json::json!({ "path": out.join("verify.html") }).to_string();
    step::run(hearth(programs, folder).args(["call", "verify_page_save", &page]))?;
    let pdfs: Vec<PathBuf> = fs::read_dir(&out)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "pdf"))
        .collect();
    validate_documents::validate(&place.root, &pdfs)?;
    judge_credentials::judge(place, &out, "Noor Jansen", |file| step::run(hearth(programs, folder).arg("verify").arg(file)))
}

/// The program itself, on the sample community of this lane.
fn hearth(programs: &Programs, folder: &std::path::Path) -> Command {
    let mut command = Command::new(programs.folder.join(format!("hearth{}", std::env::consts::EXE_SUFFIX)));
    command.env("HEARTH_FILE", folder.join("sample.hearth")).env("HEARTH_HOME", folder).env("HEARTH_PASSPHRASE", "paper");
    command.env("HEARTH_NO_KEYCHAIN", "1").env("HEARTH_CLOCK", "2026-11-22T09:00:00Z");
    command
}

fn make(programs: &Programs, folder: &std::path::Path) -> Result<Vec<PathBuf>> {
    let (community, out) = (folder.join("sample.hearth"), folder.join("out"));
    let hearth = |arguments: &[&str]| step::run(hearth(programs, folder).args(arguments));
    let (community, out_text) = (community.display().to_string(), out.display().to_string());
    hearth(&["demo", &community])?;
    hearth(&["packet", "Noor Jansen", "--out", &out_text])?;
    for (design, query) in [("classic", "محمد"), ("classic", "lindqvist"), ("modern", "佐藤")] {
        let reason = "A year of Wednesdays, and every chair put back.";
        hearth(&["certificates", "--query", query, "--reason", reason, "--design", design, "--out", &out_text])?;
    }
    hearth(&["people", "export", "Noor Jansen", "--out", &out_text])?;
    hearth(&["--language", "ar", "people", "export", "佐藤", "--out", &out_text])?;
    // The page with the recovery code, in a script from each direction and one of ideographs.
    hearth(&["key", "code"])?;
    for language in ["en", "ar", "ja"] {
        let page = out.join(format!("recovery-{language}.pdf")).display().to_string();
        hearth(&["--language", language, "key", "page", "--out", &page])?;
    }
    let mut pdfs = Vec::new();
    let mut folders = vec![out];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "pdf") {
                pdfs.push(path);
            }
        }
    }
    ensure!(pdfs.len() >= 9, "papers, exports and recovery pages were to be made, but only {} files are there", pdfs.len());
    pdfs.sort();
    Ok(pdfs)
}

//! The lane in which others judge what Hearth prints: a packet, certificates, everything known of two people and the recovery page of the
//! sample community, made by the program itself.

use crate::place::Place;
use crate::programs::Programs;
use crate::{step, validate_documents};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

pub fn validate(place: &Place) -> Result<()> {
    let programs = Programs::build(place)?;
    let folder = place.cache.join(format!("paper-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let judged = make(&programs, &folder).and_then(|pdfs| validate_documents::validate(&place.root, &pdfs));
    // What was judged is of no use to anyone afterwards; a folder that stays lies in the cache and harms nothing.
    fs::remove_dir_all(&folder).ok();
    judged
}

fn make(programs: &Programs, folder: &std::path::Path) -> Result<Vec<PathBuf>> {
    let (community, out) = (folder.join("sample.hearth"), folder.join("out"));
    let hearth = |arguments: &[&str]| {
        let mut command = Command::new(programs.folder.join(format!("hearth{}", std::env::consts::EXE_SUFFIX)));
        command.args(arguments).env("HEARTH_FILE", &community).env("HEARTH_HOME", folder).env("HEARTH_PASSPHRASE", "paper");
        command.env("HEARTH_NO_KEYCHAIN", "1").env("HEARTH_CLOCK", "2026-11-22T09:00:00Z");
        step::run(&mut command)
    };
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

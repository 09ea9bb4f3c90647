//! The lane in which others judge what Hearth prints: every kind and design in every language, with words of that language, and as it
//! comes out of the program with the sample community in it.

use crate::place::Place;
use crate::programs::Programs;
use crate::{judge_credentials, judge_files, pip, step, validate_documents};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Kinds and designs in five languages, and each at least once out of the program.
const LEAST: usize = 160;

pub fn validate(place: &Place) -> Result<()> {
    let programs = Programs::build(place)?;
    let folder = place.cache.join(format!("paper-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let judged = judge(place, &programs, &folder);
    // What was judged is of no use to anyone afterwards; a folder that stays lies in the cache and harms nothing.
    fs::remove_dir_all(&folder).ok();
    judged
}

fn judge(place: &Place, programs: &Programs, folder: &Path) -> Result<()> {
    step::run(Command::new(program(programs, "hearth-paper")).arg(folder).env("HEARTH_NO_KEYCHAIN", "1"))?;
    let pdfs: Vec<PathBuf> = pdfs_below(folder)?;
    ensure!(pdfs.len() >= LEAST, "every kind and design was to be made, but only {} files are there", pdfs.len());
    validate_documents::validate(&place.root, &pdfs)?;
    judge_files::whole(&pdfs)?;
    names(place, &folder.join("names"))?;
    judge_files::scanned(&pdfs_below(&folder.join("proven"))?, folder)?;
    let verify = |file: &Path| step::run(hearth(programs, folder).arg("verify").arg(file));
    judge_credentials::judge(place, &folder.join("credentials"), "Noor Jansen", verify)
}

/// Hostile names, found by PDFium as poppler finds them in the tests of `hearth-documents`.
fn names(place: &Place, folder: &Path) -> Result<()> {
    let library = pip::packages(place, "paper", &["pypdfium2"])?;
    let mut read = Command::new("python3");
    read.arg("-B").arg(place.root.join("tests/paper/read.py")).arg(folder).env("PYTHONPATH", library);
    let (said, outcome) = step::run_and_listen(&mut read);
    outcome?;
    ensure!(said.lines().any(|line| line.starts_with("FOUND ")), "PDFium does not find every name");
    Ok(())
}

/// The program itself, on the sample community of this lane.
fn hearth(programs: &Programs, folder: &Path) -> Command {
    let mut command = Command::new(program(programs, "hearth"));
    command.env("HEARTH_FILE", folder.join("sample.hearth")).env("HEARTH_HOME", folder).env("HEARTH_PASSPHRASE", "paper");
    command.env("HEARTH_NO_KEYCHAIN", "1").env("HEARTH_CLOCK", "2026-11-22T09:00:00Z");
    command
}

fn program(programs: &Programs, name: &str) -> PathBuf {
    programs.folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn pdfs_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut pdfs, mut folders) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "pdf") {
                pdfs.push(path);
            }
        }
    }
    pdfs.sort();
    Ok(pdfs)
}

//! Lets others judge the credentials that Hearth signed: Digital Bazaar's libraries (Node), openbadgeslib (Python), and zbar, which reads
//! the code from the paper. Each accepts what was signed and refuses a changed letter.
//! Deliberately not here: making the certificates (`paper`), and validating them as PDF (`validate_documents`).

use crate::place::Place;
use crate::step;
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the coarsest scanners do.
const DOTS: &str = "150";
const NEEDS: &str = "is missing. Install it with: apt-get install zbar-tools poppler-utils";

/// Judges what lies in a folder (`FOLDER HOLDER PROGRAM`), the program being `hearth` with its community in the environment.
///
/// # Errors
/// As [`judge`].
pub fn judge_folder(place: &Place, arguments: &[String]) -> Result<()> {
    let [folder, holder, program] = arguments else {
        bail!("`judge-credentials` takes a folder, a name that stands in a credential, and the program `hearth`")
    };
    judge(place, Path::new(folder), holder, |file| step::run(Command::new(program).arg("verify").arg(file)))
}

/// `folder` holds certificates with their badges beside them and the page that verifies as `verify.html`; `holder` stands in a credential.
/// `verify` checks a file as `hearth verify` does.
///
/// # Errors
/// A sentence that names who said what about which file.
pub fn judge(place: &Place, folder: &Path, holder: &str, verify: impl Fn(&Path) -> Result<()>) -> Result<()> {
    let badges = |kind: &str| -> Result<Vec<PathBuf>> { with_ending(folder, kind) };
    let (json, png, svg) = (badges("json")?, badges("png")?, badges("svg")?);
    ensure!(
        json.len() >= 3 && png.len() == json.len() && svg.len() == json.len(),
        "each certificate was to have its three badges"
    );
    let mut changed = Vec::new();
    for path in &json {
        let text = fs::read_to_string(path)?;
        if text.contains(holder) {
            let copy = folder.join(format!("changed-{}.credential.json", changed.len()));
            fs::write(&copy, text.replacen(holder, &format!("{holder}x"), 1))?;
            changed.push(copy);
        }
    }
    ensure!(!changed.is_empty(), "no credential names {holder}");

    let verifiers = place.root.join("tests").join("verifiers");
    let contexts = place.root.join("src-tauri/crates/credentials/contexts");
    if !verifiers.join("node_modules/@digitalbazaar/vc").is_dir() {
        step::run(Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&verifiers))?;
    }
    let node = |files: &[PathBuf]| {
        let mut command = Command::new("node");
        command.arg(verifiers.join("digitalbazaar.js")).arg(&contexts).args(files);
        said(&mut command)
    };
    all_say("Digital Bazaar's libraries", "HOLDS", &json, &node(&json)?)?;
    all_say("Digital Bazaar's libraries", "BROKEN", &changed, &node(&changed)?)?;

    let library = python(place, &verifiers)?;
    let python = |files: &[PathBuf]| {
        let mut command = Command::new("python3");
        command.arg("-B").arg(verifiers.join("judge.py")).args(files).env("PYTHONPATH", &library);
        said(&mut command)
    };
    let every = [&json[..], &png[..], &svg[..]].concat();
    all_say("openbadgeslib", "HOLDS", &every, &python(&every)?)?;
    all_say("openbadgeslib", "BROKEN", &changed, &python(&changed)?)?;

    let pdfs = badges("pdf")?;
    for (turn, pdf) in pdfs.iter().enumerate() {
        let picture = folder.join(format!("scan-{turn}"));
        step::run(Command::new("pdftoppm").args(["-q", "-r", DOTS, "-gray", "-png", "-singlefile"]).arg(pdf).arg(&picture))
            .with_context(|| format!("pdftoppm {NEEDS}"))?;
        let picture = picture.with_extension("png");
        let text = step::answer(Command::new("zbarimg").args(["-q", "--raw"]).arg(&picture));
        let text = text.with_context(|| format!("zbarimg read no code from {}, or it {NEEDS}", pdf.display()))?;
        let code = folder.join(format!("scan-{turn}.txt"));
        fs::write(&code, text)?;
        // What zbar read, and what Hearth itself sees in the same picture.
        verify(&code).with_context(|| format!("the code on {}", pdf.display()))?;
        verify(&picture).with_context(|| format!("the picture of {}", pdf.display()))?;
    }

    // The page that verifies by itself, in a browser without a network.
    let scans: Vec<PathBuf> = (0..pdfs.len()).map(|turn| folder.join(format!("scan-{turn}.txt"))).collect();
    let mut command = Command::new("node");
    command.arg(verifiers.join("page.js")).arg(folder.join("verify.html")).arg(place.ui()).arg(chromium());
    step::run(command.args(every).args(&pdfs).args(&changed).args(scans)).context("the page that verifies")?;
    println!(
        "credentials: {} hold for everybody, {} changed ones for nobody, {} codes read from paper",
        json.len(),
        changed.len(),
        pdfs.len()
    );
    Ok(())
}

/// The browser of the other tests: `CHROMIUM`, else the system's.
fn chromium() -> OsString {
    std::env::var_os("CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into())
}

fn with_ending(folder: &Path, kind: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == kind) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn said(command: &mut Command) -> Result<String> {
    let spelled = step::spelled(command);
    let output = command.output().with_context(|| format!("`{spelled}` did not start"))?;
    ensure!(output.status.success(), "`{spelled}` stopped: {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn all_say(who: &str, word: &str, files: &[PathBuf], said: &str) -> Result<()> {
    let agree = said.lines().filter(|line| line.starts_with(&format!("{word} "))).count();
    ensure!(agree == files.len(), "{who}: {agree} of {} files were to be called {word}:\n{said}", files.len());
    Ok(())
}

/// openbadgeslib and what it needs, fetched once into the cache; pip checks every hash.
fn python(place: &Place, verifiers: &Path) -> Result<PathBuf> {
    let library = place.cache.join("openbadgeslib-4.6.3");
    if !library.join("openbadgeslib").is_dir() {
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--target"]);
        step::run(pip.arg(&library).arg("-r").arg(verifiers.join("requirements.txt")))
            .context("the verifier is fetched once with pip: install python3-pip and be online")?;
    }
    Ok(library)
}

//! The same certificates made by Python packages: how long they take beside us. Information; nobody's goal.
//! `cargo xtask bench` fetches the packages and says where they lie.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use hearth_documents::{CertificateData, Design, Engine, Sheet};
use hearth_tests::drive::community::repository;
use serde_json::{Value, json};

use super::samples::Samples;
use crate::figure::Figure;
use crate::ground::Ground;

const COUNT: usize = 300;
/// The folder with the packages.
const PACKAGES: &str = "HEARTH_PEERS";
const PEERS: [(&str, &str); 3] = [
    ("typst", "our own templates and data by the package typst, one thread, untagged"),
    ("weasyprint", "the same words and shapes as a page of HTML"),
    ("reportlab", "the same words and shapes put at coordinates; no shaping of letters"),
];

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let Some(packages) = std::env::var_os(PACKAGES).filter(|value| !value.is_empty()).map(PathBuf::from) else {
        eprintln!("bench: documents: without {PACKAGES} no Python package is measured beside us");
        return Ok(Vec::new());
    };
    let folder = ground.folder().join("peers");
    std::fs::create_dir_all(&folder)?;
    let sample = Samples::of("en").certificate(Design::Classic);
    let people: Vec<CertificateData> = (0..COUNT)
        .map(|number| {
            let mut one = sample.clone();
            one.person.name = format!("{} {number}", sample.person.name);
            one
        })
        .collect();
    let data = people.iter().map(|one| Ok(Engine::data(Sheet::Certificate(one))?)).collect::<Result<Vec<_>>>()?;
    let theme = Engine::theme(Sheet::Certificate(&sample))?;
    let wish = folder.join("certificates.json");
    std::fs::write(&wish, serde_json::to_vec(&json!({ "certificates": people, "data": data, "theme": theme }))?)?;
    let documents = repository().join("src-tauri/crates/documents");
    PEERS
        .iter()
        .map(|(name, conditions)| {
            let mut command = Command::new("python3");
            command.arg("-B").arg(repository().join(format!("tests/bench/peers/make_with_{name}.py")));
            command.arg(&wish).arg(&documents).arg(&folder).env("PYTHONPATH", &packages).stdin(Stdio::null());
            let output = command.stderr(Stdio::inherit()).output().context("python3 did not start")?;
            let said: Value =
                serde_json::from_slice(&output.stdout).with_context(|| format!("{name} said nothing of its time"))?;
            let (seconds, memory) = (said["seconds"].as_f64().context("seconds")?, said["megabytes"].as_f64().context("memory")?);
            let conditions =
                format!("{conditions}; {memory:.0} MB, {:.0} KB each", said["kilobytes"].as_f64().unwrap_or_default());
            Ok(Figure::beside(&format!("{COUNT} certificates by Python's {name}"), seconds, "s", conditions))
        })
        .collect()
}

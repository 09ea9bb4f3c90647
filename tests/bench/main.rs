//! The measured goals, as a table: what was measured, the goal, the figure and under which conditions. Run by `cargo xtask bench`,
//! in release; `cargo xtask bench NAME…` runs the parts whose names are given. Fails if a goal is missed.
//!
//! Each part runs in a process of its own, so that the memory it used at most is its own as well.

mod calendars;
mod documents;
mod figure;
mod ground;
mod history;
mod imports;
mod store;
mod ui;
mod window;
mod work;

#[path = "../caldav/servers.rs"]
#[expect(dead_code, reason = "shared with the journeys on real servers, which ask more of them")]
mod servers;

use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use figure::Figure;
use ground::Ground;

type Part = fn(&Ground) -> Result<Vec<Figure>>;

/// In the order they run: the first makes the large community that others read.
const PARTS: [(&str, Part); 7] = [
    ("imports", imports::measure),
    ("store", store::measure),
    ("history", history::measure),
    ("calendars", calendars::measure),
    ("documents", documents::measure),
    ("window", window::measure),
    ("ui", ui::measure),
];

/// Tells a child which part it is, and where the ground lies.
const PART: &str = "HEARTH_BENCH_PART";
const GROUND: &str = "HEARTH_BENCH_GROUND";

fn main() -> ExitCode {
    // Documents are set in processes of this very program, as in the window.
    if hearth_documents::attend() {
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("bench: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every part could be measured and every goal is met.
fn run() -> Result<bool> {
    if let Some(name) = std::env::var_os(PART) {
        let ground = Ground::at(std::env::var_os(GROUND).context("a part is told where the ground lies")?.into());
        let (_, part) = PARTS.iter().find(|(known, _)| name == *known).context("a part is one of the list")?;
        println!("{}", serde_json::to_string(&part(&ground)?)?);
        return Ok(true);
    }
    // Cargo says `--bench` to every such program.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let Some(unknown) = wanted.iter().find(|word| !PARTS.iter().any(|(name, _)| name == word)) {
        bail!("there is no part `{unknown}`; there are {}", PARTS.map(|(name, _)| name).join(", "));
    }
    let ground = Ground::new()?;
    let mut figures = Vec::new();
    let mut failed = false;
    for (name, _) in PARTS {
        let is_wanted = wanted.is_empty() || wanted.iter().any(|word| word == name);
        let is_needed = name == "imports" && wanted.iter().any(|word| ["store", "window", "ui"].contains(&word.as_str()));
        if !is_wanted && !is_needed {
            continue;
        }
        eprintln!("bench: {name} …");
        match child(name, &ground) {
            Ok(measured) if is_wanted => figures.extend(measured),
            Ok(_) => {}
            // The others are measured all the same: one run tells everything.
            Err(problem) => {
                eprintln!("bench: {name}: {problem:#}");
                failed = true;
            }
        }
    }
    print!("{}", figure::table(&figures));
    Ok(!failed && figures.iter().all(Figure::is_met))
}

fn child(name: &str, ground: &Ground) -> Result<Vec<Figure>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.env(PART, name).env(GROUND, ground.folder()).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output()?;
    if !output.status.success() {
        bail!("the part ended badly ({})", output.status);
    }
    serde_json::from_slice(&output.stdout).context("the part printed no figures")
}

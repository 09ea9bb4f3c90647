//! What others take for the same feed and the same series: the crates `calcard` and `icalendar`, libical, ical.js, and Python's icalendar with
//! recurring-ical-events. Each runs in a process of its own, right after Hearth and on the same files. One that cannot be had here is named and
//! left out.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use hearth_tests::drive::community::repository;
use serde::Deserialize;

/// Where Python's packages lie; `cargo xtask bench` fetches them.
pub const PACKAGES: &str = "HEARTH_CALENDAR_PEERS";

/// What a peer prints.
#[derive(Debug, Deserialize)]
pub struct Peer {
    #[serde(rename = "peer")]
    pub name: String,
    /// Milliseconds for the feed.
    pub parse_ms: f64,
    /// Microseconds for one occurrence; some expand nothing.
    pub expand_us: Option<f64>,
}

/// All that can be had.
pub fn measure(folder: &Path, feed: &Path, series: &Path) -> Vec<Peer> {
    let mut found = Vec::new();
    for (name, made) in [
        ("calcard and icalendar", crates(folder)),
        ("libical", libical(folder)),
        ("ical.js", script(folder)),
        ("Python", python()),
    ] {
        match made.and_then(|mut command| said(command.arg(feed).arg(series))) {
            Ok(peers) => found.extend(peers),
            Err(problem) => eprintln!("bench: calendars: {name} is not measured: {problem:#}"),
        }
    }
    found
}

fn sources() -> PathBuf {
    repository().join("tests/bench/peers/calendars")
}

fn crates(folder: &Path) -> Result<Command> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| folder.join("target"), PathBuf::from).join("peers");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--locked", "--manifest-path"]).arg(sources().join("Cargo.toml"));
    run(cargo.env("CARGO_TARGET_DIR", &target))?;
    Ok(Command::new(target.join("release/calendar-peers")))
}

fn libical(folder: &Path) -> Result<Command> {
    let program = folder.join("libical");
    run(Command::new("cc").arg("-O2").arg(sources().join("libical.c")).arg("-lical").arg("-o").arg(&program))
        .context("Debian's libical-dev has it")?;
    Ok(Command::new(program))
}

fn script(folder: &Path) -> Result<Command> {
    let place = folder.join("ical.js");
    std::fs::create_dir_all(&place)?;
    for name in ["package.json", "package-lock.json", "ical.mjs"] {
        std::fs::copy(sources().join(name), place.join(name))?;
    }
    run(Command::new("npm").args(["ci", "--silent", "--no-fund", "--no-audit"]).current_dir(&place))?;
    let mut node = Command::new("node");
    node.arg(place.join("ical.mjs"));
    Ok(node)
}

fn python() -> Result<Command> {
    let packages = std::env::var_os(PACKAGES).filter(|value| !value.is_empty());
    let packages = packages.with_context(|| format!("{PACKAGES} does not say where its packages lie"))?;
    let mut python = Command::new("python3");
    python.arg("-B").arg(sources().join("peers.py")).env("PYTHONPATH", packages).env("PYTHONNOUSERSITE", "1");
    Ok(python)
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{command:?} does not start"))?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(())
}

fn said(command: &mut Command) -> Result<Vec<Peer>> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{command:?} does not start"))?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    let lines = String::from_utf8(output.stdout)?;
    lines.lines().map(|line| serde_json::from_str(line).with_context(|| line.to_owned())).collect()
}

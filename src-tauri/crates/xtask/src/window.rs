//! `run`: from a bare machine to an open window. Also builds the UI for whoever needs it built.

use crate::place::Place;
use crate::{freshness, programs, setup, step};
use anyhow::{Context, Result, bail};
use std::process::Command;

pub fn run(place: &Place, arguments: &[String]) -> Result<()> {
    let mut release = false;
    let mut passed = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--release" => release = true,
            "--" => passed.extend(words.by_ref().cloned()),
            other => bail!("`run` takes --release, and after -- what goes to the program; it does not know `{other}`"),
        }
    }
    setup::setup(place, setup::Purpose::Run)?;
    build_ui(place)?;
    let mut build = place.cargo();
    build.args(["build", "-p", "hearth"]);
    if release {
        build.arg("--release");
    }
    let built = programs::executables(&mut build)?;
    let program = built.last().context("cargo built no program; is there a `[[bin]]` in src-tauri/Cargo.toml?")?;
    if cfg!(target_os = "linux") && std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        bail!(
            "Hearth is built, but this session has no display (DISPLAY and WAYLAND_DISPLAY are unset).\n  \
             In a desktop session run it again, or without a screen: xvfb-run -a cargo xtask run"
        );
    }
    step::run(Command::new(program).args(passed))
}

/// Builds `ui/dist` unless it is newer than everything it is made from.
pub fn build_ui(place: &Place) -> Result<()> {
    let ui = place.ui();
    let page = ui.join("dist").join("index.html");
    // The shell's build script puts a page without a script there, so that the crate compiles before the UI is built.
    let real = std::fs::read_to_string(&page).is_ok_and(|text| text.contains("<script"));
    let sources =
        ["src", "locales", "public", "index.html", "package-lock.json", "vite.config.ts", "svelte.config.js", "tsconfig.json"]
            .map(|name| ui.join(name));
    if real && freshness::is_fresh(&page, &sources)? {
        return Ok(());
    }
    setup::node_packages(place)?;
    let built = step::run(place.npm().args(["run", "--silent", "build"]));
    if built.is_err() && page.exists() {
        // Half of a build would pass for a fresh one the next time.
        std::fs::remove_file(&page)?;
    }
    built
}

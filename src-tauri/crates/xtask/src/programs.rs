//! Our own programs, built and set aside for one run: Cargo's folder may be shared by several checkouts, and the next build
//! of any of them replaces what lies there under the same name.

use crate::place::Place;
use crate::step;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder is removed with the value.
#[derive(Debug)]
pub struct Programs {
    pub folder: PathBuf,
}

impl Programs {
    /// Builds every program of the workspace: a choice of packages would give dependencies other features, and all of them
    /// would be compiled once more.
    pub fn build(place: &Place) -> Result<Self> {
        Self::set_aside(place, place.cargo().args(["build", "--workspace", "--bins"]))
    }

    /// The window alone, as it is released, and the bare one that it is compared with.
    pub fn build_released_window(place: &Place) -> Result<Self> {
        let targets = ["--bin", "hearth-desktop", "--example", "bare"];
        Self::set_aside(place, place.cargo().args(["build", "--release", "--workspace"]).args(targets))
    }

    fn set_aside(place: &Place, cargo: &mut Command) -> Result<Self> {
        let built = executables(cargo)?;
        let programs = Self { folder: place.cache.join(format!("programs-{}", std::process::id())) };
        fs::create_dir_all(&programs.folder).with_context(|| format!("{} cannot be made", programs.folder.display()))?;
        for program in built {
            link(&program, &programs.folder)?;
        }
        Ok(programs)
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        // What is left lies in the cache and harms nothing.
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// Runs a build and gives the programs that it made or found up to date, by the paths that Cargo states.
pub fn executables(cargo: &mut Command) -> Result<Vec<PathBuf>> {
    println!("$ {}", step::spelled(cargo));
    let output = cargo
        .args(["--message-format", "json-render-diagnostics"])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .context("cargo did not start")?;
    if !output.status.success() {
        bail!("`{}` failed ({})", step::spelled(cargo), output.status);
    }
    Ok(read(&String::from_utf8_lossy(&output.stdout)))
}

/// One JSON message a line, of which some name an executable.
fn read(messages: &str) -> Vec<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
        .collect()
}

fn link(program: &Path, folder: &Path) -> Result<()> {
    let name = program.file_name().with_context(|| format!("{} names no file", program.display()))?;
    let to = folder.join(name);
    // A link costs nothing; it needs the same file system, a copy does not.
    fs::hard_link(program, &to)
        .or_else(|_| fs::copy(program, &to).map(|_| ()))
        .with_context(|| format!("{} cannot be set aside", program.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_says_where_its_programs_lie() {
        let messages = "{\"reason\":\"compiler-artifact\",\"executable\":null}\n\
            {\"reason\":\"compiler-artifact\",\"executable\":\"/t/debug/hearth\"}\nwarning: no JSON\n{\"reason\":\"build-finished\"}";
        assert_eq!(read(messages), [PathBuf::from("/t/debug/hearth")], "libraries and other messages name no program");
    }
}

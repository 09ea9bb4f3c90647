//! Where things lie: the repository and the folder for what is built. Nothing here writes.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Debug, Clone)]
pub struct Place {
    /// The repository's top folder.
    pub root: PathBuf,
    /// What may be thrown away at any time and is made again: `HEARTH_CACHE`, by default `~/.cache/hearth`.
    pub cache: PathBuf,
    /// Cargo's output: `CARGO_TARGET_DIR` if set, else in the cache, so that a clone stays clean.
    pub target: PathBuf,
}

impl Place {
    pub fn find() -> Result<Self> {
        // Cargo sets it at run time for the checkout it was called in; the compile-time value may be another checkout's.
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(manifest) => PathBuf::from(manifest),
            None => env::current_dir().context("the current folder cannot be read")?,
        };
        let root = start
            .ancestors()
            .find(|folder| folder.join("src-tauri").is_dir() && folder.join("Cargo.lock").is_file())
            .with_context(|| format!("{} is not inside the repository", start.display()))?
            .to_path_buf();
        let cache = match env::var_os("HEARTH_CACHE").filter(|value| !value.is_empty()) {
            Some(folder) => PathBuf::from(folder),
            None => home().context("neither HEARTH_CACHE nor a home folder is set")?.join(".cache").join("hearth"),
        };
        let cache = if cache.is_absolute() { cache } else { root.join(cache) };
        let target = match env::var_os("CARGO_TARGET_DIR").filter(|value| !value.is_empty()) {
            Some(folder) => root.join(folder),
            None => cache.join("target"),
        };
        Ok(Self { root, cache, target })
    }

    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// `cargo` at the top of the repository, writing to our target folder and never asking on stdin.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target).env("HEARTH_CACHE", &self.cache);
        // Cargo describes xtask itself in these; a build script of another package would take them for its own.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text == "CARGO_MANIFEST_DIR" || text == "CARGO_MANIFEST_PATH" {
                command.env_remove(&name);
            }
        }
        command
    }

    /// `npm` in `ui/`.
    pub fn npm(&self) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(self.ui()).env("npm_config_fund", "false").env("npm_config_audit", "false");
        command
    }
}

fn home() -> Option<PathBuf> {
    env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The full path of a program that can be found through `PATH`.
pub fn program(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| is_file(path))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| found.is_file())
}

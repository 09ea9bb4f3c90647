//! Packages of Python that tests run against, fetched once with pip into the cache. Nothing of the system's Python is changed.

use crate::place::Place;
use crate::step;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The folder with what `tests/NAME/requirements.txt` lists; pip checks the hashes that stand in it. `modules` must be there afterwards. The list
/// that a folder was made from lies in it, so that another is fetched anew.
///
/// # Errors
/// A sentence that says what could not be fetched, and what is needed for it.
pub fn packages(place: &Place, name: &str, modules: &[&str]) -> Result<PathBuf> {
    let requirements = place.root.join("tests").join(name).join("requirements.txt");
    let list = fs::read(&requirements).with_context(|| format!("{} cannot be read", requirements.display()))?;
    let asked = ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"];
    let python = step::answer(Command::new("python3").args(asked));
    let python = python.context("python3 cannot be started. Install python3 and python3-pip")?;
    let folder = place.cache.join(name).join(python.trim());
    if fs::read(folder.join("requirements.txt")).is_ok_and(|made_from| made_from == list) {
        return Ok(folder);
    }
    let fetched = folder.with_file_name(format!("fetch-{}", std::process::id()));
    fs::create_dir_all(&fetched).with_context(|| format!("{} cannot be made", fetched.display()))?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]);
    pip.arg("--target").arg(&fetched).arg("-r").arg(&requirements);
    let outcome = pip.output().context("python3 cannot be started. Install python3 and python3-pip")?;
    ensure!(
        outcome.status.success() && modules.iter().all(|module| fetched.join(module).is_dir()),
        "{} could not be fetched: {}\nThey are fetched once with pip: install python3-pip and be online",
        modules.join(", "),
        String::from_utf8_lossy(&outcome.stderr).trim()
    );
    fs::write(fetched.join("requirements.txt"), &list).with_context(|| format!("{} cannot be written", fetched.display()))?;
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::rename(&fetched, &folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    Ok(folder)
}

//! The lane in which calendars are synced with real servers: Radicale and Xandikos, fetched once with pip into the cache, started by the tests.

use crate::place::Place;
use crate::step;
use crate::tally::{self, Tally};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

pub fn caldav(place: &Place) -> (Option<Tally>, Result<()>) {
    let packages = match packages(place) {
        Ok(packages) => packages,
        Err(problem) => return (None, Err(problem)),
    };
    let mut command = place.cargo();
    command.args(["test", "-p", "hearth-tests", "--test", "caldav"]).env("HEARTH_CALDAV", packages);
    let (text, outcome) = step::run_and_listen(&mut command);
    (Some(tally::read(&text)), outcome)
}

/// The folder with both servers. pip checks every file against `requirements.txt`; the list that it was made from lies in it, so that another is
/// fetched anew.
fn packages(place: &Place) -> Result<PathBuf> {
    let requirements = place.root.join("tests").join("caldav").join("requirements.txt");
    let list = fs::read(&requirements).with_context(|| format!("{} cannot be read", requirements.display()))?;
    let asked = ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"];
    let python = step::answer(Command::new("python3").args(asked));
    let python = python.context("python3 cannot be started. Install python3 and python3-pip")?;
    let folder = place.cache.join("caldav").join(python.trim());
    if fs::read(folder.join("requirements.txt")).is_ok_and(|made_from| made_from == list) {
        return Ok(folder);
    }
    let fetched = folder.with_file_name(format!("fetch-{}", std::process::id()));
    fs::create_dir_all(&fetched).with_context(|| format!("{} cannot be made", fetched.display()))?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]);
    pip.arg("--target").arg(&fetched).arg("-r").arg(&requirements);
    let outcome = pip.output().context("python3 cannot be started. Install python3 and python3-pip")?;
    ensure!(
        outcome.status.success() && fetched.join("radicale").is_dir() && fetched.join("xandikos").is_dir(),
        "Radicale and Xandikos could not be fetched: {}\nThey are fetched once with pip: install python3-pip and be online",
        String::from_utf8_lossy(&outcome.stderr).trim()
    );
    fs::write(fetched.join("requirements.txt"), &list).with_context(|| format!("{} cannot be written", fetched.display()))?;
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::rename(&fetched, &folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    Ok(folder)
}

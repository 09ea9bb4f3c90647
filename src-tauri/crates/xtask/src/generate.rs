//! `gen`: the files that are written from the one list of commands, and the check that they still say the same.

use crate::place::Place;
use crate::step;
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the generator writes, below the folder it is given (by default the repository).
const GENERATED: &str = "ui/src/api/generated";

pub fn generate(place: &Place) -> Result<()> {
    write_into(place, &place.root)
}

/// Fails, naming each file, if the committed ones differ from what the code says now.
pub fn check_drift(place: &Place) -> Result<()> {
    let fresh = place.cache.join("gen-check");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    fs::create_dir_all(&fresh)?;
    write_into(place, &fresh)?;
    let differences = compare(&read_tree(&place.root.join(GENERATED))?, &read_tree(&fresh.join(GENERATED))?);
    fs::remove_dir_all(&fresh)?;
    if differences.is_empty() {
        return Ok(());
    }
    for line in &differences {
        println!("{GENERATED}/{line}");
    }
    bail!("generated files differ from the code; run `cargo xtask gen` and commit what it writes");
}

fn write_into(place: &Place, folder: &Path) -> Result<()> {
    step::run(place.cargo().args(["run", "--quiet", "-p", "hearth-app", "--example", "gen", "--"]).arg(folder))
}

fn read_tree(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        if !next.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let inside = path.strip_prefix(folder).expect("it was found below this folder").to_path_buf();
                files.insert(inside, fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

fn compare(kept: &BTreeMap<PathBuf, Vec<u8>>, fresh: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let mut differences = Vec::new();
    for (path, text) in fresh {
        match kept.get(path) {
            None => differences.push(format!("{}: is missing", path.display())),
            Some(old) if old != text => differences.push(format!("{}: is out of date", path.display())),
            Some(_) => {}
        }
    }
    for path in kept.keys().filter(|path| !fresh.contains_key(*path)) {
        differences.push(format!("{}: is no longer generated", path.display()));
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> BTreeMap<PathBuf, Vec<u8>> {
        files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn every_kind_of_drift_is_named() {
        let kept = tree(&[("same.ts", "a"), ("old.ts", "a"), ("gone.ts", "a")]);
        let fresh = tree(&[("same.ts", "a"), ("old.ts", "b"), ("new.ts", "a")]);
        assert_eq!(
            compare(&kept, &fresh),
            ["new.ts: is missing", "old.ts: is out of date", "gone.ts: is no longer generated"],
            "a missing, a changed and a left-over file are each drift"
        );
        assert!(compare(&kept, &kept).is_empty(), "equal trees do not drift");
    }
}

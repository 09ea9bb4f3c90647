//! `new-migration`: the next numbered file. Migrations are append-only; `tidy` holds their rules.

use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::fs;

/// The first line of a new file. `tidy` fails while it stands, so that no migration lands without its reason.
pub const UNSAID: &str = "-- Say here in one sentence why this change is needed.";

pub fn create(place: &Place, arguments: &[String]) -> Result<()> {
    let [name] = arguments else { bail!("give one name, verb first: cargo xtask new-migration add_meeting_place") };
    let words: Vec<&str> = name.split('_').collect();
    let plain =
        |word: &&str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
    if words.len() < 2 || !words.iter().all(plain) {
        bail!("`{name}` is not verb_noun in small letters, as in add_meeting_place");
    }
    let folder = place.root.join("migrations");
    let mut last = 0;
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if let Some(number) = file.split_once('_').and_then(|(number, _)| number.parse::<u32>().ok()) {
            last = last.max(number);
        }
    }
    let path = folder.join(format!("{:04}_{name}.sql", last + 1));
    fs::write(&path, format!("{UNSAID}\n"))?;
    println!("{}", path.display());
    println!("Its rules stand in migrations/README.md; a release with new migrations gets a fixture in tests/fixtures/schemas.");
    Ok(())
}

//! `torture`: the long form of the test that kills the writing program; the short form runs with all other tests.

use crate::place::Place;
use crate::step;
use anyhow::{Context, Result, bail};

/// Kills, unless another number is given.
const KILLS: u64 = 500;

pub fn torture(place: &Place, arguments: &[String]) -> Result<()> {
    let number = |word: Option<&String>| word.map(|word| word.parse::<u64>().with_context(|| format!("`{word}` is no number")));
    let kills = number(arguments.first()).transpose()?.unwrap_or(KILLS);
    let seed = number(arguments.get(1)).transpose()?;
    if arguments.len() > 2 || kills == 0 {
        bail!("`torture` takes how often to kill, and the seed of the work: cargo xtask torture 500 2026");
    }
    let mut test = place.cargo();
    test.args(["test", "--package", "hearth-tests", "--test", "torture", "--", "--nocapture"]);
    test.env("HEARTH_TORTURE_KILLS", kills.to_string());
    if let Some(seed) = seed {
        test.env("HEARTH_TORTURE_SEED", seed.to_string());
    }
    step::run(&mut test)
}

//! `torture` and `fuzz`: the long forms of tests whose short forms run with all others: the one kills the writing program, the other
//! gives damaged files to every parser.

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

/// Seconds for each parser, unless another number is given.
const SECONDS: u64 = 60;

pub fn fuzz(place: &Place, arguments: &[String]) -> Result<()> {
    let seconds = match arguments.first() {
        Some(word) => word.parse::<u64>().with_context(|| format!("`{word}` is no number of seconds"))?,
        None => SECONDS,
    };
    if arguments.len() > 2 {
        bail!("`fuzz` takes how many seconds for each parser, and the name of one: cargo xtask fuzz 60 vcard");
    }
    let mut test = place.cargo();
    test.args(["test", "--package", "hearth-tests", "--test", "fuzz", "--", "--nocapture"]);
    test.env("HEARTH_FUZZ_SECONDS", seconds.to_string());
    if let Some(target) = arguments.get(1) {
        test.env("HEARTH_FUZZ_TARGET", target);
    }
    step::run(&mut test)
}

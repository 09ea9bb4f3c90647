//! The checks that run no test: formatting, lints, the rules of the house, drift, types and lints of the UI.

use crate::place::Place;
use crate::{generate, step, tidy};
use anyhow::Result;

/// A check and the name it is listed under.
pub type Check = (&'static str, fn(&Place) -> Result<()>);

/// Quickest first, so that the cheap mistake is reported before the compiler is asked.
pub const CHECKS: [Check; 6] = [
    ("tidy", tidy::tidy),
    ("fmt", |place| step::run(place.cargo().args(["fmt", "--all", "--check"]))),
    ("svelte-check", |place| step::run(place.npm().args(["run", "--silent", "check"]))),
    ("eslint", |place| step::run(place.npm().args(["run", "--silent", "lint"]))),
    ("clippy", clippy),
    ("drift", generate::check_drift),
];

fn clippy(place: &Place) -> Result<()> {
    step::run(place.cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // The journeys are no part of `--all-targets`: their target has `test = false`, so that `cargo test` leaves them out.
    step::run(place.cargo().args(["clippy", "--workspace", "--test", "e2e", "--", "-D", "warnings"]))
}

//! Everything that reads what others wrote, given files that were damaged on the way: no panic, no input that takes long, no memory that
//! grows with it. A corpus of real files is cut, spliced and peppered by a seeded generator, for a bounded time per target.
//!
//! `cargo xtask fuzz [SECONDS [TARGET]]` runs it longer. `HEARTH_FUZZ_SECONDS`, `HEARTH_FUZZ_TARGET` and `HEARTH_FUZZ_SEED` choose.

mod damage;
#[path = "../it/start.rs"]
#[expect(dead_code, reason = "shared with the journeys, which use more of it")]
mod start;
mod targets;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use damage::Dice;
use targets::Target;

/// For one input. Far above what any takes, because the machine may be busy with other tests.
const LONGEST: Duration = Duration::from_secs(10);
/// How much the whole program may grow by one target, in KiB.
const MOST_MEMORY: u64 = 700 * 1024;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

/// The most memory that this program has held, in KiB, where the system tells.
fn peak() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

fn shown(input: &[u8]) -> String {
    let text = String::from_utf8_lossy(input);
    let short: String = text.chars().take(600).collect();
    format!("{} bytes: {short:?}", input.len())
}

fn run(target: &Target, seed: u64, time: Duration) -> u64 {
    let corpus = (target.corpus)();
    assert!(!corpus.is_empty(), "{} has something to damage", target.name);
    let mut dice = Dice::new(seed);
    let mut read = (target.begin)();
    let before = peak();
    let began = Instant::now();
    let mut inputs = 0;
    // What is whole comes first: damage is told apart from what was never read.
    while inputs < corpus.len() as u64 || began.elapsed() < time {
        let input = match corpus.get(usize::try_from(inputs).unwrap_or(usize::MAX)) {
            Some(whole) => whole.clone(),
            None => damage::damaged(&corpus, &mut dice),
        };
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(&input)));
        let took = start.elapsed();
        assert!(outcome.is_ok(), "{}, seed {seed}, input {inputs} made it panic; {}", target.name, shown(&input));
        assert!(took < LONGEST, "{}, seed {seed}, input {inputs} took {took:?}; {}", target.name, shown(&input));
        inputs += 1;
    }
    if let (Some(before), Some(after)) = (before, peak()) {
        let grown = after.saturating_sub(before);
        assert!(grown < MOST_MEMORY, "{}, seed {seed}: {grown} KiB more were held at once", target.name);
    }
    inputs
}

#[test]
fn nothing_that_others_wrote_makes_hearth_panic_or_run_away() {
    let seconds = number("HEARTH_FUZZ_SECONDS").unwrap_or(2);
    let seed = number("HEARTH_FUZZ_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    let only = std::env::var("HEARTH_FUZZ_TARGET").ok();
    let chosen: Vec<_> = targets::ALL.iter().filter(|target| only.as_deref().is_none_or(|name| name == target.name)).collect();
    assert!(!chosen.is_empty(), "there are {:?}", targets::ALL.iter().map(|target| target.name).collect::<Vec<_>>());
    for target in chosen {
        let inputs = run(target, seed, Duration::from_secs(seconds));
        println!("fuzz: {:<10} {inputs} inputs in {seconds} s, seed {seed}", target.name);
    }
}

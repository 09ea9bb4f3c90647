//! `check` and `test`: lanes one after another. A failed lane does not stop the next ones; one run tells everything.

use crate::check::CHECKS;
use crate::place::{self, Place};
use crate::programs::Programs;
use crate::session::{Session, Surroundings};
use crate::tally::{self, Tally};
use crate::{caldav, e2e, paper, setup, step};
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

struct Lane {
    name: &'static str,
    took: Duration,
    figures: Option<Tally>,
    outcome: Result<()>,
}

impl Lane {
    fn walk(name: &'static str, work: impl FnOnce() -> (Option<Tally>, Result<()>)) -> Self {
        println!("\n── {name}");
        let start = Instant::now();
        let (figures, outcome) = work();
        let lane = Self { name, took: start.elapsed(), figures, outcome };
        println!("{}", lane.closing_line());
        lane
    }

    fn closing_line(&self) -> String {
        let figures = self.figures.as_ref().map(Tally::to_string);
        match (&self.outcome, figures) {
            (Ok(()), Some(figures)) => format!("{}: {figures}", self.name),
            (Ok(()), None) => format!("{}: passed", self.name),
            (Err(problem), Some(figures)) => format!("{}: {figures}: {problem:#}", self.name),
            (Err(problem), None) => format!("{}: failed: {problem:#}", self.name),
        }
    }
}

pub fn check(place: &Place) -> Result<()> {
    setup::setup(place, setup::Purpose::Run)?;
    conclude(&checks(place))
}

pub fn test(place: &Place, arguments: &[String]) -> Result<()> {
    if let Some(word) = arguments.first() {
        bail!(
            "`test` runs everything and takes no arguments (`{word}` was given); for one lane see `check`, `e2e`, `cargo test -p …`"
        );
    }
    setup::setup(place, setup::Purpose::Test)?;
    let mut lanes = checks(place);
    lanes.push(Lane::walk("rust", || rust(place)));
    lanes.push(Lane::walk("ui", || {
        let (text, outcome) = step::run_and_listen(place.npm().args(["run", "--silent", "test"]));
        (Some(tally::read(&text)), outcome)
    }));
    lanes.push(Lane::walk("e2e", || {
        let (figures, outcome) = e2e::journeys(place, false, None);
        (Some(figures), outcome)
    }));
    lanes.push(Lane::walk("caldav", || caldav::caldav(place)));
    lanes.push(Lane::walk("paper", || (None, paper::validate(place))));
    conclude(&lanes)
}

/// Only the lane of calendars on real servers.
pub fn caldav(place: &Place) -> Result<()> {
    setup::setup(place, setup::Purpose::Test)?;
    conclude(&[Lane::walk("caldav", || caldav::caldav(place))])
}

/// Only the lane of what is printed.
pub fn paper(place: &Place) -> Result<()> {
    setup::setup(place, setup::Purpose::Test)?;
    conclude(&[Lane::walk("paper", || (None, paper::validate(place)))])
}

fn checks(place: &Place) -> Vec<Lane> {
    CHECKS.iter().map(|(name, check)| Lane::walk(name, || (None, check(place)))).collect()
}

/// Unit tests, journeys over the real store and documentation tests, with a keyring to put keys into.
fn rust(place: &Place) -> (Option<Tally>, Result<()>) {
    // Ignored ones are those that need the session which stands here. Some of them run our own programs.
    let prepared = Programs::build(place).and_then(|programs| Ok((programs, Session::open(place)?)));
    let (programs, session) = match prepared {
        Ok(prepared) => prepared,
        Err(problem) => return (None, Err(problem)),
    };
    let commands: &[&[&str]] = if place::program("cargo-nextest").is_some() {
        &[
            &["nextest", "run", "--workspace", "--no-fail-fast", "--run-ignored", "all"],
            &["test", "--workspace", "--doc", "--no-fail-fast"],
        ]
    } else {
        &[&["test", "--workspace", "--no-fail-fast", "--", "--include-ignored"]]
    };
    let mut sum = Tally::default();
    let mut first_problem = Ok(());
    for arguments in commands {
        let mut command = place.cargo();
        command.args(*arguments).env("HEARTH_PROGRAMS", &programs.folder);
        let (text, outcome) = step::run_and_listen(&mut session.around(command, Surroundings::Keyring));
        sum.add(tally::read(&text));
        first_problem = first_problem.and(outcome);
    }
    (Some(sum), first_problem)
}

fn conclude(lanes: &[Lane]) -> Result<()> {
    for lane in lanes.iter().filter(|lane| lane.outcome.is_err()) {
        println!("\n── what failed in {}", lane.name);
        lane.figures.iter().flat_map(|figures| &figures.told).for_each(|line| println!("{line}"));
    }
    println!();
    for lane in lanes {
        let verdict = if lane.outcome.is_ok() { "ok" } else { "FAILED" };
        let figures = lane.figures.as_ref().map(Tally::to_string).unwrap_or_default();
        println!("{:<14} {verdict:<7} {:>7.1} s  {figures}", lane.name, lane.took.as_secs_f64());
    }
    let failed: Vec<&str> = lanes.iter().filter(|lane| lane.outcome.is_err()).map(|lane| lane.name).collect();
    if !failed.is_empty() {
        bail!("{} of {} lanes failed: {}", failed.len(), lanes.len(), failed.join(", "));
    }
    println!("all {} lanes passed", lanes.len());
    Ok(())
}

//! `e2e` and `bench`: the two programs of the `tests` member that need more than `cargo test` gives them.

use crate::place::Place;
use crate::programs::Programs;
use crate::session::{Session, Surroundings};
use crate::{pip, step, tally, window};
use anyhow::{Result, bail};

pub fn e2e(place: &Place, arguments: &[String]) -> Result<()> {
    let mut shots = false;
    let mut only = None;
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), word.strip_prefix("--only=")) {
            ("--shots", _) => shots = true,
            ("--only", _) => match words.next() {
                Some(name) => only = Some(name.clone()),
                None => bail!("--only wants a part of a test's name"),
            },
            (_, Some(name)) => only = Some(name.to_owned()),
            (other, None) => bail!("`e2e` takes --shots and --only NAME; it does not know `{other}`"),
        }
    }
    let (figures, outcome) = journeys(place, shots, only.as_deref());
    println!("e2e: {figures}");
    outcome
}

/// Builds the window, the bridge and the program, and walks through them. Gives the figures also when a journey fails.
pub fn journeys(place: &Place, shots: bool, only: Option<&str>) -> (tally::Tally, Result<()>) {
    match prepare(place) {
        Ok((programs, session)) => walk(place, &programs, &session, shots, only),
        Err(problem) => (tally::Tally::default(), Err(problem)),
    }
}

fn prepare(place: &Place) -> Result<(Programs, Session)> {
    window::build_ui(place)?;
    // Compiled first and in the developer's own surroundings: only the tests run inside the session.
    step::run(place.cargo().args(["test", "--workspace", "--test", "e2e", "--no-run"]))?;
    Ok((Programs::build(place)?, Session::open(place)?))
}

fn walk(place: &Place, programs: &Programs, session: &Session, shots: bool, only: Option<&str>) -> (tally::Tally, Result<()>) {
    let mut test = place.cargo();
    test.args(["test", "--workspace", "--test", "e2e", "--"]);
    // One screen, one keyboard focus: windows take turns.
    test.args(["--test-threads", "1"]);
    if let Some(name) = only {
        test.arg(name);
    }
    test.env("HEARTH_PROGRAMS", &programs.folder);
    if shots {
        test.env("HEARTH_SHOTS", place.root.join("tests").join("shots"));
    }
    let (text, outcome) = step::run_and_listen(&mut session.around(test, Surroundings::KeyringAndScreen));
    let figures = tally::read(&text);
    let outcome = outcome.and_then(|()| match figures.passed {
        0 => bail!("no journey ran; is the name right?"),
        _ => Ok(()),
    });
    (figures, outcome)
}

/// What Python has of those that a part is measured beside, or on: the part, where it looks for the folder, and what must be in it.
const PACKAGES: [(&str, &str, &str, &[&str]); 3] = [
    ("documents", "HEARTH_PEERS", "bench/peers", &["typst", "weasyprint", "reportlab"]),
    ("calendars", "HEARTH_CALENDAR_PEERS", "bench/peers/calendars", &["icalendar", "recurring_ical_events", "vdirsyncer"]),
    ("calendars", "HEARTH_CALDAV", "caldav", &["radicale", "xandikos"]),
];

/// Measures what a user would have: everything in release, the window with its pages inside.
pub fn bench(place: &Place, arguments: &[String]) -> Result<()> {
    window::build_ui(place)?;
    let programs = Programs::build_released_window(place)?;
    step::run(place.cargo().args(["bench", "--workspace", "--bench", "bench", "--no-run"]))?;
    let session = Session::open(place)?;
    let mut bench = place.cargo();
    bench.args(["bench", "--quiet", "--workspace", "--bench", "bench", "--"]).args(arguments);
    bench.env("HEARTH_PROGRAMS", &programs.folder);
    for (part, variable, name, modules) in PACKAGES {
        if arguments.is_empty() || arguments.iter().any(|wanted| wanted == part) {
            match pip::packages(place, name, modules) {
                Ok(packages) => drop(bench.env(variable, packages)),
                // They are told for comparison; our own figures need none of them.
                Err(problem) => println!("{problem:#}"),
            }
        }
    }
    step::run(&mut session.around(bench, Surroundings::KeyringAndScreen))
}

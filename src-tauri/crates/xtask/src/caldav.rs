//! The lane in which calendars are synced with real servers: Radicale and Xandikos, fetched once with pip into the cache, started by the tests.

use crate::place::Place;
use crate::tally::{self, Tally};
use crate::{pip, step};
use anyhow::Result;

pub fn caldav(place: &Place) -> (Option<Tally>, Result<()>) {
    let packages = match pip::packages(place, "caldav", &["radicale", "xandikos"]) {
        Ok(packages) => packages,
        Err(problem) => return (None, Err(problem)),
    };
    let mut command = place.cargo();
    command.args(["test", "-p", "hearth-tests", "--test", "caldav"]).env("HEARTH_CALDAV", packages);
    let (text, outcome) = step::run_and_listen(&mut command);
    (Some(tally::read(&text)), outcome)
}

//! From the start of the program to a Home that can be used, in the real window.

use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};
use hearth_tests::drive::driver::{Driver, Engine};
use hearth_tests::drive::window::pause;
use serde_json::json;

use crate::figure::{Figure, percentile};
use crate::ground::{Ground, PEOPLE};

const RUNS: usize = 5;

/// Home has said its greeting and nothing on it is still being read.
const USABLE: &str = "
const main = document.querySelector('main');
return document.readyState === 'complete' && main !== null && (main.querySelector('h1')?.innerText ?? '') !== ''
  && document.querySelector('main [aria-busy=true], main[aria-busy=true]') === null && main.innerText.length > 200";

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let community = ground.large()?;
    ensure!(community.file.is_file(), "the large community is made first");
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let driver = Driver::start(Engine::Desktop, &community)?;
        times.push(usable(&driver)?);
    }
    let most = percentile(&mut times, 1.0);
    let conditions = format!(
        "median of {RUNS}, at most {:.2} s; {PEOPLE} people, virtual screen, from the driver's request that starts the program",
        most.as_secs_f64()
    );
    Ok(vec![Figure::seconds("window spawned to Home usable", 1.5, percentile(&mut times, 0.5), conditions)])
}

pub fn usable(driver: &Driver) -> Result<Duration> {
    while driver.asked_at.elapsed() < Duration::from_secs(30) {
        // While the page is being loaded a script may be refused.
        if driver.post("execute/sync", &json!({ "script": USABLE, "args": [] })).is_ok_and(|answer| answer == json!(true)) {
            return Ok(Instant::now() - driver.asked_at);
        }
        pause();
    }
    bail!("Home was not usable within 30 s\n{}", driver.last_words())
}

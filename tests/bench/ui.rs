//! The window under a hand: keys, pages, search, scrolling, memory and rest, in the real window with the large community; for start and
//! memory beside a bare window of the same web view.

use std::{
    collections::HashMap,
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use hearth_tests::drive::{
    driver::{Driver, Engine},
    keys,
    window::pause,
};
use serde_json::{Value, json};

use crate::{
    figure::{Figure, percentile},
    ground::{Ground, PEOPLE},
    window::usable,
    work::{MEETINGS, TASKS},
};

const STARTS: usize = 12;
/// The pages that are switched between; each is ready once nothing on it is busy.
const PAGES: [&str; 6] = ["home", "people", "efforts", "tasks", "calendar", "documents"];

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let community = ground.large()?;
    ensure!(community.file.is_file(), "the large community is made first");
    let mut figures = Vec::new();

    let mut bare = Vec::new();
    let mut bare_memory = 0.0;
    for _ in 0..STARTS {
        let driver = Driver::start_program("bare", &community)?;
        bare.push(until(&driver, "return document.readyState === 'complete'")?);
        rest(Duration::from_secs(1));
        bare_memory = memory(driver.pid())?;
    }
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let driver = Driver::start(Engine::Desktop, &community)?;
        starts.push(usable(&driver)?);
    }
    let (median, bare_median) = (percentile(&mut starts, 0.5), percentile(&mut bare, 0.5));
    let community_size = format!("{PEOPLE} people, {TASKS} tasks, {MEETINGS} meetings");
    figures.push(Figure::seconds(
        "start to a usable Home, p95",
        1.0,
        percentile(&mut starts, 0.95),
        format!("{STARTS} starts, median {median:.2?}; a bare window: {bare_median:.2?}; {community_size}"),
    ));

    let driver = Driver::start(Engine::Desktop, &community)?;
    usable(&driver)?;
    rest(Duration::from_secs(2));
    let after_start = memory(driver.pid())?;
    figures.push(Figure::megabytes(
        "memory after the start, all processes",
        320.0,
        after_start,
        format!("proportional share (PSS); a bare window: {bare_memory:.0} MB"),
    ));
    run(&driver, include_str!("watch.js"))?;
    figures.extend(typing(&driver)?);
    figures.extend(palette(&driver)?);
    figures.extend(scrolling(&driver)?);
    figures.extend(switching(&driver, after_start)?);
    figures.push(resting(&driver)?);
    figures.extend(weights()?);
    Ok(figures)
}

/// Moving through the list of people by keys.
fn typing(driver: &Driver) -> Result<Vec<Figure>> {
    go(driver, "people")?;
    driver.post("actions", &keys::chord("Tab")?)?;
    run(driver, "document.querySelector('[role=grid]')?.focus(); window.watched.paint.length = 0")?;
    for _ in 0..60 {
        driver.post("actions", &keys::chord("ArrowDown")?)?;
        pause();
    }
    let mut times = watched(driver, "paint")?;
    ensure!(times.len() >= 60, "every key was seen; only {} were", times.len());
    let (middle, most) = (percentile(&mut times, 0.5), percentile(&mut times, 1.0));
    Ok(vec![
        Figure::milliseconds(
            "key to paint, p95",
            50.0,
            percentile(&mut times, 0.95),
            format!("{} keys in People, median {middle:.1?}", times.len()),
        ),
        Figure::milliseconds("key to paint, at most", 100.0, most, "of the same keys"),
    ])
}

/// The palette opening, and its search on every letter.
fn palette(driver: &Driver) -> Result<Vec<Figure>> {
    let (mut opens, mut letters) = (Vec::new(), Vec::new());
    for word in ["papadopoulos", "ring the hall", "noor jansen", "working group 7", "soren", "call 4321"] {
        run(driver, "window.watched.paint.length = 0")?;
        driver.post("actions", &keys::chord("Control+k")?)?;
        until(driver, "return document.querySelector('dialog[open] input') !== null")?;
        opens.extend(watched(driver, "paint")?.into_iter().next());
        rest(Duration::from_millis(600));
        run(driver, "window.watched.settled.length = 0")?;
        for letter in word.chars() {
            driver.post("actions", &keys::typed(&letter.to_string()))?;
            rest(Duration::from_millis(450));
        }
        letters.extend(watched(driver, "settled")?);
        driver.post("actions", &keys::chord("Escape")?)?;
        rest(Duration::from_millis(300));
    }
    ensure!(letters.len() > 50, "the letters were seen; only {} were", letters.len());
    let (middle, most) = (percentile(&mut letters, 0.5), percentile(&mut opens, 1.0));
    Ok(vec![
        Figure::milliseconds(
            "palette opens",
            50.0,
            percentile(&mut opens, 0.5),
            format!("median of {}, at most {most:.0?}", opens.len()),
        ),
        Figure::milliseconds(
            "search, letter to painted results, p95",
            80.0,
            percentile(&mut letters, 0.95),
            format!("{} letters in the palette, median {middle:.0?}, until the last change", letters.len()),
        ),
    ])
}

/// The whole list of people passing by, a row height of ten each frame.
fn scrolling(driver: &Driver) -> Result<Vec<Figure>> {
    go(driver, "people")?;
    let answer = driver.post("execute/async", &json!({ "script": SCROLL, "args": [] }))?;
    let mut frames = durations(&answer["frames"]);
    ensure!(frames.len() > 200, "the list was scrolled; {} frames", frames.len());
    let blank = Duration::from_secs_f64(answer["blank"].as_f64().context("the longest time without rows")? / 1e3);
    let middle = percentile(&mut frames, 0.5);
    Ok(vec![
        Figure::milliseconds("scrolling the list, frame, median", 17.0, middle, format!("{} frames, 440 px each", frames.len())),
        Figure::milliseconds("scrolling the list, frame, p95", 34.0, percentile(&mut frames, 0.95), "the same frames"),
        Figure::milliseconds("rows missing while scrolling, at most", 100.0, blank, "the same frames"),
    ])
}

/// A thousand changes of page, and what they cost and leave behind.
fn switching(driver: &Driver, after_start: f64) -> Result<Vec<Figure>> {
    let switch = |rounds: usize| -> Result<Vec<Duration>> {
        let pages: Vec<&str> = PAGES.iter().copied().cycle().take(rounds).collect();
        Ok(durations(&driver.post("execute/async", &json!({ "script": SWITCH, "args": [pages] }))?))
    };
    // Every page has been loaded once.
    switch(60)?;
    rest(Duration::from_secs(2));
    let before = memory(driver.pid())?;
    let mut times = Vec::new();
    for _ in 0..10 {
        times.extend(switch(100)?);
    }
    rest(Duration::from_secs(3));
    let after = memory(driver.pid())?;
    let (middle, most) = (percentile(&mut times, 0.5), percentile(&mut times, 1.0));
    Ok(vec![
        Figure::milliseconds(
            "page switch, p95",
            100.0,
            percentile(&mut times, 0.95),
            format!(
                "{} switches among {} pages until painted with their data; median {middle:.0?}, at most {most:.0?}",
                times.len(),
                PAGES.len()
            ),
        ),
        Figure::megabytes(
            "memory after 1,000 switches",
            320.0,
            after,
            format!("PSS of all processes; {after_start:.0} MB after the start"),
        ),
        Figure::share(
            "growth over 1,000 switches",
            10.0,
            (after - before) / before * 100.0,
            format!("from {before:.0} MB, each page seen before"),
        ),
    ])
}

/// What the window costs while nobody touches it: over a minute, in which everything that is done now and then is done once. The fading
/// of the scroll bar, for five seconds after a page has come, belongs to the page.
fn resting(driver: &Driver) -> Result<Figure> {
    go(driver, "home")?;
    rest(Duration::from_secs(10));
    let span = Duration::from_secs(60);
    let before = processor_time(driver.pid())?;
    rest(span);
    let used = processor_time(driver.pid())? - before;
    Ok(Figure::share(
        "processor while idle",
        0.5,
        used.as_secs_f64() / span.as_secs_f64() * 100.0,
        "of one core, a minute on Home",
    ))
}

/// What the window loads, compressed as it would be stored.
fn weights() -> Result<Vec<Figure>> {
    let dist = hearth_tests::drive::community::repository().join("ui/dist");
    let page = fs::read_to_string(dist.join("index.html"))?;
    let (mut initial, mut largest, mut total, mut styles, mut words) = (0.0, 0.0_f64, 0.0, 0.0, 0.0_f64);
    for entry in fs::read_dir(dist.join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let weight = compressed(&path)?;
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("js") if page.contains(&name) => {
                initial += weight;
                total += weight;
            }
            Some("js") => {
                largest = largest.max(weight);
                total += weight;
            }
            Some("css") if page.contains(&name) => styles += weight,
            Some("ftl") => words = words.max(weight),
            _ => {}
        }
    }
    ensure!(initial > 0.0, "index.html names its scripts");
    let how = "gzip -9";
    Ok(vec![
        Figure::kilobytes("JavaScript before the first page", 90.0, initial, how),
        Figure::kilobytes("JavaScript, the largest part loaded later", 130.0, largest, how),
        Figure::kilobytes(
            "JavaScript in all",
            400.0,
            total,
            format!("{how}; the texts of one language beside it: at most {words:.0} KB"),
        ),
        Figure::kilobytes("CSS before the first page", 25.0, styles, how),
    ])
}

fn compressed(path: &Path) -> Result<f64> {
    let output = std::process::Command::new("gzip").args(["-9", "-c"]).arg(path).output().context("gzip did not start")?;
    Ok(output.stdout.len() as f64 / 1e3)
}

fn go(driver: &Driver, page: &str) -> Result<()> {
    driver.post("execute/async", &json!({ "script": SWITCH, "args": [[page]] })).map(|_| ())
}

fn run(driver: &Driver, script: &str) -> Result<Value> {
    driver.post("execute/sync", &json!({ "script": script, "args": [] }))
}

/// What the page noted, once the last of it has come in.
fn watched(driver: &Driver, what: &str) -> Result<Vec<Duration>> {
    rest(Duration::from_millis(500));
    Ok(durations(&run(driver, &format!("return window.watched.{what}.splice(0)"))?))
}

fn durations(list: &Value) -> Vec<Duration> {
    list.as_array().into_iter().flatten().filter_map(Value::as_f64).map(|ms| Duration::from_secs_f64(ms.max(0.0) / 1e3)).collect()
}

fn until(driver: &Driver, script: &str) -> Result<Duration> {
    while driver.asked_at.elapsed() < Duration::from_secs(600) {
        if run(driver, script).is_ok_and(|answer| answer == json!(true)) {
            return Ok(Instant::now() - driver.asked_at);
        }
        pause();
    }
    bail!("waited in vain for: {script}\n{}", driver.last_words())
}

#[expect(clippy::disallowed_methods, reason = "a measurement has one thread and waits for the window's own clock")]
fn rest(time: Duration) {
    std::thread::sleep(time);
}

/// Every process below this one, with its fields of proc(5) `stat` behind the name: the first is its state.
fn below(pid: u32) -> Result<HashMap<u32, Vec<u64>>> {
    let mut parents: HashMap<u32, (u32, Vec<u64>)> = HashMap::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        // Whoever has ended between the look and the reading is not there any more.
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        let Some((_, rest)) = stat.rsplit_once(')') else { continue };
        let fields: Vec<u64> = rest.split_whitespace().map(|field| field.parse().unwrap_or(0)).collect();
        parents.insert(process, (u32::try_from(fields[1])?, fields));
    }
    let is_below = |mut process: u32| {
        while let Some((parent, _)) = parents.get(&process) {
            if *parent == pid {
                return true;
            }
            process = *parent;
        }
        false
    };
    Ok(parents
        .iter()
        .filter(|(process, _)| is_below(**process))
        .map(|(process, (_, fields))| (*process, fields.clone()))
        .collect())
}

/// Proportional memory of everything that the driver started, in MB.
fn memory(driver: u32) -> Result<f64> {
    let mut kilobytes = 0.0;
    for process in below(driver)?.keys() {
        let Ok(text) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else { continue };
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default();
        kilobytes += line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0);
    }
    ensure!(kilobytes > 0.0, "the window's processes are found");
    Ok(kilobytes * 1024.0 / 1e6)
}

/// Time on a processor of everything that the driver started (`utime` and `stime`, in hundredths of a second on Linux).
fn processor_time(driver: u32) -> Result<Duration> {
    let ticks: u64 = below(driver)?.values().map(|fields| fields[11] + fields[12]).sum();
    Ok(Duration::from_millis(ticks * 10))
}

/// Goes from page to page by its address and notes for each how long it took until it was painted with nothing on it busy.
const SWITCH: &str = "
const [pages, done] = arguments;
const times = [];
const next = () => {
  const page = pages[times.length];
  if (page === undefined) return done(times);
  if (location.hash === `#/${page}`) { times.push(0); return next(); }
  const before = document.querySelector('main h1');
  const from = performance.now();
  location.hash = `#/${page}`;
  const look = () => {
    const heading = document.querySelector('main h1');
    const ready = heading !== null && heading !== before && location.hash.startsWith(`#/${page}`)
      && document.querySelector('main [aria-busy=true], main[aria-busy=true]') === null;
    if (!ready && performance.now() - from < 5000) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    // An open port lives on, and with it the page that is left.
    channel.port1.onmessage = () => { times.push(performance.now() - from); channel.port1.close(); next(); };
    channel.port2.postMessage(0);
  };
  requestAnimationFrame(look);
};
next();";

/// Scrolls the largest scroller by 440 px a frame; a frame is blank where its middle shows no row.
const SCROLL: &str = "
const done = arguments[0];
const scroller = [...document.querySelectorAll('main, main *')].reduce((a, b) => (b.scrollHeight - b.clientHeight > a.scrollHeight - a.clientHeight ? b : a));
const box = scroller.getBoundingClientRect();
const frames = [];
let last = performance.now(), blank = 0, since = null;
const step = () => {
  const now = performance.now();
  frames.push(now - last);
  last = now;
  const row = document.elementFromPoint(box.left + box.width / 3, box.top + box.height / 2)?.closest('[role=row]');
  if (row && row.innerText.trim() !== '') since = null;
  else { since ??= now; blank = Math.max(blank, now - since); }
  scroller.scrollTop += 440;
  if (frames.length < 400) requestAnimationFrame(step);
  else done({ frames: frames.slice(5), blank });
};
requestAnimationFrame(step);";

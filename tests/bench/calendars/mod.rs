//! Calendars: reading a large feed and expanding series beside others who do, a page of time over thousands of series, refreshing a feed, and
//! the first sync with a server.

mod accounts;
mod feed;
mod peers;
mod refresh;

#[path = "../../it/caldav/shelf.rs"]
#[expect(dead_code, reason = "shared with the tests, which ask odder things of it")]
mod shelf;

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, ensure};
use hearth_app::App;
use peers::Peer;
use serde_json::json;

use crate::figure::{Figure, percentile};
use crate::ground::{Ground, block_on, call, finish, open};

const RUNS: usize = 9;
/// Series of a page of time.
const SERIES: usize = 5_000;
/// Series that are expanded, as long as gives some hundred occurrences each.
const EXPANDED: usize = 500;

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let (text, events) = feed::feed();
    let (large, series) = (ground.folder().join("feed.ics"), ground.folder().join("series.ics"));
    std::fs::write(&large, &text)?;
    std::fs::write(&series, feed::series(EXPANDED))?;
    let ours = reading(&text, events)?;
    let mut figures = vec![ours];
    let per_million = expansion(&std::fs::read(&series)?)?;
    figures.push(per_million);
    let told = beside(&peers::measure(ground.folder(), &large, &series), &mut figures);
    figures.extend(told);

    let community = ground.community("calendars")?;
    community.write()?;
    let app = community.app()?;
    block_on(async {
        refresh::watch(&community).await?;
        open(&app, &community).await?;
        figures.push(storing(&app, &large, events).await?);
        figures.extend(refresh::measure(&app).await?);
        figures.extend(accounts::quick(&app, ground.folder()).await?);
        figures.extend(accounts::measure(&app, ground.folder()).await?);
        Ok(())
    })?;
    let community = ground.community("series")?;
    community.write()?;
    let app = community.app()?;
    block_on(async {
        open(&app, &community).await?;
        figures.push(page(&app, ground.folder()).await?);
        Ok(figures)
    })
}

fn reading(text: &str, events: usize) -> Result<Figure> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let began = Instant::now();
        let (calendar, problems) = hearth_calendar::read(text.as_bytes());
        times.push(began.elapsed());
        ensure!(calendar.resources.len() == events && problems.is_empty(), "every event is understood");
    }
    let size = format!(
        "median of {RUNS}; {:.1} MB, {events} events with attendees and alarms, one in ten repeats",
        text.len() as f64 / 1e6
    );
    Ok(Figure::milliseconds("feed of 10 MB parsed", 300.0, percentile(&mut times, 0.5), size))
}

fn expansion(text: &[u8]) -> Result<Figure> {
    let (calendar, _) = hearth_calendar::read(text);
    let series: Vec<_> = calendar.resources.iter().map(hearth_calendar::Resource::series).collect();
    let (from, to) = ("2026-01-01T00:00:00Z".parse()?, "2028-01-01T00:00:00Z".parse()?);
    let mut times = Vec::new();
    let mut count = 0;
    for _ in 0..RUNS {
        let began = Instant::now();
        let (found, problems) = hearth_calendar::expand(&series, from, to, "Europe/Berlin");
        times.push(began.elapsed());
        ensure!(problems.is_empty(), "every series can be walked: {problems:?}");
        count = found.len();
    }
    ensure!(count > EXPANDED * 100, "a series has some hundred occurrences, not {count} in all");
    let each = percentile(&mut times, 0.5).as_secs_f64() * 1e6 / count as f64;
    let conditions = format!(
        "{:.1} million a second; {count} occurrences of {EXPANDED} series in two years, with zones and instants",
        1.0 / each
    );
    Ok(Figure::microseconds("one occurrence expanded", 0.5, each, conditions))
}

/// What the others take. The goal of reading becomes the best of them.
fn beside(peers: &[Peer], figures: &mut [Figure]) -> Vec<Figure> {
    let best = peers.iter().map(|peer| peer.parse_ms).fold(300.0, f64::min);
    if let Some(ours) = figures.first_mut() {
        ours.goal = Some(best);
    }
    let mut told = Vec::new();
    for peer in peers {
        told.push(Figure::beside(
            &format!("the same feed by {}", peer.name),
            peer.parse_ms,
            "ms",
            "a tree of components and properties",
        ));
        if let Some(each) = peer.expand_us {
            told.push(Figure::beside(&format!("one occurrence by {}", peer.name), each, "µs", "starts only"));
        }
    }
    told
}

async fn storing(app: &App, file: &Path, events: usize) -> Result<Figure> {
    call(app, "calendars_add", json!({ "address": file, "name": "Large" })).await?;
    let began = Instant::now();
    let synced = finish(app, "calendars_sync", json!({})).await?;
    let took = began.elapsed();
    ensure!(synced["calendars"][0]["added"] == events, "every event is stored: {synced}");
    Ok(Figure::seconds("feed of 10 MB stored", 3.0, took, "read, parsed, compared, written and indexed by one sync"))
}

async fn page(app: &App, folder: &Path) -> Result<Figure> {
    let file = folder.join("many.ics");
    std::fs::write(&file, feed::series(SERIES))?;
    call(app, "calendars_add", json!({ "address": file, "name": "Many" })).await?;
    let synced = finish(app, "calendars_sync", json!({})).await?;
    ensure!(synced["calendars"][0]["added"] == SERIES, "every series is stored: {synced}");
    let mut times = Vec::new();
    let mut entries = 0;
    for _ in 0..RUNS {
        let began = Instant::now();
        let month = hearth_app::dispatch_text(app, "calendar_page", json!({ "from": "2027-03-01", "to": "2027-04-12" })).await?;
        times.push(began.elapsed());
        entries = month.matches("\"of\":").count();
    }
    ensure!(entries > SERIES, "most series happen in a page of six weeks, not {entries} times");
    let conditions = format!("median of {RUNS}; six weeks, {entries} entries of {SERIES} series");
    Ok(Figure::milliseconds("page of a month", 100.0, percentile(&mut times, 0.5), conditions))
}

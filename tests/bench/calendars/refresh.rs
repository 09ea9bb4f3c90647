//! A feed of 12,000 events that is fetched again: unchanged, and with one event changed.

use std::sync::{Arc, Mutex};
use std::time::Instant;

use anyhow::{Result, ensure};
use hearth_app::App;
use hearth_store::{KeySlots, Unlock};
use hearth_tests::drive::community::{Community, PASSPHRASE};
use serde_json::{Value, json};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::feed;
use crate::figure::{Figure, percentile};
use crate::ground::{call, finish};

const EVENTS: usize = 12_000;
const RUNS: usize = 5;

/// What the server says, and how often it was asked.
#[derive(Default)]
struct Shelf {
    body: String,
    etag: String,
    asked: usize,
}

pub async fn measure(app: &App) -> Result<Vec<Figure>> {
    let shelf: Arc<Mutex<Shelf>> = Arc::default();
    let address = serve(shelf.clone()).await?;
    let put = |changed: Option<usize>, etag: &str| {
        let mut shelf = shelf.lock().unwrap_or_else(|broken| broken.into_inner());
        (shelf.body, shelf.etag, shelf.asked) = (feed::of(EVENTS, changed), etag.to_owned(), 0);
    };
    let asked = || shelf.lock().unwrap_or_else(|broken| broken.into_inner()).asked;

    put(None, "\"first\"");
    let id = call(app, "calendars_add", json!({ "address": address, "name": "Refreshed" })).await?["id"].clone();
    let first = sync(app, &id).await?;
    ensure!(first["added"] == EVENTS, "the feed is taken in: {first}");

    let before = written(app).await?;
    shelf.lock().unwrap_or_else(|broken| broken.into_inner()).asked = 0;
    let mut unchanged = Vec::new();
    for _ in 0..RUNS {
        let began = Instant::now();
        let synced = sync(app, &id).await?;
        unchanged.push(began.elapsed());
        ensure!(synced["unchanged"] == true, "nothing changed: {synced}");
    }
    let requests = asked() as f64 / RUNS as f64;
    let rows = written(app).await? - before;
    let mut figures = vec![
        Figure::count("unchanged feed: requests", 1.0, requests, "each time, answered by 304"),
        Figure::count("unchanged feed: event rows written", 0.0, rows as f64, format!("in {RUNS} refreshes of {EVENTS} events")),
        Figure::milliseconds("unchanged feed refreshed", 500.0, percentile(&mut unchanged, 0.5), format!("median of {RUNS}")),
    ];

    let mut changed = Vec::new();
    let mut rows = Vec::new();
    for run in 0..RUNS {
        put(Some(1_000 + run), &format!("\"changed-{run}\""));
        let before = written(app).await?;
        let began = Instant::now();
        let synced = sync(app, &id).await?;
        changed.push(began.elapsed());
        // The one of the run before reads as it did at first again.
        let expected = if run == 0 { 1 } else { 2 };
        ensure!(synced["changed"] == expected, "{expected} changed: {synced}");
        rows.push((written(app).await? - before) as f64 / f64::from(expected));
    }
    let most = rows.into_iter().fold(0.0, f64::max);
    let conditions = format!("fetched, read, compared and stored; median of {RUNS}, {EVENTS} events");
    figures.push(Figure::count("one changed event: event rows written", 1.0, most, "for each that changed"));
    figures.push(Figure::milliseconds("one changed event taken in", 500.0, percentile(&mut changed, 0.5), conditions));
    Ok(figures)
}

async fn sync(app: &App, id: &Value) -> Result<Value> {
    Ok(finish(app, "calendars_sync", json!({ "id": id })).await?["calendars"][0].clone())
}

/// Lets the database itself count the rows of events that are written. Done before the community is opened.
pub async fn watch(community: &Community) -> Result<()> {
    let key = KeySlots::read(&community.file)?.open(&Unlock::Passphrase(PASSPHRASE))?;
    let key: String = key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let file = SqliteConnectOptions::new().filename(&community.file).pragma("key", format!("\"x'{key}'\""));
    let mut conn = file.disable_statement_logging().connect().await?;
    sqlx::query("CREATE TABLE bench_written (seen INTEGER)").execute(&mut conn).await?;
    for what in ["INSERT", "UPDATE", "DELETE"] {
        let trigger =
            format!("CREATE TRIGGER bench_{what} AFTER {what} ON events BEGIN INSERT INTO bench_written VALUES (1); END");
        sqlx::query(&trigger).execute(&mut conn).await?;
    }
    conn.close().await?;
    Ok(())
}

async fn written(app: &App) -> Result<i64> {
    let store = app.community()?.store.clone();
    Ok(sqlx::query_scalar("SELECT count(*) FROM bench_written").fetch_one(store.readers()).await?)
}

async fn serve(shelf: Arc<Mutex<Shelf>>) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/feed.ics", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                match stream.read(&mut buffer).await {
                    Ok(0) | Err(_) => break,
                    Ok(read) => request.extend_from_slice(&buffer[..read]),
                }
            }
            let request = String::from_utf8_lossy(&request).to_lowercase();
            let answer = {
                let mut shelf = shelf.lock().unwrap_or_else(|broken| broken.into_inner());
                shelf.asked += 1;
                let known = request.contains(&format!("if-none-match: {}", shelf.etag));
                let (status, body) = if known { (304, "") } else { (200, shelf.body.as_str()) };
                let head = format!("HTTP/1.1 {status} X\r\nETag: {}\r\nContent-Length: {}\r\n", shelf.etag, body.len());
                format!("{head}Connection: close\r\n\r\n{body}")
            };
            if stream.write_all(answer.as_bytes()).await.is_err() {
                continue;
            }
        }
    });
    Ok(address)
}

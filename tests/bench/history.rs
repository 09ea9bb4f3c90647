//! A community with a long past: opening it, changing it, taking a large import back, backing it up while work goes on, reading its
//! history; and what encryption costs.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use hearth_app::App;
use hearth_store::{DataKey, KeySlots, Operation, Store, Unlock};
use hearth_tests::drive::community::{Community, PASSPHRASE};
use serde_json::{Value, json};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::figure::{Figure, percentile};
use crate::ground::{Ground, PEOPLE, block_on, call, finish, open};

/// Entries in the log for each person of the community.
const ENTRIES_EACH: usize = 10;
/// Rows of the import that is taken back: a Google file holds two thirds of whom it is made from.
const IMPORTED: usize = 10_000;
const IMPORTED_FROM: usize = IMPORTED * 3 / 2;

/// `HEARTH_BENCH_PEOPLE` makes the community smaller, to try the part out; its figures are then of no use.
fn people() -> usize {
    std::env::var("HEARTH_BENCH_PEOPLE").ok().and_then(|text| text.parse().ok()).unwrap_or(PEOPLE)
}

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    // A Google file holds two thirds of whom it is made from.
    let files = ground.people(people() * 151 / 100)?;
    let more = ground.others(IMPORTED_FROM, 2)?;
    let community = ground.community("history")?;
    community.write()?;
    let app = community.app()?;
    block_on(async {
        open(&app, &community).await?;
        let google = json!({ "path": files.join("google-contacts.csv"), "make_efforts": true, "choices": [] });
        let there = finish(&app, "imports_apply", google).await?["added"].clone();
        let entries = long_past(&app).await?;
        let conditions = format!("{there} people, {entries} entries in the log");
        call(&app, "community_close", Value::Null).await?;
        let mut figures = vec![opening(&app, &community, &conditions).await?];
        figures.push(small_changes(&app, "one small durable operation, p95", 10.0, &conditions).await?);
        figures.push(history(&app, &conditions).await?);
        figures.push(past(&app, &community, &conditions).await?);
        figures.extend(backup(&app, &conditions).await?);
        let other = json!({ "path": more.join("google-contacts.csv"), "make_efforts": true, "choices": [] });
        let added = finish(&app, "imports_apply", other).await?["added"].clone();
        let began = Instant::now();
        call(&app, "undo", Value::Null).await?;
        figures.push(Figure::seconds(
            "undo of an import",
            3.0,
            began.elapsed(),
            format!("{added} people added, to {conditions}"),
        ));
        call(&app, "community_close", Value::Null).await?;
        figures.push(encryption(&community).await?);
        Ok(figures)
    })
}

/// Changes everybody again and again, each time as one operation, until the log is long enough.
async fn long_past(app: &App) -> Result<i64> {
    let store = app.community()?.store.clone();
    let wanted = i64::try_from(people() * ENTRIES_EACH)?;
    for round in 0.. {
        let entries: i64 = sqlx::query_scalar("SELECT count(*) FROM change_log").fetch_one(store.readers()).await?;
        if entries >= wanted {
            return Ok(entries);
        }
        let mut tx = store.begin(Operation::change("bench", format!("Round {round}"), app.now())).await?;
        sqlx::query("UPDATE people SET notes = 'round ' || ?1").bind(round).execute(&mut *tx).await?;
        ensure!(tx.commit().await?.rows > 0, "every round writes to the log");
    }
    unreachable!("the rounds end with the log long enough")
}

async fn opening(app: &App, community: &Community, conditions: &str) -> Result<Figure> {
    // The passphrase costs its tenth of a second by design and is no part of this.
    let key = key(community)?;
    let mut times = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        let store = Store::open(&community.file, &key).await?;
        hearth_store::community::show(store.readers()).await?.context("a community")?;
        times.push(began.elapsed());
        store.close().await?;
    }
    open(app, community).await?;
    Ok(Figure::milliseconds("open to first query, p95", 300.0, percentile(&mut times, 0.95), conditions))
}

fn key(community: &Community) -> Result<DataKey> {
    Ok(KeySlots::read(&community.file)?.open(&Unlock::Passphrase(PASSPHRASE))?)
}

async fn someone(app: &App) -> Result<String> {
    let page = call(app, "people_page", json!({ "offset": 7, "limit": 1 })).await?;
    page["rows"][0]["id"].as_str().map(str::to_owned).context("somebody is there")
}

async fn small_changes(app: &App, what: &str, goal: f64, conditions: &str) -> Result<Figure> {
    let id = someone(app).await?;
    let mut times = Vec::new();
    for turn in 0..200 {
        let began = Instant::now();
        call(app, "people_change", json!({ "id": id, "field": "notes", "value": format!("note {turn}") })).await?;
        times.push(began.elapsed());
    }
    Ok(Figure::milliseconds(what, goal, percentile(&mut times, 0.95), conditions))
}

/// Everybody as they were before all of the rounds: the dearest way back there is, without anything that is read from it.
async fn past(app: &App, community: &Community, conditions: &str) -> Result<Figure> {
    let store = app.community()?.store.clone();
    let key = key(community)?;
    let rounds: String =
        sqlx::query_scalar("SELECT min(at) FROM operations WHERE name = 'bench'").fetch_one(store.readers()).await?;
    let began = Instant::now();
    let then = store.as_of(&key, &rounds, &|_, _| true).await?.context("nobody stops it")?;
    let took = began.elapsed();
    let people: i64 =
        sqlx::query_scalar("SELECT count(*) FROM people WHERE notes LIKE 'round%'").fetch_one(then.store.readers()).await?;
    ensure!(people == 0, "no round was there yet");
    then.store.readers().close().await;
    Ok(Figure::seconds("a past day made ready", 8.0, took, conditions))
}

async fn history(app: &App, conditions: &str) -> Result<Figure> {
    let mut times = Vec::new();
    let mut before = Value::Null;
    for _ in 0..20 {
        let began = Instant::now();
        let page = call(app, "history", json!({ "limit": 50, "before": before })).await?;
        times.push(began.elapsed());
        let oldest = page.as_array().and_then(|lines| lines.last()).map(|line| line["n"].clone());
        before = oldest.unwrap_or(Value::Null);
    }
    Ok(Figure::milliseconds("history page of 50, p95", 50.0, percentile(&mut times, 0.95), conditions))
}

/// A backup, and the longest that a change had to wait while it was made.
async fn backup(app: &App, conditions: &str) -> Result<Vec<Figure>> {
    let id = someone(app).await?;
    let making = app.clone();
    let began = Instant::now();
    let making = tokio::spawn(async move {
        let made = finish(&making, "backups_make", Value::Null).await;
        (made, began.elapsed())
    });
    let mut longest = Duration::ZERO;
    let mut turn = 0;
    while !making.is_finished() {
        let wait = Instant::now();
        call(app, "people_change", json!({ "id": id, "field": "notes", "value": format!("meanwhile {turn}") })).await?;
        longest = longest.max(wait.elapsed());
        turn += 1;
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let (made, took) = making.await?;
    let size = made?["size"].as_f64().unwrap_or_default() / 1e6;
    Ok(vec![
        Figure::seconds("backup, checked", 3.0, took, format!("{size:.0} MB, {conditions}")),
        Figure::milliseconds("longest change during a backup", 100.0, longest, format!("of {turn} changes, {conditions}")),
    ])
}

/// The same reading and the same small writes, with the key and in a plain copy of the file.
async fn encryption(community: &Community) -> Result<Figure> {
    let key: String = key(community)?.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let plain = SqliteConnectOptions::new().filename(community.file.with_extension("plain")).create_if_missing(true);
    let mut bare_file = plain.connect().await?;
    let from = community.file.to_str().context("a path")?;
    sqlx::query("ATTACH DATABASE ?1 AS keyed KEY ?2").bind(from).bind(format!("x'{key}'")).execute(&mut bare_file).await?;
    sqlx::query("SELECT sqlcipher_export('main', 'keyed')").fetch_all(&mut bare_file).await?;
    sqlx::query("DETACH DATABASE keyed").execute(&mut bare_file).await?;
    let bare = labour(&mut bare_file).await?;
    bare_file.close().await?;
    let keyed =
        SqliteConnectOptions::new().filename(&community.file).pragma("key", format!("\"x'{key}'\"")).disable_statement_logging();
    let mut conn = keyed.connect().await?;
    let encrypted = labour(&mut conn).await?;
    conn.close().await?;
    let share = 100.0 * encrypted.as_secs_f64() / bare.as_secs_f64().max(f64::EPSILON);
    let conditions = format!("{encrypted:.0?} against {bare:.0?}: a walk through the log and 200 commits");
    Ok(Figure::beside("time with encryption, of that without", share, "%", conditions))
}

async fn labour(conn: &mut SqliteConnection) -> Result<Duration> {
    for pragma in ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -8192"] {
        sqlx::query(pragma).execute(&mut *conn).await?;
    }
    let mut best = Duration::MAX;
    // The best of a few: the first one warms up, and what the disk does besides is not ours.
    for _ in 0..4 {
        let began = Instant::now();
        let _: Option<i64> = sqlx::query_scalar("SELECT sum(length(changes)) FROM change_log").fetch_one(&mut *conn).await?;
        for turn in 0..200 {
            sqlx::query("INSERT OR REPLACE INTO drafts (id, value, at) SELECT 'bench-' || ?1, '1', '2026-11-22T09:00:00Z'")
                .bind(turn)
                .execute(&mut *conn)
                .await?;
        }
        best = best.min(began.elapsed());
    }
    Ok(best)
}

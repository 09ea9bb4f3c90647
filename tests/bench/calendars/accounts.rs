//! The first sync of a calendar on a server, and vdirsyncer doing the same: with one on the loopback that costs next to nothing, which shows
//! what the programs cost, and with Radicale, which has listed its events once before, so that neither waits for it to make its own index.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use hearth_app::App;
use serde_json::{Value, json};

use super::{feed, peers::PACKAGES, shelf::Shelf};
use crate::figure::Figure;
use crate::ground::{call, finish};
use crate::servers::{Kind, PASSWORD, Server};

const EVENTS: usize = 10_000;
/// For the server to list its files for the first time.
const PATIENCE: Duration = Duration::from_secs(600);
/// How many times faster than vdirsyncer.
const FASTER: f64 = 5.0;

pub async fn measure(app: &App, folder: &Path) -> Result<Vec<Figure>> {
    if std::env::var_os("HEARTH_CALDAV").is_none() {
        eprintln!("bench: calendars: without HEARTH_CALDAV no server is synced with");
        return Ok(Vec::new());
    }
    let mut server = Server::start(Kind::Radicale).await;
    server.stop();
    let place = server.data().join("collection-root/alice/harbour");
    for number in 0..EVENTS {
        std::fs::write(place.join(format!("{number}.ics")), feed::resource(number))?;
    }
    server.run().await;
    let listing =
        r#"<sync-collection xmlns="DAV:"><sync-token/><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>"#;
    let patient = reqwest::Client::builder().timeout(PATIENCE).build()?;
    let asked = patient.request(reqwest::Method::from_bytes(b"REPORT")?, server.calendar()).body(listing);
    let (user_name, password) = server.account();
    let status = asked.basic_auth(user_name, Some(password)).send().await?.status();
    ensure!(status.as_u16() == 207, "the server lists what it holds: {status}");

    let account = json!({ "address": server.address(), "user_name": user_name, "password": password });
    let found = call(app, "calendars_discover", account).await?;
    let place = Place { home: found["address"].clone(), calendar: server.calendar(), user_name: user_name.into() };
    let took = place.ours(app).await?;
    let conditions =
        format!("{EVENTS} events, Radicale 3.9.0 on the loopback, found, fetched, stored; most of it is the server's");
    let mut figures = vec![Figure::beside("first sync with Radicale", took.as_secs_f64(), "s", conditions)];
    match place.vdirsyncer(&folder.join("vdirsyncer-radicale")) {
        Ok(theirs) => {
            figures.push(Figure::beside(
                "the same by vdirsyncer 0.21.0",
                theirs.as_secs_f64(),
                "s",
                "its files on the same disk",
            ));
        }
        Err(problem) => eprintln!("bench: calendars: vdirsyncer is not measured: {problem:#}"),
    }
    Ok(figures)
}

/// With a server of our own that has all in memory.
pub async fn quick(app: &App, folder: &Path) -> Result<Vec<Figure>> {
    let shelf = Shelf::open().await;
    for number in 0..EVENTS {
        shelf.state().put(&format!("{number}.ics"), &feed::resource(number));
    }
    let place = Place { home: json!(shelf.address), calendar: shelf.calendar(), user_name: "eve".into() };
    let took = place.ours(app).await?;
    let conditions = format!("{EVENTS} events, a server in memory on the loopback, fetched, stored");
    Ok(match place.vdirsyncer(&folder.join("vdirsyncer-quick")) {
        Ok(theirs) => {
            let theirs = theirs.as_secs_f64();
            vec![
                Figure::seconds("first sync with a server", theirs / FASTER, took, conditions),
                Figure::beside("the same by vdirsyncer 0.21.0", theirs, "s", "its files on the same disk"),
            ]
        }
        Err(problem) => {
            eprintln!("bench: calendars: vdirsyncer is not measured: {problem:#}");
            vec![Figure::beside("first sync with a server", took.as_secs_f64(), "s", conditions)]
        }
    })
}

/// A calendar on a server.
struct Place {
    home: Value,
    calendar: String,
    user_name: String,
}

impl Place {
    async fn ours(&self, app: &App) -> Result<Duration> {
        let args = json!({
            "address": self.home, "user_name": self.user_name, "password": PASSWORD,
            "calendars": [{ "address": self.calendar, "name": "Harbour" }],
        });
        let id = call(app, "calendars_choose", args).await?["ids"][0].clone();
        let began = Instant::now();
        let synced: Value = finish(app, "calendars_sync", json!({ "id": id })).await?["calendars"][0].clone();
        let took = began.elapsed();
        ensure!(synced["added"] == EVENTS, "all are taken in: {synced}");
        Ok(took)
    }

    /// Its `discover` is not counted, as finding the calendar is not with us.
    fn vdirsyncer(&self, place: &Path) -> Result<Duration> {
        let packages = std::env::var_os(PACKAGES).with_context(|| format!("{PACKAGES} does not say where its packages lie"))?;
        std::fs::create_dir_all(place)?;
        let settings = place.join("config");
        let text = format!(
            "[general]\nstatus_path = \"{0}/status/\"\n\n[pair both]\na = \"here\"\nb = \"there\"\ncollections = null\n\n\
             [storage here]\ntype = \"filesystem\"\npath = \"{0}/events/\"\nfileext = \".ics\"\n\n\
             [storage there]\ntype = \"caldav\"\nurl = \"{1}\"\nusername = \"{2}\"\npassword = \"{PASSWORD}\"\n",
            place.display(),
            self.calendar,
            self.user_name
        );
        std::fs::write(&settings, text)?;
        let program = |verb: &str| {
            let mut command = Command::new("python3");
            command.args(["-m", "vdirsyncer", "-c"]).arg(&settings).arg(verb);
            command.env("PYTHONPATH", &packages).env("PYTHONNOUSERSITE", "1").stderr(Stdio::piped()).stdout(Stdio::piped());
            command
        };
        let mut finding = program("discover").stdin(Stdio::piped()).spawn().context("python3 does not start")?;
        if let Some(mut input) = finding.stdin.take() {
            // It asks whether to make the folder.
            std::io::Write::write_all(&mut input, b"y\ny\n")?;
        }
        let output = finding.wait_with_output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
        let began = Instant::now();
        let output = program("sync").stdin(Stdio::null()).output()?;
        let took = began.elapsed();
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
        let held = std::fs::read_dir(place.join("events"))?.count();
        ensure!(held >= EVENTS, "it fetched them all, not {held}");
        Ok(took)
    }
}

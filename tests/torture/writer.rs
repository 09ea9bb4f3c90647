//! Works on a community until it is killed, and says on stdout what is safe: a line is written only after the command that it speaks of
//! has answered. Which work it does follows from the seed. Deliberately not here: judging what is left (the test `torture`).
//!
//! Lines: `ready` · `ack OPERATION` (the newest operation) · `backup NAME` · `restoring NAME` · `restored OPERATION`

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use hearth_app::{
    App, JobStarted, dispatch,
    ports::{FixedClock, NoKeychain, Places, Ports},
};
use serde_json::{Value, json};

/// Repeatable choices (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

struct Worker {
    app: App,
    dice: Dice,
    folder: PathBuf,
    passphrase: String,
}

fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

impl Worker {
    async fn call(&self, name: &str, args: Value) -> Result<Value> {
        let value = dispatch(&self.app, name, args).await.map_err(|e| anyhow::anyhow!("{name}: {e}"))?.value;
        let Some(job) = value.get("job").and_then(Value::as_str) else { return Ok(value) };
        let started = JobStarted { job: job.into() };
        let ended = self.app.wait(&started, |_| {}).await.map_err(|e| anyhow::anyhow!("{name}: {e}"))?;
        Ok(ended.result)
    }

    async fn newest(&self) -> Result<String> {
        let open = self.app.community().map_err(|e| anyhow::anyhow!("{e}"))?;
        hearth_store::backups::newest_operation(&open.store).await?.context("something was done")
    }

    /// Somebody, if there is anybody.
    async fn someone(&mut self) -> Result<Option<String>> {
        let total = self.call("people_page", json!({ "offset": 0, "limit": 1 })).await?["total"].as_u64().unwrap_or(0);
        if total == 0 {
            return Ok(None);
        }
        let offset = self.dice.roll(total);
        let page = self.call("people_page", json!({ "offset": offset, "limit": 1 })).await?;
        Ok(page["rows"][0]["id"].as_str().map(str::to_owned))
    }

    /// One piece of work, acknowledged when it is done.
    async fn work(&mut self) -> Result<()> {
        let turn = self.dice.roll(1_000_000);
        match self.dice.roll(26) {
            0..=5 => drop(
                self.call("people_add", json!({ "name": format!("Person {turn}"), "email": format!("p{turn}@example.org") }))
                    .await?,
            ),
            6..=9 => {
                if let Some(id) = self.someone().await? {
                    self.call("people_change", json!({ "id": id, "field": "notes", "value": format!("Note {turn}") })).await?;
                }
            }
            10 | 11 => drop(self.call("tasks_add", json!({ "title": format!("Task {turn}"), "checks": ["One", "Two"] })).await?),
            12 => drop(self.call("efforts_add", json!({ "name": format!("Effort {turn}") })).await?),
            13 => {
                if let Some(id) = self.someone().await? {
                    // Whoever something hangs on stays; that is an answer too.
                    let _ = self.call("people_remove", json!({ "id": id })).await;
                }
            }
            14..=16 => {
                let way = if self.dice.roll(3) == 0 { "redo" } else { "undo" };
                // There may be nothing to do.
                let _ = self.call(way, Value::Null).await;
            }
            17 | 18 => {
                let files = ["luma-guests.csv", "slack-members.csv", "tabelle.csv", "mailchimp-unsubscribed.csv"];
                let file = files[usize::try_from(self.dice.roll(4))?];
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/people").join(file);
                let args = json!({ "path": path, "make_efforts": true, "day_first": true, "choices": [] });
                self.call("imports_apply", args).await?;
            }
            19 | 20 => self.sync().await?,
            21 | 22 => {
                let made = self.call("backups_make", Value::Null).await?;
                return say(&format!("backup {}", made["name"].as_str().context("a name")?));
            }
            // The whole file is written anew and exchanged, and what was acknowledged before must be in the new one.
            23 | 24 => drop(self.call("keys_renew", json!({ "passphrase": self.passphrase })).await?),
            _ => return self.restore().await,
        }
        say(&format!("ack {}", self.newest().await?))
    }

    async fn sync(&mut self) -> Result<()> {
        let path = self.folder.join("town.ics");
        let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:torture\r\nX-WR-CALNAME:Town\r\n");
        for n in 0..=self.dice.roll(60) {
            text += &format!(
                "BEGIN:VEVENT\r\nUID:e{n}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:202612{:02}T100000Z\r\nSUMMARY:Event {}\r\nEND:VEVENT\r\n",
                n % 28 + 1,
                self.dice.roll(1000)
            );
        }
        std::fs::write(&path, text + "END:VCALENDAR\r\n")?;
        if self.call("calendars_list", Value::Null).await?.as_array().is_none_or(Vec::is_empty) {
            self.call("calendars_add", json!({ "address": path, "name": "Town" })).await?;
        }
        self.call("calendars_sync", json!({ "accept_removals": true })).await.map(drop)
    }

    async fn restore(&mut self) -> Result<()> {
        let all = self.call("backups_list", Value::Null).await?;
        let Some(name) = all["backups"][0]["name"].as_str() else { return Ok(()) };
        say(&format!("restoring {name}"))?;
        self.call("backups_restore", json!({ "name": name, "passphrase": self.passphrase })).await?;
        say(&format!("restored {}", self.newest().await?))
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let (Some(folder), Some(seed), Some(passphrase)) = (words.next(), words.next(), words.next()) else {
        bail!("hearth-torture FOLDER SEED PASSPHRASE: started by the test of that name");
    };
    let folder = PathBuf::from(folder);
    let ports = Ports {
        clock: Arc::new(FixedClock::parse("2026-11-22T09:00:00Z").context("a constant")?),
        secrets: Arc::new(NoKeychain),
        places: Places::below(&folder),
    };
    let mut worker = Worker { app: App::new(ports), dice: Dice(seed.parse()?), folder, passphrase };
    let file = worker.folder.join("torture.hearth");
    worker.call("community_open", json!({ "path": file, "passphrase": worker.passphrase })).await?;
    say("ready")?;
    loop {
        worker.work().await?;
    }
}

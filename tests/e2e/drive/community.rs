//! The community that a journey walks through: its file in a folder of its own, and for a browser the bridge before it.

use super::process::Process;
use anyhow::{Context, Result, bail};
use hearth_app::ports::{FixedClock, NoKeychain, Places, Ports};
use hearth_app::{App, dispatch};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

/// The moment at which every journey takes place, unless it says otherwise: a Sunday morning.
pub const CLOCK: &str = "2026-11-22T09:00:00Z";
/// The way into every journey's file.
pub const PASSPHRASE: &str = "a journey of a thousand miles";

/// What the file holds when the journey begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seed {
    /// The sample community.
    Demo,
    /// A community with a name and nothing else.
    Empty,
    /// No file yet: the first start.
    Nothing,
}

#[derive(Debug)]
pub struct Community {
    pub folder: TempDir,
    pub file: PathBuf,
    pub seed: Seed,
    pub clock: &'static str,
}

impl Community {
    pub fn new(seed: Seed, clock: &'static str) -> Result<Self> {
        let folder = TempDir::with_prefix("hearth-journey-")?;
        let file = folder.path().join("community.hearth");
        Ok(Self { folder, file, seed, clock })
    }

    /// The file, the way in and the clock, and a home of its own so that no setting of the machine's user is met.
    pub fn dress<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("HEARTH_FILE", &self.file)
            .env("HEARTH_PASSPHRASE", PASSPHRASE)
            .env("HEARTH_CLOCK", self.clock)
            .env("HEARTH_HOME", self.folder.path())
            .env("HEARTH_NO_KEYCHAIN", "1")
            .env("HOME", self.folder.path())
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CACHE_HOME")
            .env_remove("XDG_STATE_HOME")
    }

    /// The core in this process, with nothing open yet.
    pub fn app(&self) -> Result<App> {
        Ok(App::new(Ports {
            clock: Arc::new(FixedClock::parse(self.clock).context("the journey's clock is no instant")?),
            secrets: Arc::new(NoKeychain),
            places: Places::below(self.folder.path()),
        }))
    }

    /// Writes the file by the same command as the window would, in this process.
    pub fn write(&self) -> Result<()> {
        let sample = match self.seed {
            Seed::Nothing => return Ok(()),
            seed => seed == Seed::Demo,
        };
        let app = self.app()?;
        let new = json!({
            "path": self.file, "name": "Riverside", "zone": "Europe/Oslo", "sample": sample, "passphrase": PASSPHRASE,
        });
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async {
            dispatch(&app, "community_create", new).await.context("the community could not be made")?;
            dispatch(&app, "community_close", Value::Null).await.context("the community could not be closed")
        })?;
        if !self.file.is_file() {
            bail!("a community was made, and yet there is none at {}", self.file.display());
        }
        Ok(())
    }

    /// Makes a setting of this device before the program starts on it.
    pub fn wish(&self, id: &str, value: Value) -> Result<()> {
        let app = self.app()?;
        let set = dispatch(&app, "device_settings_set", json!({ "id": id, "value": value }));
        tokio::runtime::Runtime::new()?.block_on(set).with_context(|| id.to_owned())?;
        Ok(())
    }

    /// Asks a command about the file, beside the program that has it open.
    pub fn ask(&self, command: &str, args: Value) -> Result<Value> {
        let app = self.app()?;
        tokio::runtime::Runtime::new()?.block_on(async {
            let open = json!({ "path": self.file, "passphrase": PASSPHRASE });
            dispatch(&app, "community_open", open).await.context("the community could not be opened")?;
            let answer = dispatch(&app, command, args).await.with_context(|| command.to_owned())?.value;
            dispatch(&app, "community_close", Value::Null).await?;
            Ok(answer)
        })
    }

    /// Serves it to a browser. Gives the bridge and the address of its first page.
    pub fn serve(&self) -> Result<(Process, String)> {
        let mut bridge = Command::new(program("hearth-bridge")?);
        bridge.args(["--clock", self.clock]).arg("--home").arg(self.folder.path());
        match self.seed {
            Seed::Demo => bridge.arg("--file").arg(&self.file).args(["--seed", "demo"]),
            Seed::Empty => bridge.arg("--file").arg(&self.file).args(["--seed", "empty"]),
            Seed::Nothing => &mut bridge,
        };
        bridge.current_dir(repository()).stdout(Stdio::piped());
        let mut process = Process::start("bridge", self.dress(&mut bridge), self.folder.path())?;
        let out = process.child().stdout.take().context("its stdout was piped")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let said: Value = serde_json::from_str(&line)
            .with_context(|| format!("the bridge said no port but: {line}\n{}", process.last_words()))?;
        let (Some(port), Some(token)) = (said["port"].as_u64(), said["token"].as_str()) else {
            bail!("the bridge said neither port nor token: {line}");
        };
        Ok((process, format!("http://127.0.0.1:{port}/?token={token}")))
    }
}

/// A program of ours: from the folder that `cargo xtask` names, else built beside this test.
pub fn program(name: &str) -> Result<PathBuf> {
    let folder = match std::env::var_os("HEARTH_PROGRAMS") {
        Some(folder) => PathBuf::from(folder),
        None => std::env::current_exe()?.ancestors().nth(2).context("a test lies in target/PROFILE/deps")?.to_path_buf(),
    };
    let path = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if !path.is_file() {
        bail!("{} is not built; run the journeys with `cargo xtask e2e`", path.display());
    }
    Ok(path)
}

pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the repository")
}

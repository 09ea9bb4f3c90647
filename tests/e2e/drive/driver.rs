//! A web driver and its one session: ChromeDriver for the browser, WebKitWebDriver for the window itself.

use super::community::{Community, program};
use super::process::Process;
use super::wire;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Debian's Chromium, with the bridge between it and the core.
    Chromium,
    /// Hearth's own window, with its web view.
    Desktop,
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Desktop => "desktop",
        }
    }
}

#[derive(Debug)]
pub struct Driver {
    port: u16,
    session: String,
    /// When the session was asked for: the program under the driver starts then.
    pub asked_at: Instant,
    /// Dropped after the session is closed.
    process: Process,
}

impl Driver {
    pub fn start(engine: Engine, community: &Community) -> Result<Self> {
        match engine {
            Engine::Chromium => Self::session("chromedriver", &chromium(), community),
            Engine::Desktop => Self::start_program("hearth-desktop", community),
        }
    }

    /// Another program of ours with a web view of the same kind.
    pub fn start_program(name: &str, community: &Community) -> Result<Self> {
        Self::session("WebKitWebDriver", &desktop(&program(name)?), community)
    }

    fn session(program_name: &str, capabilities: &Value, community: &Community) -> Result<Self> {
        let port = free_port()?;
        let mut command = Command::new(program_name);
        command.arg(format!("--port={port}")).stdout(Stdio::null());
        // The web view lets itself be driven only when it is told so from outside.
        community.dress(&mut command).env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
        let process = Process::start(program_name, &mut command, community.folder.path())?;
        wait_until_ready(port, &process)?;
        let asked_at = Instant::now();
        let answer = wire::request(port, "POST", "/session", &json!({ "capabilities": { "alwaysMatch": capabilities } }))
            .with_context(|| format!("no session\n{}", process.last_words()))?;
        let session = answer["sessionId"].as_str().context("the driver gave no session")?.to_owned();
        let driver = Self { port, session, asked_at, process };
        driver.post("timeouts", &json!({ "script": 50_000, "pageLoad": 30_000, "implicit": 0 }))?;
        Ok(driver)
    }

    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        wire::request(self.port, "POST", &format!("/session/{}/{path}", self.session), body)
    }

    pub fn get(&self, path: &str) -> Result<Value> {
        wire::request(self.port, "GET", &format!("/session/{}/{path}", self.session), &Value::Null)
    }

    /// The driver's own process; what it started lies below it.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    pub fn last_words(&self) -> String {
        self.process.last_words()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The polite way first, so that the window can close its file; the process is killed in any case.
        wire::request(self.port, "DELETE", &format!("/session/{}", self.session), &Value::Null).ok();
    }
}

fn chromium() -> Value {
    let mut options = json!({ "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,900", "--lang=en-GB",
    ] });
    if let Some(binary) = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].into_iter().find(|path| Path::new(path).exists()) {
        options["binary"] = binary.into();
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options })
}

fn desktop(program: &Path) -> Value {
    json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } })
}

/// A port that was free a moment ago. Drivers want to be told one, and tests start one at a time.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn wait_until_ready(port: u16, process: &Process) -> Result<()> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(20) {
        if wire::request(port, "GET", "/status", &Value::Null).is_ok() {
            return Ok(());
        }
        super::window::pause();
    }
    bail!("the driver does not answer\n{}", process.last_words())
}

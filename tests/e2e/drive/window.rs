//! The window as a person meets it, the same for the browser and for Hearth's own: places, names, keys, words.
//! A journey names what it means by role and accessible name and never by class or test id; what a screen reader cannot
//! find, a journey cannot either.

use super::axe::Rules;
use super::community::{CLOCK, Community, Seed, repository};
use super::driver::{Driver, Engine};
use super::process::Process;
use super::{axe, keys};
use anyhow::{Context, Result, bail};
use base64::Engine as _;
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a thing may take to appear before a journey fails. Far above every goal: a slow machine is no bug.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, Copy)]
pub struct Options {
    pub seed: Seed,
    /// The instant that the app takes for now, RFC 3339.
    pub clock: &'static str,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: Seed::Demo, clock: CLOCK }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// Fields are dropped in this order: the session, the bridge, the folder with the file.
#[derive(Debug)]
pub struct Window {
    driver: Driver,
    bridge: Option<Process>,
    pub community: Community,
    pub engine: Engine,
}

impl Window {
    /// Starts the app on a new community and waits until its first page is usable.
    pub fn open(engine: Engine, options: Options) -> Result<Self> {
        let community = Community::new(options.seed, options.clock)?;
        Self::open_on(engine, community)
    }

    /// The same on a community whose home is laid out already.
    pub fn open_on(engine: Engine, community: Community) -> Result<Self> {
        let (bridge, address) = match engine {
            Engine::Chromium => community.serve().map(|(bridge, address)| (Some(bridge), Some(address)))?,
            Engine::Desktop => {
                community.write()?;
                (None, None)
            }
        };
        let driver = Driver::start(engine, &community)?;
        let window = Self { driver, bridge, community, engine };
        if let Some(address) = address {
            window.driver.post("url", &json!({ "url": address }))?;
        }
        window.run(LISTEN, &[])?;
        window.wait("a page with a main part", || window.truth("return document.querySelector('main, [role=main]') !== null"))?;
        window.settle()?;
        Ok(window)
    }

    /// Ends the program as its own window does, and starts it again on the same file and with the same home.
    pub fn again(self) -> Result<Self> {
        let Self { driver, bridge, community, engine } = self;
        // The window goes while it still answers: whatever it says, it is gone when it says nothing more.
        let close = "window.__TAURI_INTERNALS__.invoke('plugin:window|close', { label: 'main' })";
        driver.post("execute/sync", &json!({ "script": close, "args": [] })).ok();
        let start = Instant::now();
        while driver.get("url").is_ok() {
            if start.elapsed() > PATIENCE {
                bail!("the window did not close");
            }
            pause();
        }
        drop(driver);
        let driver = Driver::start(engine, &community)?;
        let window = Self { driver, bridge, community, engine };
        window.run(LISTEN, &[])?;
        window.wait("a page with a main part", || window.truth("return document.querySelector('main, [role=main]') !== null"))?;
        window.settle()?;
        Ok(window)
    }

    /// Width and height of the whole window, in pixels of the screen.
    pub fn extent(&self) -> Result<(u64, u64)> {
        let rect = self.driver.get("window/rect")?;
        let side = |name: &str| rect[name].as_u64().with_context(|| format!("a window has a {name}: {rect}"));
        Ok((side("width")?, side("height")?))
    }

    /// Gives the whole window this size, in pixels of the screen.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.driver.post("window/rect", &json!({ "width": width, "height": height }))?;
        self.settle()
    }

    /// Goes to a place by its address, e.g. `/people` or `/people/ID?view=quiet`.
    pub fn go(&self, path: &str) -> Result<()> {
        self.run("location.hash = arguments[0]", &[format!("#{path}").into()])?;
        self.settle()
    }

    /// Turns to another language, by its tag, as the user's choice would.
    pub fn speak(&self, tag: &str) -> Result<()> {
        match self.engine {
            Engine::Chromium => self.run(SPEAK_BY_ADDRESS, &[tag.into()]).map(|_| ())?,
            Engine::Desktop => self.answer(SPEAK_BY_COMMAND, &[tag.into()]).map(|_| ())?,
        }
        self.wait(&format!("the page in {tag}"), || {
            Ok(self.run("return document.documentElement.lang + ' ' + (document.querySelector('main h1') !== null)", &[]).ok()
                == Some(json!(format!("{tag} true"))))
        })?;
        self.run(LISTEN, &[])?;
        self.settle()
    }

    /// Waits until nothing in the page says that it is busy, the next frame is drawn and what moves has arrived.
    pub fn settle(&self) -> Result<()> {
        self.wait("the page to come to rest", || {
            self.truth("return document.readyState === 'complete' && document.querySelector('main [aria-busy=true], main[aria-busy=true]') === null")
        })?;
        self.answer(REST, &[])?;
        let thrown = self.run("return (window.thrown ?? []).splice(0)", &[])?;
        match thrown.as_array().and_then(|list| list.first()) {
            Some(first) => bail!("the page at {} threw an error that nobody caught: {first}", self.place()?),
            None => Ok(()),
        }
    }

    /// Clicks the middle of the named thing. Fails if something else lies over it.
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        let element = self.find(role, name)?;
        // As the wheel would: a driver takes what is seen in part for seen, and clicks a middle that lies under the edge of a dialog.
        self.run(IN_SIGHT, &[json!({ ELEMENT: element })])?;
        self.driver.post(&format!("element/{element}/click"), &json!({})).with_context(|| format!("click on {role} “{name}”"))?;
        Ok(())
    }

    /// Puts the text into the named field in place of what it holds, by typing, and leaves the focus there.
    pub fn fill(&self, role: &str, name: &str, text: &str) -> Result<()> {
        self.click(role, name)?;
        self.press("Control+a")?;
        self.press("Delete")?;
        self.type_keys(text)
    }

    /// Presses what opens the system's dialog for a file, and chooses this one. No driver reaches the system's own dialog: in
    /// Hearth's window its answer is put in its place, in the browser the bridge's dialog is filled in.
    pub fn choose(&self, role: &str, name: &str, file: &Path) -> Result<()> {
        let path = file.to_str().context("the file's name is text")?;
        match self.engine {
            Engine::Desktop => {
                self.run(CHOSEN, &[path.into()])?;
                self.click(role, name)
            }
            Engine::Chromium => {
                self.click(role, name)?;
                self.fill("textbox", "", path)?;
                self.click("button", "OK")
            }
        }
    }

    /// Types into whatever has the focus.
    pub fn type_keys(&self, text: &str) -> Result<()> {
        self.driver.post("actions", &keys::typed(text)).with_context(|| format!("typing “{text}”"))?;
        Ok(())
    }

    /// Presses one key or a chord: `Enter`, `Control+k`, `Shift+F10`.
    pub fn press(&self, chord: &str) -> Result<()> {
        self.driver.post("actions", &keys::chord(chord)?).with_context(|| format!("pressing {chord}"))?;
        Ok(())
    }

    /// Drags from the middle of one named thing to the middle of another, in steps as a hand would.
    pub fn drag(&self, from: (&str, &str), to: (&str, &str)) -> Result<()> {
        let origin = |(role, name): (&str, &str)| -> Result<Value> { Ok(json!({ ELEMENT: self.find(role, name)? })) };
        let (from, to) = (origin(from)?, origin(to)?);
        let step =
            |origin: &Value, x: i32, y: i32| json!({ "type": "pointerMove", "duration": 60, "origin": origin, "x": x, "y": y });
        let strokes = json!([
            step(&from, 0, 0), { "type": "pointerDown", "button": 0 }, step(&from, 8, 8), step(&to, 4, 4), step(&to, 0, 0),
            { "type": "pause", "duration": 100 }, { "type": "pointerUp", "button": 0 },
        ]);
        let mouse = json!({ "actions": [{ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": strokes }] });
        self.driver.post("actions", &mouse)?;
        Ok(())
    }

    /// Waits until the words can be read on the page, in any case of letters (style may change it).
    pub fn wait_text(&self, text: &str) -> Result<()> {
        self.wait(&format!("“{text}” on the page"), || self.shows(text))
    }

    pub fn wait_no_text(&self, text: &str) -> Result<()> {
        self.wait(&format!("“{text}” to leave the page"), || Ok(!self.shows(text)?))
    }

    /// Whether the words can be read now.
    pub fn shows(&self, text: &str) -> Result<bool> {
        Ok(self.text()?.to_lowercase().contains(&text.to_lowercase()))
    }

    /// Everything that can be read on the page.
    pub fn text(&self) -> Result<String> {
        Ok(self.run("return document.body.innerText.replace(/\\s+/g, ' ')", &[])?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the named thing is there.
    pub fn wait_for(&self, role: &str, name: &str) -> Result<()> {
        self.find(role, name).map(|_| ())
    }

    /// Waits until nothing with this role and name is there.
    pub fn wait_gone(&self, role: &str, name: &str) -> Result<()> {
        self.wait(&format!("{role} “{name}” to go"), || Ok(self.look(role, name)?["element"].is_null()))
    }

    /// How many things with this role can be seen; behind an open dialog nothing can.
    pub fn count(&self, role: &str) -> Result<u64> {
        self.look(role, "")?["count"].as_u64().context("find.js gives a count")
    }

    /// What the named field holds.
    pub fn value(&self, role: &str, name: &str) -> Result<String> {
        let element = self.find(role, name)?;
        let script = "const e = arguments[0]; return ['checkbox', 'radio'].includes(e.type) ? String(e.checked) : (e.value ?? e.textContent)";
        Ok(self.run(script, &[json!({ ELEMENT: element })])?.as_str().unwrap_or_default().to_owned())
    }

    /// The visible words of whatever has the focus: its label, name or text. For walks by keyboard.
    pub fn focus(&self) -> Result<String> {
        let script = "const e = document.activeElement; if (!e || e === document.body) return '';
            const by = e.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
            return (by || e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.title || e.placeholder || '').replace(/\\s+/g, ' ').trim()";
        Ok(self.run(script, &[])?.as_str().unwrap_or_default().to_owned())
    }

    /// The address within the app, e.g. `/people`.
    pub fn place(&self) -> Result<String> {
        Ok(self.run("return location.hash.replace(/^#/, '')", &[])?.as_str().unwrap_or_default().to_owned())
    }

    pub fn theme(&self, theme: Theme) -> Result<()> {
        let name = match theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        self.run("document.documentElement.dataset.theme = arguments[0]", &[name.into()])?;
        self.settle()
    }

    pub fn direction(&self, direction: Direction) -> Result<()> {
        let name = match direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        self.run("document.documentElement.dir = arguments[0]", &[name.into()])?;
        self.settle()
    }

    /// Page zoom in per cent, as Ctrl and + would set it.
    pub fn zoom(&self, per_cent: u32) -> Result<()> {
        self.run("document.documentElement.style.zoom = arguments[0]", &[format!("{per_cent}%").into()])?;
        self.settle()
    }

    /// Text in per cent of its usual size, with everything else as it is; further than the settings go.
    pub fn text_size(&self, per_cent: u32) -> Result<()> {
        self.run("document.documentElement.style.setProperty('--text-scale', arguments[0] / 100)", &[per_cent.into()])?;
        self.settle()
    }

    /// Makes the page so many pixels wide, as on a small screen; `None` gives it its own width back. In the browser only.
    pub fn width(&self, pixels: Option<u32>) -> Result<()> {
        self.size(pixels.map(|width| (width, 800)))
    }

    /// The same with the height.
    pub fn size(&self, pixels: Option<(u32, u32)>) -> Result<()> {
        match pixels {
            Some((width, height)) => self.devtools(
                "Emulation.setDeviceMetricsOverride",
                &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
            )?,
            None => self.devtools("Emulation.clearDeviceMetricsOverride", &json!({}))?,
        }
        self.settle()
    }

    /// What the system asks of every program, by the names of media features: `("forced-colors", "active")`. In the browser only.
    pub fn wish(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }))?;
        self.settle()
    }

    fn devtools(&self, command: &str, params: &Value) -> Result<()> {
        self.driver.post("goog/cdp/execute", &json!({ "cmd": command, "params": params })).map(|_| ())
    }

    /// No element of the page may break WCAG 2.2 A or AA.
    pub fn axe(&self) -> Result<()> {
        self.judge(Rules::All)
    }

    /// The rules among them that another theme, direction or size may break, where the others were kept already.
    pub fn axe_of_looks(&self) -> Result<()> {
        self.judge(Rules::Measured)
    }

    fn judge(&self, rules: Rules) -> Result<()> {
        self.settle()?;
        axe::check(&self.driver, rules).with_context(|| format!("{} at {}", self.engine.name(), self.place().unwrap_or_default()))
    }

    /// Keeps a picture as `ENGINE-NAME.png` in the folder that `cargo xtask e2e --shots` names; without that, none is taken.
    pub fn screenshot(&self, name: &str) -> Result<()> {
        match std::env::var_os("HEARTH_SHOTS") {
            Some(folder) => self.picture(&PathBuf::from(folder).join(format!("{}-{name}.png", self.engine.name()))),
            None => Ok(()),
        }
    }

    fn picture(&self, path: &Path) -> Result<()> {
        self.answer("document.fonts.ready.then(arguments[0].bind(null, null))", &[])?;
        // WebKitGTK without its DMA-BUF renderer takes a picture only of a page that draws: a page at rest hangs it.
        if self.engine == Engine::Desktop {
            self.run(TICK, &[])?;
        }
        let shot = self.driver.get("screenshot");
        self.run("document.getElementById('a-ticking-dot')?.remove()", &[])?;
        let bytes = base64::engine::general_purpose::STANDARD.decode(shot?.as_str().unwrap_or_default())?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, bytes).with_context(|| format!("{}", path.display()))
    }

    /// Runs a script in the page. For what the other methods cannot say.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.driver.post("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script that has its answer later, and gives it by calling its last argument.
    pub fn answer(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.driver.post("execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Asks the shell as a page would that has no library at hand. Gives `{ said }` or `{ refused }`.
    pub fn invoke(&self, command: &str, args: Value) -> Result<Value> {
        self.answer(
            "const [command, args, done] = arguments;
             window.__TAURI_INTERNALS__.invoke(command, args)
               .then((said) => done({ said: said ?? null }), (problem) => done({ refused: String(problem?.message ?? problem) }));",
            &[command.into(), args],
        )
    }

    fn truth(&self, script: &str) -> Result<bool> {
        Ok(self.run(script, &[])? == json!(true))
    }

    fn look(&self, role: &str, name: &str) -> Result<Value> {
        self.run(include_str!("find.js"), &[role.into(), name.into()])
    }

    /// The driver's id of the named thing, once it is there.
    fn find(&self, role: &str, name: &str) -> Result<String> {
        let start = Instant::now();
        loop {
            let found = self.look(role, name)?;
            if let Some(id) = found["element"][ELEMENT].as_str() {
                return Ok(id.to_owned());
            }
            if start.elapsed() > PATIENCE {
                bail!("no {role} “{name}” at {}; there are: {}", self.place()?, found["names"]);
            }
            pause();
        }
    }

    /// Waits until something is so that the page may not say; `what` completes “waited in vain for …”.
    pub fn wait(&self, what: &str, done: impl Fn() -> Result<bool>) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if done()? {
                return Ok(());
            }
            pause();
        }
        let text: String = self.text().unwrap_or_default().chars().take(600).collect();
        bail!("waited in vain for {what} at {}; the page reads: {text}", self.place().unwrap_or_default())
    }

    /// What helps to understand a failure: a picture, and what the programs behind the page said last.
    fn testify(&self, journey: &str) -> String {
        let folder = std::env::var_os("HEARTH_SHOTS").map_or_else(|| repository().join("tests").join("shots"), PathBuf::from);
        let path = folder.join(format!("failed-{}-{journey}.png", self.engine.name()));
        let picture = match self.picture(&path) {
            Ok(()) => format!("picture: {}", path.display()),
            Err(problem) => format!("no picture: {problem:#}"),
        };
        let bridge = self.bridge.as_ref().map(Process::last_words).unwrap_or_default();
        format!("{picture}\n{}\n{bridge}", self.driver.last_words())
    }
}

/// Opens a window, walks, and on failure says where and shows what could be seen.
pub fn walk(engine: Engine, options: Options, journey: &str, steps: impl FnOnce(&Window) -> Result<()>) -> Result<()> {
    let window = Window::open(engine, options).with_context(|| format!("opening {}", engine.name()))?;
    match catch_unwind(AssertUnwindSafe(|| steps(&window))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(problem)) => Err(problem.context(format!("{journey} in {}\n{}", engine.name(), window.testify(journey)))),
        Err(broken_assertion) => {
            eprintln!("{journey} in {}\n{}", engine.name(), window.testify(journey));
            resume_unwind(broken_assertion)
        }
    }
}

/// Makes a test of each journey for each engine: `chromium::NAME` and `desktop::NAME`.
#[macro_export]
macro_rules! in_both_engines {
    ($($journey:ident => $options:expr;)+) => {
        mod chromium {
            use super::*;
            $(#[test] fn $journey() -> anyhow::Result<()> {
                $crate::drive::window::walk($crate::drive::driver::Engine::Chromium, $options, stringify!($journey), super::$journey)
            })+
        }
        mod desktop {
            use super::*;
            $(#[test] fn $journey() -> anyhow::Result<()> {
                $crate::drive::window::walk($crate::drive::driver::Engine::Desktop, $options, stringify!($journey), super::$journey)
            })+
        }
    };
}

/// How a web element is marked in JSON (WebDriver §12.3, "web element identifier").
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

const SPEAK_BY_ADDRESS: &str = "
const at = new URL(location.href);
at.searchParams.set('lang', arguments[0]);
location.href = at.href;";

const SPEAK_BY_COMMAND: &str = "
const [language, done] = arguments;
window.__TAURI_INTERNALS__.invoke('rpc', { name: 'language_set', args: { language } }).then(() => { done(null); setTimeout(() => location.reload()); });";

const IN_SIGHT: &str = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })";

/// The next question for a file is answered with this path.
const CHOSEN: &str = "
const [path] = arguments;
const asked = window.fetch;
window.fetch = (where, how) => {
  if (!decodeURIComponent(String(where?.url ?? where)).includes('plugin:dialog|open')) return asked(where, how);
  window.fetch = asked;
  const chosen = JSON.parse(String(how?.body ?? '{}')).options?.multiple ? [path] : path;
  return Promise.resolve(new Response(JSON.stringify(chosen), { headers: { 'Tauri-Response': 'ok', 'Content-Type': 'application/json' } }));
};";

/// A part of a page that threw is missing without a word; what threw is remembered until the page is at rest.
const LISTEN: &str = "
window.thrown = [];
const keep = (problem) => window.thrown.push(String(problem?.stack ? `${problem.message ?? problem} ${problem.stack}` : problem).slice(0, 600));
// The browser's note that a measured size changed once more is no error of the page.
addEventListener('error', (event) => event.message?.startsWith('ResizeObserver loop') || keep(event.error ?? event.message));
addEventListener('unhandledrejection', (event) => keep(event.reason));";

/// Colours on their way from one theme to another would be judged as they pass. What runs for ever is not waited for.
const REST: &str = "
const done = arguments[0];
requestAnimationFrame(() => setTimeout(() => Promise.all(document.getAnimations()
  .filter((moving) => moving.effect?.getComputedTiming().endTime < 5000 && moving.playState === 'running')
  .map((moving) => moving.finished.catch(() => null))).then(() => done(null)), 0));";

const TICK: &str = "
const dot = document.createElement('div');
dot.id = 'a-ticking-dot';
dot.setAttribute('aria-hidden', 'true');
Object.assign(dot.style, { position: 'fixed', insetBlockEnd: 0, insetInlineEnd: 0, width: '2px', height: '2px', pointerEvents: 'none' });
document.body.append(dot);
let odd = false;
const tick = () => { odd = !odd; dot.style.opacity = odd ? '0.01' : '0'; if (dot.isConnected) requestAnimationFrame(tick); };
tick();";

/// Between two looks at the page.
#[expect(clippy::disallowed_methods, reason = "a journey has one thread and nothing else to do")]
pub fn pause() {
    std::thread::sleep(Duration::from_millis(25));
}

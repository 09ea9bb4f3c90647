//! What a desktop does around the window, where a machine can see it: notifications and their quiet hours, the icon beside the
//! clock, a key that is heard everywhere, and what of the window is remembered. Linux only: the bus and the screen are its own.

use anyhow::{Context, Result, ensure};
use hearth_tests::drive::community::{Community, Seed, program, repository};
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::keyboard::{self, CONTROL, SHIFT, SPACE};
use hearth_tests::drive::notices::Notices;
use hearth_tests::drive::window::{Window, pause};
use serde_json::{Value, json};
use std::process::{Command, Stdio};

/// Ten minutes before the Welcome circle of the sample, on the clock of its community.
const BEFORE_THE_CIRCLE: &str = "2026-11-25T17:20:00Z";
const MORNING: &str = "2026-11-22T09:00:00Z";

fn open(clock: &'static str, wishes: &[(&str, Value)]) -> Result<Window> {
    let community = Community::new(Seed::Demo, clock)?;
    for (id, value) in wishes {
        community.wish(id, value.clone())?;
    }
    Window::open_on(Engine::Desktop, community)
}

fn is_shown(window: &Window) -> Result<bool> {
    Ok(window.run("return document.visibilityState", &[])? == json!("visible"))
}

#[test]
fn a_meeting_that_begins_soon_is_notified_once() -> Result<()> {
    let notices = Notices::listen()?;
    let window = open(BEFORE_THE_CIRCLE, &[])?;
    let meeting = ("A meeting is about to begin".to_owned(), "It begins at 18:30.".to_owned());
    window.wait("the notification of the meeting", || Ok(notices.shown().contains(&meeting)))?;
    let shown = notices.shown();
    assert_eq!(shown.iter().filter(|one| **one == meeting).count(), 1, "it is said once: {shown:?}");
    let names = ["Welcome", "Hollyfield", "hall"];
    assert!(
        !shown.iter().any(|(title, body)| names.iter().any(|name| title.contains(name) || body.contains(name))),
        "a screen that others see tells no names unless it is wished for: {shown:?}"
    );
    let window = window.again()?;
    pause_for_a_look(&window)?;
    assert_eq!(notices.shown().len(), shown.len(), "nor is it said again by the next start: {:?}", notices.shown());
    Ok(())
}

/// The shell looks for what is due as soon as a community is open; what it wrote down then is in the file.
fn pause_for_a_look(window: &Window) -> Result<()> {
    window.go("/calendar")?;
    window.go("/home")?;
    for _ in 0..40 {
        pause();
    }
    Ok(())
}

#[test]
fn quiet_hours_are_quiet() -> Result<()> {
    let notices = Notices::listen()?;
    let window = open(BEFORE_THE_CIRCLE, &[("quiet-from", json!("18:00")), ("quiet-until", json!("08:00"))])?;
    window.wait("what was due in the morning", || Ok(!notices.shown().is_empty()))?;
    pause_for_a_look(&window)?;
    let shown = notices.shown();
    assert!(!shown.iter().any(|(title, _)| title.contains("meeting")), "the evening is left in peace: {shown:?}");
    Ok(())
}

#[test]
fn a_closed_window_waits_beside_the_clock_and_comes_back_without_it() -> Result<()> {
    let window = open(MORNING, &[("tray", json!(true)), ("close-to-tray", json!(true))])?;
    let host = window.invoke("host_show", json!({}))?;
    if host["said"]["tray"] == json!(false) {
        return window.wait_text("no place for an icon beside the clock");
    }
    window.wait("the window on the screen", || is_shown(&window))?;
    window.invoke("plugin:window|close", json!({ "label": "main" }))?;
    window.wait("the window to leave the screen", || Ok(!is_shown(&window)?))?;
    let mut second = Command::new(program("hearth-desktop")?);
    let status = window.community.dress(&mut second).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.context("a second start is possible")?.success(), "a second start hands over and ends");
    window.wait("the window to be back, although nobody touched the icon", || is_shown(&window))?;
    window.press("Control+,")?;
    window.wait_for("heading", "Settings")
}

#[test]
fn the_key_for_quick_add_is_heard_everywhere() -> Result<()> {
    let window = open(MORNING, &[("global-quick", json!(true))])?;
    window.wait("the key to be listened to", || Ok(window.invoke("host_show", json!({}))?["said"]["quick_key"] == "on"))?;
    keyboard::press(&[CONTROL, SHIFT, SPACE])?;
    window.wait_for("dialog", "Quick add")?;
    window.press("Escape")?;
    window.wait_gone("dialog", "")?;
    window.invoke("rpc", json!({ "name": "device_settings_set", "args": { "id": "global-quick", "value": false } }))?;
    window.wait("the key to be let go", || Ok(window.invoke("host_show", json!({}))?["said"]["quick_key"] == "off"))
}

#[test]
fn size_and_zoom_are_as_they_were_left() -> Result<()> {
    let window = open(MORNING, &[])?;
    window.resize(940, 660)?;
    let left = window.extent()?;
    let across = |window: &Window| -> Result<f64> { window.run("return window.innerWidth", &[])?.as_f64().context("a width") };
    let wide = across(&window)?;
    window.press("Control+=")?;
    window.press("Control+=")?;
    window.wait("everything to be a fifth larger", || Ok((across(&window)? * 1.2 - wide).abs() < 3.0))?;
    let window = window.again()?;
    window.wait("the size to be the one that was left", || Ok(window.extent()? == left))?;
    window.wait("everything to be a fifth larger still", || Ok((across(&window)? * 1.2 - wide).abs() < 3.0))?;
    window.press("Control+0")?;
    window.wait("the usual size of everything", || Ok((across(&window)? - wide).abs() < 3.0))
}

#[test]
fn a_document_is_dragged_out_as_its_file() -> Result<()> {
    let window = open(MORNING, &[])?;
    let folder = tempfile::tempdir()?;
    let picture = folder.path().join("who's who 100%.png");
    std::fs::copy(repository().join("icons/128x128.png"), &picture)?;
    let kept = window.invoke("rpc", json!({ "name": "documents_keep", "args": { "paths": [picture] } }))?;
    ensure!(kept["said"]["value"]["failures"] == json!([]), "the picture is among the documents: {kept}");
    window.go("/documents")?;
    window.wait_text("who's who 100%")?;
    // What is under the pointer is asked whether it takes files: here the window itself, as there is no other program.
    let place = window.run(
        "addEventListener('dragover', (event) => { window.offered = [...event.dataTransfer.types]; }, true);
         const from = document.querySelector('[data-carried]').getBoundingClientRect();
         const above = outerHeight - innerHeight;
         return [screenX + from.x + 8, screenY + above + from.y + from.height / 2, screenX + innerWidth / 2, screenY + above + innerHeight - 120].map(Math.round);",
        &[],
    )?;
    let at = |n: usize| place[n].as_i64().and_then(|at| i16::try_from(at).ok()).context("a place on the screen");
    keyboard::drag((at(0)?, at(1)?), (at(2)?, at(3)?))?;
    window.wait("files to be offered", || {
        let offered = window.run("return window.offered ?? []", &[])?;
        Ok(offered.as_array().is_some_and(|types| types.contains(&json!("Files")) || types.contains(&json!("text/uri-list"))))
    })
}

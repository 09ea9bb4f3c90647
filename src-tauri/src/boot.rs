//! From the start of the process to a window that can ask: log, world, the community that was open last.

use std::{collections::BTreeMap, error::Error, path::PathBuf};

use hearth_app::{App, Event, Outcome, Secret, community, device, dispatch, tracing_file};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime, State, Theme, WindowEvent, Wry};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::watch;

use crate::{links, quick_key, reminders, tray::Tray};

/// What is remembered of the window. Not its visibility: it shows itself once it has painted.
pub const REMEMBERED: StateFlags =
    StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED).union(StateFlags::FULLSCREEN);

/// The program behind the door, and whether its first opening is over.
pub struct Core {
    pub app: App,
    started: watch::Receiver<bool>,
}

impl Core {
    /// Waits until the community of the last time is open, or could not be opened.
    pub async fn started(&self) {
        let mut started = self.started.clone();
        // An error means that the opening task is gone, so that nothing is left to wait for.
        let _ = started.wait_for(|done| *done).await;
    }
}

/// Lies beside the program's state from the start until the first paint: where it is found at the next start, nothing was ever shown.
pub fn unpainted(app: &App) -> PathBuf {
    app.ports.places.state.join("unpainted")
}

/// Puts the core behind the door and opens the community while the web view starts.
pub fn start(handle: &AppHandle<Wry>, app: App) -> Result<(), Box<dyn Error>> {
    if let Some(guard) = tracing_file::install(&app.ports.places.logs) {
        handle.manage(guard);
    }
    let marked = std::fs::create_dir_all(&app.ports.places.state).and_then(|()| std::fs::write(unpainted(&app), b""));
    if let Err(e) = marked {
        tracing::warn!(kind = ?e.kind(), "a start that shows nothing would not be noticed");
    }
    let (tell, started) = watch::channel(false);
    handle.manage(Core { app: app.clone(), started });
    crate::events::forward(handle, &app);
    let opening = app.clone();
    tauri::async_runtime::spawn(async move {
        let file = std::env::var_os("HEARTH_FILE").map(PathBuf::from);
        community::open_at_start(&opening, file, std::env::var("HEARTH_PASSPHRASE").ok().map(Secret::from)).await;
        let _ = tell.send(true);
    });
    let arguments: Vec<String> = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    links::hand_over(handle, links::asked(&arguments, &std::env::current_dir().unwrap_or_default()));
    follow_device(handle, &app);
    tauri::async_runtime::spawn(hearth_app::calendars::keep_fresh(app.clone()));
    reminders::watch(handle);
    Ok(())
}

/// Does what the settings of this device say, now and whenever they change.
fn follow_device(handle: &AppHandle<Wry>, app: &App) {
    let (handle, app) = (handle.clone(), app.clone());
    let mut events = app.events();
    tauri::async_runtime::spawn(async move {
        loop {
            let wishes = device::read(&app);
            quick_key::listen(&handle, wishes.get("global-quick") == Some(&Value::Bool(true)));
            zoom(&handle, wishes.get("zoom"));
            theme(&handle, wishes.get("theme"));
            loop {
                match events.recv().await {
                    Ok(Event::Stale { topics }) if topics.iter().any(|topic| topic == "device") => break,
                    Ok(_) => {}
                    // Missed events may have been about this device.
                    Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => break,
                    Err(tokio::sync::broadcast::error::RecvError::Closed) => return,
                }
            }
        }
    });
}

/// Per cent.
fn zoom(handle: &AppHandle<Wry>, wish: Option<&Value>) {
    let factor = wish.and_then(Value::as_f64).unwrap_or(100.0) / 100.0;
    if let Some(window) = handle.get_webview_window("main")
        && let Err(e) = window.set_zoom(factor)
    {
        tracing::warn!(error = %e, "the window kept its size of everything");
    }
}

/// The menu bar and the frame follow the theme of the pages.
fn theme(handle: &AppHandle<Wry>, wish: Option<&Value>) {
    handle.set_theme(match wish.and_then(Value::as_str) {
        Some("dark") => Some(Theme::Dark),
        Some("light") => Some(Theme::Light),
        _ => None,
    });
}

/// A closed window stays beside the clock where the user wants it so and there is an icon to come back by.
pub fn window_event(window: &tauri::Window<Wry>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let handle = window.app_handle();
    let wishes = device::read(&handle.state::<Core>().app);
    if wishes.get("close-to-tray") == Some(&Value::Bool(true)) && Tray::is_shown(handle) && window.hide().is_ok() {
        api.prevent_close();
    }
}

/// The last of all: what was changed is backed up, and the log is folded into the file. The window is gone by then.
pub fn close(handle: &AppHandle<Wry>) {
    let app = handle.state::<Core>().app.clone();
    if let Err(e) = tauri::async_runtime::block_on(dispatch(&app, "community_close", json!({}))) {
        tracing::warn!(code = ?e.code, "the community was not closed well");
    }
}

/// What every start asks first, answered at once: one question instead of a handful, put while the page is still being read.
#[tauri::command]
pub async fn opening(core: State<'_, Core>) -> Result<BTreeMap<&'static str, Outcome>, ()> {
    core.started().await;
    let mut answers = BTreeMap::new();
    for name in ["device_settings_show", "community_state", "home_show", "undo_state"] {
        // What cannot be answered now will be asked again, and then say why.
        if let Ok(answer) = dispatch(&core.app, name, json!({})).await {
            answers.insert(name, answer);
        }
    }
    Ok(answers)
}

/// The first page is painted: the window shows itself.
#[tauri::command]
pub fn window_ready<R: Runtime>(handle: AppHandle<R>, core: State<'_, Core>) {
    let mark = unpainted(&core.app);
    if mark.exists()
        && let Err(e) = std::fs::remove_file(mark)
    {
        tracing::warn!(kind = ?e.kind(), "the next start will believe that this one showed nothing");
    }
    show_window(&handle);
}

/// Brings the window to the front.
pub fn show_window<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
        if let Err(e) = shown {
            tracing::warn!(error = %e, "the window did not come to the front");
        }
    }
}

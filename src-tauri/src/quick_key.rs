//! Quick add from any program: Ctrl+Shift+Space, where the system lets a program hear it. Where it does not, that is said in the
//! settings and nothing else is lost: inside of the window the key works everywhere.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use tauri::{AppHandle, Manager, State, Wry};
use tauri_plugin_global_shortcut::{Code, GlobalShortcutExt, Modifiers, Shortcut, ShortcutState};

use crate::{
    boot,
    host::Abilities,
    links::{self, Opened},
};

/// How it stands with the key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// The user does not want it.
    #[default]
    Off,
    On,
    /// This system lets no program hear keys of others.
    Impossible,
    /// Another program has this key.
    Taken,
}

#[derive(Default)]
pub struct QuickKey(Mutex<Heard>);

/// What the host can do, and how it stands with the key.
#[derive(Debug, Serialize)]
pub struct Host {
    #[serde(flatten)]
    abilities: Abilities,
    quick_key: Heard,
}

fn shortcut() -> Shortcut {
    let command = if cfg!(target_os = "macos") { Modifiers::SUPER } else { Modifiers::CONTROL };
    Shortcut::new(Some(command | Modifiers::SHIFT), Code::Space)
}

/// Listens to the key, or no longer.
pub fn listen(app: &AppHandle<Wry>, wanted: bool) {
    let key = app.state::<QuickKey>();
    let mut heard = key.0.lock().unwrap_or_else(PoisonError::into_inner);
    *heard = match (wanted, *heard) {
        (true, Heard::On) => Heard::On,
        (true, _) if !Abilities::of_this_system().global_keys => Heard::Impossible,
        (true, _) => match register(app) {
            Ok(()) => Heard::On,
            Err(e) => {
                tracing::info!(error = %e, "the key for quick add cannot be had");
                Heard::Taken
            }
        },
        (false, Heard::On) => {
            if let Err(e) = app.global_shortcut().unregister(shortcut()) {
                tracing::info!(error = %e, "the key for quick add is still heard");
            }
            Heard::Off
        }
        (false, _) => Heard::Off,
    };
}

fn register(app: &AppHandle<Wry>) -> Result<(), Box<dyn std::error::Error>> {
    if app.try_state::<tauri_plugin_global_shortcut::GlobalShortcut<Wry>>().is_none() {
        app.plugin(tauri_plugin_global_shortcut::Builder::new().build())?;
    }
    app.global_shortcut().on_shortcut(shortcut(), |app, _, event| {
        if event.state() == ShortcutState::Pressed {
            boot::show_window(app);
            links::hand_over(app, vec![Opened::Quick { text: String::new() }]);
        }
    })?;
    Ok(())
}

/// What this system can do, for the settings.
#[tauri::command]
pub fn host_show(key: State<'_, QuickKey>) -> Host {
    let quick_key = *key.0.lock().unwrap_or_else(PoisonError::into_inner);
    Host { abilities: Abilities::of_this_system(), quick_key }
}

//! The icon beside the clock: only where the user wants it, and never the only way back, because Linux delivers no clicks on it.
//! Its words come from the window.

use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use tauri::{
    AppHandle, Manager, Wry,
    menu::{Menu, MenuItem, PredefinedMenuItem},
    tray::TrayIconBuilder,
};

use crate::{boot, host::Abilities, links};
use hearth_app::AppError;
use hearth_texts::Said;

const ID: &str = "hearth";

/// The words of its menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Words {
    pub open: String,
    pub quick: String,
    pub quit: String,
}

#[derive(Default)]
pub struct Tray(Mutex<Option<Words>>);

impl Tray {
    /// Whether the icon is shown now.
    pub fn is_shown(app: &AppHandle) -> bool {
        app.tray_by_id(ID).is_some()
    }
}

fn show(app: &AppHandle, words: &Words) -> tauri::Result<()> {
    let menu = Menu::with_items(
        app,
        &[
            &MenuItem::with_id(app, "tray-open", &words.open, true, None::<&str>)?,
            &MenuItem::with_id(app, "tray-quick", &words.quick, true, None::<&str>)?,
            &PredefinedMenuItem::separator(app)?,
            &MenuItem::with_id(app, "tray-quit", &words.quit, true, None::<&str>)?,
        ],
    )?;
    if let Some(tray) = app.tray_by_id(ID) {
        return tray.set_menu(Some(menu));
    }
    let mut builder = TrayIconBuilder::with_id(ID).menu(&menu).tooltip("Hearth");
    if let Some(icon) = app.default_window_icon() {
        builder = builder.icon(icon.clone());
    }
    builder.build(app)?;
    Ok(())
}

/// Shows the icon with these words, or takes it away.
#[tauri::command]
pub async fn tray_set(app: AppHandle, words: Option<Words>) -> Result<(), AppError> {
    let failed = |e: tauri::Error| AppError::failed(Said::verbatim(e.to_string()));
    {
        let tray = app.state::<Tray>();
        let mut shown = tray.0.lock().unwrap_or_else(PoisonError::into_inner);
        if *shown == words {
            return Ok(());
        }
        shown.clone_from(&words);
    }
    match words {
        Some(words) if Abilities::of_this_system().tray => show(&app, &words).map_err(failed),
        Some(_) => Ok(()),
        None => {
            app.remove_tray_by_id(ID);
            Ok(())
        }
    }
}

/// What was chosen in its menu; whether it was one of its lines.
pub fn chosen(app: &AppHandle<Wry>, id: &str) -> bool {
    match id {
        "tray-open" => boot::show_window(app),
        "tray-quick" => {
            boot::show_window(app);
            links::hand_over(app, vec![links::Opened::Quick { text: String::new() }]);
        }
        "tray-quit" => app.exit(0),
        _ => return false,
    }
    true
}

//! The native menu, as the window's list of commands has it. The window sends the whole of it whenever it changes; here it becomes
//! menus of the system, and what is chosen goes back as the command's id. Deliberately not here: any command, any text.

use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use tauri::{
    AppHandle, Emitter, Runtime, State, Wry,
    menu::{IsMenuItem, Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu},
};

use hearth_app::AppError;
use hearth_texts::{Said, said};

/// A menu of the bar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Listed {
    pub id: String,
    pub label: String,
    pub items: Vec<Item>,
}

/// A line of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Item {
    /// A command of the window's list.
    Command {
        id: String,
        label: String,
        keys: Option<String>,
        enabled: bool,
    },
    Separator,
    /// What the system itself does.
    Native {
        what: Native,
        label: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Native {
    About,
    Services,
    Hide,
    HideOthers,
    ShowAll,
    Quit,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Minimize,
    Fullscreen,
    Close,
}

/// The menu that is shown now.
#[derive(Default)]
pub struct Shown(Mutex<Vec<Listed>>);

/// No person needs more; a window that asks for more is mistaken.
const MOST_MENUS: usize = 12;
const MOST_ITEMS: usize = 80;

/// The line that ends the program.
const QUIT: &str = "hearth-quit";

fn failed(e: impl std::fmt::Display) -> AppError {
    AppError::failed(Said::verbatim(e.to_string()))
}

/// A key combination of the window's list (`Mod+Shift+Z`) as the system writes it. Only combinations with a modifier and function keys:
/// the others are typed text as well, and a menu would swallow them.
fn accelerator(keys: &str) -> Option<String> {
    if keys.contains(' ') {
        return None;
    }
    let parts: Vec<&str> = keys.split('+').collect();
    let (key, modifiers) = parts.split_last()?;
    let function = key.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok());
    let strong = modifiers.iter().any(|modifier| matches!(*modifier, "Mod" | "Alt" | "Super"));
    let known = key.len() == 1 && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ',' | '/' | '.' | '-' | '='))
        || function
        || matches!(*key, "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Space" | "Enter");
    if !known || !(strong || function) {
        return None;
    }
    let modifiers = modifiers.iter().map(|modifier| match *modifier {
        "Mod" => "CmdOrCtrl",
        other => other,
    });
    Some(modifiers.chain([*key]).collect::<Vec<_>>().join("+"))
}

fn native(app: &AppHandle, what: Native, label: &str) -> tauri::Result<PredefinedMenuItem<Wry>> {
    let label = Some(label);
    match what {
        Native::About => PredefinedMenuItem::about(app, label, None),
        Native::Services => PredefinedMenuItem::services(app, label),
        Native::Hide => PredefinedMenuItem::hide(app, label),
        Native::HideOthers => PredefinedMenuItem::hide_others(app, label),
        Native::ShowAll => PredefinedMenuItem::show_all(app, label),
        Native::Quit => PredefinedMenuItem::quit(app, label),
        Native::Cut => PredefinedMenuItem::cut(app, label),
        Native::Copy => PredefinedMenuItem::copy(app, label),
        Native::Paste => PredefinedMenuItem::paste(app, label),
        Native::SelectAll => PredefinedMenuItem::select_all(app, label),
        Native::Minimize => PredefinedMenuItem::minimize(app, label),
        Native::Fullscreen => PredefinedMenuItem::fullscreen(app, label),
        Native::Close => PredefinedMenuItem::close_window(app, label),
    }
}

fn fill(app: &AppHandle, menu: &Submenu<Wry>, items: &[Item]) -> tauri::Result<()> {
    for item in items {
        let made: Box<dyn IsMenuItem<Wry>> = match item {
            Item::Command { id, label, keys, enabled } => {
                let keys = keys.as_deref().and_then(accelerator);
                Box::new(MenuItem::with_id(app, id, label, *enabled, keys.as_deref())?)
            }
            Item::Separator => Box::new(PredefinedMenuItem::separator(app)?),
            // Only macOS has a line of its own that ends a program; elsewhere it would be shown and do nothing.
            Item::Native { what: Native::Quit, label } if !cfg!(target_os = "macos") => {
                Box::new(MenuItem::with_id(app, QUIT, label, true, None::<&str>)?)
            }
            Item::Native { what, label } => Box::new(native(app, *what, label)?),
        };
        menu.append(made.as_ref())?;
    }
    Ok(())
}

fn build(app: &AppHandle, menus: &[Listed]) -> tauri::Result<()> {
    let bar = Menu::new(app)?;
    for listed in menus {
        let menu = Submenu::with_id(app, &listed.id, &listed.label, true)?;
        fill(app, &menu, &listed.items)?;
        bar.append(&menu)?;
    }
    app.set_menu(bar)?;
    Ok(())
}

/// Whether two menus differ in nothing but what can be chosen.
fn alike(one: &[Item], other: &[Item]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|pair| match pair {
            (Item::Command { id, label, keys, .. }, Item::Command { id: other, label: said, keys: typed, .. }) => {
                id == other && label == said && keys == typed
            }
            (one, other) => one == other,
        })
}

/// Brings one menu up to date with as little as has changed.
fn update(app: &AppHandle, menu: &Submenu<Wry>, was: &[Item], now: &[Item]) -> tauri::Result<()> {
    if !alike(was, now) {
        while menu.remove_at(0)?.is_some() {}
        return fill(app, menu, now);
    }
    for (was, now) in was.iter().zip(now) {
        if let (Item::Command { enabled: before, .. }, Item::Command { id, enabled, .. }) = (was, now)
            && before != enabled
            && let Some(MenuItemKind::MenuItem(item)) = menu.get(id)
        {
            item.set_enabled(*enabled)?;
        }
    }
    Ok(())
}

/// Shows the menus of the window's list.
#[tauri::command]
pub async fn menu_set(app: AppHandle, shown: State<'_, Shown>, menus: Vec<Listed>) -> Result<(), AppError> {
    if menus.len() > MOST_MENUS || menus.iter().any(|menu| menu.items.len() > MOST_ITEMS) {
        return Err(AppError::failed(said!("menu-too-long")));
    }
    let was = shown.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let same_bar =
        was.len() == menus.len() && was.iter().zip(&menus).all(|(was, now)| was.id == now.id && was.label == now.label);
    match app.menu().filter(|_| same_bar) {
        Some(bar) => {
            for (was, now) in was.iter().zip(&menus).filter(|(was, now)| was != now) {
                if let Some(MenuItemKind::Submenu(menu)) = bar.get(&now.id) {
                    update(&app, &menu, &was.items, &now.items).map_err(failed)?;
                }
            }
        }
        None => build(&app, &menus).map_err(failed)?,
    }
    *shown.0.lock().unwrap_or_else(PoisonError::into_inner) = menus;
    Ok(())
}

/// Tells the window which command was chosen; ends the program where that was chosen.
pub fn chosen<R: Runtime>(app: &AppHandle<R>, id: &str) {
    if id == QUIT {
        app.exit(0);
        return;
    }
    if let Err(e) = app.emit("hearth-menu", id) {
        tracing::warn!(error = %e, "a choice of the menu did not reach the window");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_that_are_no_text_become_accelerators() {
        for (keys, wanted) in [
            ("Mod+Z", Some("CmdOrCtrl+Z")),
            ("Mod+Shift+Space", Some("CmdOrCtrl+Shift+Space")),
            ("Alt+ArrowLeft", Some("Alt+ArrowLeft")),
            ("Mod+,", Some("CmdOrCtrl+,")),
            ("F9", Some("F9")),
            ("Shift+F6", Some("Shift+F6")),
            ("N", None),
            ("?", None),
            ("Mod+?", None),
            ("G P", None),
            ("Delete", None),
            ("", None),
        ] {
            assert_eq!(accelerator(keys).as_deref(), wanted, "{keys}");
        }
    }

    #[test]
    fn menus_that_differ_in_what_can_be_chosen_are_alike() {
        let item = |enabled, label: &str| Item::Command { id: "undo".into(), label: label.into(), keys: None, enabled };
        assert!(alike(&[item(true, "Undo"), Item::Separator], &[item(false, "Undo"), Item::Separator]), "the line stays");
        assert!(!alike(&[item(true, "Undo")], &[item(true, "Zurück")]), "another language is another line");
        assert!(!alike(&[item(true, "Undo")], &[]), "fewer lines");
    }
}

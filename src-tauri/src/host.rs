//! Everything that differs between the systems a window can run on: what must be set before the first window, what this system can do,
//! which files may be opened. Deliberately not here: what is done with it.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use serde::Serialize;
use serde_json::Value;
use tauri::{Runtime, WebviewWindow};

/// What this system can do for Hearth, as the settings show it.
#[derive(Debug, Clone, Serialize)]
pub struct Abilities {
    /// `linux`, `macos`, `windows`, …
    pub platform: &'static str,
    /// Whether there is a place for an icon beside the clock.
    pub tray: bool,
    /// Whether a key can be heard while another program has the focus.
    pub global_keys: bool,
    /// Whether the plain renderer is in use.
    pub plain_renderer: bool,
}

impl Abilities {
    pub fn of_this_system() -> Self {
        Self {
            platform: std::env::consts::OS,
            tray: has_tray(),
            global_keys: hears_keys(),
            plain_renderer: std::env::var_os(PLAIN).is_some(),
        }
    }
}

/// WebKitGTK's switch. Its DMA-BUF renderer shows blank windows on some drivers; without it everything is drawn, but slower.
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// For WebKitGTK's engine, in bytes. It collects its garbage by how large it takes the machine to be: with many gigabytes the remains of
/// hundreds of pages lie about, and with them everything they have drawn (1,000 changes of page: 1.8 GB).
const COLLECT: [(&str, &str); 2] = [("JSC_forceRAMSize", "128000000"), ("JSC_largeHeapSize", "8000000")];

/// Sets what must be set before the first thread: how WebKitGTK collects and draws. `wish` is the device's setting `renderer`; `unpainted`
/// says that the last start never showed anything.
pub fn prepare(wish: Option<&Value>, unpainted: bool) {
    if !cfg!(target_os = "linux") {
        return;
    }
    for (name, value) in COLLECT.into_iter().filter(|(name, _)| std::env::var_os(name).is_none()) {
        #[expect(unsafe_code, reason = "set before any thread is started, as std asks")]
        unsafe {
            std::env::set_var(name, value);
        }
    }
    if std::env::var_os(PLAIN).is_some() {
        return;
    }
    let plain = match wish.and_then(Value::as_str) {
        Some("plain") => true,
        Some("fast") => false,
        _ => {
            unpainted
                || std::env::var_os("HEARTH_PLAIN_RENDERER").is_some()
                || Path::new("/proc/driver/nvidia/version").exists()
                || !has_graphics_card()
        }
    };
    if plain {
        #[expect(unsafe_code, reason = "set before any thread is started, as std asks")]
        unsafe {
            std::env::set_var(PLAIN, "1");
        }
    }
}

/// Without a card the fast renderer has its work done by the processor, once more for every frame: a long list scrolls at 9 frames a second
/// instead of 48, and the window takes 130 MB more.
fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri")
        .is_ok_and(|cards| cards.flatten().any(|card| card.file_name().to_string_lossy().starts_with("renderD")))
}

/// Linux shows a tray icon through a library that need not be there, and looking for it in vain ends the process: so its file is
/// looked for first.
fn has_tray() -> bool {
    if !cfg!(target_os = "linux") {
        return cfg!(any(target_os = "macos", target_os = "windows"));
    }
    const NAMES: [&str; 2] = ["libayatana-appindicator3.so.1", "libappindicator3.so.1"];
    let mut folders: Vec<PathBuf> =
        ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib", "/app/lib"].map(PathBuf::from).into();
    folders.push(PathBuf::from(format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH)));
    folders.extend(std::env::var_os("LD_LIBRARY_PATH").iter().flat_map(std::env::split_paths));
    folders.extend(std::env::var_os("APPDIR").map(|folder| PathBuf::from(folder).join("usr/lib")));
    folders.iter().any(|folder| NAMES.iter().any(|name| folder.join(name).exists()))
}

/// Wayland lets no program hear keys that are meant for another; X11, macOS and Windows do.
fn hears_keys() -> bool {
    if !cfg!(target_os = "linux") {
        return cfg!(any(target_os = "macos", target_os = "windows"));
    }
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let asked_for_x11 = std::env::var_os("GDK_BACKEND") == Some(OsString::from("x11"));
    set("DISPLAY") && (!set("WAYLAND_DISPLAY") || asked_for_x11)
}

/// Kinds of files that show something and start nothing.
const SHOWN: [&str; 22] = [
    "pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "txt", "md", "csv", "tsv", "ics", "vcf", "odt", "ods", "odp", "docx",
    "xlsx", "pptx", "rtf", "eml", "epub",
];

/// Whether a file may be handed to the program that the system has for it: only what shows something, so that this is no way to start
/// a program.
pub fn may_open(path: &Path) -> bool {
    let kind = path.extension().map(|kind| kind.to_string_lossy().to_lowercase());
    kind.is_some_and(|kind| SHOWN.contains(&kind.as_str())) && path.is_file()
}

/// Carries files with the pressed pointer, as a copy. To be called on the main thread.
pub fn carry<R: Runtime>(window: &WebviewWindow<R>, paths: Vec<PathBuf>, picture: &[u8]) -> Result<(), String> {
    let picture = drag::Image::Raw(picture.to_vec());
    let files = drag::DragItem::Files(paths.into_iter().map(address).collect());
    #[cfg(target_os = "linux")]
    let window = &window.gtk_window().map_err(|e| e.to_string())?;
    drag::start_drag(window, files, picture, |_, _| {}, drag::Options::default()).map_err(|e| e.to_string())
}

/// A path as `drag` wants it: its GTK half puts `file://` before it and nothing else, so what no address may hold is written as it must be.
fn address(path: PathBuf) -> PathBuf {
    if !cfg!(target_os = "linux") {
        return path;
    }
    tauri::Url::from_file_path(&path).map_or(path, |url| url.path().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_show_something_are_opened() {
        let kept = tempfile::tempdir().expect("a folder can be made");
        let folder = kept.path();
        for (name, wanted) in
            [("a.pdf", true), ("b.PDF", true), ("c.sh", false), ("d.desktop", false), ("e.exe", false), ("f", false)]
        {
            std::fs::write(folder.join(name), b"x").expect("a file can be written");
            assert_eq!(may_open(&folder.join(name)), wanted, "{name}");
        }
        assert!(!may_open(&folder.join("gone.pdf")), "what is not there cannot be opened");
        assert!(!may_open(folder), "a folder is not a file");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_file_is_carried_under_an_address() {
        assert_eq!(
            address("/tmp/a b#1%.pdf".into()),
            PathBuf::from("/tmp/a%20b%231%25.pdf"),
            "no letter of its name ends it early"
        );
    }
}

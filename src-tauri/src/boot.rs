//! From the start of the process to a window that can ask: log, world, the community that was open last.

use std::{error::Error, path::PathBuf};

use hearth_app::{
    App, community, languages,
    ports::{Ports, system_languages},
    tracing_file,
};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::watch;

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

/// What must be set before the first window: everything here is about one system.
pub fn prepare_system() {
    // WebKitGTK's DMA-BUF renderer shows blank windows on some drivers; HEARTH_PLAIN_RENDERER=1 is the way out.
    #[cfg(target_os = "linux")]
    if std::env::var_os("HEARTH_PLAIN_RENDERER").is_some() {
        #[expect(unsafe_code, reason = "set before any thread is started, as std asks")]
        unsafe {
            std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        }
    }
}

/// Puts the core behind the door and opens the community while the web view starts.
pub fn start<R: Runtime>(handle: &AppHandle<R>) -> Result<(), Box<dyn Error>> {
    let app = App::new(Ports::real());
    if let Some(guard) = tracing_file::install(&app.ports.places.logs) {
        handle.manage(guard);
    }
    let asked = std::env::var("HEARTH_LANGUAGE").ok();
    if let Err(e) = languages::speak_at_start(&app, asked.as_deref(), system_languages()) {
        tracing::warn!(error = %e, "the language that was asked for is not spoken");
    }
    let (tell, started) = watch::channel(false);
    handle.manage(Core { app: app.clone(), started });
    crate::events::forward(handle, &app);
    tauri::async_runtime::spawn(async move {
        let file = std::env::var_os("HEARTH_FILE").map(PathBuf::from);
        community::open_at_start(&app, file, std::env::var("HEARTH_PASSPHRASE").ok()).await;
        let _ = tell.send(true);
    });
    Ok(())
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

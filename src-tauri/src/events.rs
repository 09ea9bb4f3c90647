//! What the core tells the window without being asked.

use hearth_app::{App, Event};
use tauri::{AppHandle, Emitter, Runtime};
use tokio::sync::broadcast::error::RecvError;

/// Passes every event on, and gives the reports page its pool when another community was opened.
pub fn forward<R: Runtime>(handle: &AppHandle<R>, app: &App) {
    let (handle, app) = (handle.clone(), app.clone());
    let mut events = app.events();
    tauri::async_runtime::spawn(async move {
        loop {
            match events.recv().await {
                Ok(event) => {
                    if matches!(&event, Event::Stale { topics } if topics.iter().any(|topic| topic == "community")) {
                        crate::reports::register(&handle, &app).await;
                    }
                    if let Err(e) = handle.emit("hearth", &event) {
                        tracing::warn!(error = %e, "an event did not reach the window");
                    }
                }
                Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "the window missed events"),
                Err(RecvError::Closed) => return,
            }
        }
    });
}

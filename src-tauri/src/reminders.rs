//! Says what is due, through the system's own notifications. What is due, and in which words, the core knows; nothing is said twice.

use std::time::Duration;

use hearth_app::{ErrorCode, dispatch};
use serde_json::json;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_notification::NotificationExt;

use crate::boot::Core;

/// How often it is looked whether something is due.
const EVERY: Duration = Duration::from_secs(60);

/// Looks every minute, as long as the program runs.
pub fn watch<R: Runtime>(handle: &AppHandle<R>) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        handle.state::<Core>().started().await;
        loop {
            tell(&handle).await;
            tokio::time::sleep(EVERY).await;
        }
    });
}

async fn tell<R: Runtime>(handle: &AppHandle<R>) {
    let app = handle.state::<Core>().app.clone();
    let due = match dispatch(&app, "reminders_due", json!({})).await {
        Ok(due) => due.value,
        Err(e) if e.code == ErrorCode::NoCommunity => return,
        Err(e) => {
            tracing::warn!(code = ?e.code, "reminders cannot be read");
            return;
        }
    };
    for reminder in due.as_array().into_iter().flatten() {
        let word = |name: &str| reminder[name].as_str().unwrap_or_default();
        let shown = handle.notification().builder().title(word("title")).body(word("body")).show();
        if let Err(e) = shown {
            tracing::warn!(error = %e, "the system showed no notification");
        }
    }
}

//! The SQL plugin's place: one pool of ours that can only read, under one name. The window may `select` from it and nothing else;
//! `load`, `execute` and `close` are granted to nobody.

use hearth_app::App;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_sql::{DbInstances, DbPool};

/// The name by which the window reads: the documented `report_*` views of the open community.
pub const NAME: &str = "community";

/// Puts the open community's read-only pool in the plugin's place, or takes it away where none is open.
pub async fn register<R: Runtime>(handle: &AppHandle<R>, app: &App) {
    let instances = handle.state::<DbInstances>();
    let pool = match app.community() {
        Ok(open) => match open.report_pool().await {
            Ok(pool) => Some(pool),
            Err(e) => {
                tracing::warn!(code = ?e.code, "reports cannot be read");
                None
            }
        },
        Err(_) => None,
    };
    let mut instances = instances.0.write().await;
    instances.remove(NAME);
    if let Some(pool) = pool {
        instances.insert(NAME.into(), DbPool::Sqlite(pool));
    }
}

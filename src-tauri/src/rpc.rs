//! The one door: a command's name and its arguments in, its outcome or a structured error out.

use hearth_app::{AppError, dispatch_bytes, dispatch_text};
use serde_json::Value;
use tauri::{State, ipc::Response};

use crate::boot::Core;

#[tauri::command]
pub async fn rpc(core: State<'_, Core>, name: String, args: Value) -> Result<Response, AppError> {
    core.started().await;
    dispatch_text(&core.app, &name, args).await.map(Response::new)
}

/// Bytes travel raw, not as JSON.
#[tauri::command]
pub async fn rpc_bytes(core: State<'_, Core>, name: String, args: Value) -> Result<Response, AppError> {
    core.started().await;
    dispatch_bytes(&core.app, &name, args).await.map(Response::new)
}

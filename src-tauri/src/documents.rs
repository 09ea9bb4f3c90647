//! Opening a document in the system's own viewer: only kinds of files that show something, so that this is no way to start a program.

use std::path::Path;

use hearth_app::{AppError, ErrorCode};
use hearth_texts::said;
use tauri::{AppHandle, Runtime};
use tauri_plugin_opener::OpenerExt;

use crate::host;

#[tauri::command]
pub async fn open_document<R: Runtime>(app: AppHandle<R>, path: String) -> Result<(), AppError> {
    if !host::may_open(Path::new(&path)) {
        return Err(AppError::new(ErrorCode::NotFound, said!("document-not-there")));
    }
    app.opener().open_path(path, None::<&str>).map_err(|_| AppError::failed(said!("document-not-opened")))
}

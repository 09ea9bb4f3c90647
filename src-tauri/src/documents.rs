//! Documents outside of the window: opened in the system's own viewer, or dragged to where they are wanted. Only kinds of files that show
//! something, so that this is no way to start a program.

use std::path::{Path, PathBuf};

use hearth_app::{AppError, ErrorCode};
use hearth_texts::said;
use tauri::{AppHandle, Runtime, WebviewWindow};
use tauri_plugin_opener::OpenerExt;

use crate::host;

#[tauri::command]
pub async fn open_document<R: Runtime>(app: AppHandle<R>, path: String) -> Result<(), AppError> {
    if !host::may_open(Path::new(&path)) {
        return Err(AppError::new(ErrorCode::NotFound, said!("document-not-there")));
    }
    app.opener().open_path(path, None::<&str>).map_err(|_| AppError::failed(said!("document-not-opened")))
}

/// What is seen under the pointer on the way.
const CARRIED: &[u8] = include_bytes!("../../icons/32x32.png");

/// The system takes the pressed pointer over from the page and carries these files with it. A file that cannot be opened is not carried.
#[tauri::command]
pub async fn carry_documents<R: Runtime>(window: WebviewWindow<R>, paths: Vec<PathBuf>) -> Result<(), AppError> {
    let paths: Vec<PathBuf> = paths.into_iter().filter(|path| path.is_absolute() && host::may_open(path)).collect();
    if paths.is_empty() {
        return Err(AppError::new(ErrorCode::NotFound, said!("document-not-there")));
    }
    let carrying = window.clone();
    let begun = window.run_on_main_thread(move || {
        if let Err(error) = host::carry(&carrying, paths, CARRIED) {
            tracing::warn!(%error, "files could not be dragged");
        }
    });
    begun.map_err(|_| AppError::failed(said!("document-not-opened")))
}

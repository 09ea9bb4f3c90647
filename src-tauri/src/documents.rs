//! Opening a generated document in the system's own viewer. Only PDF files, so that this is no way to start a program.

use std::path::Path;

use hearth_app::{AppError, ErrorCode};
use hearth_texts::said;
use tauri::{AppHandle, Runtime};
use tauri_plugin_opener::OpenerExt;

#[tauri::command]
pub async fn open_document<R: Runtime>(app: AppHandle<R>, path: String) -> Result<(), AppError> {
    let is_pdf = Path::new(&path).extension().is_some_and(|kind| kind.eq_ignore_ascii_case("pdf"));
    if !is_pdf || !Path::new(&path).is_file() {
        return Err(AppError::new(ErrorCode::NotFound, said!("document-not-there")));
    }
    app.opener().open_path(path, None::<&str>).map_err(|_| AppError::failed(said!("document-not-opened")))
}

//! Which community, and how to get in.

use hearth_texts::said;
use std::path::Path;

use hearth_app::{App, AppError, ErrorCode, dispatch};
use serde_json::json;

use crate::options::Options;

/// The passphrase that was handed in, if any.
pub fn passphrase(options: &Options) -> Result<Option<String>, AppError> {
    if let Some(file) = &options.passphrase_file {
        let text = std::fs::read_to_string(file).map_err(|e| {
            AppError::failed(said!("cli-passphrase-file", path = file.display().to_string(), why = e.to_string()))
        })?;
        return Ok(Some(text.lines().next().unwrap_or("").to_owned()));
    }
    Ok(std::env::var("HEARTH_PASSPHRASE").ok())
}

/// Opens the community that `--file` or `HEARTH_FILE` names.
pub async fn open(app: &App, options: &Options) -> Result<(), AppError> {
    let Some(file) = &options.file else {
        return Err(AppError::new(ErrorCode::NoCommunity, said!("cli-name-the-community")));
    };
    let args = json!({ "path": absolute(file), "passphrase": passphrase(options)? });
    dispatch(app, "community_open", args).await.map(drop).map_err(|mut error| {
        if error.code == ErrorCode::Locked {
            error.message = said!("cli-passphrase-in-a-script", why = error.message);
        }
        error
    })
}

/// A path that stays right whatever the folder.
pub fn absolute(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.into()).display().to_string()
}

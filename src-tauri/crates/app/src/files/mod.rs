//! Texts that the window gives away as files: the figures of a chart, a list. Never anything that the file of a community or a
//! program could be mistaken for.

use std::path::Path;

use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct FileWrite {
    /// Where, as the user chose it.
    pub path: String,
    pub text: String,
}

/// What a text may be saved as.
const KINDS: [&str; 4] = ["csv", "md", "svg", "txt"];
const MOST: usize = 16 * 1024 * 1024;

/// Writes a text to the place that was chosen.
pub async fn write(_: &App, args: FileWrite) -> Result<Done<()>, AppError> {
    let kind = Path::new(&args.path).extension().and_then(|ext| ext.to_str()).map(str::to_ascii_lowercase);
    if !kind.is_some_and(|kind| KINDS.contains(&kind.as_str())) {
        return Err(AppError::invalid("path", said!("file-kind")));
    }
    if args.text.len() > MOST {
        return Err(AppError::invalid("text", said!("file-too-large")));
    }
    std::fs::write(&args.path, args.text).map_err(|_| AppError::failed(said!("file-not-written")))?;
    Ok(Done::stale((), Vec::new()))
}

//! Pictures for paper, the logo and signatures: read, looked at, and kept as one kind. A drawing (SVG) stays as it is; a PNG goes into a
//! drawing of its size, so that the typesetter, the window and the file know one kind of picture.

use std::path::Path;

use hearth_credentials::{from_base64, to_base64};
use hearth_texts::{Said, said};

use crate::AppError;

/// Larger ones would make every document larger that shows them.
pub(crate) const LARGEST: usize = 512 << 10;
/// More on a side is no logo.
const WIDEST: u32 = 6_000;

/// What was brought: a file, or its bytes in base64 where it has no path.
///
/// # Errors
/// At `path` or `data` where it cannot be read, is too large, or is neither an SVG nor a PNG.
pub(super) fn brought(path: Option<&str>, data: Option<&str>) -> Result<String, AppError> {
    let (field, bytes) = match (path, data) {
        (Some(path), _) => ("path", read(path)?),
        (None, Some(data)) => {
            let bytes = from_base64(data).ok_or_else(|| AppError::invalid("data", said!("look-picture-kind")))?;
            ("data", bytes)
        }
        (None, None) => return Err(AppError::invalid("path", said!("look-picture-kind"))),
    };
    if bytes.len() > LARGEST {
        return Err(AppError::invalid(field, too_large()));
    }
    drawing(&bytes).ok_or_else(|| AppError::invalid(field, said!("look-picture-kind")))
}

fn too_large() -> Said {
    said!("look-picture-large", most = LARGEST / 1024)
}

fn read(path: &str) -> Result<Vec<u8>, AppError> {
    let name = Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
    let unread = |e: std::io::Error| AppError::invalid("path", said!("file-unread", path = &name, why = e.to_string()));
    if std::fs::metadata(path).map_err(unread)?.len() > LARGEST as u64 {
        return Err(AppError::invalid("path", too_large()));
    }
    std::fs::read(path).map_err(unread)
}

fn drawing(bytes: &[u8]) -> Option<String> {
    if let Some((width, height)) = png_size(bytes) {
        let data = to_base64(bytes);
        return Some(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\
             <image width=\"{width}\" height=\"{height}\" href=\"data:image/png;base64,{data}\"/></svg>"
        ));
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim();
    (text.starts_with('<') && text.contains("<svg")).then(|| text.to_owned())
}

/// Width and height out of the first chunk of a PNG (W3C PNG §11.2.1).
pub(crate) fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |from: usize| rest.get(from..from + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    if rest.get(4..8)? != b"IHDR" {
        return None;
    }
    let (width, height) = (number(8)?, number(12)?);
    ((1..=WIDEST).contains(&width) && (1..=WIDEST).contains(&height)).then_some((width, height))
}

//! Bringing a file into the library: read once, kept whole, and shown once on paper before any packet has to.

use std::path::Path;

use hearth_credentials::{from_base64, to_base64};
use hearth_store::templates::PictureRow;
use hearth_texts::{Said, said};

use crate::documents::{blocking, stem};
use crate::looks::png_size;
use crate::templates::drawable;
use crate::{App, AppError};

/// It travels with every packet that carries it, by mail as well.
const LARGEST: usize = 2 << 20;

/// A file as the library keeps it.
pub(super) struct Brought {
    pub name: String,
    pub media_type: String,
    /// In base64.
    pub data: String,
}

/// Whether paper can show such a file.
pub(super) fn is_picture(media_type: &str) -> bool {
    matches!(media_type, "image/png" | "image/jpeg")
}

/// What a file is, by what it holds, else by its name.
fn media_type(name: &str, bytes: &[u8]) -> &'static str {
    if png_size(bytes).is_some() {
        return "image/png";
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return "image/jpeg";
    }
    if bytes.starts_with(b"%PDF-") {
        return "application/pdf";
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    match ending.as_deref().unwrap_or_default() {
        "txt" => "text/plain",
        "md" => "text/markdown",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "vcf" => "text/vcard",
        "html" | "htm" => "text/html",
        "svg" => "image/svg+xml",
        "odt" => "application/vnd.oasis.opendocument.text",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

/// # Errors
/// At `path` or `data`: missing, unreadable, empty, too large, or a picture that cannot be shown.
pub(super) async fn file(
    app: &App,
    path: Option<String>,
    data: Option<String>,
    name: Option<String>,
) -> Result<Brought, AppError> {
    let field = if path.is_some() { "path" } else { "data" };
    let wrong = |why: Said| AppError::invalid(field, why);
    let brought = path.clone().or(name).unwrap_or_default();
    let name = brought.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let shown = name.clone();
    let bytes = blocking(move || match (path, data) {
        (Some(path), _) => {
            let unread = |e: std::io::Error| wrong(said!("file-unread", path = &shown, why = e.to_string()));
            if std::fs::metadata(Path::new(&path)).map_err(unread)?.len() > LARGEST as u64 {
                return Err(wrong(said!("resources-file-large", most = LARGEST >> 20)));
            }
            std::fs::read(&path).map_err(unread)
        }
        (None, data) => data.and_then(|data| from_base64(&data)).ok_or_else(|| wrong(said!("resources-file-missing"))),
    })
    .await?;
    if bytes.is_empty() {
        return Err(wrong(said!("resources-file-missing")));
    }
    if bytes.len() > LARGEST {
        return Err(wrong(said!("resources-file-large", most = LARGEST >> 20)));
    }
    let media_type = media_type(&name, &bytes);
    let data = to_base64(&bytes);
    if is_picture(media_type) {
        let name = if media_type == "image/png" { "page.png" } else { "page.jpg" };
        drawable(app, field, &[PictureRow { name: name.into(), alt: String::new(), data: data.clone() }]).await?;
    }
    let (begin, ending) = match name.rsplit_once('.') {
        Some((begin, ending)) if !begin.is_empty() && ending.len() <= 10 => (begin, format!(".{}", stem(ending))),
        _ => (name.as_str(), String::new()),
    };
    Ok(Brought { name: format!("{}{ending}", stem(begin)), media_type: media_type.into(), data })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_holds_before_what_it_is_called() {
        assert_eq!(media_type("plan.txt", b"%PDF-1.7"), "application/pdf", "a wrong ending misleads nobody");
        assert_eq!(media_type("notes.TXT", b"hello"), "text/plain", "a text says nothing of itself");
        assert_eq!(media_type("thing", b"hello"), "application/octet-stream", "what is not known is kept as it is");
    }
}

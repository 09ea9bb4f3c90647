//! A folder that takes all files of a job or none: they are written into a hidden folder beside their places, moved there at the
//! end, and taken away again unless the job says that they may stay. Names are safe on every system that Hearth runs on.

use hearth_texts::said;
use std::path::{Path, PathBuf};

use hearth_documents::Pdf;
use sha2::{Digest, Sha256};

use crate::{App, AppError};

/// The longest file name without its ending, in bytes of UTF-8; systems take 255 and a suffix must still fit.
const LONGEST: usize = 180;

/// A file that waits in the hidden folder, or lies at its place after [`Folder::place`].
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub path: PathBuf,
    /// Hexadecimal.
    pub sha256: String,
    pub bytes: u64,
    /// 0 where nobody can say.
    pub pages: usize,
}

/// The folder of one job.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    hidden: PathBuf,
    placed: Vec<PathBuf>,
}

/// Where documents of this community go unless the user chooses another folder.
pub(crate) async fn usual(app: &App) -> Result<PathBuf, AppError> {
    let open = app.community()?;
    let community = hearth_store::community::show(open.store.readers()).await?.ok_or_else(|| AppError::not_found("community"))?;
    Ok(app.ports.places.documents.join(stem(&community.name)))
}

/// The folder that was asked for, or the usual one.
///
/// # Errors
/// At the field `out` where it names no place.
pub(crate) async fn place_for(app: &App, out: Option<&str>) -> Result<PathBuf, AppError> {
    match out.map(str::trim).filter(|out| !out.is_empty()) {
        Some(out) => {
            std::path::absolute(out).map_err(|e| AppError::invalid("out", said!("file-trouble", path = out, why = e.to_string())))
        }
        None => usual(app).await,
    }
}

impl Folder {
    /// Makes the folder where it is missing. `out` is the user's own choice.
    ///
    /// # Errors
    /// At the field `out` where it cannot be written to.
    pub async fn open(app: &App, out: Option<&str>) -> Result<Self, AppError> {
        let path = place_for(app, out).await?;
        let hidden = path.join(format!(".hearth-{}", hearth_store::new_id(app.now())));
        super::blocking(move || {
            std::fs::create_dir_all(&hidden).map_err(|e| {
                AppError::invalid("out", said!("documents-folder-closed", path = path.display().to_string(), why = e.to_string()))
            })?;
            Ok(Self { path, hidden, placed: Vec::new() })
        })
        .await
    }

    /// Copies a file that somebody handed over; nobody sees it yet. `index` is its own within the job.
    pub fn copy(&self, index: usize, from: &Path) -> std::io::Result<Written> {
        let kind = from.extension().map(|kind| kind.to_string_lossy().to_lowercase()).unwrap_or_default();
        let path = self.hidden.join(format!("{index}.{kind}"));
        let bytes = std::fs::copy(from, &path)?;
        let content = std::fs::read(&path)?;
        let sha256 = hash(&content);
        let pages = if kind == "pdf" { hearth_documents::count_pages(content).unwrap_or(0) } else { 1 };
        Ok(Written { path, sha256, bytes, pages })
    }

    /// Writes bytes of any kind, by the ending of their file; nobody sees them yet. `index` is its own within the job.
    pub fn put(&self, index: usize, kind: &str, content: &[u8]) -> Result<Written, AppError> {
        let path = self.hidden.join(format!("{index}.{kind}"));
        std::fs::write(&path, content).map_err(|e| failed(&self.path, &e))?;
        Ok(Written { path, sha256: hash(content), bytes: content.len() as u64, pages: 0 })
    }

    /// Writes a file that nobody sees yet. `index` is its own within the job.
    pub fn write(&self, index: usize, pdf: &Pdf) -> Result<Written, AppError> {
        let path = self.hidden.join(format!("{index}.pdf"));
        std::fs::write(&path, &pdf.bytes).map_err(|e| failed(&self.path, &e))?;
        let sha256 = hash(&pdf.bytes);
        Ok(Written { path, sha256, bytes: pdf.bytes.len() as u64, pages: pdf.pages })
    }

    /// Moves a written file to the first free name that begins with `stem`.
    pub fn place(&mut self, written: &mut Written, stem: &str) -> Result<(), AppError> {
        let kind = written.path.extension().map_or_else(|| "pdf".into(), |kind| kind.to_string_lossy().into_owned());
        let free = std::iter::once(format!("{stem}.{kind}"))
            .chain((2_u32..).map(|turn| format!("{stem} ({turn}).{kind}")))
            .map(|name| self.path.join(name))
            .find(|path| !path.exists())
            .expect("there are more suffixes than files in a folder");
        std::fs::rename(&written.path, &free).map_err(|e| failed(&self.path, &e))?;
        self.placed.push(free.clone());
        written.path = free;
        Ok(())
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The files stay. Answers with the folder.
    pub fn keep(mut self) -> PathBuf {
        self.placed.clear();
        self.path.clone()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        for path in &self.placed {
            let _ = std::fs::remove_file(path);
        }
        let _ = std::fs::remove_dir_all(&self.hidden);
        // Only a folder that this job made and left empty goes.
        let _ = std::fs::remove_dir(&self.path);
    }
}

/// The SHA-256 of a file's bytes, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 and the length of a file, however long it is.
pub(crate) fn hash_file(path: &Path) -> std::io::Result<(String, u64)> {
    let (mut hasher, mut file) = (Sha256::new(), std::fs::File::open(path)?);
    let (mut piece, mut bytes) = (vec![0; 64 << 10], 0_u64);
    loop {
        let read = std::io::Read::read(&mut file, &mut piece)?;
        if read == 0 {
            return Ok((hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect(), bytes));
        }
        hasher.update(&piece[..read]);
        bytes += read as u64;
    }
}

/// That a folder takes no file.
pub(crate) fn failed(folder: &Path, e: &std::io::Error) -> AppError {
    AppError::failed(said!("documents-folder-failed", path = folder.display().to_string(), why = e.to_string()))
}

/// A text as a file name without its ending: readable, and allowed on Linux, macOS and Windows.
pub(crate) fn stem(text: &str) -> String {
    let kept: String = hearth_documents::line(text)
        .chars()
        .map(|c| if matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') { ' ' } else { c })
        .filter(|c| !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}'))
        .collect();
    let mut out = String::new();
    for word in kept.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    while out.len() > LONGEST {
        out.pop();
    }
    // A leading dot hides a file, a trailing one is dropped by Windows, a joiner at the cut joins nothing.
    let out = out.trim_matches(|c: char| c == '.' || c == '\u{200D}' || c == '\u{200C}' || c.is_whitespace());
    if out.is_empty() { "Hearth".into() } else { out.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_file_name_that_every_system_takes() {
        assert_eq!(stem("Packet – Noor Jansen"), "Packet – Noor Jansen", "an ordinary name stays");
        assert_eq!(stem("../../etc/passwd"), "etc passwd", "no way out of the folder is left");
        assert_eq!(stem("C:\\temp\\\u{0}x\t|y?*<>\""), "C temp x y", "characters that a system refuses become gaps");
        assert_eq!(stem("evil\u{202E}fdp.exe"), "evilfdp.exe", "an override would show another ending than there is");
        assert_eq!(stem(" .. "), "Hearth", "what holds nothing but dots still has a name");
        let long = stem(&"ß".repeat(300));
        assert!(long.len() <= LONGEST && long.chars().all(|c| c == 'ß'), "a long name is cut between characters");
    }
}

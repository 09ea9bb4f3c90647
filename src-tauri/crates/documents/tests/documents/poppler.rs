//! Reads finished files with other programs than the one that wrote them: poppler-utils and qpdf, which the tests need installed.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A finished document on disk, in a folder of its own.
pub struct Printed {
    folder: tempfile::TempDir,
    file: PathBuf,
}

impl Printed {
    pub fn new(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("document.pdf");
        std::fs::write(&file, bytes).expect("the temporary folder takes a file");
        Self { folder, file }
    }

    pub fn text(&self) -> String {
        run("pdftotext", &["-q".as_ref(), "-layout".as_ref(), self.file.as_os_str(), "-".as_ref()])
    }

    /// In the order in which it was written, which keeps columns apart.
    pub fn words(&self) -> String {
        run("pdftotext", &["-q".as_ref(), "-raw".as_ref(), self.file.as_os_str(), "-".as_ref()])
    }

    pub fn info(&self) -> String {
        run("pdfinfo", &[self.file.as_os_str()])
    }

    pub fn structure(&self) -> String {
        run("pdfinfo", &["-struct-text".as_ref(), self.file.as_os_str()])
    }

    /// Complaints of qpdf about the file's structure make this fail.
    pub fn check(&self) {
        run("qpdf", &["--check".as_ref(), self.file.as_os_str()]);
    }

    pub fn attachment(&self, name: &str) -> Vec<u8> {
        let out: &Path = &self.folder.path().join("attachment");
        run("pdfdetach", &["-savefile".as_ref(), name.as_ref(), "-o".as_ref(), out.as_os_str(), self.file.as_os_str()]);
        std::fs::read(out).expect("pdfdetach wrote the attachment")
    }
}

fn run(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|reason| panic!("{program} could not be started ({reason}): install poppler-utils and qpdf"));
    assert!(output.status.success(), "{program} failed: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

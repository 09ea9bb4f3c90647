//! What a template can see: the files compiled in, the one data file, the fonts. No disk, no packages, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::fonts::FontStore;

use crate::DocumentError;

static TEMPLATES: &[(&str, &str)] = &[
    ("/look.typ", include_str!("../templates/look.typ")),
    ("/certificates.typ", include_str!("../templates/certificates.typ")),
    ("/certificate/classic.typ", include_str!("../templates/certificate/classic.typ")),
    ("/certificate/minimal.typ", include_str!("../templates/certificate/minimal.typ")),
    ("/certificate/modern.typ", include_str!("../templates/certificate/modern.typ")),
    ("/certificate/playful.typ", include_str!("../templates/certificate/playful.typ")),
    ("/packet.typ", include_str!("../templates/packet.typ")),
    ("/processing.typ", include_str!("../templates/processing.typ")),
    ("/recovery.typ", include_str!("../templates/recovery.typ")),
    ("/known.typ", include_str!("../templates/known.typ")),
    ("/sheets/common.typ", include_str!("../templates/sheets/common.typ")),
    ("/sheets/notice.typ", include_str!("../templates/sheets/notice.typ")),
    ("/sheets/badges.typ", include_str!("../templates/sheets/badges.typ")),
    ("/sheets/board.typ", include_str!("../templates/sheets/board.typ")),
    ("/sheets/card.typ", include_str!("../templates/sheets/card.typ")),
    ("/sheets/effort.typ", include_str!("../templates/sheets/effort.typ")),
    ("/sheets/letter.typ", include_str!("../templates/sheets/letter.typ")),
    ("/sheets/minutes.typ", include_str!("../templates/sheets/minutes.typ")),
    ("/sheets/signin.typ", include_str!("../templates/sheets/signin.typ")),
    ("/sheets/statement.typ", include_str!("../templates/sheets/statement.typ")),
];

/// File ids live in a global table of 65,535 places that never forgets: every document reuses this one.
static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));
static SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .map(|(path, text)| {
            let id = file_id(path);
            (id, Source::new(id, (*text).to_owned()))
        })
        .collect()
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::builder().build()));

fn file_id(path: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("template paths are absolute and plain")))
}

/// One document to be made. Data comes as a file: handing it over as `sys.inputs` would build a new library for each person,
/// six times slower and thirteen times the memory.
pub(crate) struct Desk {
    main: FileId,
    data: Bytes,
    fonts: &'static FontStore,
}

impl Desk {
    /// # Errors
    /// Where there is no such template: an order of another version of this program.
    pub fn new(template: &str, data: Vec<u8>, fonts: &'static FontStore) -> Result<Self, DocumentError> {
        let (path, _) = TEMPLATES
            .iter()
            .find(|(path, _)| *path == template)
            .ok_or_else(|| DocumentError::Engine { reason: format!("there is no template {template}") })?;
        Ok(Self { main: file_id(path), data: Bytes::new(data), fonts })
    }

    /// The compiler's findings as one error; the first names the place, the others follow in its message.
    pub fn explain(&self, findings: &[SourceDiagnostic]) -> DocumentError {
        let Some(first) = findings.first() else {
            return DocumentError::Engine { reason: "the compiler gave no reason".into() };
        };
        let mut message = first.message.to_string();
        for hint in &first.hints {
            message.push_str(". ");
            message.push_str(&hint.v);
        }
        if message.contains("failed to parse SVG") {
            return DocumentError::Logo { reason: message };
        }
        if let Some(text) = message.split_once("the text `").and_then(|(_, rest)| rest.split_once("` could not be displayed")) {
            let text = text.0.trim_matches('"').to_owned();
            let characters = text.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ");
            return DocumentError::MissingGlyph { text, characters };
        }
        let (file, line) = first
            .span
            .id()
            .and_then(|id| {
                let source = self.source(id).ok()?;
                let start = self.range(first.span)?.start;
                Some((id.get().vpath().get_without_slash().to_owned(), source.lines().byte_to_line(start)? + 1))
            })
            .unwrap_or_else(|| (self.main.get().vpath().get_without_slash().to_owned(), 0));
        DocumentError::Template { file, line, message }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.get(&id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(absent(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    match id.get().root() {
        VirtualRoot::Package(_) => FileError::Other(Some("packages cannot be used here".into())),
        VirtualRoot::Project => FileError::NotFound(id.get().vpath().get_with_slash().into()),
    }
}

//! What a template can see: the files compiled in, the one data file, the fonts. No disk, no packages, no clock.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::fonts::FontStore;

use crate::look::Dress;
use crate::{DocumentError, Mistake};

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
static THEME: LazyLock<FileId> = LazyLock::new(|| file_id("/theme.json"));
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

/// More would not be read.
const MISTAKES: usize = 20;

fn file_id(path: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("template paths are absolute and plain")))
}

/// One document to be made. Data comes as a file: handing it over as `sys.inputs` would build a new library for each person,
/// six times slower and thirteen times the memory.
pub(crate) struct Desk {
    main: FileId,
    data: Bytes,
    theme: Bytes,
    /// The one file that is not as it was shipped.
    own: Option<Source>,
    /// What lies in its folder, by name.
    pictures: HashMap<String, Bytes>,
    /// What comes with the data, by path.
    files: HashMap<String, Bytes>,
    fonts: &'static FontStore,
}

impl Desk {
    /// # Errors
    /// Where there is no such template: an order of another version of this program.
    pub fn new(
        template: &str,
        data: Vec<u8>,
        dress: &Dress,
        files: &BTreeMap<String, String>,
        fonts: &'static FontStore,
    ) -> Result<Self, DocumentError> {
        let (path, _) = TEMPLATES
            .iter()
            .find(|(path, _)| *path == template)
            .ok_or_else(|| DocumentError::Engine { reason: format!("there is no template {template}") })?;
        // Only a template of Hearth's own can be taken the place of: any other path would be one more id in the table.
        let own = dress.own.as_ref().and_then(|(path, text)| {
            TEMPLATES.iter().any(|(shipped, _)| shipped == path).then(|| Source::new(file_id(path), text.clone()))
        });
        // Without the file that they belong to there is no folder in which they lie.
        let pictures = dress.pictures.iter().filter(|_| own.is_some());
        let pictures =
            pictures.filter_map(|one| Some((one.name.clone(), Bytes::new(STANDARD.decode(&one.data).ok()?)))).collect();
        let files =
            files.iter().filter_map(|(path, data)| Some((path.clone(), Bytes::new(STANDARD.decode(data).ok()?)))).collect();
        let theme = serde_json::to_vec(&dress.theme).map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?;
        Ok(Self { main: file_id(path), data: Bytes::new(data), theme: Bytes::new(theme), own, pictures, files, fonts })
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
        let mut mistakes = findings.iter().take(MISTAKES).map(|finding| self.mistake(finding));
        let Some(Mistake { file, line, message }) = mistakes.next() else {
            return DocumentError::Engine { reason: message };
        };
        DocumentError::Template { file, line, message, more: mistakes.collect() }
    }

    /// Where a finding is, and what the compiler says of it.
    fn mistake(&self, finding: &SourceDiagnostic) -> Mistake {
        let mut message = finding.message.to_string();
        for hint in &finding.hints {
            message.push_str(". ");
            message.push_str(&hint.v);
        }
        // Inside of a function the mistake is where the template called it, as long as that is the author's own text.
        let spans = std::iter::once(finding.span).chain(finding.trace.iter().map(|point| point.span.into()));
        let places: Vec<(String, usize)> = spans.filter_map(|span| self.place(span)).collect();
        let own = self.own.as_ref().map(|own| own.id().get().vpath().get_without_slash().to_owned());
        let at = places.iter().find(|(file, _)| Some(file) == own.as_ref()).or_else(|| places.first()).cloned();
        let (file, line) = at.unwrap_or_else(|| (self.main.get().vpath().get_without_slash().to_owned(), 0));
        Mistake { file, line, message }
    }

    /// A picture of the template's own: `assets/<name>` beside it, or from the top. Nothing else has such a path, and no path leads out.
    fn picture(&self, id: FileId) -> Option<&Bytes> {
        let (own, asked) = (self.own.as_ref()?.id().get().vpath(), id.get());
        if !matches!(asked.root(), VirtualRoot::Project) {
            return None;
        }
        let (own, asked) = (own.get_without_slash(), asked.vpath().get_without_slash());
        let beside = own.rsplit_once('/').and_then(|(folder, _)| asked.strip_prefix(folder)?.strip_prefix('/'));
        self.pictures.get(beside.unwrap_or(asked).strip_prefix("assets/")?)
    }

    fn file_of_data(&self, id: FileId) -> Option<&Bytes> {
        let asked = id.get();
        matches!(asked.root(), VirtualRoot::Project).then(|| self.files.get(asked.vpath().get_with_slash()))?
    }

    fn place(&self, span: typst::syntax::DiagSpan) -> Option<(String, usize)> {
        let id = span.id()?;
        let source = self.source(id).ok()?;
        let start = self.range(span)?.start;
        Some((id.get().vpath().get_without_slash().to_owned(), source.lines().byte_to_line(start)? + 1))
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
        if let Some(own) = self.own.as_ref().filter(|own| own.id() == id) {
            return Ok(own.clone());
        }
        SOURCES.get(&id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *THEME => Ok(self.theme.clone()),
            other => self.picture(other).or_else(|| self.file_of_data(other)).cloned().ok_or_else(|| absent(other)),
        }
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

//! Everything that can keep a document from being made. What `#[error]` says is for logs; `said` is for people.

use std::borrow::Cow;

use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};

/// What is wrong in a template, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistake {
    /// The template file.
    pub file: String,
    /// The line, counted from 1; 0 where the compiler gave none.
    pub line: usize,
    /// What the compiler says, with its hint.
    pub message: String,
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum DocumentError {
    /// A text holds characters for which neither the bundled fonts nor the computer's have a glyph. Found before anything is written.
    #[error(
        "No font can print {characters} in “{text}”. Install a font with these letters (the Noto fonts cover most scripts), or write the text in another script."
    )]
    MissingGlyph {
        /// The whole text, as it would be printed.
        text: String,
        /// The characters that no font has, each once, quoted.
        characters: String,
    },
    /// A text is longer than its place can show, even in the smallest print.
    #[error("{field} has {length} characters; at most {limit} fit. Shorten it.")]
    TooLong {
        /// What the text is, for example "The name".
        field: Cow<'static, str>,
        /// Its length in characters.
        length: usize,
        /// The longest that fits.
        limit: usize,
    },
    /// A list has more entries than its place can show.
    #[error("{field}: {count} were given, at most {limit} fit. Leave some out.")]
    TooMany {
        /// What the entries are, for example "Signatories".
        field: Cow<'static, str>,
        /// How many were given.
        count: usize,
        /// How many fit.
        limit: usize,
    },
    /// A text that the document cannot do without is empty.
    #[error("{field} is empty. Fill it in and make the document again.")]
    Empty {
        /// What is empty, for example "The name".
        field: Cow<'static, str>,
    },
    /// The data follows another version of the contract than this build.
    #[error(
        "The document's data has version {found}; this version of Hearth reads {expected}. Update Hearth, or make the document again from its source."
    )]
    Schema {
        /// The version found.
        found: u32,
        /// The version understood.
        expected: u32,
    },
    /// The colour is not `#rrggbb`.
    #[error("“{given}” is not a colour. Give it as # and six hexadecimal digits, for example #1b6b4f.")]
    Colour {
        /// What was given.
        given: String,
    },
    /// The logo is not a picture that can be drawn.
    #[error("The logo cannot be drawn ({reason}). Choose another SVG file in the community's settings.")]
    Logo {
        /// What the SVG reader says.
        reason: String,
    },
    /// The text does not fit on the one page of a certificate.
    #[error("The certificate of “{name}” needs {pages} pages. Shorten the reason, or leave out figures or signatories.")]
    Overflow {
        /// Whose certificate.
        name: String,
        /// How many pages it took.
        pages: usize,
    },
    /// A template of the community's own sets one letter, and many were to be set in one file.
    #[error("The template sets one letter at a time.")]
    OneOnly,
    /// A template could not be compiled or exported.
    #[error("The template has a mistake in {file}, line {line}: {message}")]
    Template {
        /// The template file.
        file: String,
        /// The line, counted from 1; 0 where the compiler gave none.
        line: usize,
        /// What the compiler says, with its hint.
        message: String,
        /// What else it found.
        more: Vec<Mistake>,
    },
    /// A page is larger than anything is printed on.
    #[error("A page is {metres} metres wide or high.")]
    Vast {
        /// Whole metres.
        metres: u64,
    },
    /// The page asked for does not exist.
    #[error("The document has {pages} pages; page {page} does not exist.")]
    NoSuchPage {
        /// The page asked for, counted from 0.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// The work was stopped before this document was begun.
    #[error("Stopped before this document was made. Start again to make the rest.")]
    Cancelled,
    /// It took longer than a document may take.
    #[error("The document was not ready after {seconds} seconds and was given up.")]
    TooSlow {
        /// The limit.
        seconds: u64,
    },
    /// It needed more memory than a document may take.
    #[error("The document needed more memory than a document may take and was given up.")]
    TooLarge,
    /// The engine stopped unexpectedly; other documents are not affected.
    #[error("The document could not be made: {reason}. The others are not affected; please report this.")]
    Engine {
        /// What the operating system or the engine says.
        reason: String,
    },
}

impl DocumentError {
    /// In a sentence that says what to do.
    pub fn said(&self) -> Said {
        let of = |field: &str| Said::kind("document-field-", field);
        match self {
            Self::MissingGlyph { text, characters } => said!("document-missing-glyph", text = text, characters = characters),
            Self::TooLong { field, length, limit } => {
                said!("document-too-long", field = of(field), length = *length, limit = *limit)
            }
            Self::TooMany { field, count, limit } => {
                said!("document-too-many", field = of(field), count = *count, limit = *limit)
            }
            Self::Empty { field } => said!("document-empty", field = of(field)),
            Self::Schema { found, expected } => said!("document-schema", found = *found, expected = *expected),
            Self::Colour { given } => said!("document-colour", given = given),
            Self::Logo { reason } => said!("document-logo", why = reason),
            Self::OneOnly => said!("document-one-only"),
            Self::Overflow { name, pages } => said!("document-overflow", name = name, pages = *pages),
            Self::Template { file, line, message, more: _ } => {
                said!("document-template", file = file, line = *line, why = message)
            }
            Self::Vast { metres } => said!("document-vast", metres = i64::try_from(*metres).unwrap_or(i64::MAX)),
            Self::NoSuchPage { page, pages } => said!("document-no-such-page", page = *page, pages = *pages),
            Self::Cancelled => said!("document-cancelled"),
            Self::TooSlow { seconds } => said!("document-too-slow", seconds = *seconds),
            Self::TooLarge => said!("document-too-large"),
            Self::Engine { reason } => said!("document-engine", why = reason),
        }
    }
}

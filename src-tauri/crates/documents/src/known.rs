//! Everything known of one person, to be read: part by part, each line with its name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::Job;
use crate::fonts::Letters;
use crate::wire::{self, Community, DocumentDate, Frame, Paper};
use crate::{DocumentError, text};

/// One line: what it is, and what it says. The value may have several lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownFact {
    pub label: String,
    pub note: String,
}

/// What belongs together: one phone number, one meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownEntry {
    /// May be empty.
    pub title: String,
    pub facts: Vec<KnownFact>,
}

/// A part with its heading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownPart {
    pub title: String,
    /// What the part is about; may be empty.
    pub lead: String,
    pub entries: Vec<KnownEntry>,
}

/// Everything known of somebody. Not for logs.
#[derive(Clone)]
pub struct KnownPage {
    pub community: Community,
    pub date: DocumentDate,
    /// Whose it is.
    pub name: String,
    /// What this is and where the same lies for machines.
    pub lead: String,
    pub parts: Vec<KnownPart>,
    /// Language of the document, for example `en`.
    pub language: String,
    pub paper: Paper,
    /// The title of the document, with the name in it.
    pub title: String,
    /// What to call the table of parts.
    pub contents: String,
}

impl std::fmt::Debug for KnownPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KnownPage").field("parts", &self.parts.len()).finish_non_exhaustive()
    }
}

pub(crate) fn job(page: &KnownPage) -> Result<Job, DocumentError> {
    wire::bounded("name", &page.name, 1_000)?;
    let parts = serde_json::to_value(&page.parts).map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?;
    let mut content: Value = json!({
        "title": page.title,
        "name": page.name,
        "lead": page.lead,
        "contents": page.contents,
        "parts": parts,
    });
    wire::clean(&mut content, "known");
    let frame = Frame { community: &page.community, language: &page.language, date: &page.date, paper: page.paper };
    let (data, system_fonts) = wire::data(&frame, "known", content, &Letters { language: &page.language })?;
    Ok(Job {
        template: "/known.typ".into(),
        data,
        system_fonts,
        // Names the document without saying whose it is.
        ident: format!("everything known {} {}", page.date.iso, text::line(&page.community.name)),
        single_page_of: None,
        forget: true,
        dress: page.community.dress(),
        files: BTreeMap::new(),
    })
}

//! The page with a community's recovery code: to be printed and put away. It says what it is for, and nothing about any person.

use std::collections::BTreeMap;

use hearth_texts::{Language, say_in};
use serde_json::json;

use crate::engine::Job;
use crate::fonts::Letters;
use crate::wire::{self, Community, DocumentDate, Frame, Paper};
use crate::{DocumentError, text};

/// Everything on the page. Never kept, so it can neither be printed for debugging nor be written anywhere.
#[derive(Clone)]
pub struct RecoveryPage {
    /// Whose code it is.
    pub community: Community,
    /// When it was made.
    pub date: DocumentDate,
    /// The code as it is typed, group by group.
    pub groups: Vec<String>,
    /// The name of the community's file.
    pub file: String,
    /// Language of the page, for example `en`.
    pub language: String,
    /// The sheet.
    pub paper: Paper,
}

impl std::fmt::Debug for RecoveryPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoveryPage").finish_non_exhaustive()
    }
}

/// Paper has rules of direction of its own; no font draws the marks that keep values together on a screen.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

pub(crate) fn job(page: &RecoveryPage) -> Result<Job, DocumentError> {
    wire::bounded("community", &page.community.name, 120)?;
    let language = Language::from_tag(&page.language).unwrap_or_default();
    let mut content = json!({
        "title": say_in!(language, "recovery-title"),
        "lead": say_in!(language, "recovery-lead"),
        "made": plain(&say_in!(language, "recovery-made", date = &page.date.text)),
        "file": plain(&say_in!(language, "recovery-file", file = &page.file)),
        "use": say_in!(language, "recovery-use"),
        "keep": say_in!(language, "recovery-keep"),
        "typing": say_in!(language, "recovery-typing"),
        "groups": page.groups,
    });
    wire::clean(&mut content, "recovery");
    let frame = Frame { community: &page.community, language: &page.language, date: &page.date, paper: page.paper };
    let (data, system_fonts) = wire::data(&frame, "recovery", content, &Letters { language: &page.language })?;
    Ok(Job {
        template: "/recovery.typ".into(),
        data,
        system_fonts,
        // Names the page without a word of its secret.
        ident: format!("recovery page {} {}", page.date.iso, text::line(&page.file)),
        single_page_of: Some(text::line(&page.community.name)),
        forget: true,
        dress: page.community.dress(),
        files: BTreeMap::new(),
    })
}

//! The record of processing: what a community keeps of whom, why, for how long, who gets it and how it is protected
//! (GDPR Article 30 (1)). It names nobody but the controller.

use std::collections::BTreeMap;

use hearth_texts::{Language, say_in};
use serde_json::json;

use crate::engine::Job;
use crate::fonts::Letters;
use crate::wire::{self, Community, DocumentDate, Frame, Paper};
use crate::{DocumentError, text};

/// One kind of data that is kept.
#[derive(Debug, Clone)]
pub struct Processed {
    pub what: String,
    pub whose: String,
    pub why: String,
    pub how_long: String,
}

/// Everything on the page, in words of its language.
#[derive(Debug, Clone)]
pub struct ProcessingPage {
    pub community: Community,
    pub date: DocumentDate,
    /// Who is responsible; empty where nobody has said.
    pub controller: String,
    pub contact: String,
    pub kept: Vec<Processed>,
    pub recipients: Vec<String>,
    pub safeguards: Vec<String>,
    /// Language of the page, for example `en`.
    pub language: String,
    pub paper: Paper,
}

/// Paper has rules of direction of its own; no font draws the marks that keep values together on a screen.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

pub(crate) fn job(page: &ProcessingPage) -> Result<Job, DocumentError> {
    wire::bounded("community", &page.community.name, 120)?;
    let language = Language::from_tag(&page.language).unwrap_or_default();
    let line = plain(&say_in!(language, "processing-line"));
    let or_line = |text: &str| if text.is_empty() { line.clone() } else { plain(text) };
    let mut content = json!({
        "title": say_in!(language, "processing-title"),
        "lead": say_in!(language, "processing-lead"),
        "made": plain(&say_in!(language, "processing-made", date = &page.date.text)),
        "controller": say_in!(language, "processing-controller"),
        "controller_value": or_line(&page.controller),
        "contact": say_in!(language, "processing-contact"),
        "contact_value": or_line(&page.contact),
        "what": say_in!(language, "processing-what"),
        "whose": say_in!(language, "processing-whose"),
        "why": say_in!(language, "processing-why"),
        "how_long": say_in!(language, "processing-how-long"),
        "kept": page.kept.iter().map(|one| json!({
            "what": plain(&one.what), "whose": plain(&one.whose), "why": plain(&one.why), "how_long": plain(&one.how_long),
        })).collect::<Vec<_>>(),
        "kept_title": say_in!(language, "processing-kept"),
        "recipients_title": say_in!(language, "processing-recipients"),
        "recipients": page.recipients.iter().map(|one| plain(one)).collect::<Vec<_>>(),
        "safeguards_title": say_in!(language, "processing-safeguards"),
        "safeguards": page.safeguards.iter().map(|one| plain(one)).collect::<Vec<_>>(),
    });
    wire::clean(&mut content, "processing");
    let frame = Frame { community: &page.community, language: &page.language, date: &page.date, paper: page.paper };
    let (data, system_fonts) = wire::data(&frame, "processing", content, &Letters { language: &page.language })?;
    Ok(Job {
        template: "/processing.typ".into(),
        data,
        system_fonts,
        ident: format!("record of processing {} {}", page.date.iso, text::line(&page.community.name)),
        single_page_of: None,
        forget: false,
        dress: page.community.dress(),
        files: BTreeMap::new(),
    })
}

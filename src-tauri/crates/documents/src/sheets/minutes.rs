//! The minutes of a meeting as paper: who was there, what was said to each point, what was decided, who does what until when.

use hearth_texts::{Language, say_in};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Letterhead;
use crate::engine::Job;
use crate::wire::{self, Effort};
use crate::{DocumentError, text};

/// A point of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesItem {
    /// What it is about; empty for what belongs to no point.
    pub title: String,
    /// Markdown, as it was typed.
    #[serde(default)]
    pub notes: String,
    /// What was decided.
    #[serde(default)]
    pub decisions: Vec<String>,
}

/// Something that somebody does after the meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What.
    pub task: String,
    /// Names; may be empty.
    #[serde(default)]
    pub who: String,
    /// In the reader's words; may be empty.
    #[serde(default)]
    pub due: String,
}

/// Everything in the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// Who prints them.
    pub head: Letterhead,
    /// What the meeting is called.
    pub title: String,
    /// Day and time, in the reader's words.
    pub when: String,
    /// The place; may be empty.
    #[serde(default)]
    pub where_: String,
    /// Whose meeting it is.
    #[serde(default)]
    pub effort: Option<Effort>,
    /// Who was there, with their role in brackets where they had one.
    #[serde(default)]
    pub present: Vec<String>,
    /// Who had said that they could not come.
    #[serde(default)]
    pub excused: Vec<String>,
    /// In their order.
    #[serde(default)]
    pub items: Vec<MinutesItem>,
    /// In the order in which they were agreed.
    #[serde(default)]
    pub actions: Vec<Action>,
}

pub(crate) fn job(sheet: &Minutes) -> Result<Job, DocumentError> {
    wire::bounded("title", &sheet.title, 300)?;
    let language = Language::from_tag(&sheet.head.language).unwrap_or_default();
    let items: Vec<_> = sheet
        .items
        .iter()
        .map(|item| {
            let parts: Vec<_> =
                text::parts(&item.notes).into_iter().map(|(kind, said)| json!({ "part": kind, "said": said })).collect();
            json!({ "title": item.title, "parts": parts, "decisions": item.decisions })
        })
        .collect();
    let content = json!({
        "title": sheet.title, "when": sheet.when, "where": sheet.where_, "effort": sheet.effort,
        "present": sheet.present, "excused": sheet.excused, "items": items, "actions": sheet.actions,
        "kind": say_in!(language, "sheet-minutes"),
        "words": {
            "present": say_in!(language, "sheet-minutes-present"), "excused": say_in!(language, "sheet-minutes-excused"),
            "decision": say_in!(language, "sheet-minutes-decision"), "actions": say_in!(language, "sheet-minutes-actions"),
            "what": say_in!(language, "sheet-minutes-what"), "who": say_in!(language, "sheet-minutes-who"),
            "due": say_in!(language, "sheet-minutes-due"), "more": say_in!(language, "sheet-minutes-more"),
        },
    });
    super::job(&sheet.head, "/sheets/minutes.typ", "minutes", content)
}

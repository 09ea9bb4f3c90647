//! What is printed around a meeting, a person or an effort: sign-in sheets, badges, minutes, letters, statements, notices.
//! Owns what they have in common; each kind has its data and its limits in a file of its own.

mod badges;
mod board;
mod letter;
mod minutes;
mod signin;
mod site;
mod statement;

pub use badges::{Badge, BadgeSize, Badges};
pub use board::{Board, Notice, Wanted};
pub use letter::{Letter, LetterKind};
pub use minutes::{Action, Minutes, MinutesItem};
pub use signin::{Expected, SignIn};
pub use site::site;
pub use statement::{Served, Statement};

pub(crate) use badges::job as badges;
pub(crate) use board::job as board;
pub(crate) use letter::job as letter;
pub(crate) use minutes::job as minutes;
pub(crate) use signin::job as signin;
pub(crate) use statement::job as statement;

use std::collections::BTreeMap;

use hearth_texts::{Language, say_in};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::DocumentError;
use crate::engine::Job;
use crate::fonts::Letters;
use crate::wire::{self, Community, DocumentDate, Frame, Paper};

/// Who prints it, when, in which language and on what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// Names the document for good: becomes the PDF's identifier, so that the same data gives the same bytes.
    pub id: String,
    /// Who prints it.
    pub community: Community,
    /// The day on the document.
    pub date: DocumentDate,
    /// Its language, for example `en`.
    pub language: String,
    /// The sheet.
    #[serde(default)]
    pub paper: Paper,
}

/// A job for the template of that name. Whoever calls has looked at the limits.
fn job(head: &Letterhead, template: &'static str, name: &'static str, mut content: Value) -> Result<Job, DocumentError> {
    wire::bounded("community", &head.community.name, 120)?;
    wire::clean(&mut content, name);
    let frame = Frame { community: &head.community, language: &head.language, date: &head.date, paper: head.paper };
    let (mut root, system_fonts) = wire::data(&frame, name, content, &Letters { language: &head.language })?;
    let language = Language::from_tag(&head.language).unwrap_or_default();
    root["logo_label"] = json!(say_in!(language, "label-logo"));
    root["logo"] = json!(head.community.logo().map(|_| 0));
    root["logos"] = json!(head.community.logo().iter().collect::<Vec<_>>());
    Ok(Job {
        template: template.into(),
        data: root,
        system_fonts,
        ident: format!("{name} {}", head.id),
        single_page_of: None,
        forget: false,
        dress: head.community.dress(),
        files: BTreeMap::new(),
    })
}

//! A letter of thanks on a sheet of its own, or the same words on a card with a marigold on its front; one, or many for the printer.

use hearth_texts::{Language, say_in};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Letterhead;
use crate::DocumentError;
use crate::certificate::Signatory;
use crate::engine::{Job, LETTER_LIMIT};
use crate::wire;

/// What it is written on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LetterKind {
    /// A sheet.
    #[default]
    Letter,
    /// A card of 148 × 105 mm, front and back.
    Card,
}

/// Everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Who writes.
    pub head: Letterhead,
    /// On what.
    #[serde(default)]
    pub kind: LetterKind,
    /// Whom it is to, as it stands on the card; up to 200 characters.
    pub name: String,
    /// The salutation; may be empty.
    #[serde(default)]
    pub greeting: String,
    /// What is said; up to 600 characters fit on a card, 4,000 in a letter.
    pub text: String,
    /// Who signs.
    #[serde(default)]
    pub signatories: Vec<Signatory>,
}

/// One or many as one document. What they are written on is the first one's.
pub(crate) fn job(all: &[Letter]) -> Result<Job, DocumentError> {
    let first = all.first().ok_or(DocumentError::Empty { field: "letters".into() })?;
    if all.len() > 1 {
        wire::at_most("letters", all.len(), LETTER_LIMIT)?;
        if first.head.community.look.template.as_ref().is_some_and(|own| !own.sets_many()) {
            return Err(DocumentError::OneOnly);
        }
    }
    let mut job = one(first)?;
    let mut sheets = vec![job.data.clone()];
    for letter in &all[1..] {
        let Job { data, system_fonts, ident, .. } = one(&Letter { kind: first.kind, ..letter.clone() })?;
        sheets.push(data);
        job.system_fonts |= system_fonts;
        job.ident = format!("{} {ident}", job.ident);
    }
    // A template that knows of one letter alone reads the first as if no others were there.
    job.data["sheets"] = json!(sheets);
    job.forget = all.len() > 1;
    Ok(job)
}

fn one(sheet: &Letter) -> Result<Job, DocumentError> {
    wire::bounded("name", &sheet.name, 200)?;
    wire::at_most("signatories", sheet.signatories.len(), 4)?;
    let limit = match sheet.kind {
        LetterKind::Letter => 4_000,
        LetterKind::Card => 600,
    };
    wire::bounded("text", &sheet.text, limit)?;
    let language = Language::from_tag(&sheet.head.language).unwrap_or_default();
    let content = json!({
        "name": sheet.name, "greeting": sheet.greeting, "signatories": sheet.signatories.iter().map(Signatory::wire).collect::<Vec<_>>(),
        "letter": crate::text::prose(&sheet.text).split("\n\n").collect::<Vec<_>>(),
        "thanks": say_in!(language, "sheet-thanks"),
    });
    let template = match sheet.kind {
        LetterKind::Letter => "/sheets/letter.typ",
        LetterKind::Card => "/sheets/card.typ",
    };
    super::job(&sheet.head, template, "thanks", content)
}

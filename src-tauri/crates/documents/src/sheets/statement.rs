//! A statement of service: how many hours somebody gave in a stretch of time, for a school, an employer or a funder.

use serde::{Deserialize, Serialize};
use serde_json::json;

use hearth_texts::{Language, say_in};

use super::Letterhead;
use crate::DocumentError;
use crate::certificate::Signatory;
use crate::engine::Job;
use crate::wire;

const MOST: usize = 400;

/// One line of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// The month, in the reader's words.
    pub month: String,
    /// Where; may be empty.
    #[serde(default)]
    pub effort: String,
    /// As text, in the reader's digits.
    pub hours: String,
}

/// Everything on a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Who states it.
    pub head: Letterhead,
    /// Whose service.
    pub name: String,
    /// The sentence that states it, with name, hours and days in it.
    pub lead: String,
    /// What it is for; may be empty.
    #[serde(default)]
    pub purpose: String,
    /// By month, oldest first.
    pub rows: Vec<Served>,
    /// All of them together.
    pub total: String,
    /// Who signs, by hand.
    #[serde(default)]
    pub signatory: Option<Signatory>,
}

pub(crate) fn job(sheet: &Statement) -> Result<Job, DocumentError> {
    wire::bounded("name", &sheet.name, 200)?;
    wire::at_most("rows", sheet.rows.len(), MOST)?;
    let language = Language::from_tag(&sheet.head.language).unwrap_or_default();
    let content = json!({
        "name": sheet.name, "lead": sheet.lead, "purpose": sheet.purpose, "rows": sheet.rows, "total": sheet.total,
        "signatory": sheet.signatory.as_ref().map(Signatory::wire),
        "kind": say_in!(language, "sheet-statement"),
        "words": {
            "month": say_in!(language, "sheet-statement-month"), "effort": say_in!(language, "sheet-statement-effort"),
            "hours": say_in!(language, "sheet-statement-hours"), "total": say_in!(language, "sheet-statement-total"),
            "date": say_in!(language, "label-packet-date"), "signature": say_in!(language, "label-packet-signature"),
            "source": say_in!(language, "sheet-statement-source"),
        },
    });
    super::job(&sheet.head, "/sheets/statement.typ", "statement", content)
}

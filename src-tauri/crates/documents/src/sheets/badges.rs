//! Name badges to cut out: the name as large as it goes, how to say it, pronouns, and the languages in which one may be spoken to.

use hearth_texts::{Language, say_in};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Letterhead;
use crate::DocumentError;
use crate::engine::Job;
use crate::wire::{self, Effort};

const MOST: usize = 1_000;

/// Width and height of a badge, as their holders are sold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum BadgeSize {
    /// 90 × 60 mm, eight on a sheet.
    #[default]
    #[serde(rename = "90x60")]
    Large,
    /// 85 × 54 mm, a bank card's, ten on a sheet.
    #[serde(rename = "85x54")]
    Card,
}

/// One badge.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badge {
    /// What the person is called.
    pub name: String,
    /// How to say it; may be empty.
    #[serde(default)]
    pub say: String,
    /// May be empty.
    #[serde(default)]
    pub pronouns: String,
    /// In words of the sheet's language, or as the person wrote them.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What the person does here; may be empty.
    #[serde(default)]
    pub role: String,
    /// Whether this is a newcomer, who gets a marigold.
    #[serde(default)]
    pub is_new: bool,
}

/// A sheet of badges, or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badges {
    /// Who prints them.
    pub head: Letterhead,
    /// Its colour marks them, and its name stands on them.
    #[serde(default)]
    pub effort: Option<Effort>,
    /// In the order of the sheet.
    pub badges: Vec<Badge>,
    /// How large.
    #[serde(default)]
    pub size: BadgeSize,
}

pub(crate) fn job(sheet: &Badges) -> Result<Job, DocumentError> {
    if sheet.badges.is_empty() {
        return Err(DocumentError::Empty { field: "rows".into() });
    }
    wire::at_most("rows", sheet.badges.len(), MOST)?;
    for one in &sheet.badges {
        wire::bounded("name", &one.name, 200)?;
    }
    let language = Language::from_tag(&sheet.head.language).unwrap_or_default();
    let content = json!({
        "effort": sheet.effort, "badges": sheet.badges, "size": sheet.size,
        "kind": say_in!(language, "sheet-badges"),
    });
    super::job(&sheet.head, "/sheets/badges.typ", "badges", content)
}

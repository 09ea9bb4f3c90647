//! What the community does, for everyone to see: one effort on one page, or all of them on a noticeboard.

use hearth_texts::{Language, say_in};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Letterhead;
use crate::DocumentError;
use crate::engine::Job;
use crate::wire;

const MOST: usize = 200;

/// Something that an effort looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// What.
    pub title: String,
    /// What one should like or know, how much time it takes, what one gets: each may be empty.
    #[serde(default)]
    pub about: Vec<String>,
    /// How many places are open, in the reader's words.
    #[serde(default)]
    pub places: String,
}

/// An effort that others may join.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Its name.
    pub name: String,
    /// OKLCH hue in degrees, 0–359.
    pub hue: u16,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// How often it meets.
    #[serde(default)]
    pub cadence: String,
    /// How to join.
    #[serde(default)]
    pub join: String,
    /// Whom to ask for: names alone, nothing by which they are reached.
    #[serde(default)]
    pub leads: String,
    /// The next meetings: title, day and time, place.
    #[serde(default)]
    pub meetings: Vec<crate::Gathering>,
    /// What it looks for.
    #[serde(default)]
    pub wanted: Vec<Wanted>,
}

/// One effort or many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// Who prints it.
    pub head: Letterhead,
    /// The heading of a board of many; the name of the effort heads a single one.
    #[serde(default)]
    pub title: String,
    /// In the order of the board; one is a page of its own.
    pub notices: Vec<Notice>,
}

/// The fixed words, for paper and for the site.
pub(super) fn words(language: Language) -> Value {
    json!({
        "when": say_in!(language, "sheet-board-when"), "join": say_in!(language, "sheet-board-join"),
        "ask": say_in!(language, "sheet-board-ask"), "wanted": say_in!(language, "sheet-board-wanted"),
        "next": say_in!(language, "sheet-board-next"), "made": say_in!(language, "label-packet-made"),
        "skip": say_in!(language, "sheet-board-skip"), "all": say_in!(language, "sheet-board-all"),
    })
}

pub(super) fn check(board: &Board) -> Result<(), DocumentError> {
    if board.notices.is_empty() {
        return Err(DocumentError::Empty { field: "rows".into() });
    }
    wire::at_most("rows", board.notices.len(), MOST)?;
    board.notices.iter().try_for_each(|one| wire::bounded("effort", &one.name, 200))
}

pub(crate) fn job(board: &Board) -> Result<Job, DocumentError> {
    check(board)?;
    let language = Language::from_tag(&board.head.language).unwrap_or_default();
    let notices: Vec<Value> = board
        .notices
        .iter()
        .map(|one| {
            json!({
                "name": one.name, "hue": one.hue, "purpose": one.purpose, "cadence": one.cadence, "note": one.join,
                "leads": one.leads, "meetings": one.meetings, "wanted": one.wanted,
            })
        })
        .collect();
    let content = json!({ "title": board.title, "notices": notices, "words": words(language) });
    let template = if board.notices.len() == 1 && board.title.is_empty() { "/sheets/effort.typ" } else { "/sheets/board.typ" };
    super::job(&board.head, template, "board", content)
}

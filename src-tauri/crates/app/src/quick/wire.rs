//! What a line and its reading look like to a face.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A line, and what the user has settled about it. Choices go by the words they are about, so that they hold while the line is edited.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct QuickLine {
    pub line: String,
    /// BCP 47, such as `es` or `en-GB`; the spoken language where nothing is said.
    pub language: Option<String>,
    pub choices: Option<Vec<QuickChoice>>,
    /// Words that shall stay words although they could be read.
    pub kept: Option<Vec<String>>,
}

/// Who is meant by a name.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct QuickChoice {
    /// As it stands in the line, without its sign.
    pub text: String,
    pub id: String,
}

/// What a line adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuickKind {
    Task,
    Meeting,
    Person,
}

/// What a stretch of the line was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuickPartKind {
    Kind,
    Person,
    Effort,
    Day,
    Time,
    Estimate,
    Email,
    Phone,
}

/// A record that may be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuickCandidate {
    pub id: String,
    pub name: String,
    pub detail: String,
    /// An effort's, in degrees.
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
}

/// A stretch of the line and what it means.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuickChip {
    /// UTF-16 code units of the line.
    #[ts(type = "number")]
    pub from: usize,
    #[ts(type = "number")]
    pub to: usize,
    pub part: QuickPartKind,
    /// As it stands in the line; without the sign of a name.
    pub text: String,
    /// Of a day.
    pub day: Option<String>,
    /// Of a time: `18:00`.
    pub time: Option<String>,
    /// Of an estimate, and of a time whose end is said.
    #[ts(type = "number | null")]
    pub minutes: Option<i64>,
    /// Whom or what a name may mean; empty where the community has no such name.
    pub candidates: Vec<QuickCandidate>,
    /// Which of them is meant; nothing where the user has to choose.
    pub chosen: Option<String>,
}

/// What keeps the line from being added, or what of it is not used.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuickProblem {
    /// Where in the line, in UTF-16 code units.
    #[ts(type = "number | null")]
    pub from: Option<usize>,
    pub text: String,
    /// Whether it must be settled first.
    pub stops: bool,
}

/// A line as it was understood.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuickRead {
    pub kind: QuickKind,
    /// What is left of the line: the title, or the person's name.
    pub title: String,
    pub chips: Vec<QuickChip>,
    pub problems: Vec<QuickProblem>,
    /// The day that is meant, also where only a time was typed.
    pub day: Option<String>,
    /// Whether it can be added as it is.
    pub ready: bool,
}

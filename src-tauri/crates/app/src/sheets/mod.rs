//! What is printed around a meeting, a person or an effort. Owns which sheets there are and what each is asked for.
//! What stands on them is gathered in `gather`, how they look is the documents crate's.

mod gather;
mod letters;
mod make;
mod people;

pub(crate) use letters::letter_for;
pub use letters::{LettersMake, check_letters, make_letters};
pub use make::{make, preview};

use hearth_documents::{Paper, Shipped};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SheetKind {
    /// The list at the door of a meeting.
    SignIn,
    /// Name badges, for a meeting or an effort.
    Badges,
    /// Of a meeting.
    Minutes,
    /// Thanks to a person, on a sheet.
    Letter,
    /// Thanks to a person, on a card.
    Card,
    /// The hours of a person, by month.
    Statement,
    /// An effort on one page.
    Effort,
    /// Every open effort.
    Noticeboard,
    /// The noticeboard as a page for the web.
    Site,
}

impl SheetKind {
    /// Its template; `None` for what is not typeset.
    pub(crate) fn template(self) -> Option<Shipped> {
        Some(match self {
            Self::SignIn => Shipped::SignIn,
            Self::Badges => Shipped::Badges,
            Self::Minutes => Shipped::Minutes,
            Self::Letter => Shipped::Letter,
            Self::Card => Shipped::Card,
            Self::Statement => Shipped::Statement,
            Self::Effort => Shipped::Effort,
            Self::Noticeboard => Shipped::Noticeboard,
            Self::Site => return None,
        })
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Badges => "badges",
            Self::Minutes => "minutes",
            Self::Letter => "letter",
            Self::Card => "card",
            Self::Statement => "statement",
            Self::Effort => "effort",
            Self::Noticeboard => "noticeboard",
            Self::Site => "site",
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum BadgeFormat {
    #[default]
    #[serde(rename = "90x60")]
    Large,
    #[serde(rename = "85x54")]
    Card,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SheetPaper {
    #[default]
    A4,
    UsLetter,
}

impl SheetPaper {
    /// The word in the file.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::UsLetter => "us-letter",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::A4, Self::UsLetter].into_iter().find(|one| one.word() == word)
    }

    pub(crate) fn size(self) -> Paper {
        match self {
            Self::A4 => Paper::A4,
            Self::UsLetter => Paper::UsLetter,
        }
    }
}

/// One sheet. What its kind does not ask for is left alone.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SheetMake {
    pub kind: SheetKind,
    /// A template of one's own for this kind, by id.
    pub template: Option<String>,
    /// Of sign-in, minutes, and badges for a meeting.
    pub meeting_id: Option<String>,
    /// Of letter, card and statement.
    pub person_id: Option<String>,
    /// Of an effort's page, and badges for its people.
    pub effort_id: Option<String>,
    /// BCP 47; by default the language that is spoken.
    pub language: Option<String>,
    /// Without it, what the community prints on.
    pub paper: Option<SheetPaper>,
    /// The folder; without it, the community's own below the documents of this computer.
    pub out: Option<String>,
    /// Empty lines of a sign-in sheet; 8 without it.
    #[ts(optional, type = "number")]
    pub walk_ins: Option<u32>,
    pub size: Option<BadgeFormat>,
    /// Of a statement, both ends included; this year until today without them.
    pub from: Option<String>,
    pub until: Option<String>,
    /// What is said in a letter, or what a statement is for.
    pub text: Option<String>,
    pub signed_by: Option<String>,
    pub signed_role: Option<String>,
}

//! The list that lies at the door: who is expected, with room for whoever else comes.

use hearth_texts::{Language, say_in};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Letterhead;
use crate::engine::Job;
use crate::wire::{self, Effort};
use crate::{DocumentError, text};

/// Names on one sheet.
const MOST: usize = 1_000;
/// Empty lines on one sheet.
const MOST_EMPTY: usize = 200;
/// No letter that looks or sounds like another when it is read out across a hall.
const MARKS: [char; 19] = ['A', 'C', 'E', 'F', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y'];

/// Somebody who is expected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// The name as the person writes it.
    pub name: String,
    /// May be empty.
    #[serde(default)]
    pub pronouns: String,
}

/// Everything on a sign-in sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// Who prints it.
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
    /// In the order of the sheet.
    pub expected: Vec<Expected>,
    /// Lines for those whom nobody expected.
    pub walk_ins: usize,
}

impl SignIn {
    /// What stands in front of the row, counted from 0: its number and a letter, so that a slip of the pen is noticed when the sheet
    /// is written up.
    #[must_use]
    pub fn code(row: usize) -> String {
        let number = row + 1;
        format!("{number}{}", MARKS[(number * 7 + number / 10 * 3) % MARKS.len()])
    }
}

pub(crate) fn job(sheet: &SignIn) -> Result<Job, DocumentError> {
    wire::bounded("title", &sheet.title, 300)?;
    wire::at_most("rows", sheet.expected.len(), MOST)?;
    wire::at_most("rows", sheet.walk_ins, MOST_EMPTY)?;
    let language = Language::from_tag(&sheet.head.language).unwrap_or_default();
    let rows = sheet
        .expected
        .iter()
        .enumerate()
        .map(|(row, one)| json!({ "code": SignIn::code(row), "name": text::line(&one.name), "pronouns": one.pronouns }));
    let empty: Vec<String> = (0..sheet.walk_ins).map(|row| SignIn::code(sheet.expected.len() + row)).collect();
    let content = json!({
        "title": sheet.title, "when": sheet.when, "where": sheet.where_, "effort": sheet.effort,
        "rows": rows.collect::<Vec<_>>(), "empty": empty,
        "kind": say_in!(language, "sheet-signin"),
        "words": {
            "code": say_in!(language, "sheet-signin-code"), "name": say_in!(language, "sheet-signin-name"),
            "in": say_in!(language, "sheet-signin-in"), "out": say_in!(language, "sheet-signin-out"),
            "sign": say_in!(language, "sheet-signin-sign"), "others": say_in!(language, "sheet-signin-others"),
            "reach": say_in!(language, "sheet-signin-reach"),
        },
    });
    super::job(&sheet.head, "/sheets/signin.typ", "signin", content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_rows_have_codes_that_a_slip_does_not_turn_into_each_other() {
        let codes: Vec<String> = (0..120).map(SignIn::code).collect();
        let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!(distinct.len(), codes.len(), "each row has its own code");
        for pair in codes.windows(2) {
            assert_ne!(pair[0].chars().last(), pair[1].chars().last(), "{} and {} differ in their letter", pair[0], pair[1]);
        }
    }
}

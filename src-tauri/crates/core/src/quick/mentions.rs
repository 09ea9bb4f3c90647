//! Names in a line: `@` before a person, `#` before an effort. How many words belong to the name, the names of the community say.

use super::{
    Name, Named,
    letters::{Letters, fold},
    spans::quoted,
};
use crate::people::name_key;

/// The most words of a name that are looked at, and the most characters of one that is written without spaces.
const WORDS: usize = 5;
const CHARACTERS: usize = 20;

/// A mention as it stands in the line, before it is known who is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    pub named: Named,
    /// Where its sign stands, in bytes.
    pub at: usize,
    /// What could be the name: one word, two words, …
    pub texts: Vec<String>,
}

/// Every mention of a line, so that the names that could be meant can be looked up.
pub fn mentions(line: &str) -> Vec<Mention> {
    let line = super::read::bounded(line).0;
    let letters = Letters::of(line);
    let mut found = Vec::new();
    let mut place = 0;
    while place < letters.len() {
        if let Some(to) = quoted(&letters, place) {
            place = to;
            continue;
        }
        if let Some(named) = sign(&letters, place) {
            let ends = ends(&letters, place + 1);
            let texts = ends.iter().map(|to| source(line, &letters, place + 1, *to)).collect();
            found.push(Mention { named, at: letters.byte(place), texts });
        }
        place += 1;
    }
    found
}

/// What a sign at this place would name, where a name follows it.
fn sign(letters: &Letters, place: usize) -> Option<Named> {
    let named = match letters.at(place)? {
        '@' => Named::Person,
        '#' => Named::Effort,
        _ => return None,
    };
    let apart = place == 0 || letters.at(place - 1).is_some_and(|c| !c.is_alphanumeric() || crate::people::is_unspaced(c));
    let follows = letters.at(place + 1).is_some_and(|c| c.is_alphabetic() || (named == Named::Person && c.is_alphanumeric()));
    (apart && follows).then_some(named)
}

fn source(line: &str, letters: &Letters, from: usize, to: usize) -> String {
    line.get(letters.byte(from)..letters.byte_end(to)).unwrap_or_default().to_owned()
}

/// Where the first word of a name ends, the second, …; each character of an unspaced script is a word.
fn ends(letters: &Letters, start: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = start;
    let most = if letters.at(start).is_some_and(crate::people::is_unspaced) { CHARACTERS } else { WORDS };
    while ends.len() < most {
        let to = letters.word_end(at);
        if to == at {
            break;
        }
        ends.push(to);
        at = letters.spaces(to);
    }
    ends
}

/// The mention at this place: what it names, where it ends.
pub(super) fn mention(letters: &Letters, place: usize, names: &[Name<'_>]) -> Option<(usize, Named)> {
    let named = sign(letters, place)?;
    let ends = ends(letters, place + 1);
    let first = *ends.first()?;
    let known = ends.iter().enumerate().rev().find(|(words, to)| {
        let typed = letters.text(place + 1, **to);
        names.iter().any(|name| name.named == named && fits(&typed, *words + 1, name.text))
    });
    let to = match known {
        Some((_, to)) => *to,
        // Nobody is called so: without spaces all up to the next sign or space, so that a new name stays whole.
        None if letters.at(place + 1).is_some_and(crate::people::is_unspaced) => {
            let mut to = place + 1;
            while letters.at(to).is_some_and(char::is_alphanumeric) {
                to += 1;
            }
            to
        }
        None => first,
    };
    Some((to, named))
}

/// Whether `typed` is this name or whole words of it; a single word may also be the beginning of one.
fn fits(typed: &str, words: usize, name: &str) -> bool {
    let (typed, name) = (name_key(typed), name_key(&fold(name)));
    if typed.is_empty() {
        return false;
    }
    let padded = format!(" {name} ");
    if padded.contains(&format!(" {typed} ")) {
        return true;
    }
    words == 1 && padded.contains(&format!(" {typed}"))
}

/// Whether somebody of this name can be meant by what was typed.
pub fn may_mean(typed: &str, name: &str) -> bool {
    let words = typed.split_whitespace().count();
    fits(&fold(typed), words, name)
}

//! What was typed, as the index of words understands it: every word must be found, the last letters of each may be missing.

use hearth_core::people::is_unspaced;

/// A query in the only forms that are ever run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Nothing that can be looked for.
    None,
    /// One letter: half of everybody has it somewhere, so it means the beginning of a name.
    Initial(String),
    /// Text for MATCH; nothing of what was typed is syntax in it.
    Match(String),
}

impl Words {
    pub fn of(query: &str) -> Self {
        let split = |c: char| !(c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c));
        let words: Vec<String> = query.split(split).filter(|word| !word.is_empty()).take(12).map(str::to_lowercase).collect();
        match words.as_slice() {
            [] => Self::None,
            [letter] if letter.len() == 1 && letter.chars().all(|c| c.is_ascii_alphabetic()) => Self::Initial(letter.clone()),
            words => Self::Match(words.iter().map(|word| term(word)).collect::<Vec<_>>().join(" AND ")),
        }
    }

    /// Text for MATCH where one letter means every word that begins with it; `None` where there is nothing to look for.
    pub fn prefixes(query: &str) -> Option<String> {
        match Self::of(query) {
            Self::None => None,
            Self::Initial(letter) => Some(format!("\"{letter}\"*")),
            Self::Match(text) => Some(text),
        }
    }

    /// Whether so few letters were typed that ranking all that begins with them takes longer than it helps.
    pub(super) fn is_short(query: &str) -> bool {
        query.chars().filter(|c| c.is_alphanumeric()).count() <= 2
    }
}

fn term(word: &str) -> String {
    if !word.chars().any(is_unspaced) {
        return format!("\"{word}\"*");
    }
    // Unspaced names are in the index whole and character by character.
    let apart: Vec<String> = word.chars().map(String::from).collect();
    format!("(\"{word}\"* OR \"{}\")", apart.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_ever_syntax() {
        assert_eq!(
            Words::of("ann* OR \"b"),
            Words::Match("\"ann\"* AND \"or\"* AND \"b\"*".into()),
            "operators and quotes are words or nothing"
        );
        assert_eq!(Words::of(" -:* "), Words::None, "signs alone find nothing");
        assert_eq!(Words::of("A"), Words::Initial("a".into()), "one letter is the beginning of a name");
        assert_eq!(Words::of("美咲"), Words::Match("(\"美咲\"* OR \"美 咲\")".into()), "unspaced names are found by any part");
    }
}

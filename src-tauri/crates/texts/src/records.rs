//! What tables, columns and the words of small sets are called: as the window's history says them, so that paper and window agree.

use std::{collections::BTreeMap, sync::OnceLock};

use crate::Language;

/// Language and text of `history.ftl`.
const RECORDS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/records.rs"));

type Names = BTreeMap<&'static str, &'static str>;

/// These messages are one line without values: their text is what stands behind the sign.
fn names(language: Language) -> &'static Names {
    static NAMES: [OnceLock<Names>; 6] = [const { OnceLock::new() }; 6];
    NAMES[language as usize].get_or_init(|| {
        let code = if language == Language::Pseudo { Language::En.code() } else { language.code() };
        let text = RECORDS.iter().find(|(of, _)| *of == code).map_or("", |(_, text)| *text);
        let families = ["table-", "field-", "word-", "history-"];
        let lines = text.lines().filter(|line| families.iter().any(|family| line.starts_with(family)));
        lines.filter_map(|line| line.split_once(" = ")).map(|(id, text)| (id.trim(), text.trim())).collect()
    })
}

fn said(language: Language, family: &str, name: &str) -> Option<&'static str> {
    names(language).get(format!("{family}-{}", name.replace(['_', ' '], "-")).as_str()).copied()
}

/// What a row of a table is called; the table's own name where nobody has said it.
pub fn table(language: Language, table: &str) -> String {
    said(language, "table", table).unwrap_or(table).into()
}

/// What a column is called.
pub fn field(language: Language, table: &str, column: &str) -> String {
    let name = if (table, column) == ("hours", "minutes") { "hours_minutes" } else { column };
    said(language, "field", name).unwrap_or(column).into()
}

/// A word of a small set, such as `to do`; itself where nobody has said it.
pub fn word(language: Language, word: &str) -> String {
    said(language, "word", word).unwrap_or(word).into()
}

/// Of a row that is new.
pub fn added(language: Language) -> String {
    said(language, "history", "insert").unwrap_or("insert").into()
}

/// Yes or no.
pub fn flag(language: Language, is_raised: bool) -> String {
    let word = if is_raised { "yes" } else { "no" };
    said(language, "history", word).unwrap_or(word).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_called_as_the_window_calls_it() {
        assert_eq!(field(Language::De, "people", "birthday"), "Geburtstag", "in its language");
        assert_eq!(field(Language::En, "hours", "minutes"), "Length", "by its table");
        assert_eq!(word(Language::Es, "walk-in"), said(Language::Es, "word", "walk-in").expect("it is there"), "words too");
        assert_eq!(table(Language::Ja, "no_such_table"), "no_such_table", "what nobody named is shown as it is");
        for language in Language::ALL {
            assert_ne!(flag(language, true), flag(language, false), "{language:?} says yes and no");
        }
    }
}

//! Which stretches of a line are taken, and what is left of it.

use super::letters::Letters;

/// The end of a quotation that begins here: what stands in it is never read as anything.
pub(super) fn quoted(letters: &Letters, place: usize) -> Option<usize> {
    let close = match letters.at(place)? {
        '"' => '"',
        '“' | '„' => '”',
        '«' => '»',
        '「' => '」',
        _ => return None,
    };
    let starts = place == 0 || letters.at(place - 1).is_some_and(|c| !c.is_alphanumeric() || crate::people::is_unspaced(c));
    let mut to = place + 1;
    while starts && let Some(c) = letters.at(to) {
        to += 1;
        if c == close || (close == '”' && c == '“') {
            return Some(to);
        }
    }
    None
}

/// The line without these stretches, in bytes and in order: one space between words, no punctuation left dangling at the ends.
pub(super) fn without(line: &str, taken: impl Iterator<Item = (usize, usize)>) -> String {
    let mut left = String::with_capacity(line.len());
    let mut at = 0;
    for (from, to) in taken {
        left.push_str(line.get(at..from).unwrap_or_default());
        left.push(' ');
        at = to;
    }
    left.push_str(line.get(at..).unwrap_or_default());
    let joined = crate::people::clean_name(&left);
    let mut tidy = String::with_capacity(joined.len());
    for c in joined.chars() {
        if matches!(c, ',' | ';' | '.' | '、' | '。' | '،' | '؛') && tidy.ends_with(' ') {
            tidy.pop();
        }
        tidy.push(c);
    }
    let dangling = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '、' | '،' | '؛');
    let tidy = tidy.trim_matches(dangling);
    // Both marks of a quotation that is the whole title are only a way to keep its words.
    let bare = tidy.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|rest| !rest.contains('"'));
    bare.unwrap_or(tidy).trim().to_owned()
}

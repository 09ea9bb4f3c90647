//! Names as people write them, and the form by which they are sorted and compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Characters that change nothing a reader should see but turn text around or hide it: bidi embeddings, overrides and isolates
/// (UAX #9 §2), zero-width space and byte order mark. The joiners U+200C and U+200D stay: Persian and emoji need them.
fn is_deceptive(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
}

/// One line: control and bidi-override characters gone, white space single and trimmed, composed (NFC).
pub fn clean_name(text: &str) -> String {
    let visible = text.nfc().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control() && !is_deceptive(*c));
    let mut out = String::with_capacity(text.len());
    for c in visible {
        if c != ' ' || !out.is_empty() && !out.ends_with(' ') {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Several lines: like [`clean_name`], but line breaks and indentation stay.
pub fn clean_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text.nfc().filter(|c| (!c.is_control() || matches!(c, '\n' | '\t')) && !is_deceptive(*c)).collect();
    kept.trim().to_owned()
}

/// Scripts that write words without spaces between them.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

/// The form for sorting, comparing and finding: lower case, diacritics folded, punctuation as spaces, characters of unspaced scripts
/// apart (so that each of them is a word of its own in the search index).
pub fn name_key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let space = |out: &mut String| {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    };
    let put = |c: char| match c {
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'ı' => out.push('i'),
        '\'' | '’' | 'ʼ' | '`' => {}
        c if is_unspaced(c) => {
            space(&mut out);
            out.push(c);
            out.push(' ');
        }
        c if c.is_alphanumeric() => out.push(c),
        _ => space(&mut out),
    };
    if text.is_ascii() {
        text.chars().map(|c| c.to_ascii_lowercase()).for_each(put);
    } else {
        // Composed, because decomposed Hangul would fall apart into letters.
        text.chars().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c)).nfc().for_each(put);
    }
    out.truncate(out.trim_end().len());
    out
}

/// How two names or titles stand to each other in a list: by [`name_key`], so that “Ärzte” comes before “Zoo”.
pub fn name_order(one: &str, other: &str) -> std::cmp::Ordering {
    name_key(one).cmp(&name_key(other)).then_with(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_their_letters_not_of_their_bytes() {
        let mut names = vec!["Zoo", "apple", "Ärzte", "Øl", "Zebra", "Éclair", "banana"];
        names.sort_by(|one, other| name_order(one, other));
        assert_eq!(names, ["apple", "Ärzte", "banana", "Éclair", "Øl", "Zebra", "Zoo"], "without marks and cases");
    }

    #[test]
    fn a_name_keeps_its_letters_and_loses_what_hides() {
        assert_eq!(
            clean_name("  Siobhán\t O’Brien \u{202E}"),
            "Siobhán O’Brien",
            "white space is single and the override is gone"
        );
        assert_eq!(clean_name("Nul\0Byte"), "NulByte", "control characters are not part of a name");
        assert_eq!(clean_name("e\u{301}"), "é", "composed, so that equal names are equal bytes");
        assert_eq!(clean_name("می\u{200C}خواهم"), "می\u{200C}خواهم", "Persian needs its joiner");
    }

    #[test]
    fn keys_of_one_name_in_several_spellings_agree() {
        assert_eq!(name_key("Søren Müller-Lüdenscheidt"), "soren muller ludenscheidt", "diacritics, strokes and hyphens fold");
        assert_eq!(name_key("ŁUKASZ D’Arc"), name_key("Lukasz d'arc"), "case and kinds of apostrophe do not matter");
        assert_eq!(name_key("佐藤美咲"), "佐 藤 美 咲", "every part of an unspaced name is a word to be found");
        assert_eq!(name_key("김철수"), "김 철 수", "Hangul syllables stay whole");
        assert_eq!(name_key("محمد"), "محمد", "other scripts stay as they are");
    }
}

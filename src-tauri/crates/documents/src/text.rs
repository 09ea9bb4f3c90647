//! What a word must lose before it is printed. Pure; no fonts, no layout.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// One line of text: composed (NFC), without control characters and bidirectional overrides, white space collapsed and trimmed.
///
/// An override such as U+202E turns "evil" into "live" on paper; a name never needs one. Joiners (U+200C, U+200D) and the
/// direction marks U+200E, U+200F and U+061C stay: Persian, Hindi and emoji are spelled with them.
#[must_use]
pub fn line(text: &str) -> String {
    let text = &named(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let kept = word.nfc().filter(|c| !hidden(*c));
        let before = out.len();
        if before > 0 {
            out.push(' ');
        }
        let start = out.len();
        out.extend(kept);
        if out.len() == start {
            out.truncate(before);
        }
    }
    out
}

/// Text that may have several lines: each cleaned like [`line`]; runs of empty lines become one.
#[must_use]
pub fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for part in text.lines().map(line) {
        if part.is_empty() {
            gap = !out.is_empty();
            continue;
        }
        if !out.is_empty() {
            out.push_str(if gap { "\n\n" } else { "\n" });
        }
        gap = false;
        out.push_str(&part);
    }
    out
}

/// What a text in Markdown is made of, as far as minutes use it: paragraphs (`p`), points of a list (`li`) and headings (`h`). Marks of
/// emphasis go; what they stood around stays.
pub(crate) fn parts(text: &str) -> Vec<(&'static str, String)> {
    let mut out: Vec<(&'static str, String)> = Vec::new();
    let mut open = false;
    for given in text.lines() {
        let trimmed = given.trim();
        let numbered = trimmed.find(". ").filter(|at| *at > 0 && trimmed[..*at].bytes().all(|b| b.is_ascii_digit()));
        let (kind, words) = if let Some(rest) = ["- ", "* ", "+ ", "• "].iter().find_map(|mark| trimmed.strip_prefix(mark)) {
            ("li", rest.trim_start_matches("[ ] ").trim_start_matches("[x] "))
        } else if let Some(at) = numbered {
            ("li", &trimmed[at + 2..])
        } else if let Some(rest) =
            trimmed.strip_prefix('#').map(|rest| rest.trim_start_matches('#')).filter(|rest| rest.starts_with(' '))
        {
            ("h", rest)
        } else {
            ("p", trimmed.strip_prefix("> ").unwrap_or(trimmed))
        };
        let words = line(&plain(words));
        match out.last_mut() {
            Some((before, said)) if open && kind == "p" && *before == "p" && !words.is_empty() => {
                said.push('\n');
                said.push_str(&words);
            }
            _ if words.is_empty() => {}
            _ => out.push((kind, words)),
        }
        open = !trimmed.is_empty();
    }
    out
}

/// Without the marks of emphasis, and links as their words with the address behind them.
fn plain(text: &str) -> String {
    let named = named(text).replace("**", "").replace("__", "").replace("~~", "").replace('`', "");
    let (mut out, mut rest) = (String::with_capacity(named.len()), named.as_str());
    while let Some((before, after)) = rest.split_once("](") {
        let (Some(open), Some((address, behind))) = (before.rfind('['), after.split_once(')')) else {
            out.push_str(before);
            out.push_str("](");
            rest = after;
            continue;
        };
        out.push_str(&before[..open]);
        out.push_str(&before[open + 1..]);
        out.push_str(" (");
        out.push_str(address);
        out.push(')');
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// Who and what a text of the window mentions, by name alone: on paper `[@Noor](hearth:person/…)` leads nowhere.
fn named(text: &str) -> Cow<'_, str> {
    const LINK: &str = "](hearth:";
    if !text.contains(LINK) {
        return Cow::Borrowed(text);
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once(LINK) {
        let (Some(open), Some((_, behind))) = (before.rfind('['), after.split_once(')')) else {
            out.push_str(&rest[..before.len() + LINK.len()]);
            rest = after;
            continue;
        };
        out.push_str(&before[..open]);
        let name = &before[open + 1..];
        out.push_str(name.strip_prefix(['@', '#']).unwrap_or(name));
        rest = behind;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Characters that change how others are read without being seen, and code points that are no characters.
fn hidden(c: char) -> bool {
    matches!(c,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Whether a line that stands alone would run from right to left; `None` where it has no letter.
fn leftward(line: &str) -> Option<bool> {
    let letter = line.chars().find(|c| c.is_alphabetic())?;
    Some(
        matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'),
    )
}

/// Letters and signs of the Arabic script, which templates set larger than Latin.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether a line needs to be kept apart from the words around it in a document that runs from right to left, or from left to right.
fn runs_against(line: &str, document_is_leftward: bool) -> bool {
    match leftward(line) {
        Some(own) => own != document_is_leftward,
        // Numbers in several parts: of a telephone, of a time.
        None => {
            document_is_leftward
                && line.contains(|c: char| c.is_ascii_digit())
                && line.contains([' ', '+', '-', '–', '/', ':', '('])
        }
    }
}

/// A line in the isolating marks of its own direction (U+2066 or U+2067, and U+2069), where it runs against its document; the telephone
/// numbers in a line that runs from right to left, in marks of theirs.
pub(crate) fn isolated(line: &str, document_is_leftward: bool) -> String {
    if !runs_against(line, document_is_leftward) {
        return if document_is_leftward { with_numbers_whole(line) } else { line.to_owned() };
    }
    format!("{}{line}\u{2069}", if document_is_leftward { '\u{2066}' } else { '\u{2067}' })
}

/// Digits in groups, such as “+44 20 7946”, whose groups would change places.
fn with_numbers_whole(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let belongs = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')');
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        let run = &rest[start..];
        let end = run.find(|c: char| !belongs(c)).unwrap_or(run.len());
        let number = run[..end].trim_end_matches([' ', '-', '(']);
        out.push_str(&rest[..start]);
        if number.contains([' ', '-', '+']) {
            out.push('\u{2066}');
            out.push_str(number);
            out.push('\u{2069}');
        } else {
            out.push_str(number);
        }
        rest = &run[number.len().max(1)..];
        if number.is_empty() {
            out.push_str(&run[..1]);
        }
    }
    out.push_str(rest);
    out
}

/// Characters that shape others and have no glyph of their own, so that no font needs to hold them.
pub(crate) fn invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_overrides_and_controls_but_keeps_joiners() {
        assert_eq!(line("  Ada\t\u{0}Love\u{202E}lace\u{85}"), "Ada Lovelace", "tabs become a space, NUL, NEL and RLO go");
        assert_eq!(line("👩\u{200D}🔬"), "👩\u{200D}🔬", "an emoji sequence holds together by its joiner");
        assert_eq!(line("Zoe\u{308}"), "Zoë", "letters are composed so that one glyph is looked for, not two");
        assert_eq!(line("\u{202E}"), "", "a name of nothing but an override is empty");
    }

    #[test]
    fn numbers_in_an_arabic_line_keep_the_order_of_their_groups() {
        assert_eq!(
            isolated("الاتصال بالرقم 112 ثم +44 20 7946 0101.", true),
            "الاتصال بالرقم 112 ثم \u{2066}+44 20 7946 0101\u{2069}.",
            "a number of one group needs nothing"
        );
        assert_eq!(isolated("غرفة + 3 - باب", true), "غرفة \u{2066}+ 3\u{2069} - باب", "and nothing is lost around them");
        assert_eq!(isolated("Room 3 – door", false), "Room 3 – door", "a line that runs with its document is as it was");
    }

    #[test]
    fn a_mention_is_printed_as_its_name() {
        assert_eq!(
            line("Ask [@Noor Jansen](hearth:person/p1) about [#Garden](hearth:effort/e1), [all](https://example.org)"),
            "Ask Noor Jansen about Garden, [all](https://example.org)",
            "links inside the community lose what only the window can follow"
        );
        assert_eq!(line("a](hearth:b"), "a](hearth:b", "half a link is no link");
        assert_eq!(line("[x](hearth:"), "[x](hearth:", "nor is one without its end");
    }

    #[test]
    fn minutes_lose_their_marks_and_keep_their_order() {
        let of = |text| parts(text).iter().map(|(kind, said)| format!("{kind} {said}")).collect::<Vec<_>>();
        assert_eq!(
            of(
                "## Roof\n\nWe met **twice**.\nIt rained.\n\n- [x] ladder\n2. ask [Noor](hearth:person/p1), see [plan](https://e.org)\n#1 stays"
            ),
            ["h Roof", "p We met twice.\nIt rained.", "li ladder", "li ask Noor, see plan (https://e.org)", "p #1 stays"],
            "headings, paragraphs with their lines, and points"
        );
        assert_eq!(of("\n \n"), Vec::<String>::new(), "nothing is nothing");
    }

    #[test]
    fn prose_keeps_its_lines() {
        assert_eq!(
            prose(" Dear\r\nyou,\n\n\n\nwelcome "),
            "Dear\nyou,\n\nwelcome",
            "single breaks stay, runs of empty lines become one"
        );
    }
}

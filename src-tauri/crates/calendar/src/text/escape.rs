//! TEXT values (RFC 5545 §3.3.11), both ways, and what of them may be shown.

/// `\n`, `\,`, `\;`, `\\` back to the characters they stand for; an unknown escape keeps its character.
pub(crate) fn unescape(value: &str) -> String {
    if !value.contains('\\') {
        return value.to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => text.push('\\'),
            },
            _ => text.push(c),
        }
    }
    text
}

/// Text as a TEXT value.
pub(crate) fn escape(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' => value.push_str("\\\\"),
            ',' => value.push_str("\\,"),
            ';' => value.push_str("\\;"),
            '\n' | '\r' => value.push_str("\\n"),
            _ if c.is_control() && c != '\t' => {}
            _ => value.push(c),
        }
    }
    value
}

/// A TEXT value for people: unescaped, without control characters (escape sequences for terminals among them).
pub(crate) fn shown(value: &str) -> String {
    let mut text = unescape(value);
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        text.retain(|c| !c.is_control() || c == '\n' || c == '\t');
    }
    let kept = text.trim().len();
    if kept == text.len() { text } else { text.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaping_and_back_is_the_same_text() {
        let text = "One, two; three \\ four\nfive: \"six\"";
        assert_eq!(unescape(&escape(text)), text, "every special character survives");
        assert_eq!(escape("a\r\nb"), "a\\nb", "a Windows line end is one line end");
    }

    #[test]
    fn terminal_escapes_are_not_shown() {
        assert_eq!(shown("red \u{1b}[31m\u{7}alert"), "red [31malert", "control characters are dropped");
    }
}

//! Content lines: unfolded before they are decoded (a fold may split a character), quoted-printable undone, parameters told apart.

use encoding_rs::{Encoding, WINDOWS_1252};

/// The longest property that is kept, in bytes: photos are longer and are not read.
const LONGEST: usize = 1 << 20;

/// One property of a card.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Physical line of its beginning, from 1.
    pub number: usize,
    pub group: String,
    /// In capitals.
    pub name: String,
    /// Name in capitals and value; 2.1 writes values without a name.
    params: Vec<(String, String)>,
    pub value: String,
}

impl Line {
    pub fn has(&self, name: &str) -> bool {
        self.params.iter().any(|param| param.0 == name)
    }

    fn says(&self, name: &str, value: &str) -> bool {
        self.params.iter().any(|(there, said)| there == name && said.eq_ignore_ascii_case(value) || there == value)
    }

    /// Whether the value is bytes and no text.
    pub fn is_binary(&self) -> bool {
        self.says("ENCODING", "B")
            || self.says("ENCODING", "BASE64")
            || matches!(self.name.as_str(), "PHOTO" | "LOGO" | "SOUND" | "KEY")
    }

    /// What kind of address it is: home, work, mobile.
    pub fn label(&self) -> String {
        const KNOWN: [&str; 7] = ["HOME", "WORK", "CELL", "MOBILE", "FAX", "PAGER", "MAIN"];
        let typed = self.params.iter().filter(|param| param.0 == "TYPE").flat_map(|param| param.1.split(','));
        let bare = self.params.iter().filter(|param| param.1.is_empty()).map(|param| param.0.as_str());
        let all: Vec<String> = typed.chain(bare).map(|word| word.trim().to_ascii_uppercase()).collect();
        KNOWN
            .iter()
            .find(|known| all.iter().any(|word| word == *known))
            .map(|word| if *word == "CELL" { "Mobile".to_owned() } else { capital(word) })
            .unwrap_or_default()
    }
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    format!("{first}{}", rest.to_ascii_lowercase())
}

/// The properties of a file, in order.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = Line> + '_ {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut physical =
        bytes.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).enumerate().peekable();
    std::iter::from_fn(move || {
        loop {
            let (place, first) = physical.next()?;
            let mut whole = first.to_vec();
            let head = first.split(|byte| *byte == b':').next().unwrap_or_default().to_ascii_uppercase();
            let quoted = contains(&head, b"QUOTED-PRINTABLE");
            loop {
                let soft = quoted && whole.last() == Some(&b'=');
                let Some((_, next)) = physical.peek() else { break };
                let folded = next.first().is_some_and(|byte| matches!(byte, b' ' | b'\t'));
                if !soft && !folded {
                    break;
                }
                if soft {
                    whole.pop();
                }
                let rest = if folded && !soft { &next[1..] } else { next };
                if whole.len() < LONGEST {
                    whole.extend_from_slice(rest);
                }
                physical.next();
            }
            if let Some(line) = parse(&whole, place + 1) {
                return Some(line);
            }
        }
    })
}

fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn parse(bytes: &[u8], number: usize) -> Option<Line> {
    // A colon or a semicolon in quotes belongs to a parameter.
    let mut quotes = false;
    let colon = bytes.iter().position(|byte| {
        quotes ^= *byte == b'"';
        *byte == b':' && !quotes
    })?;
    let (head, value) = (decoded(&bytes[..colon], None), &bytes[colon + 1..]);
    let mut pieces = Vec::new();
    let (mut quotes, mut start) = (false, 0);
    for (at, c) in head.char_indices() {
        quotes ^= c == '"';
        if c == ';' && !quotes {
            pieces.push(&head[start..at]);
            start = at + 1;
        }
    }
    pieces.push(&head[start..]);
    let mut pieces = pieces.into_iter();
    let name = pieces.next()?.trim().to_ascii_uppercase();
    let (group, name) = name.rsplit_once('.').map_or((String::new(), name.clone()), |(group, name)| (group.into(), name.into()));
    let params: Vec<(String, String)> = pieces
        .take(64)
        .map(|piece| match piece.split_once('=') {
            Some((name, value)) => (name.trim().to_ascii_uppercase(), value.replace('"', "")),
            None => (piece.trim().to_ascii_uppercase(), String::new()),
        })
        .collect();
    let mut line = Line { number, group, name, params, value: String::new() };
    let charset = line.params.iter().find(|param| param.0 == "CHARSET").map(|param| param.1.clone());
    line.value = if line.is_binary() {
        String::new()
    } else if line.says("ENCODING", "QUOTED-PRINTABLE") {
        decoded(&unquoted(value), charset.as_deref())
    } else {
        decoded(value, charset.as_deref())
    };
    Some(line)
}

/// Quoted-printable (RFC 2045 §6.7); what is no escape stays as it is.
fn unquoted(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let digit = |place: usize| bytes.get(place).and_then(|byte| char::from(*byte).to_digit(16));
        if *byte == b'='
            && let (Some(high), Some(low)) = (digit(at + 1), digit(at + 2))
        {
            out.extend(u8::try_from(high * 16 + low));
            at += 3;
        } else {
            out.push(*byte);
            at += 1;
        }
    }
    out
}

fn decoded(bytes: &[u8], charset: Option<&str>) -> String {
    let named = charset.and_then(|name| Encoding::for_label(name.as_bytes()));
    match (named, std::str::from_utf8(bytes)) {
        (Some(encoding), _) if encoding != encoding_rs::UTF_8 => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        (_, Ok(text)) => text.to_owned(),
        (_, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// The parts of a structured value; an escaped separator does not part.
pub(super) fn split(value: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in value.chars() {
        if c == separator && !escaped {
            parts.push(String::new());
            continue;
        }
        escaped = c == '\\' && !escaped;
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

/// RFC 6350 §3.4.
pub(super) fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(c @ (',' | ';' | ':' | '\\' | '"')) => out.push(c),
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}

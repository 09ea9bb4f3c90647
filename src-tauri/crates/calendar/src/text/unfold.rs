//! Physical lines to logical lines (RFC 5545 §3.1). Unfolding happens on bytes, because a fold may legally split a UTF-8
//! character, and it must keep the spaces around the fold.

use encoding_rs::WINDOWS_1252;
use std::borrow::Cow;

/// Longest logical line that is read; what lies behind it is left out of the value (the raw text keeps it).
pub(crate) const LINE_CAP: usize = 1 << 20;

/// One logical line.
#[derive(Debug)]
pub(crate) struct Logical<'a> {
    /// Physical line it starts on, from 1.
    pub(crate) number: usize,
    /// Byte range in the decoded file, fold marks and line end included.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: Cow<'a, str>,
    /// It was longer than the cap.
    pub(crate) cut: bool,
}

/// Iterates over the logical lines of decoded bytes; blank lines are skipped.
pub(crate) struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    number: usize,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, number: 0 }
    }

    /// The physical line starting at `at`: its content without line end, and where the next one starts.
    fn physical(&self, at: usize) -> Option<(&'a [u8], usize)> {
        let rest = self.bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr(b'\n', rest);
        let (mut line, next) = match length {
            Some(length) => (&rest[..length], at + length + 1),
            None => (rest, self.bytes.len()),
        };
        while let [head @ .., b'\r'] = line {
            line = head;
        }
        Some((line, next))
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Logical<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let (first, start, number) = loop {
            let start = self.at;
            let (line, next) = self.physical(start)?;
            self.at = next;
            self.number += 1;
            if !line.is_empty() {
                break (line, start, self.number);
            }
        };
        let mut cut = first.len() > LINE_CAP;
        let mut joined: Cow<'a, [u8]> = Cow::Borrowed(&first[..first.len().min(LINE_CAP)]);
        let mut end = self.at;
        while let Some((line, next)) = self.physical(self.at) {
            match line {
                [b' ' | b'\t', rest @ ..] => {
                    let room = LINE_CAP - joined.len();
                    cut |= rest.len() > room;
                    joined.to_mut().extend_from_slice(&rest[..rest.len().min(room)]);
                    end = next;
                }
                [] => {}
                _ => break,
            }
            self.at = next;
            self.number += 1;
        }
        Some(Logical { number, start, end, text: characters(joined), cut })
    }
}

/// UTF-8, or else Windows-1252 (the superset of Latin-1 that such files really use).
fn characters(bytes: Cow<'_, [u8]>) -> Cow<'_, str> {
    match bytes {
        Cow::Borrowed(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(other(bytes)),
        },
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|error| other(error.as_bytes()))),
    }
}

fn other(bytes: &[u8]) -> String {
    // A cut at the cap may have split one character; that alone does not make the line Windows-1252.
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() && bytes.len() == LINE_CAP => {
            String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned()
        }
        _ => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<String> {
        Lines::new(bytes).map(|line| line.text.into_owned()).collect()
    }

    #[test]
    fn a_space_before_the_fold_survives() {
        assert_eq!(texts(b"SUMMARY:Hello \r\n big \r\n world\r\n"), ["SUMMARY:Hello big world"], "only one blank is the fold");
    }

    #[test]
    fn a_fold_inside_a_character_is_joined_before_decoding() {
        assert_eq!(texts(b"SUMMARY:\xC3\r\n \xA4\r\n"), ["SUMMARY:ä"], "the two bytes of the character meet again");
    }

    #[test]
    fn one_line_of_another_encoding_leaves_its_neighbours_alone() {
        assert_eq!(texts(b"A:caf\xE9 \x93x\x94\nB:\xC3\xA4\n"), ["A:café “x”", "B:ä"], "each line is decoded by itself");
    }

    #[test]
    fn a_line_over_the_cap_is_cut_and_the_next_one_is_whole() {
        let text = [b"X:".to_vec(), vec![b'a'; 2 * LINE_CAP], b"\nB:1\n".to_vec()].concat();
        let lines: Vec<_> = Lines::new(&text).collect();
        assert!(lines[0].cut && lines[0].text.len() == LINE_CAP, "the long line stops at the cap");
        assert_eq!(lines[1].text, "B:1", "reading goes on behind it");
        assert_eq!(lines[1].number, 2, "line numbers stay those of the file");
    }
}

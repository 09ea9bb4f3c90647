//! Whole-file repairs before lines are looked at: byte order marks, UTF-16, lone carriage returns, NUL bytes.
//! Bytes that are not UTF-8 are left for `unfold`, because one bad line must not change how the others are read.

use super::Problems;
use hearth_core::Why;
use std::borrow::Cow;

/// The bytes as UTF-8 text with `\n` line ends wherever that can be told for the file as a whole.
pub(crate) fn decode<'a>(bytes: &'a [u8], problems: &mut Problems) -> Cow<'a, [u8]> {
    let mut text: Cow<'a, [u8]> = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(rest),
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)),
        // UTF-16 without a mark: an iCalendar file starts with ASCII, so every second byte is zero.
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Cow::Owned(utf16(bytes, u16::from_le_bytes)),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Cow::Owned(utf16(bytes, u16::from_be_bytes)),
        _ => Cow::Borrowed(bytes),
    };
    if text.contains(&0) {
        problems.whole(Why::new("ics-nul"));
        text.to_mut().retain(|byte| *byte != 0);
    }
    if !text.contains(&b'\n') && text.contains(&b'\r') {
        for byte in text.to_mut() {
            if *byte == b'\r' {
                *byte = b'\n';
            }
        }
    }
    text
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> String {
        String::from_utf8(decode(bytes, &mut Problems::default()).into_owned()).expect("the samples decode to UTF-8")
    }

    #[test]
    fn utf16_is_read_with_and_without_its_mark() {
        let text = "BEGIN:VCALENDAR\nSUMMARY:Grüße";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&le), text, "little endian without a mark is recognised by its zero bytes");
        assert_eq!(decoded(&be), text, "big endian without a mark is recognised by its zero bytes");
        assert_eq!(decoded(&[&[0xFF, 0xFE][..], &le].concat()), text, "the little endian mark is honoured and removed");
        assert_eq!(decoded(&[&[0xFE, 0xFF][..], &be].concat()), text, "the big endian mark is honoured and removed");
    }

    #[test]
    fn lone_carriage_returns_end_lines_only_when_nothing_else_does() {
        assert_eq!(decoded(b"A:1\rB:2\r"), "A:1\nB:2\n", "old Mac line ends become line feeds");
        assert_eq!(decoded(b"A:1\r\nB:2\rx\r\n"), "A:1\r\nB:2\rx\r\n", "a stray return inside a normal file stays");
    }
}

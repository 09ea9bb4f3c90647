//! Content hashes that do not change when only the time of writing changed.

use super::Lines;
use sha2::{Digest, Sha256};

/// Properties that a server rewrites at every download without a change of the event.
const VOLATILE: [&str; 1] = ["DTSTAMP"];

/// Whether a logical line counts as content.
pub(crate) fn without_volatile(line: &str) -> bool {
    let name = line.split([':', ';']).next().unwrap_or_default();
    !VOLATILE.iter().any(|volatile| name.eq_ignore_ascii_case(volatile))
}

/// Hash of several component texts, independent of their order, of folding and of volatile properties. 64 hex digits.
pub(crate) fn digest<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut parts: Vec<[u8; 32]> = texts
        .map(|text| {
            let mut hasher = Sha256::new();
            for line in Lines::new(text.as_bytes()).filter(|line| without_volatile(&line.text)) {
                hasher.update(line.text.as_bytes());
                hasher.update(b"\n");
            }
            hasher.finalize().into()
        })
        .collect();
    parts.sort_unstable();
    let mut hasher = Sha256::new();
    parts.iter().for_each(|part| hasher.update(part));
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    hasher.finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_content_changes_the_hash() {
        let one = "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\n";
        let later = one.replace("20260101", "20260202").replace("SUMMARY:x", "SUMM\r\n ARY:x");
        let hash = |text: &str| digest([text].into_iter());
        assert_eq!(hash(one), hash(&later), "another DTSTAMP and another folding are the same content");
        assert_ne!(hash(one), hash(&one.replace("SUMMARY:x", "SUMMARY:y")), "another summary is other content");
        assert_eq!(digest(["a:1", "b:2"].into_iter()), digest(["b:2", "a:1"].into_iter()), "order does not count");
    }
}

//! Logical lines to physical ones: at most 75 octets, broken between characters (RFC 5545 §3.1).

const OCTETS: usize = 75;

/// Appends the line with CRLF, folded where it is too long.
pub(crate) fn fold_into(text: &mut String, line: &str) {
    let (mut from, mut room) = (0, OCTETS);
    while line.len() - from > room {
        let mut to = from + room;
        while !line.is_char_boundary(to) {
            to -= 1;
        }
        text.push_str(&line[from..to]);
        text.push_str("\r\n ");
        from = to;
        room = OCTETS - 1;
    }
    text.push_str(&line[from..]);
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::Lines;
    use super::*;

    #[test]
    fn long_lines_fold_between_characters_and_unfold_to_themselves() {
        let line = format!("SUMMARY:{}", "žluťoučký kůň 🐎 ".repeat(20));
        let mut text = String::new();
        fold_into(&mut text, &line);
        assert!(text.lines().all(|physical| physical.len() <= 75), "no physical line is longer than 75 octets");
        let back: Vec<_> = Lines::new(text.as_bytes()).map(|l| l.text.into_owned()).collect();
        assert_eq!(back, [line], "unfolding gives the line back");
    }
}

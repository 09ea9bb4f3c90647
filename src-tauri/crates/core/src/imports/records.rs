//! Text to records, one at a time, each with the physical line it begins on. A quote that is never closed costs its own line only.

use super::columns::known_word;

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Physical line of its first character, counted from 1.
    pub line: usize,
    pub cells: Vec<String>,
    /// A quote was opened and never properly closed: the line was taken as it stands.
    pub broken: bool,
}

/// Records of a text. Blank lines are records with one empty cell.
pub struct Records<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    delimiter: u8,
}

/// A quoted cell may be this long before its quote counts as never closed, in bytes.
const LONGEST_QUOTED: usize = 1 << 20;

impl<'t> Records<'t> {
    pub fn new(text: &'t str, delimiter: u8) -> Self {
        Self { text, at: 0, line: 1, delimiter }
    }

    /// End of the record that begins at `start`, and whether its quotes are sound.
    fn end(&self, start: usize) -> (usize, bool) {
        let bytes = self.text.as_bytes();
        let line_end =
            |from: usize| bytes[from..].iter().position(|b| matches!(b, b'\n' | b'\r')).map_or(bytes.len(), |n| from + n);
        let mut at = start;
        let mut cell_begins = true;
        while at < bytes.len() {
            match bytes[at] {
                b'\n' | b'\r' => return (at, true),
                b'"' if cell_begins => {
                    let open = at;
                    let mut crossed = false;
                    at += 1;
                    loop {
                        if at >= bytes.len() || at - open > LONGEST_QUOTED {
                            return (line_end(start), false);
                        }
                        match bytes[at] {
                            b'"' if bytes.get(at + 1) == Some(&b'"') => at += 2,
                            b'"' => {
                                let sound = bytes.get(at + 1).is_none_or(|b| *b == self.delimiter || matches!(b, b'\n' | b'\r'));
                                if !sound && crossed {
                                    return (line_end(start), false);
                                }
                                at += 1;
                                break;
                            }
                            byte => {
                                crossed |= byte == b'\n';
                                at += 1;
                            }
                        }
                    }
                    cell_begins = false;
                }
                byte => {
                    cell_begins = byte == self.delimiter;
                    at += 1;
                }
            }
        }
        (at, true)
    }

    fn cells(&self, text: &str, sound: bool) -> Vec<String> {
        if text.is_empty() {
            return vec![String::new()];
        }
        if !text.contains('"') {
            return text.split(char::from(self.delimiter)).map(str::to_owned).collect();
        }
        if sound && let Some(cells) = self.quoted(text) {
            return cells;
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.delimiter)
            .quoting(sound)
            .buffer_capacity(text.len().clamp(64, 8192))
            .from_reader(text.as_bytes());
        match reader.records().next() {
            Some(Ok(record)) => record.iter().map(str::to_owned).collect(),
            Some(Err(_)) | None => text.split(char::from(self.delimiter)).map(str::to_owned).collect(),
        }
    }
}

impl Records<'_> {
    /// The cells of a record as RFC 4180 writes it; `None` where something stands behind a closing quote, which is the reader's to judge.
    /// Making a reader takes longer than reading a record with it.
    fn quoted(&self, text: &str) -> Option<Vec<String>> {
        let delimiter = char::from(self.delimiter);
        let mut cells = Vec::new();
        let mut rest = text;
        loop {
            let after = if let Some(inside) = rest.strip_prefix('"') {
                let mut cell = String::new();
                let mut left = inside;
                loop {
                    let close = left.find('"')?;
                    cell.push_str(&left[..close]);
                    left = &left[close + 1..];
                    match left.strip_prefix('"') {
                        Some(more) => {
                            cell.push('"');
                            left = more;
                        }
                        None => break,
                    }
                }
                cells.push(cell);
                left
            } else {
                let (cell, left) = rest.split_at(rest.find(delimiter).unwrap_or(rest.len()));
                cells.push(cell.to_owned());
                left
            };
            if after.is_empty() {
                return Some(cells);
            }
            rest = after.strip_prefix(delimiter)?;
        }
    }
}

impl<'t> Records<'t> {
    /// The text of the next record, whether its quotes are sound, and the line it begins on.
    fn step(&mut self) -> Option<(&'t str, bool, usize)> {
        if self.at >= self.text.len() {
            return None;
        }
        let (end, sound) = self.end(self.at);
        let (inside, line) = (&self.text[self.at..end], self.line);
        self.line += inside.bytes().filter(|byte| *byte == b'\n').count() + 1;
        self.at = end + if self.text[end..].starts_with("\r\n") { 2 } else { 1 };
        Some((inside, sound, line))
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let (inside, sound, line) = self.step()?;
        Some(Record { line, cells: self.cells(inside, sound), broken: !sound })
    }

    /// Counts without cutting the records into cells.
    fn count(mut self) -> usize {
        std::iter::from_fn(|| self.step()).count()
    }
}

/// Which of `,` `;` and tab cuts the first lines into equally many cells, and the most of them.
pub fn sniff_delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let counts: Vec<usize> = Records::new(text, delimiter).take(30).map(|r| r.cells.len()).filter(|n| *n > 1).collect();
        let most = counts.iter().copied().max().unwrap_or(0);
        (counts.iter().filter(|n| **n == most).count() * most, most)
    };
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

/// The record that holds the headers: the first of the first thirty with the most known words, else the first that is not empty.
pub fn find_header(text: &str, delimiter: u8) -> Option<Record> {
    best_header(Records::new(text, delimiter).take(30))
}

pub(super) fn best_header(first: impl Iterator<Item = Record>) -> Option<Record> {
    let mut best: Option<(usize, Record)> = None;
    for record in first {
        if record.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let known = record.cells.iter().filter(|cell| known_word(cell)).count();
        if best.as_ref().is_none_or(|(most, _)| known > *most) {
            best = Some((known, record));
        }
    }
    best.map(|(_, record)| record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unclosed_quote_costs_its_own_line_only() {
        let text = "a,b\n\"open,1\nnext,\"fine, too\"\n\"two\nlines\",3\nlast,4\n";
        let records: Vec<_> = Records::new(text, b',').collect();
        let lines: Vec<_> = records.iter().map(|r| (r.line, r.broken)).collect();
        assert_eq!(lines, [(1, false), (2, true), (3, false), (4, false), (6, false)], "each record knows its physical line");
        assert_eq!(records[1].cells, ["\"open", "1"], "the broken line is taken as it stands");
        assert_eq!(records[2].cells, ["next", "fine, too"], "the line after it is whole");
        assert_eq!(records[3].cells, ["two\nlines", "3"], "a sound quote may span lines");
    }

    #[test]
    fn quoted_cells_are_read_as_the_csv_reader_reads_them() {
        for text in [
            "a,\"b, c\",d",
            "\"say \"\"hi\"\"\",\"\",x",
            "\"\",\"\"",
            "one,two \"three\",four",
            "\"a\"b,c",
            "x,\"y\",",
            "\"ends with two\"\"\"",
        ] {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let theirs: Vec<String> =
                reader.records().next().expect("a record").expect("sound").iter().map(str::to_owned).collect();
            let ours: Vec<Vec<String>> = Records::new(text, b',').map(|record| record.cells).collect();
            assert_eq!(ours, [theirs], "{text}");
        }
    }

    #[test]
    fn the_delimiter_is_seen_from_the_lines() {
        assert_eq!(sniff_delimiter("Name;E-Mail\nA, B;x\n"), b';', "a comma inside a cell does not count");
        assert_eq!(sniff_delimiter("Name\tE-mail\nA\tB\n"), b'\t', "tabs");
        assert_eq!(sniff_delimiter("Name\nNoor\n"), b',', "one column needs none");
    }
}

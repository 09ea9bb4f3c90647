//! Rows out of pages: SQLite's table pages, cells and records (<https://sqlite.org/fileformat2.html#b_tree_pages>). Whatever does not hold
//! together is left out and counted, never guessed.

use super::pages::{Page, Pages, USABLE};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Whole(i64),
    Real(f64),
    Text(String),
    /// No table of ours holds any; the search index does.
    Bytes,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub rowid: i64,
    pub values: Vec<Value>,
}

/// What a page of a table is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Leaf,
    /// Pages below it, in the order of their rows.
    Interior(Vec<u32>),
    Other,
}

fn begin(number: u32) -> usize {
    if number == 1 { 100 } else { 0 }
}

fn two(page: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(*page.get(at)?) << 8 | usize::from(*page.get(at + 1)?))
}

fn four(page: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(page.get(at..at + 4)?.try_into().ok()?))
}

/// A number of one to nine bytes, and what follows it.
fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().take(9).enumerate() {
        if at == 8 {
            return Some((value << 8 | u64::from(*byte), &bytes[9..]));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[at + 1..]));
        }
    }
    None
}

/// Where the cells of a page begin.
fn cells(page: &Page, number: u32, head: usize) -> Option<Vec<usize>> {
    let begin = begin(number);
    let count = two(page, begin + 3)?;
    (0..count).map(|cell| two(page, begin + head + 2 * cell).filter(|at| *at < USABLE)).collect()
}

pub(super) fn kind(page: &Page, number: u32) -> Kind {
    match page[begin(number)] {
        0x0d => Kind::Leaf,
        0x05 => {
            let below = || {
                let mut below: Vec<u32> = cells(page, number, 12)?.into_iter().map(|at| four(page, at)).collect::<Option<_>>()?;
                below.push(four(page, begin(number) + 8)?);
                Some(below)
            };
            below().map_or(Kind::Other, Kind::Interior)
        }
        _ => Kind::Other,
    }
}

/// The rows of a leaf, and how many of them could not be read: a long one goes on on pages of its own, which may be lost.
pub(super) fn rows(pages: &mut Pages, page: &Page, number: u32) -> (Vec<Row>, usize) {
    let Some(cells) = cells(page, number, 8) else { return (Vec::new(), 1) };
    let all = cells.len();
    let rows: Vec<Row> = cells.into_iter().filter_map(|at| row(pages, &page[at..])).collect();
    let lost = all - rows.len();
    (rows, lost)
}

fn row(pages: &mut Pages, cell: &[u8]) -> Option<Row> {
    let (length, cell) = varint(cell)?;
    let (rowid, cell) = varint(cell)?;
    let length = usize::try_from(length).ok().filter(|length| *length < 1 << 30)?;
    // How much of a long row lies on its own page: §1.6, "cell payload overflow pages".
    let least = (USABLE - 12) * 32 / 255 - 23;
    let local = match least + (length.saturating_sub(least)) % (USABLE - 4) {
        _ if length <= USABLE - 35 => length,
        some if some <= USABLE - 35 => some,
        _ => least,
    };
    let mut payload = cell.get(..local)?.to_vec();
    let mut next = if local < length { four(cell, local)? } else { 0 };
    while payload.len() < length {
        let page = pages.page(next)?;
        next = four(&page, 0)?;
        let wanted = (length - payload.len()).min(USABLE - 4);
        payload.extend(&page[4..4 + wanted]);
    }
    Some(Row { rowid: rowid as i64, values: record(&payload)? })
}

fn record(payload: &[u8]) -> Option<Vec<Value>> {
    let (head, mut kinds) = varint(payload)?;
    let head = usize::try_from(head).ok().filter(|head| *head <= payload.len())?;
    kinds = kinds.get(..head.checked_sub(payload.len() - kinds.len())?)?;
    let mut body = payload.get(head..)?;
    let mut values = Vec::new();
    while !kinds.is_empty() {
        let (kind, rest) = varint(kinds)?;
        kinds = rest;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind as usize,
            5 => 6,
            6 | 7 => 8,
            10 | 11 => return None,
            text_or_bytes => usize::try_from((text_or_bytes - 12) / 2).ok()?,
        };
        let bytes = body.get(..length)?;
        body = &body[length..];
        values.push(match kind {
            0 => Value::Null,
            8 => Value::Whole(0),
            9 => Value::Whole(1),
            1..=6 => {
                let negative = bytes.first().is_some_and(|first| first & 0x80 != 0);
                Value::Whole(bytes.iter().fold(if negative { -1 } else { 0 }, |all, byte| all << 8 | i64::from(*byte)))
            }
            7 => Value::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
            text if text % 2 == 1 => Value::Text(String::from_utf8(bytes.to_vec()).ok()?),
            _ => Value::Bytes,
        });
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_sqlite_writes_it() {
        // (NULL, 1, -2, 300, 'né', 1.5)
        let mut bytes = vec![7, 0, 9, 1, 2, 19, 7, 0xfe, 0x01, 0x2c];
        bytes.extend("né".as_bytes());
        bytes.extend(1.5f64.to_be_bytes());
        let read = record(&bytes).expect("a whole record");
        let wanted =
            [Value::Null, Value::Whole(1), Value::Whole(-2), Value::Whole(300), Value::Text("né".into()), Value::Real(1.5)];
        assert_eq!(read, wanted, "each kind by its header");
    }

    #[test]
    fn whatever_bytes_there_are_a_record_is_read_or_refused() {
        let mut seed = 7u64;
        for length in 0..400 {
            let bytes: Vec<u8> = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    (seed >> 33) as u8
                })
                .collect();
            if let Some(values) = record(&bytes) {
                assert!(values.len() <= bytes.len(), "no more values than bytes: {length}");
            }
        }
    }

    #[test]
    fn numbers_take_one_to_nine_bytes() {
        assert_eq!(varint(&[0x7f, 9]), Some((127, &[9][..])), "one");
        assert_eq!(varint(&[0x81, 0x00]), Some((128, &[][..])), "two");
        assert_eq!(varint(&[0xff; 9]), Some((u64::MAX, &[][..])), "nine, the last of them whole");
        assert_eq!(varint(&[0x80]), None, "one that goes on and does not");
    }
}

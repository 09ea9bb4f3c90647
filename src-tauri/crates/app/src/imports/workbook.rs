//! Workbooks (.xlsx, ECMA-376) as tables: the first sheet that has anything in it. Dates become ISO dates, numbers are written as
//! people do. Every size is bounded, because a few bytes of a workbook can claim millions of cells.

use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, Xlsx, open_workbook_from_rs};

use hearth_core::imports::{Record, Table};

/// The most rows, columns and letters of cells that are read.
const ROWS: u32 = 300_000;
const COLUMNS: u32 = 400;
const LETTERS: usize = 200 << 20;
/// The most that the parts of the file may unfold to, in bytes.
const UNFOLDED: u64 = 1 << 30;
/// Sheets that are looked into for a table.
const SHEETS: usize = 50;

/// Why a workbook was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not a workbook of this kind, or damaged.
    #[error("this workbook cannot be read")]
    Damaged,
    /// It unfolds to more than a table of people has.
    #[error("this workbook is too large")]
    TooLarge,
    /// No sheet has a cell with anything in it.
    #[error("this workbook is empty")]
    Empty,
}

/// The first sheet with a table in it.
pub fn workbook(bytes: &[u8]) -> Result<Table, Unreadable> {
    if unfolded(bytes).is_none_or(|size| size > UNFOLDED) {
        return Err(Unreadable::TooLarge);
    }
    let mut book: Xlsx<Cursor<&[u8]>> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    let sheets: Vec<String> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).map(|sheet| sheet.name.clone()).collect();
    if sheets.is_empty() {
        return Err(Unreadable::Damaged);
    }
    for name in sheets.iter().take(SHEETS) {
        let table = sheet(&mut book, name)?;
        if !table.records.is_empty() {
            return Ok(table);
        }
    }
    Err(Unreadable::Empty)
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Table, Unreadable> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| Unreadable::Damaged)?;
    let mut records: Vec<Record> = Vec::new();
    let mut letters = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Damaged)? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() || column >= COLUMNS {
            continue;
        }
        letters += text.len();
        if row >= ROWS || letters > LETTERS {
            return Err(Unreadable::TooLarge);
        }
        let (line, column) = (row as usize + 1, column as usize);
        match records.last_mut() {
            Some(last) if last.line == line => put(&mut last.cells, column, text),
            Some(last) if last.line > line => return Err(Unreadable::Damaged),
            _ => {
                let mut record = Record { line, cells: Vec::new(), broken: false };
                put(&mut record.cells, column, text);
                records.push(record);
            }
        }
    }
    Ok(Table { records })
}

fn put(cells: &mut Vec<String>, column: usize, text: String) {
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        // A telephone number that a spreadsheet took for a number has no decimals.
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(date) => match date.as_datetime() {
            Some(at) if at.time() == chrono::NaiveTime::MIN => at.date().to_string(),
            Some(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string(),
            None => String::new(),
        },
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        _ => String::new(),
    }
}

/// How large the parts of a ZIP archive say that they are together; `None` where there are too many to be a workbook.
fn unfolded(bytes: &[u8]) -> Option<u64> {
    const SIGNATURE: [u8; 4] = *b"PK\x01\x02";
    const PARTS: usize = 10_000;
    let (mut sum, mut parts, mut at) = (0_u64, 0, 0);
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.windows(4).position(|four| four == SIGNATURE)) {
        let start = at + found;
        let size = bytes.get(start + 24..start + 28).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes);
        sum += u64::from(size);
        parts += 1;
        at = start + 4;
        if parts > PARTS {
            return None;
        }
    }
    Some(sum)
}

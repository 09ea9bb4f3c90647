//! A file on its way in: read, decoded, its columns understood or corrected by the user, its dates settled.

use hearth_texts::{Said, said, say};
use std::path::Path;

use hearth_core::Why;
use hearth_core::imports::{
    Column, DayOrder, Decoded, Draft, Field, Reading, Record, Records, Source, Table, date, day_order, decode, draft,
    find_header, guess, is_vcards, recognise, sniff_delimiter, vcards,
};

use super::{
    wire::ImportField,
    workbook::{Unreadable, workbook},
};
use crate::AppError;

/// The largest file that is taken, in bytes.
const LARGEST: u64 = 128 << 20;

/// A file that was understood.
pub struct File {
    pub name: String,
    pub encoding: &'static str,
    pub delimiter: u8,
    pub reading: Reading,
    /// Which columns Hearth guessed; the others are the user's.
    pub guessed: Vec<bool>,
    pub samples: Vec<Vec<String>>,
    pub order: DayOrder,
    rows: Rows,
    header_line: usize,
}

/// Where the rows are: still text, or records already.
enum Rows {
    Text(String),
    Table(Table),
}

impl Rows {
    fn header(&self, delimiter: u8) -> Option<Record> {
        match self {
            Self::Text(text) => find_header(text, delimiter),
            Self::Table(table) => table.header(),
        }
    }

    /// Every record below the headers.
    fn below(&self, delimiter: u8, header_line: usize) -> Box<dyn Iterator<Item = Record> + Send + '_> {
        match self {
            Self::Text(text) => Box::new(Records::new(text, delimiter).skip_while(move |record| record.line <= header_line)),
            Self::Table(table) => Box::new(table.records.iter().filter(move |record| record.line > header_line).cloned()),
        }
    }
}

impl File {
    /// Reads a file off the async threads.
    ///
    /// # Errors
    /// Where it cannot be read, is no table, or the corrected columns are not as many as it has.
    pub async fn open(path: &str, columns: Option<Vec<ImportField>>, day_first: Option<bool>) -> Result<Self, AppError> {
        let path = std::path::PathBuf::from(path);
        tokio::task::spawn_blocking(move || Self::understand(&path, columns.as_deref(), day_first))
            .await
            .map_err(|e| AppError::failed(said!("work-stopped", why = e.to_string())))?
    }

    fn understand(path: &Path, columns: Option<&[ImportField]>, day_first: Option<bool>) -> Result<Self, AppError> {
        let refuse = |why: Said| AppError::invalid("path", why);
        let unreadable = |e: std::io::Error| refuse(said!("file-unread", path = path.display().to_string(), why = e.to_string()));
        let size = std::fs::metadata(path).map_err(unreadable)?.len();
        if size > LARGEST {
            return Err(refuse(said!("imports-too-large", size = size >> 20, limit = LARGEST >> 20)));
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let (rows, encoding, delimiter, source) = Self::rows(&bytes).map_err(refuse)?;
        drop(bytes);
        let header = rows.header(delimiter).ok_or_else(|| refuse(said!("imports-empty")))?;
        let headers = headers(&header.cells);
        let source = source.unwrap_or_else(|| recognise(&headers));
        let sample: Vec<Vec<String>> = rows.below(delimiter, header.line).take(100).map(|record| record.cells).collect();
        let mut guesses = guess(&headers, source, &sample);
        let mut guessed = vec![true; guesses.len()];
        if let Some(wanted) = columns {
            if wanted.len() != guesses.len() {
                return Err(AppError::invalid(
                    "columns",
                    said!("imports-columns-differ", columns = guesses.len(), named = wanted.len()),
                ));
            }
            for ((column, wanted), guessed) in guesses.iter_mut().zip(wanted).zip(&mut guessed) {
                let wanted = Field::from(*wanted);
                if column.field != wanted {
                    *column = Column { header: column.header.clone(), field: wanted, why: Why::new("import-why-chosen") };
                    *guessed = false;
                }
            }
        }
        let samples = (0..guesses.len())
            .map(|place| {
                let values =
                    sample.iter().filter_map(|row| row.get(place)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
                values.take(3).map(|cell| cell.chars().take(60).collect()).collect()
            })
            .collect();
        let order = order(rows.below(delimiter, header.line), &guesses);
        let first = match &order {
            DayOrder::Proved { day_first } => *day_first,
            DayOrder::Clear | DayOrder::Ask { .. } => day_first.unwrap_or(true),
        };
        let order = match (order, day_first) {
            (DayOrder::Ask { .. }, Some(day_first)) => DayOrder::Proved { day_first },
            (order, _) => order,
        };
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let reading = Reading { source, columns: guesses, day_first: first };
        Ok(Self { name, encoding, delimiter, reading, guessed, samples, order, rows, header_line: header.line })
    }

    /// What kind of file it is, and its rows: a workbook, vCards, or a text with a delimiter.
    fn rows(bytes: &[u8]) -> Result<(Rows, &'static str, u8, Option<Source>), Said> {
        if bytes.starts_with(b"PK\x03\x04") {
            let table = workbook(bytes).map_err(|why| match why {
                Unreadable::Empty => said!("import-workbook-empty"),
                Unreadable::TooLarge => said!("import-workbook-large"),
                Unreadable::Damaged => said!("import-workbook-damaged"),
            })?;
            return Ok((Rows::Table(table), "XLSX", 0, None));
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(said!("import-workbook-old"));
        }
        let Decoded { text, encoding } = decode(bytes);
        if is_vcards(&text) {
            // Folds may split characters, so the bytes are read; only UTF-16 has to become text first.
            let table = if encoding == "UTF-16" { vcards(text.as_bytes()) } else { vcards(bytes) };
            return Ok((Rows::Table(table), "vCard", 0, Some(Source::VCard)));
        }
        let delimiter = sniff_delimiter(&text);
        Ok((Rows::Text(text), encoding, delimiter, None))
    }

    /// How many rows [`File::drafts`] has.
    pub fn count(&self) -> usize {
        match &self.rows {
            Rows::Text(text) => {
                let all = || Records::new(text, self.delimiter);
                all().count() - all().take_while(|record| record.line <= self.header_line).count()
            }
            Rows::Table(table) => table.records.iter().filter(|record| record.line > self.header_line).count(),
        }
    }

    /// Every row as a person to be, in the order of the file.
    pub fn drafts(&self) -> impl Iterator<Item = Draft> + Send + '_ {
        self.rows.below(self.delimiter, self.header_line).map(|record| draft(&record, &self.reading))
    }
}

/// Headers, each of its own: a second `Notes` becomes `Notes 2`.
fn headers(cells: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(cells.len());
    for (place, cell) in cells.iter().enumerate() {
        let plain: String = hearth_core::people::clean_name(cell).chars().take(100).collect();
        let base = if plain.is_empty() { say!("import-column-without-name", number = place + 1) } else { plain };
        let mut name = base.clone();
        let mut n = 2;
        while out.contains(&name) {
            name = format!("{base} {n}");
            n += 1;
        }
        out.push(name);
    }
    out
}

fn order(rows: impl Iterator<Item = Record>, columns: &[Column]) -> DayOrder {
    let places: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(_, c)| matches!(c.field, Field::Birthday | Field::JoinedOn))
        .map(|(place, _)| place)
        .collect();
    if places.is_empty() {
        return DayOrder::Clear;
    }
    let dates: Vec<String> = rows
        .flat_map(|mut record| {
            places.iter().filter_map(|place| record.cells.get_mut(*place).map(std::mem::take)).collect::<Vec<_>>()
        })
        .filter(|cell| date(cell, true).is_some() || date(cell, false).is_some())
        .collect();
    day_order(dates.iter().map(String::as_str))
}

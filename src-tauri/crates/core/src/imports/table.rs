//! Rows that are records already, because they never were lines of text with a delimiter: a workbook's, or one for each vCard.

use super::records::{Record, best_header};

/// A table of records; the headers are one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub records: Vec<Record>,
}

impl Table {
    /// The record that holds the headers.
    pub fn header(&self) -> Option<Record> {
        best_header(self.records.iter().take(30).cloned())
    }
}

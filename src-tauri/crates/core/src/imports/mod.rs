//! People out of other tools' files: bytes → records → columns → drafts → a verdict for each row. Pure: who is known already is an
//! argument. Deliberately not here: reading the file, looking people up, and writing anything.

mod changes;
mod columns;
mod dates;
mod decode;
mod draft;
mod matching;
mod records;
mod table;
mod vcards;

pub use changes::{Present, changes};
pub use columns::{Column, Field, Source, guess, recognise};
pub use dates::{DayOrder, date, day_order};
pub use decode::{Decoded, decode};
pub use draft::{Draft, DraftHandle, Reading, draft};
pub use matching::{Known, Person, Verdict, judge};
pub use records::{Record, Records, find_header, sniff_delimiter};
pub use table::Table;
pub use vcards::{is_vcards, vcards};

//! Hours of the week on which people are free, and days on which they are away.

mod views;
mod write;

pub use views::{Absence, Hours, StretchRow, absence, absences, hours};
pub use write::{NewAbsence, absent, clear, insert, present};

//! The first page, in one read.

mod sentences;
mod show;

pub use show::{Home, Me, ThinkOf, Waiting, WeekDay, WeekDayEntry, show};

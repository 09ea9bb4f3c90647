//! The first page, in one read.

mod sentences;
mod show;

pub use show::{Home, ThinkOf, Waiting, WeekDay, WeekDayEntry, show};

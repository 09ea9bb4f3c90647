//! Sources of events and how their last sync went. What they hold is in `events`.

mod views;
mod write;

pub use views::{CalendarRow, CalendarStanding, Trouble, list, same, stand};
pub use write::{Reached, change, failed, insert, reached, remove, still_there, sweep, unchanged, unrecord};

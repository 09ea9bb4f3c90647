//! Series: what repeats, what its occurrences begin with, and how far it is planned. The occurrences are meetings.

mod views;
mod write;

pub use views::{AgendaSeed, Series, Unplanned, ended_by, meetings, show, unplanned};
pub use write::{change, insert, keep_agenda, restart};

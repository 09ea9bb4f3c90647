//! Meetings as other programs' calendars are told of them, and the files that are kept up to date for them. The text itself is the calendar
//! crate's.

mod views;
mod write;

pub use views::{
    InvitedRow, PublicationRow, WrittenMeeting, WrittenSeries, at_path, by_email, invited, invited_to, list, of_effort,
    of_person, of_series, series, takes_part, to_come, written,
};
pub use write::{add, remove, wrote};

//! Meetings as other programs' calendars are told of them. The text itself is the calendar crate's.

mod views;

pub use views::{InvitedRow, WrittenMeeting, WrittenSeries, invited, of_series, series, written};

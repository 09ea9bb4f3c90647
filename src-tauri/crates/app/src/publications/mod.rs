//! Meetings out of Hearth, for other people's calendars: one file for a meeting or a series. Only what a calendar needs stands in it; people
//! and their addresses only where somebody asks for them, notes and minutes never.
//! Deliberately not here: how iCalendar is written (calendar), and invitations.

mod gather;
mod ics;
mod place;

pub(crate) use gather::{attendees, events, organizer};
pub use ics::{IcsWritten, MeetingIcs, ics};
pub(crate) use place::replace;

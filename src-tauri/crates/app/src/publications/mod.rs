//! Meetings out of Hearth, for other people's calendars: one file for a meeting or a series, and files that are kept up to date for whoever
//! reads them along. Only what a calendar needs stands in them; people and their addresses only where somebody asks for them, notes and
//! minutes never.
//! Deliberately not here: how iCalendar is written (calendar), and invitations.

mod gather;
mod ics;
mod place;
mod publish;
mod refresh;

pub(crate) use gather::{attendees, events, organizer, resources};
pub use ics::{IcsWritten, MeetingIcs, ics};
pub(crate) use place::replace;
pub use publish::{PublicationAdd, add, list, remove};
pub use refresh::refresh;
pub(crate) use refresh::{Freshness, at_close, soon};

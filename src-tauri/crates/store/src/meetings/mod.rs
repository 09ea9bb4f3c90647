//! Meetings: the occurrences themselves, their lists and pages, their closing. Who comes is in `attendance`, what repeats in `series`.

mod views;
mod write;

pub use views::{
    Adopted, AgendaItem, Attendance, Decision, Face, MeetingLine, MeetingStanding, MeetingView, MeetingsPage, Planned,
    SeriesOfMeeting, adopted, between, find_adopted, is_shown_in, lines, of_person, page, show, shown_in, shown_of, siblings,
    stand, window,
};
pub use write::{
    NewMeeting, book_hours, change, insert, minutes, reading, reopen_promises, settle_promises, show_in, status, unbook_hours,
};

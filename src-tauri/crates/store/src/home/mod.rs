//! What the first page shows: today, whom to think of, what waits, the week. Each read touches few rows however large the community is.

mod views;

pub use views::{
    Counts, Thanks, Thought, WaitingCalendar, WaitingFor, WeekEntry, counts, silent, tasks, thanks, think_of, waiting,
    waiting_calendars, week,
};

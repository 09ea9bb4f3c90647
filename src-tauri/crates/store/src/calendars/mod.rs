//! Sources of events and how their last sync went. What they hold is in `events`.

mod views;
mod write;

pub use views::{Account, CalendarRow, CalendarStanding, Trouble, accounts, list, refresh, same, stand};
pub use write::{
    NewCalendar, Reached, account, change, failed, insert, mask, reached, readdress, remove, still_there, sweep, unchanged,
    unrecord,
};

//! Calendars: adding and removing sources, syncing them, what happens in a stretch of time, and adopting an event as a meeting.

mod add;
mod adopt;
mod kept;
mod list;
mod sync;
mod window;

pub use add::{CalendarAdd, CalendarChange, add, change, remove};
pub use adopt::{EventAdopt, adopt};
pub(crate) use kept::Kept;
pub use list::list;
pub use sync::{CalendarSync, SyncDone, SyncedCalendar, sync};
pub(crate) use window::events_between;
pub use window::{CalendarEntry, CalendarWindow, EntryKind, window};

//! Calendars: adding and removing sources, accounts on servers, syncing them both ways, what happens in a stretch of time, and adopting an
//! event as a meeting. Changing an event is `events`'.

mod accounts;
mod add;
mod adopt;
mod adopt_all;
mod adopted;
mod beside;
mod carried;
mod conflicts;
mod dav;
mod due;
mod kept;
mod list;
mod rules;
mod secrets;
mod shown;
mod sync;
mod todos;
mod window;

pub use accounts::{
    AccountSignIn, CalendarAccountRow, CalendarChoice, CalendarsChoose, CalendarsChosen, CalendarsDiscover, CalendarsFound,
    FoundCalendar, accounts, choose, discover, sign_in,
};
pub use add::{CalendarAdd, CalendarChange, add, change, remove};
pub use adopt::{EventAdopt, adopt};
pub use adopt_all::{EventsAdopt, EventsAdopted, EventsMatching, adopt_all, matching};
pub use adopted::{EventField, EventKeep, EventSettle, settle_event};
pub use beside::{Beside, BesideArgs, beside};
pub use conflicts::{ConflictKeep, ConflictSettle, conflicts, queue, settle};
pub(crate) use dav::nothing;
pub use due::keep_fresh;
pub(crate) use kept::Kept;
pub use list::list;
pub use rules::{remove_rule, rules};
pub(crate) use secrets::Passwords;
pub(crate) use shown::OURS;
pub use shown::{MeetingShowIn, show_in};
pub(crate) use sync::row;
pub use sync::{CalendarSync, SyncDone, SyncedCalendar, sync};
pub use todos::{CalendarCarry, CarryScope, ServerTodo, TodosAdopt, TodosAdopted, adopt_todos, carry, todos};
pub(crate) use window::events_between;
pub use window::{CalendarEntry, CalendarPage, CalendarWindow, EntryKind, page, window};

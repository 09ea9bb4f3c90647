//! Calendars: iCalendar text to events and back, recurrence, time zones, and the clients for feeds and for
//! calendars on servers.
//!
//! Truth is the text of a resource; everything computed from it (bounds, instants) may be thrown away and made again, and must
//! be when [`zones::tzdata_version`] changes. Nothing here stores, schedules or knows a community.

pub mod caldav;
pub mod edits;
pub mod events;
pub mod feeds;
mod recurrence;
mod share;
mod text;
mod times;
pub mod zones;

pub use events::{Calendar, Occurrence, Resource, Series, expand, expand_texts, read};
pub use recurrence::{Description, End, OnWeekday, Rule, RuleError, Unit};
pub use share::share;

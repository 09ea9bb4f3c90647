//! Calendars of real servers, both ways. A target of its own, because it needs Radicale and Xandikos: `cargo xtask caldav` has them.

#[path = "../it/start.rs"]
#[expect(dead_code, reason = "shared with the journeys, which use more of it")]
mod start;

mod changes;
mod conflicts;
mod reading;
mod servers;
mod todos;
mod world;

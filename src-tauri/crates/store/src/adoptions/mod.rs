//! Meetings that were made of events: what their events said last, what waits for somebody to choose, and the rules by which further events
//! become meetings.

mod views;
mod write;

pub use views::{AdoptionRule, Following, following, known, rules, state};
pub use write::{AdoptionState, add_rule, put, remove_rule, renamed};

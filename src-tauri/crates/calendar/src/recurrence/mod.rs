//! Recurrence: reading rules, walking their starts on the wall clock, taking them apart for whoever says them. What a series of events makes of
//! its starts (exceptions, moved instances) is in `events`.

mod parse;
mod say;
mod stride;
mod walk;

pub use parse::{Rule, RuleError};
pub use say::{Description, End, OnWeekday, Unit};
pub(crate) use walk::COUNT_CAP;

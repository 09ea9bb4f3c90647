//! Recurrence: reading rules, walking their starts on the wall clock, saying them in words. What a series of events makes of
//! its starts (exceptions, moved instances) is in `events`.

mod parse;
mod say;
mod walk;

pub use parse::{Rule, RuleError};
pub(crate) use walk::COUNT_CAP;

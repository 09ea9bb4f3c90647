//! When somebody is usually free and when they are away: hours of the week on the wall clock, and stretches of days.
//! Deliberately not here: what else they have promised (that is commitments').

mod absence;
mod hours;

pub use absence::{Absence, away};
pub use hours::{HoursProblem, Stretch, free, tidy};

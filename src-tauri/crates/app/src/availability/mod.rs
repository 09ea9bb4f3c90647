//! When people are free and when they are away: hours of the week, days off.

mod absences;
mod set;
mod show;

pub use absences::{AbsenceAdd, add, remove};
pub use set::{AvailabilitySet, set};
pub use show::{Availability, show};

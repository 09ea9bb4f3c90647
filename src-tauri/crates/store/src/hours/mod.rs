//! Minutes of service and where each comes from.

mod views;
mod write;

pub use views::{Filter, HoursRow, list, one};
pub use write::{NewHours, Origin, add, remove};

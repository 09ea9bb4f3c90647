//! Minutes of service and where each comes from.

mod figures;
mod views;
mod write;

pub(crate) use figures::filled;
pub use figures::{Month, MonthFigure, PersonFigures, of_effort_by_month, of_person_by_month};
pub use views::{Filter, HoursRow, list, one};
pub use write::{NewHours, Origin, add, remove};

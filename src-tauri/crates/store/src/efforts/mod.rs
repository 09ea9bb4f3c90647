//! Efforts: how they are listed and shown, and their rows.

mod figures;
mod views;
mod write;

pub use figures::{Attended, EffortFigures, figures};
pub use views::{EffortRow, EffortView, Wanted, list, name_of, show, used_hues};
pub use write::{NewEffort, Removal, add, change, remove, same_name};

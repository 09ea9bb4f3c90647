//! Work: where a task stands, how many of its places are open, and its time of day.

mod places;
mod slot;
mod status;

pub use places::open_places;
pub use slot::{SlotProblem, with_due, with_end, with_start};
pub use status::TaskStatus;

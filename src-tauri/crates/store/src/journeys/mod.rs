//! People's ways through programmes: at which step each is, since when, and who accompanies them.

mod views;
mod write;

pub use views::{JourneyRow, StepColumn, accompanied_by, at_steps, buddy_of, of_person, one};
pub use write::{add, change, end, step};

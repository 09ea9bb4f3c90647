//! Programmes of onboarding and their steps. Whoever is on the way through one is in `journeys`.

mod views;
mod write;

pub use views::{ProgrammeRow, ProgrammeStep, ProgrammeView, list, read, show, steps};
pub use write::{ProgrammeChange, StepRow, add, change, put_steps, remove_step};

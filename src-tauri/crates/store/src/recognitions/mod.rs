//! Thanks, milestones and awards.

mod write;

pub use write::thank;

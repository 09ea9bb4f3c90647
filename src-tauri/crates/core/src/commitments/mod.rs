//! A person's promise: the steps it can take, and what stands against it. Clashes are shown and never block.

mod answer;
mod clash;
mod status;

pub use answer::{Answer, Consequence, answered};
pub use clash::{Busy, BusyWith, Clash, Readiness, Span, Wanted, clashes};
pub use status::{CommitmentStatus, Step, StepProblem, step};

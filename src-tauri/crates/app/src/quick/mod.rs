//! Quick add: one typed line, shown as what it was understood as while it is typed, and added as one operation.

mod add;
mod names;
mod read;
mod wire;

pub use add::{QuickAdded, add};
pub use read::read;
pub use wire::{QuickCandidate, QuickChip, QuickChoice, QuickKind, QuickLine, QuickPartKind, QuickProblem, QuickRead};

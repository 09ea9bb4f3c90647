//! Efforts: listing, showing, making, changing, removing.

mod add;
mod change;
mod figures;
mod list;
mod remove;

pub use add::{EffortAdd, add};
pub use change::{EffortChange, EffortField, change};
pub use figures::figures;
pub use list::{EffortsArgs, list, show};
pub use remove::remove;

//! Backups: which of them have done their duty. Making and reading them is the store's.

mod thin;

pub use thin::{Aged, LONGEST_DAYS, superfluous};

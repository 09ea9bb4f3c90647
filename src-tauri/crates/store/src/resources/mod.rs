//! The library of links and texts that packets draw from.

mod views;
mod write;

pub use views::{ResourceRow, general, list};
pub use write::{NewResource, add, remove};

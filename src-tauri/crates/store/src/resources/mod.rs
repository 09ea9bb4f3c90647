//! The library of links, texts and files that packets draw from.

mod views;
mod write;

pub use views::{ResourceRow, files, general, list};
pub use write::{NewFile, NewResource, add, change, remove};

//! The one row that says which community this file is.

mod views;
mod write;

pub use views::{Community, show};
pub use write::{change, create};

//! Templates that somebody made out of Hearth's own.

mod views;
mod write;

pub use views::{TemplateRow, TemplateText, list, show};
pub use write::{add, change, remove};

//! Templates that somebody made out of Hearth's own.

mod views;
mod write;

pub use views::{PictureRow, TemplateRow, TemplateText, list, pictures, show};
pub use write::{Fresh, add, add_picture, change, change_picture, remove, remove_picture};

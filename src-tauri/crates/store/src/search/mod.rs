//! Finding anything by its words: people, efforts, tasks and meetings in one list. The index itself is kept by `index`.

mod views;
mod words;

pub use views::{SearchHit, search};
pub use words::Words;

//! Imports: who the rows of a file may be, and writing a chunk of them with one statement per table.

mod lookup;
mod write;

pub use lookup::{look_up, present};
pub use write::{Chunk, begin, effort_add, efforts, write_chunk};

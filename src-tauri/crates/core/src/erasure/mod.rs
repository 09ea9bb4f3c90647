//! Erasing a person: what gives them away in a text, and how it is taken out.

mod marks;

pub use marks::{GONE, Marks};

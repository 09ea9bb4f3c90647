//! What people take part in: its kind, and the colour that it owns.

mod hues;
mod kind;

pub use hues::{HUES, next_hue};
pub use kind::EffortKind;

//! The nouns of a community and their rules. Pure: `now`, `today`, `zone` and ids are arguments, never looked up;
//! no file, socket, clock, environment or randomness. Parsers return what they could read and a list of problems.

pub mod availability;
pub mod backups;
pub mod commitments;
pub mod consents;
pub mod efforts;
pub mod erasure;
pub mod imports;
pub mod journeys;
pub mod meetings;
pub mod people;
mod problem;
pub mod quick;
pub mod retention;
pub mod tasks;

pub use problem::{Problem, Why, WhyValue};

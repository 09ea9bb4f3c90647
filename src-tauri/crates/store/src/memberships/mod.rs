//! Who takes part in what, since when and as what. A person is a member of an effort once at a time.

mod views;
mod write;

pub use views::{Membership, of_effort, of_person, one};
pub use write::{NewMembership, add, change};

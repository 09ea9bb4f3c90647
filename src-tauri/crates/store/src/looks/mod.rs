//! How the community's documents look, and who signs them.

mod views;
mod write;

pub use views::{LookRow, SignatoryRow, namesake, show, signatories};
pub use write::{LookFields, SignatoryFields, change, signatory_add, signatory_change, signatory_remove};

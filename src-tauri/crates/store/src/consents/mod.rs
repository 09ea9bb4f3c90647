//! What people are asked for, in which words, and who agreed when and how. Whether a consent stands is core's rule.

mod views;
mod write;

pub use views::{
    ConsentKind, ConsentRecord, ConsentWording, Given, Label, Wording, given, kind_name, kinds, of_person, one, wording,
};
pub use write::{NewConsents, add_kind, add_wording, change_kind, mend_wording, record, remove, withdraw};

//! Everything known of a person, in one folder: a document to be read (PDF), and the same for machines (JSON, and CSV by table). That it was
//! handed out is recorded, so that an erasure can name the folder.
//! Deliberately not here: which places know a person (store, shared with the erasure), and how the document looks (documents).

mod machine;
mod make;
mod read;
mod story;

pub use make::{ExportMade, ExportMake, make};

//! Bringing people in from other tools' files: a dry run that says what each row is, and the import itself as one undoable step.

mod apply;
mod file;
mod own;
mod preview;
mod wire;
mod workbook;

pub use apply::{ImportApplyArgs, ImportChoice, ImportDone, apply};
pub use own::ImportOwn;
pub use preview::{ImportColumn, ImportCounts, ImportPreview, ImportProblem, ImportReadArgs, ImportRow, read};
pub use wire::{ImportField, ImportVerdict};

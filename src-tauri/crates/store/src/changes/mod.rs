//! One way to change: an [`Operation`] is one transaction with one entry in the log per changed row. The log is undo, redo and history.
//!
//! The writing connection has temporary triggers on every table of [`tables::LOGGED`]: a write that forgets the log cannot be written,
//! and outside of an operation no logged row can be changed at all.

mod history;
mod install;
pub mod tables;
mod transact;
mod undo;

pub use history::{HistoryChange, HistoryLine, history};
pub(crate) use install::install;
pub use transact::{Committed, Operation, OperationKind, Transaction, Writer};
pub use undo::{UndoDone, UndoState, unaccounted};

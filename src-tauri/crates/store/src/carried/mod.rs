//! Tasks that stand on a server as well: which calendar carries which, which entry is which task, and what both said when they last agreed.

mod views;
mod write;

pub use views::{Fresh, Linked, Sides, UnlinkedTodo, fresh, linked, texts, unlinked};
pub use write::{NewLink, agree, carry, link, sweep, unlink};

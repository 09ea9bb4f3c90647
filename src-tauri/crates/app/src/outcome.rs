//! What a command answers: a value, the topics that went stale, and what Ctrl+Z would now undo.

use hearth_store::{Committed, OperationKind};
use hearth_texts::Said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Arguments of a command that takes none.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct None {}

/// One record by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ById {
    pub id: String,
}

/// Names the operation that an undo would now take back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Undo {
    pub id: String,
    pub label: String,
}

/// The answer on the wire.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome<T = serde_json::Value> {
    pub value: T,
    pub stale: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo: Option<Undo>,
}

/// A finished change and its value.
#[derive(Debug)]
pub struct Done<T> {
    pub value: T,
    pub stale: Vec<&'static str>,
    pub undo: Option<Undo>,
}

impl<T> Done<T> {
    /// The value of an operation that was committed.
    pub fn of(value: T, committed: Committed) -> Self {
        let undo = match committed.kind {
            OperationKind::Change => committed.operation.map(|(id, label)| Undo { id, label: Said::of_kept(&label).say() }),
            OperationKind::Sync | OperationKind::Upkeep | OperationKind::Undo | OperationKind::Redo => Option::None,
        };
        Self { value, stale: committed.stale, undo }
    }

    /// A value that changed nothing that could be undone, but made these topics stale.
    pub fn stale(value: T, stale: Vec<&'static str>) -> Self {
        Self { value, stale, undo: Option::None }
    }
}

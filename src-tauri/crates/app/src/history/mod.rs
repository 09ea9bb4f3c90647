//! What was done, and taking it back.

use hearth_store::changes::{self, HistoryLine, Skipped, UndoState};
use hearth_texts::{Said, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HistoryArgs {
    /// Only operations that touched this record.
    pub record: Option<String>,
    #[ts(type = "number")]
    pub limit: i64,
    /// Only operations older than this one (`n` of a line).
    #[ts(type = "number", optional)]
    pub before: Option<i64>,
}

/// What an undo or a redo did.
#[derive(Debug, Serialize, TS)]
pub struct UndoDone {
    /// The operation that was undone or done again, as the user knows it.
    pub label: String,
    /// A sentence for each thing that was changed since and therefore left as it is.
    pub skipped: Vec<String>,
}

/// The newest operations first.
pub async fn list(app: &App, args: HistoryArgs) -> Result<Vec<HistoryLine>, AppError> {
    let open = app.community()?;
    let limit = args.limit.clamp(1, 200);
    let mut lines = hearth_store::changes::history(open.store.readers(), args.record.as_deref(), args.before, limit).await?;
    for line in &mut lines {
        let what = Said::of_kept(&line.label);
        line.label = match line.kind.as_str() {
            "undo" => say!("history-undo", what = what),
            "redo" => say!("history-redo", what = what),
            _ => what.say(),
        };
    }
    Ok(lines)
}

/// Takes the newest change back.
pub async fn undo(app: &App, _: NoArgs) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.undo(app.now()).await?;
    Ok(Done::of(in_words(done), committed))
}

/// Does again what was undone last.
pub async fn redo(app: &App, _: NoArgs) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.redo(app.now()).await?;
    Ok(Done::of(in_words(done), committed))
}

fn in_words(done: changes::UndoDone) -> UndoDone {
    let of = |table: &str| Said::kind("table-", table);
    let skipped = done.skipped.iter().map(|skipped| match skipped {
        Skipped::Stayed { table, rows, of: all } => say!("undo-stayed", rows = *rows, all = *all, what = of(table)),
        Skipped::NotBack { table, rows, of: all } => say!("undo-not-back", rows = *rows, all = *all, what = of(table)),
        Skipped::Gone { table } => say!("undo-gone", what = of(table)),
        Skipped::Field { table: "people", column } => say!("undo-field-of-person", field = Said::kind("person-field-", column)),
        Skipped::Field { table, .. } => say!("undo-field", what = of(table)),
        Skipped::PlaceTaken { table } => say!("undo-place-taken", what = of(table)),
    });
    UndoDone { label: Said::of_kept(&done.label).say(), skipped: skipped.collect() }
}

/// What undo and redo would do now.
pub async fn state(app: &App, _: NoArgs) -> Result<UndoState, AppError> {
    let state = app.community()?.store.undo_state().await?;
    let said = |label: Option<String>| label.map(|label| Said::of_kept(&label).say());
    Ok(UndoState { undo: said(state.undo), redo: said(state.redo) })
}

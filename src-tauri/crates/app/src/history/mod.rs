//! What was done, and taking it back.

use hearth_store::changes::{HistoryLine, UndoDone, UndoState};
use hearth_texts::{Said, say};
use serde::Deserialize;
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

fn in_words(done: UndoDone) -> UndoDone {
    UndoDone { label: Said::of_kept(&done.label).say(), ..done }
}

/// What undo and redo would do now.
pub async fn state(app: &App, _: NoArgs) -> Result<UndoState, AppError> {
    let state = app.community()?.store.undo_state().await?;
    let said = |label: Option<String>| label.map(|label| Said::of_kept(&label).say());
    Ok(UndoState { undo: said(state.undo), redo: said(state.redo) })
}

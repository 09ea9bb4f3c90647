//! What was done, and taking it back.

use hearth_store::changes::{HistoryLine, UndoDone, UndoState};
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
    Ok(hearth_store::changes::history(open.store.readers(), args.record.as_deref(), args.before, limit).await?)
}

/// Takes the newest change back.
pub async fn undo(app: &App, _: NoArgs) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.undo(app.now()).await?;
    Ok(Done::of(done, committed))
}

/// Does again what was undone last.
pub async fn redo(app: &App, _: NoArgs) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.redo(app.now()).await?;
    Ok(Done::of(done, committed))
}

/// What undo and redo would do now.
pub async fn state(app: &App, _: NoArgs) -> Result<UndoState, AppError> {
    Ok(app.community()?.store.undo_state().await?)
}

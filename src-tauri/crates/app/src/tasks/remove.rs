//! Removing a task that was made by mistake.

use hearth_store::tasks::{self, Removal};

use crate::{App, AppError, ById, Done, ErrorCode};
use hearth_texts::said;

/// Removes a task with its checklist and the promises to it.
///
/// # Errors
/// [`ErrorCode::Conflict`] where hours were booked with it.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("tasks_remove").await?;
    let held = tasks::held(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("task"))?;
    tx.relabel(said!("tasks-remove-label", title = &held.title).kept()).await?;
    match tasks::remove(&mut tx, &args.id).await? {
        Removal::Removed => Ok(Done::of((), tx.commit().await?)),
        Removal::HasHours => {
            tx.roll_back().await?;
            Err(AppError::new(ErrorCode::Conflict, said!("tasks-has-hours", title = held.title)))
        }
    }
}

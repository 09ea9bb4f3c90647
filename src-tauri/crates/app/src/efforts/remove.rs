//! Removing an effort that was made by mistake.

use hearth_store::efforts::{self, Removal};

use crate::{App, AppError, ById, Done, ErrorCode};

/// Removes an effort that nothing refers to.
///
/// # Errors
/// [`ErrorCode::Conflict`] where it is part of the story by now.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.change("efforts_remove", "Remove an effort").await?;
    let called = efforts::name_of(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("effort"))?;
    tx.relabel(format!("Remove {called}")).await?;
    match efforts::remove(&mut tx, &args.id).await? {
        Removal::Removed => Ok(Done::of((), tx.commit().await?)),
        Removal::InUse => {
            tx.roll_back().await?;
            Err(AppError::new(
                ErrorCode::Conflict,
                format!(
                    "{called} has meetings, tasks, hours, promises or resources, which would lose their effort. Close it instead."
                ),
            ))
        }
    }
}

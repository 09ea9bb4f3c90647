//! Removing an effort that was made by mistake.

use hearth_store::efforts::{self, Removal};

use crate::{App, AppError, ById, Done, ErrorCode};
use hearth_texts::said;

/// Removes an effort that nothing refers to.
///
/// # Errors
/// [`ErrorCode::Conflict`] where it is part of the story by now.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("efforts_remove").await?;
    let called = efforts::name_of(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("effort"))?;
    tx.relabel(said!("efforts-remove-label", name = &called).kept()).await?;
    match efforts::remove(&mut tx, &args.id).await? {
        Removal::Removed => Ok(Done::of((), tx.commit().await?)),
        Removal::InUse => {
            tx.roll_back().await?;
            Err(AppError::new(ErrorCode::Conflict, said!("efforts-in-use", name = called)))
        }
    }
}

//! Removing a person: undoable like every change. Erasing one for good is another matter.

use crate::{App, AppError, ById, Done};
use hearth_texts::said;

/// Removes a person and what is only about them.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let name = hearth_store::people::name(open.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("person"))?;
    let mut tx = app.change("people_remove", said!("people-remove-label", name = name)).await?;
    hearth_store::people::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

//! Nothing that was typed is ever lost: forms keep what is not saved yet, and offer it back.

use hearth_store::drafts::Draft;
use hearth_texts::said;
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
pub struct DraftKeep {
    /// The form, and the record where it has one.
    pub id: String,
    #[ts(type = "unknown")]
    pub value: Value,
}

/// Longer than any minutes; what is larger is no text that somebody typed.
const MOST: usize = 2_000_000;

/// Every draft, the newest first.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<Draft>, AppError> {
    Ok(hearth_store::drafts::list(&app.community()?.store).await?)
}

/// Keeps what is not saved yet.
pub async fn keep(app: &App, args: DraftKeep) -> Result<Done<()>, AppError> {
    if args.id.is_empty() || args.id.len() > 200 {
        return Err(AppError::invalid("id", said!("draft-nameless")));
    }
    if args.value.to_string().len() > MOST {
        return Err(AppError::invalid("value", said!("draft-too-long")));
    }
    hearth_store::drafts::keep(&app.community()?.store, &args.id, &args.value, app.now()).await?;
    Ok(Done::stale((), Vec::new()))
}

/// Forgets a draft.
pub async fn forget(app: &App, args: ById) -> Result<Done<()>, AppError> {
    hearth_store::drafts::drop(&app.community()?.store, &args.id).await?;
    Ok(Done::stale((), Vec::new()))
}

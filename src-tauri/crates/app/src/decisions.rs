//! What was decided at a meeting.

use hearth_store::decisions;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, meetings::stand};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DecisionAdd {
    pub meeting_id: String,
    pub agenda_item_id: Option<String>,
    pub text: String,
}

/// Notes a decision.
pub async fn add(app: &App, args: DecisionAdd) -> Result<Done<ById>, AppError> {
    let text = args.text.trim();
    if text.is_empty() {
        return Err(AppError::invalid("text", said!("decisions-text-missing")));
    }
    let mut tx = app.begin("decisions_add").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    tx.relabel(said!("decisions-add-label", title = &meeting.title).kept()).await?;
    let id = decisions::insert(&mut tx, &meeting.id, args.agenda_item_id.as_deref(), text).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Removes a decision.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.change("decisions_remove", said!("decisions-remove-label")).await?;
    decisions::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

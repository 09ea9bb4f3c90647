//! The checklist of a task.

use hearth_store::tasks;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done};

#[derive(Debug, Deserialize, TS)]
pub struct CheckAdd {
    pub task_id: String,
    pub text: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CheckChange {
    pub id: String,
    pub text: Option<String>,
    pub is_done: Option<bool>,
}

fn line(text: &str) -> Result<&str, AppError> {
    let text = text.trim();
    if text.is_empty() { Err(AppError::invalid("text", said!("checks-text-missing"))) } else { Ok(text) }
}

/// Adds a line at the end.
pub async fn add(app: &App, args: CheckAdd) -> Result<Done<ById>, AppError> {
    let text = line(&args.text)?;
    let mut tx = app.change("checks_add", said!("checks-add-label", text = text)).await?;
    if tasks::held(&mut *tx, &args.task_id).await?.is_none() {
        return Err(AppError::not_found("task"));
    }
    let id = tasks::add_check(&mut tx, &args.task_id, &[text]).await?.swap_remove(0);
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Rewords a line, or checks it off.
pub async fn change(app: &App, args: CheckChange) -> Result<Done<()>, AppError> {
    let text = args.text.as_deref().map(line).transpose()?;
    let mut tx = app.begin("checks_change").await?;
    let held = tasks::check(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("line of the checklist"))?;
    let label = match args.is_done {
        Some(true) => said!("checks-tick-label", text = held.text),
        Some(false) => said!("checks-untick-label", text = held.text),
        None => said!("checks-change-label", text = held.text),
    };
    tx.relabel(label.kept()).await?;
    tasks::change_check(&mut tx, &args.id, text, args.is_done).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes a line.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("checks_remove").await?;
    let held = tasks::check(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("line of the checklist"))?;
    tx.relabel(said!("checks-remove-label", text = held.text).kept()).await?;
    tasks::remove_check(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

//! Saying thanks.

use hearth_store::{commitments, recognitions};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ThanksAdd {
    pub person_id: String,
    pub text: String,
    /// Who says it; nobody in particular where nothing is said.
    pub from_name: Option<String>,
}

/// Writes a word of thanks down.
pub async fn thank(app: &App, args: ThanksAdd) -> Result<Done<ById>, AppError> {
    let text = args.text.trim();
    if text.is_empty() {
        return Err(AppError::invalid("text", "Say what you are thankful for."));
    }
    let today = app.today()?.to_string();
    let mut tx = app.change("thanks_add", "Say thanks").await?;
    let people = commitments::ready(&mut *tx, &[args.person_id]).await?;
    let Some(person) = people.into_iter().next() else { return Err(AppError::not_found("person")) };
    tx.relabel(format!("Thank {}", person.name)).await?;
    let id = recognitions::thank(&mut tx, &person.id, text, args.from_name.as_deref().unwrap_or("").trim(), &today).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

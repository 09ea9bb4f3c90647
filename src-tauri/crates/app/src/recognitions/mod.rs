//! Saying thanks.

use hearth_store::{commitments, recognitions};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ThanksAdd {
    pub person_id: String,
    /// Others who are thanked with the same words, as one step.
    pub others: Option<Vec<String>>,
    pub text: String,
    /// Who says it; nobody in particular where nothing is said.
    pub from_name: Option<String>,
}

/// Writes a word of thanks down.
pub async fn thank(app: &App, args: ThanksAdd) -> Result<Done<ById>, AppError> {
    let text = args.text.trim();
    if text.is_empty() {
        return Err(AppError::invalid("text", said!("thanks-text-missing")));
    }
    let today = app.today()?.to_string();
    let mut tx = app.begin("thanks_add").await?;
    let ids: Vec<String> = std::iter::once(args.person_id).chain(args.others.unwrap_or_default()).collect();
    let mut people = commitments::ready(&mut *tx, &ids).await?;
    let mut seen = std::collections::BTreeSet::new();
    people.retain(|person| seen.insert(person.id.clone()));
    let Some(person) = people.first() else { return Err(AppError::not_found("person")) };
    let label = match people.len() {
        1 => said!("thanks-add-label", name = &person.name),
        count => said!("thanks-add-many-label", count = count),
    };
    tx.relabel(label.kept()).await?;
    let from = args.from_name.as_deref().unwrap_or("").trim();
    let ids: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
    let id = recognitions::thank(&mut tx, &ids, text, from, &today).await?.ok_or_else(|| AppError::not_found("person"))?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

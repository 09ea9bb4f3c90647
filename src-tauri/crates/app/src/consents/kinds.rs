//! What people are asked for, and the words of it. Words that somebody agreed to are never changed: others are another version.

use hearth_core::people::{clean_name, clean_text};
use hearth_store::consents::{self, ConsentKind};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, ById, Done, None as NoArgs};

/// The longest words of a consent.
const LONGEST: usize = 4_000;

#[derive(Debug, Deserialize, TS)]
pub struct ConsentKindAdd {
    /// Such as “Photos”.
    pub name: String,
    /// What people agree to, as it is shown to them.
    pub text: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ConsentKindChange {
    pub id: String,
    pub name: Option<String>,
    /// Nobody is asked for it any more; what was agreed to stays.
    pub retired: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ConsentWordingAdd {
    pub kind_id: String,
    pub text: String,
}

#[derive(Debug, Serialize, TS)]
pub struct WordingAdded {
    pub id: String,
    /// Somebody had agreed to the words before, so these are a new version.
    pub new_version: bool,
}

fn checked_name(name: &str) -> Result<String, AppError> {
    let name = clean_name(name);
    match name.chars().count() {
        0 => Err(AppError::invalid("name", said!("consents-name-missing"))),
        1..=80 => Ok(name),
        _ => Err(AppError::invalid("name", said!("consents-name-too-long"))),
    }
}

fn checked_text(text: &str) -> Result<String, AppError> {
    let text = clean_text(text);
    match text.chars().count() {
        0 => Err(AppError::invalid("text", said!("consents-text-missing"))),
        1..=LONGEST => Ok(text),
        _ => Err(AppError::invalid("text", said!("consents-text-too-long", limit = LONGEST))),
    }
}

/// Everything that people are asked for.
pub async fn list_kinds(app: &App, _: NoArgs) -> Result<Vec<ConsentKind>, AppError> {
    Ok(consents::kinds(app.community()?.store.readers()).await?)
}

/// Something new to ask for, with its first words.
pub async fn add_kind(app: &App, args: ConsentKindAdd) -> Result<Done<ById>, AppError> {
    let (name, text) = (checked_name(&args.name)?, checked_text(&args.text)?);
    let today = app.today()?.to_string();
    let mut tx = app.change("consent_kinds_add", said!("consents-kind-add-label", kind = &name)).await?;
    let id = consents::add_kind(&mut tx, &name).await?;
    consents::add_wording(&mut tx, &id, &text, &today).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Another name, or no longer asked for.
pub async fn change_kind(app: &App, args: ConsentKindChange) -> Result<Done<()>, AppError> {
    let name = args.name.as_deref().map(checked_name).transpose()?;
    let today = app.today()?.to_string();
    let mut tx = app.begin("consent_kinds_change").await?;
    let was = consents::kind_name(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("consent"))?;
    let label = match args.retired {
        Some(true) => said!("consents-kind-retire-label", kind = &was),
        Some(false) => said!("consents-kind-again-label", kind = &was),
        None => said!("consents-kind-change-label", kind = &was),
    };
    tx.relabel(label.kept()).await?;
    let retired = args.retired.map(|retired| retired.then_some(today.as_str()));
    consents::change_kind(&mut tx, &args.id, name.as_deref(), retired).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Other words for what people are asked for.
pub async fn add_wording(app: &App, args: ConsentWordingAdd) -> Result<Done<WordingAdded>, AppError> {
    let text = checked_text(&args.text)?;
    let today = app.today()?.to_string();
    let mut tx = app.begin("consent_wordings_add").await?;
    let kind = consents::kind_name(&mut *tx, &args.kind_id).await?.ok_or_else(|| AppError::not_found("consent"))?;
    tx.relabel(said!("consents-wording-label", kind = &kind).kept()).await?;
    let now = consents::wording(&mut *tx, &args.kind_id, None).await?.ok_or_else(|| AppError::not_found("consent"))?;
    let mended = now.text != text && consents::mend_wording(&mut tx, &now.id, &text, &today).await?;
    let added = if mended || now.text == text {
        WordingAdded { id: now.id, new_version: false }
    } else {
        WordingAdded { id: consents::add_wording(&mut tx, &args.kind_id, &text, &today).await?, new_version: true }
    };
    Ok(Done::of(added, tx.commit().await?))
}

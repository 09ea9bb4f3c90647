//! Ways to reach a person.

use hearth_core::people::{clean_contact, clean_name};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done};

/// The wire form of [`hearth_core::people::ContactKind`].
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    Email,
    Phone,
    Address,
    Web,
}

impl From<ContactKind> for hearth_core::people::ContactKind {
    fn from(kind: ContactKind) -> Self {
        match kind {
            ContactKind::Email => Self::Email,
            ContactKind::Phone => Self::Phone,
            ContactKind::Address => Self::Address,
            ContactKind::Web => Self::Web,
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ContactAdd {
    pub person_id: String,
    pub kind: ContactKind,
    pub label: Option<String>,
    pub value: String,
}

/// Adds a way to reach a person.
pub async fn contacts_add(app: &App, args: ContactAdd) -> Result<Done<ById>, AppError> {
    let kind = args.kind.into();
    let value = clean_contact(kind, &args.value).map_err(|e| super::refused_contact("value", e))?;
    let open = app.community()?;
    let name =
        hearth_store::people::name(open.store.readers(), &args.person_id).await?.ok_or_else(|| AppError::not_found("person"))?;
    let mut tx = app.change("contacts_add", said!("contacts-add-label", name = name)).await?;
    let label = clean_name(args.label.as_deref().unwrap_or_default());
    let id = hearth_store::people::contact_add(&mut tx, &args.person_id, kind, &label, &value).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ContactChange {
    pub id: String,
    pub label: Option<String>,
    pub value: Option<String>,
}

/// Changes a way to reach a person.
pub async fn contacts_change(app: &App, args: ContactChange) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let (kind, name) = hearth_store::people::contact_owner(open.store.readers(), &args.id)
        .await?
        .ok_or_else(|| AppError::not_found("contact point"))?;
    let value = args
        .value
        .as_deref()
        .map(|value| clean_contact(kind, value))
        .transpose()
        .map_err(|e| super::refused_contact("value", e))?;
    let label = args.label.as_deref().map(clean_name);
    let mut tx = app.change("contacts_change", said!("contacts-change-label", name = name)).await?;
    hearth_store::people::contact_change(&mut tx, &args.id, kind, label.as_deref(), value.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes a way to reach a person.
pub async fn contacts_remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let (_, name) = hearth_store::people::contact_owner(open.store.readers(), &args.id)
        .await?
        .ok_or_else(|| AppError::not_found("contact point"))?;
    let mut tx = app.change("contacts_remove", said!("contacts-remove-label", name = name)).await?;
    hearth_store::people::contact_remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

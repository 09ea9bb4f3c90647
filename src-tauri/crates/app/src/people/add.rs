//! A person made by hand.

use hearth_core::people::{ContactKind, InvalidContact, clean_contact, clean_name, clean_text};
use hearth_store::people::NewPerson;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PersonAdd {
    /// May be empty where an e-mail address is given.
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub pronouns: Option<String>,
    /// Becomes a member of this effort today.
    pub effort: Option<String>,
    pub notes: Option<String>,
}

/// The longest name that is taken, in characters.
pub(super) const LONGEST_NAME: usize = 200;

pub(crate) fn checked_name(text: &str) -> Result<String, AppError> {
    let name = clean_name(text);
    if name.chars().count() > LONGEST_NAME {
        return Err(AppError::invalid("name", said!("people-name-too-long", limit = LONGEST_NAME)));
    }
    Ok(name)
}

/// A way to reach somebody that is none.
pub(crate) fn refused_contact(field: &str, problem: InvalidContact) -> AppError {
    AppError::invalid(
        field,
        match problem {
            InvalidContact::Empty => said!("contact-empty"),
            InvalidContact::TooLong => said!("contact-too-long"),
            InvalidContact::NoEmail => said!("contact-no-email"),
            InvalidContact::NoPhone => said!("contact-no-phone"),
        },
    )
}

fn contact(kind: ContactKind, field: &str, value: Option<&str>) -> Result<Option<String>, AppError> {
    match value.map(str::trim).filter(|value| !value.is_empty()) {
        Some(value) => clean_contact(kind, value).map(Some).map_err(|e| refused_contact(field, e)),
        None => Ok(None),
    }
}

/// Adds a person.
pub async fn add(app: &App, args: PersonAdd) -> Result<Done<ById>, AppError> {
    let name = checked_name(&args.name)?;
    let email = contact(ContactKind::Email, "email", args.email.as_deref())?;
    let phone = contact(ContactKind::Phone, "phone", args.phone.as_deref())?;
    if name.is_empty() && email.is_none() {
        return Err(AppError::invalid("name", said!("people-name-missing")));
    }
    let pronouns = clean_name(args.pronouns.as_deref().unwrap_or_default());
    let notes = clean_text(args.notes.as_deref().unwrap_or_default());
    let today = app.today()?.to_string();
    let called = if name.is_empty() { email.clone().unwrap_or_default() } else { name.clone() };
    let mut tx = app.change("people_add", said!("people-add-label", name = called)).await?;
    let person = NewPerson {
        name: &name,
        pronouns: &pronouns,
        notes: &notes,
        email: email.as_deref().unwrap_or_default(),
        joined_on: Some(&today),
    };
    let id = hearth_store::people::add(&mut tx, &person).await?;
    for (kind, value) in [(ContactKind::Email, &email), (ContactKind::Phone, &phone)] {
        if let Some(value) = value {
            hearth_store::people::contact_add(&mut tx, &id, kind, "", value).await?;
        }
    }
    if let Some(effort) = &args.effort {
        hearth_store::people::join(&mut tx, &id, effort, &today).await?;
    }
    Ok(Done::of(ById { id }, tx.commit().await?))
}

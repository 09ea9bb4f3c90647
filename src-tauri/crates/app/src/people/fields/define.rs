//! Which fields there are, in which order.

use hearth_core::people::{Elsewhere, MOST_CHOICES, belongs_elsewhere, clean_choices, clean_name, name_key};
use hearth_store::fields::{self, FieldRow, NewField};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::FieldHolds;
use crate::{App, AppError, ById, Done, None as NoArgs};

/// The most fields that are asked of people.
const MOST: usize = 60;
/// The longest name of a field, in characters.
const LONGEST_NAME: usize = 80;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FieldAdd {
    /// Such as “T-shirt size”.
    pub name: String,
    pub kind: FieldHolds,
    /// What can be chosen, in this order.
    pub choices: Option<Vec<String>>,
    /// A column of the list of people.
    pub listed: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
pub struct FieldsOrder {
    /// Every field that is not hidden.
    pub ids: Vec<String>,
}

/// A name that no other field has, and that asks for nothing which belongs elsewhere.
pub(crate) fn checked_name(name: &str, others: &[FieldRow], own: Option<&str>) -> Result<String, AppError> {
    let name = clean_name(name);
    let refuse = |why| Err(AppError::invalid("name", why));
    match name.chars().count() {
        0 => return refuse(said!("fields-name-missing")),
        1..=LONGEST_NAME => {}
        _ => return refuse(said!("fields-name-too-long", limit = LONGEST_NAME)),
    }
    match belongs_elsewhere(&name) {
        Some(Elsewhere::Sensitive) => return refuse(said!("fields-belongs-sensitive")),
        Some(Elsewhere::AccessNeeds) => return refuse(said!("fields-belongs-access")),
        Some(Elsewhere::Nowhere) => return refuse(said!("fields-belongs-nowhere")),
        Some(Elsewhere::Papers) => return refuse(said!("fields-belongs-papers")),
        None => {}
    }
    let key = name_key(&name);
    match others.iter().find(|other| Some(other.id.as_str()) != own && name_key(&other.name) == key) {
        Some(other) if other.retired_on.is_some() => refuse(said!("fields-name-hidden", name = other.name.as_str())),
        Some(other) => refuse(said!("fields-name-taken", name = other.name.as_str())),
        None => Ok(name),
    }
}

/// What can be chosen.
pub(super) fn checked_choices(kind: FieldHolds, choices: &[String]) -> Result<Vec<String>, AppError> {
    if !kind.rule().has_choices() {
        return Ok(Vec::new());
    }
    let clean = clean_choices(choices.iter().map(String::as_str));
    match clean.len() {
        0 => Err(AppError::invalid("choices", said!("fields-choices-missing"))),
        1..=MOST_CHOICES => Ok(clean),
        _ => Err(AppError::invalid("choices", said!("fields-choices-many", limit = MOST_CHOICES))),
    }
}

/// Every field, those that are hidden last.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<FieldRow>, AppError> {
    Ok(fields::list(app.community()?.store.readers()).await?)
}

/// A field within an operation that is under way.
pub(crate) async fn add_in(tx: &mut hearth_store::Transaction, args: &FieldAdd) -> Result<String, AppError> {
    let others = fields::list(&mut **tx).await?;
    if others.iter().filter(|other| other.retired_on.is_none()).count() >= MOST {
        return Err(AppError::invalid("name", said!("fields-many", limit = MOST)));
    }
    let name = checked_name(&args.name, &others, None)?;
    let choices = checked_choices(args.kind, args.choices.as_deref().unwrap_or_default())?;
    let new = NewField { name: &name, kind: args.kind.rule().word(), choices: &choices, listed: args.listed.unwrap_or(false) };
    Ok(fields::add(tx, &new).await?)
}

/// Something else to know of people.
pub async fn add(app: &App, args: FieldAdd) -> Result<Done<ById>, AppError> {
    let mut tx = app.change("fields_add", said!("fields-add-label", field = clean_name(&args.name))).await?;
    let id = add_in(&mut tx, &args).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// The order in which pages and lists show them.
pub async fn order(app: &App, args: FieldsOrder) -> Result<Done<()>, AppError> {
    let mut tx = app.change("fields_order", said!("fields-order-label")).await?;
    fields::order(&mut tx, &args.ids).await?;
    Ok(Done::of((), tx.commit().await?))
}

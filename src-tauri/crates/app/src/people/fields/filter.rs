//! Lists of people that are filtered and sorted by the community's own fields: what was asked for, in the keys of the file.

use chrono::NaiveDate;
use hearth_core::people::{FieldKind as Rule, field_value, text_key};
use hearth_store::{
    fields::{self, FieldRow},
    people::FieldCondition,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{found, kind_of, misfit};
use crate::{App, AppError};

/// What a field must hold.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FieldFilter {
    pub field_id: String,
    /// One of these values; of a text, its beginning.
    pub any: Option<Vec<String>>,
    /// Of days and numbers: not less, and not more.
    pub from: Option<String>,
    pub until: Option<String>,
    /// Only people of whom this is not so; with nothing else, those of whom nothing is known.
    pub without: Option<bool>,
}

fn day(text: &str) -> Option<NaiveDate> {
    text.trim().parse().ok()
}

fn key(field: &FieldRow, kind: Rule, text: &str) -> Result<Option<String>, AppError> {
    let value = field_value(kind, &field.choices, text, day).map_err(|why| AppError::invalid("fields", misfit(why)))?;
    Ok(value.map(|value| value.key()))
}

/// What is asked for, in the keys of the file.
pub(crate) async fn conditions(app: &App, filters: Option<&[FieldFilter]>) -> Result<Vec<FieldCondition>, AppError> {
    let filters = filters.unwrap_or_default();
    if filters.is_empty() {
        return Ok(Vec::new());
    }
    let all = fields::list(app.community()?.store.readers()).await?;
    filters
        .iter()
        .map(|filter| {
            let field = found(&all, &filter.field_id)?;
            let kind = kind_of(field)?;
            let mut condition =
                FieldCondition { field: field.id.clone(), without: filter.without.unwrap_or(false), ..FieldCondition::default() };
            let end = |text: &Option<String>| text.as_deref().map_or(Ok(None), |text| key(field, kind, text));
            (condition.from, condition.until) = (end(&filter.from)?, end(&filter.until)?);
            match filter.any.as_deref().unwrap_or_default() {
                [] => {}
                [beginning] if kind == Rule::Text => {
                    let beginning = text_key(beginning);
                    condition.until = Some(format!("{beginning}\u{10FFFF}"));
                    condition.from = Some(beginning);
                }
                values => {
                    let mut keys = Vec::new();
                    for value in values {
                        keys.extend(key(field, kind, value)?);
                    }
                    condition.any = Some(keys);
                }
            }
            Ok(condition)
        })
        .collect()
}

/// What a list is sorted by: for choices their keys in order between marks, else nothing.
pub(crate) async fn sorted_by(app: &App, id: &str) -> Result<String, AppError> {
    let all = fields::list(app.community()?.store.readers()).await?;
    let field = found(&all, id)?;
    if !kind_of(field)?.has_choices() {
        return Ok(String::new());
    }
    Ok(field.choices.iter().fold("\u{1f}".to_owned(), |all, choice| all + &text_key(choice) + "\u{1f}"))
}

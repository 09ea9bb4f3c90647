//! What a field holds for somebody.

use chrono::NaiveDate;
use hearth_core::people::{FieldKind as Rule, field_value};
use hearth_store::fields;
use hearth_texts::said;
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::{found, kind_of, misfit};
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct FieldPut {
    pub person_id: String,
    pub field_id: String,
    /// A text, a day as `2026-11-25`, a number, yes or no, or several choices; nothing empties it.
    #[ts(type = "string | string[] | boolean | null")]
    pub value: Value,
}

fn texts(value: &Value) -> Result<Vec<String>, AppError> {
    let one = |value: &Value| match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(yes) => Ok(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Array(_) | Value::Object(_) => Err(AppError::invalid("value", said!("field-takes-text"))),
    };
    match value {
        Value::Array(list) => list.iter().map(one).collect(),
        value => Ok(vec![one(value)?]),
    }
}

/// Writes what a field holds for a person.
pub async fn put(app: &App, args: FieldPut) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let all = fields::list(open.store.readers()).await?;
    let field = found(&all, &args.field_id)?;
    if field.retired_on.is_some() {
        return Err(AppError::invalid("value", said!("fields-hidden", field = field.name.as_str())));
    }
    let kind = kind_of(field)?;
    let mut values = Vec::new();
    for text in texts(&args.value)? {
        let value = field_value(kind, &field.choices, &text, |text| text.trim().parse::<NaiveDate>().ok());
        let value = value.map_err(|why| AppError::invalid("value", misfit(why)))?;
        values.extend(value.filter(|value| !values.contains(value)));
    }
    if values.len() > 1 && kind != Rule::SeveralOf {
        return Err(AppError::invalid("value", said!("fields-one-value")));
    }
    let name = hearth_store::people::name(open.store.readers(), &args.person_id).await?;
    let name = name.ok_or_else(|| AppError::not_found("person"))?;
    let mut tx = app.change("fields_put", said!("people-change-label", field = field.name.as_str(), name = name)).await?;
    fields::put(&mut tx, &args.person_id, &args.field_id, values).await?;
    Ok(Done::of((), tx.commit().await?))
}

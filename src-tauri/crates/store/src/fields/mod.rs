//! Fields that a community defines, and what they hold for each person. Deliberately not here: which values fit (core), and how a list is
//! sorted and filtered by them (people).

use std::collections::HashSet;

use hearth_core::people::FieldValue;
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::{FromRow, Row, SqliteConnection, SqliteExecutor, types::Json};
use ts_rs::TS;

use crate::{Result, StoreError, Transaction};

/// A field of a community.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct FieldRow {
    pub id: String,
    pub name: String,
    #[ts(type = "FieldHolds")]
    pub kind: String,
    /// What can be chosen, in this order.
    #[ts(as = "Vec<String>")]
    pub choices: Json<Vec<String>>,
    /// A column of the list of people.
    pub listed: bool,
    /// Since when it is hidden.
    pub retired_on: Option<String>,
}

/// A value of somebody, as text.
#[derive(Debug, Clone, FromRow)]
pub struct HeldValue {
    pub id: String,
    pub person_id: String,
    pub text: String,
}

/// A field to be.
pub struct NewField<'a> {
    pub name: &'a str,
    pub kind: &'a str,
    pub choices: &'a [String],
    pub listed: bool,
}

/// What is to be another way; `None` leaves it. `retired`: the day, or back again.
#[derive(Default)]
pub struct FieldChange<'a> {
    pub name: Option<&'a str>,
    pub kind: Option<&'a str>,
    pub choices: Option<&'a [String]>,
    pub listed: Option<bool>,
    pub retired: Option<Option<&'a str>>,
}

/// Every field.
pub async fn list(db: impl SqliteExecutor<'_>) -> Result<Vec<FieldRow>> {
    Ok(sqlx::query_as(include_str!("list.sql")).fetch_all(db).await?)
}

pub async fn add(tx: &mut Transaction, field: &NewField<'_>) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("add.sql"))
        .bind(&id)
        .bind(field.name)
        .bind(field.kind)
        .bind(crate::json(field.choices)?)
        .bind(field.listed)
        .bind(now)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// # Errors
/// [`StoreError::NotFound`] where the field is gone.
pub async fn change(tx: &mut Transaction, id: &str, change: &FieldChange<'_>) -> Result<()> {
    let done = sqlx::query(include_str!("change.sql"))
        .bind(id)
        .bind(change.name)
        .bind(change.kind)
        .bind(change.choices.map(crate::json).transpose()?)
        .bind(change.listed)
        .bind(change.retired.is_some())
        .bind(change.retired.flatten())
        .execute(&mut **tx)
        .await?;
    if done.rows_affected() == 0 { Err(StoreError::NotFound("field")) } else { Ok(()) }
}

/// Puts the fields into this order.
pub async fn order(tx: &mut Transaction, ids: &[String]) -> Result<()> {
    sqlx::query(include_str!("order.sql")).bind(Json(ids)).execute(&mut **tx).await?;
    Ok(())
}

/// What a field holds for everybody.
pub async fn values_of(tx: &mut Transaction, field: &str) -> Result<Vec<HeldValue>> {
    Ok(sqlx::query_as(include_str!("values_of.sql")).bind(field).fetch_all(&mut **tx).await?)
}

/// The columns of a value: text, day, flag, key.
fn columns(value: &FieldValue) -> [Value; 4] {
    let key = value.key().into();
    match value {
        FieldValue::Text { text, .. } => [text.as_str().into(), Value::Null, Value::Null, key],
        FieldValue::Date(day) => [Value::Null, day.to_string().into(), Value::Null, key],
        FieldValue::YesOrNo(yes) => [Value::Null, Value::Null, i64::from(*yes).into(), key],
    }
}

/// Gives values (by id) another form.
pub async fn turn(tx: &mut Transaction, values: &[(String, FieldValue)]) -> Result<()> {
    let rows: Vec<Value> = values
        .iter()
        .map(|(id, value)| {
            let [text, day, flag, key] = columns(value);
            json!([id, text, day, flag, key])
        })
        .collect();
    sqlx::query(include_str!("values_turn.sql")).bind(Value::from(rows).to_string()).execute(&mut **tx).await?;
    Ok(())
}

/// Spells a choice another way for everybody who has it. `was` and `key` are keys.
pub async fn respell(tx: &mut Transaction, field: &str, was: &str, text: &str, key: &str) -> Result<()> {
    sqlx::query(include_str!("respell.sql")).bind(field).bind(was).bind(text).bind(key).execute(&mut **tx).await?;
    Ok(())
}

/// How often these choices (keys) were made.
pub async fn chosen(tx: &mut Transaction, field: &str, keys: &[String]) -> Result<i64> {
    Ok(sqlx::query(include_str!("chosen.sql")).bind(field).bind(Json(keys)).fetch_one(&mut **tx).await?.get(0))
}

/// A value of somebody that is to be written.
pub struct NewValue {
    pub person_id: String,
    pub field_id: String,
    pub value: FieldValue,
}

/// Writes values that their people do not have yet.
pub async fn add_values(tx: &mut Transaction, values: &[NewValue]) -> Result<()> {
    let rows: Vec<Value> = values
        .iter()
        .map(|new| {
            let [text, day, flag, key] = columns(&new.value);
            json!([tx.new_id(), new.person_id, new.field_id, text, day, flag, key])
        })
        .collect();
    sqlx::query(include_str!("values_add.sql")).bind(Value::from(rows).to_string()).execute(&mut **tx).await?;
    Ok(())
}

/// Makes these the values of a person for a field: a single one takes the place of the one before, so that its history goes on.
pub async fn put(tx: &mut Transaction, person: &str, field: &str, values: Vec<FieldValue>) -> Result<()> {
    let there: Vec<String> =
        sqlx::query_scalar(include_str!("of_person.sql")).bind(person).bind(field).fetch_all(&mut **tx).await?;
    if let ([_], [value]) = (there.as_slice(), values.as_slice()) {
        let (text, day, flag) = match value {
            FieldValue::Text { text, .. } => (Some(text.as_str()), None, None),
            FieldValue::Date(day) => (None, Some(day.to_string()), None),
            FieldValue::YesOrNo(yes) => (None, None, Some(*yes)),
        };
        sqlx::query(include_str!("value_change.sql"))
            .bind(person)
            .bind(field)
            .bind(text)
            .bind(day)
            .bind(flag)
            .bind(value.key())
            .execute(&mut **tx)
            .await?;
        return Ok(());
    }
    let keys: Vec<String> = values.iter().map(FieldValue::key).collect();
    sqlx::query(include_str!("values_remove.sql")).bind(person).bind(field).bind(Json(&keys)).execute(&mut **tx).await?;
    let new: Vec<NewValue> =
        values.into_iter().map(|value| NewValue { person_id: person.to_owned(), field_id: field.to_owned(), value }).collect();
    add_values(tx, &new).await
}

/// (person, field) for each of these people who has something in one of these fields.
pub async fn having(conn: &mut SqliteConnection, people: &[&str], fields: &[&str]) -> Result<HashSet<(String, String)>> {
    let rows = sqlx::query(include_str!("having.sql")).bind(Json(people)).bind(Json(fields)).fetch_all(conn).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

//! How consents are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqliteExecutor, SqlitePool, types::Json};
use ts_rs::TS;

use crate::Result;

/// One version of the words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ConsentWording {
    pub id: String,
    #[ts(type = "number")]
    pub version: i64,
    pub text: String,
    pub since_on: String,
    /// How many consents of it stand.
    #[ts(type = "number")]
    pub standing: i64,
    /// How many were ever written down: from the first one on it is never changed.
    #[ts(type = "number")]
    pub recorded: i64,
}

/// Something that people are asked for.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ConsentKind {
    pub id: String,
    pub name: String,
    /// Since when nobody is asked for it any more.
    pub retired_on: Option<String>,
    /// Newest first; there is always one.
    #[ts(as = "Vec<ConsentWording>")]
    pub wordings: Json<Vec<ConsentWording>>,
}

/// What somebody agreed to.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ConsentRecord {
    pub id: String,
    #[serde(skip)]
    #[ts(skip)]
    pub kind_id: String,
    #[ts(type = "number")]
    pub version: i64,
    /// As it was shown.
    pub text: String,
    pub given_on: String,
    #[ts(type = "ConsentHow")]
    pub how: String,
    /// Who wrote it down, where that is known.
    pub recorder_id: Option<String>,
    pub recorder: Option<String>,
    pub withdrawn_on: Option<String>,
    #[ts(type = "ConsentHow | null")]
    pub withdrawn_how: Option<String>,
}

/// A consent as the rule needs it.
#[derive(Debug, Clone, FromRow)]
pub struct Given {
    pub person_id: String,
    pub given_on: String,
    pub how: String,
    pub withdrawn_on: Option<String>,
}

/// A wording that is agreed to now.
#[derive(Debug, Clone, FromRow)]
pub struct Wording {
    pub id: String,
    pub text: String,
    pub recorded: i64,
}

/// What a consent is called.
#[derive(Debug, Clone, FromRow)]
pub struct Label {
    pub person: String,
    pub kind: String,
}

/// Everything that people are asked for.
pub async fn kinds(pool: &SqlitePool) -> Result<Vec<ConsentKind>> {
    Ok(sqlx::query_as(include_str!("kinds.sql")).fetch_all(pool).await?)
}

/// What a kind is called; `None` where there is none with this id.
pub async fn kind_name(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("kind_name.sql")).bind(id).fetch_optional(db).await?)
}

/// The newest wording of a kind, or the one that is named.
pub async fn wording(db: impl SqliteExecutor<'_>, kind: &str, wording: Option<&str>) -> Result<Option<Wording>> {
    Ok(sqlx::query_as(include_str!("wording_latest.sql")).bind(kind).bind(wording).fetch_optional(db).await?)
}

/// All consents of one person, newest first.
pub async fn of_person(pool: &SqlitePool, person: &str) -> Result<Vec<ConsentRecord>> {
    Ok(sqlx::query_as(include_str!("of_person.sql")).bind(person).fetch_all(pool).await?)
}

/// What these people have said about one kind.
pub async fn given(db: impl SqliteExecutor<'_>, people: &[String], kind: &str) -> Result<Vec<Given>> {
    Ok(sqlx::query_as(include_str!("of_kind.sql")).bind(Json(people)).bind(kind).fetch_all(db).await?)
}

/// Whose consent this is, and to what.
pub async fn one(db: impl SqliteExecutor<'_>, id: &str) -> Result<Option<Label>> {
    Ok(sqlx::query_as(include_str!("one.sql")).bind(id).fetch_optional(db).await?)
}

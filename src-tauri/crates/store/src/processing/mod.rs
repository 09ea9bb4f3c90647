//! What a community keeps, in numbers: the ground that its record of processing is written on.

use sqlx::{FromRow, SqlitePool};

use crate::Result;

/// How many of each kind of data there are.
#[derive(Debug, Clone, FromRow)]
pub struct Kept {
    pub people: i64,
    /// Addresses, numbers, handles.
    pub reach: i64,
    /// Memberships, attendance, hours, promises.
    pub part: i64,
    /// Ways through programmes of onboarding.
    pub journeys: i64,
    /// People with a birthday or notes.
    pub personal: i64,
    /// People with access needs or somebody to call.
    pub needs: i64,
    /// What the community's own fields are called that hold something.
    pub fields: sqlx::types::Json<Vec<String>>,
    pub consents: i64,
    pub sensitive: i64,
    pub recognitions: i64,
    pub documents: i64,
    /// Who signs documents, whether they are among the people or not.
    pub signatories: i64,
    /// Rows of files that people came from.
    pub imported: i64,
}

pub async fn kept(pool: &SqlitePool) -> Result<Kept> {
    Ok(sqlx::query_as(include_str!("kept.sql")).fetch_one(pool).await?)
}

//! How the look is read.

use sqlx::types::Json;
use sqlx::{FromRow, SqlitePool};

use crate::Result;

/// What was chosen. Colours are `#rrggbb` or empty.
#[derive(Debug, Clone, FromRow)]
pub struct LookRow {
    pub colour: String,
    pub accent: String,
    pub faces: String,
    pub paper: String,
    pub closing: String,
    pub footer: String,
    /// Blocks that are left out.
    pub hidden: Json<Vec<String>>,
    /// SVG, or empty.
    pub logo: String,
    pub logo_alt: String,
}

/// Before anything was chosen, as the table's own defaults are.
impl Default for LookRow {
    fn default() -> Self {
        Self {
            colour: String::new(),
            accent: String::new(),
            faces: "table".into(),
            paper: "a4".into(),
            closing: String::new(),
            footer: String::new(),
            hidden: Json(Vec::new()),
            logo: String::new(),
            logo_alt: String::new(),
        }
    }
}

/// Somebody who signs.
#[derive(Debug, Clone, FromRow)]
pub struct SignatoryRow {
    pub id: String,
    pub person_id: Option<String>,
    pub name: String,
    pub role: String,
    /// `script`, `pen` or `picture`.
    pub hand: String,
    /// SVG, or empty.
    pub picture: String,
    pub picture_alt: String,
}

/// `None` while nothing was chosen.
pub async fn show(pool: &SqlitePool) -> Result<Option<LookRow>> {
    Ok(sqlx::query_as(include_str!("show.sql")).fetch_optional(pool).await?)
}

/// Everybody who signs, in order.
pub async fn signatories(pool: &SqlitePool) -> Result<Vec<SignatoryRow>> {
    Ok(sqlx::query_as(include_str!("signatories.sql")).fetch_all(pool).await?)
}

/// Whoever alone has a name, by its key.
pub async fn namesake(pool: &SqlitePool, name_key: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("namesake.sql")).bind(name_key).fetch_optional(pool).await?)
}

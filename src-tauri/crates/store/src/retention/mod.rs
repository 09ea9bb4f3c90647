//! Rules of retention, what is due by them, and what is kept for longer.

use serde::Serialize;
use sqlx::{FromRow, Row, SqlitePool};
use ts_rs::TS;

use crate::{Result, Transaction};

/// The last day that is due for each rule; `None` where it is not at work.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    pub alumni: Option<String>,
    pub newcomers: Option<String>,
    pub documents: Option<String>,
    pub sensitive: Option<String>,
}

/// Something to be looked at again.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct DueRow {
    #[ts(type = "RetentionRule")]
    pub rule: String,
    pub person_id: Option<String>,
    pub person: Option<String>,
    pub document_id: Option<String>,
    /// Of the document.
    pub title: String,
    /// The day from which it is counted.
    pub since: String,
    /// The reason in words.
    #[sqlx(default)]
    pub text: String,
}

/// What is kept for longer: a rule, and a person or a document.
#[derive(Debug, Clone)]
pub struct Keep {
    pub rule: &'static str,
    pub person: Option<String>,
    pub document: Option<String>,
}

/// The rules that are at work, with their months.
pub async fn rules(pool: &SqlitePool) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(include_str!("rules.sql")).fetch_all(pool).await?)
}

/// Puts a rule to work, or to rest.
pub async fn set(tx: &mut Transaction, rule: &str, months: Option<u32>) -> Result<()> {
    match months {
        Some(months) => sqlx::query(include_str!("set.sql")).bind(rule).bind(months).execute(&mut **tx).await?,
        None => sqlx::query(include_str!("drop.sql")).bind(rule).execute(&mut **tx).await?,
    };
    Ok(())
}

/// Which part of what is due.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    pub rule: Option<&'a str>,
    /// Never due: who looks at the window.
    pub me: Option<&'a str>,
    pub limit: i64,
    pub offset: i64,
}

fn bound<'q>(
    sql: &'q str,
    today: &'q str,
    limits: &'q Limits,
    part: Part<'q>,
) -> sqlx::query::Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments<'q>> {
    sqlx::query(sql)
        .bind(today)
        .bind(limits.alumni.as_deref())
        .bind(limits.newcomers.as_deref())
        .bind(limits.documents.as_deref())
        .bind(limits.sensitive.as_deref())
        .bind(part.me)
        .bind(part.limit)
        .bind(part.offset)
        .bind(part.rule)
}

/// What is due, the oldest first.
pub async fn due(pool: &SqlitePool, today: &str, limits: &Limits, part: Part<'_>) -> Result<Vec<DueRow>> {
    let rows = bound(include_str!("due.sql"), today, limits, part).fetch_all(pool).await?;
    Ok(rows.iter().map(DueRow::from_row).collect::<Result<_, sqlx::Error>>()?)
}

/// How much is due by each rule.
pub async fn counts(pool: &SqlitePool, today: &str, limits: &Limits, me: Option<&str>) -> Result<Vec<(String, i64)>> {
    let all = Part { rule: None, me, limit: i64::MAX, offset: 0 };
    let sql = include_str!("counts.sql").replace("SELECT '' AS rule LIMIT 0", include_str!("due.sql"));
    let rows = bound(&sql, today, limits, all).fetch_all(pool).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Keeps these until a day.
pub async fn keep(tx: &mut Transaction, keeps: &[Keep], until_on: &str) -> Result<()> {
    let rows: Vec<_> = keeps.iter().map(|keep| (tx.new_id(), keep.rule, &keep.person, &keep.document)).collect();
    let rows = crate::json(&rows)?;
    sqlx::query(include_str!("keep.sql")).bind(rows).bind(until_on).execute(&mut **tx).await?;
    Ok(())
}

//! How anything is found.

use hearth_core::people::name_key;
use serde::Serialize;
use sqlx::{FromRow, SqlitePool};
use ts_rs::TS;

use super::Words;
use crate::Result;

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct SearchHit {
    #[ts(type = "\"person\" | \"effort\" | \"task\" | \"meeting\"")]
    pub kind: String,
    pub id: String,
    pub title: String,
    pub detail: String,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
}

/// What is called so comes before what only mentions it; within each, people first, then efforts, meetings and tasks. Each kind leaves
/// room for the others while they have something to show.
pub async fn search(pool: &SqlitePool, query: &str, limit: usize, today: &str) -> Result<Vec<SearchHit>> {
    let words = Words::of(query);
    let Some(text) = Words::prefixes(query) else { return Ok(Vec::new()) };
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut kinds = vec![people(pool, query, &words, limit).await?];
    for sql in [include_str!("efforts.sql"), include_str!("meetings.sql"), include_str!("tasks.sql")] {
        kinds.push(sqlx::query_as(sql).bind(&text).bind(most).bind(today).fetch_all(pool).await?);
    }
    let mut hits = share(kinds, limit);
    let key = name_key(query);
    hits.sort_by_key(|hit| !name_key(&hit.title).starts_with(&key));
    Ok(hits)
}

/// Gives each kind its part of the room; what one kind does not use goes to the others, people first.
fn share(kinds: Vec<Vec<SearchHit>>, limit: usize) -> Vec<SearchHit> {
    let mut parts: Vec<usize> = vec![0; kinds.len()];
    let mut left = limit;
    while left > 0 && kinds.iter().zip(&parts).any(|(kind, part)| kind.len() > *part) {
        for (place, kind) in kinds.iter().enumerate() {
            // Two people for each of the others: names are what is looked for most.
            for _ in 0..if place == 0 { 2 } else { 1 } {
                if left > 0 && kind.len() > parts[place] {
                    parts[place] += 1;
                    left -= 1;
                }
            }
        }
    }
    kinds.into_iter().zip(parts).flat_map(|(kind, part)| kind.into_iter().take(part)).collect()
}

async fn people(pool: &SqlitePool, query: &str, words: &Words, limit: usize) -> Result<Vec<SearchHit>> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let key = name_key(query);
    let mut found: Vec<i64> = if key.is_empty() {
        Vec::new()
    } else {
        sqlx::query_scalar(include_str!("initial.sql"))
            .bind(&key)
            .bind(format!("{key}\u{10FFFF}"))
            .bind(most)
            .fetch_all(pool)
            .await?
    };
    if let Words::Match(text) = words
        && found.len() < limit
    {
        let sql = if Words::is_short(query) { include_str!("people_short.sql") } else { include_str!("people.sql") };
        let rest: Vec<i64> = sqlx::query_scalar(sql).bind(text).bind(most).fetch_all(pool).await?;
        for n in rest {
            if found.len() < limit && !found.contains(&n) {
                found.push(n);
            }
        }
    }
    let list = format!("[{}]", found.iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
    Ok(sqlx::query_as(include_str!("people_rows.sql")).bind(list).fetch_all(pool).await?)
}

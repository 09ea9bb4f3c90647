//! Whether a community is whole: the seals of its pages, its tables, what they refer to, and its log. Changes nothing.

use std::collections::BTreeMap;

use serde::Serialize;
use sqlx::{Row, SqliteConnection};
use ts_rs::TS;

use crate::{Result, Store, changes::tables::LOGGED};

/// What does not hold. `of` says where, for whoever repairs it; it names tables and pages and never a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    pub kind: FindingKind,
    pub of: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A page's seal does not hold: it was changed from outside, or the disk lost it.
    Seal,
    /// A table or an index does not hang together.
    Structure,
    /// A row names a record that is not there.
    Reference,
    /// The log says that a row is there which is not, or the other way round.
    Log,
}

/// The result of a check.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Checked {
    /// Pages of 4096 bytes.
    #[ts(type = "number")]
    pub pages: i64,
    /// At most a hundred of each kind.
    pub findings: Vec<Finding>,
}

/// Looks at one connection's whole file.
pub(crate) async fn check(conn: &mut SqliteConnection) -> Result<Checked> {
    let mut findings = Vec::new();
    let mut find = |kind, of: String| findings.push(Finding { kind, of });
    for row in sqlx::query(include_str!("seals.sql")).fetch_all(&mut *conn).await?.iter().take(100) {
        find(FindingKind::Seal, row.get(0));
    }
    match sqlx::query(include_str!("quick.sql")).fetch_all(&mut *conn).await {
        Ok(rows) => {
            for text in rows.iter().map(|row| row.get::<String, _>(0)).filter(|text| text != "ok") {
                find(FindingKind::Structure, text);
            }
        }
        Err(e) => find(FindingKind::Structure, e.to_string()),
    }
    // Tables that cannot be read are named above; what is asked of them now can only fail.
    if findings.is_empty() {
        for row in sqlx::query(include_str!("references.sql")).fetch_all(&mut *conn).await? {
            let (table, parent): (String, String) = (row.get(0), row.get(2));
            findings.push(Finding { kind: FindingKind::Reference, of: format!("{table} → {parent}") });
        }
        let told = sqlx::query(include_str!("told.sql")).fetch_all(&mut *conn).await?;
        let told: BTreeMap<String, i64> = told.iter().map(|row| (row.get(0), row.get(1))).collect();
        for logged in LOGGED {
            let statement = include_str!("known.sql").replace("people", logged.name);
            let row = sqlx::query(&statement).fetch_one(&mut *conn).await?;
            let (there, unknown): (i64, i64) = (row.get(0), row.get(1));
            let wanted = told.get(logged.name).map_or(0, |rows| *rows);
            if there != wanted || unknown > 0 {
                findings.push(Finding { kind: FindingKind::Log, of: format!("{}: {there}, {wanted}, {unknown}", logged.name) });
            }
        }
    }
    let pages = sqlx::query(include_str!("pages.sql")).fetch_one(conn).await?.get(0);
    Ok(Checked { pages, findings })
}

impl Store {
    /// Whether this community is whole. A large one takes seconds.
    pub async fn check(&self) -> Result<Checked> {
        let mut conn = self.readers().acquire().await?;
        check(&mut conn).await
    }
}

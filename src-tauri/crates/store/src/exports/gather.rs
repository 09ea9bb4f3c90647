//! Reading it: every place of the erasure's list, whole rows, with the names of what they refer to; and where else they are named.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use sqlx::{Row, SqliteConnection, SqlitePool};

use crate::{
    Result, StoreError,
    changes::columns,
    erasure::{self, PLACES},
};

/// Rows of one table, each with all its columns.
#[derive(Debug, Clone)]
pub struct Section {
    pub table: &'static str,
    /// Which column names the person.
    pub column: &'static str,
    /// All of them, in the order of the table.
    pub columns: Vec<String>,
    pub rows: Vec<Map<String, Value>>,
}

/// Everything known of one person.
#[derive(Debug, Clone)]
pub struct Known {
    /// Their own record comes first.
    pub sections: Vec<Section>,
    /// What records are called that a row refers to, by id.
    pub names: BTreeMap<String, String>,
    /// When meetings that a row refers to began, by id.
    pub starts: BTreeMap<String, String>,
    /// Records of others whose words name them: table and what it is called.
    pub named_in: Vec<(String, String)>,
}

/// Reads everything; `None` where there is no such person.
pub async fn gather(pool: &SqlitePool, person: &str) -> Result<Option<Known>> {
    let mut conn = pool.acquire().await?;
    let mut sections = Vec::new();
    for (table, column) in std::iter::once(("people", "id")).chain(PLACES.iter().map(|place| (place.table, place.column))) {
        let columns = columns(&mut conn, table).await?;
        let rows = rows(&mut conn, table, column, &columns, person).await?;
        sections.push(Section { table, column, columns, rows });
    }
    if sections.first().is_none_or(|own| own.rows.is_empty()) {
        return Ok(None);
    }
    let named_in = erasure::named_in(&mut conn, person).await?;
    let mut wanted: BTreeSet<&str> = named_in.iter().map(|(_, id)| id.as_str()).collect();
    let rows = sections.iter().flat_map(|section| &section.rows);
    wanted
        .extend(rows.flat_map(|row| row.iter().filter(|(column, _)| column.ends_with("_id")).filter_map(|(_, id)| id.as_str())));
    let found: Vec<(String, String, Option<String>)> =
        sqlx::query_as(include_str!("../changes/history_names.sql")).bind(crate::json(&wanted)?).fetch_all(&mut *conn).await?;
    let starts: Vec<(String, String)> =
        sqlx::query_as(include_str!("starts.sql")).bind(crate::json(&wanted)?).fetch_all(&mut *conn).await?;
    let names: BTreeMap<_, _> = found.into_iter().filter_map(|(id, _, name)| Some((id, name?))).collect();
    let named_in =
        named_in.into_iter().map(|(table, id)| (table, names.get(&id).map_or_else(String::new, String::clone))).collect();
    Ok(Some(Known { sections, names, starts: starts.into_iter().collect(), named_in }))
}

async fn rows(
    conn: &mut SqliteConnection,
    table: &str,
    column: &str,
    columns: &[String],
    person: &str,
) -> Result<Vec<Map<String, Value>>> {
    let pairs: Vec<_> = columns.iter().map(|name| format!("'{name}', {name}")).collect();
    let statement = format!("SELECT json_object({}) FROM {table} WHERE {column} = ?1 ORDER BY rowid", pairs.join(", "));
    let rows = sqlx::query(&statement).bind(person).fetch_all(conn).await?;
    rows.iter().map(|row| serde_json::from_str(row.get(0)).map_err(StoreError::damaged)).collect()
}

//! The way back: which rows were changed since, what they held, and the search and facts that follow from it.

use std::fmt::Write;

use sqlx::{Executor, FromRow, Row, SqliteConnection};

use super::Steps;
use crate::{
    Result, StoreError,
    changes::tables::{LOGGED, Logged, Touch},
    index,
};

#[derive(FromRow)]
struct Column {
    name: String,
    #[sqlx(rename = "type")]
    kind: String,
    dflt_value: Option<String>,
}

/// Counts that stay when somebody is erased: they belong to their months and meetings, also to those before the erasure.
const STANDS: &str = "tallies";

/// Puts temporary tables in front of the file's. Answers how far the log went, or nothing where it was told to stop.
pub(super) async fn rewind(conn: &mut SqliteConnection, before: &str, steps: Steps<'_>) -> Result<Option<i64>> {
    // One look at the file for all of it, whatever is written meanwhile.
    conn.execute("BEGIN").await?;
    let newest: i64 = sqlx::query(include_str!("newest.sql")).fetch_one(&mut *conn).await?.get(0);
    let first: Option<i64> = sqlx::query(include_str!("begin.sql")).bind(before).fetch_one(&mut *conn).await?.get(0);
    if let Some(first) = first {
        if !undo(conn, first, steps).await? {
            return Ok(None);
        }
        forget_story(conn, first).await?;
    }
    conn.execute("COMMIT").await?;
    Ok(Some(newest))
}

async fn undo(conn: &mut SqliteConnection, operation: i64, steps: Steps<'_>) -> Result<bool> {
    let first: Option<i64> = sqlx::query(include_str!("first_entry.sql")).bind(operation).fetch_one(&mut *conn).await?.get(0);
    let Some(first) = first else { return Ok(true) };
    conn.execute(include_str!("later_table.sql")).await?;
    sqlx::query(include_str!("later.sql")).bind(first).execute(&mut *conn).await?;
    let changed: Vec<String> = sqlx::query_scalar(include_str!("tables.sql")).bind(STANDS).fetch_all(&mut *conn).await?;
    let all = (changed.len() + index::KINDS.len() + 2) as u64;
    let mut done = 1;
    let mut step = || {
        done += 1;
        steps(done - 1, all)
    };
    // Parents stand before their children, so that what points at a person is found by the people of that day.
    let tables: Vec<&Logged> = LOGGED.iter().filter(|logged| changed.iter().any(|name| name == logged.name)).collect();
    if tables.len() < changed.len() {
        return Err(StoreError::damaged("its log names an unknown table"));
    }
    for table in &tables {
        if !step() {
            return Ok(false);
        }
        put_in_front(conn, table.name, first).await?;
    }
    for table in &tables {
        touch(conn, table).await?;
    }
    facts(conn).await?;
    for kind in index::KINDS {
        if !step() {
            return Ok(false);
        }
        search(conn, kind).await?;
    }
    conn.execute(include_str!("end.sql")).await?;
    Ok(true)
}

/// A temporary table of the same name, with the rows as they were.
async fn put_in_front(conn: &mut SqliteConnection, table: &str, first: i64) -> Result<()> {
    let columns: Vec<Column> = sqlx::query_as(include_str!("columns.sql")).bind(table).fetch_all(&mut *conn).await?;
    let numbered = columns.iter().any(|column| column.name == "n");
    // Without the rules of the file's: what was once let in needs no leave again.
    let declared: Vec<String> = columns
        .iter()
        .map(|Column { name, kind, .. }| match (name.as_str(), numbered) {
            ("n", _) => "n INTEGER PRIMARY KEY".to_owned(),
            ("id", false) => "id TEXT PRIMARY KEY NOT NULL".to_owned(),
            ("id", true) => "id TEXT NOT NULL UNIQUE".to_owned(),
            (name, _) => format!("{name} {kind}"),
        })
        .collect();
    conn.execute(format!("CREATE TEMP TABLE {table} ({})", declared.join(", ")).as_str()).await?;
    conn.execute(include_str!("no_olds.sql")).await?;
    sqlx::query(include_str!("olds.sql")).bind(table).bind(first).execute(&mut *conn).await?;

    let names = columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ");
    // JSON has a null of its own: that a column is not spoken of is not the same as that it held nothing.
    let as_it_was = |otherwise: &dyn Fn(&Column) -> String| {
        let each = columns.iter().map(|column| {
            let (name, otherwise) = (&column.name, otherwise(column));
            match name.as_str() {
                "n" | "id" => otherwise,
                _ => format!(
                    "CASE WHEN o.row IS NULL OR json_type(o.old, '$.{name}') IS NULL THEN {otherwise} ELSE json_extract(o.old, '$.{name}') END"
                ),
            }
        });
        each.collect::<Vec<_>>().join(", ")
    };
    let still = as_it_was(&|column| format!("m.{}", column.name));
    let gone = as_it_was(&|Column { name, dflt_value, .. }| match name.as_str() {
        "n" => format!("(SELECT m.n FROM main.{table} m WHERE m.id = l.row) AS number"),
        "id" => "l.row".to_owned(),
        // A column that is younger than the removal held what it begins with.
        name => {
            let beginning = dflt_value.as_deref().unwrap_or("NULL");
            format!(
                "CASE WHEN json_type(d.changes, '$.{name}') IS NULL THEN {beginning} ELSE json_extract(d.changes, '$.{name}') END"
            )
        }
    });
    // Rows that are there again have their number; the others are given one that is free by then.
    let order = if numbered { " ORDER BY number IS NULL" } else { "" };
    // A removal that says nothing was struck out of the log: that somebody was there is not to be known any more.
    let mut sql = String::new();
    let _ = write!(
        sql,
        "INSERT INTO temp.{table} ({names}) SELECT {names} FROM main.{table} \
             WHERE id NOT IN (SELECT row FROM later WHERE tbl = '{table}'); \
         INSERT INTO temp.{table} ({names}) SELECT {still} FROM later l JOIN main.{table} m ON m.id = l.row \
             LEFT JOIN olds o ON o.row = l.row WHERE l.tbl = '{table}' AND l.ends IS NULL; \
         INSERT INTO temp.{table} ({names}) SELECT {gone} FROM later l JOIN main.change_log d ON d.seq = l.ends \
             LEFT JOIN olds o ON o.row = l.row \
             WHERE l.tbl = '{table}' AND l.ends IS NOT NULL AND l.born = 0 AND d.changes <> '{{}}'{order};"
    );
    conn.execute(sql.as_str()).await?;
    indexes(conn, table).await
}

/// The indexes of the file's table, so that each read finds its way as it does today.
async fn indexes(conn: &mut SqliteConnection, table: &str) -> Result<()> {
    let made: Vec<String> = sqlx::query_scalar(include_str!("made.sql")).bind("index").bind(table).fetch_all(&mut *conn).await?;
    for sql in made {
        // Which rows may stand beside each other was settled when they were written: none needs to be unique again.
        if let Some((_, index)) = sql.split_once(" INDEX ") {
            conn.execute(format!("CREATE INDEX temp.{index}").as_str()).await?;
        }
    }
    let unique: Vec<String> = sqlx::query_scalar(include_str!("unique.sql")).bind(table).fetch_all(&mut *conn).await?;
    for (place, columns) in unique.iter().enumerate().filter(|(_, columns)| *columns != "id") {
        conn.execute(format!("CREATE INDEX temp.{table}_{place} ON {table} ({columns})").as_str()).await?;
    }
    Ok(())
}

/// Notes whose derived rows are another's: as they were, and as they are.
async fn touch(conn: &mut SqliteConnection, table: &Logged) -> Result<()> {
    let name = table.name;
    let changed = format!("SELECT row FROM later WHERE tbl = '{name}'");
    for touch in table.touches {
        for side in ["temp", "main"] {
            let (kind, rows) = match touch {
                Touch::Itself(kind) => (*kind, format!("SELECT n FROM {side}.{name} WHERE id IN ({changed})")),
                Touch::Names(kind, column, of) => (
                    *kind,
                    format!("SELECT n FROM {of} WHERE id IN (SELECT {column} FROM {side}.{name} WHERE id IN ({changed}))"),
                ),
                Touch::Holders => (
                    "people",
                    format!(
                        "SELECT n FROM people WHERE id IN (SELECT person_id FROM field_values WHERE field_id IN ({changed}))"
                    ),
                ),
                Touch::Attendees => (
                    "people",
                    format!(
                        "SELECT n FROM people WHERE id IN (SELECT person_id FROM attendance WHERE meeting_id IN ({changed}))"
                    ),
                ),
            };
            let sql = format!("INSERT OR IGNORE INTO touched (kind, n) SELECT '{kind}', n FROM ({rows}) WHERE n IS NOT NULL");
            conn.execute(sql.as_str()).await?;
        }
    }
    Ok(())
}

async fn is_touched(conn: &mut SqliteConnection, kind: &str) -> Result<bool> {
    Ok(sqlx::query(include_str!("is_touched.sql")).bind(kind).fetch_one(conn).await?.get(0))
}

async fn facts(conn: &mut SqliteConnection) -> Result<()> {
    if !is_touched(conn, "people").await? {
        return Ok(());
    }
    for (facts, sql) in index::FACTS {
        let made: Vec<String> =
            sqlx::query_scalar(include_str!("made.sql")).bind("table").bind(facts).fetch_all(&mut *conn).await?;
        for sql in made {
            if let Some((_, table)) = sql.split_once(" TABLE ") {
                conn.execute(format!("CREATE TEMP TABLE {table}").as_str()).await?;
            }
        }
        conn.execute(format!("INSERT INTO temp.{facts} SELECT * FROM main.{facts}").as_str()).await?;
        conn.execute(sql).await?;
        indexes(conn, facts).await?;
    }
    Ok(())
}

/// The search of one kind, made anew for all of it: what such an index holds cannot be read out of it.
async fn search(conn: &mut SqliteConnection, (kind, sql): (&'static str, &'static str)) -> Result<()> {
    if !is_touched(conn, kind).await? {
        return Ok(());
    }
    let table = format!("search_{kind}");
    let made: Vec<String> = sqlx::query_scalar(include_str!("made.sql")).bind("table").bind(&table).fetch_all(&mut *conn).await?;
    for made in made {
        if let Some((_, table)) = made.split_once(" TABLE ") {
            conn.execute(format!("CREATE VIRTUAL TABLE temp.{table}").as_str()).await?;
        }
    }
    conn.execute(format!("INSERT OR IGNORE INTO touched (kind, n) SELECT '{kind}', n FROM {kind}").as_str()).await?;
    conn.execute(sql).await?;
    Ok(())
}

/// The story ended there too: what was undone later stood.
async fn forget_story(conn: &mut SqliteConnection, operation: i64) -> Result<()> {
    for (table, number) in [("operations", "n"), ("change_log", "operation"), ("operation_topics", "n")] {
        let columns: Vec<Column> = sqlx::query_as(include_str!("columns.sql")).bind(table).fetch_all(&mut *conn).await?;
        let seen: Vec<String> = columns
            .into_iter()
            .map(|column| match column.name.as_str() {
                "undone_by" => format!("CASE WHEN undone_by < {operation} THEN undone_by END AS undone_by"),
                _ => column.name,
            })
            .collect();
        let view =
            format!("CREATE TEMP VIEW {table} AS SELECT {} FROM main.{table} WHERE {number} < {operation}", seen.join(", "));
        conn.execute(view.as_str()).await?;
    }
    Ok(())
}

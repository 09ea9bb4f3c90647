//! Gives the writing connection its logging triggers. They are temporary: made from today's columns at every start, so that a migration
//! cannot leave them behind the tables.

use std::fmt::Write;

use sqlx::{Executor, Row, SqliteConnection};

use super::tables::{LOGGED, Logged, OF_PERSON, PART_OF, Touch, WRITTEN_ONCE};
use crate::Result;

pub(crate) async fn install(conn: &mut SqliteConnection) -> Result<()> {
    conn.execute(include_str!("install.sql")).await?;
    for table in LOGGED {
        let columns = columns(conn, table.name).await?;
        conn.execute(triggers(table, &columns).as_str()).await?;
    }
    Ok(())
}

/// The columns of a table that belong to the record: all but the local row number.
pub(crate) async fn columns(conn: &mut SqliteConnection, table: &str) -> Result<Vec<String>> {
    let rows = sqlx::query(include_str!("columns.sql")).bind(table).fetch_all(conn).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// A row as the log keeps it.
fn object(side: &str, columns: &[String]) -> String {
    let pairs: Vec<_> = columns.iter().map(|c| format!("'{c}', {side}.{c}")).collect();
    format!("json_object({})", pairs.join(", "))
}

/// The first of these columns that the table has and that is set.
fn of(side: &str, wanted: &[&str], columns: &[String]) -> String {
    let named: Vec<_> = wanted.iter().filter(|c| columns.iter().any(|own| own == *c)).map(|c| format!("{side}.{c}")).collect();
    match named.as_slice() {
        [] => "NULL".to_owned(),
        [one] => one.clone(),
        several => format!("coalesce({})", several.join(", ")),
    }
}

/// What a new row's entry holds of it.
fn made(name: &str, side: &str, columns: &[String]) -> String {
    if WRITTEN_ONCE.contains(&name) { "'{}'".to_owned() } else { object(side, columns) }
}

/// Tells the log of rows that it does not know to be there, as if the operation under way had made them.
pub(crate) async fn adopt(conn: &mut SqliteConnection, name: &str) -> Result<u64> {
    let columns = columns(conn, name).await?;
    let statement = format!(
        "INSERT INTO change_log (operation, tbl, row, part_of, person, kind, changes) \
         SELECT (SELECT n FROM current_operation), '{name}', t.id, {}, {}, 'insert', {} FROM {name} t \
         WHERE coalesce((SELECT sum(kind = 'insert') - sum(kind = 'delete') FROM change_log c WHERE c.row = t.id AND c.tbl = '{name}'), 0) < 1",
        of("t", &PART_OF, &columns),
        of("t", &[OF_PERSON], &columns),
        made(name, "t", &columns)
    );
    Ok(sqlx::query(&statement).execute(conn).await?.rows_affected())
}

fn triggers(table: &Logged, columns: &[String]) -> String {
    let name = table.name;
    let differs: Vec<_> = columns.iter().map(|c| format!("OLD.{c} IS NOT NEW.{c}")).collect();
    let pairs: Vec<_> = columns.iter().map(|c| format!("SELECT '{c}' AS k, OLD.{c} AS o, NEW.{c} AS v")).collect();
    let entry = |side: &str, kind: &str, changes: &str| {
        format!(
            "INSERT INTO change_log (operation, tbl, row, part_of, person, kind, changes) \
             VALUES ((SELECT n FROM current_operation), '{name}', {side}.id, {}, {}, '{kind}', {changes});",
            of(side, &PART_OF, columns),
            of(side, &[OF_PERSON], columns)
        )
    };
    let changed =
        format!("(SELECT json_group_object(k, json_array(o, v)) FROM ({}) WHERE o IS NOT v)", pairs.join(" UNION ALL "));
    let touch = |sides: &[&str]| {
        let mut out = String::new();
        for (side, touch) in sides.iter().flat_map(|side| table.touches.iter().map(move |touch| (side, touch))) {
            let rows = match touch {
                // A field that is new or gone is held by nobody: its values are rows of their own.
                Touch::Holders if sides.len() == 1 => continue,
                Touch::Holders => format!(
                    "SELECT 'people', p.n FROM field_values v JOIN people p ON p.id = v.person_id \
                     WHERE v.field_id = {side}.id AND OLD.retired_on IS NOT NEW.retired_on"
                ),
                Touch::Itself(kind) => format!("SELECT '{kind}', {side}.n"),
                Touch::Names(kind, column, of) => format!("SELECT '{kind}', n FROM {of} WHERE id = {side}.{column}"),
                Touch::Attendees => format!(
                    "SELECT 'people', p.n FROM attendance a JOIN people p ON p.id = a.person_id WHERE a.meeting_id = {side}.id"
                ),
            };
            let _ = write!(out, " INSERT OR IGNORE INTO touched (kind, n) {rows};");
        }
        out
    };
    let mut sql = String::new();
    let mut trigger = |verb: &str, when: &str, body: String| {
        let _ = writeln!(sql, "CREATE TEMP TRIGGER log_{name}_{verb} AFTER {verb} ON main.{name} {when} BEGIN {body} END;");
    };
    trigger("insert", "", entry("NEW", "insert", &made(name, "NEW", columns)) + &touch(&["NEW"]));
    trigger("update", &format!("WHEN {}", differs.join(" OR ")), entry("NEW", "update", &changed) + &touch(&["OLD", "NEW"]));
    trigger("delete", "", entry("OLD", "delete", &object("OLD", columns)) + &touch(&["OLD"]));
    sql
}

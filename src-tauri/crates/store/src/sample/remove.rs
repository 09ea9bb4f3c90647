//! Taking the sample out of a community: its people, efforts, tasks and meetings, and whatever hangs on them. What the user made
//! stays, and lets go of what left. It walks the references of the tables, so that a new table needs no line here.

use sqlx::Executor;

use crate::{
    Result, Transaction,
    changes::{parents_of, tables::LOGGED},
};

/// Records that stand by themselves: a reference to something that leaves is emptied. Rows of every other table leave with it.
const RECORDS: &[&str] = &["people", "efforts", "tasks", "meetings", "calendars", "imports", "resources", "programmes"];

/// References that a row lives without, though it is no record: whoever loses a buddy goes on.
const LET_GO: &[(&str, &str)] = &[("journeys", "buddy_id")];

/// Takes the sample out; nothing happens in a community that has none.
pub async fn remove(tx: &mut Transaction) -> Result<()> {
    tx.execute(include_str!("leave_nothing.sql")).await?;
    sqlx::query(include_str!("leave_sample.sql")).execute(&mut **tx).await?;
    // A commitment may stand in for another one, so the walk goes on until it finds no more.
    loop {
        let mut found = 0;
        for table in LOGGED.iter().map(|logged| logged.name) {
            for (column, parent) in parents_of(tx, table).await? {
                // Occurrences that were planned later belong to the series of the sample.
                if (RECORDS.contains(&table) && parent != "series") || LET_GO.contains(&(table, column.as_str())) {
                    continue;
                }
                let sql = format!(
                    "INSERT OR IGNORE INTO leaving (tbl, id) SELECT '{table}', id FROM {table} \
                     WHERE {column} IN (SELECT id FROM leaving WHERE tbl = '{parent}')"
                );
                found += sqlx::query(&sql).execute(&mut **tx).await?.rows_affected();
            }
        }
        if found == 0 {
            break;
        }
    }
    for table in LOGGED.iter().map(|logged| logged.name) {
        for (column, parent) in parents_of(tx, table).await? {
            let stays = RECORDS.contains(&table) || LET_GO.contains(&(table, column.as_str()));
            if !stays || parent == "series" {
                continue;
            }
            let sql = format!(
                "UPDATE {table} SET {column} = NULL WHERE {column} IN (SELECT id FROM leaving WHERE tbl = '{parent}') \
                 AND id NOT IN (SELECT id FROM leaving WHERE tbl = '{table}')"
            );
            sqlx::query(&sql).execute(&mut **tx).await?;
        }
    }
    for table in LOGGED.iter().rev().map(|logged| logged.name) {
        let sql = format!("DELETE FROM {table} WHERE id IN (SELECT id FROM leaving WHERE tbl = '{table}')");
        sqlx::query(&sql).execute(&mut **tx).await?;
    }
    tx.execute(include_str!("leave_nothing.sql")).await?;
    sqlx::query(include_str!("no_sample.sql")).execute(&mut **tx).await?;
    Ok(())
}

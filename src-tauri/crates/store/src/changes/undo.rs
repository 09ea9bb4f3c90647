//! Undo and redo: the log played backwards, as an operation of its own. A field is put back only where it still holds what the operation
//! set; what was changed since is left alone and named. Undoing an undo is the redo.

use serde::Serialize;
use serde_json::{Map, Value};
use sqlx::{FromRow, Row, SqliteConnection};
use ts_rs::TS;

use super::{
    Committed, Operation, OperationKind, Transaction,
    install::columns,
    tables::{LOGGED, UNLOGGED},
};
use crate::{Result, Store, StoreError};

/// What an undo or a redo did.
#[derive(Debug, Clone)]
pub struct UndoDone {
    /// The label of the operation that was undone or done again.
    pub label: String,
    pub skipped: Vec<Skipped>,
}

/// Something that was changed since and therefore left as it is. `table` is a name of a table in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skipped {
    /// Rows that were made and are changed or used since.
    Stayed { table: &'static str, rows: i64, of: i64 },
    /// Rows whose place is taken.
    NotBack { table: &'static str, rows: i64, of: i64 },
    /// The row of a changed field.
    Gone { table: &'static str },
    /// A field with another value by now.
    Field { table: &'static str, column: String },
    /// A row whose old place is taken.
    PlaceTaken { table: &'static str },
    /// Rows whose values were erased for good.
    Erased { rows: i64 },
}

/// What Ctrl+Z and Ctrl+Shift+Z would do now.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndoState {
    pub undo: Option<String>,
    pub redo: Option<String>,
}

#[derive(FromRow)]
struct Next {
    n: i64,
    label: String,
}

#[derive(FromRow)]
struct Entry {
    seq: i64,
    row: String,
    changes: sqlx::types::Json<Map<String, Value>>,
}

#[derive(FromRow)]
struct Run {
    tbl: String,
    kind: String,
    first: i64,
    last: i64,
    rows: i64,
}

impl Store {
    /// What could be undone and done again now.
    pub async fn undo_state(&self) -> Result<UndoState> {
        let label = |row: Option<Next>| row.map(|next| next.label);
        let undo = sqlx::query_as(include_str!("next_undo.sql")).fetch_optional(self.readers()).await?;
        let redo = sqlx::query_as(include_str!("next_redo.sql")).fetch_optional(self.readers()).await?;
        Ok(UndoState { undo: label(undo), redo: label(redo) })
    }

    /// Undoes the newest change that has not been undone.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`] where there is nothing to undo.
    pub async fn undo(&self, at: chrono::DateTime<chrono::Utc>) -> Result<(UndoDone, Committed)> {
        self.play_back(OperationKind::Undo, include_str!("next_undo.sql"), || StoreError::NothingToUndo, at).await
    }

    /// Does again what was undone last, unless something else was changed after that undo.
    pub async fn redo(&self, at: chrono::DateTime<chrono::Utc>) -> Result<(UndoDone, Committed)> {
        self.play_back(OperationKind::Redo, include_str!("next_redo.sql"), || StoreError::NothingToRedo, at).await
    }

    /// Undoes one operation of the history, whatever came after it: each thing that was changed since stays as it is.
    ///
    /// # Errors
    /// [`StoreError::CannotUndo`] where it was undone already, is no change, or nothing of it can be taken back any more.
    pub async fn undo_one(&self, n: i64, at: chrono::DateTime<chrono::Utc>) -> Result<(UndoDone, Committed)> {
        let Some(seen) = sqlx::query_as::<_, Next>(include_str!("standing.sql")).bind(n).fetch_optional(self.readers()).await?
        else {
            return Err(StoreError::CannotUndo);
        };
        let operation = Operation { kind: OperationKind::Undo, name: "undo", label: seen.label.clone(), at };
        let mut tx = self.begin_on(operation, Some(n)).await?;
        let by = tx.n;
        let skipped = reverse(&mut tx, n).await?;
        if tx.changed().await? == 0 {
            tx.roll_back().await?;
            return Err(StoreError::CannotUndo);
        }
        sqlx::query(include_str!("mark_undone.sql")).bind(n).bind(by).execute(&mut *tx).await?;
        let committed = tx.commit().await?;
        Ok((UndoDone { label: seen.label, skipped }, committed))
    }

    /// Whether one operation can be undone now, and what would have to stay as it is. Tries it and gives the try up.
    pub async fn try_undo_one(&self, n: i64, at: chrono::DateTime<chrono::Utc>) -> Result<(bool, Vec<Skipped>)> {
        if sqlx::query_as::<_, Next>(include_str!("standing.sql")).bind(n).fetch_optional(self.readers()).await?.is_none() {
            return Ok((false, Vec::new()));
        }
        let operation = Operation { kind: OperationKind::Undo, name: "undo", label: String::new(), at };
        let mut tx = self.begin_on(operation, Some(n)).await?;
        let skipped = reverse(&mut tx, n).await?;
        let changed = tx.changed().await?;
        tx.roll_back().await?;
        Ok((changed > 0, skipped))
    }

    async fn play_back(
        &self,
        kind: OperationKind,
        next: &'static str,
        none: fn() -> StoreError,
        at: chrono::DateTime<chrono::Utc>,
    ) -> Result<(UndoDone, Committed)> {
        let seen: Next = sqlx::query_as(next).fetch_optional(self.readers()).await?.ok_or_else(none)?;
        let name = match kind {
            OperationKind::Redo => "redo",
            OperationKind::Undo | OperationKind::Change | OperationKind::Sync | OperationKind::Upkeep => "undo",
        };
        // The label of what is undone: the kind says the rest.
        let operation = Operation { kind, name, label: seen.label.clone(), at };
        let mut tx = self.begin_on(operation, Some(seen.n)).await?;
        // Another operation may have come between the look and the lock.
        let next: Option<Next> = sqlx::query_as(next).fetch_optional(&mut *tx).await?;
        if next.is_none_or(|next| next.n != seen.n) {
            tx.roll_back().await?;
            return Err(none());
        }
        let n = tx.n;
        let skipped = reverse(&mut tx, seen.n).await?;
        sqlx::query(include_str!("mark_undone.sql")).bind(seen.n).bind(n).execute(&mut *tx).await?;
        let committed = tx.commit().await?;
        Ok((UndoDone { label: seen.label, skipped }, committed))
    }
}

/// Plays the entries of operation `n` backwards. Returns what had to be left alone.
async fn reverse(tx: &mut Transaction, n: i64) -> Result<Vec<Skipped>> {
    let runs: Vec<Run> = sqlx::query_as(include_str!("runs.sql")).bind(n).fetch_all(&mut **tx).await?;
    let mut skipped = Vec::new();
    let erased: i64 = sqlx::query(include_str!("erased.sql")).bind(n).fetch_one(&mut **tx).await?.get(0);
    if erased > 0 {
        skipped.push(Skipped::Erased { rows: erased });
    }
    for run in runs {
        let table = LOGGED
            .iter()
            .map(|logged| logged.name)
            .find(|name| *name == run.tbl)
            .ok_or_else(|| StoreError::damaged(format_args!("its log names an unknown table ({})", run.tbl)))?;
        match run.kind.as_str() {
            "insert" => take_out(tx, table, &run, &mut skipped).await?,
            "delete" => put_back(tx, table, &run, &mut skipped).await?,
            _ => {
                let entries: Vec<Entry> = sqlx::query_as(include_str!("run_entries.sql"))
                    .bind(n)
                    .bind(run.first)
                    .bind(run.last)
                    .fetch_all(&mut **tx)
                    .await?;
                for entry in entries {
                    restore_fields(tx, table, &entry, &mut skipped).await?;
                }
            }
        }
    }
    Ok(skipped)
}

/// Removes rows that the operation made: those that were changed since, or that others refer to by now, stay.
async fn take_out(tx: &mut SqliteConnection, table: &'static str, run: &Run, skipped: &mut Vec<Skipped>) -> Result<()> {
    let mut free = String::new();
    let mut refers_to_itself = false;
    for (child, column) in children(tx, table).await? {
        refers_to_itself |= child == table;
        free.push_str(&format!(" AND NOT EXISTS (SELECT 1 FROM {child} x WHERE x.{column} = t.id)"));
    }
    // `changed since` is read from the log, not from the values: a field set back by hand counts as touched. What the operation itself
    // changed of its new row goes with it.
    let removal = format!(
        "DELETE FROM {table} AS t WHERE t.id IN (SELECT row FROM change_log WHERE seq BETWEEN ?1 AND ?2 AND tbl = '{table}' AND kind = 'insert') \
         AND NOT EXISTS (SELECT 1 FROM change_log later JOIN operations o ON o.n = later.operation \
                         WHERE later.row = t.id AND later.seq > ?2 AND later.tbl = '{table}' AND later.kind = 'update' AND later.erased = 0 \
                         AND o.n <> (SELECT n FROM current_operation) AND o.n <> (SELECT operation FROM change_log WHERE seq = ?1) AND o.undone_by IS NULL AND o.kind <> 'undo'){free}"
    );
    // Rows of the run may refer to each other: whoever nobody refers to goes first, and so on until no more can go.
    let mut gone = 0;
    loop {
        let now = sqlx::query(&removal).bind(run.first).bind(run.last).execute(&mut *tx).await?.rows_affected();
        gone += now;
        if now == 0 || !refers_to_itself {
            break;
        }
    }
    let already: i64 = sqlx::query(&format!(
        "SELECT count(*) FROM change_log c WHERE c.seq BETWEEN ?1 AND ?2 AND c.tbl = '{table}' AND c.kind = 'insert' \
         AND EXISTS (SELECT 1 FROM {table} t WHERE t.id = c.row)"
    ))
    .bind(run.first)
    .bind(run.last)
    .fetch_one(&mut *tx)
    .await?
    .get(0);
    if already > 0 {
        skipped.push(Skipped::Stayed { table, rows: already, of: gone.cast_signed() + already });
    }
    Ok(())
}

/// Brings rows back that the operation removed.
async fn put_back(tx: &mut SqliteConnection, table: &'static str, run: &Run, skipped: &mut Vec<Skipped>) -> Result<()> {
    let columns = columns(tx, table).await?;
    let values: Vec<_> = columns.iter().map(|c| format!("json_extract(c.changes, '$.{c}')")).collect();
    let mut parents = String::new();
    for (column, parent) in parents_of(tx, table).await? {
        // Rows that went together come back together, though one refers to the other.
        let with_it = if parent == table {
            format!(
                " OR json_extract(c.changes, '$.{column}') IN \
                 (SELECT row FROM change_log WHERE seq BETWEEN ?1 AND ?2 AND tbl = '{table}' AND kind = 'delete')"
            )
        } else {
            String::new()
        };
        parents.push_str(&format!(
            " AND (json_extract(c.changes, '$.{column}') IS NULL OR json_extract(c.changes, '$.{column}') IN (SELECT id FROM {parent}){with_it})"
        ));
    }
    let back = sqlx::query(&format!(
        "INSERT OR IGNORE INTO {table} ({}) SELECT {} FROM change_log c \
         WHERE c.seq BETWEEN ?1 AND ?2 AND c.tbl = '{table}' AND c.kind = 'delete'{parents} ORDER BY c.seq DESC",
        columns.join(", "),
        values.join(", ")
    ))
    .bind(run.first)
    .bind(run.last)
    .execute(&mut *tx)
    .await?
    .rows_affected()
    .cast_signed();
    if back < run.rows {
        skipped.push(Skipped::NotBack { table, rows: run.rows - back, of: run.rows });
    }
    Ok(())
}

async fn restore_fields(tx: &mut SqliteConnection, table: &'static str, entry: &Entry, skipped: &mut Vec<Skipped>) -> Result<()> {
    let known = columns(tx, table).await?;
    let held = sqlx::query(&format!(
        "SELECT json_object({}) FROM {table} WHERE id = ?1",
        known.iter().map(|c| format!("'{c}', {c}")).collect::<Vec<_>>().join(", ")
    ))
    .bind(&entry.row)
    .fetch_optional(&mut *tx)
    .await?;
    let Some(held) = held else {
        skipped.push(Skipped::Gone { table });
        return Ok(());
    };
    let held: Map<String, Value> = serde_json::from_str(held.get(0)).map_err(StoreError::damaged)?;
    let mut back = Vec::new();
    for (column, pair) in entry.changes.iter() {
        let (old, set) = (pair.get(0).unwrap_or(&Value::Null), pair.get(1).unwrap_or(&Value::Null));
        if !known.contains(column) || held.get(column) != Some(set) {
            skipped.push(Skipped::Field { table, column: column.clone() });
        } else {
            back.push((column, old));
        }
    }
    if back.is_empty() {
        return Ok(());
    }
    // One statement for the whole row, so that checks across columns see a whole row.
    let sets: Vec<_> = back.iter().map(|(column, _)| format!("{column} = json_extract(c.changes, '$.{column}[0]')")).collect();
    let restored = sqlx::query(&format!(
        "UPDATE OR IGNORE {table} SET {} FROM change_log c WHERE {table}.id = ?1 AND c.seq = ?2",
        sets.join(", ")
    ))
    .bind(&entry.row)
    .bind(entry.seq)
    .execute(&mut *tx)
    .await?
    .rows_affected();
    if restored == 0 {
        skipped.push(Skipped::PlaceTaken { table });
    }
    Ok(())
}

/// (child table, its column) for every reference to `table`.
async fn children(conn: &mut SqliteConnection, table: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for child in LOGGED.iter().map(|logged| logged.name) {
        for (column, parent) in parents_of(conn, child).await? {
            if parent == table {
                found.push((child.to_owned(), column));
            }
        }
    }
    Ok(found)
}

/// (column, parent table) for every reference of `table`.
pub(crate) async fn parents_of(conn: &mut SqliteConnection, table: &str) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query(include_str!("references.sql")).bind(table).fetch_all(conn).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Every table of the file is either logged or has a reason not to be.
pub async fn unaccounted(conn: &mut SqliteConnection) -> Result<Vec<String>> {
    let rows = sqlx::query(include_str!("tables.sql")).fetch_all(conn).await?;
    Ok(rows
        .iter()
        .map(|row| row.get::<String, _>(0))
        .filter(|name| {
            !LOGGED.iter().any(|logged| logged.name == name)
                && !UNLOGGED.iter().any(|(table, _)| name == table || name.starts_with(&format!("{table}_")))
                && name != "_sqlx_migrations"
        })
        .collect())
}

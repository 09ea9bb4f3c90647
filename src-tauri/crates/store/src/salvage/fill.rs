//! Rows of a damaged file go into the tables of a new one. Which table a row is of is told by the tree that it hangs in; where the way to it
//! is lost, by its shape, and among tables of one shape by the log.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use sqlx::{Row as _, SqliteConnection};

use super::{
    pages::Pages,
    record::{Row, Value},
    tree::{Forest, read},
};
use crate::Result;

/// Tables that are made anew from the others, and sqlx's own.
pub(super) const DERIVED: &[&str] = &["_sqlx_migrations", "operation_topics", "person_facts", "person_fields"];

/// Rows that go in with one statement.
const PORTION: usize = 500;

struct Column {
    name: String,
    kind: String,
    required: bool,
    filled: bool,
}

/// What a row of a table looks like.
pub(super) struct Shape {
    pub name: String,
    columns: Vec<Column>,
    /// The column that is the row's number, and not kept in the record.
    number: Option<usize>,
    id: Option<usize>,
    /// Its rows are wanted.
    pub kept: bool,
}

impl Shape {
    fn fits(&self, row: &Row) -> bool {
        let mut columns = self.columns.iter().enumerate();
        let there = row.values.iter().all(|value| match (columns.next(), value) {
            (None, _) => false,
            (Some((at, _)), value) if self.number == Some(at) => *value == Value::Null,
            (Some((_, column)), Value::Null) => !column.required,
            (Some((_, column)), Value::Whole(_)) => matches!(column.kind.as_str(), "INTEGER" | "BIGINT" | "REAL" | "BOOLEAN"),
            (Some((_, column)), Value::Real(_)) => column.kind == "REAL",
            (Some((_, column)), Value::Text(_)) => matches!(column.kind.as_str(), "TEXT" | "TIMESTAMP"),
            (Some((_, column)), Value::Bytes) => matches!(column.kind.as_str(), "BLOB" | ""),
        });
        // Columns that were added later are missing from the rows before.
        there && columns.all(|(_, column)| !column.required || column.filled)
    }

    fn id(&self, row: &Row) -> Option<String> {
        match row.values.get(self.id?)? {
            Value::Text(id) => Some(id.clone()),
            _ => None,
        }
    }

    /// The statement for rows of so many values, each row a list that begins with its number.
    fn insert(&self, values: usize) -> String {
        let mut names = vec![if self.number.is_none() { "rowid" } else { "" }.to_owned()];
        names.extend(self.columns.iter().take(values).map(|column| column.name.clone()));
        if let Some(number) = self.number {
            names.swap(0, number + 1);
            names.remove(number + 1);
        }
        let taken: Vec<_> = (0..names.len()).map(|at| format!("value ->> '$[{at}]'")).collect();
        format!("INSERT OR IGNORE INTO main.{} ({}) SELECT {} FROM json_each(?1)", self.name, names.join(", "), taken.join(", "))
    }

    fn json(&self, row: &Row) -> Json {
        let mut list = vec![json!(row.rowid)];
        list.extend(row.values.iter().enumerate().filter(|(at, _)| self.number != Some(*at)).map(|(_, value)| match value {
            Value::Null | Value::Bytes => Json::Null,
            Value::Whole(number) => json!(number),
            Value::Real(number) => json!(number),
            Value::Text(text) => json!(text),
        }));
        Json::Array(list)
    }
}

/// The shapes of a new file's tables.
pub(super) async fn shapes(conn: &mut SqliteConnection) -> Result<Vec<Shape>> {
    let mut shapes = Vec::new();
    for table in sqlx::query(include_str!("tables.sql")).fetch_all(&mut *conn).await? {
        let (name, by_number): (String, bool) = (table.get(0), table.get(1));
        let kept = by_number && !DERIVED.contains(&name.as_str());
        let found = sqlx::query(include_str!("columns.sql")).bind(&name).fetch_all(&mut *conn).await?;
        let columns: Vec<Column> = found
            .iter()
            .map(|row| Column { name: row.get(0), kind: row.get(1), required: row.get(2), filled: row.get(3) })
            .collect();
        let keys = found.iter().filter(|row| row.get::<i64, _>(4) > 0).count();
        let number = found.iter().position(|row| keys == 1 && row.get::<i64, _>(4) == 1 && row.get::<String, _>(1) == "INTEGER");
        let id = columns.iter().position(|column| column.name == "id");
        shapes.push(Shape { name, columns, number, id, kept });
    }
    Ok(shapes)
}

/// What went into one table.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Filled {
    pub rows: i64,
    /// Something of it could not be read.
    pub torn: bool,
}

pub(super) struct Filling {
    pub tables: BTreeMap<String, Filled>,
    /// Rows that were read and belong nowhere.
    pub unplaced: i64,
}

async fn put(conn: &mut SqliteConnection, shape: &Shape, rows: &[Row]) -> Result<i64> {
    let mut put = 0;
    for alike in rows.chunk_by(|one, other| one.values.len() == other.values.len()) {
        let statement = shape.insert(alike[0].values.len());
        for portion in alike.chunks(PORTION) {
            let list = Json::Array(portion.iter().map(|row| shape.json(row)).collect());
            let done = sqlx::query(&statement).bind(list.to_string()).execute(&mut *conn).await?;
            put += i64::try_from(done.rows_affected()).unwrap_or(0);
        }
    }
    Ok(put)
}

/// Reads leaves and puts the rows that fit into their table; answers how many went in, and whether all of them did.
async fn take(conn: &mut SqliteConnection, pages: &mut Pages, shape: &Shape, leaves: &[u32]) -> Result<(i64, bool)> {
    let (mut taken, mut whole) = (0, true);
    // A portion of leaves at a time: a table may be larger than memory.
    for some in leaves.chunks(64) {
        let mut rows = Vec::new();
        whole &= read(pages, some, |row| rows.push(row)) == 0;
        let before = rows.len();
        rows.retain(|row| shape.fits(row));
        whole &= rows.len() == before;
        taken += put(conn, shape, &rows).await?;
    }
    Ok((taken, whole))
}

/// Fills the tables of `conn`, which are empty and of the damaged file's version. `roots`: the first page of each table that is known.
pub(super) async fn fill(
    conn: &mut SqliteConnection,
    pages: &mut Pages,
    forest: &mut Forest,
    roots: &BTreeMap<String, u32>,
    mut told: impl FnMut(usize) -> Result<()>,
) -> Result<Filling> {
    let shapes = shapes(conn).await?;
    let mut filling = Filling { tables: BTreeMap::new(), unplaced: 0 };
    for (step, shape) in shapes.iter().enumerate() {
        told(step * 100 / shapes.len())?;
        let Some(root) = roots.get(&shape.name) else {
            filling.tables.insert(shape.name.clone(), Filled { rows: 0, torn: true });
            continue;
        };
        let tree = forest.walk(*root);
        let (rows, whole) = if shape.kept { take(conn, pages, shape, &tree.leaves).await? } else { (0, true) };
        filling.tables.insert(shape.name.clone(), Filled { rows, torn: tree.torn || !whole });
    }
    // The log comes first: it knows whose rows the others are.
    let mut strays: Vec<(Vec<u32>, Vec<Row>)> = Vec::new();
    for top in forest.strays() {
        let leaves = forest.walk(top).leaves;
        let mut sample = Vec::new();
        read(pages, &leaves[..leaves.len().min(2)], |row| sample.push(row));
        if !sample.is_empty() {
            strays.push((leaves, sample));
        }
    }
    let torn = |filling: &Filling, shape: &Shape| filling.tables.get(&shape.name).is_some_and(|filled| filled.torn);
    for last in [false, true] {
        for (leaves, sample) in std::mem::take(&mut strays) {
            let fitting: Vec<&Shape> =
                shapes.iter().filter(|shape| torn(&filling, shape) && sample.iter().all(|row| shape.fits(row))).collect();
            let place = match fitting.as_slice() {
                [only] => Some(*only),
                _ if last => whose(conn, &fitting, &sample).await?,
                _ => {
                    strays.push((leaves, sample));
                    continue;
                }
            };
            match place {
                Some(shape) if shape.kept => {
                    let (rows, _) = take(conn, pages, shape, &leaves).await?;
                    filling.tables.entry(shape.name.clone()).or_default().rows += rows;
                }
                Some(_) => {}
                None => {
                    read(pages, &leaves, |_| filling.unplaced += 1);
                }
            }
        }
    }
    Ok(filling)
}

/// Among tables of one shape, the one whose rows the log knows by these ids.
async fn whose<'s>(conn: &mut SqliteConnection, fitting: &[&'s Shape], sample: &[Row]) -> Result<Option<&'s Shape>> {
    for row in sample {
        for shape in fitting {
            let Some(id) = shape.id(row) else { continue };
            let known: Option<String> = sqlx::query_scalar(include_str!("whose.sql")).bind(id).fetch_optional(&mut *conn).await?;
            if let Some(known) = known {
                return Ok(fitting.iter().find(|shape| shape.name == known).copied());
            }
        }
    }
    Ok(None)
}

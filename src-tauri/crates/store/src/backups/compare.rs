//! What a restore would change: rows by noun that are in the backup and not now, now and not in the backup, or different; with the names
//! of a few. A part of a record (a phone number, a promise) counts as a change of the record. Tables that the backup does not have yet
//! count as empty in it.

use serde::Serialize;
use sqlx::{ConnectOptions, Connection, Executor, Row, SqliteConnection};
use ts_rs::TS;

use super::{Backup, verify};
use crate::{DataKey, Result, Store, StoreError, open};

/// Names told of each kind of difference.
const FEW: i64 = 5;

/// What of a community is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "BackupNoun")]
pub enum Noun {
    People,
    Efforts,
    Tasks,
    Meetings,
    Hours,
    Recognitions,
    Calendars,
    Documents,
    Resources,
    Settings,
}

/// How one noun differs between now and a backup.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "BackupDifference")]
pub struct NounDifference {
    pub noun: Noun,
    /// In the backup and not now: a restore brings them.
    #[ts(type = "number")]
    pub back: i64,
    /// Now and not in the backup: a restore takes them away.
    #[ts(type = "number")]
    pub gone: i64,
    /// Different.
    #[ts(type = "number")]
    pub changed: i64,
    pub back_names: Vec<String>,
    pub gone_names: Vec<String>,
    pub changed_names: Vec<String>,
}

struct Compared {
    noun: Noun,
    table: &'static str,
    /// What a record is called, where it has a name.
    name: Option<&'static str>,
    /// (table, column that names the record)
    parts: &'static [(&'static str, &'static str)],
}

const COMPARED: &[Compared] = &[
    Compared {
        noun: Noun::People,
        table: "people",
        name: Some("name"),
        parts: &[
            ("contact_points", "person_id"),
            ("handles", "person_id"),
            ("availability", "person_id"),
            ("absences", "person_id"),
            ("journeys", "person_id"),
        ],
    },
    Compared {
        noun: Noun::Efforts,
        table: "efforts",
        name: Some("name"),
        parts: &[("memberships", "effort_id"), ("opportunities", "effort_id")],
    },
    Compared {
        noun: Noun::Tasks,
        table: "tasks",
        name: Some("title"),
        parts: &[("checklist_items", "task_id"), ("commitments", "task_id")],
    },
    Compared {
        noun: Noun::Meetings,
        table: "meetings",
        name: Some("title"),
        parts: &[
            ("agenda_items", "meeting_id"),
            ("decisions", "meeting_id"),
            ("attendance", "meeting_id"),
            ("commitments", "meeting_id"),
        ],
    },
    Compared { noun: Noun::Hours, table: "hours", name: None, parts: &[] },
    Compared { noun: Noun::Recognitions, table: "recognitions", name: None, parts: &[] },
    Compared { noun: Noun::Calendars, table: "calendars", name: Some("name"), parts: &[] },
    Compared { noun: Noun::Documents, table: "documents", name: Some("title"), parts: &[] },
    Compared { noun: Noun::Resources, table: "resources", name: Some("title"), parts: &[] },
    Compared { noun: Noun::Settings, table: "settings", name: None, parts: &[] },
];

/// Compares an open community with one of its backups. Nouns that are the same in both are left out.
pub async fn compare(store: &Store, key: &DataKey, backup: &Backup, backup_key: &DataKey) -> Result<Vec<NounDifference>> {
    // Proves the key, and gives a clear answer where it is another one.
    verify::open(&backup.path, backup_key).await?.close().await?;
    let mut conn = open::reading(store.path(), key).connect().await?;
    let compared = attached(&mut conn, backup, backup_key).await;
    conn.close().await?;
    compared
}

async fn attached(conn: &mut SqliteConnection, backup: &Backup, key: &DataKey) -> Result<Vec<NounDifference>> {
    sqlx::query(include_str!("attach.sql")).bind(address(backup)?).bind(key.literal().as_str()).execute(&mut *conn).await?;
    // One look at both, however long it takes.
    conn.execute("BEGIN").await?;
    let mut differences = Vec::new();
    for compared in COMPARED {
        let difference = of_noun(conn, compared).await?;
        if difference.back + difference.gone + difference.changed > 0 {
            differences.push(difference);
        }
    }
    conn.execute("ROLLBACK").await?;
    Ok(differences)
}

/// The backup as SQLite's address of a file that nobody changes: nothing is made beside it.
fn address(backup: &Backup) -> Result<String> {
    let path = std::path::absolute(&backup.path).map_err(StoreError::file(&backup.path))?;
    let text = path.to_str().ok_or_else(|| StoreError::file(&path)(std::io::ErrorKind::InvalidFilename.into()))?;
    let mut address = String::from("file:");
    if !text.starts_with('/') {
        address.push('/');
    }
    for byte in text.replace('\\', if cfg!(windows) { "/" } else { "\\" }).bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' | b':' => address.push(byte.into()),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    Ok(address)
}

/// Columns that the table has in both, as a list; `None` where the backup has no such table.
async fn columns(conn: &mut SqliteConnection, table: &str) -> Result<Option<Vec<String>>> {
    let rows = sqlx::query(include_str!("common_columns.sql")).bind(table).fetch_all(conn).await?;
    Ok(if rows.is_empty() { None } else { Some(rows.iter().map(|row| row.get(0)).collect()) })
}

async fn of_noun(conn: &mut SqliteConnection, compared: &Compared) -> Result<NounDifference> {
    let Compared { noun, table, name, parts } = compared;
    let name = name.unwrap_or("NULL");
    let Some(own) = columns(conn, table).await? else {
        let gone = format!("SELECT {name} AS name FROM main.{table}");
        let (gone, gone_names) = count(conn, &gone).await?;
        return Ok(NounDifference {
            noun: *noun,
            back: 0,
            gone,
            changed: 0,
            back_names: Vec::new(),
            gone_names,
            changed_names: Vec::new(),
        });
    };
    // Whoever was erased is erased again: nothing of theirs comes back or changes.
    let person =
        if *table == "people" { Some("id") } else { own.iter().map(String::as_str).find(|column| *column == "person_id") };
    let stays =
        person.map_or_else(String::new, |person| format!(" AND coalesce(t.{person}, '') NOT IN (SELECT id FROM main.erasures)"));
    let only = |here: &str, there: &str| {
        format!(
            "SELECT {name} AS name FROM {here}.{table} AS t WHERE NOT EXISTS (SELECT 1 FROM {there}.{table} x WHERE x.id = t.id){stays}"
        )
    };
    let differs: Vec<_> = own.iter().map(|column| format!("b.{column} IS NOT m.{column}")).collect();
    let mut ids =
        vec![format!("SELECT m.id FROM main.{table} m JOIN back.{table} b ON b.id = m.id WHERE {}", differs.join(" OR "))];
    for (part, column) in *parts {
        let Some(shared) = columns(conn, part).await? else { continue };
        let shared = shared.join(", ");
        for (here, there) in [("main", "back"), ("back", "main")] {
            ids.push(format!(
                "SELECT {column} FROM (SELECT {shared} FROM {here}.{part} EXCEPT SELECT {shared} FROM {there}.{part})"
            ));
        }
    }
    let changed = format!(
        "SELECT {name} AS name FROM main.{table} AS t WHERE t.id IN ({}) AND EXISTS (SELECT 1 FROM back.{table} x WHERE x.id = t.id){stays}",
        ids.join(" UNION ")
    );
    let (back, back_names) = count(conn, &only("back", "main")).await?;
    let (gone, gone_names) = count(conn, &only("main", "back")).await?;
    let (changed, changed_names) = count(conn, &changed).await?;
    Ok(NounDifference { noun: *noun, back, gone, changed, back_names, gone_names, changed_names })
}

/// How many rows a question has, and the first few names.
async fn count(conn: &mut SqliteConnection, question: &str) -> Result<(i64, Vec<String>)> {
    let count: i64 = sqlx::query(&format!("SELECT count(*) FROM ({question})")).fetch_one(&mut *conn).await?.get(0);
    if count == 0 {
        return Ok((0, Vec::new()));
    }
    let names = sqlx::query(&format!("SELECT DISTINCT name FROM ({question}) WHERE name IS NOT NULL ORDER BY name LIMIT {FEW}"))
        .fetch_all(conn)
        .await?;
    Ok((count, names.iter().map(|row| row.get(0)).collect()))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_path_with_odd_letters_is_an_address() {
        let backup = Backup { path: PathBuf::from("/tmp/a b/ü?#%.x"), size: 0, trailer: None };
        assert_eq!(
            address(&backup).expect("a path"),
            "file:/tmp/a%20b/%C3%BC%3F%23%25.x?immutable=1",
            "nothing of it is read as a part of the address"
        );
    }
}

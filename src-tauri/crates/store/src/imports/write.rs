//! Writing an import: a chunk of rows at a time, each table in one statement.

use std::collections::HashMap;

use hearth_core::{imports::Draft, people::name_key};
use serde_json::{Value, json};
use sqlx::{Row, SqliteConnection};

use crate::{Result, Transaction};

/// The row of the import itself; gives its id.
pub async fn begin(tx: &mut Transaction, file_name: &str, source: &str, rows: i64, mapping: &Value) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("begin.sql"))
        .bind(&id)
        .bind(file_name)
        .bind(source)
        .bind(now)
        .bind(rows)
        .bind(mapping.to_string())
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Ids of the open efforts by the key of their name.
pub async fn efforts(conn: &mut SqliteConnection) -> Result<HashMap<String, String>> {
    let rows = sqlx::query(include_str!("efforts.sql")).fetch_all(conn).await?;
    Ok(rows.iter().rev().map(|row| (name_key(row.get(1)), row.get(0))).collect())
}

/// An effort that a label names. `hue` in degrees.
pub async fn effort_add(tx: &mut Transaction, name: &str, hue: i64) -> Result<String> {
    let (id, now) = (tx.new_id(), tx.now());
    sqlx::query(include_str!("insert_effort.sql")).bind(&id).bind(name).bind(hue).bind(now).execute(&mut **tx).await?;
    Ok(id)
}

/// Rows that are written together.
#[derive(Default)]
pub struct Chunk {
    new: Vec<Value>,
    /// Somebody can be in several rows: each round has nobody twice.
    rounds: Vec<Vec<Value>>,
    seen: HashMap<String, usize>,
    contacts: Vec<Value>,
    contact_keys: std::collections::HashSet<(String, String)>,
    handles: Vec<Value>,
    sources: Vec<Value>,
    memberships: Vec<Value>,
}

impl Chunk {
    fn person(id: &str, draft: &Draft) -> Value {
        let email = draft.reach.first().map_or("", |reach| reach.2.as_str());
        json!({
            "id": id, "name": draft.name, "name_key": name_key(if draft.name.is_empty() { email } else { &draft.name }), "called": draft.called,
            "pronouns": draft.pronouns, "organisation": draft.organisation, "zone": draft.zone, "languages": draft.languages, "skills": draft.skills,
            "tags": draft.tags, "notes": draft.notes, "birthday": draft.birthday, "joined_on": draft.joined_on, "do_not_contact": i64::from(draft.opt_out),
        })
    }

    /// A row that is somebody new.
    pub fn add_new(&mut self, tx: &Transaction, id: &str, draft: &Draft, efforts: &[String]) {
        self.new.push(Self::person(id, draft));
        self.add_rest(tx, id, draft, efforts);
    }

    /// A row that is somebody known.
    pub fn add_same(&mut self, tx: &Transaction, id: &str, draft: &Draft, efforts: &[String]) {
        let round = self.seen.entry(id.to_owned()).and_modify(|round| *round += 1).or_insert(0);
        if self.rounds.len() <= *round {
            self.rounds.push(Vec::new());
        }
        self.rounds[*round].push(Self::person(id, draft));
        self.add_rest(tx, id, draft, efforts);
    }

    fn add_rest(&mut self, tx: &Transaction, id: &str, draft: &Draft, efforts: &[String]) {
        for (place, (kind, label, value, key)) in draft.reach.iter().enumerate() {
            if self.contact_keys.insert((id.to_owned(), format!("{} {key}", kind.word()))) {
                self.contacts.push(json!([tx.new_id(), id, kind.word(), label, value, key, place]));
            }
        }
        if let Some(handle) = &draft.handle
            && self.contact_keys.insert((id.to_owned(), format!("outside {}", handle.external_id)))
        {
            self.handles.push(json!([tx.new_id(), id, handle.handle, handle.external_id, handle.url]));
        }
        let cells: serde_json::Map<String, Value> =
            draft.cells.iter().map(|(header, cell)| (header.clone(), Value::from(cell.as_str()))).collect();
        self.sources.push(json!([tx.new_id(), id, draft.line, cells]));
        for effort in efforts {
            if self.contact_keys.insert((id.to_owned(), format!("effort {effort}"))) {
                self.memberships.push(json!([tx.new_id(), id, effort]));
            }
        }
    }
}

/// Writes a chunk. `came_by` says of the new ones how they came.
pub async fn write_chunk(tx: &mut Transaction, chunk: Chunk, import: &str, service: &str, came_by: &str) -> Result<()> {
    let now = tx.now();
    let text = |rows: Vec<Value>| Value::from(rows).to_string();
    if !chunk.new.is_empty() {
        sqlx::query(include_str!("insert_people.sql")).bind(text(chunk.new)).bind(came_by).bind(now).execute(&mut **tx).await?;
    }
    for round in chunk.rounds {
        sqlx::query(include_str!("update_people.sql")).bind(text(round)).execute(&mut **tx).await?;
    }
    for (sql, rows, second) in [
        (include_str!("insert_contacts.sql"), chunk.contacts, None),
        (include_str!("insert_handles.sql"), chunk.handles, Some(service)),
        (include_str!("insert_sources.sql"), chunk.sources, Some(import)),
        (include_str!("insert_memberships.sql"), chunk.memberships, None),
    ] {
        if rows.is_empty() {
            continue;
        }
        let query = sqlx::query(sql).bind(text(rows));
        match second {
            Some(second) => query.bind(second).execute(&mut **tx).await?,
            None => query.execute(&mut **tx).await?,
        };
    }
    Ok(())
}

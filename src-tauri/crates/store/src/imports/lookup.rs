//! Who is known by the addresses, ids and names of many rows at once.

use std::collections::HashMap;

use chrono::NaiveDate;
use hearth_core::{
    Why,
    imports::{Draft, Known, Person, Present},
    people::{ContactKind, name_key},
};
use serde_json::Value;
use sqlx::{FromRow, SqliteConnection, types::Json};

use crate::{Result, StoreError, erasure::Way};

#[derive(FromRow)]
struct Hit {
    kind: String,
    key: String,
    is_first: bool,
    id: String,
    name: String,
    organisation: String,
}

fn list<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    let mut keys: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    keys.sort_unstable();
    keys.dedup();
    Value::from(keys).to_string()
}

/// Adds to `known` everybody of the community whom these rows could be. What leads to somebody there already is not asked for again: its
/// people were added when it was met first, and whoever got it since was learned from a row.
pub async fn look_up(conn: &mut SqliteConnection, drafts: &[Draft], service: &str, known: &mut Known) -> Result<()> {
    let reach = list(
        drafts
            .iter()
            .flat_map(|draft| &draft.reach)
            .filter(|reach| matches!(reach.0, ContactKind::Email | ContactKind::Phone) && !known.leads(reach.0, &reach.3))
            .map(|reach| reach.3.as_str()),
    );
    let outside = drafts.iter().filter_map(|draft| draft.handle.as_ref()).map(|handle| handle.external_id.as_str());
    let outside = list(outside.filter(|id| !known.leads_outside(id)));
    // Only for rows without an address does a name say anything; for all rows it would lead to every namesake in a large community.
    let bare = |draft: &&Draft| !draft.reach.iter().any(|reach| reach.0 == ContactKind::Email);
    let keys: Vec<String> = drafts.iter().filter(bare).map(|draft| name_key(&draft.name)).collect();
    let names = list(keys.iter().map(String::as_str));
    let mut hits: Vec<Hit> = sqlx::query_as(include_str!("lookup_reach.sql")).bind(reach).fetch_all(&mut *conn).await?;
    hits.extend(
        sqlx::query_as::<_, Hit>(include_str!("lookup_outside.sql")).bind(outside).bind(service).fetch_all(&mut *conn).await?,
    );
    hits.extend(sqlx::query_as::<_, Hit>(include_str!("lookup_names.sql")).bind(names).fetch_all(&mut *conn).await?);
    for Hit { kind, key, is_first, id, name, organisation } in hits {
        let person = Person { id, name, organisation };
        match kind.as_str() {
            "email" => known.add(person, &[(&key, is_first)], &[], None),
            "phone" => known.add(person, &[], &[&key], None),
            "outside" => known.add(person, &[], &[], Some(&key)),
            _ => known.add(person, &[], &[], None),
        }
    }
    for (line, way, at) in crate::erasure::known_addresses(conn, drafts).await? {
        let day: NaiveDate = at.chars().take(10).collect::<String>().parse().map_err(StoreError::damaged)?;
        let why = match way {
            Way::Erased => Why::new("import-why-erased"),
            Way::Anonymised => Why::new("import-why-anonymised"),
        };
        known.was_erased(line, why.with("day", day));
    }
    Ok(())
}

#[derive(FromRow)]
struct Row {
    id: String,
    name: String,
    called: String,
    organisation: String,
    pronouns: String,
    birthday: String,
    joined_on: Option<String>,
    notes: String,
    zone: String,
    do_not_contact: bool,
    tags: Json<Vec<String>>,
    reach: Json<Vec<(String, String)>>,
    outside: Json<Vec<String>>,
    efforts: Json<Vec<String>>,
}

/// What these people have already, by id.
pub async fn present(conn: &mut SqliteConnection, ids: &[&str], service: &str) -> Result<HashMap<String, Present>> {
    let rows: Vec<Row> =
        sqlx::query_as(include_str!("present.sql")).bind(list(ids.iter().copied())).bind(service).fetch_all(conn).await?;
    let present = |row: Row| {
        let Row {
            id,
            name,
            called,
            organisation,
            pronouns,
            birthday,
            joined_on,
            notes,
            zone,
            do_not_contact,
            tags,
            reach,
            outside,
            efforts,
        } = row;
        let present = Present {
            name,
            called,
            organisation,
            pronouns,
            birthday,
            joined_on,
            notes,
            zone,
            do_not_contact,
            tags: tags.0,
            reach: reach.0.into_iter().collect(),
            outside: outside.0.into_iter().collect(),
            efforts: efforts.0,
        };
        (id, present)
    };
    Ok(rows.into_iter().map(present).collect())
}

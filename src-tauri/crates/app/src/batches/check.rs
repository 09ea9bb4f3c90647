//! Before anything is made: which names and texts hold letters that no font can print. Names are asked for all people at once, and
//! only what is not plain is looked at.

use std::collections::BTreeSet;

use hearth_documents::{named, unprintable};
use hearth_store::documents::TextOfPerson;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{App, AppError};

/// Where such a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnprintableField {
    Name,
    /// How the name is said.
    Pronunciation,
    Pronouns,
    Role,
    Task,
    /// A text that stands in the documents of many.
    Text,
}

impl UnprintableField {
    fn of(word: &str) -> Self {
        match word {
            "name" => Self::Name,
            "name_said" => Self::Pronunciation,
            "pronouns" => Self::Pronouns,
            "role" => Self::Role,
            _ => Self::Task,
        }
    }
}

/// A text with letters that no font has.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Unprintable {
    /// `None`: it stands in the documents of many.
    pub person_id: Option<String>,
    pub person: Option<String>,
    pub field: UnprintableField,
    pub text: String,
    /// Each letter once, with its number: “𐎀” (U+10380).
    pub characters: String,
    /// The name that they go by, where it can be printed instead.
    pub instead: Option<String>,
}

/// What documents of these people hold of their own.
pub(crate) struct Checked<'a> {
    pub people: &'a [String],
    /// Which of their texts, as `texts_of.sql` calls them.
    pub fields: &'a [&'a str],
    /// What stands in the documents of many, as their data.
    pub common: &'a [Value],
}

/// Everything that cannot be printed, people in their order.
pub(crate) async fn check_names(app: &App, checked: Checked<'_>) -> Result<Vec<Unprintable>, AppError> {
    let open = app.community()?;
    let rows = hearth_store::documents::texts_of(open.store.readers(), checked.people, checked.fields, &app.today()?.to_string())
        .await?;
    let mut found: Vec<Unprintable> = Vec::new();
    for TextOfPerson { person_id, person, field, text, called } in rows {
        let lost = unprintable(&text);
        if lost.is_empty() {
            continue;
        }
        let field = UnprintableField::of(&field);
        let instead =
            Some(called).filter(|called| field == UnprintableField::Name && !called.is_empty() && unprintable(called).is_empty());
        found.push(Unprintable {
            person_id: Some(person_id),
            person: Some(person),
            field,
            text,
            characters: named(&lost),
            instead,
        });
    }
    let own: BTreeSet<String> = found.iter().map(|one| one.text.clone()).collect();
    let mut seen = BTreeSet::new();
    for data in checked.common {
        texts(data, &mut |text| {
            let lost = unprintable(text);
            if !lost.is_empty() && !own.iter().any(|own| text.contains(own.as_str())) && seen.insert(text.to_owned()) {
                found.push(Unprintable {
                    person_id: None,
                    person: None,
                    field: UnprintableField::Text,
                    text: text.to_owned(),
                    characters: named(&lost),
                    instead: None,
                });
            }
        });
    }
    Ok(found)
}

fn texts(value: &Value, see: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => see(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, see)),
        Value::Object(fields) => fields.iter().filter(|(name, _)| *name != "ics").for_each(|(_, item)| texts(item, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

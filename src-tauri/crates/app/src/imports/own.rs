//! Columns that go into the community's own fields: into one that is there, or into one that the import makes of the column.

use std::collections::HashSet;

use hearth_core::{
    imports::{Draft, Field, date},
    people::{FieldKind as Rule, FieldValue, MOST_CHOICES, Misfit, clean_choices, field_value, text_key},
};
use hearth_store::{
    Transaction,
    fields::{self, FieldRow, NewValue},
};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use super::file::File;
use crate::{
    AppError,
    people::fields::{FieldAdd, FieldHolds, add_in, found, kind_of, misfit},
};

/// A column and the field that it goes into.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportOwn {
    #[ts(type = "number")]
    pub index: usize,
    /// A field that is there.
    pub field_id: Option<String>,
    /// A new one that is called like the column and holds this; what can be chosen is what the column says.
    pub holds: Option<FieldHolds>,
}

/// A column as it is read for its field.
#[derive(Debug, Clone)]
pub(super) struct Own {
    header: String,
    kind: Rule,
    choices: Vec<String>,
    /// Of a field that is there; of a new one once it is made.
    id: Option<String>,
    make: Option<FieldHolds>,
}

/// The values that a cell holds for a field of this kind.
fn pieces(kind: Rule, cell: &str) -> Vec<&str> {
    if kind == Rule::SeveralOf {
        cell.split([';', ',', '\n', '|']).map(str::trim).filter(|piece| !piece.is_empty()).collect()
    } else {
        vec![cell]
    }
}

fn cell<'d>(draft: &'d Draft, header: &str) -> Option<&'d str> {
    draft.cells.iter().find(|(name, _)| name == header).map(|(_, cell)| cell.as_str())
}

/// Everything that a column says, once each.
fn choices(file: &File, header: &str, kind: Rule) -> Result<Vec<String>, AppError> {
    let (mut keys, mut choices) = (HashSet::new(), Vec::new());
    for draft in file.drafts() {
        for piece in cell(&draft, header).into_iter().flat_map(|cell| pieces(kind, cell)) {
            if keys.insert(text_key(piece)) {
                choices.push(piece.to_owned());
            }
            if choices.len() > MOST_CHOICES {
                return Err(AppError::invalid("fields", said!("imports-own-many", column = header, limit = MOST_CHOICES)));
            }
        }
    }
    Ok(clean_choices(choices.iter().map(String::as_str)))
}

/// What was asked for, beside the columns of the file.
pub(super) fn understood(file: &File, asked: Option<&[ImportOwn]>, all: &[FieldRow]) -> Result<Vec<Own>, AppError> {
    let mut own: Vec<Own> = Vec::new();
    for one in asked.unwrap_or_default() {
        let column = file.reading.columns.get(one.index).filter(|column| column.field != Field::Drop);
        let column = column.ok_or_else(|| AppError::invalid("fields", said!("imports-own-gone", number = one.index + 1)))?;
        let header = column.header.clone();
        let read = match (&one.field_id, one.holds) {
            (Some(id), _) => {
                let field = found(all, id)?;
                if own.iter().any(|other| other.id.as_ref() == Some(id)) {
                    return Err(AppError::invalid("fields", said!("imports-own-twice", field = field.name.as_str())));
                }
                Own { header, kind: kind_of(field)?, choices: field.choices.0.clone(), id: Some(id.clone()), make: None }
            }
            (None, Some(holds)) => {
                crate::people::fields::checked_name(&header, all, None)
                    .map_err(|refused| AppError::invalid("fields", refused.message))?;
                let choices = if holds.rule().has_choices() { choices(file, &header, holds.rule())? } else { Vec::new() };
                Own { header, kind: holds.rule(), choices, id: None, make: Some(holds) }
            }
            (None, None) => continue,
        };
        own.push(read);
    }
    Ok(own)
}

/// Makes the fields that are new, within the operation of the import.
pub(super) async fn make(tx: &mut Transaction, own: &mut [Own]) -> Result<(), AppError> {
    for one in own.iter_mut() {
        if let Some(kind) = one.make {
            let choices = Some(one.choices.clone());
            let args = FieldAdd { name: one.header.clone(), kind, choices, listed: Some(false) };
            one.id = Some(add_in(tx, &args).await?);
        }
    }
    Ok(())
}

impl Own {
    /// The column, and the field that it went into, for whoever asks later how a file was read.
    pub(super) fn mapped(&self) -> (String, serde_json::Value) {
        (self.header.clone(), self.id.clone().into())
    }

    /// What a row says of the field, and each piece that does not fit it.
    pub(super) fn read<'d>(&self, draft: &'d Draft, day_first: bool) -> (Vec<FieldValue>, Vec<(&'d str, Misfit)>) {
        let (mut values, mut misfits) = (Vec::new(), Vec::new());
        for piece in cell(draft, &self.header).into_iter().flat_map(|cell| pieces(self.kind, cell)) {
            match field_value(self.kind, &self.choices, piece, |text| date(text, day_first)) {
                Ok(value) => values.extend(value.filter(|value| !values.contains(value))),
                Err(why) => misfits.push((piece, why)),
            }
        }
        (values, misfits)
    }

    /// Why a piece of this column was left with its row.
    pub(super) fn left(&self, piece: &str, why: Misfit) -> Said {
        let piece: String = piece.chars().take(60).collect();
        said!("imports-own-misfit", column = self.header.as_str(), value = piece, why = misfit(why))
    }
}

/// What a file says of the fields, held back until the people of a chunk are there.
#[derive(Default)]
pub(super) struct Held {
    values: Vec<(NewValue, Rule)>,
}

impl Held {
    pub(super) fn add(&mut self, own: &[Own], person: &str, draft: &Draft, day_first: bool) {
        for one in own {
            let Some(field) = &one.id else { continue };
            let (values, _) = one.read(draft, day_first);
            self.values.extend(
                values
                    .into_iter()
                    .map(|value| (NewValue { person_id: person.to_owned(), field_id: field.clone(), value }, one.kind)),
            );
        }
    }

    /// Writes them. What somebody holds already is not overwritten; of several choices, those that are new are added.
    pub(super) async fn write(self, tx: &mut Transaction) -> Result<(), AppError> {
        if self.values.is_empty() {
            return Ok(());
        }
        let people: HashSet<&str> = self.values.iter().map(|(new, _)| new.person_id.as_str()).collect();
        let fields: HashSet<&str> = self.values.iter().map(|(new, _)| new.field_id.as_str()).collect();
        let (people, fields): (Vec<&str>, Vec<&str>) = (people.into_iter().collect(), fields.into_iter().collect());
        let mut taken = fields::having(tx, &people, &fields).await?;
        let (mut new, mut keys) = (Vec::new(), HashSet::new());
        for (value, kind) in self.values {
            let place = (value.person_id.clone(), value.field_id.clone());
            let is_free = if kind == Rule::SeveralOf { keys.insert((place, value.value.key())) } else { taken.insert(place) };
            if is_free {
                new.push(value);
            }
        }
        Ok(fields::add_values(tx, &new).await?)
    }
}

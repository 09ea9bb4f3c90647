//! A field is renamed, hidden, shown again, spelled another way, or holds another kind of thing where all that is there fits.

use std::collections::{BTreeSet, HashSet};

use hearth_core::people::{FieldValue, MOST_CHOICES, clean_choices, clean_name, field_value, text_key};
use hearth_store::{
    Transaction,
    fields::{self, FieldRow},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{
    FieldHolds,
    define::{checked_choices, checked_name},
    found, kind_of,
};
use crate::{App, AppError, Done};

/// Something that can be chosen.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FieldChoice {
    pub name: String,
    /// How it was spelled before; nothing where it is new.
    pub was: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FieldChange {
    pub id: String,
    pub name: Option<String>,
    /// Another kind is taken where everything that people hold fits it.
    pub kind: Option<FieldHolds>,
    /// All of them, in their order. What people have chosen cannot be left out.
    pub choices: Option<Vec<FieldChoice>>,
    pub listed: Option<bool>,
    /// Hidden: what it holds stays, and comes back with it.
    pub retired: Option<bool>,
}

/// Changes a field.
pub async fn change(app: &App, args: FieldChange) -> Result<Done<()>, AppError> {
    let today = app.today()?.to_string();
    let mut tx = app.begin("fields_change").await?;
    let all = fields::list(&mut *tx).await?;
    let was = found(&all, &args.id)?;
    let label = match args.retired {
        Some(true) => said!("fields-retire-label", field = was.name.as_str()),
        Some(false) => said!("fields-again-label", field = was.name.as_str()),
        None => said!("fields-change-label", field = was.name.as_str()),
    };
    tx.relabel(label.kept()).await?;
    let name = args.name.as_deref().map(|name| checked_name(name, &all, Some(&was.id))).transpose()?;
    let (kind, choices) = shaped(&mut tx, was, &args).await?;
    let change = fields::FieldChange {
        name: name.as_deref(),
        kind: kind.map(|kind| kind.rule().word()),
        choices: choices.as_deref(),
        listed: args.listed,
        retired: args.retired.map(|retired| retired.then_some(today.as_str())),
    };
    fields::change(&mut tx, &args.id, &change).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// The kind and the choices that the field is to have, with the values made to fit them.
async fn shaped(
    tx: &mut Transaction,
    was: &FieldRow,
    args: &FieldChange,
) -> Result<(Option<FieldHolds>, Option<Vec<String>>), AppError> {
    let before = kind_of(was)?;
    let other = args.kind.filter(|kind| kind.rule() != before);
    let Some(kind) = other else {
        let Some(wanted) = args.choices.as_deref().filter(|_| before.has_choices()) else { return Ok((None, None)) };
        return Ok((None, Some(respelled(tx, was, wanted).await?)));
    };
    let values = fields::values_of(tx, &was.id).await?;
    let given: Vec<String> = args.choices.iter().flatten().map(|choice| choice.name.clone()).collect();
    let choices = if !kind.rule().has_choices() {
        Vec::new()
    } else if !given.is_empty() {
        checked_choices(kind, &given)?
    } else if before.has_choices() {
        was.choices.0.clone()
    } else {
        // What people hold is what can be chosen.
        let held: BTreeSet<&str> = values.iter().map(|value| value.text.as_str()).take(MOST_CHOICES * 1_000).collect();
        checked_choices(kind, &clean_choices(held).into_iter().collect::<Vec<_>>())?
    };
    let mut turned: Vec<(String, FieldValue)> = Vec::with_capacity(values.len());
    let (mut misfits, mut example) = (0_usize, None);
    let mut people = HashSet::new();
    for value in &values {
        let is_first = people.insert(value.person_id.as_str()) || kind.rule() == hearth_core::people::FieldKind::SeveralOf;
        match field_value(kind.rule(), &choices, &value.text, |text| text.parse().ok()) {
            Ok(Some(new)) if is_first => turned.push((value.id.clone(), new)),
            _ => {
                misfits += 1;
                example.get_or_insert_with(|| clean_name(&value.text).chars().take(60).collect::<String>());
            }
        }
    }
    if let Some(example) = example {
        return Err(AppError::invalid("kind", said!("fields-kind-misfits", count = misfits, example = example)));
    }
    fields::turn(tx, &turned).await?;
    Ok((Some(kind), Some(choices)))
}

/// The choices as they are wanted; whoever had chosen one that is spelled another way has chosen that.
async fn respelled(tx: &mut Transaction, was: &FieldRow, wanted: &[FieldChoice]) -> Result<Vec<String>, AppError> {
    let kind = if kind_of(was)? == hearth_core::people::FieldKind::OneOf { FieldHolds::OneOf } else { FieldHolds::SeveralOf };
    let names: Vec<String> = wanted.iter().map(|choice| choice.name.clone()).collect();
    let choices = checked_choices(kind, &names)?;
    let named = wanted.iter().filter(|choice| !clean_name(&choice.name).is_empty()).count();
    if choices.len() < named {
        return Err(AppError::invalid("choices", said!("fields-choices-twice")));
    }
    let stay: HashSet<String> = wanted.iter().map(|choice| text_key(choice.was.as_ref().unwrap_or(&choice.name))).collect();
    let left_out: Vec<String> = was.choices.iter().map(|choice| text_key(choice)).filter(|key| !stay.contains(key)).collect();
    let chosen = fields::chosen(tx, &was.id, &left_out).await?;
    if chosen > 0 {
        return Err(AppError::invalid("choices", said!("fields-choice-used", count = chosen)));
    }
    let renamed: Vec<(String, String)> = wanted
        .iter()
        .filter_map(|choice| {
            let (before, now) = (text_key(choice.was.as_ref()?), clean_name(&choice.name));
            let same = was.choices.iter().any(|there| text_key(there) == before && *there == now);
            (!same && !now.is_empty()).then_some((before, now))
        })
        .collect();
    // Two may have changed places: none may take a key that another still has.
    for (place, (before, now)) in renamed.iter().enumerate() {
        fields::respell(tx, &was.id, before, now, &format!("\u{1f}{place}")).await?;
    }
    for (place, (_, now)) in renamed.iter().enumerate() {
        fields::respell(tx, &was.id, &format!("\u{1f}{place}"), now, &text_key(now)).await?;
    }
    Ok(choices)
}

//! Noting days away, and taking them back.

use hearth_store::{
    availability::{self, NewAbsence},
    commitments,
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AbsenceAdd {
    pub person_id: String,
    pub from_on: String,
    /// The last day; the same one where nothing is said.
    pub until_on: Option<String>,
    pub reason: Option<String>,
}

/// Notes that somebody is away.
pub async fn add(app: &App, args: AbsenceAdd) -> Result<Done<ById>, AppError> {
    let from = times::parse_date("from_on", &args.from_on)?;
    let until = match args.until_on.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => times::parse_date("until_on", text)?,
        None => from,
    };
    if until < from {
        return Err(AppError::invalid("until_on", said!("absence-backwards")));
    }
    let mut tx = app.change("absences_add", said!("absences-add-label-plain")).await?;
    let people = commitments::ready(&mut *tx, std::slice::from_ref(&args.person_id)).await?;
    let Some(person) = people.first() else { return Err(AppError::not_found("person")) };
    tx.relabel(said!("absences-add-label", name = person.name.clone(), until = until).kept()).await?;
    let reason = args.reason.unwrap_or_default();
    let new = NewAbsence {
        person_id: &args.person_id,
        from_on: &from.to_string(),
        until_on: &until.to_string(),
        reason: reason.trim(),
    };
    let id = availability::absent(&mut tx, new).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Takes days away back.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.change("absences_remove", said!("absences-add-label-plain")).await?;
    let absence = availability::absence(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("absence"))?;
    let people = commitments::ready(&mut *tx, &[absence.person_id]).await?;
    let name = people.first().map(|person| person.name.clone()).unwrap_or_default();
    tx.relabel(said!("absences-remove-label", name = name).kept()).await?;
    availability::present(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

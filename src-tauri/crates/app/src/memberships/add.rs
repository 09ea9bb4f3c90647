//! People join an effort.

use hearth_store::{
    commitments, efforts,
    memberships::{self, NewMembership},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, Done,
    people::{PeopleMatch, whom},
    times,
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MembershipAdd {
    pub effort_id: String,
    pub person_ids: Option<Vec<String>>,
    /// Everyone who matches, in place of `person_ids`.
    pub matching: Option<PeopleMatch>,
    pub role: Option<String>,
    pub is_lead: Option<bool>,
    /// Today where nothing is said.
    pub from_on: Option<String>,
}

/// How many rows came to be.
#[derive(Debug, Serialize, TS)]
pub struct Added {
    #[ts(type = "number")]
    pub added: u64,
}

/// Makes members of these people; who is one already stays as they are.
pub async fn add(app: &App, args: MembershipAdd) -> Result<Done<Added>, AppError> {
    let from_on = match &args.from_on {
        Some(date) => times::parse_date("from_on", date)?,
        None => app.today()?,
    }
    .to_string();
    let chosen = whom(app, args.person_ids.unwrap_or_default(), args.matching.as_ref()).await?;
    let mut tx = app.begin("memberships_add").await?;
    let effort = efforts::name_of(&mut tx, &args.effort_id).await?.ok_or_else(|| AppError::not_found("effort"))?;
    let people = commitments::ready(&mut *tx, &chosen).await?;
    if people.is_empty() && !chosen.is_empty() {
        return Err(AppError::not_found("person"));
    }
    let role = args.role.as_deref().unwrap_or("").trim();
    let new = NewMembership { role, is_lead: args.is_lead.unwrap_or(false), from_on: Some(&from_on) };
    let added = memberships::add(&mut tx, &args.effort_id, &chosen, new).await?;
    let label = match people.as_slice() {
        [one] => said!("memberships-add-one-label", name = &one.name, effort = &effort),
        _ => said!("memberships-add-label", count = added, effort = &effort),
    };
    tx.relabel(label.kept()).await?;
    Ok(Done::of(Added { added }, tx.commit().await?))
}

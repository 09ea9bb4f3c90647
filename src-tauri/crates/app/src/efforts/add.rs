//! A new effort with its first people.

use hearth_core::efforts::{EffortKind, next_hue};
use hearth_store::{
    Transaction,
    efforts::{self, NewEffort},
    memberships::{self, NewMembership},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EffortAdd {
    pub name: String,
    pub purpose: Option<String>,
    /// `working group` where nothing is said.
    pub kind: Option<String>,
    pub cadence: Option<String>,
    pub how_to_join: Option<String>,
    /// The next unused of the twelve hues where nothing is said.
    #[ts(type = "number", optional)]
    pub hue: Option<i64>,
    pub leads: Option<Vec<String>>,
    pub members: Option<Vec<String>>,
}

/// Adds an effort.
pub async fn add(app: &App, args: EffortAdd) -> Result<Done<ById>, AppError> {
    let kind = kind(args.kind.as_deref().unwrap_or(EffortKind::WorkingGroup.word()))?;
    let today = app.today()?.to_string();
    let mut tx = app.change("efforts_add", said!("efforts-add-label", name = args.name.trim())).await?;
    let name = name(&mut tx, &args.name, None).await?;
    let hue = match args.hue {
        Some(given) => hue(given)?,
        None => next_hue(&efforts::used_hues(&mut tx).await?),
    };
    let trimmed = |text: &Option<String>| text.as_deref().unwrap_or("").trim().to_owned();
    let (purpose, cadence, how_to_join) = (trimmed(&args.purpose), trimmed(&args.cadence), trimmed(&args.how_to_join));
    let new = NewEffort { name: &name, kind: kind.word(), purpose: &purpose, cadence: &cadence, how_to_join: &how_to_join, hue };
    let id = efforts::add(&mut tx, new).await?;
    // Leads first: whoever is named twice is a lead.
    for (people, is_lead) in [(args.leads, true), (args.members, false)] {
        let new = NewMembership { role: "", is_lead, from_on: Some(&today) };
        memberships::add(&mut tx, &id, &people.unwrap_or_default(), new).await?;
    }
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// A name that tells this effort from the other open ones.
pub(super) async fn name(tx: &mut Transaction, name: &str, except: Option<&str>) -> Result<String, AppError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(AppError::invalid("name", said!("efforts-name-missing")));
    }
    if efforts::same_name(tx, name, except).await?.is_some() {
        return Err(AppError::invalid("name", said!("efforts-name-taken", name = name)));
    }
    Ok(name.to_owned())
}

pub(super) fn kind(word: &str) -> Result<EffortKind, AppError> {
    EffortKind::of(word).ok_or_else(|| {
        let words = EffortKind::ALL.map(|kind| kind.word().to_owned()).to_vec();
        AppError::invalid("kind", said!("efforts-kind-wrong", kinds = words))
    })
}

pub(super) fn hue(degrees: i64) -> Result<i64, AppError> {
    if (0..360).contains(&degrees) { Ok(degrees) } else { Err(AppError::invalid("hue", said!("hue-wrong"))) }
}

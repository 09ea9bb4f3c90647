//! What efforts are looking for, and filling it. Whoever fills a place becomes a member with that role.

use hearth_core::people::{clean_name, clean_text};
use hearth_store::{
    commitments, efforts,
    memberships::{self, NewMembership},
    opportunities::{self, Opportunity},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, ErrorCode, meetings::title};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct OpportunityAdd {
    pub effort_id: String,
    pub title: String,
    pub skills: Option<Vec<String>>,
    pub time: Option<String>,
    pub benefit: Option<String>,
    /// One where nothing is said.
    #[ts(type = "number", optional)]
    pub places: Option<i64>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct OpportunityChange {
    pub id: String,
    pub title: Option<String>,
    pub skills: Option<Vec<String>>,
    pub time: Option<String>,
    pub benefit: Option<String>,
    #[ts(type = "number", optional)]
    pub places: Option<i64>,
    /// How many places are filled.
    #[ts(type = "number", optional)]
    pub filled: Option<i64>,
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityFill {
    pub id: String,
    pub person_id: String,
}

fn words(list: Vec<String>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in list {
        let word = clean_name(&word);
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

fn dress(one: &mut Opportunity, args: OpportunityChange) -> Result<(), AppError> {
    if let Some(text) = &args.title {
        one.title = title(text)?.to_owned();
    }
    one.skills = args.skills.map_or_else(|| one.skills.clone(), |list| words(list).into());
    one.time = args.time.map_or_else(|| one.time.clone(), |text| clean_text(&text));
    one.benefit = args.benefit.map_or_else(|| one.benefit.clone(), |text| clean_text(&text));
    one.places = args.places.unwrap_or(one.places);
    one.filled = args.filled.unwrap_or(one.filled);
    if !(1..=1_000).contains(&one.places) {
        return Err(AppError::invalid("places", said!("opportunity-places")));
    }
    if !(0..=one.places).contains(&one.filled) {
        return Err(AppError::invalid("filled", said!("opportunity-filled")));
    }
    Ok(())
}

/// Notes what an effort is looking for.
pub async fn add(app: &App, args: OpportunityAdd) -> Result<Done<ById>, AppError> {
    let mut tx = app.change("opportunities_add", said!("opportunity-add", title = args.title.trim().to_owned())).await?;
    if efforts::name_of(&mut tx, &args.effort_id).await?.is_none() {
        return Err(AppError::not_found("effort"));
    }
    let mut one = Opportunity {
        id: tx.new_id(),
        effort_id: args.effort_id,
        title: String::new(),
        skills: Vec::new().into(),
        time: String::new(),
        benefit: String::new(),
        places: 1,
        filled: 0,
    };
    let change = OpportunityChange {
        id: one.id.clone(),
        title: Some(args.title),
        skills: args.skills,
        time: args.time,
        benefit: args.benefit,
        places: args.places,
        filled: None,
    };
    dress(&mut one, change)?;
    opportunities::put(&mut tx, &one).await?;
    Ok(Done::of(ById { id: one.id }, tx.commit().await?))
}

/// Changes what is given.
pub async fn change(app: &App, args: OpportunityChange) -> Result<Done<()>, AppError> {
    let mut tx = app.change("opportunities_change", said!("opportunity-change", title = "")).await?;
    let mut one = opportunities::stand(&mut tx, &args.id).await?;
    tx.relabel(said!("opportunity-change", title = one.title.clone()).kept()).await?;
    dress(&mut one, args)?;
    opportunities::put(&mut tx, &one).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Somebody fills a place: they are a member of the effort from now on, with this as their role.
pub async fn fill(app: &App, args: OpportunityFill) -> Result<Done<()>, AppError> {
    let today = app.today()?.to_string();
    let mut tx = app.change("opportunities_fill", said!("opportunity-change", title = "")).await?;
    let mut one = opportunities::stand(&mut tx, &args.id).await?;
    let people = commitments::ready(&mut *tx, std::slice::from_ref(&args.person_id)).await?;
    let person = people.into_iter().next().ok_or_else(|| AppError::not_found("person"))?;
    if one.filled >= one.places {
        return Err(AppError::new(ErrorCode::Conflict, said!("opportunity-full", title = one.title)));
    }
    tx.relabel(said!("opportunity-fill", title = one.title.clone(), name = person.name).kept()).await?;
    one.filled += 1;
    opportunities::put(&mut tx, &one).await?;
    let new = NewMembership { role: &one.title, is_lead: false, from_on: Some(&today) };
    memberships::add(&mut tx, &one.effort_id, &[args.person_id], new).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// It is not looked for any more.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.change("opportunities_remove", said!("opportunity-remove", title = "")).await?;
    let one = opportunities::stand(&mut tx, &args.id).await?;
    tx.relabel(said!("opportunity-remove", title = one.title).kept()).await?;
    opportunities::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

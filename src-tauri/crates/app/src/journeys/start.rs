//! People begin their way through a programme.

use hearth_store::{commitments, journeys, programmes};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, Done, ErrorCode,
    people::{PeopleMatch, whom},
    times,
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct JourneysStart {
    pub programme_id: String,
    pub person_ids: Option<Vec<String>>,
    /// Everyone who matches, in place of `person_ids`.
    pub matching: Option<PeopleMatch>,
    /// The first one where nothing is said.
    pub step_id: Option<String>,
    /// Who accompanies all of them.
    pub buddy_id: Option<String>,
    /// Today where nothing is said.
    pub began_on: Option<String>,
}

/// How many are on their way now.
#[derive(Debug, Serialize, TS)]
pub struct Started {
    #[ts(type = "number")]
    pub started: u64,
    /// Who was on this way before, and stays where they are.
    #[ts(type = "number")]
    pub already: u64,
}

/// Sends people on their way; who is on it already stays at their step.
pub async fn start(app: &App, args: JourneysStart) -> Result<Done<Started>, AppError> {
    let today = app.today()?;
    let began_on = match &args.began_on {
        Some(date) => times::parse_date("began_on", date)?,
        None => today,
    };
    if began_on > today {
        return Err(AppError::invalid("began_on", said!("journeys-begins-too-late")));
    }
    let chosen = whom(app, args.person_ids.unwrap_or_default(), args.matching.as_ref()).await?;
    let mut tx = app.begin("journeys_start").await?;
    let view = programmes::show(&mut tx, &args.programme_id).await?.ok_or_else(|| AppError::not_found("programme"))?;
    let programme = view.row.name.as_str();
    if view.row.retired_on.is_some() {
        return Err(AppError::new(ErrorCode::Conflict, said!("programmes-retired", name = programme)));
    }
    let step = match &args.step_id {
        Some(id) => view.steps.iter().find(|step| step.id == *id),
        None => view.steps.first(),
    };
    let step = step.ok_or_else(|| AppError::not_found("step"))?;
    let people = commitments::ready(&mut *tx, &chosen).await?;
    if people.is_empty() {
        return Err(AppError::not_found("person"));
    }
    let buddy = args.buddy_id.as_deref().filter(|id| !id.is_empty());
    if let Some(buddy) = buddy
        && commitments::ready(&mut *tx, &[buddy.to_owned()]).await?.is_empty()
    {
        return Err(AppError::not_found("person"));
    }
    let started = journeys::add(&mut tx, &args.programme_id, &step.id, &chosen, buddy, &began_on.to_string()).await?;
    let label = match people.as_slice() {
        [one] => said!("journeys-start-one-label", name = &one.name, programme = programme),
        _ => said!("journeys-start-label", count = started, programme = programme),
    };
    tx.relabel(label.kept()).await?;
    let mut unique: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
    unique.sort_unstable();
    unique.dedup();
    let already = u64::try_from(unique.len()).unwrap_or(u64::MAX).saturating_sub(started);
    Ok(Done::of(Started { started, already }, tx.commit().await?))
}

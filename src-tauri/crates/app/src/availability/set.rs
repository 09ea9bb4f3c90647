//! Noting the hours of the week on which somebody is free.

use hearth_core::availability::{HoursProblem, Stretch, tidy};
use hearth_store::{
    availability::{self, Hours},
    commitments,
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct AvailabilitySet {
    pub person_id: String,
    /// All of them; none means that nothing is known. What overlaps or touches becomes one.
    pub hours: Vec<Hours>,
}

/// Sets the hours of a person.
pub async fn set(app: &App, args: AvailabilitySet) -> Result<Done<()>, AppError> {
    let wrong = |_| AppError::invalid("hours", said!("availability-times-wrong"));
    let mut stretches = Vec::new();
    for hours in &args.hours {
        let weekday = u8::try_from(hours.weekday).map_err(wrong)?;
        stretches.push(Stretch {
            weekday,
            from: u16::try_from(hours.from).map_err(wrong)?,
            to: u16::try_from(hours.to).map_err(wrong)?,
        });
    }
    let stretches = tidy(&stretches).map_err(|problem| match problem {
        HoursProblem::Weekday => AppError::invalid("hours", said!("availability-weekday-wrong")),
        HoursProblem::Times => AppError::invalid("hours", said!("availability-times-wrong")),
    })?;
    let hours: Vec<Hours> = stretches
        .into_iter()
        .map(|stretch| Hours { weekday: stretch.weekday.into(), from: stretch.from.into(), to: stretch.to.into() })
        .collect();
    let mut tx = app.change("availability_set", said!("availability-set-label-plain")).await?;
    let people = commitments::ready(&mut *tx, std::slice::from_ref(&args.person_id)).await?;
    let Some(person) = people.first() else { return Err(AppError::not_found("person")) };
    tx.relabel(said!("availability-set-label", name = person.name.clone()).kept()).await?;
    availability::clear(&mut tx, &args.person_id, &hours).await?;
    availability::insert(&mut tx, &args.person_id, &hours).await?;
    Ok(Done::of((), tx.commit().await?))
}

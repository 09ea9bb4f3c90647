//! Hours that are typed in, and all of them as a list.

use hearth_store::{
    commitments, efforts,
    hours::{self, Filter, HoursRow, NewHours, Origin},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, ErrorCode, fields, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HoursArgs {
    pub person: Option<String>,
    pub effort: Option<String>,
    /// First and last day, both included.
    pub from: Option<String>,
    pub to: Option<String>,
    #[ts(type = "number")]
    pub limit: i64,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HoursAdd {
    pub person_id: String,
    #[ts(type = "number")]
    pub minutes: i64,
    pub on_date: String,
    pub effort_id: Option<String>,
    pub note: Option<String>,
}

/// Newest first.
pub async fn list(app: &App, args: HoursArgs) -> Result<Vec<HoursRow>, AppError> {
    let date =
        |field, text: Option<&str>| text.map(|text| times::parse_date(field, text).map(|date| date.to_string())).transpose();
    let (from, to) = (date("from", args.from.as_deref())?, date("to", args.to.as_deref())?);
    let filter = Filter {
        id: None,
        person: args.person.as_deref(),
        effort: args.effort.as_deref(),
        from: from.as_deref(),
        to: to.as_deref(),
        limit: args.limit.clamp(1, 1000),
    };
    Ok(hours::list(app.community()?.store.readers(), filter).await?)
}

/// Books hours by hand.
pub async fn add(app: &App, args: HoursAdd) -> Result<Done<ById>, AppError> {
    let minutes = fields::minutes("minutes", args.minutes)?;
    let on_date = times::parse_date("on_date", &args.on_date)?;
    if on_date > app.today()? {
        return Err(AppError::invalid("on_date", said!("hours-not-given-yet")));
    }
    let on_date = on_date.to_string();
    let mut tx = app.begin("hours_add").await?;
    let people = commitments::ready(&mut *tx, &[args.person_id]).await?;
    let Some(person) = people.into_iter().next() else { return Err(AppError::not_found("person")) };
    if let Some(effort) = &args.effort_id
        && efforts::name_of(&mut tx, effort).await?.is_none()
    {
        return Err(AppError::not_found("effort"));
    }
    tx.relabel(said!("hours-add-label", minutes = minutes, name = &person.name).kept()).await?;
    let new = NewHours {
        minutes,
        on_date: &on_date,
        effort_id: args.effort_id.as_deref(),
        origin: Origin::TypedIn,
        note: args.note.as_deref().unwrap_or("").trim(),
    };
    let id = hours::add(&mut tx, &[person.id], new).await?.swap_remove(0);
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Removes hours that were typed in or booked with a task.
///
/// # Errors
/// [`ErrorCode::Conflict`] for hours of a meeting: they follow from who attended.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("hours_remove").await?;
    let held = hours::one(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("entry"))?;
    if held.origin == "meeting" {
        return Err(AppError::new(ErrorCode::Conflict, said!("hours-from-meeting")));
    }
    tx.relabel(said!("hours-remove-label", minutes = held.minutes, name = &held.person).kept()).await?;
    hours::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

//! The agenda of a meeting.

use hearth_store::{
    agenda::{self, AgendaSources, NewItem},
    series::{self, AgendaSeed},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App, AppError, ById, Done,
    meetings::{given, stand, title},
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AgendaAdd {
    pub meeting_id: String,
    pub title: String,
    /// Minutes set aside.
    #[ts(type = "number", optional)]
    pub planned: Option<i64>,
    /// Who brings it.
    pub person_id: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AgendaChange {
    pub id: String,
    pub title: Option<String>,
    #[serde(default, deserialize_with = "given")]
    #[ts(type = "number | null", optional)]
    pub planned: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[ts(type = "string | null", optional)]
    pub person_id: Option<Option<String>>,
    pub minutes: Option<String>,
    /// Between the positions of its new neighbours.
    pub position: Option<f64>,
}

fn planned(minutes: Option<i64>) -> Result<Option<i64>, AppError> {
    match minutes {
        Some(minutes) if !(1..=1_440).contains(&minutes) => Err(AppError::invalid("planned", said!("agenda-planned-wrong"))),
        fits => Ok(fits),
    }
}

/// Puts an item at the end of the agenda.
pub async fn add(app: &App, args: AgendaAdd) -> Result<Done<ById>, AppError> {
    let title = title(&args.title)?.to_owned();
    let planned = planned(args.planned)?;
    let mut tx = app.change("agenda_add", said!("agenda-add-label", title = &title)).await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    let id = tx.new_id();
    let item = NewItem { id: id.clone(), meeting_id: meeting.id, title, planned, person_id: args.person_id, position: None };
    agenda::insert(&mut tx, &[item]).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Several items at once, of a template or of another meeting.
#[derive(Debug, Deserialize, TS)]
pub struct AgendaPut {
    pub meeting_id: String,
    pub items: Vec<AgendaItemPut>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AgendaItemPut {
    pub title: String,
    #[ts(type = "number", optional)]
    pub planned: Option<i64>,
    pub person_id: Option<String>,
}

/// What lies beside a meeting that its agenda can be made of.
pub async fn sources(app: &App, args: ById) -> Result<AgendaSources, AppError> {
    Ok(agenda::sources(app.community()?.store.readers(), &args.id).await?)
}

/// Puts several items at the end of the agenda.
pub async fn put(app: &App, args: AgendaPut) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("agenda_put").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    tx.relabel(said!("agenda-put-label", count = args.items.len(), title = &meeting.title).kept()).await?;
    let mut position = agenda::last(&mut tx, &meeting.id).await?;
    let mut items = Vec::with_capacity(args.items.len());
    for item in args.items {
        position += 1.0;
        items.push(NewItem {
            id: tx.new_id(),
            meeting_id: meeting.id.clone(),
            title: title(&item.title)?.to_owned(),
            planned: planned(item.planned)?,
            person_id: item.person_id,
            position: Some(position),
        });
    }
    agenda::insert(&mut tx, &items).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Lets every meeting of the series that is planned from now on begin with this agenda.
pub async fn keep(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let view =
        hearth_store::meetings::show(open.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("meeting"))?;
    let Some(of) = &view.series else {
        return Err(AppError::invalid("id", said!("agenda-only-series")));
    };
    let seeds: Vec<_> = view.agenda.iter().map(|item| AgendaSeed { title: item.title.clone(), planned: item.planned }).collect();
    let mut tx = app.change("agenda_keep", said!("agenda-keep-label", title = &view.line.title)).await?;
    series::keep_agenda(&mut tx, &of.id, &seeds).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Changes what is given of an item.
pub async fn change(app: &App, args: AgendaChange) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("agenda_change").await?;
    let mut item = agenda::stand(&mut tx, &args.id).await?;
    tx.relabel(said!("agenda-change-label", title = &item.title).kept()).await?;
    if let Some(text) = &args.title {
        item.title = title(text)?.to_owned();
    }
    if let Some(minutes) = args.planned {
        item.planned = planned(minutes)?;
    }
    if let Some(person_id) = args.person_id {
        item.person_id = person_id;
    }
    item.minutes = args.minutes.unwrap_or(item.minutes);
    if let Some(position) = args.position {
        if !position.is_finite() {
            return Err(AppError::invalid("position", said!("tasks-position-wrong")));
        }
        item.position = position;
    }
    agenda::change(&mut tx, &item).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes an item; what was decided under it stays with the meeting.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("agenda_remove").await?;
    let item = agenda::stand(&mut tx, &args.id).await?;
    tx.relabel(said!("agenda-remove-label", title = &item.title).kept()).await?;
    agenda::remove(&mut tx, &item.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

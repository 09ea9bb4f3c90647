//! Beginning and ending to publish the meetings of an effort or a person.

use hearth_store::publications::{self, PublicationRow};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use super::{ics::calendar_path, refresh::bring_up};
use crate::{App, AppError, ById, Done, ErrorCode, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PublicationAdd {
    /// Of either an effort …
    pub effort_id: Option<String>,
    /// … or a person: the meetings that they are expected at.
    pub person_id: Option<String>,
    /// Where, as the user chose it: a folder that is kept in step with a web server or with other computers.
    pub path: String,
}

/// What is published, and how its last writing went.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<PublicationRow>, AppError> {
    let mut rows = publications::list(app.community()?.store.readers(), None).await?;
    for row in rows.iter_mut().filter(|row| !row.failure.is_empty()) {
        row.failure = Said::of_kept(&row.failure).say();
    }
    Ok(rows)
}

/// Begins to publish; the file is there when this answers.
pub async fn add(app: &App, args: PublicationAdd) -> Result<Done<ById>, AppError> {
    if args.effort_id.is_some() == args.person_id.is_some() {
        return Err(AppError::invalid("effort_id", said!("publications-one-of-two")));
    }
    let path = calendar_path(&args.path)?;
    let text = path.to_str().ok_or_else(|| AppError::invalid("path", said!("publications-kind")))?.to_owned();
    let open = app.community()?;
    if publications::at_path(open.store.readers(), &text).await? {
        let here = said!("publications-here-already");
        return Err(AppError { field: Some("path".into()), ..AppError::new(ErrorCode::Conflict, here) });
    }
    let mut tx = app.begin("publications_add").await?;
    let name = match (&args.effort_id, &args.person_id) {
        (Some(effort), _) => hearth_store::efforts::name_of(&mut tx, effort).await?,
        (None, Some(person)) => hearth_store::people::name_in(&mut tx, person).await?,
        (None, None) => None,
    };
    let noun = if args.effort_id.is_some() { "effort" } else { "person" };
    let name = name.ok_or_else(|| AppError::not_found(noun))?;
    tx.relabel(said!("publications-add-label", name = &name).kept()).await?;
    let id = publications::add(&mut tx, args.effort_id.as_deref(), args.person_id.as_deref(), &text).await?;
    let row = PublicationRow {
        id: id.clone(),
        effort_id: args.effort_id,
        person_id: args.person_id,
        name,
        hue: None,
        path: text,
        created_at: String::new(),
        written_at: None,
        events: 0,
        failure: String::new(),
    };
    // Nothing is published that cannot be written to begin with.
    if let Err(failure) = bring_up(app, &open, &row).await? {
        tx.roll_back().await?;
        return Err(AppError::invalid("path", failure));
    }
    let done = Done::of(ById { id: id.clone() }, tx.commit().await?);
    super::refresh::one(app, &id).await?;
    Ok(done)
}

/// Ends it. The file stays as it is: whose it is by now, nobody here can say.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let found = publications::list(open.store.readers(), Some(&args.id)).await?;
    let row = found.into_iter().next().ok_or_else(|| AppError::not_found("publication"))?;
    let mut tx = app.change("publications_remove", said!("publications-remove-label", name = &row.name)).await?;
    publications::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

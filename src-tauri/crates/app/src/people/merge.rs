//! Two records of one person: which pairs look like it, and making one of them.

use hearth_store::people::{Double, doubles, doubles_of, name};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::PersonField;
use crate::{App, AppError, Done};

/// Pairs shown at once.
const MOST: i64 = 50;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DoublesArgs {
    /// Only who may be the same as this person.
    pub id: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PeopleMerge {
    pub keep: String,
    /// Goes; everything that is linked to it follows.
    pub other: String,
    /// Fields whose value is the other's. Empty fields are filled, lists and notes joined, an opt-out kept without being named here.
    pub take: Vec<PersonField>,
    /// The same for the community's own fields, by their ids; of several choices all are kept.
    pub take_fields: Option<Vec<String>>,
}

/// Who may be in the community twice.
pub async fn find_doubles(app: &App, args: DoublesArgs) -> Result<Vec<Double>, AppError> {
    let open = app.community()?;
    let today = app.today()?.to_string();
    Ok(match &args.id {
        Some(id) => doubles_of(open.store.readers(), id, &today).await?,
        None => doubles(open.store.readers(), MOST, &today).await?,
    })
}

/// Makes one person of two.
pub async fn merge(app: &App, args: PeopleMerge) -> Result<Done<()>, AppError> {
    if args.keep == args.other {
        return Err(AppError::invalid("other", said!("people-merge-same")));
    }
    let pool = app.community()?;
    let kept = name(pool.store.readers(), &args.keep).await?.ok_or_else(|| AppError::not_found("person"))?;
    let gone = name(pool.store.readers(), &args.other).await?.ok_or_else(|| AppError::not_found("person"))?;
    let fields = args.take_fields.iter().flatten().map(String::as_str);
    let take: Vec<&str> = args.take.iter().map(|field| field.column()).chain(fields).collect();
    crate::backups::before(app, hearth_store::backups::Why::Merge).await;
    let mut tx = app.change("people_merge", said!("people-merge-label", name = kept, other = gone)).await?;
    hearth_store::people::merge(&mut tx, &args.keep, &args.other, &take).await?;
    Ok(Done::of((), tx.commit().await?))
}

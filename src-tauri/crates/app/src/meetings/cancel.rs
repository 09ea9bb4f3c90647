//! Calling meetings off, and taking that or a closing back. Nobody is taken off a list by it.

use hearth_core::meetings::{MeetingStatus, Scope};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{MeetingScope, MeetingsChanged, stand, status_of};
use crate::{App, AppError, ById, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingCancel {
    pub id: String,
    pub scope: Option<MeetingScope>,
}

/// Cancels a meeting, or it and others of its series; then the series also ends.
pub async fn cancel(app: &App, args: MeetingCancel) -> Result<Done<MeetingsChanged>, AppError> {
    let mut tx = app.begin("meetings_cancel").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(said!("meetings-cancel-label", title = &meeting.title).kept()).await?;
    let scope = Scope::from(args.scope.unwrap_or_default());
    let ids = match (scope, &meeting.series_id) {
        (Scope::This, _) | (_, None) => {
            if status_of(&meeting)? == MeetingStatus::Held {
                return Err(AppError::invalid("id", said!("meetings-held-cancel")));
            }
            vec![meeting.id]
        }
        (Scope::Later | Scope::All, Some(series_id)) => {
            let from = if scope == Scope::All { "" } else { meeting.original_start.as_deref().unwrap_or_default() };
            let mut series =
                hearth_store::series::show(&mut *tx, series_id).await?.ok_or_else(|| AppError::not_found("series"))?;
            series.ended_on = Some(app.today()?.to_string());
            hearth_store::series::change(&mut tx, &series).await?;
            let siblings = hearth_store::meetings::siblings(&mut *tx, series_id, from).await?;
            siblings.into_iter().map(|sibling| sibling.id).collect()
        }
    };
    let meetings = hearth_store::meetings::status(&mut tx, &ids, "cancelled").await?;
    Ok(Done::of(MeetingsChanged { meetings }, tx.commit().await?))
}

/// Makes a held or cancelled meeting a planned one again; hours that its closing booked are taken back.
pub async fn reopen(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("meetings_reopen").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(said!("meetings-reopen-label", title = &meeting.title).kept()).await?;
    if status_of(&meeting)? == MeetingStatus::Held {
        hearth_store::meetings::unbook_hours(&mut tx, &meeting.id).await?;
        hearth_store::meetings::reopen_promises(&mut tx, &meeting.id).await?;
    }
    hearth_store::meetings::status(&mut tx, std::slice::from_ref(&meeting.id), "planned").await?;
    Ok(Done::of((), tx.commit().await?))
}

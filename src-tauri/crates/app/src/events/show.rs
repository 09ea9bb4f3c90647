//! An event as somebody who changes it sees it.

use hearth_calendar::edits;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused;
use crate::{App, AppError, times};

#[derive(Debug, Deserialize, TS)]
pub struct EventShow {
    pub calendar_id: String,
    pub uid: String,
    /// Which occurrence of its series; `null` for an event that happens once, or for the series.
    pub recurrence_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EventView {
    pub calendar_id: String,
    pub uid: String,
    pub recurrence_id: Option<String>,
    pub title: String,
    pub place: String,
    pub link: String,
    pub description: String,
    /// On the clock of the event; midnight for whole days.
    pub start_wall: String,
    /// Exclusive.
    pub end_wall: String,
    /// IANA name; `null` for whole days and times of no zone.
    pub zone: Option<String>,
    pub all_day: bool,
    /// Of the series; empty without one.
    pub rrule: String,
    pub recurring: bool,
    /// It can be changed from here.
    pub writable: bool,
}

/// One event, or one occurrence of it.
pub async fn show(app: &App, args: EventShow) -> Result<EventView, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let found = hearth_store::calendars::stand(readers, Some(&args.calendar_id)).await?;
    let calendar = found.into_iter().next().ok_or_else(|| AppError::not_found("calendar"))?;
    let stored = hearth_store::events::find(readers, &args.calendar_id, &args.uid).await?;
    let stored = stored.ok_or_else(|| AppError::not_found("event"))?;
    let planned = edits::planned(&stored.text, args.recurrence_id.as_deref());
    let planned = planned.ok_or_else(|| refused(edits::EditError::Unreadable))?;
    Ok(EventView {
        writable: calendar.kind == "caldav" && calendar.writable,
        calendar_id: args.calendar_id,
        uid: args.uid,
        recurrence_id: args.recurrence_id,
        title: planned.summary,
        place: planned.location,
        link: planned.url,
        description: planned.description,
        start_wall: times::wall_text(planned.start_wall),
        end_wall: times::wall_text(planned.end_wall),
        zone: planned.zone,
        all_day: planned.all_day,
        rrule: planned.rrule,
        recurring: planned.recurring,
    })
}

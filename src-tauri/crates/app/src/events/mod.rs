//! Events of calendars on servers, changed here: added, changed (this, later, all), moved to another calendar, removed. Each is an operation that can
//! be undone, also after it was sent: what an event is to be is kept beside what was last seen of it, and the sync sends the difference.

mod add;
mod change;
mod show;

pub use add::{EventAdd, EventNamed, add};
pub use change::{EventChange, EventMove, EventRemove, EventScope, change, move_to, remove};
pub use show::{EventShow, EventView, show};

use hearth_calendar::{
    Resource,
    edits::{EditError, Stamp},
};
use hearth_store::{
    Operation, OperationKind,
    calendars::CalendarStanding,
    events::{self, Edit},
};
use hearth_texts::{Said, said};

use crate::{App, AppError};

/// A calendar whose events can be changed.
pub(crate) async fn writable(app: &App, id: &str, field: &str) -> Result<CalendarStanding, AppError> {
    let open = app.community()?;
    let found = hearth_store::calendars::stand(open.store.readers(), Some(id)).await?;
    let calendar = found.into_iter().next().ok_or_else(|| AppError::not_found("calendar"))?;
    if calendar.kind != "caldav" || !calendar.writable {
        return Err(AppError::invalid(field, said!("events-read-only", name = calendar.name)));
    }
    Ok(calendar)
}

/// What an event is by now; nothing where it is not there.
pub(crate) async fn now(app: &App, calendar_id: &str, uid: &str) -> Result<String, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let edit = events::edit(readers, calendar_id, uid).await?;
    let text = match &edit {
        Some(edit) => edit.now().to_owned(),
        None => events::base(readers, calendar_id, uid).await?.unwrap_or_default(),
    };
    if text.is_empty() { Err(AppError::not_found("event")) } else { Ok(text) }
}

/// Takes an event in hand: what it is now stands where what it is to be will stand, so that an undo puts that back. No change of the user's.
pub(crate) async fn take_in_hand(app: &App, calendar_id: &str, uid: &str) -> Result<(), AppError> {
    let open = app.community()?;
    let edit: Option<Edit> = events::edit(open.store.readers(), calendar_id, uid).await?;
    let base = events::base(open.store.readers(), calendar_id, uid).await?.unwrap_or_default();
    // What the server keeps in words of its own is changed in those words.
    let now = edit.as_ref().map_or(base.as_str(), Edit::now);
    if edit.as_ref().is_some_and(|edit| edit.text == now) {
        return Ok(());
    }
    let label = said!("events-hand-label").kept();
    let operation = Operation { kind: OperationKind::Upkeep, name: "events_change", label, at: app.now() };
    let mut tx = open.store.begin(operation).await?;
    put(&mut tx, calendar_id, uid, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes what an event is to be; an empty text: gone.
pub(crate) async fn put(tx: &mut hearth_store::Transaction, calendar_id: &str, uid: &str, text: &str) -> Result<(), AppError> {
    if text.is_empty() {
        return Ok(events::put_edit(tx, calendar_id, &crate::calendars::nothing(uid)).await?);
    }
    let resource = Resource::of_server(text).ok_or_else(|| refused(EditError::Unreadable))?;
    let row = events::NewEvent { uid, text, ..crate::calendars::row(&resource) };
    Ok(events::put_edit(tx, calendar_id, &row).await?)
}

fn stamp<'a>(app: &App, view: &'a str) -> Stamp<'a> {
    Stamp { now: app.now(), view }
}

/// A text that cannot be changed so, with the field that it hangs on.
pub(crate) fn refused(error: EditError) -> AppError {
    let (field, sentence): (&str, Said) = match error {
        EditError::Unreadable => ("uid", said!("events-unreadable")),
        EditError::NotThen => ("recurrence_id", said!("calendars-event-not-then")),
        EditError::EndFirst => ("end_wall", said!("events-end-first")),
        EditError::Zone => ("zone", said!("events-zone-wrong")),
        EditError::Rule => ("rrule", said!("events-rule-wrong")),
        EditError::TiedToDates => ("start_wall", said!("shift-tied-to-dates")),
        EditError::SeveralDays => ("start_wall", said!("shift-several-days")),
    };
    AppError::invalid(field, sentence)
}

/// The title of a text, for a label.
fn title(text: &str) -> String {
    Resource::parse(text).map(|resource| resource.summary).unwrap_or_default()
}

//! A calendar on a server, brought together with ours: what was changed here is sent first, then what changed there is taken in. The network is
//! never awaited within a transaction, and the token of a sync is stored with its rows or not at all.

mod pull;
mod receive;
mod send;

use hearth_calendar::{Resource, caldav::DavError, feeds::FetchError};
use hearth_store::{calendars::CalendarStanding, events::NewEvent};
use hearth_texts::Said;

use super::{
    SyncedCalendar,
    sync::{self, row},
};
use crate::{App, AppError, Progress};

/// Why a sync ends before its time.
enum Stopped {
    /// The server, or what is known of it.
    Said(Said, Option<std::time::Duration>),
    /// One change that it does not take; the others may go on.
    Change(Said),
    App(AppError),
}

impl From<AppError> for Stopped {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<hearth_store::StoreError> for Stopped {
    fn from(error: hearth_store::StoreError) -> Self {
        Self::App(error.into())
    }
}

impl From<DavError> for Stopped {
    fn from(error: DavError) -> Self {
        let wait = match &error {
            DavError::Fetch(FetchError::Wait { retry_after, .. }) => *retry_after,
            DavError::Refused { .. } | DavError::UidTaken { .. } | DavError::Changed | DavError::Gone => {
                return Self::Change(super::accounts::told(error));
            }
            _ => None,
        };
        Self::Said(super::accounts::told(error), wait)
    }
}

/// One sync under way.
struct Sync<'a> {
    app: &'a App,
    progress: &'a Progress,
    calendar: &'a CalendarStanding,
    access: hearth_calendar::caldav::Account,
    url: url::Url,
    done: SyncedCalendar,
}

/// Syncs one calendar.
pub(super) async fn sync(
    app: &App,
    progress: &Progress,
    calendar: &CalendarStanding,
    accept: bool,
) -> Result<SyncedCalendar, AppError> {
    let done = SyncedCalendar { id: calendar.id.clone(), name: calendar.name.clone(), ..SyncedCalendar::default() };
    super::shown::follow(app, calendar).await?;
    super::carried::follow(app, calendar).await?;
    let (access, url) = match super::accounts::access(app, calendar.account_id.as_deref(), &calendar.address).await? {
        Ok(access) => access,
        Err(said) => {
            sync::failed(app, calendar, &said, None).await?;
            return Ok(SyncedCalendar { failure: said.say(), ..done });
        }
    };
    let mut sync = Sync { app, progress, calendar, access, url, done };
    let (said, wait) = match sync.both_ways(accept).await {
        Ok(()) => return Ok(sync.done),
        Err(Stopped::App(error)) => return Err(error),
        Err(Stopped::Said(said, wait)) => (said, wait),
        Err(Stopped::Change(said)) => (said, None),
    };
    sync::failed(app, calendar, &said, wait).await?;
    Ok(SyncedCalendar { failure: said.say(), ..sync.done })
}

impl Sync<'_> {
    async fn both_ways(&mut self, accept: bool) -> Result<(), Stopped> {
        self.send().await?;
        self.pull(accept).await?;
        // Tasks say what came of it; what they had to say besides is sent with the rest.
        super::carried::follow(self.app, self.calendar).await?;
        // What was merged while taking in is ours again, and still to be sent.
        self.send().await
    }
}

/// A text as a row: under this UID, because careless servers hold two events of one.
fn of_text<'a>(uid: &'a str, text: &'a str, resource: &'a Resource) -> NewEvent<'a> {
    NewEvent { uid, text, ..row(resource) }
}

/// An event that is to be gone.
pub(crate) fn nothing(uid: &str) -> NewEvent<'_> {
    NewEvent {
        uid,
        hash: "",
        summary: "",
        text: "",
        first_at: "0001-01-01T00:00:00Z".into(),
        last_at: Some("0001-01-01T00:00:00Z".into()),
        recurring: 0,
        component: "event",
    }
}

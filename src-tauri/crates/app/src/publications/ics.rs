//! One file for a meeting, or for its series, at a place that somebody chose.

use std::path::Path;

use hearth_calendar::events::{Publication, write};
use hearth_store::publications;
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{attendees, events, organizer, replace};
use crate::{App, AppError, Done, meetings::MeetingScope};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingIcs {
    pub id: String,
    /// `all` for the whole series; otherwise this one.
    pub scope: Option<MeetingScope>,
    /// Where, as the user chose it; a file that is there is replaced.
    pub path: String,
    /// Whoever is on the list stands in it with their address, but those who do not want to be written to.
    pub people: Option<bool>,
}

/// A file that was written.
#[derive(Debug, Serialize, TS)]
pub struct IcsWritten {
    pub path: String,
    /// Events in it.
    #[ts(type = "number")]
    pub events: usize,
}

/// Writes a meeting or its series into a file for other calendars.
pub async fn ics(app: &App, args: MeetingIcs) -> Result<Done<IcsWritten>, AppError> {
    let path = calendar_path(&args.path)?;
    let open = app.community()?;
    let pool = open.store.readers();
    let meeting = hearth_store::meetings::stand(pool, &args.id).await?.ok_or_else(|| AppError::not_found("meeting"))?;
    let ids = match (args.scope.unwrap_or_default(), &meeting.series_id) {
        (MeetingScope::All | MeetingScope::Later, Some(series)) => publications::of_series(pool, series).await?,
        (MeetingScope::This, _) | (_, None) => vec![meeting.id.clone()],
    };
    let mut events = events(&open, &ids).await?;
    if args.people.unwrap_or(false) {
        let (organizer, people) = (organizer(app).await?, attendees(&publications::invited(pool, &meeting.id).await?)?);
        for event in &mut events {
            event.organizer = Some(organizer.clone());
            event.attendees.clone_from(&people);
        }
    }
    let text = write(&events, None, Publication::Mail).map_err(|problem| AppError::failed(crate::why::said(&problem.why)))?;
    let shown = args.path.clone();
    crate::documents::blocking(move || {
        replace(Path::new(&path), text.as_bytes())
            .map_err(|e| AppError::invalid("path", said!("file-trouble", path = shown, why = e.to_string())))
    })
    .await?;
    Ok(Done::stale(IcsWritten { path: args.path, events: events.len() }, Vec::new()))
}

/// A path that can hold a calendar and nothing else: never the file of a community.
pub(super) fn calendar_path(path: &str) -> Result<std::path::PathBuf, AppError> {
    let path = path.trim();
    let kind = Path::new(path).extension().and_then(|kind| kind.to_str());
    if !kind.is_some_and(|kind| kind.eq_ignore_ascii_case("ics")) {
        return Err(AppError::invalid("path", said!("publications-kind")));
    }
    std::path::absolute(path).map_err(|e| AppError::invalid("path", said!("file-trouble", path = path, why = e.to_string())))
}

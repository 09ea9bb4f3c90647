//! A new event in a calendar on a server.

use hearth_calendar::edits::{self, NewEvent, Wish};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{put, refused, stamp, take_in_hand, writable};
use crate::{App, AppError, Done, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EventAdd {
    pub calendar_id: String,
    pub title: String,
    /// On the clock of `zone`.
    pub start_wall: String,
    /// Exclusive.
    pub end_wall: String,
    pub all_day: Option<bool>,
    /// IANA name; the community's without one.
    pub zone: Option<String>,
    pub place: Option<String>,
    pub link: Option<String>,
    pub description: Option<String>,
    /// Value of a rule, such as `FREQ=WEEKLY;BYDAY=TU`.
    pub rrule: Option<String>,
}

/// Where an event is found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventNamed {
    pub uid: String,
}

/// Adds an event; the next sync sends it.
pub async fn add(app: &App, args: EventAdd) -> Result<Done<EventNamed>, AppError> {
    let open = app.community()?;
    writable(app, &args.calendar_id, "calendar_id").await?;
    let title = args.title.trim();
    if title.is_empty() {
        return Err(AppError::invalid("title", said!("events-title-missing")));
    }
    let view = open.zone();
    let uid = format!("{}@hearth", hearth_store::new_id(app.now()));
    let new = NewEvent {
        uid: uid.clone(),
        start_wall: times::parse_wall("start_wall", &args.start_wall)?,
        end_wall: times::parse_wall("end_wall", &args.end_wall)?,
        all_day: args.all_day.unwrap_or(false),
        zone: args.zone.unwrap_or_else(|| view.clone()),
        wish: Wish {
            summary: Some(title.to_owned()),
            location: args.place,
            description: args.description,
            url: args.link,
            rrule: args.rrule,
            ..Wish::default()
        },
    };
    let text = edits::create(&new, stamp(app, &view)).map_err(refused)?;
    take_in_hand(app, &args.calendar_id, &uid).await?;
    let mut tx = app.change("events_add", said!("events-add-label", title = title)).await?;
    put(&mut tx, &args.calendar_id, &uid, &text).await?;
    Ok(Done::of(EventNamed { uid }, tx.commit().await?))
}

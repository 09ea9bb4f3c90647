//! Changing, moving and removing events of calendars on servers.

use hearth_calendar::edits::{self, Scope, Time, Wish};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{EventNamed, now, put, refused, stamp, take_in_hand, title, writable};
use crate::{App, AppError, Done, times};

/// How much of a series is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EventScope {
    This,
    Later,
    All,
}

impl From<EventScope> for Scope {
    fn from(scope: EventScope) -> Self {
        match scope {
            EventScope::This => Self::This,
            EventScope::Later => Self::Later,
            EventScope::All => Self::All,
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EventChange {
    pub calendar_id: String,
    pub uid: String,
    /// Which occurrence of its series; `null` for an event that happens once.
    #[ts(type = "string | null", optional = false)]
    pub recurrence_id: Option<String>,
    pub scope: EventScope,
    pub title: Option<String>,
    /// On the clock of the event, or of `zone` where that is given.
    pub start_wall: Option<String>,
    /// Exclusive.
    pub end_wall: Option<String>,
    /// In place of the wall clock: an instant.
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    pub all_day: Option<bool>,
    /// IANA name of the zone that it is planned in from now on.
    pub zone: Option<String>,
    pub place: Option<String>,
    pub link: Option<String>,
    pub description: Option<String>,
    /// Empty: it repeats no more.
    pub rrule: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct EventMove {
    pub calendar_id: String,
    pub uid: String,
    /// Another calendar on a server.
    pub to: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EventRemove {
    pub calendar_id: String,
    pub uid: String,
    /// Which occurrence of its series; `null` for an event that happens once.
    #[ts(type = "string | null", optional = false)]
    pub recurrence_id: Option<String>,
    pub scope: EventScope,
}

fn time(field: [&str; 2], wall: Option<&str>, at: Option<&str>) -> Result<Option<Time>, AppError> {
    match (wall, at) {
        (Some(wall), _) => Ok(Some(Time::Wall(times::parse_wall(field[0], wall)?))),
        (None, Some(at)) => Ok(Some(Time::At(times::parse_instant(field[1], at)?))),
        (None, None) => Ok(None),
    }
}

/// Changes an event, an occurrence of it, or that one and all later ones, which are a series of their own from then on.
pub async fn change(app: &App, args: EventChange) -> Result<Done<EventNamed>, AppError> {
    let open = app.community()?;
    writable(app, &args.calendar_id, "calendar_id").await?;
    if args.title.as_deref().is_some_and(|title| title.trim().is_empty()) {
        return Err(AppError::invalid("title", said!("events-title-missing")));
    }
    let text = now(app, &args.calendar_id, &args.uid).await?;
    let wish = Wish {
        start: time(["start_wall", "starts_at"], args.start_wall.as_deref(), args.starts_at.as_deref())?,
        end: time(["end_wall", "ends_at"], args.end_wall.as_deref(), args.ends_at.as_deref())?,
        summary: args.title,
        location: args.place,
        description: args.description,
        url: args.link,
        all_day: args.all_day,
        zone: args.zone,
        rrule: args.rrule,
        cancelled: None,
    };
    let view = open.zone();
    let later_uid = format!("{}@hearth", hearth_store::new_id(app.now()));
    let scope = args.scope.into();
    let changed = edits::change(&text, args.recurrence_id.as_deref(), scope, &wish, &later_uid, stamp(app, &view));
    let changed = changed.map_err(refused)?;
    take_in_hand(app, &args.calendar_id, &args.uid).await?;
    let uid = match &changed.later {
        Some((uid, _)) => {
            take_in_hand(app, &args.calendar_id, uid).await?;
            uid.clone()
        }
        None => args.uid.clone(),
    };
    let mut tx = app.change("events_change", said!("events-change-label", title = title(&text))).await?;
    put(&mut tx, &args.calendar_id, &args.uid, &changed.text).await?;
    if let Some((uid, later)) = &changed.later {
        put(&mut tx, &args.calendar_id, uid, later).await?;
    }
    Ok(Done::of(EventNamed { uid }, tx.commit().await?))
}

/// Moves an event with all its occurrences to another calendar.
pub async fn move_to(app: &App, args: EventMove) -> Result<Done<()>, AppError> {
    writable(app, &args.calendar_id, "calendar_id").await?;
    let to = writable(app, &args.to, "to").await?;
    if args.to == args.calendar_id {
        return Err(AppError::invalid("to", said!("events-there-already", name = to.name)));
    }
    let text = now(app, &args.calendar_id, &args.uid).await?;
    take_in_hand(app, &args.calendar_id, &args.uid).await?;
    take_in_hand(app, &args.to, &args.uid).await?;
    let label = said!("events-move-label", title = title(&text), calendar = to.name);
    let mut tx = app.change("events_move", label).await?;
    put(&mut tx, &args.to, &args.uid, &text).await?;
    put(&mut tx, &args.calendar_id, &args.uid, "").await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes an event, an occurrence of it, or that one and all later ones.
pub async fn remove(app: &App, args: EventRemove) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    writable(app, &args.calendar_id, "calendar_id").await?;
    let text = now(app, &args.calendar_id, &args.uid).await?;
    let view = open.zone();
    let left = edits::remove(&text, args.recurrence_id.as_deref(), args.scope.into(), stamp(app, &view)).map_err(refused)?;
    take_in_hand(app, &args.calendar_id, &args.uid).await?;
    let mut tx = app.change("events_remove", said!("events-remove-label", title = title(&text))).await?;
    put(&mut tx, &args.calendar_id, &args.uid, left.as_deref().unwrap_or_default()).await?;
    Ok(Done::of((), tx.commit().await?))
}

//! Meetings that stand in a calendar on a server as well. Their event follows them: what it is to be is worked out anew from the meeting before
//! every sync, and noted only where the meeting has changed.

use hearth_calendar::edits::{self, NewEvent, Scope, Stamp, Time, Wish};
use hearth_store::{Transaction, calendars::CalendarStanding, events, meetings::Shown};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::sync::upkeep;
use crate::{App, AppError, Done, events as changes, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingShowIn {
    pub id: String,
    /// A calendar on a server; `null` takes the meeting off it.
    #[ts(type = "string | null", optional = false)]
    pub calendar_id: Option<String>,
    /// With every meeting of its series that is still planned.
    pub series: Option<bool>,
}

/// The event of a meeting is called by its id.
const OURS: &str = "@hearth";

/// Lets a meeting stand in a calendar on a server, or no more.
pub async fn show_in(app: &App, args: MeetingShowIn) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let lines = hearth_store::meetings::lines(readers, std::slice::from_ref(&args.id)).await?;
    let meeting = lines.into_iter().next().ok_or_else(|| AppError::not_found("meeting"))?;
    let mut label = said!("meetings-hide-label", title = &meeting.title);
    if let Some(id) = &args.calendar_id {
        let calendar = changes::writable(app, id, "calendar_id").await?;
        label = said!("meetings-show-label", title = &meeting.title, calendar = calendar.name);
    }
    let mut tx = app.change("meetings_show_in", label).await?;
    hearth_store::meetings::show_in(&mut tx, &args.id, args.calendar_id.as_deref(), args.series.unwrap_or(false)).await?;
    let committed = tx.commit().await?;
    for calendar in hearth_store::calendars::stand(readers, None).await?.iter().filter(|calendar| calendar.kind == "caldav") {
        follow(app, calendar).await?;
    }
    let mut done = Done::of((), committed);
    done.stale.push("calendars");
    Ok(done)
}

/// Whether an event stands for a meeting.
pub(super) async fn is_of(tx: &mut Transaction, calendar_id: &str, uid: &str) -> Result<bool, AppError> {
    let Some(id) = uid.strip_suffix(OURS) else { return Ok(false) };
    Ok(hearth_store::meetings::is_shown_in(&mut **tx, id, calendar_id).await?)
}

/// A meeting says what its event says, where somebody has chosen that. One that was held stays as it was.
pub(super) async fn say_as(tx: &mut Transaction, calendar_id: &str, uid: &str, text: &str) -> Result<(), AppError> {
    let (Some(id), true) = (uid.strip_suffix(OURS), is_of(tx, calendar_id, uid).await?) else { return Ok(()) };
    let Some(planned) = edits::planned(text, None) else { return Ok(()) };
    let Some(mut meeting) = hearth_store::meetings::stand(&mut **tx, id).await?.filter(|meeting| meeting.status != "held") else {
        return Ok(());
    };
    if !planned.summary.trim().is_empty() {
        meeting.title = planned.summary.trim().to_owned();
    }
    (meeting.place, meeting.link) = (planned.location, planned.url);
    let zone = planned.zone.filter(|zone| times::is_zone(zone)).unwrap_or_else(|| meeting.zone.clone());
    let (starts, ends) = (times::to_instant(planned.start_wall, &zone), times::to_instant(planned.end_wall, &zone));
    if !planned.all_day && ends > starts {
        (meeting.starts_at, meeting.ends_at) = (hearth_store::instant(starts), hearth_store::instant(ends));
    }
    hearth_store::meetings::change(tx, &[meeting]).await?;
    Ok(())
}

/// Brings the events of meetings to what their meetings are by now.
pub(super) async fn follow(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let view = open.zone();
    let stamp = Stamp { now: app.now(), view: &view };
    let meetings = hearth_store::meetings::shown_in(readers, &calendar.id).await?;
    let edits = events::edits(readers, &calendar.id).await?;
    let mut wanted: Vec<(String, String)> = Vec::new();
    for meeting in &meetings {
        let uid = format!("{}{OURS}", meeting.id);
        let edit = edits.iter().find(|edit| edit.uid == uid);
        let now = match edit {
            Some(edit) => edit.now().to_owned(),
            None => events::base(readers, &calendar.id, &uid).await?.unwrap_or_default(),
        };
        if let Some(text) = text(meeting, &uid, &now, stamp)? {
            wanted.push((uid, text));
        }
    }
    // Events of meetings that are not shown here any more, or are gone.
    for edit in edits.iter().filter(|edit| !edit.text.is_empty()) {
        let Some(id) = edit.uid.strip_suffix(OURS) else { continue };
        if edit.text.contains(VERSION) && !meetings.iter().any(|meeting| meeting.id == id) {
            wanted.push((edit.uid.clone(), String::new()));
        }
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let mut tx = upkeep(app, said!("calendars-follow-label", name = &calendar.name)).await?;
    for (uid, text) in &wanted {
        changes::put(&mut tx, &calendar.id, uid, text).await?;
    }
    let committed = tx.commit().await?;
    app.tell_stale(&committed.stale);
    Ok(())
}

/// The property that says which state of the meeting an event stands for: what somebody changes there is not undone until the meeting changes.
const VERSION: &str = "X-HEARTH-MEETING";

/// The event of a meeting, where it is not that already.
fn text(meeting: &Shown, uid: &str, now: &str, stamp: Stamp<'_>) -> Result<Option<String>, AppError> {
    let said = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n{}",
        meeting.title, meeting.starts_at, meeting.ends_at, meeting.zone, meeting.place, meeting.link, meeting.status
    );
    let version = crate::documents::hash(said.as_bytes())[..16].to_owned();
    if edits::mark(now, VERSION).as_deref() == Some(&version) {
        return Ok(None);
    }
    let (starts, ends) = (times::stored(&meeting.starts_at)?, times::stored(&meeting.ends_at)?);
    let wish = Wish {
        summary: Some(meeting.title.clone()),
        location: Some(meeting.place.clone()),
        url: Some(meeting.link.clone()),
        cancelled: Some(meeting.status == "cancelled"),
        ..Wish::default()
    };
    let text = if now.is_empty() {
        let new = NewEvent {
            uid: uid.to_owned(),
            start_wall: times::to_wall(starts, &meeting.zone),
            end_wall: times::to_wall(ends, &meeting.zone),
            all_day: false,
            zone: meeting.zone.clone(),
            wish,
        };
        edits::create(&new, stamp).map_err(changes::refused)?
    } else {
        let wish = Wish {
            start: Some(Time::Wall(times::to_wall(starts, &meeting.zone))),
            end: Some(Time::Wall(times::to_wall(ends, &meeting.zone))),
            zone: Some(meeting.zone.clone()),
            all_day: Some(false),
            ..wish
        };
        edits::change(now, None, Scope::All, &wish, "", stamp).map_err(changes::refused)?.text
    };
    Ok(edits::marked(&text, VERSION, &version))
}

//! Meetings that stand in a calendar on a server as well: a series as one event with its rule and what differs from it, a meeting of its own as
//! one. The event follows them: what it is to be is worked out anew before every sync, and noted only where they have changed.

use std::collections::HashSet;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use hearth_calendar::{
    Occurrence, edits,
    events::{MeetingEvent, Publication, write},
};
use hearth_store::{
    Transaction,
    calendars::CalendarStanding,
    events::{self, ConflictDifference},
};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use super::{
    adopted::{REACH, is_cancelled},
    sync::upkeep,
};
use crate::{App, AppError, Done, events as changes, publications::resources, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingShowIn {
    pub id: String,
    /// A calendar on a server; `null` takes the meeting off it.
    #[ts(type = "string | null", optional = false)]
    pub calendar_id: Option<String>,
    /// With every meeting of its series, those that are planned later among them.
    pub series: Option<bool>,
}

/// Ends our UIDs: the event of a meeting is called by its id, that of a series by the id of the series.
pub(crate) const OURS: &str = "@hearth";

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

/// Whether an event stands for a meeting or a series.
pub(super) async fn is_of(tx: &mut Transaction, calendar_id: &str, uid: &str) -> Result<bool, AppError> {
    let Some(id) = uid.strip_suffix(OURS) else { return Ok(false) };
    Ok(hearth_store::meetings::is_shown_in(&mut **tx, id, calendar_id).await?)
}

/// What somebody there has taken out of a series that goes on here, if anything.
pub(super) fn taken_out(ours: &str, theirs: &str) -> Option<ConflictDifference> {
    let days: Vec<String> = edits::own_days(ours, theirs).iter().map(|wall| wall.format("%Y%m%dT%H%M%S").to_string()).collect();
    (!days.is_empty()).then(|| ConflictDifference {
        property: "EXDATE".to_owned(),
        recurrence_id: None,
        ours: String::new(),
        theirs: days.join(", "),
    })
}

/// The name that a meeting has in the event of its series.
fn named(original_start: Option<&str>) -> Option<String> {
    Some(original_start?.replace(['-', ':'], ""))
}

/// Meetings say what their event says, where somebody has chosen that. One that was held stays as it was.
pub(super) async fn say_as(
    tx: &mut Transaction,
    (calendar_id, zone): (&str, &str),
    uid: &str,
    text: &str,
) -> Result<(), AppError> {
    let Some(id) = uid.strip_suffix(OURS) else { return Ok(()) };
    let meetings = hearth_store::meetings::shown_of(&mut **tx, id, calendar_id).await?;
    let mut span: Option<(DateTime<Utc>, DateTime<Utc>)> = None;
    for meeting in &meetings {
        let at = times::stored(&meeting.starts_at)?;
        span = Some(span.map_or((at, at), |(from, to)| (from.min(at), to.max(at))));
    }
    let (Some((from, to)), reach) = (span, Duration::days(REACH)) else { return Ok(()) };
    let (all, _) = hearth_calendar::expand_texts([text], from - reach, to + reach, zone);
    let (mut changed, mut off, mut on) = (Vec::new(), Vec::new(), Vec::new());
    for mut meeting in meetings {
        let name = named(meeting.original_start.as_deref()).filter(|_| meeting.series_id.as_deref() == Some(id));
        let said = |one: &&Occurrence| name.is_none() || one.recurrence_id.map(|id| id.to_string()) == name;
        let Some(there) = all.iter().find(said).filter(|one| !is_cancelled(one)) else {
            off.push(meeting.id);
            continue;
        };
        if meeting.status == "cancelled" {
            on.push(meeting.id.clone());
        }
        let details = &there.details;
        if !details.summary.trim().is_empty() {
            meeting.title = details.summary.trim().to_owned();
        }
        meeting.place = details.location.clone().unwrap_or_default();
        meeting.link = details.url.clone().unwrap_or_default();
        if !there.all_day && there.end > there.start {
            (meeting.starts_at, meeting.ends_at) = (hearth_store::instant(there.start), hearth_store::instant(there.end));
        }
        changed.push(meeting);
    }
    hearth_store::meetings::change(tx, &changed).await?;
    hearth_store::meetings::status(tx, &off, "cancelled").await?;
    hearth_store::meetings::status(tx, &on, "planned").await?;
    Ok(())
}

/// Brings the events of meetings to what their meetings are by now.
pub(super) async fn follow(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let ids = hearth_store::meetings::shown_in(readers, &calendar.id).await?;
    let shown = resources(&open, &ids).await?;
    let uids: Vec<&str> = shown.iter().map(|(uid, _)| uid.as_str()).collect();
    let bases = events::bases(readers, &calendar.id, &uids).await?;
    let edits = events::edits(readers, &calendar.id).await?;
    let mut wanted: Vec<(String, String)> = Vec::new();
    for (uid, all) in &shown {
        let edit = edits.iter().find(|edit| edit.uid == *uid);
        let now = edit.map_or_else(|| bases.get(uid).map_or("", String::as_str), |edit| edit.now());
        if let Some(text) = text(all, now)? {
            wanted.push((uid.clone(), text));
        }
    }
    // Events of meetings that are not shown here any more, or not by themselves, or are gone.
    let kept: HashSet<&str> = uids.into_iter().chain(edits.iter().map(|edit| edit.uid.as_str())).collect();
    let seen = events::marked(readers, &calendar.id, VERSION).await?;
    let noted = edits.iter().filter(|edit| edit.text.contains(VERSION) && !shown.iter().any(|(uid, _)| *uid == edit.uid));
    let over = noted.map(|edit| edit.uid.clone()).chain(seen.into_iter().filter(|uid| !kept.contains(uid.as_str())));
    wanted.extend(over.map(|uid| (uid, String::new())));
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

/// The property that says which state of its meetings an event stands for: what somebody changes there is not undone until they change.
const VERSION: &str = "X-HEARTH-MEETING";

/// Everything that an event says of its meetings.
fn version(events: &[MeetingEvent]) -> String {
    let wall = |wall: &NaiveDateTime| times::wall_text(*wall);
    let mut said = String::new();
    for event in events {
        let id = event.recurrence_id.as_ref().map(wall).unwrap_or_default();
        let (rule, place, link) = (event.rrule.as_deref(), event.location.as_deref(), event.url.as_deref());
        let parts = [&event.summary, &event.zone, rule.unwrap_or_default(), place.unwrap_or_default(), link.unwrap_or_default()];
        said.push_str(&format!("{id} {} {} {}\n", wall(&event.start_wall), wall(&event.end_wall), event.cancelled));
        for part in parts.into_iter().map(str::to_owned).chain(event.exdates.iter().map(wall)) {
            said.push_str(&part);
            said.push('\n');
        }
    }
    crate::documents::hash(said.as_bytes())[..16].to_owned()
}

/// The event of a meeting or a series, where it is not that already.
fn text(events: &[MeetingEvent], now: &str) -> Result<Option<String>, AppError> {
    let version = version(events);
    if edits::mark(now, VERSION).as_deref() == Some(&version) {
        return Ok(None);
    }
    let refused = |why: Said| AppError::failed(why);
    let wanted = write(events, None, Publication::Resource).map_err(|problem| refused(crate::why::said(&problem.why)))?;
    let text = if now.is_empty() { wanted } else { edits::follow(now, &wanted).unwrap_or(wanted) };
    Ok(edits::marked(&text, VERSION, &version))
}

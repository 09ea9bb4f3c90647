//! A task as servers keep it (VTODO, RFC 5545 §3.6.2): read for whoever follows it, made anew, and changed by as little as possible.

use super::change::{EditError, Stamp, Wish, Work, count, write_texts};
use super::sheet::Block;
use super::times::{Way, moment, way, zones_of};
use crate::text::{Property, shown};
use crate::times::{Moment, read_duration};
use crate::zones::{Zone, Zones, zone};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// Where a task stands (RFC 5545 §3.8.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    Open,
    Begun,
    Done,
    Dropped,
}

/// A task as a text says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Todo {
    pub uid: String,
    pub summary: String,
    pub description: String,
    /// The day on which it is due, where it is looked from.
    pub due: Option<NaiveDate>,
    pub stand: Stand,
    /// It comes back after it was done: more than a task of ours can say.
    pub recurring: bool,
}

/// What is wanted of a task; what is not given stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TodoWish {
    pub summary: Option<String>,
    pub description: Option<String>,
    pub due: Option<Option<NaiveDate>>,
    pub stand: Option<Stand>,
}

/// Reads a task; `view` is the IANA name of the zone in which it is looked at. `None` where there is none.
pub fn todo(text: &str, view: &str) -> Option<Todo> {
    let sheet = Block::read(text)?;
    let todo = sheet.calendar()?.blocks().find(|block| is_todo(block))?;
    let view = zone(view)?;
    let says = |name: &str| todo.value(name).map(|value| shown(&value)).unwrap_or_default();
    Some(Todo {
        uid: todo.value("UID").unwrap_or_default(),
        summary: says("SUMMARY").trim().to_owned(),
        description: says("DESCRIPTION").trim().to_owned(),
        due: due(todo, &mut zones_of(text), &view),
        stand: stand(todo),
        recurring: ["RRULE", "RDATE", "RECURRENCE-ID"].iter().any(|name| todo.raw(name).next().is_some()),
    })
}

fn is_todo(block: &Block) -> bool {
    block.name == "VTODO"
}

fn day(at: &Moment, view: &Zone) -> NaiveDate {
    at.instant().map_or(at.wall.date(), |at| view.to_wall(at).date())
}

/// DUE, or DTSTART and DURATION in its place (RFC 5545 §3.6.2).
fn due(todo: &Block, zones: &mut Zones, view: &Zone) -> Option<NaiveDate> {
    if let Some(due) = todo.property("DUE") {
        return moment(&due, zones).map(|at| day(&at, view));
    }
    let length = todo.value("DURATION").as_deref().and_then(read_duration)?;
    let mut at = moment(&todo.property("DTSTART")?, zones)?;
    at.wall = at.wall.checked_add_signed(length.days)?.checked_add_signed(length.exact)?;
    Some(day(&at, view))
}

fn percent(todo: &Block) -> Option<u8> {
    todo.value("PERCENT-COMPLETE").and_then(|text| text.trim().parse().ok())
}

fn stand(todo: &Block) -> Stand {
    let status = todo.value("STATUS").unwrap_or_default().trim().to_ascii_uppercase();
    match status.as_str() {
        "COMPLETED" => Stand::Done,
        "CANCELLED" => Stand::Dropped,
        "IN-PROCESS" => Stand::Begun,
        "NEEDS-ACTION" => Stand::Open,
        // Programs that say no status say when it was done, or how much of it is.
        _ if todo.raw("COMPLETED").next().is_some() => Stand::Done,
        _ => match percent(todo) {
            Some(100..) => Stand::Done,
            Some(1..) => Stand::Begun,
            Some(0) | None => Stand::Open,
        },
    }
}

/// Writes a new task.
///
/// # Errors
/// [`EditError`]
pub fn create_todo(uid: &str, wish: &TodoWish, stamp: Stamp<'_>) -> Result<String, EditError> {
    let frame = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//Hearth//EN\r\nCALSCALE:GREGORIAN\r\nBEGIN:VTODO\r\nUID:{}\r\n\
         CREATED:{}\r\nSEQUENCE:0\r\nSTATUS:NEEDS-ACTION\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
        uid.replace(char::is_control, ""),
        stamp.now.format("%Y%m%dT%H%M%SZ")
    );
    change_todo(&frame, wish, stamp)
}

/// Writes what is wanted into the text of a task.
///
/// # Errors
/// [`EditError`]
pub fn change_todo(text: &str, wish: &TodoWish, stamp: Stamp<'_>) -> Result<String, EditError> {
    let mut work = Work::of(text, stamp)?;
    let (view, mut zones) = (work.view.clone(), std::mem::take(&mut work.zones));
    let calendar = work.sheet.calendar_mut().ok_or(EditError::Unreadable)?;
    let todo = calendar.blocks_mut().find(|block| is_todo(block)).ok_or(EditError::Unreadable)?;
    if let Some(wanted) = wish.due
        && due(todo, &mut zones, &view) != wanted
    {
        write_due(todo, wanted, &mut zones, &view);
        count(todo);
    }
    if let Some(wanted) = wish.stand.filter(|wanted| stand(todo) != *wanted) {
        write_stand(todo, wanted, stamp.now);
    }
    let texts = Wish { summary: wish.summary.clone(), description: wish.description.clone(), ..Wish::default() };
    write_texts(todo, &texts, stamp);
    Ok(work.sheet.print())
}

fn write_stand(todo: &mut Block, wanted: Stand, now: DateTime<Utc>) {
    let done = format!("COMPLETED:{}", now.format("%Y%m%dT%H%M%SZ"));
    let part = percent(todo).filter(|part| (1..100).contains(part)).map(|part| format!("PERCENT-COMPLETE:{part}"));
    let (status, part, completed) = match wanted {
        Stand::Open => ("STATUS:NEEDS-ACTION", None, None),
        Stand::Begun => ("STATUS:IN-PROCESS", part.as_deref(), None),
        Stand::Done => ("STATUS:COMPLETED", Some("PERCENT-COMPLETE:100"), Some(done.as_str())),
        Stand::Dropped => ("STATUS:CANCELLED", part.as_deref(), None),
    };
    todo.set("STATUS", Some(status));
    todo.set("PERCENT-COMPLETE", part);
    todo.set("COMPLETED", completed);
}

/// Another day, at the time of day that it was given, and in the way in which it was written.
fn write_due(todo: &mut Block, wanted: Option<NaiveDate>, zones: &mut Zones, view: &Zone) {
    let start = todo.property("DTSTART").and_then(|property| timed(&property, zones));
    let held = todo.property("DUE").and_then(|property| timed(&property, zones));
    todo.set("DURATION", None);
    let Some(wanted) = wanted else { return todo.set("DUE", None) };
    // DUE is written as DTSTART is (RFC 5545 §3.8.2.3).
    let (way, wall) = match held.or_else(|| start.clone()) {
        Some((way, at)) => {
            let wall = on_day(&way, &at, wanted, view);
            (way, wall)
        }
        None => (Way::Day, wanted.into()),
    };
    todo.set("DUE", Some(&format!("DUE{}", way.write(wall))));
    if let Some((way, at)) = start.filter(|(_, at)| day(at, view) > wanted) {
        let wall = on_day(&way, &at, wanted, view);
        todo.set("DTSTART", Some(&format!("DTSTART{}", way.write(wall))));
    }
}

fn timed(property: &Property, zones: &mut Zones) -> Option<(Way, Moment)> {
    let at = moment(property, zones)?;
    Some((way(property, &at), at))
}

/// The same time on another day, as the day is counted where it is looked from.
fn on_day(way: &Way, at: &Moment, wanted: NaiveDate, view: &Zone) -> NaiveDateTime {
    match at.instant() {
        Some(instant) => way.wall(view.to_instant(wanted.and_time(view.to_wall(instant).time())), view),
        None => wanted.and_time(at.wall.time()),
    }
}

/// Whether a component is an event or a task: what is stored, merged and sent.
pub(super) fn is_entry(block: &Block) -> bool {
    block.name == "VEVENT" || is_todo(block)
}

//! Meetings as events of a calendar file. A series whose meetings are all meant is written as its rule, with what differs from it; a meeting of
//! a series that stands alone says which of the series it is, so that it is never there twice.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use hearth_calendar::{
    Rule,
    events::{Answer, MeetingEvent, Party},
};
use hearth_core::people::Channel;
use hearth_store::publications::{self, InvitedRow, WrittenMeeting, WrittenSeries};
use hearth_texts::said;

use crate::{App, AppError, Open, settings, times};

/// Starts of one rule that are looked at for those that do not take place.
const MOST_STARTS: usize = 10_000;

/// The events of these meetings, the same for the same meetings until one of them changes.
pub(crate) async fn events(open: &Open, ids: &[String]) -> Result<Vec<MeetingEvent>, AppError> {
    gathered(open, ids, |meant, all| meant == all).await
}

/// The same as a server keeps them, each UID by itself. A series of which most meetings are meant is its rule without the others.
pub(crate) async fn resources(open: &Open, ids: &[String]) -> Result<Vec<(String, Vec<MeetingEvent>)>, AppError> {
    let mut resources: Vec<(String, Vec<MeetingEvent>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for event in gathered(open, ids, |meant, all| meant * 2 > all).await? {
        let place = *places.entry(event.uid.clone()).or_insert_with(|| {
            resources.push((event.uid.clone(), Vec::new()));
            resources.len() - 1
        });
        resources[place].1.push(event);
    }
    Ok(resources)
}

/// `as_rule`: whether a series is told by its rule, of so many of its meetings that are meant, and so many that it has.
async fn gathered(open: &Open, ids: &[String], as_rule: impl Fn(i64, i64) -> bool) -> Result<Vec<MeetingEvent>, AppError> {
    let pool = open.store.readers();
    let meetings = publications::written(pool, ids).await?;
    let mut of_series: HashMap<&str, Vec<&WrittenMeeting>> = HashMap::new();
    for meeting in &meetings {
        if let Some(id) = &meeting.series_id {
            of_series.entry(id).or_default().push(meeting);
        }
    }
    let wanted: Vec<String> = of_series.keys().map(ToString::to_string).collect();
    let series = publications::series(pool, &wanted).await?;
    let series: HashMap<&str, &WrittenSeries> = series.iter().map(|one| (one.id.as_str(), one)).collect();
    let mut done: HashSet<&str> = HashSet::new();
    let mut events = Vec::new();
    for meeting in &meetings {
        let Some(one) = meeting.series_id.as_deref().and_then(|id| series.get(id)) else {
            events.push(alone(meeting)?);
            continue;
        };
        let members = of_series.get(one.id.as_str()).map_or(&[][..], Vec::as_slice);
        let version = Version::of(one, members)?;
        if i64::try_from(members.len()).is_ok_and(|count| as_rule(count, one.meetings)) {
            if done.insert(one.id.as_str()) {
                whole(&mut events, one, members, &version)?;
            }
        } else {
            events.push(occurrence(meeting, one, &version)?);
        }
    }
    Ok(events)
}

/// Which version of a series its events are: one for all of them, because programs pass over an occurrence that is older than its series.
struct Version {
    sequence: u32,
    modified: DateTime<Utc>,
}

impl Version {
    fn of(series: &WrittenSeries, meetings: &[&WrittenMeeting]) -> Result<Self, AppError> {
        let newest = meetings.iter().map(|one| one.changed).fold(series.changed, i64::max);
        let mut modified = times::stored(&series.changed_at)?;
        for meeting in meetings.iter().filter(|meeting| meeting.changed > 0) {
            modified = modified.max(times::stored(&meeting.changed_at)?);
        }
        Ok(Self { sequence: since(series.made, newest), modified })
    }
}

/// Numbers of operations only grow, also when one is taken back.
fn since(made: i64, changed: i64) -> u32 {
    u32::try_from((changed - made).max(0)).unwrap_or(u32::MAX)
}

fn said_or_none(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

fn event(uid: String, meeting: &WrittenMeeting, version: &Version) -> Result<MeetingEvent, AppError> {
    Ok(MeetingEvent {
        uid,
        recurrence_id: None,
        sequence: version.sequence,
        start_wall: times::to_wall(times::stored(&meeting.starts_at)?, &meeting.zone),
        end_wall: times::to_wall(times::stored(&meeting.ends_at)?, &meeting.zone),
        zone: meeting.zone.clone(),
        summary: meeting.title.clone(),
        description: None,
        location: said_or_none(&meeting.place),
        url: said_or_none(&meeting.link),
        rrule: None,
        exdates: Vec::new(),
        modified: version.modified,
        stamp: version.modified,
        cancelled: meeting.status == "cancelled",
        organizer: None,
        attendees: Vec::new(),
    })
}

fn alone(meeting: &WrittenMeeting) -> Result<MeetingEvent, AppError> {
    let version = Version { sequence: since(meeting.made, meeting.changed), modified: times::stored(&meeting.changed_at)? };
    event(format!("{}@hearth", meeting.id), meeting, &version)
}

fn occurrence(meeting: &WrittenMeeting, series: &WrittenSeries, version: &Version) -> Result<MeetingEvent, AppError> {
    let original = times::parse_wall("original_start", meeting.original_start.as_deref().unwrap_or_default())?;
    Ok(MeetingEvent { recurrence_id: Some(original), ..event(format!("{}@hearth", series.id), meeting, version)? })
}

/// The rule of a series, with every meeting that is not as the rule has it.
fn whole(
    events: &mut Vec<MeetingEvent>,
    series: &WrittenSeries,
    meetings: &[&WrittenMeeting],
    version: &Version,
) -> Result<(), AppError> {
    let first = times::parse_wall("start_wall", &series.start_wall)?;
    let planned = times::stored(&series.planned_until)?;
    let refused = |why| AppError::failed(said!("meetings-rule-wrong", why = crate::why::said(&why)));
    let rule = Rule::parse(&series.rrule).map_err(|e| refused(e.why()))?;
    let mut originals: HashMap<DateTime<Utc>, &WrittenMeeting> = HashMap::new();
    for meeting in meetings {
        let wall = times::parse_wall("original_start", meeting.original_start.as_deref().unwrap_or_default())?;
        originals.insert(times::to_instant(wall, &series.zone), meeting);
    }
    let last = originals.keys().max().copied();
    let ended = series.ended_on.is_some();
    let edge = if ended { last.map_or(planned, |last| last + Duration::seconds(1)) } else { planned };
    let starts = rule.starts(first, &series.zone, DateTime::<Utc>::MIN_UTC, edge, MOST_STARTS).map_err(|e| refused(e.why()))?;
    // Other programs take the beginning for the first meeting, whatever the rule says.
    let (begin, _) = starts.first().copied().unwrap_or((first, edge));
    let gone: Vec<NaiveDateTime> = starts.iter().filter(|(_, at)| !originals.contains_key(at)).map(|(wall, _)| *wall).collect();
    let rrule = match last {
        Some(last) if ended => until(&series.rrule, last),
        _ => series.rrule.clone(),
    };
    events.push(MeetingEvent {
        uid: format!("{}@hearth", series.id),
        recurrence_id: None,
        sequence: version.sequence,
        start_wall: begin,
        end_wall: begin + Duration::minutes(series.minutes),
        zone: series.zone.clone(),
        summary: series.title.clone(),
        description: None,
        location: said_or_none(&series.place),
        url: said_or_none(&series.link),
        rrule: Some(rrule),
        exdates: gone,
        modified: version.modified,
        stamp: version.modified,
        cancelled: false,
        organizer: None,
        attendees: Vec::new(),
    });
    for meeting in meetings {
        let start = times::stored(&meeting.starts_at)?;
        let length = times::stored(&meeting.ends_at)? - start;
        let as_ruled = originals.get(&start).is_some_and(|original| original.id == meeting.id)
            && length == Duration::minutes(series.minutes)
            && (&meeting.title, &meeting.place, &meeting.link) == (&series.title, &series.place, &series.link)
            && meeting.status != "cancelled";
        if !as_ruled {
            events.push(occurrence(meeting, series, version)?);
        }
    }
    Ok(())
}

/// A rule that ends with the start at `last` (RFC 5545 §3.3.10: in UTC where the beginning has a zone).
fn until(rule: &str, last: DateTime<Utc>) -> String {
    let kept = rule.split(';').filter(|part| {
        let name = part.split('=').next().unwrap_or_default().trim();
        !["COUNT", "UNTIL"].iter().any(|end| name.eq_ignore_ascii_case(end))
    });
    let mut parts: Vec<String> = kept.map(str::to_owned).collect();
    parts.push(format!("UNTIL={}", last.format("%Y%m%dT%H%M%SZ")));
    parts.join(";")
}

/// Whoever looks at the window, as the one who invites.
///
/// # Errors
/// Where nobody has said who they are, or they have no address.
pub(crate) async fn organizer(app: &App) -> Result<Party, AppError> {
    let open = app.community()?;
    let nobody = || AppError::invalid("people", said!("publications-who-invites"));
    let me = settings::me(&open).await?.ok_or_else(nobody)?;
    let found = hearth_store::people::reach(open.store.readers(), &[me]).await?;
    let row = found.into_iter().next().ok_or_else(nobody)?;
    let email = row.email.ok_or_else(nobody)?;
    Ok(Party { name: row.name, email })
}

/// Those on the list of a meeting who may be written to by e-mail, with what they have said.
pub(crate) fn attendees(rows: &[InvitedRow]) -> Result<Vec<(Party, Answer)>, AppError> {
    let mut attendees = Vec::new();
    for row in rows {
        let Some(email) = &row.email else { continue };
        if row.wishes.wishes()?.against(Channel::Email).is_some() {
            continue;
        }
        let answer = match row.answer.as_str() {
            "accepted" | "kept" => Answer::Yes,
            "declined" | "released" | "handed over" => Answer::No,
            _ => Answer::None,
        };
        attendees.push((Party { name: row.name.clone(), email: email.clone() }, answer));
    }
    Ok(attendees)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_that_has_ended_says_so_in_its_rule() {
        let last = times::parse_instant("last", "2026-12-02T17:30:00Z").expect("an instant");
        assert_eq!(
            until("FREQ=WEEKLY;COUNT=40;BYDAY=WE", last),
            "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261202T173000Z",
            "one end in place of the other"
        );
    }
}

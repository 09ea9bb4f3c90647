//! Meetings to an iCalendar file that other programs read without complaint (RFC 5545 §3.4), and that `read` reads back.

use crate::recurrence::Rule;
use crate::text::{escape, fold_into};
use crate::zones::{write_vtimezone, zone};
use chrono::{DateTime, NaiveDateTime, Utc};
use hearth_core::{Problem, Why};
use std::collections::BTreeMap;

/// Somebody who is named in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// As others may read it.
    pub name: String,
    /// Without `mailto:`.
    pub email: String,
}

/// What somebody has said to an invitation (RFC 5545 §3.2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// NEEDS-ACTION.
    None,
    /// ACCEPTED.
    Yes,
    /// DECLINED.
    No,
    /// TENTATIVE.
    Perhaps,
}

impl Answer {
    fn word(self) -> &'static str {
        match self {
            Self::None => "NEEDS-ACTION",
            Self::Yes => "ACCEPTED",
            Self::No => "DECLINED",
            Self::Perhaps => "TENTATIVE",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        [Self::None, Self::Yes, Self::No, Self::Perhaps]
            .into_iter()
            .find(|answer| word.trim().eq_ignore_ascii_case(answer.word()))
    }
}

/// A meeting as it is written. People stand in it only where somebody has asked for them: a file travels further than its writer thinks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingEvent {
    /// Stays the same for the whole life of the meeting, or of its series.
    pub uid: String,
    /// Which occurrence of the series it stands for: where the rule put it, on the clock of `zone`.
    pub recurrence_id: Option<NaiveDateTime>,
    /// Counts the changes that matter to those who attend.
    pub sequence: u32,
    /// Start on the clock of `zone`.
    pub start_wall: NaiveDateTime,
    /// End on the clock of `zone`.
    pub end_wall: NaiveDateTime,
    /// IANA name.
    pub zone: String,
    /// Title.
    pub summary: String,
    /// Notes.
    pub description: Option<String>,
    /// Where.
    pub location: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// Value of the RRULE, such as `FREQ=WEEKLY;BYDAY=TU`.
    pub rrule: Option<String>,
    /// Starts of the series that do not take place, on the clock of `zone`.
    pub exdates: Vec<NaiveDateTime>,
    /// When the meeting was last changed.
    pub modified: DateTime<Utc>,
    /// When this text was made; a file or a feed takes the time of the last change, so that it stays the same until the next.
    pub stamp: DateTime<Utc>,
    /// It will not take place.
    pub cancelled: bool,
    /// Who invites.
    pub organizer: Option<Party>,
    /// Who is invited, and what they have said.
    pub attendees: Vec<(Party, Answer)>,
}

/// What the file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Publication {
    /// A file or a feed.
    File,
    /// The events of one UID as a server of calendars keeps them: no method, and no hint for whoever reads along (RFC 4791 §4.1).
    Resource,
    /// An attachment to mail: carries METHOD:PUBLISH.
    Mail,
    /// An invitation that can be answered: METHOD:REQUEST (RFC 5546 §3.2.2).
    Request,
    /// It is called off: METHOD:CANCEL (RFC 5546 §3.2.5).
    Cancel,
}

impl Publication {
    fn method(self) -> Option<&'static str> {
        match self {
            Self::File | Self::Resource => None,
            Self::Mail => Some("PUBLISH"),
            Self::Request => Some("REQUEST"),
            Self::Cancel => Some("CANCEL"),
        }
    }
}

/// Writes meetings as one VCALENDAR with the definitions of their zones.
///
/// # Errors
/// A meeting whose zone is unknown or whose rule cannot be read: written down, it would be read as something else.
pub fn write(meetings: &[MeetingEvent], name: Option<&str>, publication: Publication) -> Result<String, Problem> {
    let mut spans: BTreeMap<String, (DateTime<Utc>, DateTime<Utc>)> = BTreeMap::new();
    for meeting in meetings {
        let Some(zone) = zone(&meeting.zone) else {
            let why = Why::new("ics-write-zone").with("title", meeting.summary.as_str()).with("zone", meeting.zone.as_str());
            return Err(Problem::whole(why));
        };
        // What `Rule::parse` passes over as noise could still be a line of its own.
        let several_lines = meeting.rrule.as_deref().is_some_and(|rule| rule.contains(char::is_control));
        if several_lines {
            return Err(Problem::whole(Why::new("ics-write-lines").with("title", meeting.summary.as_str())));
        }
        if let Some(Err(reason)) = meeting.rrule.as_deref().map(Rule::parse) {
            let why = Why::new("ics-write-rule").with("title", meeting.summary.as_str()).with("why", reason.why());
            return Err(Problem::whole(why));
        }
        if !zone.is_utc() {
            let (from, to) = (zone.to_instant(meeting.start_wall), zone.to_instant(meeting.end_wall));
            let span = spans.entry(zone.name().to_string()).or_insert((from, to));
            *span = (span.0.min(from), span.1.max(to));
        }
    }
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//Hearth//EN\r\nCALSCALE:GREGORIAN\r\n");
    if let Some(method) = publication.method() {
        fold_into(&mut text, &format!("METHOD:{method}"));
    }
    if let Some(name) = name {
        fold_into(&mut text, &format!("NAME:{}", escape(name)));
        fold_into(&mut text, &format!("X-WR-CALNAME:{}", escape(name)));
    }
    if publication == Publication::File {
        text.push_str("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n");
    }
    for (name, (from, to)) in spans {
        if let Some(zone) = zone(&name) {
            text.push_str(&write_vtimezone(&zone, from, to));
        }
    }
    meetings.iter().for_each(|meeting| event(&mut text, meeting));
    text.push_str("END:VCALENDAR\r\n");
    Ok(text)
}

fn event(text: &mut String, meeting: &MeetingEvent) {
    let zone = zone(&meeting.zone);
    let utc = zone.as_ref().is_some_and(|zone| zone.is_utc());
    let name = zone.map_or_else(|| meeting.zone.clone(), |zone| zone.name().to_string());
    let time = |property: &str, wall: NaiveDateTime| {
        let wall = wall.format("%Y%m%dT%H%M%S");
        if utc { format!("{property}:{wall}Z") } else { format!("{property};TZID={name}:{wall}") }
    };
    let stamp = meeting.stamp.format("%Y%m%dT%H%M%SZ");
    let mut line = |content: String| fold_into(text, &content);
    line("BEGIN:VEVENT".into());
    line(format!("UID:{}", meeting.uid.replace(char::is_control, "")));
    line(format!("DTSTAMP:{stamp}"));
    line(format!("LAST-MODIFIED:{}", meeting.modified.format("%Y%m%dT%H%M%SZ")));
    line(format!("SEQUENCE:{}", meeting.sequence));
    if let Some(wall) = meeting.recurrence_id {
        line(time("RECURRENCE-ID", wall));
    }
    line(time("DTSTART", meeting.start_wall));
    line(time("DTEND", meeting.end_wall));
    if let Some(rule) = &meeting.rrule {
        line(format!("RRULE:{}", rule.trim()));
    }
    meeting.exdates.iter().for_each(|wall| line(time("EXDATE", *wall)));
    line(format!("SUMMARY:{}", escape(&meeting.summary)));
    for (name, value) in [("DESCRIPTION", &meeting.description), ("LOCATION", &meeting.location)] {
        if let Some(value) = value {
            line(format!("{name}:{}", escape(value)));
        }
    }
    if let Some(url) = &meeting.url {
        line(format!("URL:{}", url.replace(char::is_control, "")));
    }
    if let Some(organizer) = &meeting.organizer {
        line(format!("ORGANIZER{}:{}", common_name(&organizer.name), address(&organizer.email)));
    }
    for (party, answer) in &meeting.attendees {
        let asks = if *answer == Answer::None { ";RSVP=TRUE" } else { "" };
        let said = answer.word();
        line(format!("ATTENDEE{};PARTSTAT={said}{asks}:{}", common_name(&party.name), address(&party.email)));
    }
    line(format!("STATUS:{}", if meeting.cancelled { "CANCELLED" } else { "CONFIRMED" }));
    line("END:VEVENT".into());
}

/// A name as a quoted parameter (RFC 6868 for what a quoted text cannot hold).
fn common_name(name: &str) -> String {
    let name = name.trim().replace('^', "^^").replace('"', "^'").replace(char::is_control, " ");
    if name.is_empty() { name } else { format!(";CN=\"{name}\"") }
}

fn address(email: &str) -> String {
    format!("mailto:{}", email.trim().replace(|c: char| c.is_control() || c.is_whitespace(), ""))
}

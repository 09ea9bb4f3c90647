//! What `hearth calendar occurrences` prints: a file's occurrences in a window, in plain fields.

use super::{Occurrence, expand_texts, read};
use chrono::{DateTime, NaiveDateTime, Utc};
use hearth_core::{Problem, Why};
use serde::Serialize;

/// Occurrences and problems of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// By start.
    pub occurrences: Vec<ListedOccurrence>,
    /// What could not be used.
    pub problems: Vec<Problem>,
}

/// One occurrence; times are iCalendar values, `null` where there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedOccurrence {
    /// UID of the event as the file gives it, or nothing.
    pub uid: String,
    /// Which instance of the series.
    pub recurrence_id: Option<String>,
    /// Wall clock: `20260101` for whole days, else `20260101T090000`.
    pub start: String,
    /// Zone of the wall clock; `null` for floating times and whole days.
    pub tz: Option<String>,
    /// `20260101T080000Z`; `null` for floating times and whole days. Times of an unknown zone are taken in the viewer's.
    pub start_utc: Option<String>,
    /// Exclusive.
    pub end: String,
    /// Exclusive.
    pub end_utc: Option<String>,
    /// Whole days.
    pub all_day: bool,
    /// Title.
    pub summary: String,
    /// STATUS as written.
    pub status: Option<String>,
}

/// Reads a file and lists what overlaps `[from, to)`, with whole days and floating times taken in the zone `view`.
pub fn list(bytes: &[u8], from: DateTime<Utc>, to: DateTime<Utc>, view: &str) -> Listing {
    let (calendar, mut problems) = read(bytes);
    if !calendar.found {
        problems.push(Problem::whole(Why::new("ics-no-calendar")));
    } else if !calendar.complete {
        problems.push(Problem::whole(Why::new("ics-cut")));
    }
    let texts = calendar.resources.iter().map(|resource| resource.text.as_str());
    let (occurrences, more) = expand_texts(texts, from, to, view);
    problems.extend(more);
    Listing { occurrences: occurrences.iter().map(ListedOccurrence::from).collect(), problems }
}

impl From<&Occurrence> for ListedOccurrence {
    fn from(occurrence: &Occurrence) -> Self {
        let pattern = if occurrence.all_day { "%Y%m%d" } else { "%Y%m%dT%H%M%S" };
        let wall = |wall: NaiveDateTime| wall.format(pattern).to_string();
        let placed = occurrence.zone.is_some() || occurrence.zone_unknown;
        let utc = |instant: DateTime<Utc>| placed.then(|| instant.format("%Y%m%dT%H%M%SZ").to_string());
        Self {
            uid: if occurrence.details.uid_missing { String::new() } else { occurrence.details.uid.clone() },
            recurrence_id: occurrence.recurrence_id.map(|id| id.to_string()),
            start: wall(occurrence.start_wall),
            tz: occurrence.zone.as_ref().map(ToString::to_string),
            start_utc: utc(occurrence.start),
            end: wall(occurrence.end_wall),
            end_utc: utc(occurrence.end),
            all_day: occurrence.all_day,
            summary: occurrence.details.summary.clone(),
            status: occurrence.details.status.clone(),
        }
    }
}

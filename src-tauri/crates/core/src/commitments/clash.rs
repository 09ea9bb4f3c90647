//! What stands against a promise: another one at the same time, an absence, hours that are not theirs, a break, a goodbye, a wish not to be
//! contacted. How it is said is not decided here.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};

use crate::availability::{Absence, Stretch, away, free};

/// A stretch of time, half-open: it holds its start and not its end, so 10–12 and 12–14 never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Span {
    /// Whether the two share an instant.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// What somebody is busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BusyWith {
    Meeting,
    Task,
}

/// Something that a person is at, or has promised to be at.
#[derive(Debug, Clone)]
pub struct Busy {
    pub with: BusyWith,
    pub title: String,
    pub span: Span,
    /// The span on the community's wall clock.
    pub wall: (NaiveDateTime, NaiveDateTime),
}

/// What a person has said about being there at all.
#[derive(Debug, Clone, Default)]
pub struct Readiness {
    /// Last day of a break.
    pub break_until: Option<NaiveDate>,
    /// First day of no longer taking part.
    pub left_on: Option<NaiveDate>,
    pub do_not_contact: bool,
    /// When they are usually free, on the community's wall clock.
    pub hours: Vec<Stretch>,
    pub absences: Vec<Absence>,
}

/// When somebody is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    pub span: Span,
    /// The span on the community's wall clock.
    pub wall: (NaiveDateTime, NaiveDateTime),
}

/// One thing that speaks against asking a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    DoNotContact,
    /// No longer taking part, from this day on.
    Left(NaiveDate),
    /// On a break, to the end of this day.
    Break(NaiveDate),
    Away(Absence),
    /// Outside the hours of the week that they are free in.
    Unavailable,
    Busy {
        with: BusyWith,
        title: String,
        span: Span,
        wall: (NaiveDateTime, NaiveDateTime),
    },
}

impl Clash {
    /// The word for its reason on the wire.
    pub fn word(&self) -> &'static str {
        match self {
            Self::DoNotContact => "do_not_contact",
            Self::Left(_) => "left",
            Self::Break(_) => "break",
            Self::Away(_) => "away",
            Self::Unavailable => "unavailable",
            Self::Busy { with: BusyWith::Meeting, .. } => "meeting",
            Self::Busy { with: BusyWith::Task, .. } => "task",
        }
    }
}

/// Everything that speaks against asking this person for `wanted` (none: work without a time of day), on the day `on`.
pub fn clashes(person: &Readiness, on: NaiveDate, wanted: Option<Wanted>, busy: &[Busy]) -> Vec<Clash> {
    let mut found = Vec::new();
    if person.do_not_contact {
        found.push(Clash::DoNotContact);
    }
    if let Some(left) = person.left_on.filter(|left| *left <= on) {
        found.push(Clash::Left(left));
    }
    let resting = person.break_until.filter(|until| *until >= on);
    if let Some(until) = resting {
        found.push(Clash::Break(until));
    }
    // Something that ends at midnight is not on the next day.
    let last = wanted.map_or(on, |wanted| (wanted.wall.1 - Duration::seconds(1)).date().max(on));
    let gone = away(&person.absences, on, last);
    found.extend(gone.cloned().map(Clash::Away));
    let Some(wanted) = wanted else { return found };
    // Who is not there at all is not told from who is there at other hours.
    if gone.is_none() && resting.is_none() && !free(&person.hours, wanted.wall) {
        found.push(Clash::Unavailable);
    }
    found.extend(busy.iter().filter(|busy| busy.span.overlaps(wanted.span)).map(|busy| Clash::Busy {
        with: busy.with,
        title: busy.title.clone(),
        span: busy.span,
        wall: busy.wall,
    }));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant of the test")
    }

    fn span(from: &str, to: &str) -> Span {
        Span { from: at(from), to: at(to) }
    }

    /// An hour ahead of UTC, as in Berlin in winter.
    fn wanted(from: &str, to: &str) -> Option<Wanted> {
        let span = span(from, to);
        let wall = |at: DateTime<Utc>| at.naive_utc() + Duration::hours(1);
        Some(Wanted { span, wall: (wall(span.from), wall(span.to)) })
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date of the test")
    }

    fn kitchen() -> Busy {
        let Wanted { span, wall } = wanted("2026-11-25T08:00:00Z", "2026-11-25T10:30:00Z").expect("a time");
        Busy { with: BusyWith::Meeting, title: "Kitchen crew".into(), span, wall }
    }

    fn words(found: &[Clash]) -> Vec<&'static str> {
        found.iter().map(Clash::word).collect()
    }

    #[test]
    fn ten_to_twelve_and_twelve_to_two_never_clash() {
        let morning = span("2026-11-25T10:00:00Z", "2026-11-25T12:00:00Z");
        let noon = span("2026-11-25T12:00:00Z", "2026-11-25T14:00:00Z");
        assert!(!morning.overlaps(noon) && !noon.overlaps(morning), "the end is not part of a span");
        assert!(morning.overlaps(morning), "the same time is a clash");
        assert!(morning.overlaps(span("2026-11-25T11:59:00Z", "2026-11-25T14:00:00Z")), "a minute is enough");
    }

    #[test]
    fn a_double_booking_says_with_what() {
        let day = date("2026-11-25");
        let found = clashes(&Readiness::default(), day, wanted("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"), &[kitchen()]);
        assert_eq!(words(&found), ["meeting"], "one thing at that time");
        assert!(matches!(&found[0], Clash::Busy { title, .. } if title == "Kitchen crew"), "by its name");
        let after = wanted("2026-11-25T10:30:00Z", "2026-11-25T11:00:00Z");
        assert!(clashes(&Readiness::default(), day, after, &[kitchen()]).is_empty(), "right after it there is time");
    }

    #[test]
    fn work_without_a_time_clashes_with_no_meeting_and_no_hours() {
        let hours = vec![Stretch { weekday: 1, from: 540, to: 720 }];
        let noor = Readiness { hours, ..Readiness::default() };
        assert!(clashes(&noor, date("2026-11-25"), None, &[kitchen()]).is_empty(), "a due date is not an appointment");
    }

    #[test]
    fn a_break_counts_to_its_last_day_and_a_goodbye_from_its_first() {
        let resting = Readiness { break_until: Some(date("2026-11-25")), ..Readiness::default() };
        assert_eq!(clashes(&resting, date("2026-11-25"), None, &[]).len(), 1, "the last day belongs to the break");
        assert!(clashes(&resting, date("2026-11-26"), None, &[]).is_empty(), "the day after does not");
        let left = Readiness { left_on: Some(date("2026-11-25")), do_not_contact: true, ..Readiness::default() };
        assert_eq!(
            words(&clashes(&left, date("2026-11-24"), None, &[])),
            ["do_not_contact"],
            "before the goodbye only the wish counts"
        );
        assert_eq!(clashes(&left, date("2026-11-25"), None, &[]).len(), 2, "from that day on both count");
    }

    #[test]
    fn who_is_away_or_not_free_then_is_named_once() {
        let absences = vec![Absence { from: date("2026-11-27"), until: date("2026-11-29"), reason: "family".into() }];
        let hours = vec![Stretch { weekday: 3, from: 540, to: 720 }, Stretch { weekday: 4, from: 1080, to: 1440 }];
        let noor = Readiness { absences, hours, ..Readiness::default() };
        let on = |day: &str, from: &str, to: &str| words(&clashes(&noor, date(day), wanted(from, to), &[]));
        assert_eq!(on("2026-11-25", "2026-11-25T08:00:00Z", "2026-11-25T11:00:00Z"), [""; 0], "nine to twelve is hers");
        assert_eq!(on("2026-11-25", "2026-11-25T08:00:00Z", "2026-11-25T11:30:00Z"), ["unavailable"], "half an hour more is not");
        assert_eq!(
            on("2026-11-26", "2026-11-26T21:00:00Z", "2026-11-26T23:00:00Z"),
            [""; 0],
            "until midnight is before the absence"
        );
        assert_eq!(
            on("2026-11-26", "2026-11-26T21:00:00Z", "2026-11-27T00:00:00Z"),
            ["away"],
            "past midnight is in it, and said once"
        );
        assert_eq!(words(&clashes(&noor, date("2026-11-29"), None, &[])), ["away"], "work that is due on its last day, too");
    }
}

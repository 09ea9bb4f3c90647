//! What stands against a promise: another one at the same time, a break, a goodbye, a wish not to be contacted.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

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
#[derive(Debug, Clone)]
pub struct Readiness {
    pub name: String,
    /// Last day of a break.
    pub break_until: Option<NaiveDate>,
    /// First day of no longer taking part.
    pub left_on: Option<NaiveDate>,
    pub do_not_contact: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClashReason {
    Meeting,
    Task,
    Break,
    Left,
    DoNotContact,
}

impl ClashReason {
    /// The word for it on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Task => "task",
            Self::Break => "break",
            Self::Left => "left",
            Self::DoNotContact => "do_not_contact",
        }
    }
}

/// One thing that speaks against asking this person, in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    pub reason: ClashReason,
    pub text: String,
    pub span: Option<Span>,
}

/// Everything that speaks against asking this person for `wanted` (no span: work without a time of day), on the day `on`.
pub fn clashes(person: &Readiness, on: NaiveDate, wanted: Option<Span>, busy: &[Busy]) -> Vec<Clash> {
    let name = &person.name;
    let plain = |reason, text| Clash { reason, text, span: None };
    let mut found = Vec::new();
    if person.do_not_contact {
        found.push(plain(ClashReason::DoNotContact, format!("{name} asked not to be contacted.")));
    }
    if let Some(left) = person.left_on.filter(|left| *left <= on) {
        found.push(plain(ClashReason::Left, format!("{name} left on {}.", day(left))));
    }
    if let Some(until) = person.break_until.filter(|until| *until >= on) {
        found.push(plain(ClashReason::Break, format!("{name} is on a break until {}.", day(until))));
    }
    let Some(wanted) = wanted else { return found };
    found.extend(busy.iter().filter(|busy| busy.span.overlaps(wanted)).map(|busy| Clash {
        reason: match busy.with {
            BusyWith::Meeting => ClashReason::Meeting,
            BusyWith::Task => ClashReason::Task,
        },
        text: format!("{name} has {} then ({}).", busy.title, times(busy.wall, on)),
        span: Some(busy.span),
    }));
    found
}

/// `09:00–11:30` where both lie on the asked day, else with their days.
fn times((from, to): (NaiveDateTime, NaiveDateTime), on: NaiveDate) -> String {
    if from.date() == on && to.date() == on {
        format!("{}–{}", from.format("%H:%M"), to.format("%H:%M"))
    } else if from.date() == to.date() {
        format!("{} {}–{}", day(from.date()), from.format("%H:%M"), to.format("%H:%M"))
    } else {
        format!("{} {} – {} {}", day(from.date()), from.format("%H:%M"), day(to.date()), to.format("%H:%M"))
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
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

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date of the test")
    }

    fn noor() -> Readiness {
        Readiness { name: "Noor".into(), break_until: None, left_on: None, do_not_contact: false }
    }

    fn kitchen() -> Busy {
        let span = span("2026-11-25T08:00:00Z", "2026-11-25T10:30:00Z");
        let wall = |at: DateTime<Utc>| at.naive_utc() + chrono::Duration::hours(1);
        Busy { with: BusyWith::Meeting, title: "Kitchen crew".into(), span, wall: (wall(span.from), wall(span.to)) }
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
    fn a_double_booking_says_what_and_when_on_the_wall_clock() {
        let found =
            clashes(&noor(), date("2026-11-25"), Some(span("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z")), &[kitchen()]);
        assert_eq!(found.len(), 1, "one thing at that time");
        assert_eq!(found[0].text, "Noor has Kitchen crew then (09:00–11:30).", "in the community's zone");
        let after = Some(span("2026-11-25T10:30:00Z", "2026-11-25T11:00:00Z"));
        assert!(clashes(&noor(), date("2026-11-25"), after, &[kitchen()]).is_empty(), "right after it there is time");
    }

    #[test]
    fn work_without_a_time_clashes_with_no_meeting() {
        assert!(clashes(&noor(), date("2026-11-25"), None, &[kitchen()]).is_empty(), "a due date is not an appointment");
    }

    #[test]
    fn a_break_counts_to_its_last_day_and_a_goodbye_from_its_first() {
        let resting = Readiness { break_until: Some(date("2026-11-25")), ..noor() };
        assert_eq!(clashes(&resting, date("2026-11-25"), None, &[]).len(), 1, "the last day belongs to the break");
        assert!(clashes(&resting, date("2026-11-26"), None, &[]).is_empty(), "the day after does not");
        let left = Readiness { left_on: Some(date("2026-11-25")), do_not_contact: true, ..noor() };
        assert_eq!(clashes(&left, date("2026-11-24"), None, &[]).len(), 1, "before the goodbye only the wish counts");
        assert_eq!(clashes(&left, date("2026-11-25"), None, &[]).len(), 2, "from that day on both count");
    }
}

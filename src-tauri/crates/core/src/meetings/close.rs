//! Closing a meeting: who gets hours, who counts as absent, what becomes of promises to be there.

use super::{Attendance, MeetingStatus};

/// Longest meeting that hours are booked for in one piece, minutes: a week.
const LONGEST: i64 = 10_080;

/// What closing does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closing<'a> {
    /// Minutes for each who was there.
    pub minutes: i64,
    /// Who was there: hours are booked and their promises kept.
    pub there: Vec<&'a str>,
    /// Who becomes absent now.
    pub absent: Vec<&'a str>,
    /// Whose promises were missed: the newly absent and who was marked so before.
    pub missed: Vec<&'a str>,
}

/// Why a meeting cannot be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseProblem {
    Closed,
    Cancelled,
}

/// Works out the closing of a meeting of `length` minutes with these people (id and mark).
///
/// # Errors
/// [`CloseProblem`]
pub fn close<'a>(
    status: MeetingStatus,
    length: i64,
    people: impl IntoIterator<Item = (&'a str, Attendance)>,
    absent_rest: bool,
) -> Result<Closing<'a>, CloseProblem> {
    match status {
        MeetingStatus::Planned => {}
        MeetingStatus::Held => return Err(CloseProblem::Closed),
        MeetingStatus::Cancelled => return Err(CloseProblem::Cancelled),
    }
    let mut closing = Closing { minutes: length.clamp(1, LONGEST), ..Closing::default() };
    for (person, mark) in people {
        match mark {
            Attendance::Attended | Attendance::WalkIn => closing.there.push(person),
            Attendance::Expected if absent_rest => {
                closing.absent.push(person);
                closing.missed.push(person);
            }
            Attendance::Absent => closing.missed.push(person),
            Attendance::Expected | Attendance::Excused => {}
        }
    }
    Ok(closing)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEOPLE: [(&str, Attendance); 5] = [
        ("a", Attendance::Attended),
        ("b", Attendance::WalkIn),
        ("c", Attendance::Expected),
        ("d", Attendance::Excused),
        ("e", Attendance::Absent),
    ];

    #[test]
    fn the_unmarked_become_absent_only_when_asked() {
        let closing = close(MeetingStatus::Planned, 90, PEOPLE, true).expect("it is planned");
        assert_eq!(closing.there, ["a", "b"], "walk-ins count like everybody who came");
        assert_eq!((closing.absent, closing.missed), (vec!["c"], vec!["c", "e"]), "who was excused missed nothing");
        let closing = close(MeetingStatus::Planned, 90, PEOPLE, false).expect("it is planned");
        assert_eq!((closing.absent, closing.missed), (vec![], vec!["e"]), "who was not marked stays expected");
    }

    #[test]
    fn a_meeting_is_closed_once() {
        assert!(close(MeetingStatus::Held, 90, PEOPLE, true).is_err(), "its hours would be booked twice");
        assert_eq!(close(MeetingStatus::Planned, 20_000, PEOPLE, true).expect("planned").minutes, LONGEST, "hours have a limit");
    }
}

//! Who was there: what a mark does to a person's line, and when a line may go.

use super::MeetingStatus;

/// How a person stands to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attendance {
    Expected,
    Attended,
    Excused,
    Absent,
    WalkIn,
}

impl Attendance {
    pub const ALL: [Self; 5] = [Self::Expected, Self::Attended, Self::Excused, Self::Absent, Self::WalkIn];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::Attended => "attended",
            Self::Excused => "excused",
            Self::Absent => "absent",
            Self::WalkIn => "walk-in",
        }
    }

    /// From the word in the file; `None` for a word that is none.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }

    /// Whether the person was in the room.
    pub fn was_there(self) -> bool {
        matches!(self, Self::Attended | Self::WalkIn)
    }
}

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Set(Attendance),
    /// The person's line goes.
    Remove,
    Nothing,
}

/// Why attendance cannot be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttendanceProblem {
    /// Its hours are booked.
    Held,
    Cancelled,
    /// Only who was merely expected can be taken off the list.
    NotMerelyExpected,
}

fn open(status: MeetingStatus) -> Result<(), AttendanceProblem> {
    match status {
        MeetingStatus::Planned => Ok(()),
        MeetingStatus::Held => Err(AttendanceProblem::Held),
        MeetingStatus::Cancelled => Err(AttendanceProblem::Cancelled),
    }
}

/// A person marked by hand; `to` is `None` to take them off the list.
///
/// # Errors
/// [`AttendanceProblem`]
pub fn mark(status: MeetingStatus, now: Option<Attendance>, to: Option<Attendance>) -> Result<Mark, AttendanceProblem> {
    open(status)?;
    match (now, to) {
        (_, Some(to)) => Ok(Mark::Set(to)),
        (None, None) => Ok(Mark::Nothing),
        // A walk-in was never expected: taking a wrong one off leaves no trace that anybody could miss.
        (Some(Attendance::Expected | Attendance::WalkIn), None) => Ok(Mark::Remove),
        (Some(_), None) => Err(AttendanceProblem::NotMerelyExpected),
    }
}

/// Somebody came through the door: who was expected has attended, anybody else walked in.
///
/// # Errors
/// [`AttendanceProblem`]
pub fn walk_in(status: MeetingStatus, now: Option<Attendance>) -> Result<Attendance, AttendanceProblem> {
    open(status)?;
    Ok(match now {
        None | Some(Attendance::WalkIn) => Attendance::WalkIn,
        Some(Attendance::Expected | Attendance::Attended | Attendance::Excused | Attendance::Absent) => Attendance::Attended,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_was_merely_expected_can_be_taken_off() {
        let off = |now| mark(MeetingStatus::Planned, Some(now), None);
        assert_eq!(off(Attendance::Expected), Ok(Mark::Remove), "nothing is lost");
        assert_eq!(off(Attendance::Excused), Err(AttendanceProblem::NotMerelyExpected), "an excuse is worth keeping");
        assert_eq!(mark(MeetingStatus::Planned, None, None), Ok(Mark::Nothing), "who is not on the list cannot be taken off");
    }

    #[test]
    fn a_closed_meeting_keeps_its_list() {
        assert_eq!(
            mark(MeetingStatus::Held, Some(Attendance::Expected), Some(Attendance::Attended)),
            Err(AttendanceProblem::Held),
            "hours are booked already"
        );
        assert_eq!(walk_in(MeetingStatus::Cancelled, None), Err(AttendanceProblem::Cancelled), "nobody walks into it");
    }

    #[test]
    fn who_was_expected_and_comes_has_attended() {
        assert_eq!(walk_in(MeetingStatus::Planned, Some(Attendance::Expected)), Ok(Attendance::Attended), "not a walk-in");
        assert_eq!(walk_in(MeetingStatus::Planned, None), Ok(Attendance::WalkIn), "nobody expected them");
    }
}

//! Rules of meetings: how far a series is planned, how its rule moves with it, what a mark of attendance may do, whose turn
//! it is to do what, what closing means.
//! Deliberately not here: the walk of a rule through the calendar (it needs zones, and those are the calendar crate's).

mod attend;
mod close;
mod fairness;
mod plan;
mod rota;
mod shift;

pub use attend::{Attendance, AttendanceProblem, Mark, mark, walk_in};
pub use close::{CloseProblem, Closing, close};
pub use fairness::{Suits, is_odd};
pub use plan::{AHEAD_MONTHS, AHEAD_OCCURRENCES, WINDOW_OCCURRENCES, WINDOW_YEARS, planned_until};
pub use rota::{Candidate, Proposal, Reason, Role, Turn, propose, queue};
pub use shift::{ShiftProblem, remaining_count, shift_rule, shift_until};

/// Which occurrences of a series a change is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    This,
    /// This one and every later one, and what is planned from now on.
    Later,
    /// Every one that was not held, and what is planned from now on.
    All,
}

/// How a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingStatus {
    Planned,
    Held,
    Cancelled,
}

impl MeetingStatus {
    /// From the word in the file; `None` for a word that is none.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "planned" => Some(Self::Planned),
            "held" => Some(Self::Held),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}

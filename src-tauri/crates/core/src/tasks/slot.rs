//! The time of day of a task. Start and end come and go together.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::commitments::Span;

/// How long a task is taken to last where nobody said, in minutes.
const USUAL: i64 = 60;

/// The slot after its start was set: a slot that is there moves as a whole, a new one lasts as long as was estimated.
pub fn with_start(slot: Option<Span>, start: DateTime<Utc>, estimate: Option<i64>) -> Span {
    let length = match slot {
        Some(slot) => slot.to - slot.from,
        None => Duration::minutes(estimate.unwrap_or(USUAL)),
    };
    Span { from: start, to: start + length }
}

/// Why a slot cannot end then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotProblem {
    NoStart,
    EndBeforeStart,
}

/// The slot after its end was set.
///
/// # Errors
/// Where there is no start yet, or where it is not before the end.
pub fn with_end(slot: Option<Span>, end: DateTime<Utc>) -> Result<Span, SlotProblem> {
    let Some(slot) = slot else { return Err(SlotProblem::NoStart) };
    if end <= slot.from {
        return Err(SlotProblem::EndBeforeStart);
    }
    Ok(Span { to: end, ..slot })
}

/// The day a task is due after its slot was moved from one day to another: what was due on the day of its slot stays due on it, and a
/// slot never lies behind the day it is due.
pub fn with_due(due: Option<NaiveDate>, from: Option<NaiveDate>, to: NaiveDate) -> Option<NaiveDate> {
    due.map(|due| if Some(due) == from || due < to { to } else { due })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::hours(hour)
    }

    #[test]
    fn a_new_start_moves_the_whole_slot() {
        let slot = Span { from: at(9), to: at(11) };
        assert_eq!(with_start(Some(slot), at(14), None), Span { from: at(14), to: at(16) }, "it still lasts two hours");
        assert_eq!(with_start(None, at(14), Some(180)), Span { from: at(14), to: at(17) }, "a new one lasts as estimated");
        assert_eq!(with_start(None, at(14), None), Span { from: at(14), to: at(15) }, "or an hour");
    }

    #[test]
    fn what_is_due_moves_along_with_the_slot_of_its_day() {
        let day = |nth: u32| NaiveDate::from_ymd_opt(2026, 11, nth).expect("a day of November");
        assert_eq!(with_due(Some(day(26)), Some(day(26)), day(24)), Some(day(24)), "due on the day of its slot");
        assert_eq!(with_due(Some(day(30)), Some(day(26)), day(28)), Some(day(30)), "a later day stays");
        assert_eq!(with_due(Some(day(27)), Some(day(26)), day(29)), Some(day(29)), "unless the slot is moved beyond it");
        assert_eq!(with_due(None, Some(day(26)), day(29)), None, "what is not due is not made so");
    }

    #[test]
    fn an_end_needs_a_start_before_it() {
        let slot = Span { from: at(9), to: at(11) };
        assert_eq!(with_end(Some(slot), at(10)), Ok(Span { from: at(9), to: at(10) }), "the end alone moves");
        assert!(with_end(Some(slot), at(9)).is_err(), "a slot lasts");
        assert!(with_end(None, at(9)).is_err(), "there is no start");
    }
}

//! Programmes and journeys: which step follows which, on which day somebody is, and when somebody waits too long at a step.

use chrono::{Days, NaiveDate};

/// After more days than these at a step somebody is stuck, where the step itself says nothing.
pub const PATIENCE: u32 = 14;

/// The most steps that a programme has.
pub const MOST_STEPS: usize = 30;

/// The longest that a step may take, in days.
pub const LONGEST_STEP: u32 = 365;

/// Who does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepOwner {
    Newcomer,
    Buddy,
    Lead,
}

impl StepOwner {
    /// The word in the file and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Newcomer => "newcomer",
            Self::Buddy => "buddy",
            Self::Lead => "lead",
        }
    }
}

/// How a journey ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The person has found their place.
    Settled,
    /// The person went another way.
    Left,
}

impl Outcome {
    /// The word in the file and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Left => "left",
        }
    }
}

/// The steps of a programme to begin with: who does each, and after how many days it is waited for.
pub const STARTER: [(StepOwner, Option<u32>); 5] = [
    (StepOwner::Lead, Some(3)),
    (StepOwner::Lead, Some(7)),
    (StepOwner::Newcomer, None),
    (StepOwner::Buddy, Some(7)),
    (StepOwner::Lead, Some(30)),
];

/// Which day of a journey this is: the day on which it began is the first.
pub fn day_of(began: NaiveDate, today: NaiveDate) -> i64 {
    (today - began).num_days().max(0) + 1
}

/// Days that somebody may be at a step.
pub fn patience(due_after_days: Option<u32>) -> u32 {
    due_after_days.unwrap_or(PATIENCE)
}

/// Whoever came to a step before this day is stuck at it.
pub fn stuck_before(today: NaiveDate, due_after_days: Option<u32>) -> NaiveDate {
    today.checked_sub_days(Days::new(u64::from(patience(due_after_days)))).unwrap_or(NaiveDate::MIN)
}

/// The step that follows this one. `steps` in their order.
pub fn following<'s>(steps: &[&'s str], step: &str) -> Option<&'s str> {
    let place = steps.iter().position(|one| *one == step)?;
    steps.get(place + 1).copied()
}

/// Where those go who are at a step that is taken out: to the next that stays, else to the last before it. `steps` in their order
/// before, the one that goes among them.
pub fn stand_in<'s>(steps: &[&'s str], stay: &[&str], gone: &str) -> Option<&'s str> {
    let place = steps.iter().position(|one| *one == gone)?;
    let (before, after) = steps.split_at(place);
    after.iter().chain(before.iter().rev()).find(|one| stay.contains(one)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_first_day_is_day_one() {
        let today = day("2026-11-22");
        assert_eq!(day_of(today, today), 1, "it begins today");
        assert_eq!(day_of(day("2026-11-17"), today), 6, "five days later it is the sixth");
        assert_eq!(day_of(day("2026-11-25"), today), 1, "one that is to begin has no day before the first");
    }

    #[test]
    fn a_step_has_its_own_patience_or_the_usual_one() {
        let today = day("2026-11-22");
        assert_eq!(stuck_before(today, None), day("2026-11-08"), "fourteen days are not yet too long");
        assert_eq!(stuck_before(today, Some(3)), day("2026-11-19"), "a step that takes three days is late on the fourth");
        assert_eq!(stuck_before(today, Some(60)), day("2026-09-23"), "and a long one takes its time");
    }

    #[test]
    fn steps_follow_one_another_and_the_last_has_none() {
        let steps = ["hello", "met", "settled"];
        assert_eq!(following(&steps, "hello"), Some("met"), "the next");
        assert_eq!(following(&steps, "settled"), None, "after the last comes the end");
        assert_eq!(following(&steps, "gone"), None, "nothing follows what is not there");
    }

    #[test]
    fn whoever_is_at_a_step_that_goes_moves_on_or_else_back() {
        let steps = ["hello", "met", "settled"];
        assert_eq!(stand_in(&steps, &["hello", "settled"], "met"), Some("settled"), "on, where something follows");
        assert_eq!(stand_in(&steps, &["hello"], "settled"), Some("hello"), "back from the end");
        assert_eq!(stand_in(&steps, &["settled", "hello"], "met"), Some("settled"), "whatever the new order is");
        assert_eq!(stand_in(&steps, &[], "met"), None, "nowhere, where nothing stays");
    }
}

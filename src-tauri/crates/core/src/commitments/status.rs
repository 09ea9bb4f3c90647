//! The steps of a promise: asked → accepted | declined | released; accepted → kept | missed | released | handed over.

/// Where a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitmentStatus {
    Asked,
    Accepted,
    Declined,
    Kept,
    Missed,
    /// Given back in time, or withdrawn before it was answered.
    Released,
    HandedOver,
}

impl CommitmentStatus {
    pub const ALL: [Self; 7] =
        [Self::Asked, Self::Accepted, Self::Declined, Self::Kept, Self::Missed, Self::Released, Self::HandedOver];

    /// The word for it, as the file and the faces have it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Kept => "kept",
            Self::Missed => "missed",
            Self::Released => "released",
            Self::HandedOver => "handed over",
        }
    }

    /// `None` for a word that is no status of a commitment.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }

    /// Whether it fills one of the places that it was made for.
    pub fn takes_a_place(self) -> bool {
        match self {
            Self::Accepted | Self::Kept => true,
            Self::Asked | Self::Declined | Self::Missed | Self::Released | Self::HandedOver => false,
        }
    }
}

/// What can happen to a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Accept,
    Decline,
    Keep,
    Miss,
    Release,
    HandOver,
}

/// Why a promise cannot take a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepProblem {
    NotPromised,
    NotPromisedToHandOver,
    Promised,
    /// A promise is given back, not declined.
    PromisedSoRelease,
    Declined,
    Released,
    Kept,
    Missed,
    HandedOver,
}

/// Where the step leads.
///
/// # Errors
/// Where the promise cannot take this step from where it stands.
pub fn step(from: CommitmentStatus, step: Step) -> Result<CommitmentStatus, StepProblem> {
    use CommitmentStatus::{Accepted, Asked, Declined, HandedOver, Kept, Missed, Released};
    match (from, step) {
        (Asked, Step::Accept) => Ok(Accepted),
        (Asked, Step::Decline) => Ok(Declined),
        (Asked | Accepted, Step::Release) => Ok(Released),
        (Accepted, Step::Keep) => Ok(Kept),
        (Accepted, Step::Miss) => Ok(Missed),
        (Accepted, Step::HandOver) => Ok(HandedOver),
        (Asked, Step::Keep | Step::Miss) => Err(StepProblem::NotPromised),
        (Asked, Step::HandOver) => Err(StepProblem::NotPromisedToHandOver),
        (Accepted, Step::Accept) => Err(StepProblem::Promised),
        (Accepted, Step::Decline) => Err(StepProblem::PromisedSoRelease),
        (Declined, _) => Err(StepProblem::Declined),
        (Released, _) => Err(StepProblem::Released),
        (Kept, _) => Err(StepProblem::Kept),
        (Missed, _) => Err(StepProblem::Missed),
        (HandedOver, _) => Err(StepProblem::HandedOver),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CommitmentStatus::{Accepted, Asked, Declined, HandedOver, Kept, Missed, Released};

    const STEPS: [Step; 6] = [Step::Accept, Step::Decline, Step::Keep, Step::Miss, Step::Release, Step::HandOver];

    #[test]
    fn a_question_is_answered_or_withdrawn() {
        assert_eq!(step(Asked, Step::Accept), Ok(Accepted), "a yes");
        assert_eq!(step(Asked, Step::Decline), Ok(Declined), "a no");
        assert_eq!(step(Asked, Step::Release), Ok(Released), "withdrawn");
        for wrong in [Step::Keep, Step::Miss, Step::HandOver] {
            assert!(step(Asked, wrong).is_err(), "{wrong:?} needs a promise first");
        }
    }

    #[test]
    fn a_promise_ends_in_one_of_four_ways() {
        assert_eq!(step(Accepted, Step::Keep), Ok(Kept), "kept");
        assert_eq!(step(Accepted, Step::Miss), Ok(Missed), "missed");
        assert_eq!(step(Accepted, Step::Release), Ok(Released), "given back");
        assert_eq!(step(Accepted, Step::HandOver), Ok(HandedOver), "handed over");
        assert!(step(Accepted, Step::Decline).is_err(), "a promise is released, not declined");
    }

    #[test]
    fn what_is_settled_takes_no_step() {
        for settled in [Declined, Kept, Missed, Released, HandedOver] {
            for any in STEPS {
                assert!(step(settled, any).is_err(), "{settled:?} refuses {any:?}");
            }
        }
    }

    #[test]
    fn a_status_is_read_back_from_its_word() {
        for status in CommitmentStatus::ALL {
            assert_eq!(CommitmentStatus::of(status.word()), Some(status), "{} is one status", status.word());
        }
    }
}

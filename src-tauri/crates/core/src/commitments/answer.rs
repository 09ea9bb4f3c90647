//! What an answer to an invitation does to a promise: where it stands decides which step the answer is.

use super::CommitmentStatus;

/// What somebody has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    Perhaps,
}

/// What follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consequence {
    /// A new promise, given at once.
    Promise,
    /// A new question, so that an open answer is not forgotten.
    Ask,
    /// A new question that is answered with no at once.
    AskAndDecline,
    /// The open question is answered with yes.
    Accept,
    /// The open question is answered with no.
    Decline,
    /// The promise is given back in time.
    Release,
    /// It is known already.
    Nothing,
    /// The meeting has settled what became of the promise.
    Settled,
}

/// What follows from an answer where the newest promise stands at `now`; `None` where there was none.
pub fn answered(now: Option<CommitmentStatus>, answer: Answer) -> Consequence {
    use CommitmentStatus::{Accepted, Asked, Declined, HandedOver, Kept, Missed, Released};
    match (now, answer) {
        (Some(Kept | Missed), _) => Consequence::Settled,
        (Some(Asked), Answer::Yes) => Consequence::Accept,
        (None | Some(Declined | Released | HandedOver), Answer::Yes) => Consequence::Promise,
        (Some(Asked), Answer::No) => Consequence::Decline,
        (Some(Accepted), Answer::No) => Consequence::Release,
        (None, Answer::No) => Consequence::AskAndDecline,
        (None | Some(Declined | Released | HandedOver), Answer::Perhaps) => Consequence::Ask,
        // Who has promised and is less sure now has still not given it back.
        (Some(Accepted), Answer::Yes | Answer::Perhaps)
        | (Some(Asked), Answer::Perhaps)
        | (Some(Declined | Released | HandedOver), Answer::No) => Consequence::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commitments::{Step, step};

    #[test]
    fn every_answer_is_a_step_that_the_promise_can_take() {
        for now in CommitmentStatus::ALL {
            for answer in [Answer::Yes, Answer::No, Answer::Perhaps] {
                let by = match answered(Some(now), answer) {
                    Consequence::Accept => Step::Accept,
                    Consequence::Decline => Step::Decline,
                    Consequence::Release => Step::Release,
                    Consequence::Promise | Consequence::Ask | Consequence::AskAndDecline => {
                        assert!(!matches!(now, CommitmentStatus::Asked | CommitmentStatus::Accepted), "{now:?} stands already");
                        continue;
                    }
                    Consequence::Nothing | Consequence::Settled => continue,
                };
                assert!(step(now, by).is_ok(), "{answer:?} to {now:?} is {by:?}, which it can take");
            }
        }
    }

    #[test]
    fn a_no_after_a_yes_gives_the_promise_back() {
        assert_eq!(answered(Some(CommitmentStatus::Accepted), Answer::No), Consequence::Release, "in time, not broken");
        assert_eq!(answered(Some(CommitmentStatus::Declined), Answer::Yes), Consequence::Promise, "and a change of mind counts");
        assert_eq!(answered(Some(CommitmentStatus::Kept), Answer::No), Consequence::Settled, "but not after the meeting");
    }
}

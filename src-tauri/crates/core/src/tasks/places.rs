//! Places of a task. Only a yes takes one: whoever was asked and has not answered is shown beside, so that a gap stays visible.

use crate::commitments::CommitmentStatus;

/// Places that nobody has promised to fill. More promises than places leave none open, never less than none.
pub fn open_places(places: u32, commitments: impl IntoIterator<Item = CommitmentStatus>) -> u32 {
    let taken = commitments.into_iter().filter(|status| status.takes_a_place()).count();
    places.saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use CommitmentStatus::{Accepted, Asked, Declined, HandedOver, Kept, Missed, Released};

    #[test]
    fn only_a_yes_takes_a_place() {
        assert_eq!(open_places(2, [Asked, Asked]), 2, "an unanswered question leaves the place open");
        assert_eq!(open_places(2, [Accepted, Kept]), 0, "a promise takes a place, and a kept one does not give it back");
        assert_eq!(open_places(1, [Accepted, Accepted]), 0, "more promises than places leave none open");
    }

    #[test]
    fn what_was_given_back_reopens_the_place() {
        assert_eq!(open_places(2, [Declined, Released, Missed]), 2, "a decline, a release and a miss leave the place open");
        assert_eq!(open_places(1, [HandedOver, Accepted]), 0, "a hand-over fills one place, not two");
    }
}

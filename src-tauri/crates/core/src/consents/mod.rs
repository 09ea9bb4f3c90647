//! Consents: whether somebody agrees to something today, out of everything that was written down about it.
//! Deliberately not here: whom not to contact (people), and the words of a consent (the community's own).

use chrono::NaiveDate;

/// How something was said to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Paper,
    Form,
    Spoken,
    Imported,
}

impl How {
    pub const ALL: [Self; 4] = [Self::Paper, Self::Form, Self::Spoken, Self::Imported];

    /// The word in the file and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Form => "form",
            Self::Spoken => "spoken",
            Self::Imported => "imported",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.word() == word)
    }
}

/// One consent of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    pub on: NaiveDate,
    pub how: How,
    pub withdrawn_on: Option<NaiveDate>,
}

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Agreed,
    Withdrawn,
    /// Never asked, as far as is known.
    Unknown,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Agreed, Self::Withdrawn, Self::Unknown];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Withdrawn => "withdrawn",
            Self::Unknown => "unknown",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// Whether a consent outweighs the last withdrawal of its kind. Who changes their mind on one day is believed; a file that says
/// the same day is not, because nobody knows which came first.
pub fn outweighs(given: &Given, withdrawn_on: Option<NaiveDate>) -> bool {
    match (withdrawn_on, given.how) {
        (None, _) => true,
        (Some(day), How::Imported) => given.on > day,
        (Some(day), How::Paper | How::Form | How::Spoken) => given.on >= day,
    }
}

/// Where somebody stands about one kind, by all that was written down about it, in any order.
pub fn state(all: &[Given]) -> State {
    let withdrawn_on = all.iter().filter_map(|given| given.withdrawn_on).max();
    let stands = all.iter().any(|given| given.withdrawn_on.is_none() && outweighs(given, withdrawn_on));
    match (stands, withdrawn_on) {
        (true, _) => State::Agreed,
        (false, Some(_)) => State::Withdrawn,
        (false, None) => State::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date of the test")
    }

    fn given(on: &str, how: How, withdrawn_on: Option<&str>) -> Given {
        Given { on: day(on), how, withdrawn_on: withdrawn_on.map(day) }
    }

    #[test]
    fn a_withdrawal_ends_what_was_agreed_to_before_it() {
        assert_eq!(state(&[]), State::Unknown, "nothing is known");
        assert_eq!(state(&[given("2025-01-01", How::Paper, None)]), State::Agreed, "it stands");
        let gone = given("2025-01-01", How::Paper, Some("2026-01-01"));
        assert_eq!(state(&[gone]), State::Withdrawn, "it was withdrawn");
        let other = given("2025-06-01", How::Form, None);
        assert_eq!(state(&[gone, other]), State::Withdrawn, "an older yes on another sheet does not outlive a no");
        let again = given("2026-02-01", How::Spoken, None);
        assert_eq!(state(&[again, gone]), State::Agreed, "a newer yes does, in whatever order it was written down");
    }

    #[test]
    fn a_file_never_outweighs_a_withdrawal_of_the_same_day() {
        let gone = given("2025-01-01", How::Paper, Some("2026-01-01"));
        assert_eq!(state(&[gone, given("2026-01-01", How::Imported, None)]), State::Withdrawn, "nobody knows which came first");
        assert_eq!(state(&[gone, given("2026-01-01", How::Spoken, None)]), State::Agreed, "who says it again is believed");
        assert_eq!(state(&[gone, given("2026-01-02", How::Imported, None)]), State::Agreed, "the day after is after");
    }
}

//! Standing: derived from dates and activity, never typed in, and always with its reason.

use chrono::{Days, NaiveDate};

/// How long somebody counts as new, in days after they joined.
pub const NEWCOMER_DAYS: u64 = 60;

/// In the order in which they win.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    Alumni,
    OnABreak,
    Newcomer,
    Quiet,
    Active,
}

impl Standing {
    pub const ALL: [Self; 5] = [Self::Alumni, Self::OnABreak, Self::Newcomer, Self::Quiet, Self::Active];

    /// The word in SQL and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Alumni => "alumni",
            Self::OnABreak => "on a break",
            Self::Newcomer => "newcomer",
            Self::Quiet => "quiet",
            Self::Active => "active",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.word() == word)
    }
}

/// What a standing is derived from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts {
    pub joined_on: Option<NaiveDate>,
    pub break_until: Option<NaiveDate>,
    pub left_on: Option<NaiveDate>,
    pub last_seen_on: Option<NaiveDate>,
    /// The last day on which silence is still usual for this person.
    pub quiet_after: Option<NaiveDate>,
}

/// Why somebody has the standing they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandingReason {
    Left(NaiveDate),
    /// Its last day.
    OnABreak(NaiveDate),
    Joined(NaiveDate),
    /// Longer than their own rhythm lets expect.
    Silent {
        seen: NaiveDate,
        expected: NaiveDate,
    },
    Seen(NaiveDate),
    /// No silence can be unusual.
    NothingRecorded,
}

/// The standing on a day, and why.
pub fn standing(facts: &Facts, today: NaiveDate) -> (Standing, StandingReason) {
    if let Some(left) = facts.left_on.filter(|left| *left <= today) {
        return (Standing::Alumni, StandingReason::Left(left));
    }
    if let Some(until) = facts.break_until.filter(|until| *until >= today) {
        return (Standing::OnABreak, StandingReason::OnABreak(until));
    }
    let still_new = |joined: &NaiveDate| joined.checked_add_days(Days::new(NEWCOMER_DAYS)).is_some_and(|end| end > today);
    if let Some(joined) = facts.joined_on.filter(still_new) {
        return (Standing::Newcomer, StandingReason::Joined(joined));
    }
    match (facts.last_seen_on, facts.quiet_after) {
        (Some(seen), Some(expected)) if today > expected => (Standing::Quiet, StandingReason::Silent { seen, expected }),
        (Some(seen), _) => (Standing::Active, StandingReason::Seen(seen)),
        (None, _) => (Standing::Active, StandingReason::NothingRecorded),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    #[test]
    fn people_on_a_break_and_alumni_are_never_quiet() {
        let today = day("2026-11-22").expect("a date");
        let silent = Facts { last_seen_on: day("2025-01-01"), quiet_after: day("2025-03-01"), ..Facts::default() };
        assert_eq!(standing(&silent, today).0, Standing::Quiet, "long past their own rhythm");
        assert_eq!(
            standing(&Facts { break_until: day("2026-11-22"), ..silent }, today).0,
            Standing::OnABreak,
            "the break's last day counts"
        );
        assert_eq!(standing(&Facts { break_until: day("2026-11-21"), ..silent }, today).0, Standing::Quiet, "the break is over");
        assert_eq!(
            standing(&Facts { left_on: day("2026-01-01"), ..silent }, today).0,
            Standing::Alumni,
            "who has left is not missed"
        );
        assert_eq!(
            standing(&Facts { left_on: day("2026-12-01"), ..silent }, today).0,
            Standing::Quiet,
            "a farewell to come has not happened"
        );
    }

    #[test]
    fn newcomers_are_new_for_sixty_days() {
        let today = day("2026-11-22").expect("a date");
        let joined = |text| standing(&Facts { joined_on: day(text), ..Facts::default() }, today).0;
        assert_eq!(joined("2026-09-24"), Standing::Newcomer, "the sixtieth day");
        assert_eq!(joined("2026-09-23"), Standing::Active, "the day after it");
    }
}

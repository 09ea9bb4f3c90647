//! Retention: after how many months something is looked at again, and until when it is kept then. Nothing here removes anything.

use chrono::{Months, NaiveDate};

/// The longest that anything is kept unquestioned, in months: twenty years.
pub const LONGEST: u32 = 240;

/// What is looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// People who left, and of whom nothing was heard since.
    Alumni,
    /// People who were written down and never came.
    Newcomers,
    /// Documents that were made or kept.
    Documents,
    /// Sensitive fields since their last change.
    Sensitive,
}

impl Rule {
    pub const ALL: [Self; 4] = [Self::Alumni, Self::Newcomers, Self::Documents, Self::Sensitive];

    /// The word in the file and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Alumni => "alumni",
            Self::Newcomers => "newcomers",
            Self::Documents => "documents",
            Self::Sensitive => "sensitive",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.word() == word)
    }

    /// Months that suit most communities; a suggestion, never at work by itself.
    pub const fn suggested(self) -> u32 {
        match self {
            Self::Alumni => 24,
            Self::Newcomers | Self::Sensitive => 12,
            Self::Documents => 36,
        }
    }
}

/// The last day that is due on this one; the month's last where it has no such day.
pub fn due_until(today: NaiveDate, months: u32) -> NaiveDate {
    today.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// Until when somebody is kept who is kept for so many months more.
pub fn kept_until(today: NaiveDate, months: u32) -> NaiveDate {
    today.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_on_the_calendar() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date of the test");
        assert_eq!(due_until(day("2026-11-22"), 24), day("2024-11-22"), "two years are the same day");
        assert_eq!(due_until(day("2026-03-31"), 1), day("2026-02-28"), "a month without that day ends on its last");
        assert_eq!(kept_until(day("2026-08-31"), 6), day("2027-02-28"), "ahead as well");
    }

    #[test]
    fn words_are_read_back_as_they_are_written() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_word(rule.word()), Some(rule), "{rule:?} keeps its word");
            assert!((1..=LONGEST).contains(&rule.suggested()), "{rule:?} suggests what it takes");
        }
    }
}

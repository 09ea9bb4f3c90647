//! One typed line as the start of a task, a meeting or a person: what day, what time, who, which effort.
//! Read in all five languages at once, because people mix them; what is short and common in another language counts only in its own.
//! Deliberately not here: who is meant by a name (the file knows), and the sentences that are said about what is missing.

mod days;
mod letters;
mod mentions;
mod read;
mod spans;
mod times;
mod words;

pub use mentions::{Mention, may_mean, mentions};
pub use read::read;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The longest line that is read, in characters; what follows is left out and said to be.
pub const LONGEST_LINE: usize = 500;

/// What a line adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Task,
    Meeting,
    Person,
}

/// Whom or what a mention names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// After `@`.
    Person,
    /// After `#`.
    Effort,
}

/// A name that the community has, so that a mention of several words ends where the name does.
#[derive(Debug, Clone, Copy)]
pub struct Name<'a> {
    pub named: Named,
    pub text: &'a str,
}

/// Everything a line is read with.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The wall clock in the community's zone.
    pub now: NaiveDateTime,
    /// BCP 47, such as `es` or `en-US`. Settles short words and, with a region, whether 4/5 is in April.
    pub language: &'a str,
    pub names: &'a [Name<'a>],
    /// Where words begin (bytes) that shall stay words although they could be read.
    pub kept: &'a [usize],
}

/// What a part of the line was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The word that says what the line adds.
    Kind(Kind),
    /// A name after `@` or `#`, as it was typed.
    Mention {
        named: Named,
        text: String,
    },
    Day(NaiveDate),
    /// A time of day; with its length where an end was given.
    Time {
        at: NaiveTime,
        minutes: Option<i64>,
    },
    /// Minutes that it takes.
    Estimate(i64),
    Email(String),
    Phone(String),
}

/// A stretch of the line, in bytes, and its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub from: usize,
    pub to: usize,
    pub what: What,
}

/// What keeps a line from being added, or what of it was not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is left that could be a title or a name.
    NoTitle,
    /// A meeting wants a time.
    NoTime,
    /// Day and month can be meant either way.
    DayUnclear { from: usize, to: usize },
    /// More than one effort; the first counts.
    SecondEffort { from: usize, to: usize },
    /// The line is longer than is read.
    TooLong,
}

impl Trouble {
    /// Whether the line can be added all the same.
    pub const fn is_small(&self) -> bool {
        matches!(self, Self::SecondEffort { .. } | Self::TooLong | Self::DayUnclear { .. })
    }
}

/// A line that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quick {
    pub kind: Kind,
    /// What is left of the line: the title, or the person's name.
    pub title: String,
    /// In the order of the line, never overlapping.
    pub parts: Vec<Part>,
    pub troubles: Vec<Trouble>,
}

impl Quick {
    /// The day that is meant: the one that was typed, or else the next on which the time is still ahead.
    pub fn day(&self, now: NaiveDateTime) -> Option<NaiveDate> {
        let typed = self.parts.iter().find_map(|part| match part.what {
            What::Day(day) => Some(day),
            _ => None,
        });
        typed.or_else(|| {
            let (at, _) = self.time()?;
            if at > now.time() { Some(now.date()) } else { now.date().succ_opt() }
        })
    }

    /// The time of day, and its length where the line says it.
    pub fn time(&self) -> Option<(NaiveTime, Option<i64>)> {
        let (at, minutes) = self.parts.iter().find_map(|part| match part.what {
            What::Time { at, minutes } => Some((at, minutes)),
            _ => None,
        })?;
        Some((at, minutes.or(self.estimate())))
    }

    /// How long it takes, in minutes.
    pub fn estimate(&self) -> Option<i64> {
        self.parts.iter().find_map(|part| match part.what {
            What::Estimate(minutes) => Some(minutes),
            _ => None,
        })
    }
}

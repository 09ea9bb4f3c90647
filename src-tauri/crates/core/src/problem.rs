//! What a parser could not use, said so that a person can find it in their file.

/// One thing in the input that was left out or mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line of the input, counted from 1; `None` where the whole input is meant.
    pub line: Option<usize>,
    /// What is wrong, and what was done about it. Holds no personal data beyond the input's own words.
    pub why: Why,
}

impl Problem {
    /// A problem of one line.
    pub fn at(line: usize, why: Why) -> Self {
        Self { line: Some(line), why }
    }

    /// A problem of the whole input.
    pub fn whole(why: Why) -> Self {
        Self { line: None, why }
    }
}

/// Which message says why, and with what: core knows neither its words nor its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    pub id: &'static str,
    pub values: Vec<(&'static str, WhyValue)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyValue {
    Text(String),
    Count(usize),
    Day(chrono::NaiveDate),
    Why(Why),
    /// Several, one after the other.
    All(Vec<Why>),
}

impl Why {
    pub fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<WhyValue>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl From<&str> for WhyValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for WhyValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for WhyValue {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<chrono::NaiveDate> for WhyValue {
    fn from(day: chrono::NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Why> for WhyValue {
    fn from(why: Why) -> Self {
        Self::Why(why)
    }
}

impl From<Vec<Why>> for WhyValue {
    fn from(all: Vec<Why>) -> Self {
        Self::All(all)
    }
}

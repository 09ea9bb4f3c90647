//! What a parser could not use, said so that a person can find it in their file.

/// One thing in the input that was left out or mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line of the input, counted from 1; `None` where the whole input is meant.
    pub line: Option<usize>,
    /// A sentence for the user: what is wrong, and what was done about it. Holds no personal data beyond the input's own words.
    pub message: String,
}

impl Problem {
    /// A problem of one line.
    pub fn at(line: usize, message: impl Into<String>) -> Self {
        Self { line: Some(line), message: message.into() }
    }

    /// A problem of the whole input.
    pub fn whole(message: impl Into<String>) -> Self {
        Self { line: None, message: message.into() }
    }
}

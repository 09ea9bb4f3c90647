//! Where a task stands.

/// The columns of the board, left to right; `Dropped` has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskStatus {
    ToDo,
    Doing,
    Waiting,
    Done,
    Dropped,
}

impl TaskStatus {
    pub const ALL: [Self; 5] = [Self::ToDo, Self::Doing, Self::Waiting, Self::Done, Self::Dropped];

    /// The word for it, as the file and the faces have it.
    pub fn word(self) -> &'static str {
        match self {
            Self::ToDo => "to do",
            Self::Doing => "doing",
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// `None` for a word that is no status of a task.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }

    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        match self {
            Self::ToDo | Self::Doing | Self::Waiting => true,
            Self::Done | Self::Dropped => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_back_from_its_word() {
        for status in TaskStatus::ALL {
            assert_eq!(TaskStatus::of(status.word()), Some(status), "{} is one status", status.word());
        }
        assert_eq!(TaskStatus::of("Done"), None, "words are written as they are stored");
    }
}

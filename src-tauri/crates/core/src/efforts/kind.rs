//! The four kinds of effort.

/// What an effort is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EffortKind {
    WorkingGroup,
    LocalCommunity,
    Project,
    Programme,
}

impl EffortKind {
    pub const ALL: [Self; 4] = [Self::WorkingGroup, Self::LocalCommunity, Self::Project, Self::Programme];

    /// The word for it, as the file and the faces have it.
    pub fn word(self) -> &'static str {
        match self {
            Self::WorkingGroup => "working group",
            Self::LocalCommunity => "local community",
            Self::Project => "project",
            Self::Programme => "programme",
        }
    }

    /// `None` for a word that is no kind of effort.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

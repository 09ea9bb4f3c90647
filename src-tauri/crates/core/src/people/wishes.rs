//! Whom not to contact, and how: the one rule that every draft, export and suggestion asks.
//! Deliberately not here: what somebody agreed to (consents).

use super::ContactKind;

/// A way to get in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    Email,
    Phone,
    Post,
    /// Through another service, by a handle.
    Messages,
}

impl Channel {
    pub const ALL: [Self; 4] = [Self::Email, Self::Phone, Self::Post, Self::Messages];

    /// The word in the file and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Post => "post",
            Self::Messages => "messages",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.word() == word)
    }

    /// The channel that a contact point is used through; a web page disturbs nobody.
    pub const fn of(kind: ContactKind) -> Option<Self> {
        match kind {
            ContactKind::Email => Some(Self::Email),
            ContactKind::Phone => Some(Self::Phone),
            ContactKind::Address => Some(Self::Post),
            ContactKind::Web => None,
        }
    }
}

/// What somebody has asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactWishes {
    /// Not to be contacted at all.
    pub nothing: bool,
    /// Not in these ways.
    pub refused: Vec<Channel>,
}

/// Why somebody is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// They asked not to be contacted.
    Everything,
    /// They asked not to be contacted in this way.
    Channel(Channel),
}

impl Silence {
    /// The word on the wire: `everything` or the channel.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Channel(channel) => channel.word(),
        }
    }
}

impl ContactWishes {
    /// Why this channel is not to be used for them; `None` where it may be.
    pub fn against(&self, channel: Channel) -> Option<Silence> {
        if self.nothing {
            Some(Silence::Everything)
        } else {
            self.refused.contains(&channel).then_some(Silence::Channel(channel))
        }
    }

    /// Whether there is no way left to get in touch, so that nothing should suggest it.
    pub fn is_silent(&self) -> bool {
        self.nothing || Channel::ALL.iter().all(|channel| self.refused.contains(channel))
    }

    /// The channels that are not to be used.
    pub fn silenced(&self) -> Vec<Channel> {
        Channel::ALL.into_iter().filter(|channel| self.against(*channel).is_some()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_channel_is_not_used_and_the_others_are() {
        let noor = ContactWishes { refused: vec![Channel::Phone], ..ContactWishes::default() };
        assert_eq!(noor.against(Channel::Phone), Some(Silence::Channel(Channel::Phone)), "she asked not to be called");
        assert_eq!(noor.against(Channel::Email), None, "a mail is welcome");
        assert!(!noor.is_silent(), "there are ways left");
    }

    #[test]
    fn who_wants_no_contact_wants_none_in_any_way() {
        let eleni = ContactWishes { nothing: true, ..ContactWishes::default() };
        assert!(
            Channel::ALL.iter().all(|channel| eleni.against(*channel) == Some(Silence::Everything)),
            "every channel is closed, and for that reason"
        );
        let piece_by_piece = ContactWishes { refused: Channel::ALL.to_vec(), ..ContactWishes::default() };
        assert!(eleni.is_silent() && piece_by_piece.is_silent(), "refusing each is refusing all");
        assert_eq!(eleni.silenced().len(), 4, "all four are named");
    }

    #[test]
    fn words_are_read_back_as_they_are_written() {
        for channel in Channel::ALL {
            assert_eq!(Channel::from_word(channel.word()), Some(channel), "{channel:?} keeps its word");
        }
        assert_eq!(Channel::from_word("pigeon"), None, "no such channel");
    }
}

//! The languages that Hearth speaks, and the one that this process speaks now.

use std::sync::atomic::{AtomicU8, Ordering};

/// A language with complete catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum Language {
    #[default]
    En,
    De,
    Es,
    Ja,
    Ar,
    /// English with accents and a third longer, for tests: shows what is not translated, and what does not fit.
    Pseudo,
}

static SPOKEN: AtomicU8 = AtomicU8::new(Language::En as u8);

/// Sets the language of this process.
pub fn speak(language: Language) {
    SPOKEN.store(language as u8, Ordering::Relaxed);
}

/// The language of this process; English until [`speak`] was called.
pub fn spoken() -> Language {
    let spoken = SPOKEN.load(Ordering::Relaxed);
    Language::EVERY.into_iter().find(|language| *language as u8 == spoken).unwrap_or_default()
}

impl Language {
    /// Those that people can choose, English first.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Es, Self::Ja, Self::Ar];

    pub(crate) const EVERY: [Self; 6] = [Self::En, Self::De, Self::Es, Self::Ja, Self::Ar, Self::Pseudo];

    /// BCP 47: `en`, `de`, …; `en-XA` for the language of tests.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::Ja => "ja",
            Self::Ar => "ar",
            Self::Pseudo => "en-XA",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::Ja => "日本語",
            Self::Ar => "العربية",
            Self::Pseudo => "Ƥşḗŭḓǿ",
        }
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(self) -> bool {
        self == Self::Ar
    }

    /// The language that fits a tag such as `de`, `de-AT` or `de_AT.UTF-8`; none where Hearth does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case(Self::Pseudo.code()) {
            return Some(Self::Pseudo);
        }
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_a_system_finds_its_language() {
        for (tag, language) in [
            ("de", Some(Language::De)),
            ("de_AT.UTF-8", Some(Language::De)),
            ("es-419", Some(Language::Es)),
            ("JA", Some(Language::Ja)),
            ("ar-EG", Some(Language::Ar)),
            ("en_US@euro", Some(Language::En)),
            ("en-XA", Some(Language::Pseudo)),
            ("est", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag), language, "{tag:?} means what its first part says");
        }
    }
}

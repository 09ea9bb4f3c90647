//! A line as letters that can be compared: lower case, without accents, digits of every script as digits. Each letter knows where in
//! the line it stands.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::people::is_unspaced;

#[derive(Debug, Clone, Copy)]
struct Letter {
    c: char,
    from: usize,
    to: usize,
}

/// A line of letters. Positions count letters; [`Letters::byte`] leads back to the line.
#[derive(Debug)]
pub(super) struct Letters {
    all: Vec<Letter>,
    bytes: usize,
}

/// Digits and signs of other scripts as the ones that all vocabulary is written with.
fn plain(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{0660}'..='\u{0669}' => char::from_u32(u32::from(c) - 0x0660 + 0x30).unwrap_or(c),
        '\u{06F0}'..='\u{06F9}' => char::from_u32(u32::from(c) - 0x06F0 + 0x30).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{301C}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Letters that fall apart into others when their accents are taken away: a voiced kana, a syllable of Hangul.
fn is_whole(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}')
}

/// The letters that `text` is compared as.
pub(super) fn fold(text: &str) -> String {
    Letters::of(text).all.iter().map(|letter| letter.c).collect()
}

impl Letters {
    pub fn of(line: &str) -> Self {
        let mut all: Vec<Letter> = Vec::with_capacity(line.len());
        for (from, source) in line.char_indices() {
            let to = from + source.len_utf8();
            let before = all.len();
            for c in plain(source).to_lowercase() {
                if is_whole(c) {
                    all.push(Letter { c, from, to });
                    continue;
                }
                for c in std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)) {
                    match c {
                        'ß' => all.extend([Letter { c: 's', from, to }; 2]),
                        c => all.push(Letter { c, from, to }),
                    }
                }
            }
            if all.len() == before
                && let Some(last) = all.last_mut()
            {
                last.to = to;
            }
        }
        Self { all, bytes: line.len() }
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    pub fn at(&self, place: usize) -> Option<char> {
        self.all.get(place).map(|letter| letter.c)
    }

    /// Where a letter begins in the line, in bytes; the end of the line behind the last.
    pub fn byte(&self, place: usize) -> usize {
        self.all.get(place).map_or(self.bytes, |letter| letter.from)
    }

    /// Where the letter before `place` ends, in bytes.
    pub fn byte_end(&self, place: usize) -> usize {
        place.checked_sub(1).and_then(|before| self.all.get(before)).map_or(0, |letter| letter.to)
    }

    pub fn spaces(&self, mut place: usize) -> usize {
        while self.at(place) == Some(' ') {
            place += 1;
        }
        place
    }

    /// Whether a word or a number can begin here.
    pub fn starts(&self, place: usize) -> bool {
        let (Some(here), Some(before)) = (self.at(place), place.checked_sub(1).and_then(|before| self.at(before))) else {
            return true;
        };
        !before.is_alphanumeric() || !here.is_alphanumeric() || is_unspaced(before) || is_unspaced(here)
    }

    /// Whether a word or a number can end before `place`.
    pub fn ends(&self, place: usize) -> bool {
        place >= self.len() || self.starts(place)
    }

    /// The end of `text` where it stands here as a word of its own; a space of it stands for any number of them.
    pub fn word(&self, place: usize, text: &str) -> Option<usize> {
        let to = self.begin(place, text)?;
        self.ends(to).then_some(to)
    }

    /// The same without asking that the word ends.
    pub fn begin(&self, mut place: usize, text: &str) -> Option<usize> {
        for c in text.chars() {
            if c == ' ' {
                let to = self.spaces(place);
                if to == place {
                    return None;
                }
                place = to;
            } else if self.at(place) == Some(c) {
                place += 1;
            } else {
                return None;
            }
        }
        Some(place)
    }

    /// The longest of these words that stands here.
    pub fn any(&self, place: usize, words: &[&str]) -> Option<usize> {
        words.iter().filter_map(|word| self.word(place, word)).max()
    }

    /// A number of at most `most` digits, with nothing but an end of digits behind it.
    pub fn number(&self, place: usize, most: usize) -> Option<(u32, usize)> {
        let mut to = place;
        let mut value = 0_u32;
        while let Some(digit) = self.at(to).and_then(|c| c.to_digit(10)) {
            if to - place == most {
                return None;
            }
            value = value * 10 + digit;
            to += 1;
        }
        (to > place).then_some((value, to))
    }

    /// The end of a word of any letters.
    pub fn word_end(&self, mut place: usize) -> usize {
        let start = place;
        while self.at(place).is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '_' | '.')) {
            if place > start && self.starts(place) && self.at(place).is_some_and(is_unspaced) {
                break;
            }
            place += 1;
        }
        // A full stop or a dash at the end belongs to the sentence.
        while place > start && self.at(place - 1).is_some_and(|c| matches!(c, '.' | '-' | '\'' | '’')) {
            place -= 1;
        }
        place
    }

    /// Letters from one place to another.
    pub fn text(&self, from: usize, to: usize) -> String {
        self.all.get(from..to.min(self.len())).unwrap_or_default().iter().map(|letter| letter.c).collect()
    }
}

//! The language of tests: English that is readable, plainly not English, and a third longer.

use std::borrow::Cow;

/// The fixed part of a sentence with accents; values between the parts stay as they are.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let other = match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            'y' => 'ý',
            'c' => 'ç',
            'n' => 'ñ',
            's' => 'š',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ó',
            'U' => 'Ú',
            'N' => 'Ñ',
            'S' => 'Š',
            other => other,
        };
        out.push(other);
        // Vowels twice: words grow by about a third and stay readable.
        if "aeiou".contains(letter) {
            out.push(other);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_grows_and_loses_its_plain_vowels() {
        assert_eq!(accented("Nothing was changed"), "Ñóóthííñg wááš çhááñgééd", "accented, longer, and still to be read");
    }
}

//! The printed recovery code: seven groups of five symbols, 136 bits. Its last symbol checks each group and the group's place, so that a
//! typing error is named by its group. Of letters and digits that look alike only one is ever used, and typing the other means the same.

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::wrap::random;
use crate::Result;

/// How many groups a code has.
pub const GROUPS: usize = 7;
/// Symbols of a group that carry the secret; one more checks them.
const CARRYING: usize = 4;
const WRITTEN: usize = CARRYING + 1;

/// Without O, I, L, Z, S, B and V, which hands and faces confuse with 0, 1, 2, 5, 8 and U. Their number is a prime, so that one sum finds every
/// single error and every exchange of neighbours.
const SYMBOLS: &[u8; 29] = b"0123456789ACDEFGHJKMNPQRTUWXY";
/// All different, none a multiple of another's negative to the prime.
const WEIGHTS: [usize; CARRYING] = [2, 3, 5, 7];

/// A code. Has no `Debug` and is wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; GROUPS * CARRYING]);

/// What keeps a typed text from being a code. Groups count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeTrouble {
    /// This group holds a typing error.
    Group { group: usize },
    /// This group has too few or too many symbols.
    Size { group: usize },
    /// No code has this symbol.
    Symbol { group: usize, symbol: char },
    /// So many groups were typed.
    Groups { typed: usize },
}

/// What a typed symbol stands for; `None` where no code has it.
fn value(symbol: char) -> Option<u8> {
    let plain = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'B' => '8',
        'V' => 'U',
        // The digits of Arabic and Persian keyboards.
        digit @ '\u{660}'..='\u{669}' => char::from(b'0' + u8::try_from(digit as u32 - 0x660).ok()?),
        digit @ '\u{6F0}'..='\u{6F9}' => char::from(b'0' + u8::try_from(digit as u32 - 0x6F0).ok()?),
        other => other,
    };
    SYMBOLS.iter().position(|one| char::from(*one) == plain).and_then(|at| u8::try_from(at).ok())
}

/// The check of a group: its place counts too, so that two exchanged groups are found.
fn check(group: usize, carrying: &[u8]) -> u8 {
    let sum: usize = carrying.iter().zip(WEIGHTS).map(|(value, weight)| usize::from(*value) * weight).sum();
    (((group + 1) * 11 + sum) % SYMBOLS.len()) as u8
}

/// The typed groups, each with only its symbols.
fn split(text: &str) -> Vec<Vec<char>> {
    let plain: String = text.nfkc().collect();
    let words: Vec<Vec<char>> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| word.chars().collect()).collect();
    // Spaces say where a symbol is missing; where they are set otherwise they say nothing.
    if words.len() == GROUPS {
        return words;
    }
    words.concat().chunks(WRITTEN).map(<[char]>::to_vec).collect()
}

fn read_group(group: usize, typed: &[char]) -> Result<[u8; CARRYING], CodeTrouble> {
    let mut values = Vec::with_capacity(WRITTEN);
    for symbol in typed {
        values.push(value(*symbol).ok_or(CodeTrouble::Symbol { group: group + 1, symbol: *symbol })?);
    }
    let values: [u8; WRITTEN] = values.try_into().map_err(|_| CodeTrouble::Size { group: group + 1 })?;
    let (carrying, checks) = values.split_at(CARRYING);
    if checks != [check(group, carrying)] {
        return Err(CodeTrouble::Group { group: group + 1 });
    }
    carrying.try_into().map_err(|_| CodeTrouble::Size { group: group + 1 })
}

impl RecoveryCode {
    /// A new code from the system's randomness.
    pub fn random() -> Result<Self> {
        let mut code = Self([0; GROUPS * CARRYING]);
        let mut filled = 0;
        while filled < code.0.len() {
            // 232 is the largest multiple of 29 in a byte: what is above would make some symbols likelier than others.
            for byte in random::<64>()?.into_iter().filter(|byte| *byte < 232) {
                if let Some(place) = code.0.get_mut(filled) {
                    *place = byte % 29;
                    filled += 1;
                }
            }
        }
        Ok(code)
    }

    /// As it is printed.
    pub fn groups(&self) -> Vec<String> {
        let write = |value: u8| char::from(SYMBOLS[usize::from(value)]);
        let groups = self.0.chunks(CARRYING).enumerate();
        groups.map(|(at, group)| group.iter().copied().chain([check(at, group)]).map(write).collect()).collect()
    }

    /// As it was typed: capitals or not, with whatever between the groups.
    ///
    /// # Errors
    /// [`CodeTrouble`] names the first group that cannot be right.
    pub fn read(text: &str) -> Result<Self, CodeTrouble> {
        let typed = split(text);
        for (at, group) in typed.iter().take(GROUPS).enumerate() {
            let last_of_a_short_text = typed.len() != GROUPS && at + 1 == typed.len();
            if !last_of_a_short_text {
                read_group(at, group)?;
            }
        }
        if typed.len() != GROUPS {
            return Err(CodeTrouble::Groups { typed: typed.len() });
        }
        let mut code = Self([0; GROUPS * CARRYING]);
        for (at, group) in typed.iter().enumerate() {
            code.0[at * CARRYING..(at + 1) * CARRYING].copy_from_slice(&read_group(at, group)?);
        }
        Ok(code)
    }

    /// Whether `typed` is the group (counted from 1).
    pub fn has(&self, group: usize, typed: &str) -> bool {
        let symbols: Vec<char> = typed.nfkc().filter(|c| c.is_alphanumeric()).collect();
        let wanted = group.checked_sub(1).and_then(|at| self.0.get(at * CARRYING..(at + 1) * CARRYING));
        match (group.checked_sub(1).map(|at| read_group(at, &symbols)), wanted) {
            (Some(Ok(values)), Some(wanted)) => values == wanted,
            _ => false,
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn of(bytes: &Zeroizing<Vec<u8>>) -> Option<Self> {
        let values: [u8; GROUPS * CARRYING] = bytes.as_slice().try_into().ok()?;
        values.iter().all(|value| *value < 29).then_some(Self(values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> RecoveryCode {
        RecoveryCode::random().expect("random bytes")
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for _ in 0..200 {
            let code = code();
            let printed = code.groups().join("-");
            for typed in [
                printed.clone(),
                printed.to_lowercase(),
                printed.replace('-', ""),
                format!("  {}\n", printed.replace('-', " – ")),
                printed
                    .replace('0', "o")
                    .replace('1', "l")
                    .replace('2', "z")
                    .replace('5', "S")
                    .replace('8', "b")
                    .replace('U', "v"),
                printed
                    .chars()
                    .map(|c| if c.is_ascii_alphanumeric() { char::from_u32(c as u32 + 0xFEE0).unwrap_or(c) } else { c })
                    .collect(),
                printed.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect(),
            ] {
                assert!(RecoveryCode::read(&typed).is_ok_and(|read| read == code), "{typed} is the printed {printed}");
            }
        }
    }

    #[test]
    fn every_single_error_and_every_exchange_is_named_by_its_group() {
        let code = code();
        let groups = code.groups();
        for at in 0..GROUPS {
            for place in 0..WRITTEN {
                for symbol in SYMBOLS {
                    let mut typed: Vec<Vec<u8>> = groups.iter().map(|group| group.clone().into_bytes()).collect();
                    if typed[at][place] == *symbol {
                        continue;
                    }
                    typed[at][place] = *symbol;
                    let text = String::from_utf8(typed.join(&b' ')).expect("symbols are ASCII");
                    let trouble = RecoveryCode::read(&text).err();
                    assert_eq!(
                        trouble,
                        Some(CodeTrouble::Group { group: at + 1 }),
                        "{text}: one symbol of group {} is wrong",
                        at + 1
                    );
                }
                let mut typed: Vec<Vec<u8>> = groups.iter().map(|group| group.clone().into_bytes()).collect();
                if place + 1 < WRITTEN && typed[at][place] != typed[at][place + 1] {
                    typed[at].swap(place, place + 1);
                    let text = String::from_utf8(typed.join(&b' ')).expect("symbols are ASCII");
                    let trouble = RecoveryCode::read(&text).err();
                    assert_eq!(trouble, Some(CodeTrouble::Group { group: at + 1 }), "{text}: two neighbours changed places");
                }
            }
        }
        let mut exchanged = groups.clone();
        exchanged.swap(2, 5);
        if exchanged[2] != exchanged[5] {
            let trouble = RecoveryCode::read(&exchanged.join(" ")).err();
            assert_eq!(trouble, Some(CodeTrouble::Group { group: 3 }), "a group in another's place is found");
        }
    }

    #[test]
    fn what_is_missing_or_never_printed_is_said() {
        let groups = code().groups();
        assert_eq!(RecoveryCode::read("").err(), Some(CodeTrouble::Groups { typed: 0 }), "nothing is no code");
        let short = groups[..5].join(" ");
        assert_eq!(RecoveryCode::read(&short).err(), Some(CodeTrouble::Groups { typed: 5 }), "two groups are missing");
        let mut one = groups.clone();
        one[3].pop();
        assert_eq!(RecoveryCode::read(&one.join(" ")).err(), Some(CodeTrouble::Size { group: 4 }), "a symbol is missing");
        let odd = groups.join(" ").replacen(&groups[1], "ab*é5", 1);
        assert!(RecoveryCode::read(&odd).is_err(), "what no code has is refused");
        let long = format!("{} {}", groups.join(" "), groups[0]);
        assert_eq!(RecoveryCode::read(&long).err(), Some(CodeTrouble::Groups { typed: 8 }), "one group too many");
    }

    #[test]
    fn a_group_is_proved_by_typing_it() {
        let code = code();
        let groups = code.groups();
        assert!(code.has(3, &groups[2].to_lowercase()), "the third group is the third");
        assert!(!code.has(2, &groups[2]), "and no other");
        assert!(!code.has(0, &groups[0]) && !code.has(8, &groups[0]), "there is no group before the first or after the last");
    }

    #[test]
    fn codes_differ_and_use_every_symbol() {
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..100 {
            seen.extend(code().groups().concat().chars());
        }
        assert_eq!(seen.len(), SYMBOLS.len(), "100 codes hold every symbol there is: {seen:?}");
    }
}

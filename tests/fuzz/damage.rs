//! Damaging files in ways that files are damaged, and in ways that somebody would who means harm.

/// Repeatable choices: xorshift64 (Marsaglia).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (sides.max(1) as u64)).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

/// The largest input.
const LONGEST: usize = 64 * 1024;

/// What parsers trip over: marks of their formats, ends of ranges, letters of many bytes, letters that change length or direction.
const SPICE: &[&str] = &[
    "\"",
    "\"\"",
    "'",
    ",",
    ";",
    ":",
    "\t",
    "\r\n",
    "\n ",
    "\\",
    "\\n",
    "=",
    "=\r\n",
    "\0",
    "\u{FEFF}",
    "ß",
    "ı",
    "İ",
    "ﬁ",
    "𝔘",
    "👩‍👩‍👧‍👦",
    "\u{202E}",
    "\u{0301}",
    "٣",
    "３",
    "-1",
    "0",
    "99999999999999999999",
    "18446744073709551615",
    "4294967296",
    "-9223372036854775808",
    "1e999",
    "NaN",
    "null",
    "9999-12-31",
    "0000-00-00",
    "29.02.2023",
    "24:00",
    "23:59:60",
    "10000-01-01",
    "@",
    "#",
    "*",
    "AND",
    "OR",
    "NEAR(",
    "(",
    ")",
    "%",
    "[",
    "{",
    "}",
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "BEGIN:VCARD\r\n",
    "END:VCARD\r\n",
    "BEGIN:VTIMEZONE\r\n",
    "RRULE:FREQ=SECONDLY;INTERVAL=1\r\n",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
    "RDATE:",
    "EXDATE:",
    "DURATION:P99999W\r\n",
    "DTSTART:00010101T000000Z\r\n",
    "DTSTART:99991231T235959Z\r\n",
    "COUNT=4294967295",
    "INTERVAL=0",
    "BYSETPOS=366",
    ";ENCODING=QUOTED-PRINTABLE:",
    ";CHARSET=UTF-16:",
    "tomorrow",
    "+1",
    "in 9999999 weeks",
    "mañana a las 25",
    "明後日",
    "\"cost\":{\"memory\":4294967295,\"passes\":4294967295,\"lanes\":255}",
];

/// One input made of one or two of the corpus.
pub fn damaged(corpus: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut input = dice.pick(corpus).clone();
    if dice.roll(6) == 0 {
        let other = dice.pick(corpus);
        let (cut, from) = (dice.roll(input.len() + 1), dice.roll(other.len() + 1));
        input.truncate(cut);
        input.extend_from_slice(&other[from..]);
    }
    for _ in 0..=dice.roll(12) {
        let at = dice.roll(input.len() + 1);
        match dice.roll(9) {
            0 if !input.is_empty() => {
                let at = at.min(input.len() - 1);
                input[at] ^= 1 << dice.roll(8);
            }
            1 => input.truncate(at),
            2 => {
                let to = (at + dice.roll(40)).min(input.len());
                input.drain(at..to);
            }
            3 => {
                // The same again and again: what is nested or summed up grows.
                let to = (at + 1 + dice.roll(60)).min(input.len());
                let piece = input[at..to].to_vec();
                let again = piece.repeat(1 + dice.roll(200));
                input.splice(at..at, again);
            }
            4 => {
                input.splice(at..at, [u8::try_from(dice.roll(256)).unwrap_or(0)]);
            }
            _ => {
                let spice = dice.pick(SPICE).as_bytes().to_vec();
                input.splice(at..at, spice);
            }
        }
    }
    input.truncate(LONGEST);
    input
}

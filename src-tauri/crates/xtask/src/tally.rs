//! How many tests passed and failed, read from what the three runners print.

use std::fmt;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Adds up every summary line in the text: Cargo's (`test result: …`), nextest's (`Summary […] …`), vitest's (`Tests …`).
pub fn read(text: &str) -> Tally {
    let mut sum = Tally::default();
    for line in text.lines() {
        let whole = without_colour(line);
        let line = whole.trim();
        // Cargo's own line stands at the margin; an indented one is nextest quoting a test that failed, which its summary counts.
        if whole.starts_with("test result:") || line.starts_with("Summary [") || line.starts_with("Tests ") {
            sum.passed += number_before(line, "passed");
            sum.failed += number_before(line, "failed");
        }
    }
    sum
}

fn number_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';', ',', '|', '(', ')']).filter(|word| !word.is_empty()).collect();
    words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_runner_is_understood() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured\ntest result: ok. 1 passed; 0 failed;";
        assert_eq!(read(cargo), Tally { passed: 13, failed: 3 }, "Cargo prints one line for each program, to be added up");
        let quoted = "    test result: FAILED. 0 passed; 1 failed; 0 ignored\n     Summary [   1.2s] 264 tests run: 263 passed, 1 failed, 0 skipped";
        assert_eq!(read(quoted), Tally { passed: 263, failed: 1 }, "a failure that nextest quotes counts once");
        let nextest = "     Summary [   0.027s] 20 tests run: 19 passed (1 slow), 1 failed, 2 skipped";
        assert_eq!(read(nextest), Tally { passed: 19, failed: 1 }, "nextest prints one line for all");
        let vitest = " Test Files  2 passed (2)\n\u{1b}[2m      Tests \u{1b}[22m \u{1b}[31m1 failed\u{1b}[39m | \u{1b}[32m7 passed\u{1b}[39m (8)";
        assert_eq!(read(vitest), Tally { passed: 7, failed: 1 }, "vitest counts files too, and colours its numbers");
        assert_eq!(read("compiling…"), Tally::default(), "no summary line, no figures");
    }
}

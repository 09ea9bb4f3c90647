//! How many tests passed and failed, read from what the three runners print.

use std::fmt;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    /// What was said of the failures, to be said again where it is looked for: at the end.
    pub told: Vec<String>,
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.told.extend(other.told);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Adds up every summary line in the text: Cargo's (`test result: …`), nextest's (`Summary […] …`), vitest's (`Tests …`).
pub fn read(text: &str) -> Tally {
    let mut sum = Tally { told: failures(text), ..Tally::default() };
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

/// Each line that begins a failure, with what follows it.
fn failures(text: &str) -> Vec<String> {
    const FOLLOWING: usize = 12;
    const MOST: usize = 150;
    let mut told = Vec::new();
    let mut due = 0;
    for whole in text.lines() {
        let line = without_colour(whole);
        let begins = line.trim_start().starts_with("FAIL ")
            || line.contains("panicked at ")
            || line.starts_with("AssertionError")
            || line.starts_with("error")
            || (line.starts_with("test ") && line.ends_with("FAILED"));
        due = if begins { FOLLOWING } else { due };
        if due > 0 && told.len() < MOST {
            due -= 1;
            told.push(line);
        }
    }
    told
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

    fn counts(text: &str) -> (u32, u32) {
        let Tally { passed, failed, .. } = read(text);
        (passed, failed)
    }

    #[test]
    fn a_failure_is_told_again_and_a_success_is_not() {
        let text = " ✓ one\n\u{1b}[31m FAIL \u{1b}[39m two.spec.ts > counts\nAssertionError: 1 is not 2\n";
        assert_eq!(failures(text), [" FAIL  two.spec.ts > counts", "AssertionError: 1 is not 2"], "with its reason");
        assert!(failures("test one ... ok\ntest result: ok. 1 passed; 0 failed").is_empty(), "nothing failed, nothing is said");
    }

    #[test]
    fn each_runner_is_understood() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured\ntest result: ok. 1 passed; 0 failed;";
        assert_eq!(counts(cargo), (13, 3), "Cargo prints one line for each program, to be added up");
        let quoted = "    test result: FAILED. 0 passed; 1 failed; 0 ignored\n     Summary [   1.2s] 264 tests run: 263 passed, 1 failed, 0 skipped";
        assert_eq!(counts(quoted), (263, 1), "a failure that nextest quotes counts once");
        let nextest = "     Summary [   0.027s] 20 tests run: 19 passed (1 slow), 1 failed, 2 skipped";
        assert_eq!(counts(nextest), (19, 1), "nextest prints one line for all");
        let vitest = " Test Files  2 passed (2)\n\u{1b}[2m      Tests \u{1b}[22m \u{1b}[31m1 failed\u{1b}[39m | \u{1b}[32m7 passed\u{1b}[39m (8)";
        assert_eq!(counts(vitest), (7, 1), "vitest counts files too, and colours its numbers");
        assert_eq!(counts("compiling…"), (0, 0), "no summary line, no figures");
    }
}

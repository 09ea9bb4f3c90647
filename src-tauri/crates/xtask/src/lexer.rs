//! Just enough of Rust's and TypeScript's lexical grammar to tell code, comments and string literals apart by line.
//! It is no parser: it never needs to know more than where a literal begins and ends.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Rust,
    /// TypeScript, JavaScript and the scripts inside Svelte files.
    Script,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Lexed {
    /// The text with comments and the insides of literals blanked; every line keeps its number.
    pub code: String,
    /// Each string literal's inside with the line (from 1) on which it begins.
    pub literals: Vec<(usize, String)>,
}

pub fn lex(text: &str, language: Language) -> Lexed {
    let mut reader = Reader { letters: text.chars().collect(), at: 0, line: 1, out: Lexed::default() };
    while let Some(letter) = reader.peek(0) {
        match letter {
            '/' if reader.peek(1) == Some('/') => reader.line_comment(),
            '/' if reader.peek(1) == Some('*') => reader.block_comment(language),
            '"' => reader.literal('"', language),
            '\'' if language == Language::Script && !reader.follows_a_word() => reader.literal('\'', language),
            '`' if language == Language::Script => reader.literal('`', language),
            '\'' if language == Language::Rust => reader.letter_or_lifetime(),
            'r' if language == Language::Rust && reader.raw_hashes().is_some() => reader.raw_literal(),
            _ => reader.keep(),
        }
    }
    reader.out
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
    out: Lexed,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn keep(&mut self) {
        if let Some(letter) = self.peek(0) {
            self.out.code.push(letter);
            self.step();
        }
    }

    /// Moves on, leaving a blank so that columns and lines stay where they were.
    fn blank(&mut self) -> Option<char> {
        let letter = self.peek(0)?;
        self.out.code.push(if letter == '\n' { '\n' } else { ' ' });
        self.step();
        Some(letter)
    }

    fn step(&mut self) {
        if self.peek(0) == Some('\n') {
            self.line += 1;
        }
        self.at += 1;
    }

    /// An apostrophe in the prose of a Svelte template (`don't`) opens no literal.
    fn follows_a_word(&self) -> bool {
        self.at > 0 && self.letters[self.at - 1].is_alphanumeric()
    }

    fn line_comment(&mut self) {
        while self.peek(0).is_some_and(|letter| letter != '\n') {
            self.blank();
        }
    }

    fn block_comment(&mut self, language: Language) {
        let mut depth = 0;
        loop {
            match (self.peek(0), self.peek(1)) {
                // Rust's block comments nest (Rust reference, "Comments"); JavaScript's do not.
                (Some('/'), Some('*')) if depth == 0 || language == Language::Rust => {
                    depth += 1;
                    self.blank();
                    self.blank();
                }
                (Some('*'), Some('/')) => {
                    depth -= 1;
                    self.blank();
                    self.blank();
                    if depth == 0 {
                        return;
                    }
                }
                (Some(_), _) => {
                    self.blank();
                }
                (None, _) => return,
            }
        }
    }

    fn literal(&mut self, quote: char, language: Language) {
        let line = self.line;
        let mut inside = String::new();
        self.keep();
        while let Some(letter) = self.peek(0) {
            if letter == quote {
                self.keep();
                break;
            }
            // A single-quoted script literal cannot span lines: what looked like one was an apostrophe.
            if letter == '\n' && language == Language::Script && quote != '`' {
                break;
            }
            self.blank();
            inside.push(letter);
            if letter == '\\'
                && let Some(escaped) = self.blank()
            {
                inside.push(escaped);
            }
        }
        self.out.literals.push((line, inside));
    }

    /// `r"`, `r#"`, `br##"` …: how many hashes, if this `r` begins a raw literal.
    fn raw_hashes(&self) -> Option<usize> {
        let before = self.at.checked_sub(1).map(|before| self.letters[before]);
        if before.is_some_and(|letter| (letter.is_alphanumeric() && letter != 'b' && letter != 'c') || letter == '_') {
            return None;
        }
        let hashes = self.letters[self.at + 1..].iter().take_while(|letter| **letter == '#').count();
        (self.peek(1 + hashes) == Some('"')).then_some(hashes)
    }

    fn raw_literal(&mut self) {
        let hashes = self.raw_hashes().unwrap_or(0);
        let line = self.line;
        for _ in 0..hashes + 2 {
            self.keep();
        }
        let mut inside = String::new();
        while let Some(letter) = self.peek(0) {
            if letter == '"' && (0..hashes).all(|hash| self.peek(1 + hash) == Some('#')) {
                for _ in 0..=hashes {
                    self.keep();
                }
                break;
            }
            self.blank();
            inside.push(letter);
        }
        self.out.literals.push((line, inside));
    }

    fn letter_or_lifetime(&mut self) {
        let escaped = self.peek(1) == Some('\\');
        let closed = self.peek(2) == Some('\'') && self.peek(1) != Some('\'');
        self.keep();
        if escaped {
            self.blank();
            self.blank();
            while self.peek(0).is_some_and(|letter| letter != '\'') {
                self.blank();
            }
            self.keep();
        } else if closed {
            self.blank();
            self.keep();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(text: &str, language: Language) -> Vec<(usize, String)> {
        lex(text, language).literals
    }

    #[test]
    fn rust_literals_are_found_with_their_lines() {
        let text = "let a = \"x \\\" y\"; // \"no\"\n/* \"no\" /* nested */ \"no\" */\nlet b = r#\"raw \"in\" it\"#;\nlet c = b\"bytes\";";
        assert_eq!(
            literals(text, Language::Rust),
            [(1, "x \\\" y".to_owned()), (3, "raw \"in\" it".to_owned()), (4, "bytes".to_owned())],
            "comments hold no literals; escapes and hashes end none"
        );
    }

    #[test]
    fn lifetimes_and_letters_open_no_literal() {
        let text = "fn f<'a>(x: &'a str) { let q = '\"'; let e = '\\''; let u = '\\u{22}'; g(\"yes\") }";
        assert_eq!(literals(text, Language::Rust), [(1, "yes".to_owned())], "only the string is one");
    }

    #[test]
    fn script_literals_of_three_kinds_are_found() {
        let text = "const a = 'one'; // 'no'\nconst b = \"two\" + `three\n${x}`;\n<p>don't</p>\nconst c = 'four';";
        assert_eq!(
            literals(text, Language::Script),
            [(1, "one".to_owned()), (2, "two".to_owned()), (2, "three\n${x}".to_owned()), (5, "four".to_owned())],
            "an apostrophe inside a word opens no literal"
        );
    }

    #[test]
    fn blanked_code_keeps_its_lines() {
        let lexed = lex("a(\"x\ny\");\n// tokio\nb();", Language::Rust);
        assert_eq!(lexed.code.lines().count(), 4, "line numbers must stay true after blanking");
        assert!(!lexed.code.contains("tokio"), "a comment is no code");
    }
}

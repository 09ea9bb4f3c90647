//! Invariant 1: `core` reads no clock, file, socket, environment or randomness, and waits for nothing.

use super::Finding;
use super::tree::Tree;

const CORE: &str = "src-tauri/crates/core/";

/// What would reach outside, as it is written in code, and what it reaches for.
const REACHES: [(&str, &str); 22] = [
    ("std::fs", "files"),
    ("std::net", "the network"),
    ("std::env", "the environment"),
    ("std::process", "other programs"),
    ("std::thread", "threads"),
    ("std::time", "the clock"),
    ("std::io", "input and output"),
    ("SystemTime", "the clock"),
    ("Instant::now", "the clock"),
    ("Utc::now", "the clock"),
    ("Local::now", "the clock"),
    ("Zoned::now", "the clock"),
    ("now_v7", "the clock and randomness"),
    ("new_v4", "randomness"),
    ("rand::", "randomness"),
    ("getrandom", "randomness"),
    ("tokio", "the async runtime"),
    ("async fn", "the async runtime"),
    (".await", "the async runtime"),
    ("sqlx", "the database"),
    ("println!", "the terminal"),
    ("tracing::", "the log"),
];

pub fn core_is_pure(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.below(CORE, "rs") {
        let Some(lexed) = file.lexed() else { continue };
        for (number, line) in lexed.code.lines().enumerate() {
            for (written, what) in REACHES {
                if stands_alone(line, written) {
                    findings.push(Finding::breach(
                        &file.path,
                        number + 1,
                        format!("`{written}`: core is pure and must not reach for {what}"),
                        "take the value as an argument, or move the code to app or store",
                    ));
                }
            }
        }
    }
    findings
}

/// Found, and not as the tail of a longer name (`operand::` is not `rand::`).
fn stands_alone(line: &str, written: &str) -> bool {
    line.match_indices(written).any(|(at, _)| {
        let open = written.starts_with(['.', ':']);
        open || !line[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '_')
    })
}

/// Text and dates; nothing that can read, write, wait or guess.
const ALLOWED: [&str; 7] =
    ["chrono", "csv", "encoding_rs", "thiserror", "unicode-normalization", "unicode-segmentation", "proptest"];

pub fn core_needs_little(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.path == format!("{CORE}Cargo.toml")) {
        for (line, name) in super::boundaries::dependencies(&file.text) {
            if !ALLOWED.contains(&name.as_str()) && !name.starts_with("hearth-") {
                findings.push(Finding::breach(
                    &file.path,
                    line,
                    format!("core must not depend on `{name}`"),
                    "do without it, or show that it is pure and add it to ALLOWED in xtask's tidy/purity.rs",
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_in_core_is_found() {
        let tree = Tree::of(&[(
            "src-tauri/crates/core/src/tasks/due.rs",
            "//! std::fs in prose is no breach\nfn due() -> bool {\n    chrono::Utc::now() > std::fs::metadata(\"std::env\")\n}",
        )]);
        let found = core_is_pure(&tree);
        assert_eq!(found.len(), 2, "the clock and the file, and neither the comment nor the literal: {found:?}");
        assert_eq!(found[0].line, 3, "the line is the one to change");
    }

    #[test]
    fn pure_code_in_core_passes() {
        let tree = Tree::of(&[
            ("src-tauri/crates/core/src/text.rs", "fn f(operand: u8, now: Instant) -> u8 { operand::low(operand) }"),
            ("src-tauri/crates/app/src/clock.rs", "fn now() { chrono::Utc::now() }"),
        ]);
        assert!(core_is_pure(&tree).is_empty(), "names that merely end alike, and other crates, are free");
    }

    #[test]
    fn a_needy_core_is_found() {
        let manifest = |body: &str| Tree::of(&[("src-tauri/crates/core/Cargo.toml", body)]);
        assert_eq!(
            core_needs_little(&manifest("[dependencies]\nchrono = \"0.4\"\ntokio = \"1\"\n")).len(),
            1,
            "tokio has no place in core"
        );
        assert!(core_needs_little(&manifest("[dependencies]\nchrono = { workspace = true }\n")).is_empty(), "chrono has");
    }
}

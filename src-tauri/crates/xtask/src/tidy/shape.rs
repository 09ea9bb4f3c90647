//! What can be seen without reading: how long files are, and what lies at the top.

use super::tree::Tree;
use super::{Finding, Weight};

/// A file that long wants to be two; a longer one has to be.
const LONG: usize = 500;
const TOO_LONG: usize = 800;

const WRITTEN: [&str; 10] = ["rs", "ts", "js", "mjs", "svelte", "css", "sql", "typ", "sh", "py"];

pub fn files_stay_readable(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| WRITTEN.contains(&file.extension()) && !file.is_given()) {
        let count = file.text.lines().count();
        if count > LONG {
            findings.push(Finding {
                path: file.path.clone(),
                line: 0,
                weight: if count > TOO_LONG { Weight::Breach } else { Weight::Advice },
                rule: format!("{count} lines; over {LONG} is hard to hold in mind, over {TOO_LONG} fails"),
                remedy: "split it by verb",
            });
        }
    }
    findings
}

const TOP: [&str; 12] = [
    "Cargo.toml",
    "Cargo.lock",
    "src-tauri",
    "ui",
    "migrations",
    "tests",
    "icons",
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "rustfmt.toml",
    "clippy.toml",
];

pub fn the_top_level_is_known(tree: &Tree) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for file in &tree.files {
        let top = file.path.split('/').next().unwrap_or(&file.path);
        if !top.starts_with('.') && !TOP.contains(&top) && !findings.iter().any(|finding| finding.path == top) {
            findings.push(Finding::breach(
                top,
                0,
                "the top of the repository holds only what the plan of the house names",
                "put it into the folder of what it serves",
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_are_found() {
        let tree = Tree::of(&[
            ("ui/src/a.ts", &"x\n".repeat(801)),
            ("ui/src/b.ts", &"x\n".repeat(501)),
            ("ui/src/c.ts", &"x\n".repeat(500)),
            ("ui/src/api/generated/d.ts", &"x\n".repeat(5000)),
            ("ui/locales/en/main.ftl", &"x\n".repeat(5000)),
        ]);
        let weights: Vec<Weight> = files_stay_readable(&tree).iter().map(|finding| finding.weight).collect();
        assert_eq!(weights, [Weight::Breach, Weight::Advice], "generated files and catalogues may be as long as they are");
    }

    #[test]
    fn a_stray_top_folder_is_found_once() {
        let tree =
            Tree::of(&[("scripts/a.sh", ""), ("scripts/b.sh", ""), (".ci/run", ""), ("README.md", ""), ("ui/package.json", "")]);
        let found = the_top_level_is_known(&tree);
        assert_eq!(found.len(), 1, "one folder, one finding: {found:?}");
    }
}

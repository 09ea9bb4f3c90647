//! Invariant 3 and the table "Who may know whom", read from Cargo manifests and imports.

use super::Finding;
use super::tree::Tree;

const SHELL: &str = "src-tauri/";
const ONLY_DOOR: &str = "ui/src/api/tauri.ts";

/// The names under every `[…dependencies]` table of a manifest, with their lines (from 1).
pub fn dependencies(manifest: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    let mut inside = false;
    for (number, line) in manifest.lines().enumerate() {
        let line = line.trim();
        if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            inside = section.ends_with("dependencies");
            // The form `[dependencies.name]`.
            if let Some((table, name)) = section.rsplit_once('.')
                && table.ends_with("dependencies")
            {
                names.push((number + 1, name.trim_matches('"').to_owned()));
            }
        } else if inside && !line.starts_with('#') {
            let name: String = line.chars().take_while(|letter| letter.is_alphanumeric() || "-_".contains(*letter)).collect();
            if !name.is_empty() && line.contains('=') {
                names.push((number + 1, name));
            }
        }
    }
    names
}

pub fn tauri_is_named_once(tree: &Tree) -> Vec<Finding> {
    let remedy = "keep it in the shell (src-tauri/src) and hand the rest a port";
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.name() == "Cargo.toml" && file.path != format!("{SHELL}Cargo.toml")) {
        for (line, name) in dependencies(&file.text) {
            if name == "wry" || name == "tauri" || name.starts_with("tauri-") {
                findings.push(Finding::breach(
                    &file.path,
                    line,
                    format!("`{name}`: only src-tauri/Cargo.toml names tauri"),
                    remedy,
                ));
            }
        }
    }
    for file in tree.files.iter().filter(|file| file.extension() == "rs" && !in_shell(&file.path)) {
        let Some(lexed) = file.lexed() else { continue };
        for (number, line) in lexed.code.lines().enumerate() {
            if ["tauri::", "tauri_plugin_", "use tauri", "wry::"].iter().any(|written| line.contains(written)) {
                findings.push(Finding::breach(&file.path, number + 1, "only the shell knows tauri", remedy));
            }
        }
    }
    findings
}

fn in_shell(path: &str) -> bool {
    path.strip_prefix(SHELL)
        .is_some_and(|rest| ["src/", "examples/"].iter().any(|part| rest.starts_with(part)) || rest == "build.rs")
}

pub fn tauri_api_is_imported_once(tree: &Tree) -> Vec<Finding> {
    let scope = concat!("@tauri", "-apps/");
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.starts_with("ui/src/") && file.path != ONLY_DOOR) {
        let Some(lexed) = file.lexed() else { continue };
        for (line, literal) in lexed.literals {
            if literal.starts_with(scope) {
                findings.push(Finding::breach(
                    &file.path,
                    line,
                    format!("`{literal}`: only {ONLY_DOOR} imports Tauri's API"),
                    "add what is needed to the Backend interface and use that",
                ));
            }
        }
    }
    findings
}

/// Crate, its manifest's folder, and those of our crates that it may name.
const MAY_KNOW: [(&str, &str, &[&str]); 13] = [
    ("core", "src-tauri/crates/core", &[]),
    ("store", "src-tauri/crates/store", &["hearth-core"]),
    ("calendar", "src-tauri/crates/calendar", &["hearth-core"]),
    ("credentials", "src-tauri/crates/credentials", &["hearth-core"]),
    ("texts", "src-tauri/crates/texts", &[]),
    ("documents", "src-tauri/crates/documents", &["hearth-core", "hearth-texts"]),
    (
        "app",
        "src-tauri/crates/app",
        &["hearth-core", "hearth-store", "hearth-calendar", "hearth-credentials", "hearth-documents", "hearth-texts"],
    ),
    ("cli", "src-tauri/crates/cli", &["hearth-app", "hearth-texts"]),
    ("bridge", "src-tauri/crates/bridge", &["hearth-app", "hearth-texts"]),
    ("the shell", "src-tauri", &["hearth-app", "hearth-texts"]),
    // What others take for the same; it knows nothing of Hearth.
    ("calendar-peers", "tests/bench/peers/calendars", &[]),
    ("xtask", "src-tauri/crates/xtask", &[]),
    (
        "the tests",
        "tests",
        &[
            "hearth-core",
            "hearth-store",
            "hearth-calendar",
            "hearth-credentials",
            "hearth-documents",
            "hearth-app",
            "hearth-bridge",
            "hearth-texts",
        ],
    ),
];

pub fn crates_know_only_whom_they_may(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.name() == "Cargo.toml") {
        // The workspace's own manifest lists every crate for the others to refer to.
        let Some((folder, _)) = file.path.rsplit_once('/') else { continue };
        let Some((who, _, known)) = MAY_KNOW.iter().find(|(_, place, _)| *place == folder) else {
            findings.push(Finding::breach(
                &file.path,
                1,
                "a crate that the plan of the house does not know",
                "decide whom it may know and add it to MAY_KNOW in xtask's tidy/boundaries.rs",
            ));
            continue;
        };
        for (line, name) in dependencies(&file.text) {
            if name.starts_with("hearth") && !known.contains(&name.as_str()) {
                findings.push(Finding::breach(
                    &file.path,
                    line,
                    format!("{who} must not know {name}"),
                    "let the crate above both do what needs both (see README, the map of the code)",
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
    fn tauri_outside_the_shell_is_found() {
        let tree = Tree::of(&[
            ("src-tauri/crates/app/Cargo.toml", "[dependencies.tauri-plugin-sql]\nversion = \"2\"\n"),
            ("src-tauri/crates/cli/src/main.rs", "use tauri::Manager;"),
            ("src-tauri/crates/core/Cargo.toml", "[target.'cfg(unix)'.dependencies]\nwry = \"0.5\"\n"),
        ]);
        assert_eq!(tauri_is_named_once(&tree).len(), 3, "each of the three forms is a breach");
    }

    #[test]
    fn tauri_in_the_shell_passes() {
        let tree = Tree::of(&[
            ("src-tauri/Cargo.toml", "[dependencies]\ntauri = \"2\"\n[build-dependencies]\ntauri-build = \"2\"\n"),
            ("src-tauri/src/lib.rs", "use tauri::Manager;"),
            ("src-tauri/build.rs", "fn main() { tauri_build::build() }"),
            (
                "src-tauri/crates/app/Cargo.toml",
                "[package]\nname = \"x\"\ndescription = \"tauri = here\"\n[dependencies]\nserde = \"1\"\n",
            ),
        ]);
        assert!(tauri_is_named_once(&tree).is_empty(), "the shell is where tauri lives");
    }

    #[test]
    fn a_second_door_to_tauri_is_found() {
        let import = concat!("import { invoke } from '@tauri", "-apps/api/core';");
        let tree = Tree::of(&[("ui/src/pages/people/People.svelte", import), (ONLY_DOOR, import)]);
        let found = tauri_api_is_imported_once(&tree);
        assert_eq!(found.len(), 1, "one door is allowed");
        assert_eq!(found[0].path, "ui/src/pages/people/People.svelte", "and the other file is named");
    }

    #[test]
    fn a_crate_that_knows_too_many_is_found() {
        let tree = Tree::of(&[
            ("src-tauri/crates/store/Cargo.toml", "[dependencies]\nhearth-calendar = { workspace = true }\n"),
            ("src-tauri/crates/cli/Cargo.toml", "[dev-dependencies]\nhearth-core.workspace = true\n"),
            ("src-tauri/crates/extra/Cargo.toml", "[package]\n"),
        ]);
        assert_eq!(crates_know_only_whom_they_may(&tree).len(), 3, "a sideways look, a skipped floor and an unplanned crate");
    }

    #[test]
    fn the_planned_house_passes() {
        let tree = Tree::of(&[
            ("Cargo.toml", "[workspace.dependencies]\nhearth-core = { path = \"x\" }\n"),
            (
                "src-tauri/crates/app/Cargo.toml",
                "[dependencies]\nhearth-core = { workspace = true }\nhearth-store = { workspace = true }\n",
            ),
            ("src-tauri/Cargo.toml", "[dependencies]\nhearth-app = { workspace = true }\n"),
        ]);
        assert!(crates_know_only_whom_they_may(&tree).is_empty(), "each floor knows the one below");
    }
}

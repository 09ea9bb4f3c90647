//! What comes from outside: stable versions, one of each package that holds shared state, and no private mirror in the
//! lock files (a clone must build anywhere).

use super::Finding;
use super::tree::Tree;

/// Two versions of these in one program would not see each other's types, pools or runtime.
const ONE_OF_EACH: [&str; 9] = ["sqlx", "libsqlite3-sys", "tauri", "wry", "tokio", "chrono", "typst", "serde", "tracing"];

pub fn packages_are_stable_and_single(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        match file.name() {
            "Cargo.lock" => findings.extend(cargo_lock(&file.path, &file.text, &direct(tree))),
            "package-lock.json" => findings.extend(npm_lock(&file.path, &file.text)),
            "package.json" => findings.extend(npm_manifest(&file.path, &file.text)),
            _ => {}
        }
    }
    findings
}

/// Every package that a manifest of ours names.
fn direct(tree: &Tree) -> Vec<String> {
    let manifests = tree.files.iter().filter(|file| file.name() == "Cargo.toml");
    manifests.flat_map(|file| super::boundaries::dependencies(&file.text)).map(|(_, name)| name).collect()
}

fn cargo_lock(path: &str, text: &str, direct: &[String]) -> Vec<Finding> {
    let public = concat!("registry+https://github.com/rust-lang/crates", ".io-index");
    let mut findings = Vec::new();
    let mut seen: Vec<(String, String)> = Vec::new();
    let mut name = String::new();
    for (number, line) in text.lines().enumerate() {
        let Some((key, value)) = line.split_once(" = ") else { continue };
        let value = value.trim_matches('"');
        match key {
            "name" => name = value.to_owned(),
            "version" => {
                if value.contains('-') && direct.contains(&name) {
                    findings.push(Finding::breach(
                        path,
                        number + 1,
                        format!("{name} {value} is a pre-release"),
                        "take the newest stable release",
                    ));
                }
                if let Some((_, other)) = seen.iter().find(|(known, _)| *known == name && ONE_OF_EACH.contains(&known.as_str())) {
                    findings.push(Finding::breach(
                        path,
                        number + 1,
                        format!("{name} is there as {other} and as {value}"),
                        "bring every crate to one version: two of it do not see each other's state",
                    ));
                }
                seen.push((name.clone(), value.to_owned()));
            }
            "source" if value != public => {
                findings.push(Finding::breach(
                    path,
                    number + 1,
                    format!("{name} does not come from the public registry"),
                    "use its released package",
                ));
            }
            _ => {}
        }
    }
    findings
}

fn npm_lock(path: &str, text: &str) -> Vec<Finding> {
    let public = concat!("\"resolved\": \"https://registry.", "npmjs.org/");
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.contains("\"resolved\": \"http") && !line.contains(public))
        .map(|(number, _)| {
            Finding::breach(
                path,
                number + 1,
                "a package does not come from the public registry",
                "write the lock file again with the public registry",
            )
        })
        .collect()
}

/// `latest` can be a pre-release or a mis-numbered one, so versions in `ui/package.json` are exact.
fn npm_manifest(path: &str, text: &str) -> Vec<Finding> {
    let remedy = "name the exact stable version";
    let Ok(manifest) = serde_json::from_str::<serde_json::Value>(text) else {
        return vec![Finding::breach(path, 1, "package.json cannot be read", "make it valid JSON")];
    };
    let mut findings = Vec::new();
    for table in ["dependencies", "devDependencies"] {
        let Some(entries) = manifest.get(table).and_then(|table| table.as_object()) else { continue };
        for (name, version) in entries {
            let version = version.as_str().unwrap_or_default();
            if version.is_empty() || !version.chars().all(|letter| letter.is_ascii_digit() || letter == '.') {
                let written = format!("\"{name}\"");
                let line = text.lines().position(|line| line.trim_start().starts_with(&written)).map_or(0, |line| line + 1);
                findings.push(Finding::breach(path, line, format!("{name} is asked for as `{version}`"), remedy));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUBLIC: &str = concat!("registry+https://github.com/rust-lang/crates", ".io-index");

    #[test]
    fn doubles_previews_and_forks_are_found() {
        let lock = format!(
            "[[package]]\nname = \"sqlx\"\nversion = \"0.8.6\"\nsource = \"{PUBLIC}\"\n\n[[package]]\nname = \"sqlx\"\nversion = \"0.9.0\"\n\n\
             [[package]]\nname = \"tauri\"\nversion = \"3.0.0-alpha.5\"\nsource = \"git+https://example.org/tauri\"\n"
        );
        let tree = Tree::of(&[("Cargo.lock", &lock), ("src-tauri/Cargo.toml", "[dependencies]\ntauri = \"3\"\n")]);
        let found = packages_are_stable_and_single(&tree);
        assert_eq!(found.len(), 3, "a second sqlx, an alpha, a source of its own: {found:?}");
    }

    #[test]
    fn a_plain_lock_passes() {
        let lock = format!(
            "[[package]]\nname = \"sqlx\"\nversion = \"0.8.6\"\nsource = \"{PUBLIC}\"\n\n[[package]]\nname = \"deep\"\nversion = \"0.1.0-rc.1\"\n"
        );
        assert!(
            packages_are_stable_and_single(&Tree::of(&[("Cargo.lock", &lock)])).is_empty(),
            "what others depend on is theirs to choose"
        );
    }

    #[test]
    fn loose_versions_and_mirrors_are_found() {
        let tree = Tree::of(&[
            ("ui/package.json", "{\n \"dependencies\": {\n  \"svelte\": \"^5.0.0\",\n  \"vite\": \"8.3.8\" } }"),
            ("ui/package-lock.json", "{ \"resolved\": \"https://mirror.example/svelte.tgz\" }"),
        ]);
        let found = packages_are_stable_and_single(&tree);
        assert_eq!(found.len(), 2, "a range and a mirror: {found:?}");
        assert_eq!(found[0].line, 3, "the line of the range is named");
    }
}

//! Words that must not stand in the tree: names that say nothing, work left for later, and places that exist on one
//! machine only. The words are put together from parts here, so that this file keeps its own rules.

use super::Finding;
use super::tree::Tree;

const EMPTY_NAMES: [&str; 8] =
    [concat!("uti", "ls"), concat!("ut", "il"), "manager", "managers", "service", "services", "helper", "helpers"];

const UNFINISHED: [&str; 4] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];

const FOLDERS_OF_ONE_MACHINE: [&str; 3] = [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/wo", "rk/")];

const REGISTRIES: [&str; 6] = [
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("crates", ".io"),
    concat!("py", "pi.org"),
    concat!("proxy.", "golang.org"),
    concat!("files.python", "hosted.org"),
];

pub fn names_say_what_they_hold(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        for part in file.path.split('/') {
            let small = part.to_lowercase();
            if let Some(word) = small.split(['.', '-', '_']).find(|word| EMPTY_NAMES.contains(word)) {
                findings.push(Finding::breach(
                    &file.path,
                    0,
                    format!("`{word}` in a name says nothing about what the file holds"),
                    "folders are nouns of the product's vocabulary, files are verbs or nouns of it",
                ));
            }
        }
    }
    findings
}

pub fn nothing_is_left_for_later(tree: &Tree) -> Vec<Finding> {
    lines(
        tree,
        |line| UNFINISHED.iter().find(|word| is_word(line, word)).map(|word| format!("`{word}` marks work left undone")),
        "do it now, or write an issue and remove the mark",
    )
}

pub fn no_place_is_named(tree: &Tree) -> Vec<Finding> {
    let mut findings = lines(
        tree,
        |line| {
            let folder = FOLDERS_OF_ONE_MACHINE.iter().find(|folder| begins_a_path(line, folder))?;
            Some(format!("`{folder}…` exists on one machine only"))
        },
        "take the path from the repository, the environment or a temporary folder",
    );
    findings.extend(lines(
        tree,
        |line| {
            REGISTRIES
                .iter()
                .find(|host| line.contains(*host))
                .map(|host| format!("`{host}` ties the project to one package registry"))
        },
        "leave the choice of registry to the client's configuration",
    ));
    findings
}

/// Every line of every written file for which `wrong` has something to say.
fn lines(tree: &Tree, wrong: impl Fn(&str) -> Option<String>, remedy: &'static str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !file.is_given()) {
        for (number, line) in file.text.lines().enumerate() {
            if let Some(rule) = wrong(line) {
                findings.push(Finding::breach(&file.path, number + 1, rule, remedy));
            }
        }
    }
    findings
}

fn is_word(line: &str, word: &str) -> bool {
    let part_of_word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    line.match_indices(word)
        .any(|(at, _)| !part_of_word(line[..at].chars().next_back()) && !part_of_word(line[at + word.len()..].chars().next()))
}

/// `ui/home/x` and `https://site/home/x` go on from something; an absolute path stands at a beginning and leads somewhere.
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + folder.len()..].chars().next();
        !before.is_some_and(|letter| letter.is_alphanumeric() || "/._-~}$)*".contains(letter))
            && after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_are_found() {
        let tree = Tree::of(&[
            (concat!("ui/src/kit/date-ut", "ils.ts"), ""),
            ("src-tauri/crates/app/src/service/mod.rs", ""),
            ("tests/e2e/Helper.rs", ""),
        ]);
        assert_eq!(names_say_what_they_hold(&tree).len(), 3, "in files and folders, in any case");
        let tree = Tree::of(&[("ui/src/pages/people/merge.ts", ""), ("src-tauri/crates/app/src/hours/of_service_time.md", "")]);
        assert_eq!(names_say_what_they_hold(&tree).len(), 1, "a word of a longer name counts as well");
        let tree = Tree::of(&[("ui/src/pages/people/utilise.ts", "")]);
        assert!(names_say_what_they_hold(&tree).is_empty(), "a word that merely begins alike is free");
    }

    #[test]
    fn unfinished_work_is_found() {
        let tree =
            Tree::of(&[("src-tauri/src/lib.rs", concat!("// fine\n// TO", "DO later\n")), ("README.md", concat!("FIX", "ME"))]);
        assert_eq!(nothing_is_left_for_later(&tree).len(), 2, "in code and in prose");
        let tree = Tree::of(&[
            ("README.md", concat!("A MASTO", "DON, a ha", "ck, and TO", "DOS")),
            ("tests/fixtures/a.ics", concat!("XX", "X")),
        ]);
        assert!(nothing_is_left_for_later(&tree).is_empty(), "longer words, small letters and foreign data are free");
    }

    #[test]
    fn places_of_one_machine_are_found() {
        let tree = Tree::of(&[
            ("a.sh", concat!("cd /ho", "me/tove/hearth")),
            ("b.rs", concat!("let a = \"/wo", "rk/main\";")),
            ("c.md", concat!("see https://registry.", "npmjs.org")),
        ]);
        assert_eq!(no_place_is_named(&tree).len(), 3, "two folders and a registry");
        let tree =
            Tree::of(&[("a.ts", concat!("go('/ho", "me'); import './ho", "me/x'; fetch('https://a.example/wo", "rk/x')"))]);
        assert!(no_place_is_named(&tree).is_empty(), "routes, relative paths and addresses are free");
    }
}

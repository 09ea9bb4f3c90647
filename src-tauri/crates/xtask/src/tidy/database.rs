//! Invariants 2 and 8, and the rules of `migrations/`: where SQL may stand, and how stored data is read.

use super::Finding;
use super::tree::{File, Tree};
use crate::migration::UNSAID;

const STORE: &str = "src-tauri/crates/store/";

/// Files of the store whose statements are put together at run time, and why a `.sql` file cannot hold them. Even there
/// only a literal with a placeholder passes: a fixed statement belongs into a `.sql` file.
const PUT_TOGETHER: [(&str, &str); 11] = [
    ("src-tauri/crates/store/src/changes/install.rs", "the logging triggers are written anew from each table's columns"),
    ("src-tauri/crates/store/src/sample/remove.rs", "what hangs on the sample is found by walking each table's references"),
    ("src-tauri/crates/store/src/erasure/erase.rs", "rows are counted in every table that refers to a person"),
    ("src-tauri/crates/store/src/erasure/redact.rs", "every text of every table is looked through, whatever tables there are"),
    ("src-tauri/crates/store/src/exports/gather.rs", "whole rows are read from every table that refers to a person"),
    ("src-tauri/crates/store/src/backups/compare.rs", "the columns to compare are those that the backup has too"),
    ("src-tauri/crates/store/src/salvage/fill.rs", "the columns of a row are those that its record has"),
    ("src-tauri/crates/store/src/salvage/mend.rs", "the table and columns to have back are named by the log's entries"),
    ("src-tauri/crates/store/src/changes/undo.rs", "the table and columns to set back are named by the log's entries"),
    ("src-tauri/crates/store/src/past/rewind.rs", "a past day's tables are made after today's, whatever their columns"),
    ("src-tauri/crates/store/src/people/page.rs", "a count takes the very conditions of the list that it counts"),
];

pub fn sql_lives_in_the_store(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !may_hold_any_sql(file)) {
        let Some(lexed) = file.lexed() else { continue };
        // A test inside the store damages and inspects the file on purpose.
        let tests_begin = match file.path.starts_with(STORE) {
            true => lexed.code.lines().position(|line| line.trim() == "#[cfg(test)]").map_or(usize::MAX, |line| line + 1),
            false => usize::MAX,
        };
        for (line, literal) in lexed.literals {
            let Some(statement) = statement(&literal) else { continue };
            let put_together = literal.contains('{') && PUT_TOGETHER.iter().any(|(path, _)| *path == file.path);
            if line < tests_begin && !put_together {
                let shown: String = statement.chars().take(40).collect();
                findings.push(Finding::breach(
                    &file.path,
                    line,
                    format!("SQL (`{shown}`) stands only in the store's .sql files and in migrations/"),
                    "move it to a .sql file beside the code in store and include it from there",
                ));
            }
        }
    }
    findings
}

/// The tests drive the plugin's door with SQL on purpose, and tidy speaks of SQL.
fn may_hold_any_sql(file: &File) -> bool {
    file.path.starts_with("tests/")
        || file.path.starts_with("src-tauri/crates/store/tests/")
        || file.path.starts_with("src-tauri/crates/xtask/")
        || file.name().contains(".test.")
        || file.name().contains(".spec.")
        || file.is_given()
}

/// The literal in capitals with single spaces, if it is a statement of SQL and not a sentence that begins like one.
fn statement(literal: &str) -> Option<String> {
    // SQL is written SELECT or select; a sentence begins `Select`.
    let mut opening = literal.trim_start().chars().take(2);
    if opening.next()?.is_uppercase() != opening.next()?.is_uppercase() {
        return None;
    }
    let words: Vec<String> = literal.split_whitespace().map(str::to_uppercase).collect();
    let has = |word: &str| words.iter().any(|other| other == word);
    let second = words.get(1).map(String::as_str).unwrap_or_default();
    let is_sql = match words.first().map(String::as_str)? {
        "SELECT" => has("FROM") || second == "*" || second.contains('(') || second.parse::<u32>().is_ok(),
        "INSERT" => second == "INTO" || second == "OR",
        "REPLACE" => second == "INTO",
        "UPDATE" => has("SET"),
        "DELETE" => second == "FROM" && (words.len() == 3 || has("WHERE")),
        "CREATE" | "DROP" => ["TABLE", "INDEX", "VIEW", "TRIGGER", "VIRTUAL", "UNIQUE", "TEMP", "TEMPORARY"].contains(&second),
        "ALTER" => second == "TABLE",
        "WITH" => has("AS") && has("SELECT"),
        "ATTACH" | "DETACH" => has("DATABASE") || has("AS"),
        "PRAGMA" => !second.is_empty(),
        "VACUUM" => second.is_empty() || second == "INTO",
        _ => false,
    };
    is_sql.then(|| words.join(" "))
}

pub fn migrations_are_append_only(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut next = 1;
    for file in tree.below("migrations/", "sql") {
        let number =
            file.name().split_once('_').and_then(|(number, _)| (number.len() == 4).then(|| number.parse::<u32>().ok())?);
        if number != Some(next) {
            findings.push(Finding::breach(
                &file.path,
                1,
                format!("migrations are numbered without gaps or doubles, and {next:04} is next here"),
                "give it the next number; a migration that has landed is never renamed or changed",
            ));
        }
        next = number.unwrap_or(next) + 1;
        let first = file.text.lines().next().unwrap_or_default().trim();
        if !first.starts_with("--") || first.trim_start_matches('-').trim().is_empty() || first == UNSAID {
            findings.push(Finding::breach(
                &file.path,
                1,
                "the first line of a migration is a comment that says why it is needed",
                "write that line",
            ));
        }
    }
    findings
}

pub fn sql_files_say_why(tree: &Tree) -> Vec<Finding> {
    tree.below(STORE, "sql")
        .filter(|file| !file.text.trim_start().starts_with("--"))
        .map(|file| {
            Finding::breach(
                &file.path,
                1,
                "a .sql file begins with a comment",
                "say in one line what it reads or writes for whom, and why it is built this way if that is not plain",
            )
        })
        .collect()
}

pub fn stored_data_has_no_default(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.below(STORE, "rs") {
        let Some(lexed) = file.lexed() else { continue };
        for (number, line) in lexed.code.lines().enumerate() {
            if line.contains(".unwrap_or_default()") {
                findings.push(Finding::breach(
                    &file.path,
                    number + 1,
                    "stored data is never read with a default in place of an error",
                    "return the error, so that damage is seen and not turned into emptiness",
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
    fn sql_outside_the_store_is_found() {
        let tree = Tree::of(&[
            ("src-tauri/crates/app/src/people.rs", "let q = \"select id\n from people\";"),
            ("src-tauri/crates/store/src/people/write.rs", "let q = r#\"INSERT INTO people VALUES (?)\"#;"),
            ("ui/src/pages/reports/Reports.svelte", "const q = `WITH a AS (SELECT 1) SELECT * FROM a`;"),
        ]);
        let found = sql_lives_in_the_store(&tree);
        assert_eq!(found.len(), 3, "in app, in Rust code of the store, and in the UI: {found:?}");
    }

    #[test]
    fn sentences_and_sql_files_pass() {
        let tree = Tree::of(&[
            (
                "src-tauri/crates/app/src/people.rs",
                "a(\"Select all people from here\"); b(\"Delete from history?\"); c(\"Update Hearth\"); d(\"With love\");",
            ),
            ("src-tauri/crates/app/src/tasks.rs", "e(\"Create a table plan\"); // SELECT * FROM people"),
            ("src-tauri/crates/store/src/people/list.sql", "-- One page of people.\nSELECT * FROM people"),
            (
                "src-tauri/crates/store/src/damage.rs",
                "fn a() {}\n#[cfg(test)]\nmod tests { const Q: &str = \"DELETE FROM people\"; }",
            ),
            ("tests/e2e/sql.rs", "x(\"DELETE FROM people\");"),
        ]);
        assert_eq!(sql_lives_in_the_store(&tree), [], "prose, comments, .sql files and tests are free");
    }

    #[test]
    fn only_statements_put_together_pass_where_they_may() {
        let code = "a(format!(\"DELETE FROM {table} WHERE id = ?\")); b(\"DELETE FROM people WHERE id = ?\");";
        let found = |path| sql_lives_in_the_store(&Tree::of(&[(path, code)])).len();
        assert_eq!(found(PUT_TOGETHER[0].0), 1, "the one with a placeholder passes, the fixed one does not");
        assert_eq!(found("src-tauri/crates/store/src/people/write.rs"), 2, "elsewhere neither does");
    }

    #[test]
    fn a_gap_or_a_missing_reason_is_found() {
        let tree = Tree::of(&[
            ("migrations/0001_create_people.sql", "-- People come first.\n"),
            ("migrations/0003_create_tasks.sql", "CREATE TABLE tasks (id TEXT) STRICT;\n"),
            ("migrations/0003_create_meetings.sql", UNSAID),
        ]);
        let lines: Vec<String> = migrations_are_append_only(&tree).iter().map(|finding| finding.path.clone()).collect();
        assert_eq!(
            lines,
            [
                "migrations/0003_create_tasks.sql",
                "migrations/0003_create_tasks.sql",
                "migrations/0003_create_meetings.sql",
                "migrations/0003_create_meetings.sql"
            ],
            "a gap, a missing reason, a double and the template's first line"
        );
    }

    #[test]
    fn a_row_of_migrations_passes() {
        let tree = Tree::of(&[
            ("migrations/0001_create_people.sql", "-- People come first.\n"),
            ("migrations/0002_create_tasks.sql", "-- Work needs owners.\n"),
            ("migrations/README.md", "the rules"),
        ]);
        assert!(migrations_are_append_only(&tree).is_empty(), "one, two, each with its reason");
    }

    #[test]
    fn a_silent_sql_file_is_found() {
        let tree = Tree::of(&[
            ("src-tauri/crates/store/src/people/list.sql", "SELECT 1"),
            ("src-tauri/crates/store/src/people/show.sql", "-- One person.\nSELECT 1"),
        ]);
        assert_eq!(sql_files_say_why(&tree).len(), 1, "only the one without a comment");
    }

    #[test]
    fn a_default_for_stored_data_is_found() {
        let code = "let a = row.get(0).unwrap_or_default(); // .unwrap_or_default()";
        let tree = Tree::of(&[("src-tauri/crates/store/src/a.rs", code), ("src-tauri/crates/cli/src/a.rs", code)]);
        assert_eq!(stored_data_has_no_default(&tree).len(), 1, "in the store, and once; elsewhere it is harmless");
    }
}

//! Every statement of the store is prepared once against the tables as the migrations leave them.

use std::path::{Path, PathBuf};

use hearth_store::{DataKey, Operation, Store};
use sqlx::{Executor, Row, sqlite::SqliteRow};

fn statements(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the store's folder can be read") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            statements(&path, into);
        } else if path.extension().is_some_and(|ext| ext == "sql") {
            into.push(path);
        }
    }
}

/// Whether this step of a plan reads a JSON list inside the loop over a table: the time then grows with the product of both.
fn repeats_a_list(before: &[SqliteRow], row: &SqliteRow) -> bool {
    let loops = |step: &SqliteRow| {
        let detail: String = step.get("detail");
        (detail.starts_with("SCAN") || detail.starts_with("SEARCH")) && !detail.starts_with("SCAN CONSTANT")
    };
    // json_each: its idxNum is 1 where only the list is given, and no other virtual table has such a plan.
    let is_list = row.get::<String, _>("detail").ends_with("VIRTUAL TABLE INDEX 1:");
    is_list && before.iter().any(|step| step.get::<i64, _>("parent") == row.get::<i64, _>("parent") && loops(step))
}

#[tokio::test]
async fn every_statement_of_the_store_can_be_prepared() {
    let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
    let store =
        Store::create(&folder.path().join("prepared.hearth"), &DataKey::random().expect("random bytes")).await.expect("a file");
    let at = "2026-11-22T09:00:00Z".parse().expect("a constant");
    // Through an operation, because the writing connection alone has the temporary tables that some statements name.
    let mut tx = store.begin(Operation::change("prepare", "Prepare every statement", at)).await.expect("an operation");
    let mut files = Vec::new();
    statements(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/store/src"), &mut files);
    assert!(files.len() > 20, "the store keeps its SQL in files, but only {} were found", files.len());
    let (mut broken, mut slow) = (Vec::new(), Vec::new());
    let mut all = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a statement can be read");
        assert!(text.starts_with("-- "), "{} does not say in its first line why it is there", path.display());
        let bare: String =
            text.lines().filter(|line| !line.trim_start().starts_with("--")).fold(String::new(), |all, line| all + line + "\n");
        for statement in bare.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            if statement.starts_with("CREATE TEMP") {
                // Those of the log are there already; those of a past day are not, and stand in nobody's way.
                let _ = (&mut *tx).execute(statement).await;
            } else {
                all.push((path.clone(), statement.to_owned()));
            }
        }
    }
    // The facts of a past day hide those of today, so they come last.
    all.sort_by_key(|(_, statement)| statement.contains("temp.person_facts"));
    for (path, statement) in &all {
        if statement.contains("temp.person_facts") {
            let made = "CREATE TEMP TABLE IF NOT EXISTS person_facts AS SELECT * FROM main.person_facts";
            (&mut *tx).execute(made).await.expect("a table of the past");
        }
        if let Err(e) = (&mut *tx).prepare(statement).await {
            broken.push(format!("{}: {e}", path.display()));
            continue;
        }
        let plan = sqlx::query(&format!("EXPLAIN QUERY PLAN {statement}")).fetch_all(&mut *tx).await.expect("a plan");
        // A list that a row holds itself is gone through for that row.
        let is_given = statement.contains("json_each(?");
        if is_given && plan.iter().enumerate().any(|(place, row)| repeats_a_list(&plan[..place], row)) {
            slow.push(path.display().to_string());
        }
    }
    assert!(broken.is_empty(), "statements that do not fit the tables:\n{}", broken.join("\n"));
    assert!(
        slow.is_empty(),
        "for every row of a table the whole list of arguments is gone through; put CROSS JOIN behind json_each:\n{}",
        slow.join("\n")
    );
    tx.roll_back().await.expect("nothing was changed");
}

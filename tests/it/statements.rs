//! Every statement of the store is prepared once against the tables as the migrations leave them.

use std::path::{Path, PathBuf};

use hearth_store::{DataKey, Operation, Store};
use sqlx::Executor;

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
    let mut broken = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a statement can be read");
        assert!(text.starts_with("-- "), "{} does not say in its first line why it is there", path.display());
        let bare: String =
            text.lines().filter(|line| !line.trim_start().starts_with("--")).fold(String::new(), |all, line| all + line + "\n");
        for statement in bare.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            // The temporary tables are there already.
            if statement.starts_with("CREATE TEMP") {
                continue;
            }
            if let Err(e) = (&mut *tx).prepare(statement).await {
                broken.push(format!("{}: {e}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "statements that do not fit the tables:\n{}", broken.join("\n"));
    tx.roll_back().await.expect("nothing was changed");
}

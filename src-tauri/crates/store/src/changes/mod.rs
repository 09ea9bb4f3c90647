//! One way to change: an [`Operation`] is one transaction with one entry in the log per changed row. The log is undo, redo and history.
//!
//! The writing connection has temporary triggers on every table of [`tables::LOGGED`]: a write that forgets the log cannot be written,
//! and outside of an operation no logged row can be changed at all.

pub mod fields;
mod history;
mod install;
pub mod tables;
mod transact;
mod undo;
mod unfold;

pub use history::{
    HistoryChange, HistoryFilter, HistoryLine, HistoryRow, Named, NewsGroup, history, history_line, history_rows, instant_of,
    named, news,
};
pub(crate) use install::{adopt, columns, install};
pub(crate) use transact::findable;
pub use transact::{Committed, Operation, OperationKind, Transaction, Writer};
pub(crate) use undo::parents_of;
pub use undo::{Skipped, UndoDone, UndoState, unaccounted};

#[cfg(test)]
mod tests {
    use sqlx::Executor;

    use crate::{DataKey, Operation, Store};

    #[tokio::test]
    async fn a_logged_table_cannot_be_written_outside_of_an_operation() {
        let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
        let key = DataKey::random().expect("random bytes");
        let store = Store::create(&folder.path().join("a.hearth"), &key).await.expect("a file can be made");
        let insert = "INSERT INTO settings (id, value) VALUES ('theme', '1')";
        let mut writer = store.writer.lock().await;
        let refused = writer.connection().execute(insert).await.expect_err("the log has no operation to write under");
        assert!(refused.to_string().contains("change_log.operation"), "the log itself refuses: {refused}");
        drop(writer);

        let at = "2026-11-22T09:00:00Z".parse().expect("a constant");
        let mut tx = store.begin(Operation::change("test", "Set the theme", at)).await.expect("an operation can begin");
        (&mut *tx).execute(insert).await.expect("inside of an operation it can be written");
        assert_eq!(tx.commit().await.expect("the operation can end").rows, 1, "with one entry in the log");
        let mut writer = store.writer.lock().await;
        let refused = writer.connection().execute("DELETE FROM settings").await;
        assert!(refused.is_err(), "after its end the log is closed again");
    }

    #[tokio::test]
    async fn readers_cannot_write_and_cannot_read_another_file() {
        let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
        let key = DataKey::random().expect("random bytes");
        let store = Store::create(&folder.path().join("a.hearth"), &key).await.expect("a file can be made");
        assert!(store.readers().execute("DELETE FROM operations").await.is_err(), "a reader writes nothing");
        assert!(store.readers().execute("ATTACH DATABASE ':memory:' AS other").await.is_err(), "and opens nothing");
    }
}

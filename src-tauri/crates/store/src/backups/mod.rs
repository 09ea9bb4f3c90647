//! Backups of a community: one file each that holds everything needed to have it back, on this computer or another one.
//!
//! A backup is the encrypted database as it lies (same data key, the write-ahead log folded in), followed by a [`Trailer`]: JSON with
//! the key slots (so that the passphrase, the recovery code or the keychain of that time open it), when and why it was made, how long the
//! database is and its SHA-256; then the length of that JSON as 8 bytes, little endian, and the 16 bytes [`trailer::MAGIC`]. The database
//! stands first and unchanged, so SQLite reads a backup where it lies. The trailer is not secret and holds no personal data; what it says
//! is not authenticated, the pages of the database are.
//!
//! Backups lie in `<community>.backups/` beside the community ([`folder_of`]), and as copies in a second folder.
//! Deliberately not here: when to make one and which to remove (app and core).

mod compare;
mod copy;
mod list;
mod make;
mod pages;
mod restore;
mod second;
mod trailer;
mod verify;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

pub use compare::{Noun, NounDifference, compare};
pub use list::{Backup, find, list, newest_operation, of_folder, remove};
pub use make::{Making, make};
pub use restore::{Prepared, prepare, put_back, unpack};
pub use second::copy_missing;
pub use trailer::{Counts, MAGIC, Trailer, Why};
pub use verify::{compare_bytes, holds, opens, verify};

use crate::{Result, StoreError};

/// The ending of a backup's file name, without its dot.
pub const ENDING: &str = "hearth-backup";

/// Where the backups of a community lie.
pub fn folder_of(community: &Path) -> PathBuf {
    let mut name = community.as_os_str().to_owned();
    name.push(".backups");
    name.into()
}

/// How long work says how far it is (done, of all) and learns that it should stop.
#[derive(Clone)]
pub struct Watch {
    pub cancelled: Arc<AtomicBool>,
    pub tell: Arc<dyn Fn(u64, u64) + Send + Sync>,
}

impl Watch {
    /// Nobody looks and nobody stops it.
    pub fn nobody() -> Self {
        Self { cancelled: Arc::default(), tell: Arc::new(|_, _| {}) }
    }

    pub(crate) fn go_on(&self) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) { Err(StoreError::Stopped) } else { Ok(()) }
    }
}

/// Runs what waits for the disk off the async threads.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(StoreError::damaged)?
}

#[cfg(test)]
mod tests {
    use sqlx::{ConnectOptions, Connection, Executor};

    use super::*;
    use crate::{DataKey, KeySlots, Operation, Store};

    fn at(text: &str) -> chrono::DateTime<chrono::Utc> {
        text.parse().expect("a constant")
    }

    /// A community with the file of its slots.
    async fn community(path: &Path, key: &DataKey) -> Store {
        KeySlots::empty().write(path).expect("slots");
        let store = Store::create(path, key).await.expect("a file can be made");
        let mut tx = store.begin(Operation::change("test", "Make", at("2026-11-22T09:00:00Z"))).await.expect("an operation");
        crate::community::create(&mut tx, "Harbour", "UTC", false).await.expect("a community");
        tx.commit().await.expect("it is kept");
        store
    }

    async fn set(store: &Store, id: &str) {
        let mut tx = store.begin(Operation::change("test", id, at("2026-11-22T09:00:00Z"))).await.expect("an operation");
        crate::settings::set(&mut tx, id, &serde_json::json!(1)).await.expect("a setting");
        tx.commit().await.expect("it is kept");
    }

    #[tokio::test]
    async fn a_backup_is_read_where_it_lies_and_comes_back_over_the_open_file() {
        let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
        let path = folder.path().join("a b#%.hearth");
        let key = DataKey::random().expect("random bytes");
        let store = community(&path, &key).await;
        set(&store, "before").await;
        let making = Making { community: path.clone(), key: key.clone(), why: Why::Asked, at: at("2026-11-22T09:00:00Z") };
        let backup = make(making.clone(), &Watch::nobody()).await.expect("a backup");
        verify(&backup, &key, &Watch::nobody()).await.expect("it is whole");
        set(&store, "after").await;
        let differences = compare(&store, &key, &backup, &key).await.expect("both can be read");
        assert_eq!(differences.len(), 1, "settings alone differ: {differences:?}");
        assert_eq!((differences[0].back, differences[0].gone, differences[0].changed), (0, 1, 0), "one would go");

        let second = make(making, &Watch::nobody()).await.expect("a backup of now");
        assert_eq!((backup.number(), second.number()), (1, 2), "numbers count up");
        let upto = second.trailer.and_then(|trailer| trailer.operation);
        let prepared = prepare(&backup, &key, &path, &Watch::nobody()).await.expect("a copy");
        put_back(&store, prepared, upto.as_deref()).await.expect("it is put back");
        let left: Vec<_> = crate::settings::all(store.readers()).await.expect("settings").into_iter().map(|(id, _)| id).collect();
        assert_eq!(left, ["before"], "the open readers see the state of the backup");
        set(&store, "later").await;
        let last: i64 = sqlx::query_scalar("SELECT count(*) FROM change_log").fetch_one(store.readers()).await.expect("the log");
        assert_eq!(last, 3, "and changes are logged as ever");
        store.close().await.expect("it closes");
        Store::open(&path, &key).await.expect("and opens again");
        let names: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
        assert!(!names.iter().any(|name| name.to_string_lossy().contains("restoring")), "nothing is left over: {names:?}");
    }

    #[tokio::test]
    async fn one_changed_byte_of_a_backup_is_found() {
        let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
        let path = folder.path().join("a.hearth");
        let key = DataKey::random().expect("random bytes");
        let store = community(&path, &key).await;
        set(&store, "before").await;
        let making = Making { community: path.clone(), key: key.clone(), why: Why::Asked, at: at("2026-11-22T09:00:00Z") };
        let backup = make(making, &Watch::nobody()).await.expect("a backup");
        let mut bytes = std::fs::read(&backup.path).expect("the backup");
        bytes[5_000] ^= 1;
        std::fs::write(&backup.path, &bytes).expect("it can be damaged");
        let told = verify(&backup, &key, &Watch::nobody()).await.expect_err("it is damaged");
        assert!(matches!(told, crate::StoreError::Damaged(crate::Damage::Backup)), "and says so: {told}");
        let told = prepare(&backup, &key, &path, &Watch::nobody()).await.err().expect("nor is it restored");
        assert!(matches!(told, crate::StoreError::Damaged(_)), "and says so: {told}");
    }

    #[tokio::test]
    async fn a_community_that_does_not_hold_together_is_told_and_no_backup_is_made() {
        for damaged in ["change_log", "change_log_row", "snoozes", "a reference"] {
            let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
            let path = folder.path().join("a.hearth");
            let key = DataKey::random().expect("random bytes");
            let store = community(&path, &key).await;
            set(&store, "before").await;
            store.close().await.expect("it closes");
            damage(&path, &key, damaged).await;
            let making = Making { community: path.clone(), key, why: Why::Asked, at: at("2026-11-22T09:00:00Z") };
            let told = make(making, &Watch::nobody()).await.expect_err(damaged);
            assert!(matches!(told, StoreError::Damaged(_)), "a damaged {damaged} is called so: {told}");
            let left = std::fs::read_dir(folder_of(&path)).expect("the folder").flatten().map(|e| e.file_name());
            assert_eq!(left.collect::<Vec<_>>(), [".lock"], "nothing that looks like a backup is there");
        }
    }

    /// One changed byte in the first page of a table or index, or a row that refers to nothing.
    async fn damage(path: &Path, key: &DataKey, what: &str) {
        let mut conn = crate::open::reading(path, key).read_only(false).foreign_keys(false).connect().await.expect("it opens");
        let page: Option<i64> = sqlx::query_scalar("SELECT rootpage FROM sqlite_schema WHERE name = ?")
            .bind(what)
            .fetch_optional(&mut conn)
            .await
            .expect("the schema");
        if page.is_none() {
            conn.execute("UPDATE change_log SET operation = 99").await.expect("nothing looks where it leads");
        }
        conn.close().await.expect("it closes");
        if let Some(page) = page {
            let mut bytes = std::fs::read(path).expect("the file");
            bytes[usize::try_from(page - 1).expect("a page") * 4096 + 2_000] ^= 1;
            std::fs::write(path, &bytes).expect("it can be damaged");
        }
    }
}

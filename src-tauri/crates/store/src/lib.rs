//! The encrypted SQLite file of one community: opening, migrating, transacting, the log of changes, one folder per noun.
//! Reads go from SQL to the wire in one struct (`<noun>/views.rs`); writes take the rules' results and are logged row by row.
//! Deliberately not here: rules (core), the clock, the network, and who may call what (app).

pub mod agenda;
pub mod attendance;
pub mod calendars;
pub mod changes;
pub mod commitments;
pub mod community;
pub mod decisions;
pub mod documents;
pub mod efforts;
mod error;
pub mod events;
pub mod home;
pub mod hours;
pub mod imports;
mod index;
mod keys;
pub mod meetings;
pub mod memberships;
mod open;
pub mod people;
pub mod recognitions;
pub mod resources;
pub mod sample;
pub mod search;
pub mod series;
pub mod settings;
pub mod tasks;

pub use changes::{Committed, Operation, OperationKind, Transaction};
pub use error::{Result, StoreError};
pub use keys::{DataKey, KeySlots, Unlock};
pub use open::{Store, report_pool};
/// A pool that can only read one community.
pub type ReportPool = sqlx::SqlitePool;

/// A fresh id: UUIDv7, made on the device from the given instant (milliseconds since 1970) and never reused.
pub fn new_id(now: chrono::DateTime<chrono::Utc>) -> String {
    let stamp = uuid::Timestamp::from_unix(
        uuid::NoContext,
        now.timestamp().max(0).unsigned_abs(),
        now.timestamp_subsec_nanos().min(999_999_999),
    );
    uuid::Uuid::new_v7(stamp).to_string()
}

/// A list as one bound value.
pub(crate) fn json<T: serde::Serialize + ?Sized>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| StoreError::Sql(sqlx::Error::Encode(e.into())))
}

/// An instant as the file holds it: RFC 3339, UTC, whole seconds.
pub fn instant(at: chrono::DateTime<chrono::Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

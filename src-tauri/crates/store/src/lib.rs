//! The encrypted SQLite file of one community: opening, migrating, transacting, the log of changes, one folder per noun.
//! Reads go from SQL to the wire in one struct (`<noun>/views.rs`); writes take the rules' results and are logged row by row.
//! Deliberately not here: rules (core), the clock, the network, and who may call what (app).

pub mod adoptions;
pub mod agenda;
pub mod attendance;
pub mod availability;
pub mod backups;
pub mod batches;
pub mod calendars;
pub mod carried;
pub mod changes;
pub mod check;
pub mod commitments;
pub mod community;
pub mod consents;
pub mod credentials;
pub mod decisions;
pub mod documents;
pub mod drafts;
pub mod efforts;
pub mod erasure;
mod error;
pub mod events;
pub mod exports;
pub mod fields;
pub mod home;
pub mod hours;
pub mod imports;
mod index;
pub mod journeys;
mod keys;
pub mod looks;
pub mod meetings;
pub mod memberships;
mod open;
pub mod opportunities;
pub mod past;
pub mod people;
pub mod processing;
pub mod programmes;
pub mod publications;
pub mod recognitions;
pub mod resources;
pub mod retention;
pub mod roles;
pub mod salvage;
pub mod sample;
pub mod search;
pub mod sensitive;
pub mod series;
pub mod settings;
pub mod snoozes;
pub mod tasks;
pub mod templates;

use std::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering},
};

use uuid::{ContextV7, Timestamp, Uuid};

pub use changes::{Committed, Operation, OperationKind, Transaction};
pub use error::{Damage, Lock, Result, StoreError};
pub use keys::{CodeMade, CodeTrouble, DataKey, GROUPS, KeySlots, RecoveryCode, Unlock};
pub use open::{Renewal, Store, renew, report_pool, settle};
/// A pool that can only read one community.
pub type ReportPool = sqlx::SqlitePool;

/// Counts within a millisecond: ids of one operation follow one another, so that a large import appends to every index
/// instead of touching pages all over the file.
static COUNTER: Mutex<ContextV7> = Mutex::new(ContextV7::new());

/// Milliseconds before which no id is made: those of an opened community lie there already.
static FLOOR: AtomicU64 = AtomicU64::new(0);

/// From now on ids are greater than this one and whatever was made at its instant, also where the clock was set back since.
pub(crate) fn follow(id: &str) {
    if let Some((seconds, nanos)) = Uuid::parse_str(id).ok().and_then(|id| id.get_timestamp()).map(|stamp| stamp.to_unix()) {
        FLOOR.fetch_max(seconds * 1_000 + u64::from(nanos / 1_000_000) + 1, Ordering::Relaxed);
    }
}

/// A fresh id: UUIDv7 (RFC 9562 §5.7), made on the device from the given instant, never reused, and greater than every one before it.
pub fn new_id(now: chrono::DateTime<chrono::Utc>) -> String {
    let wanted = now.timestamp_millis().max(0).unsigned_abs();
    let floor = FLOOR.load(Ordering::Relaxed);
    let nanos = if wanted < floor { 0 } else { now.timestamp_subsec_nanos().min(999_999_999) % 1_000_000 };
    let at = wanted.max(floor);
    let part = u32::try_from(at % 1_000).expect("below a thousand") * 1_000_000 + nanos;
    Uuid::new_v7(Timestamp::from_unix(&COUNTER, at / 1_000, part)).to_string()
}

/// A list as one bound value.
pub(crate) fn json<T: serde::Serialize + ?Sized>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| StoreError::Sql(sqlx::Error::Encode(e.into())))
}

/// An instant as the file holds it: RFC 3339, UTC, whole seconds.
pub fn instant(at: chrono::DateTime<chrono::Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_instant_follow_one_another() {
        let now = chrono::DateTime::from_timestamp(1_795_000_000, 0).expect("a constant");
        let ids: Vec<_> = (0..10_000).map(|_| new_id(now)).collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "each is greater than the one before, and none comes twice");
        assert!(new_id(now - chrono::Duration::days(1)) > ids[9_999], "also where the clock was set back");
        // As another program that ran before, with a clock far ahead, would have left it in a file.
        let before = "01a2ffff-0000-7000-bfff-ffffffffffff";
        follow(before);
        let next = new_id(now);
        assert!(next.as_str() > before, "nor does a new program begin before what the file holds: {next}");
    }
}

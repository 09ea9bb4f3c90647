//! What follows the database in a backup: reading it trusts nothing, and reads no more than it must.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Damage, Result, StoreError};

/// The last bytes of every backup. The digit is the version of the container.
pub const MAGIC: &[u8; 16] = b"HEARTH BACKUP 1\n";
/// Slots and a few figures: far below this.
const LONGEST: u64 = 1 << 20;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "BackupWhy")]
pub enum Why {
    /// Something had changed for a while.
    Automatic,
    /// The community was closed.
    Close,
    /// Somebody asked for it.
    Asked,
    /// A newer Hearth was about to change the tables.
    Migration,
    Import,
    Restore,
    Merge,
    /// Many records were about to be removed.
    Removal,
    /// A newer Hearth knows why.
    #[serde(other)]
    Other,
}

/// How much a community held. Figures only: the trailer is not encrypted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, sqlx::FromRow)]
#[ts(rename = "BackupCounts")]
pub struct Counts {
    #[ts(type = "number")]
    pub people: i64,
    #[ts(type = "number")]
    pub efforts: i64,
    #[ts(type = "number")]
    pub tasks: i64,
    #[ts(type = "number")]
    pub meetings: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trailer {
    /// Id of the community.
    pub community: String,
    /// Counts up with every backup of the community, whatever the clock says.
    pub number: u64,
    /// RFC 3339, UTC.
    pub made_at: String,
    pub why: Why,
    /// The newest operation that it holds; none where nothing was ever changed.
    pub operation: Option<String>,
    /// The newest migration of its tables.
    pub schema: i64,
    pub counts: Counts,
    /// Length of the database in bytes.
    pub bytes: u64,
    /// Of the database, hexadecimal.
    pub sha256: String,
    /// The key slots as they lay beside the community.
    pub keys: serde_json::Value,
}

fn broken<T>(_: T) -> StoreError {
    StoreError::Damaged(Damage::Backup)
}

impl Trailer {
    /// Reads the trailer of a backup, and holds its lengths against the file's.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with [`Damage::Backup`] for whatever is no whole backup; [`StoreError::Newer`] for a later container.
    pub fn read(path: &Path) -> Result<Self> {
        let mut file = File::open(path).map_err(StoreError::file(path))?;
        let length = file.metadata().map_err(StoreError::file(path))?.len();
        Self::read_from(&mut file, length)
    }

    /// Reads the trailer at the end of `length` bytes.
    pub fn read_from(file: &mut (impl Read + Seek), length: u64) -> Result<Self> {
        let tail = 8 + MAGIC.len() as u64;
        let json_end = length.checked_sub(tail).ok_or_else(|| broken(()))?;
        file.seek(SeekFrom::Start(json_end)).map_err(broken)?;
        let (mut size, mut magic) = ([0; 8], [0; 16]);
        file.read_exact(&mut size).and_then(|()| file.read_exact(&mut magic)).map_err(broken)?;
        if &magic != MAGIC {
            let same_kind = magic[..14] == MAGIC[..14] && magic[14].is_ascii_digit();
            return Err(if same_kind { StoreError::Newer } else { broken(()) });
        }
        let size = u64::from_le_bytes(size);
        let database = json_end.checked_sub(size).filter(|_| size <= LONGEST).ok_or_else(|| broken(()))?;
        file.seek(SeekFrom::Start(database)).map_err(broken)?;
        let mut json = Vec::new();
        file.take(size).read_to_end(&mut json).map_err(broken)?;
        let trailer: Self = serde_json::from_slice(&json).map_err(broken)?;
        if trailer.bytes != database || trailer.made().is_none() || trailer.sha256.len() != 64 {
            return Err(broken(()));
        }
        Ok(trailer)
    }

    /// Puts the trailer behind the database.
    pub(super) fn append(&self, file: &mut File) -> std::io::Result<()> {
        let json = serde_json::to_vec(self)?;
        file.seek(SeekFrom::End(0))?;
        file.write_all(&json)?;
        file.write_all(&(json.len() as u64).to_le_bytes())?;
        file.write_all(MAGIC)
    }

    /// When it was made, by the clock of that time.
    pub fn made(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        chrono::DateTime::parse_from_rfc3339(&self.made_at).ok().map(|at| at.to_utc())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn sample(bytes: u64) -> Trailer {
        Trailer {
            community: "c".into(),
            number: 3,
            made_at: "2026-11-22T09:00:00Z".into(),
            why: Why::Asked,
            operation: None,
            schema: 14,
            counts: Counts::default(),
            bytes,
            sha256: "0".repeat(64),
            keys: serde_json::json!({ "version": 1, "slots": [] }),
        }
    }

    fn container(database: &[u8]) -> Vec<u8> {
        let mut all = database.to_vec();
        let json = serde_json::to_vec(&sample(database.len() as u64)).expect("plain figures");
        all.extend(&json);
        all.extend((json.len() as u64).to_le_bytes());
        all.extend(MAGIC);
        all
    }

    fn read(bytes: &[u8]) -> Result<Trailer> {
        Trailer::read_from(&mut Cursor::new(bytes), bytes.len() as u64)
    }

    #[test]
    fn a_trailer_is_found_behind_its_database() {
        let read = read(&container(b"pages")).expect("a whole backup");
        assert_eq!(read, sample(5), "as it was written");
    }

    #[test]
    fn whatever_is_cut_off_or_longer_is_no_backup() {
        let whole = container(b"pages");
        for end in 0..whole.len() {
            assert!(read(&whole[..end]).is_err(), "cut off after {end} bytes of {}", whole.len());
        }
        let mut longer = b"x".to_vec();
        longer.extend(&whole);
        assert!(read(&longer).is_err(), "the database is longer than the trailer says");
    }

    #[test]
    fn a_trailer_cannot_ask_for_more_memory_than_its_bound() {
        let mut all = vec![0; 64];
        all.extend(u64::MAX.to_le_bytes());
        all.extend(MAGIC);
        assert!(matches!(read(&all), Err(StoreError::Damaged(Damage::Backup))), "a length beyond the file");
        let mut all = vec![b' '; (LONGEST + 1) as usize];
        all.extend((LONGEST + 1).to_le_bytes());
        all.extend(MAGIC);
        assert!(matches!(read(&all), Err(StoreError::Damaged(Damage::Backup))), "a length beyond the bound");
    }

    #[test]
    fn a_later_container_is_told_apart_from_damage() {
        let mut later = container(b"pages");
        let digit = later.len() - 2;
        later[digit] = b'2';
        assert!(matches!(read(&later), Err(StoreError::Newer)), "it needs a newer Hearth, not repair");
    }

    #[test]
    fn a_reason_from_a_newer_hearth_is_some_other() {
        let why: Why = serde_json::from_str("\"equinox\"").expect("any word is a reason");
        assert_eq!(why, Why::Other, "the backup is still a backup");
    }
}

//! The database's bytes as they lie, for a backup: nothing is decrypted or built anew, so writers are left the processor too. While a
//! reading connection sees a state that is wholly in the file, no checkpoint may touch the file
//! (<https://sqlite.org/wal.html#checkpointing>); what is written meanwhile goes to the write-ahead log.

use std::{ffi::c_void, fs::File, io::Write, path::Path, ptr, time::Duration};

use libsqlite3_sys as ffi;
use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, Connection, Executor, Row, SqliteConnection};

use super::{Watch, blocking, verify};
use crate::{
    Damage, DataKey, Result, StoreError,
    keys::hex,
    open::{self, Turn, beside},
};

/// How often a state is looked for that is wholly in the file: a reader that began before others may keep it from being so.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(100);
/// A fold waits no longer for readers: writers wait behind it.
const PATIENCE: Duration = Duration::from_millis(30);
const PIECE: usize = 1 << 20;
/// What is flushed at once: the disk is never busy for long with it when a writer needs it.
const FLUSH: usize = 8;

/// Connections that all read one state, which is wholly in the file.
pub(super) struct Settled {
    copying: SqliteConnection,
    checking: [SqliteConnection; 2],
}

impl Settled {
    async fn begin(path: &Path, key: &DataKey) -> Result<Self> {
        let (copying, log, rest) = (reading(path, key).await?, reading(path, key).await?, reading(path, key).await?);
        Ok(Self { copying, checking: [log, rest] })
    }

    async fn close(self) -> Result<()> {
        self.copying.close().await?;
        for conn in self.checking {
            conn.close().await?;
        }
        Ok(())
    }
}

async fn reading(path: &Path, key: &DataKey) -> Result<SqliteConnection> {
    let mut conn = open::reading(path, key).connect().await?;
    conn.execute("BEGIN").await?;
    conn.execute(include_str!("../open/size.sql")).await?;
    Ok(conn)
}

/// A state that is wholly in the file; `None` where there is none to be had, or where more of the file is empty than a copy should carry.
pub(super) async fn settle(path: &Path, key: &DataKey) -> Result<Option<Settled>> {
    let mut folding = match open::reading(path, key).read_only(false).busy_timeout(PATIENCE).connect().await {
        Ok(conn) => conn,
        // A folder that may only be read has no log to fold.
        Err(_) => return Ok(None),
    };
    let settled = settling(&mut folding, path, key).await;
    folding.close().await?;
    settled
}

async fn settling(folding: &mut SqliteConnection, path: &Path, key: &DataKey) -> Result<Option<Settled>> {
    let mode: String = sqlx::query_scalar(include_str!("log_mode.sql")).fetch_one(&mut *folding).await?;
    let (pages, empty): (i64, i64) = sqlx::query_as(include_str!("emptiness.sql")).fetch_one(&mut *folding).await?;
    if mode != "wal" || empty > pages / 4 {
        return Ok(None);
    }
    for _ in 0..TRIES {
        let Ok(turn) = Turn::take(path).await else { return Ok(None) };
        sqlx::query(include_str!("../open/fold.sql")).fetch_all(&mut *folding).await?;
        let settled = Settled::begin(path, key).await?;
        // Looked at after the reading began: had anybody written, there would be a log.
        let log = std::fs::metadata(beside(path, "-wal")).map_or(0, |log| log.len());
        drop(turn);
        if log == 0 {
            return Ok(Some(settled));
        }
        settled.close().await?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok(None)
}

/// Copies a settled state into `part` and meanwhile looks whether that state holds: the disk has most to do with the one, the processors
/// with the other. Answers the SHA-256 of what was read, hexadecimal: a file of these bytes is as whole as the state was.
pub(super) async fn copy(settled: Settled, part: &Path, watch: &Watch) -> Result<String> {
    let Settled { copying, checking: [log, rest] } = settled;
    let (sha256, log, rest) =
        tokio::try_join!(copy_bytes(copying, part, watch), verify::log_holds(log, watch), verify::rest_holds(rest, watch))?;
    if log && rest { Ok(sha256) } else { Err(StoreError::Damaged(Damage::Malformed)) }
}

async fn copy_bytes(mut settled: SqliteConnection, part: &Path, watch: &Watch) -> Result<String> {
    let bytes: i64 = sqlx::query(include_str!("../open/size.sql")).fetch_one(&mut settled).await?.get(0);
    let bytes = u64::try_from(bytes).map_err(StoreError::damaged)?;
    let source = Source(file_of(&mut settled).await?);
    let (part, watch) = (part.to_owned(), watch.clone());
    let (settled, copied) = blocking(move || Ok((settled, pieces(&source, bytes, &part, &watch)))).await?;
    settled.close().await?;
    copied
}

/// SQLite's own handle of the file. Another one, once closed, would take SQLite's locks with it on Unix.
struct Source(*mut ffi::sqlite3_file);

#[expect(unsafe_code, reason = "the connection that owns the handle goes to the thread with it and outlives it there")]
unsafe impl Send for Source {}

async fn file_of(conn: &mut SqliteConnection) -> Result<*mut ffi::sqlite3_file> {
    let mut handle = conn.lock_handle().await?;
    let mut file: *mut ffi::sqlite3_file = ptr::null_mut();
    #[expect(unsafe_code, reason = "sqlx offers no call for sqlite3_file_control; the handle is locked for its duration")]
    let code = unsafe {
        let out = ptr::from_mut(&mut file).cast::<c_void>();
        ffi::sqlite3_file_control(handle.as_raw_handle().as_ptr(), c"main".as_ptr(), ffi::SQLITE_FCNTL_FILE_POINTER, out)
    };
    if code == ffi::SQLITE_OK && !file.is_null() { Ok(file) } else { Err(StoreError::damaged("its file is not open")) }
}

impl Source {
    fn read(&self, into: &mut [u8], at: u64) -> Result<()> {
        let unread = |code| StoreError::damaged(format_args!("its pages could not be read (code {code})"));
        let (length, at) = (i32::try_from(into.len()), i64::try_from(at));
        let (Ok(length), Ok(at)) = (length, at) else { return Err(unread(ffi::SQLITE_TOOBIG)) };
        #[expect(unsafe_code, reason = "no safe call reads a file through SQLite's handle; the buffer is as long as is said")]
        let code = unsafe {
            let methods = (*self.0).pMethods;
            match methods.as_ref().and_then(|methods| methods.xRead) {
                Some(read) => read(self.0, into.as_mut_ptr().cast(), length, at),
                None => ffi::SQLITE_MISUSE,
            }
        };
        if code == ffi::SQLITE_OK { Ok(()) } else { Err(unread(code)) }
    }
}

fn pieces(source: &Source, bytes: u64, part: &Path, watch: &Watch) -> Result<String> {
    let mut file = File::create(part).map_err(StoreError::file(part))?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; PIECE];
    let (mut at, mut unflushed) = (0, 0);
    while at < bytes {
        watch.go_on()?;
        let length = usize::try_from(bytes - at).map_or(PIECE, |left| left.min(PIECE));
        let piece = &mut piece[..length];
        source.read(piece, at)?;
        hasher.update(&*piece);
        file.write_all(piece).map_err(StoreError::file(part))?;
        at += length as u64;
        unflushed += 1;
        if unflushed == FLUSH {
            file.sync_data().map_err(StoreError::file(part))?;
            unflushed = 0;
        }
        (watch.tell)(at, bytes);
    }
    file.sync_all().map_err(StoreError::file(part))?;
    Ok(hex(&hasher.finalize()))
}

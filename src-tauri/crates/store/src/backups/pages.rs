//! Writing one database over another page by page, as one transaction: SQLite's backup interface, which no SQL reaches.

use std::ffi::c_int;

use libsqlite3_sys as ffi;
use sqlx::SqliteConnection;

use crate::{Result, StoreError};

/// How often the write lock is asked for before giving up; SQLite itself does not wait for it here.
const TRIES: u32 = 100;

/// Makes `to` hold exactly what `from` holds; each keeps its own key. Either all of it is committed or nothing is; readers of `to` see the
/// state before until then. Holds the thread for as long as it takes.
pub(super) async fn copy_over(from: &mut SqliteConnection, to: &mut SqliteConnection) -> Result<()> {
    let mut from = from.lock_handle().await?;
    let mut to = to.lock_handle().await?;
    #[expect(unsafe_code, reason = "sqlx offers no call for sqlite3_backup; both handles are locked and alive for its duration")]
    let code = unsafe {
        let main = c"main".as_ptr();
        let backup = ffi::sqlite3_backup_init(to.as_raw_handle().as_ptr(), main, from.as_raw_handle().as_ptr(), main);
        if backup.is_null() {
            ffi::sqlite3_errcode(to.as_raw_handle().as_ptr())
        } else {
            let mut code = ffi::SQLITE_BUSY;
            for _ in 0..TRIES {
                code = ffi::sqlite3_backup_step(backup, -1);
                if !waits(code) {
                    break;
                }
                ffi::sqlite3_sleep(50);
            }
            let finished = ffi::sqlite3_backup_finish(backup);
            if code == ffi::SQLITE_DONE { finished } else { code }
        }
    };
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(StoreError::damaged(format_args!("its pages were not written (code {code})")))
    }
}

fn waits(code: c_int) -> bool {
    matches!(code, ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED)
}

//! What of the C API of SQLite no pragma reaches: a limit.

use sqlx::SqliteConnection;

/// From now on this connection cannot read another file, whatever SQL it is given (`SQLITE_LIMIT_ATTACHED` = 7).
pub(crate) async fn forbid_attach(conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut handle = conn.lock_handle().await?;
    #[expect(unsafe_code, reason = "sqlx offers no call for sqlite3_limit; the handle is locked and alive for its duration")]
    unsafe {
        libsqlite3_sys::sqlite3_limit(handle.as_raw_handle().as_ptr(), libsqlite3_sys::SQLITE_LIMIT_ATTACHED, 0);
    }
    Ok(())
}

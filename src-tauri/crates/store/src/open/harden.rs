//! What of the C API of SQLite no pragma reaches: a limit, and who may read what.

use std::{
    ffi::{CStr, c_char, c_int, c_void},
    ptr,
};

use libsqlite3_sys as ffi;
use sqlx::SqliteConnection;

/// From now on this connection cannot read another file, whatever SQL it is given (`SQLITE_LIMIT_ATTACHED` = 7).
pub(crate) async fn forbid_attach(conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut handle = conn.lock_handle().await?;
    #[expect(unsafe_code, reason = "sqlx offers no call for sqlite3_limit; the handle is locked and alive for its duration")]
    unsafe {
        ffi::sqlite3_limit(handle.as_raw_handle().as_ptr(), ffi::SQLITE_LIMIT_ATTACHED, 0);
    }
    Ok(())
}

/// From now on this connection reads the views for reports and nothing beside them: not the tables they stand on, where the log, the keys
/// for signing and what is sensitive lie.
pub(crate) async fn only_reports(conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut handle = conn.lock_handle().await?;
    #[expect(unsafe_code, reason = "sqlx offers no call for sqlite3_set_authorizer; the function is given no state of ours")]
    let code = unsafe { ffi::sqlite3_set_authorizer(handle.as_raw_handle().as_ptr(), Some(authorize), ptr::null_mut()) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(sqlx::Error::Protocol("reports cannot be kept to their views".into())) }
}

/// <https://sqlite.org/c3ref/c_alter_table.html>: for a read, `table` is what is read and `through` the view that reads it.
#[expect(unsafe_code, reason = "SQLite calls it, with texts that end in zero or are none")]
unsafe extern "C" fn authorize(
    _: *mut c_void,
    action: c_int,
    table: *const c_char,
    _column: *const c_char,
    _database: *const c_char,
    through: *const c_char,
) -> c_int {
    let is_report = |name: *const c_char| !name.is_null() && unsafe { CStr::from_ptr(name) }.to_bytes().starts_with(b"report_");
    if action == ffi::SQLITE_READ && !is_report(table) && !is_report(through) { ffi::SQLITE_DENY } else { ffi::SQLITE_OK }
}

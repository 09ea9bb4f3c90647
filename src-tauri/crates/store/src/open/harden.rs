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

/// Tables that no report is made of: what was ever written, the keys for signing, what is sensitive, what is being typed.
const HIDDEN: [&[u8]; 5] = [b"change_log", b"signing_keys", b"sensitive_fields", b"sensitive_reveals", b"drafts"];

/// From now on no statement on this connection reads a value of a hidden table, through whatever view or name.
pub(crate) async fn hide(conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut handle = conn.lock_handle().await?;
    #[expect(unsafe_code, reason = "sqlx offers no call for sqlite3_set_authorizer; the function is given no state of ours")]
    let code = unsafe { ffi::sqlite3_set_authorizer(handle.as_raw_handle().as_ptr(), Some(authorize), ptr::null_mut()) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(sqlx::Error::Protocol("what no report is made of cannot be hidden".into())) }
}

/// <https://sqlite.org/c3ref/c_alter_table.html>: of a read, the table that is read, whatever it is called in the statement.
#[expect(unsafe_code, reason = "SQLite calls it, with texts that end in zero or are none")]
unsafe extern "C" fn authorize(
    _: *mut c_void,
    action: c_int,
    table: *const c_char,
    _column: *const c_char,
    _database: *const c_char,
    _through: *const c_char,
) -> c_int {
    let is_hidden = || {
        !table.is_null() && HIDDEN.iter().any(|hidden| unsafe { CStr::from_ptr(table) }.to_bytes().eq_ignore_ascii_case(hidden))
    };
    if action == ffi::SQLITE_READ && is_hidden() { ffi::SQLITE_DENY } else { ffi::SQLITE_OK }
}

#[cfg(test)]
mod tests {
    use crate::{DataKey, Store, report_pool};

    #[tokio::test]
    async fn what_no_report_is_made_of_is_hidden() {
        let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
        let path = folder.path().join("a.hearth");
        let key = DataKey::random().expect("random bytes");
        Store::create(&path, &key).await.expect("a file can be made").close().await.expect("it closes");
        let pool = report_pool(path, &key).await.expect("it opens");
        let read = async |statement: &str| sqlx::query(statement).fetch_all(&pool).await.map(|rows| rows.len());
        for report in ["people", "hours", "tasks", "meetings"] {
            for columns in ["*", "count(*)"] {
                let statement = format!("SELECT {columns} FROM report_{report}");
                read(&statement).await.unwrap_or_else(|e| panic!("{statement}: {e}"));
            }
        }
        for statement in [
            "SELECT secret FROM signing_keys",
            "SELECT count(*) FROM sensitive_fields",
            "SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM sensitive_fields f WHERE f.person_id = p.id)",
            "SELECT changes FROM Change_Log AS report_people",
            "WITH report_people AS (SELECT secret FROM signing_keys) SELECT * FROM report_people",
            "SELECT value FROM main.drafts",
        ] {
            let refused = read(statement).await.expect_err("a hidden table").to_string();
            assert!(refused.contains("prohibited") || refused.contains("not authorized"), "{statement}: {refused}");
        }
    }
}

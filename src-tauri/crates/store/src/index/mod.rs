//! Derived rows: the search index and the facts of a person, rebuilt at every commit for the records that the operation touched.
//! Deliberately no triggers of their own: one statement for all touched rows is many times faster than one per row.

use sqlx::{Executor, SqliteConnection};

use crate::Result;

/// Rebuilds what the current transaction touched.
pub(crate) async fn rebuild(conn: &mut SqliteConnection) -> Result<()> {
    for sql in [
        include_str!("people.sql"),
        include_str!("facts.sql"),
        include_str!("efforts.sql"),
        include_str!("tasks.sql"),
        include_str!("meetings.sql"),
    ] {
        conn.execute(sql).await?;
    }
    Ok(())
}

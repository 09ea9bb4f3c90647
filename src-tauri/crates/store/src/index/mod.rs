//! Derived rows: the search index and the facts of a person, rebuilt at every commit for the records that the operation touched.
//! Deliberately no triggers of their own: one statement for all touched rows is many times faster than one per row.

use sqlx::{Executor, SqliteConnection};

use crate::Result;

/// What is searched, by the table that holds it, and how its touched rows are made anew.
pub(crate) const KINDS: [(&str, &str); 4] = [
    ("people", include_str!("people.sql")),
    ("efforts", include_str!("efforts.sql")),
    ("tasks", include_str!("tasks.sql")),
    ("meetings", include_str!("meetings.sql")),
];

/// The same for what is known of a person by computing it, by the table that holds it.
pub(crate) const FACTS: [(&str, &str); 2] =
    [("person_facts", include_str!("facts.sql")), ("person_fields", include_str!("fields.sql"))];

/// Rebuilds what the current transaction touched.
pub(crate) async fn rebuild(conn: &mut SqliteConnection) -> Result<()> {
    for (_, sql) in KINDS.into_iter().chain(FACTS) {
        conn.execute(sql).await?;
    }
    Ok(())
}

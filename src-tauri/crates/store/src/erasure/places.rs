//! Where a person is written down: every table that refers to one. Export and erasure both walk this list, and a test walks the
//! tables of the file against it.

use sqlx::{Row, SqliteConnection};

use crate::Result;

/// What a row that refers to a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum References {
    /// About this person and nobody else: it goes with them.
    IsTheirs,
    /// Somebody else's record that names them: it loses the name.
    NamesThem,
}

/// A table and the column that refers to a person.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub table: &'static str,
    pub column: &'static str,
    pub references: References,
}

const fn theirs(table: &'static str) -> Place {
    Place { table, column: "person_id", references: References::IsTheirs }
}

/// Every place, in the order in which it is read to the person.
pub const PLACES: &[Place] = &[
    theirs("contact_points"),
    theirs("handles"),
    theirs("field_values"),
    theirs("consents"),
    Place { table: "consents", column: "recorder_id", references: References::NamesThem },
    theirs("retention_keeps"),
    theirs("sensitive_fields"),
    theirs("sensitive_reveals"),
    theirs("availability"),
    theirs("absences"),
    theirs("memberships"),
    theirs("journeys"),
    Place { table: "journeys", column: "buddy_id", references: References::NamesThem },
    theirs("commitments"),
    theirs("attendance"),
    theirs("role_refusals"),
    Place { table: "agenda_items", column: "person_id", references: References::NamesThem },
    theirs("hours"),
    theirs("recognitions"),
    theirs("credentials"),
    theirs("documents"),
    theirs("signatories"),
    theirs("batch_rows"),
    theirs("source_rows"),
    theirs("exports"),
    theirs("publications"),
];

/// (table, column) for every reference to a person that the tables of the file have.
pub async fn places(conn: &mut SqliteConnection) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query(include_str!("places.sql")).fetch_all(conn).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

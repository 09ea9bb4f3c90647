//! Filling a new file with the sample community: one statement for each table, rows as JSON. The rows themselves are made in `app`. And taking it out again.

mod remove;

pub use remove::remove;

use crate::{Result, Transaction};

/// A table that the sample fills. Parents stand before their children.
#[derive(Clone, Copy)]
pub enum Table {
    People,
    ContactPoints,
    Efforts,
    Memberships,
    Series,
    Meetings,
    AgendaItems,
    Decisions,
    Attendance,
    Tasks,
    ChecklistItems,
    Commitments,
    Hours,
    Recognitions,
    Resources,
    Programmes,
    ProgrammeSteps,
    Journeys,
}

impl Table {
    fn sql(self) -> &'static str {
        match self {
            Self::People => include_str!("people.sql"),
            Self::ContactPoints => include_str!("contact_points.sql"),
            Self::Efforts => include_str!("efforts.sql"),
            Self::Memberships => include_str!("memberships.sql"),
            Self::Series => include_str!("series.sql"),
            Self::Meetings => include_str!("meetings.sql"),
            Self::AgendaItems => include_str!("agenda_items.sql"),
            Self::Decisions => include_str!("decisions.sql"),
            Self::Attendance => include_str!("attendance.sql"),
            Self::Tasks => include_str!("tasks.sql"),
            Self::ChecklistItems => include_str!("checklist_items.sql"),
            Self::Commitments => include_str!("commitments.sql"),
            Self::Hours => include_str!("hours.sql"),
            Self::Recognitions => include_str!("recognitions.sql"),
            Self::Resources => include_str!("resources.sql"),
            Self::Programmes => include_str!("programmes.sql"),
            Self::ProgrammeSteps => include_str!("programme_steps.sql"),
            Self::Journeys => include_str!("journeys.sql"),
        }
    }
}

/// Adds rows, a JSON array of objects with a value for every column.
pub async fn fill(tx: &mut Transaction, table: Table, rows: &str) -> Result<()> {
    sqlx::query(table.sql()).bind(rows).execute(&mut **tx).await?;
    Ok(())
}

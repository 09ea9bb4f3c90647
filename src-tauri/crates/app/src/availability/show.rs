//! What is known of when somebody is there.

use hearth_store::availability::{self, Absence, Hours};
use serde::Serialize;
use ts_rs::TS;

use crate::{App, AppError, ById};

/// When a person is free and when they are away, on the community's wall clock.
#[derive(Debug, Serialize, TS)]
pub struct Availability {
    /// In order; none: nothing was told.
    pub hours: Vec<Hours>,
    /// Those that are not over, by their first day.
    pub absences: Vec<Absence>,
}

/// Hours and absences of one person.
pub async fn show(app: &App, args: ById) -> Result<Availability, AppError> {
    let open = app.community()?;
    let people = [args.id];
    let hours = availability::hours(open.store.readers(), &people).await?;
    let absences = availability::absences(open.store.readers(), &people, &app.today()?.to_string()).await?;
    Ok(Availability { hours: hours.into_iter().map(|row| row.hours).collect(), absences })
}

//! A person in figures.

use hearth_store::hours::{PersonFigures, of_person_by_month};

use crate::{App, AppError, ById, times};

/// Hours of the last twelve months.
pub async fn figures(app: &App, args: ById) -> Result<PersonFigures, AppError> {
    let open = app.community()?;
    let months = times::months(app.today()?, 12, &open.zone());
    Ok(PersonFigures { minutes: of_person_by_month(open.store.readers(), &args.id, &months).await? })
}

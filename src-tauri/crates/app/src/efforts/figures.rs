//! An effort in figures.

use hearth_store::efforts::EffortFigures;

use crate::{App, AppError, ById, times};

/// Who came to the last meetings; people and hours of the last twelve months.
pub async fn figures(app: &App, args: ById) -> Result<EffortFigures, AppError> {
    let open = app.community()?;
    let months = times::months(app.today()?, 12, &open.zone());
    Ok(hearth_store::efforts::figures(open.store.readers(), &args.id, &months).await?)
}

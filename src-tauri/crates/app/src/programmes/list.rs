//! Reading programmes.

use hearth_store::programmes::{self, ProgrammeRow, ProgrammeView};

use crate::{App, AppError, ById, None as NoArgs};

/// Every programme, those that are retired last.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<ProgrammeRow>, AppError> {
    Ok(programmes::list(app.community()?.store.readers()).await?)
}

/// One programme with its steps.
pub async fn show(app: &App, args: ById) -> Result<ProgrammeView, AppError> {
    programmes::read(app.community()?.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("programme"))
}

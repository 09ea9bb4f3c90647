//! Reading efforts.

use hearth_store::efforts::{EffortRow, EffortView};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EffortsArgs {
    /// Closed ones instead of open ones.
    pub closed: Option<bool>,
}

/// Open efforts by name, or the closed ones.
pub async fn list(app: &App, args: EffortsArgs) -> Result<Vec<EffortRow>, AppError> {
    let now = hearth_store::instant(app.now());
    let closed = args.closed.unwrap_or(false);
    Ok(hearth_store::efforts::list(app.community()?.store.readers(), &now, closed).await?)
}

/// One effort with its people, tasks, meetings and hours.
pub async fn show(app: &App, args: ById) -> Result<EffortView, AppError> {
    let now = hearth_store::instant(app.now());
    hearth_store::efforts::show(app.community()?.store.readers(), &now, &args.id)
        .await?
        .ok_or_else(|| AppError::not_found("effort"))
}

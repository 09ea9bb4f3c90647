//! A page of meetings.

use hearth_store::{meetings::MeetingsPage, search::Words};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingsPageArgs {
    /// Words of the title, place, agenda or minutes.
    pub query: Option<String>,
    pub effort: Option<String>,
    /// Over already (newest first) or still to come (soonest first); with a query and without this, both, newest first.
    pub past: Option<bool>,
    #[ts(type = "number")]
    pub offset: i64,
    #[ts(type = "number")]
    pub limit: i64,
}

/// One page of meetings.
pub async fn page(app: &App, args: MeetingsPageArgs) -> Result<MeetingsPage, AppError> {
    let open = app.community()?;
    let matching = args.query.as_deref().and_then(Words::prefixes);
    let past = args.past.or_else(|| matching.is_none().then_some(false));
    let bounds = (args.offset.max(0), args.limit.clamp(1, 500));
    let now = hearth_store::instant(app.now());
    let readers = open.store.readers();
    Ok(hearth_store::meetings::page(readers, matching.as_deref(), args.effort.as_deref(), past, &now, bounds).await?)
}

//! Finding anything by its words.

use hearth_store::search::SearchHit;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError};

#[derive(Debug, Deserialize, TS)]
pub struct SearchArgs {
    pub query: String,
    #[ts(type = "number")]
    pub limit: i64,
}

/// People, efforts, meetings and tasks that hold every word, best first.
pub async fn search(app: &App, args: SearchArgs) -> Result<Vec<SearchHit>, AppError> {
    let open = app.community()?;
    let limit = usize::try_from(args.limit.clamp(1, 100)).unwrap_or(1);
    Ok(hearth_store::search::search(open.store.readers(), &args.query, limit, &app.today()?.to_string()).await?)
}

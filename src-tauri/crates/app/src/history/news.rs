//! What changed since the window was last here: by the command line, by another computer's copy, by a calendar. How far the window had seen
//! the history is kept on this device, in a file beside its settings; it holds ids and numbers only.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use hearth_store::changes::{self, NewsGroup};
use hearth_texts::said;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs, Open};

/// What the window has not seen yet.
#[derive(Debug, Serialize, TS)]
pub struct News {
    /// The last operation that it had seen, for the filter of the history.
    #[ts(type = "number")]
    pub since: i64,
    /// When that was.
    pub since_at: String,
    /// How many of each kind, the most first.
    pub groups: Vec<NewsGroup>,
}

/// One writer at a time: two windows of one device share the file.
static WRITING: Mutex<()> = Mutex::new(());

fn file(app: &App) -> PathBuf {
    app.ports.places.state.join("seen.json")
}

/// How far each community was seen. Where the file is unreadable nothing counts as news: it tells of what is in the history anyway.
fn seen(app: &App) -> BTreeMap<String, i64> {
    std::fs::read(file(app)).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

async fn id_of(open: &Open) -> Result<String, AppError> {
    let community = hearth_store::community::show(open.store.readers()).await?;
    Ok(community.ok_or_else(|| AppError::not_found("community"))?.id)
}

/// What changed since [`look`] was called last; `null` where nothing did, or it never was.
pub async fn show(app: &App, _: NoArgs) -> Result<Option<News>, AppError> {
    let open = app.community()?;
    let Some(since) = seen(app).get(&id_of(&open).await?).copied() else { return Ok(Option::None) };
    let pool = open.store.readers();
    // A restored backup knows less than was seen.
    let Some(since_at) = changes::instant_of(pool, since).await? else { return Ok(Option::None) };
    let groups = changes::news(pool, since).await?;
    Ok((!groups.is_empty()).then_some(News { since, since_at, groups }))
}

/// Everything that is there now has been seen.
pub async fn look(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let (id, newest) = (id_of(&open).await?, open.store.newest_operation().await?);
    let _alone = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut all = seen(app);
    if all.insert(id, newest) != Some(newest) {
        write(app, &all)?;
    }
    Ok(Done::stale((), Vec::new()))
}

fn write(app: &App, all: &BTreeMap<String, i64>) -> Result<(), AppError> {
    let failed = |e: std::io::Error| {
        tracing::warn!(kind = ?e.kind(), "how far the history was seen was not kept");
        AppError::failed(said!("device-not-kept"))
    };
    let text = serde_json::to_vec(all).map_err(|e| failed(e.into()))?;
    std::fs::create_dir_all(&app.ports.places.state).map_err(failed)?;
    let beside = file(app).with_extension("json.new");
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, file(app))).map_err(failed)
}

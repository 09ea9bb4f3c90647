//! Opening and closing, and what the first page needs to know.

use hearth_texts::said;
use std::{path::PathBuf, sync::Arc};

use hearth_store::{Store, community::Community};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs, Open, Secret, error::ErrorCode, times};

/// Every topic: after another community was opened nothing that was read before holds.
pub(crate) const EVERYTHING: [&str; 14] = [
    "community",
    "people",
    "efforts",
    "tasks",
    "meetings",
    "journeys",
    "hours",
    "calendars",
    "documents",
    "recognitions",
    "settings",
    "history",
    "language",
    "backups",
];

/// Two computers that share a file need not agree better than this.
const CLOCKS_DIFFER: chrono::Duration = chrono::Duration::minutes(10);

#[derive(Debug, Deserialize, TS)]
pub struct CommunityOpen {
    pub path: String,
    /// Without one the keychain is asked.
    pub passphrase: Option<Secret>,
    /// The recovery code, as it was typed.
    #[serde(default)]
    #[ts(optional)]
    pub code: Option<Secret>,
}

#[derive(Debug, Serialize, TS)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum CommunityState {
    /// First start, or closed: offer the sample, an import, an empty one, a known one.
    None {
        language: String,
    },
    /// The community that was to be opened at the start could not be: `reason` says what is needed.
    Locked {
        path: String,
        name: String,
        reason: String,
        /// What kind of trouble it is: `locked` asks for a secret, the others for something else.
        why: ErrorCode,
        language: String,
    },
    Open {
        community: Community,
        language: String,
    },
}

pub(crate) async fn show(app: &App) -> Result<Community, AppError> {
    let open = app.community()?;
    let mut community = hearth_store::community::show(open.store.readers())
        .await?
        .ok_or_else(|| AppError::new(ErrorCode::Damaged, said!("community-unfinished")))?;
    community.path = open.store.path().display().to_string();
    community.now = hearth_store::instant(app.now());
    // Both are RFC 3339 in UTC with whole seconds, so that their order is that of time.
    let soon = hearth_store::instant(app.now() + CLOCKS_DIFFER);
    community.ahead = community.ahead.filter(|newest| *newest > soon);
    community.today = times::date_in(app.now(), &community.zone).to_string();
    Ok(community)
}

/// Whether a community is open, and which; and the language that is spoken.
pub async fn state(app: &App, _: NoArgs) -> Result<CommunityState, AppError> {
    let language = hearth_texts::spoken().code().to_owned();
    match show(app).await {
        Ok(community) => Ok(CommunityState::Open { community, language }),
        Err(e) if e.code == ErrorCode::NoCommunity => Ok(match app.refused() {
            Some((path, error)) => {
                let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                CommunityState::Locked {
                    path: path.display().to_string(),
                    name,
                    reason: error.message.say(),
                    why: error.code,
                    language,
                }
            }
            Option::None => CommunityState::None { language },
        }),
        Err(e) => Err(e),
    }
}

/// Opens a community file; the one that was open before is closed.
pub async fn open(app: &App, args: CommunityOpen) -> Result<Done<Community>, AppError> {
    let path = PathBuf::from(&args.path);
    if !path.is_file() {
        return Err(hearth_store::StoreError::Missing { path }.into());
    }
    if args.passphrase.is_none() && args.code.is_none() {
        super::lock::may_open_unasked(app, &path)?;
    }
    let (key, way) = super::unlock::unlock(app, &path, args.passphrase, args.code).await?;
    crate::backups::before_migration(app, &path, &key).await?;
    let store = Store::open(&path, &key).await?;
    let zone = hearth_store::community::show(store.readers()).await?.map_or_else(|| "UTC".to_owned(), |community| community.zone);
    crate::publications::at_close(app).await;
    crate::backups::at_close(app).await;
    let opened = Arc::new(Open::new(store, key, way, zone));
    app.keep_looking(&opened);
    drop(app.put(Some(opened)));
    app.refuse(Option::None);
    super::lock::unmark(app);
    let community = show(app).await?;
    // What was opened is usable without this; the next opening tries again.
    if let Err(e) = crate::meetings::plan_ahead(app).await {
        tracing::warn!(code = ?e.code, "series were not planned further");
    }
    if let Err(e) = crate::batches::settle(app).await {
        tracing::warn!(code = ?e.code, "documents of a batch that was cut off were not kept");
    }
    crate::erasure::finish_cleaning(app);
    super::known::remember(app, &path);
    crate::memory::give_back();
    Ok(Done::stale(community, EVERYTHING.to_vec()))
}

/// Closes the open community.
pub async fn close(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    crate::publications::at_close(app).await;
    crate::backups::at_close(app).await;
    if let Some(open) = app.put(Option::None) {
        App::close(open).await?;
    }
    Ok(Done::stale((), EVERYTHING.to_vec()))
}

/// Opens the community that a start of the program names, else the one that was open last. What goes wrong is kept for the first page.
pub async fn open_at_start(app: &App, path: Option<PathBuf>, passphrase: Option<Secret>) {
    let recent = || super::known::read(app).into_iter().map(PathBuf::from).find(|path| path.is_file());
    let Some(path) = path.or_else(recent) else { return };
    if !path.is_file() {
        return;
    }
    let opened = open(app, CommunityOpen { path: path.display().to_string(), passphrase, code: Option::None }).await;
    match opened {
        Ok(done) => app.tell_stale(&done.stale),
        Err(e) => {
            tracing::warn!(code = ?e.code, "the community was not opened at the start");
            app.refuse(Some((path, e)));
        }
    }
}

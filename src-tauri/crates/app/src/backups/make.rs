//! Making backups: asked for, before something large, and before a newer Hearth changes the tables.

use std::path::Path;

use chrono::{DateTime, Duration, Utc};
use hearth_store::{
    DataKey, Store,
    backups::{self, Backup, Making, Watch, Why},
};
use hearth_texts::said;

use super::{
    keep::keep,
    list::{BackupRow, row},
    watch,
};
use crate::{App, AppError, Done, JobStarted, None as NoArgs, Open};

/// Before what can be undone anyway, a backup of the last minutes is good enough.
const RECENT: Duration = Duration::minutes(5);

/// Starts making a backup.
pub async fn make(app: &App, _: NoArgs) -> Result<JobStarted, AppError> {
    app.community()?;
    Ok(app.start("backups_make", said!("backups-make-label"), |app, progress| async move {
        let open = app.community()?;
        let made = now(&app, &open, Why::Asked, &watch(&progress)).await?;
        let community = made.trailer.as_ref().map(|trailer| trailer.community.clone()).unwrap_or_default();
        let all = backups::list(open.store.path(), &community).await?;
        let made: BackupRow =
            all.iter().find(|one| one.number() == made.number()).map_or_else(|| row(&made, false), |one| row(one, false));
        Ok(Done::stale(made, vec!["backups"]))
    }))
}

/// Makes one now, thins, and copies to the second folder.
pub(crate) async fn now(app: &App, open: &Open, why: Why, watch: &Watch) -> Result<Backup, AppError> {
    let making = Making { community: open.store.path().into(), key: open.key().clone(), why, at: app.now() };
    let made = backups::make(making, watch).await?;
    tracing::info!(number = made.number(), why = ?why, bytes = made.size, "backup made");
    if let Some(trailer) = &made.trailer {
        keep(app, open, &trailer.community, watch).await;
    }
    Ok(made)
}

pub(crate) async fn community_id(open: &Open) -> Result<String, AppError> {
    let community = hearth_store::community::show(open.store.readers()).await?;
    Ok(community.map(|community| community.id).unwrap_or_default())
}

/// Whether anything was changed since the newest backup that can be read.
pub(super) async fn is_changed(open: &Open, all: &[Backup]) -> Result<bool, AppError> {
    let newest = all.iter().find_map(|one| one.trailer.as_ref());
    let operation = backups::newest_operation(&open.store).await?;
    Ok(newest.is_none_or(|trailer| trailer.operation != operation))
}

/// When the newest backup was made, and whether anything was changed since.
pub(super) async fn standing(open: &Open) -> Result<(Option<DateTime<Utc>>, bool), AppError> {
    let all = backups::list(open.store.path(), &community_id(open).await?).await?;
    let made = all.iter().find_map(|one| one.trailer.as_ref()).and_then(backups::Trailer::made);
    Ok((made, is_changed(open, &all).await?))
}

/// Before something that changes much, and that can be undone: where no backup can be made it goes on, and the list says why.
pub(crate) async fn before(app: &App, why: Why) {
    let made = async {
        let open = app.community()?;
        let (newest, changed) = standing(&open).await?;
        let recent = newest.is_some_and(|made| (Duration::zero()..RECENT).contains(&(app.now() - made)));
        if changed && !recent {
            now(app, &open, why, &Watch::nobody()).await?;
            app.tell_stale(&["backups"]);
        }
        Ok::<(), AppError>(())
    };
    if let Err(e) = made.await {
        tracing::warn!(code = ?e.code, why = ?why, "no backup before a large change");
        if let Ok(open) = app.community() {
            open.backups.put_trouble(Some(e.message));
        }
    }
}

/// Before the tables of a community are changed by this Hearth. Without a backup they are not.
pub(crate) async fn before_migration(app: &App, path: &Path, key: &DataKey) -> Result<(), AppError> {
    if Store::needs_migration(path, key).await? {
        let making = Making { community: path.into(), key: key.clone(), why: Why::Migration, at: app.now() };
        let made = backups::make(making, &Watch::nobody()).await?;
        tracing::info!(number = made.number(), "backup made before a migration");
    }
    Ok(())
}

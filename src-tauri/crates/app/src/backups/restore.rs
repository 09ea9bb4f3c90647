//! Having a backup back, over the open community. What is there now is backed up and checked before; that backup undoes the restore.

use std::sync::Arc;

use hearth_store::{
    Operation, OperationKind, StoreError,
    backups::{self, Why},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{key::key_of, make::now, watch};
use crate::{App, AppError, Done, JobStarted, Open, Progress, community::EVERYTHING, error::ErrorCode, times};

/// Changes may come in between; after this many tries somebody is told.
const TRIES: u32 = 3;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BackupRestore {
    pub name: String,
    /// Of the time of the backup, where the key has been changed since.
    pub passphrase: Option<crate::Secret>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Restored {
    /// The backup of what was there before: restoring it takes the restore back.
    pub before: String,
}

/// Starts a restore.
pub async fn restore(app: &App, args: BackupRestore) -> Result<JobStarted, AppError> {
    let open = app.community()?;
    let backup = backups::find(open.store.path(), &super::make::community_id(&open).await?, &args.name).await?;
    let Some(made) = backup.trailer.as_ref().and_then(backups::Trailer::made) else {
        return Err(AppError::damaged(said!("store-damage-backup")));
    };
    // Asked for before the job begins, so that the answer lands at its field.
    let key = key_of(app, &open, &backup, args.passphrase.as_ref()).await?;
    let label = said!("backups-restore-label", when = times::to_wall(made, &open.zone()));
    drop(open);
    Ok(app.start("backups_restore", label.clone(), move |app, progress| async move {
        let open = app.community()?;
        let before = over(&app, &open, &backup, &key, &progress).await?;
        let zone =
            hearth_store::community::show(open.store.readers()).await?.map_or_else(|| open.zone(), |community| community.zone);
        // What was read from the community before holds no more.
        let fresh = Open::new(open.store.clone(), open.key().clone(), open.way, zone);
        app.put(Some(Arc::new(fresh)));
        let operation = Operation { kind: OperationKind::Upkeep, name: "backups_restore", label: label.kept(), at: app.now() };
        let mut tx = app.community()?.store.begin(operation).await?;
        tx.found_by(label.say());
        tx.commit().await?;
        tracing::info!(number = backup.number(), "backup restored");
        Ok(Done::stale(Restored { before }, EVERYTHING.to_vec()))
    }))
}

/// Puts the backup over the community and answers the name of the backup made before.
async fn over(
    app: &App,
    open: &Open,
    backup: &backups::Backup,
    key: &hearth_store::DataKey,
    progress: &Progress,
) -> Result<String, AppError> {
    let watch = watch(progress);
    for _ in 0..TRIES {
        let prepared = backups::prepare(backup, key, open.store.path(), &watch).await?;
        let current = now(app, open, Why::Restore, &watch).await?;
        backups::verify(&current, open.key(), &watch).await?;
        progress.go_on()?;
        // Before anybody sees it: from the moment of the restore on, whoever was erased is not there.
        crate::erasure::again(app, &open.store, &prepared).await?;
        let operation = current.trailer.as_ref().and_then(|trailer| trailer.operation.clone());
        match backups::put_back(&open.store, prepared, operation.as_deref()).await {
            Ok(()) => return Ok(current.name()),
            Err(StoreError::Changed) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Err(AppError::new(ErrorCode::Conflict, said!("backups-restore-busy")))
}

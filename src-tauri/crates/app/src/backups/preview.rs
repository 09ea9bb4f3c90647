//! What a restore would change.

use hearth_store::backups::{self, NounDifference};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    key::key_of,
    list::{BackupRow, row},
};
use crate::{App, AppError};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BackupPreviewArgs {
    pub name: String,
    /// Of the time of the backup, where the key has been changed since.
    pub passphrase: Option<crate::Secret>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupPreview {
    pub backup: BackupRow,
    /// Nouns that differ; none where nothing would change.
    pub differences: Vec<NounDifference>,
    /// How many people it holds who were erased since: a restore erases them again.
    #[ts(type = "number")]
    pub erased: usize,
}

/// Compares the open community with one of its backups.
pub async fn preview(app: &App, args: BackupPreviewArgs) -> Result<BackupPreview, AppError> {
    let open = app.community()?;
    let backup = backups::find(open.store.path(), &super::make::community_id(&open).await?, &args.name).await?;
    let key = key_of(app, &open, &backup, args.passphrase.as_ref()).await?;
    let differences = backups::compare(&open.store, open.key(), &backup, &key).await?;
    let ledger = hearth_store::erasure::ledger(open.store.readers()).await?;
    let ids: Vec<String> = ledger.erasures.into_iter().map(|erasure| erasure.id).collect();
    let erased = backups::holds(&backup, &key, &ids).await?.len();
    Ok(BackupPreview { backup: row(&backup, false), differences, erased })
}

//! Which backups there are, and how the second folder stands.

use std::collections::HashSet;

use hearth_store::backups::{self, Backup, Counts, Why};
use serde::Serialize;
use ts_rs::TS;

use super::wishes;
use crate::{App, AppError, None as NoArgs};

#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupRow {
    /// By which it is previewed and restored.
    pub name: String,
    pub path: String,
    /// Instant; `null` where the backup cannot be read.
    pub made_at: Option<String>,
    pub why: Option<Why>,
    /// In bytes.
    #[ts(type = "number")]
    pub size: u64,
    pub counts: Option<Counts>,
    /// It was checked when it was made, and its end is where it should be.
    pub whole: bool,
    /// A copy lies in the second folder.
    pub copied: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SecondFolder {
    pub path: String,
    /// It is not there now: a stick that was pulled, a share that is offline.
    pub away: bool,
    /// Backups that it does not have yet.
    #[ts(type = "number")]
    pub lacks: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Backups {
    /// Newest first.
    pub backups: Vec<BackupRow>,
    /// Where they lie.
    pub folder: String,
    pub automatic: bool,
    pub second: Option<SecondFolder>,
    /// Something was changed since the newest one.
    pub changed: bool,
    /// Why the last one could not be made or copied.
    pub trouble: Option<String>,
}

pub(super) fn row(backup: &Backup, copied: bool) -> BackupRow {
    let trailer = backup.trailer.as_ref();
    BackupRow {
        name: backup.name(),
        path: backup.path.display().to_string(),
        made_at: trailer.map(|trailer| trailer.made_at.clone()),
        why: trailer.map(|trailer| trailer.why),
        size: backup.size,
        counts: trailer.map(|trailer| trailer.counts),
        whole: trailer.is_some(),
        copied,
    }
}

/// Every backup of the open community, and what this device does with them.
pub async fn list(app: &App, _: NoArgs) -> Result<Backups, AppError> {
    let open = app.community()?;
    let community = super::make::community_id(&open).await?;
    let all = backups::list(open.store.path(), &community).await?;
    let wishes = wishes(app);
    let mut there: HashSet<String> = HashSet::new();
    let second = match wishes.second {
        Some(path) => {
            let away = !path.is_dir();
            if !away {
                let copies = backups::of_folder(path.clone()).await?;
                there.extend(copies.iter().filter_map(|one| one.trailer.as_ref()).map(|trailer| trailer.sha256.clone()));
            }
            Some((path, away))
        }
        None => None,
    };
    let copied = |one: &Backup| one.trailer.as_ref().is_some_and(|trailer| there.contains(&trailer.sha256));
    let lacks = all.iter().filter(|one| one.trailer.is_some() && !copied(one)).count();
    Ok(Backups {
        backups: all.iter().map(|one| row(one, copied(one))).collect(),
        folder: backups::folder_of(open.store.path()).display().to_string(),
        automatic: wishes.automatic,
        second: second.map(|(path, away)| SecondFolder { path: path.display().to_string(), away, lacks }),
        changed: super::make::is_changed(&open, &all).await?,
        trouble: open.backups.trouble().map(|trouble| trouble.say()),
    })
}

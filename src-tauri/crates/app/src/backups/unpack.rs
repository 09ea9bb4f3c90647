//! A community out of a backup that lies anywhere: on a new computer, or beside the damaged file of the old one.

use std::path::{Path, PathBuf};

use hearth_store::backups::{self, Watch};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BackupUnpack {
    /// The backup.
    pub path: String,
    /// The new community's file; a free name in Hearth's own folder where there is none.
    pub to: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Unpacked {
    /// The community, to be opened with the passphrase or the code of the backup.
    pub path: String,
}

/// Writes the community of a backup to a file of its own. Needs no key: it stays encrypted.
pub async fn unpack(app: &App, args: BackupUnpack) -> Result<crate::Done<Unpacked>, AppError> {
    let from = PathBuf::from(&args.path);
    let backup =
        backups::Backup::at(&from).map_err(|_| AppError::invalid("path", said!("backups-none-there", path = &args.path)))?;
    if backup.trailer.is_none() {
        return Err(AppError::invalid("path", said!("backups-not-one", path = &args.path)));
    }
    let to = match args.to {
        Some(to) => PathBuf::from(to),
        None => {
            let name = from
                .parent()
                .and_then(Path::file_name)
                .map(|folder| folder.to_string_lossy().replace(".hearth.backups", ""))
                .unwrap_or_default();
            crate::community::free_name(&app.ports.places.communities, &name)?
        }
    };
    backups::unpack(&backup, to.clone(), &Watch::nobody()).await?;
    tracing::info!(number = backup.number(), "community unpacked from a backup");
    Ok(crate::Done::stale(Unpacked { path: to.display().to_string() }, Vec::new()))
}

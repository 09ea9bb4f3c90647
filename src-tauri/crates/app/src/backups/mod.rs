//! Backups of the open community: made by themselves and when asked for, thinned, copied to a second folder, and had back.
//! Deliberately not here: how a backup is written and read (store), and which ones have done their duty (core).

mod keep;
mod key;
mod list;
mod make;
mod pace;
mod preview;
mod restore;
mod unpack;

pub(crate) use key::key_of;
pub(crate) use key::{by_slots, slots_of};
pub use list::{BackupRow, Backups, SecondFolder, list};
pub use make::make;
pub(crate) use make::{before, before_migration, community_id, now};
pub(crate) use pace::{Pace, at_close, soon};
pub use preview::{BackupPreview, BackupPreviewArgs, preview};
pub use restore::{BackupRestore, Restored, restore};
pub use unpack::{BackupUnpack, Unpacked, unpack};

use std::path::PathBuf;

use hearth_store::backups::Watch;
use serde_json::Value;

use crate::{App, Progress, device};

/// What this device was told about backups.
struct Wishes {
    automatic: bool,
    second: Option<PathBuf>,
}

fn wishes(app: &App) -> Wishes {
    let all = device::read(app);
    Wishes {
        automatic: all.get("backup-automatic").and_then(Value::as_bool).unwrap_or(true),
        second: all.get("backup-folder").and_then(Value::as_str).map(PathBuf::from),
    }
}

/// The second folder that this device was told of.
pub(crate) fn second_folder(app: &App) -> Option<PathBuf> {
    wishes(app).second
}

pub(crate) fn watch(progress: &Progress) -> Watch {
    let told = progress.clone();
    // Of bytes nobody counts more than the hundredths.
    let tell = move |done: u64, total: u64| told.set(done * 100 / total.max(1), Some(100));
    Watch { cancelled: progress.cancelled(), tell: std::sync::Arc::new(tell) }
}

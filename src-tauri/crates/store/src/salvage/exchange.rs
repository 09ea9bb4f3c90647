//! Putting what was saved in the damaged file's place. Killed at any moment, the next opening finishes it or finds all as it was: a proved file
//! has a name of its own before anything of the old one is touched, and slots that go with it carry the print of its first page.

use std::path::{Path, PathBuf};

use crate::{
    DataKey, KeySlots, Result, Store, StoreError,
    open::{Presence, beside, forget_acknowledged, next_slots, pages, print, remove, sync_folder},
};

/// A file under way beside the community. Taken away when dropped.
pub struct Made {
    pub(super) path: PathBuf,
    community: PathBuf,
    /// Nobody opens the community until this is put in its place or given up.
    _alone: Presence,
}

fn leftovers(path: &Path) -> impl Iterator<Item = PathBuf> {
    ["", "-wal", "-shm", "-journal", ".lock", ".turn", ".keys"].into_iter().map(|end| beside(path, end))
}

impl Drop for Made {
    fn drop(&mut self) {
        for path in leftovers(&self.path) {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn ready(community: &Path) -> PathBuf {
    beside(community, ".repaired")
}

/// Whether a proved file waits to be put in its place.
pub(crate) fn waits(community: &Path) -> bool {
    ready(community).exists()
}

/// Puts the file that waits in its place.
pub(crate) fn finish(community: &Path) -> Result<()> {
    // The old one's log would be taken for the new one's.
    for end in ["-wal", "-shm"] {
        remove(&beside(community, end))?;
    }
    forget_acknowledged(community)?;
    std::fs::rename(ready(community), community).map_err(StoreError::file(community))?;
    sync_folder(community)
}

impl Made {
    /// A place for it; what an earlier try has left there goes.
    pub(super) fn begin(community: &Path) -> Result<Self> {
        let mut alone = Presence::enter(community)?;
        alone.alone()?;
        let made = Self { path: beside(community, ".repairing"), community: community.into(), _alone: alone };
        leftovers(&made.path).try_for_each(|path| remove(&path))?;
        Ok(made)
    }

    /// Opens it, with today's tables.
    pub async fn open(&self, key: &DataKey) -> Result<Store> {
        Store::open(&self.path, key).await
    }

    /// Puts it in the community's place, which must be closed everywhere and lie in quarantine already; with these slots instead of those that
    /// lie there, where some are given.
    pub fn put(self, slots: Option<KeySlots>) -> Result<()> {
        std::fs::File::open(&self.path).and_then(|file| file.sync_all()).map_err(StoreError::file(&self.path))?;
        let waiting = next_slots(&self.community);
        if let Some(mut slots) = slots {
            slots.note_header(pages::header(&self.path).map_err(StoreError::file(&self.path))?);
            slots.note_print(Some(print(&self.path)?));
            slots.write_file(&waiting)?;
        }
        std::fs::rename(&self.path, ready(&self.community)).map_err(StoreError::file(&self.path))?;
        sync_folder(&self.community)?;
        finish(&self.community)?;
        if waiting.exists() {
            std::fs::rename(&waiting, KeySlots::path_of(&self.community)).map_err(StoreError::file(&waiting))?;
        }
        sync_folder(&self.community)
    }
}

//! Events that were read once, kept by the hash of their content, so that turning a page of the calendar does not read them again.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use hearth_calendar::Series;

/// More than a large community's calendars hold; beyond it everything is forgotten and read again as needed.
const MOST: usize = 50_000;

#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<String, Arc<Series>>>);

impl Kept {
    /// Those of these hashes that are kept.
    pub(super) fn get<'a>(&self, hashes: impl Iterator<Item = &'a str>) -> HashMap<String, Arc<Series>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hashes.filter_map(|hash| Some((hash.to_owned(), kept.get(hash)?.clone()))).collect()
    }

    pub(super) fn put(&self, read: impl Iterator<Item = (String, Arc<Series>)>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() > MOST {
            kept.clear();
        }
        kept.extend(read);
    }
}

//! How much memory this process and the ones that it started have in RAM together, looked at all the time while something is made.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(5);
/// Bytes of a page (getconf PAGESIZE on every machine that this runs on).
const PAGE: u64 = 4_096;

/// Looks until it is dropped.
pub struct Watch {
    ended: Arc<AtomicBool>,
    most: Arc<AtomicU64>,
    watcher: Option<JoinHandle<()>>,
}

impl Watch {
    pub fn begin() -> Self {
        let (ended, most) = (Arc::<AtomicBool>::default(), Arc::<AtomicU64>::default());
        let (until, noted) = (Arc::clone(&ended), Arc::clone(&most));
        let watcher = std::thread::spawn(move || {
            while !until.load(Ordering::Relaxed) {
                noted.fetch_max(of_all(), Ordering::Relaxed);
                std::thread::park_timeout(PAUSE);
            }
        });
        Self { ended, most, watcher: Some(watcher) }
    }

    /// The most so far, in megabytes; `None` where the system does not tell.
    pub fn most(&self) -> Option<f64> {
        let bytes = self.most.load(Ordering::Relaxed);
        (bytes > 0).then_some(bytes as f64 / 1e6)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(watcher) = self.watcher.take() {
            drop(watcher.join());
        }
    }
}

/// What each has for itself, and the largest of what they share: the program and its libraries lie in memory once (`statm`, proc(5)).
fn of_all() -> u64 {
    let mut waiting = vec![std::process::id().to_string()];
    let (mut own, mut shared) = (0, 0);
    while let Some(process) = waiting.pop() {
        if let Some((resident, mapped)) = pages(&process) {
            own += resident.saturating_sub(mapped);
            shared = shared.max(mapped);
        }
        waiting.extend(children(&process));
    }
    (own + shared) * PAGE
}

fn pages(process: &str) -> Option<(u64, u64)> {
    let text = fs::read_to_string(format!("/proc/{process}/statm")).ok()?;
    let mut words = text.split_whitespace().skip(1).map(str::parse);
    Some((words.next()?.ok()?, words.next()?.ok()?))
}

/// Every thread knows the processes that it started.
fn children(process: &str) -> Vec<String> {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Vec::new() };
    threads
        .filter_map(|thread| fs::read_to_string(thread.ok()?.path().join("children")).ok())
        .flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

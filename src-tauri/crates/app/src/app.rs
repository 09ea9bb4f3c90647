//! The running program behind every face: the open community, the world's ports, jobs, and the events that follow a commit.

use hearth_texts::{Said, said};
use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveDate, Utc};
use hearth_store::{Operation, Store};
use serde::Serialize;
use tokio::sync::broadcast;
use ts_rs::TS;

use crate::{
    error::{AppError, ErrorCode},
    jobs::{Job, Jobs},
    keys::Way,
    ports::Ports,
};

/// What a face is told without asking.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(rename = "HearthEvent")]
pub enum Event {
    /// These topics have changed since they were last read. Sent after the commit, never before.
    Stale {
        #[ts(type = "Stale[]")]
        topics: Vec<String>,
    },
    /// A job moved on.
    Job { job: Job },
}

/// Topics that change nothing of what a community holds.
const UNLOGGED: [&str; 2] = ["backups", "device"];

/// A community that is open.
pub struct Open {
    pub store: Store,
    /// Kept for the read-only pool of the reports page, for backups, and for new slots.
    pub(crate) key: hearth_store::DataKey,
    /// Which way in was used.
    pub(crate) way: Way,
    /// IANA name of the community's zone.
    zone: RwLock<String>,
    /// Events read for the calendar's pages.
    pub(crate) kept: crate::calendars::Kept,
    /// Passwords of accounts where no keychain keeps them, and addresses of feeds that it was asked for.
    pub(crate) passwords: crate::calendars::Passwords,
    pub(crate) backups: crate::backups::Pace,
    pub(crate) freshness: crate::publications::Freshness,
    /// A way in was set since it was opened.
    mended: AtomicBool,
    /// When it was last asked whether another program has changed the file.
    looked: Mutex<Instant>,
    /// The day that is looked back at.
    pub(crate) past: tokio::sync::Mutex<Option<Then>>,
}

/// A past day of a community, as a program of its own.
pub(crate) struct Then {
    pub day: NaiveDate,
    /// How far the log went when it was looked at.
    pub newest: i64,
    pub app: App,
}

impl Then {
    pub(crate) async fn close(self) {
        if let Ok(open) = self.app.community() {
            open.store.readers().close().await;
        }
    }
}

/// Nobody does two things within less that could not wait for each other's news.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a window that nobody touches may show what is no longer so.
const LOOK_UNASKED: Duration = Duration::from_secs(30);

impl Open {
    pub(crate) fn new(store: Store, key: hearth_store::DataKey, way: Way, zone: String) -> Self {
        Self {
            store,
            key,
            way,
            zone: RwLock::new(zone),
            kept: crate::calendars::Kept::default(),
            passwords: crate::calendars::Passwords::default(),
            backups: crate::backups::Pace::default(),
            freshness: crate::publications::Freshness::default(),
            mended: AtomicBool::new(false),
            looked: Mutex::new(Instant::now()),
            past: tokio::sync::Mutex::default(),
        }
    }

    pub(crate) async fn leave_past(&self) {
        if let Some(then) = self.past.lock().await.take() {
            then.close().await;
        }
    }

    pub(crate) fn key(&self) -> &hearth_store::DataKey {
        &self.key
    }

    /// The community's zone, by its IANA name.
    pub fn zone(&self) -> String {
        self.zone.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A pool that can only read this community, for saved reports.
    pub async fn report_pool(&self) -> Result<hearth_store::ReportPool, AppError> {
        Ok(hearth_store::report_pool(self.store.path().into(), &self.key).await?)
    }

    /// Whether a way in was set since it was opened, so that nobody needs to be reminded of it.
    pub(crate) fn mended(&self) -> bool {
        self.mended.load(Ordering::Relaxed)
    }

    pub(crate) fn mend(&self) {
        self.mended.store(true, Ordering::Relaxed);
    }

    pub(crate) fn set_zone(&self, zone: String) {
        *self.zone.write().unwrap_or_else(PoisonError::into_inner) = zone;
    }
}

/// The program behind every face. Cheap to clone.
#[derive(Clone)]
pub struct App {
    open: Arc<RwLock<Option<Arc<Open>>>>,
    /// The community that could not be opened at the start, and why.
    refused: Arc<RwLock<Option<(PathBuf, AppError)>>>,
    pub ports: Ports,
    pub(crate) jobs: Jobs,
    /// Held for writing while a community that is open is closed for a moment and comes back: commands wait instead of finding none.
    away: Arc<tokio::sync::RwLock<()>>,
    /// A script: its every step opens and closes, and not each of them is worth a backup.
    spares_backups: Arc<AtomicBool>,
    events: broadcast::Sender<Event>,
    /// It shows a past day, and changes nothing.
    past: bool,
}

impl App {
    pub fn new(ports: Ports) -> Self {
        let (events, _) = broadcast::channel(256);
        Self {
            open: Arc::default(),
            refused: Arc::default(),
            away: Arc::default(),
            spares_backups: Arc::default(),
            jobs: Jobs::new(events.clone()),
            ports,
            events,
            past: false,
        }
    }

    /// The same program, looking at a past day of its community.
    pub(crate) fn at(&self, there: Open, ports: Ports) -> Self {
        Self { open: Arc::new(RwLock::new(Some(Arc::new(there)))), ports, past: true, ..self.clone() }
    }

    /// Whether this shows a past day.
    pub(crate) fn is_past(&self) -> bool {
        self.past
    }

    /// Events from now on.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    pub(crate) fn tell_stale(&self, topics: &[&'static str]) {
        if !topics.is_empty() {
            // No listener is fine: scripts have none.
            let _ = self.events.send(Event::Stale { topics: topics.iter().map(ToString::to_string).collect() });
            if topics.iter().any(|topic| !UNLOGGED.contains(topic)) {
                crate::backups::soon(self);
            }
            crate::publications::soon(self, topics);
        }
    }

    /// From now on closing makes a backup only half an hour after the one before: for scripts, whose every step closes.
    pub fn spare_backups(&self) {
        self.spares_backups.store(true, Ordering::Relaxed);
    }

    pub(crate) fn spares_backups(&self) -> bool {
        self.spares_backups.load(Ordering::Relaxed)
    }

    /// Held while a command runs: until then no community is taken away for a moment.
    pub(crate) async fn here(&self) -> tokio::sync::OwnedRwLockReadGuard<()> {
        self.away.clone().read_owned().await
    }

    /// Waits for commands to end, and keeps others waiting until it is dropped.
    pub(crate) async fn step_away(&self) -> tokio::sync::OwnedRwLockWriteGuard<()> {
        self.away.clone().write_owned().await
    }

    /// The open community.
    ///
    /// # Errors
    /// [`ErrorCode::NoCommunity`].
    pub fn community(&self) -> Result<Arc<Open>, AppError> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.clone().ok_or_else(|| AppError::new(ErrorCode::NoCommunity, said!("community-none")))
    }

    pub(crate) fn put(&self, open: Option<Arc<Open>>) -> Option<Arc<Open>> {
        std::mem::replace(&mut *self.open.write().unwrap_or_else(PoisonError::into_inner), open)
    }

    /// Closes a community that was taken out with [`App::put`], once nothing reads it any more. `false`: something still did after five
    /// seconds; it is closed when that ends.
    pub(crate) async fn close(open: Arc<Open>) -> Result<bool, AppError> {
        let mut open = open;
        for _ in 0..500 {
            match Arc::try_unwrap(open) {
                Ok(open) => {
                    open.leave_past().await;
                    return open.store.close().await.map(|()| true).map_err(AppError::from);
                }
                Err(held) => open = held,
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(false)
    }

    /// Tells everyone to read anew where another program has changed the file.
    pub(crate) async fn look_outside(&self) {
        let Ok(open) = self.community() else { return };
        {
            let mut looked = open.looked.lock().unwrap_or_else(PoisonError::into_inner);
            if looked.elapsed() < LOOK_EVERY {
                return;
            }
            *looked = Instant::now();
        }
        match open.store.changed_outside().await {
            Ok(Some(true)) => self.tell_stale(&crate::community::EVERYTHING),
            Ok(Some(false) | None) => {}
            Err(e) => tracing::warn!(error = %e, "whether another program has changed the file is not known"),
        }
    }

    /// Looks now and then, as long as this community is open.
    pub(crate) fn keep_looking(&self, open: &Arc<Open>) {
        let (app, open) = (self.clone(), Arc::downgrade(open));
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(LOOK_UNASKED).await;
                if open.strong_count() == 0 {
                    return;
                }
                app.look_outside().await;
            }
        });
    }

    pub(crate) fn refused(&self) -> Option<(PathBuf, AppError)> {
        self.refused.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn refuse(&self, what: Option<(PathBuf, AppError)>) {
        *self.refused.write().unwrap_or_else(PoisonError::into_inner) = what;
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.ports.clock.now()
    }

    /// Today in the community's zone.
    pub fn today(&self) -> Result<NaiveDate, AppError> {
        let zone = self.community()?.zone();
        Ok(crate::times::date_in(self.now(), &zone))
    }

    /// Begins an operation whose label needs what it reads first: say it with `relabel` before the commit.
    pub async fn begin(&self, name: &'static str) -> Result<hearth_store::Transaction, AppError> {
        self.change(name, said!("change-untold")).await
    }

    /// Begins an operation of the user's. The label is kept as a message, so that the history is read in the language of its reader.
    pub async fn change(&self, name: &'static str, label: impl Into<Said>) -> Result<hearth_store::Transaction, AppError> {
        if self.past {
            return Err(crate::past::read_only());
        }
        let label = label.into();
        let mut tx = self.community()?.store.begin(Operation::change(name, label.kept(), self.now())).await?;
        tx.found_by(label.say());
        Ok(tx)
    }
}

//! Backups that come by themselves: at most every half hour while something changes, and at the end.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use hearth_store::backups::{Watch, Why};
use hearth_texts::Said;

use super::{
    make::{now, standing},
    wishes,
};
use crate::{App, AppError, Open};

/// Between two backups of one community.
const SPACING: Duration = Duration::from_secs(30 * 60);
/// After a change, so that what belongs together gets into one backup.
const SETTLE: Duration = Duration::from_secs(60);

/// How backups of an open community stand.
#[derive(Default)]
pub(crate) struct Pace {
    /// One waits for its time.
    waiting: AtomicBool,
    trouble: Mutex<Option<Said>>,
}

impl Pace {
    pub(super) fn trouble(&self) -> Option<Said> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn put_trouble(&self, trouble: Option<Said>) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }
}

/// Something may have changed: a backup is due after a while, unless one waits already.
pub(crate) fn soon(app: &App) {
    let Ok(open) = app.community() else { return };
    if open.backups.waiting.swap(true, Ordering::Relaxed) {
        return;
    }
    let (app, kept) = (app.clone(), Arc::downgrade(&open));
    drop(open);
    tokio::spawn(async move {
        app.ports.clock.wait(SETTLE).await;
        let Some(open) = kept.upgrade() else { return };
        let wait = due_in(&app, &open).await;
        drop(open);
        if let Some(wait) = wait {
            app.ports.clock.wait(wait).await;
        }
        // The community may have been closed meanwhile, which has made its own.
        let Some(open) = kept.upgrade() else { return };
        open.backups.waiting.store(false, Ordering::Relaxed);
        if wait.is_some() && app.community().is_ok_and(|now| Arc::ptr_eq(&now, &open)) {
            // Nobody asked for it: nothing in the window moves, and what goes wrong stands with the list.
            if let Err(e) = now(&app, &open, Why::Automatic, &Watch::nobody()).await {
                tracing::warn!(code = ?e.code, "no backup was made by itself");
                open.backups.put_trouble(Some(e.message));
            }
            app.tell_stale(&["backups"]);
        }
    });
}

/// How long until the next one is due; `None` where none is wanted or nothing was changed.
async fn due_in(app: &App, open: &Open) -> Option<Duration> {
    if !wishes(app).automatic {
        return None;
    }
    match standing(open).await {
        Ok((_, false)) => None,
        // A clock that was set back makes the newest backup lie ahead: it waits no longer than the spacing.
        Ok((Some(made), true)) => {
            let since = (app.now() - made).to_std().unwrap_or(Duration::ZERO);
            Some(SPACING.saturating_sub(since))
        }
        Ok((None, true)) => Some(Duration::ZERO),
        Err(e) => {
            tracing::warn!(code = ?e.code, "backups could not be looked at");
            None
        }
    }
}

/// The last one before a community is closed, where something was changed. Its failure does not keep a window from closing.
pub(crate) async fn at_close(app: &App) {
    let made = async {
        let Ok(open) = app.community() else { return Ok(()) };
        if !wishes(app).automatic {
            return Ok(());
        }
        let (newest, changed) = standing(&open).await?;
        let spared =
            app.spares_backups() && newest.is_some_and(|made| (app.now() - made).to_std().is_ok_and(|since| since < SPACING));
        if changed && !spared {
            now(app, &open, Why::Close, &Watch::nobody()).await?;
        }
        Ok::<(), AppError>(())
    };
    if let Err(e) = made.await {
        tracing::warn!(code = ?e.code, "no backup was made at the end");
    }
}

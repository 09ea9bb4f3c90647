//! Keeping published files up to date: a moment after a meeting was changed, when the community is closed, and when somebody asks. A file that
//! says the same already is left alone, so that nothing is copied about for nothing.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::Months;
use hearth_calendar::events::{Publication, write};
use hearth_core::people::Channel;
use hearth_store::{
    instant,
    publications::{self, PublicationRow},
};
use hearth_texts::{Said, said, say};

use super::{events, replace};
use crate::{App, AppError, Done, None as NoArgs, Open, documents};

/// After a change, so that what belongs together is written once.
const SETTLE: Duration = Duration::from_secs(2);
/// Meetings that were over before are left out, unless their series goes on.
const MONTHS_BACK: Months = Months::new(12);
/// Topics that a published file is made of.
const MADE_OF: [&str; 6] = ["meetings", "efforts", "people", "tasks", "calendars", "community"];

/// How published files of an open community stand.
#[derive(Default)]
pub(crate) struct Freshness {
    /// A writing waits for its time.
    waiting: AtomicBool,
}

/// Something may have changed: the files are written after a moment, unless that is to be already.
pub(crate) fn soon(app: &App, topics: &[&str]) {
    if app.is_past() || !topics.iter().any(|topic| MADE_OF.contains(topic)) {
        return;
    }
    let Ok(open) = app.community() else { return };
    if open.freshness.waiting.swap(true, Ordering::Relaxed) {
        return;
    }
    let (app, kept) = (app.clone(), Arc::downgrade(&open));
    drop(open);
    tokio::spawn(async move {
        app.ports.clock.wait(SETTLE).await;
        let Some(open) = kept.upgrade() else { return };
        open.freshness.waiting.store(false, Ordering::Relaxed);
        // Another community may be open by now; this one has written its files at its end.
        if !app.community().is_ok_and(|now| Arc::ptr_eq(&now, &open)) {
            return;
        }
        drop(open);
        if let Err(e) = all(&app).await {
            tracing::warn!(code = ?e.code, "published files were not written");
        }
    });
}

/// Before a community is closed.
pub(crate) async fn at_close(app: &App) {
    if app.is_past() || app.community().is_err() {
        return;
    }
    if let Err(e) = all(app).await {
        tracing::warn!(code = ?e.code, "published files were not written at the end");
    }
}

/// Writes every published file that is not up to date.
pub async fn refresh(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    all(app).await?;
    Ok(Done::stale((), Vec::new()))
}

async fn all(app: &App) -> Result<(), AppError> {
    let open = app.community()?;
    for row in publications::list(open.store.readers(), None).await? {
        note(app, &open, &row).await?;
    }
    Ok(())
}

pub(super) async fn one(app: &App, id: &str) -> Result<(), AppError> {
    let open = app.community()?;
    for row in publications::list(open.store.readers(), Some(id)).await? {
        note(app, &open, &row).await?;
    }
    Ok(())
}

async fn note(app: &App, open: &Open, row: &PublicationRow) -> Result<(), AppError> {
    let news = match bring_up(app, open, row).await? {
        Ok(Brought { written: false, events }) if row.failure.is_empty() && row.written_at.is_some() && events == row.events => {
            return Ok(());
        }
        Ok(Brought { events, .. }) => Ok((app.now(), events)),
        Err(failure) => {
            let failure = failure.kept();
            if failure == row.failure {
                return Ok(());
            }
            Err(failure)
        }
    };
    publications::wrote(&open.store, &row.id, news.as_ref().map_or_else(|e| Err(e.as_str()), |at| Ok(*at))).await?;
    app.tell_stale(&["calendars"]);
    Ok(())
}

/// What became of a file.
pub(super) struct Brought {
    /// It said something else before, or was not there.
    written: bool,
    events: i64,
}

/// Brings a file up to date, or says why it cannot be.
pub(super) async fn bring_up(app: &App, open: &Open, row: &PublicationRow) -> Result<Result<Brought, Said>, AppError> {
    let pool = open.store.readers();
    let since = instant(app.now().checked_sub_months(MONTHS_BACK).unwrap_or_else(|| app.now()));
    let community = hearth_store::community::show(pool).await?.ok_or_else(|| AppError::not_found("community"))?;
    let (ids, name) = match (&row.effort_id, &row.person_id) {
        (Some(effort), _) => {
            let name = say!("publications-name", effort = &row.name, community = &community.name);
            (publications::of_effort(pool, effort, &since).await?, documents::plain(&name))
        }
        (None, Some(person)) => {
            let wishes = hearth_store::people::reach(pool, std::slice::from_ref(person)).await?;
            for one in &wishes {
                if one.wishes.wishes()?.against(Channel::Email).is_some() {
                    return Ok(Err(said!("publications-silent", name = &row.name)));
                }
            }
            // Whoever sees the file is not told whose it is.
            (publications::of_person(pool, person, &since).await?, community.name)
        }
        (None, None) => return Err(AppError::damaged(said!("publications-one-of-two"))),
    };
    let events = events(open, &ids).await?;
    let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
    let text = match write(&events, Some(&name), Publication::File) {
        Ok(text) => text,
        Err(problem) => return Ok(Err(crate::why::said(&problem.why))),
    };
    let path = PathBuf::from(&row.path);
    documents::blocking(move || Ok(put(&path, text.as_bytes()).map(|written| Brought { written, events: count }))).await
}

fn put(path: &Path, content: &[u8]) -> Result<bool, Said> {
    if std::fs::read(path).is_ok_and(|there| there == content) {
        return Ok(false);
    }
    let shown = || path.display().to_string();
    replace(path, content).map(|()| true).map_err(|e| said!("file-trouble", path = shown(), why = e.to_string()))
}

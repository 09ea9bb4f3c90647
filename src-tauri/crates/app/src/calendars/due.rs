//! When a calendar is fetched next by itself: as often as it asks for, never too often, and not all at the same moment.

use std::time::Duration;

use chrono::{DateTime, Utc};
use hearth_store::{calendars as stored, instant};

use crate::{App, AppError, documents::hash};

/// Nobody is asked more often.
const SHORTEST: i64 = 15 * 60;
/// Where a calendar asks for nothing.
const USUAL: i64 = 60 * 60;
const LONGEST: i64 = 30 * 24 * 60 * 60;
/// How often it is looked whether one is due.
const LOOK: Duration = Duration::from_secs(60);

/// The instant of the next try: after `refresh` seconds and up to a tenth more, by which calendars of one server drift apart.
pub(super) fn next(now: DateTime<Utc>, id: &str, refresh: Option<i64>) -> String {
    let pause = refresh.unwrap_or(USUAL).clamp(SHORTEST, LONGEST);
    let drawn = hash(format!("{id} {}", now.timestamp()).as_bytes());
    let drawn = drawn.get(..6).and_then(|digits| i64::from_str_radix(digits, 16).ok()).unwrap_or(0);
    let drift = pause / 10 * drawn / 0xFF_FFFF;
    instant(now + chrono::Duration::seconds(pause + drift))
}

/// The instant of the next try after a server has asked to wait.
pub(super) fn after(now: DateTime<Utc>, id: &str, wait: Option<Duration>, refresh: Option<i64>) -> String {
    let asked = wait.and_then(|wait| i64::try_from(wait.as_secs()).ok()).unwrap_or(0);
    next(now, id, Some(refresh.unwrap_or(USUAL).max(asked)))
}

/// Whether its time has come.
pub(super) fn is_due(now: DateTime<Utc>, due_at: Option<&str>) -> bool {
    due_at.and_then(|due| due.parse::<DateTime<Utc>>().ok()).is_none_or(|due| due <= now)
}

/// Syncs what is due, now and then, for as long as it is awaited: for faces that stay open.
pub async fn keep_fresh(app: App) {
    loop {
        app.ports.clock.wait(LOOK).await;
        if let Err(e) = sync_due(&app).await {
            tracing::warn!(error = %e, "what is due could not be synced");
        }
    }
}

async fn sync_due(app: &App) -> Result<(), AppError> {
    let Ok(open) = app.community() else { return Ok(()) };
    let now = app.now();
    let all = stored::stand(open.store.readers(), None).await?;
    drop(open);
    if all.iter().any(|calendar| is_due(now, calendar.due_at.as_deref())) && app.jobs.running().is_none() {
        let args = super::CalendarSync { id: None, accept_removals: None, due: Some(true) };
        let started = super::sync(app, args).await?;
        app.wait(&started, |_| {}).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_too_often_nor_all_at_once() {
        let now: DateTime<Utc> = "2026-11-22T09:00:00Z".parse().expect("a constant");
        let pause = |id: &str, refresh| {
            let due: DateTime<Utc> = next(now, id, refresh).parse().expect("an instant");
            (due - now).num_minutes()
        };
        assert!((60..=66).contains(&pause("a", None)), "an hour where nothing is asked for");
        assert!((15..=17).contains(&pause("a", Some(60))), "never more often than every quarter of an hour");
        assert!((240..=264).contains(&pause("a", Some(4 * 3600))), "as rarely as it asks for");
        let drawn: std::collections::HashSet<String> =
            ["a", "b", "c", "d", "e"].into_iter().map(|id| next(now, id, None)).collect();
        assert!(drawn.len() > 1, "not all at the same moment");
        let waits: DateTime<Utc> = after(now, "a", Some(Duration::from_secs(7200)), None).parse().expect("an instant");
        assert!((waits - now).num_minutes() >= 120, "a server that asks to wait is waited for");
        assert!(is_due(now, None) && is_due(now, Some("2026-11-22T09:00:00Z")), "due from then on");
        assert!(!is_due(now, Some("2026-11-22T09:00:01Z")), "and not before");
    }
}

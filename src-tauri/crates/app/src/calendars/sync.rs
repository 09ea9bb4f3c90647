//! Bringing copies of calendars up to date. Fetching and reading happen before the transaction; the one `Sync` operation of a calendar
//! writes only what belongs to calendars. A failure keeps the last good copy and its age.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Datelike, Utc};
use hearth_calendar::{
    Calendar, Resource,
    feeds::{self, FetchError, Fetched, Refusal, Unsafe, Validators, Verdict},
};
use hearth_store::{
    Operation, OperationKind, Transaction,
    calendars::{self, CalendarStanding, Reached, Trouble},
    events::{self, NewEvent},
    instant,
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, JobStarted, Progress, documents::hash};

/// Problems told of one calendar.
const PROBLEMS: usize = 50;
/// Largest file, as for feeds.
const LARGEST: u64 = 50 << 20;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarSync {
    /// All calendars where there is none.
    pub id: Option<String>,
    /// Somebody has agreed that the held-back events go.
    pub accept_removals: Option<bool>,
}

/// How the sync of one calendar went.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct SyncedCalendar {
    pub id: String,
    pub name: String,
    #[ts(type = "number")]
    pub added: usize,
    #[ts(type = "number")]
    pub changed: usize,
    #[ts(type = "number")]
    pub removed: usize,
    /// Removals that wait for somebody to agree.
    #[ts(type = "number")]
    pub held: usize,
    pub unchanged: bool,
    pub failure: String,
}

#[derive(Debug, Serialize, TS)]
pub struct SyncDone {
    pub calendars: Vec<SyncedCalendar>,
}

/// What the source answered.
enum Answer {
    NotModified,
    Body { bytes: Vec<u8>, validators: Validators },
    Failed(Said),
}

/// A body that was read.
struct Read {
    calendar: Calendar,
    problems: Vec<Trouble>,
    bytes: Vec<u8>,
}

/// Starts a sync of one calendar or of all.
pub async fn sync(app: &App, args: CalendarSync) -> Result<JobStarted, AppError> {
    let open = app.community()?;
    let due = calendars::stand(open.store.readers(), args.id.as_deref()).await?;
    if due.is_empty() && args.id.is_some() {
        return Err(AppError::not_found("calendar"));
    }
    let accept = args.accept_removals.unwrap_or(false);
    let label = match due.as_slice() {
        [one] => said!("calendars-sync-label", name = &one.name),
        _ => said!("calendars-sync-all-label"),
    };
    Ok(app.start("calendars_sync", label, move |app, progress| work(app, progress, due, accept)))
}

async fn work(app: App, progress: Progress, due: Vec<CalendarStanding>, accept: bool) -> Result<Done<SyncDone>, AppError> {
    let total = u64::try_from(due.len()).ok();
    let mut done = Vec::new();
    for (n, calendar) in (0..).zip(&due) {
        progress.set(n, total);
        progress.go_on()?;
        done.push(one(&app, calendar, accept).await?);
        app.tell_stale(&["calendars"]);
    }
    Ok(Done::stale(SyncDone { calendars: done }, vec!["calendars"]))
}

async fn one(app: &App, calendar: &CalendarStanding, accept: bool) -> Result<SyncedCalendar, AppError> {
    let mut done = SyncedCalendar { id: calendar.id.clone(), name: calendar.name.clone(), ..SyncedCalendar::default() };
    let answer = ask(calendar, accept).await;
    let (bytes, validators) = match answer {
        Answer::Failed(failure) => {
            failed(app, calendar, &failure).await?;
            done.failure = failure.say();
            return Ok(done);
        }
        Answer::Body { bytes, .. } if !accept && hash(&bytes) == calendar.body_hash => {
            unchanged(app, calendar).await?;
            done.unchanged = true;
            return Ok(done);
        }
        Answer::NotModified => {
            unchanged(app, calendar).await?;
            done.unchanged = true;
            return Ok(done);
        }
        Answer::Body { bytes, validators } => (bytes, validators),
    };
    let read = tokio::task::spawn_blocking(move || {
        let (calendar, problems) = hearth_calendar::read(&bytes);
        let told = problems
            .into_iter()
            .take(PROBLEMS)
            .map(|problem| Trouble { line: problem.line, message: crate::why::said(&problem.why).kept() });
        Read { calendar, problems: told.collect(), bytes }
    });
    let read = read.await.map_err(|e| AppError::failed(said!("calendars-unreadable", why = e.to_string())))?;
    store(app, calendar, read, validators, accept, &mut done).await?;
    Ok(done)
}

async fn ask(calendar: &CalendarStanding, whole: bool) -> Answer {
    if calendar.kind == "file" {
        return match read_file(&calendar.address).await {
            Ok(bytes) => Answer::Body { bytes, validators: Validators::default() },
            Err(failure) => Answer::Failed(failure),
        };
    }
    let client = match feeds::client(env!("CARGO_PKG_VERSION")) {
        Ok(client) => client,
        Err(_) => return Answer::Failed(said!("sync-no-safe-connections")),
    };
    let known = |text: &String| (!whole && !text.is_empty()).then(|| text.clone());
    let validators = Validators { etag: known(&calendar.etag), last_modified: known(&calendar.last_modified) };
    match feeds::fetch(&client, &calendar.address, &validators).await {
        Ok(Fetched::NotModified) => Answer::NotModified,
        Ok(Fetched::Body(body)) => Answer::Body { bytes: body.bytes, validators: body.validators },
        Err(error) => Answer::Failed(unreached(error)),
    }
}

fn unreached(error: FetchError) -> Said {
    match error {
        FetchError::Address => said!("calendars-address-wrong"),
        FetchError::Unreachable { host } => said!("feed-unreachable", host = host),
        FetchError::TooSlow { host } => said!("feed-too-slow", host = host),
        FetchError::Unsafe { host, why: Unsafe::Redirect } => said!("feed-unsafe-redirect", host = host),
        FetchError::Unsafe { host, why: Unsafe::Certificate } => said!("feed-unsafe-certificate", host = host),
        FetchError::Redirects { host } => said!("feed-redirects", host = host),
        FetchError::Denied { host } => said!("feed-denied", host = host),
        FetchError::Gone { host } => said!("feed-gone", host = host),
        FetchError::Wait { host, .. } => said!("feed-wait", host = host),
        FetchError::Status { host, status } => said!("feed-status", host = host, status = status.to_string()),
        FetchError::TooLarge { host } => said!("feed-too-large", host = host),
        FetchError::Broken { host } => said!("feed-broken", host = host),
    }
}

fn refused(refusal: Refusal) -> Said {
    match refusal {
        Refusal::Empty => said!("feed-refused-empty"),
        Refusal::WebPage => said!("feed-refused-web-page"),
        Refusal::Json => said!("feed-refused-json"),
        Refusal::Contacts => said!("feed-refused-contacts"),
        Refusal::Other => said!("feed-refused-other"),
    }
}

async fn read_file(path: &str) -> Result<Vec<u8>, Said> {
    let unreadable = |e: std::io::Error| match e.kind() {
        std::io::ErrorKind::NotFound => said!("sync-file-gone", path = path),
        _ => said!("sync-file-unread", path = path, why = e.to_string()),
    };
    if tokio::fs::metadata(path).await.map_err(unreadable)?.len() > LARGEST {
        return Err(said!("sync-file-large", path = path));
    }
    tokio::fs::read(path).await.map_err(unreadable)
}

async fn begin(app: &App, calendar: &CalendarStanding) -> Result<Transaction, AppError> {
    let label = said!("calendars-sync-label", name = &calendar.name).kept();
    let operation = Operation { kind: OperationKind::Sync, name: "calendars_sync", label, at: app.now() };
    Ok(app.community()?.store.begin(operation).await?)
}

async fn failed(app: &App, calendar: &CalendarStanding, failure: &Said) -> Result<(), AppError> {
    tracing::info!(calendar = %calendar.id, "a calendar could not be synced");
    let mut tx = begin(app, calendar).await?;
    if calendars::still_there(&mut tx, &calendar.id).await? {
        calendars::failed(&mut tx, &calendar.id, &failure.kept()).await?;
    }
    calendars::unrecord(&mut tx).await?;
    tx.commit().await?;
    Ok(())
}

async fn unchanged(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let mut tx = begin(app, calendar).await?;
    calendars::unchanged(&mut tx, &calendar.id).await?;
    calendars::unrecord(&mut tx).await?;
    tx.commit().await?;
    Ok(())
}

async fn store(
    app: &App,
    calendar: &CalendarStanding,
    read: Read,
    validators: Validators,
    accept: bool,
    done: &mut SyncedCalendar,
) -> Result<(), AppError> {
    let mut tx = begin(app, calendar).await?;
    if !calendars::still_there(&mut tx, &calendar.id).await? {
        return Ok(tx.roll_back().await?);
    }
    calendars::sweep(&mut tx).await?;
    let known: HashMap<String, String> = events::known(&mut tx, &calendar.id).await?.into_iter().collect();
    let verdict = feeds::judge(known.keys().map(String::as_str), &read.calendar, &read.bytes);
    let mut state = Reached {
        etag: validators.etag.unwrap_or_default(),
        last_modified: validators.last_modified.unwrap_or_default(),
        body_hash: hash(&read.bytes),
        problems: read.problems,
        held_removals: 0,
    };
    let mut cut = false;
    let removes = match verdict {
        Verdict::Refused(refusal) => {
            tx.roll_back().await?;
            let failure = refused(refusal);
            done.failure = failure.say();
            return failed(app, calendar, &failure).await;
        }
        Verdict::Accept => true,
        Verdict::Held { .. } if accept => true,
        Verdict::Held { missing, .. } => {
            done.held = missing;
            false
        }
        Verdict::AddOnly => {
            cut = true;
            false
        }
    };
    if cut || done.held > 0 {
        (state.etag, state.last_modified, state.body_hash) = (String::new(), String::new(), String::new());
        state.held_removals = i64::try_from(done.held).unwrap_or(i64::MAX);
    }
    let resources = &read.calendar.resources;
    let fresh: Vec<&Resource> = resources.iter().filter(|resource| known.get(&resource.uid) != Some(&resource.hash)).collect();
    done.changed = fresh.iter().filter(|resource| known.contains_key(&resource.uid)).count();
    done.added = fresh.len() - done.changed;
    let rows: Vec<NewEvent<'_>> = fresh.iter().map(|resource| row(resource)).collect();
    if !rows.is_empty() {
        events::put(&mut tx, &calendar.id, &rows).await?;
    }
    if removes {
        let present: HashSet<&str> = resources.iter().map(|resource| resource.uid.as_str()).collect();
        let gone: Vec<&str> = known.keys().map(String::as_str).filter(|uid| !present.contains(uid)).collect();
        done.removed = gone.len();
        if !gone.is_empty() {
            events::remove(&mut tx, &calendar.id, &gone).await?;
        }
    }
    calendars::reached(&mut tx, &calendar.id, &state).await?;
    if cut {
        let failure = said!("sync-cut");
        calendars::failed(&mut tx, &calendar.id, &failure.kept()).await?;
        done.failure = failure.say();
    }
    done.unchanged = done.added + done.changed + done.removed + done.held == 0 && !cut && calendar.succeeded_at.is_some();
    if done.added + done.changed + done.removed == 0 {
        calendars::unrecord(&mut tx).await?;
    } else {
        let (added, changed, removed) = (done.added, done.changed, done.removed);
        let label = said!("calendars-synced-label", name = &calendar.name, added = added, changed = changed, removed = removed);
        tx.relabel(label.kept()).await?;
    }
    tx.commit().await?;
    take_name(app, calendar, read.calendar.name.as_deref(), done).await
}

/// A calendar that nobody named takes the name it gives itself, once.
async fn take_name(app: &App, calendar: &CalendarStanding, own: Option<&str>, done: &mut SyncedCalendar) -> Result<(), AppError> {
    let unnamed = calendar.succeeded_at.is_none() && calendar.name == super::add::stand_in(&calendar.kind, &calendar.address);
    let Some(own) = own.map(str::trim).filter(|own| unnamed && !own.is_empty() && *own != calendar.name) else { return Ok(()) };
    let label = said!("calendars-name-label", name = own).kept();
    let operation = Operation { kind: OperationKind::Upkeep, name: "calendars_sync", label, at: app.now() };
    let mut tx = app.community()?.store.begin(operation).await?;
    calendars::change(&mut tx, &calendar.id, Some(own), None).await?;
    tx.commit().await?;
    done.name = own.to_owned();
    Ok(())
}

fn row(resource: &Resource) -> NewEvent<'_> {
    // Years beyond four digits do not sort as text: nothing is known about an end there, and everything begins after the first year.
    let written = |at: DateTime<Utc>| (1..=9_999).contains(&at.year()).then(|| instant(at));
    NewEvent {
        uid: &resource.uid,
        hash: &resource.hash,
        summary: &resource.summary,
        text: &resource.text,
        first_at: written(resource.first).unwrap_or_else(|| "0001-01-01T00:00:00Z".into()),
        last_at: resource.last.and_then(written),
        recurring: resource.recurring.into(),
    }
}

//! Bringing copies of calendars up to date. Fetching and reading happen before the transaction; the one `Sync` operation of a calendar
//! writes only what belongs to calendars. A failure keeps the last good copy and its age.

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

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

use super::secrets;
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
    /// Only those whose time has come.
    pub due: Option<bool>,
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
    /// Changes of ours that were sent.
    #[ts(type = "number")]
    pub sent: usize,
    /// Events of which the same was changed on both sides.
    #[ts(type = "number")]
    pub conflicts: usize,
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
    Body { bytes: Vec<u8>, validators: Validators, moved_to: Option<String> },
    Failed(Said, Option<Duration>),
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
    let mut due = calendars::stand(open.store.readers(), args.id.as_deref()).await?;
    if due.is_empty() && args.id.is_some() {
        return Err(AppError::not_found("calendar"));
    }
    if args.due == Some(true) {
        due.retain(|calendar| super::due::is_due(app.now(), calendar.due_at.as_deref()));
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
        done.push(match calendar.kind.as_str() {
            "caldav" => super::dav::sync(&app, &progress, calendar, accept).await?,
            _ => one(&app, calendar, accept).await?,
        });
        if done.last().is_some_and(|synced| synced.failure.is_empty()) {
            super::adopted::follow(&app, calendar).await?;
            super::rules::apply(&app, calendar).await?;
        }
        app.tell_stale(&["calendars"]);
    }
    Ok(Done::stale(SyncDone { calendars: done }, vec!["calendars"]))
}

async fn one(app: &App, calendar: &CalendarStanding, accept: bool) -> Result<SyncedCalendar, AppError> {
    let mut done = SyncedCalendar { id: calendar.id.clone(), name: calendar.name.clone(), ..SyncedCalendar::default() };
    let answer = match address(app, calendar).await? {
        Ok(address) => ask(calendar, &address, accept).await,
        Err(failure) => Answer::Failed(failure, None),
    };
    let (bytes, validators, moved_to) = match answer {
        Answer::Failed(failure, wait) => {
            failed(app, calendar, &failure, wait).await?;
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
        Answer::Body { bytes, validators, moved_to } => (bytes, validators, moved_to),
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
    let found = read.calendar.found;
    store(app, calendar, read, validators, accept, &mut done).await?;
    // A sign-in page that everything is sent on to for good is no place to ask at.
    if let Some(moved_to) = moved_to.filter(|_| found) {
        move_to(app, calendar, &moved_to).await?;
    }
    Ok(done)
}

/// The address of a feed or a file. One that the file still holds goes into the keychain, where there is one.
async fn address(app: &App, calendar: &CalendarStanding) -> Result<Result<String, Said>, AppError> {
    if calendar.kind != "feed" {
        return Ok(Ok(calendar.address.clone()));
    }
    if calendar.address_hash.is_some() {
        let kept = secrets::address(&app.ports.secrets, &calendar.id).await?;
        return Ok(kept.map(|address| address.to_string()).ok_or_else(|| said!("sync-address-lost")));
    }
    hide(app, calendar, &calendar.address).await?;
    Ok(Ok(calendar.address.clone()))
}

/// The keychain keeps an address from now on; without one it stays where it is.
async fn hide(app: &App, calendar: &CalendarStanding, address: &str) -> Result<bool, AppError> {
    if !secrets::keep_address(&app.ports.secrets, &calendar.id, address).await? {
        return Ok(false);
    }
    let mut tx = upkeep(app, said!("calendars-hide-label", name = &calendar.name)).await?;
    calendars::mask(&mut tx, &calendar.id, &super::list::shown(&calendar.kind, address), &hash(address.as_bytes())).await?;
    tx.commit().await?;
    Ok(true)
}

/// A feed has moved for good.
async fn move_to(app: &App, calendar: &CalendarStanding, address: &str) -> Result<(), AppError> {
    if hide(app, calendar, address).await? {
        return Ok(());
    }
    let mut tx = upkeep(app, said!("calendars-moved-label", name = &calendar.name)).await?;
    calendars::readdress(&mut tx, &calendar.id, address).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn upkeep(app: &App, label: Said) -> Result<Transaction, AppError> {
    let operation = Operation { kind: OperationKind::Upkeep, name: "calendars_sync", label: label.kept(), at: app.now() };
    Ok(app.community()?.store.begin(operation).await?)
}

async fn ask(calendar: &CalendarStanding, address: &str, whole: bool) -> Answer {
    if calendar.kind == "file" {
        return match read_file(address).await {
            Ok(bytes) => Answer::Body { bytes, validators: Validators::default(), moved_to: None },
            Err(failure) => Answer::Failed(failure, None),
        };
    }
    let client = match feeds::client(env!("CARGO_PKG_VERSION")) {
        Ok(client) => client,
        Err(_) => return Answer::Failed(said!("sync-no-safe-connections"), None),
    };
    let known = |text: &String| (!whole && !text.is_empty()).then(|| text.clone());
    let validators = Validators { etag: known(&calendar.etag), last_modified: known(&calendar.last_modified) };
    match feeds::fetch(&client, address, &validators).await {
        Ok(Fetched::NotModified) => Answer::NotModified,
        Ok(Fetched::Body(body)) => Answer::Body { bytes: body.bytes, validators: body.validators, moved_to: body.moved_to },
        Err(FetchError::Wait { host, retry_after }) => {
            Answer::Failed(unreached(FetchError::Wait { host, retry_after }), retry_after)
        }
        Err(error) => Answer::Failed(unreached(error), None),
    }
}

pub(super) fn unreached(error: FetchError) -> Said {
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

pub(super) async fn begin(app: &App, calendar: &CalendarStanding) -> Result<Transaction, AppError> {
    let label = said!("calendars-sync-label", name = &calendar.name).kept();
    let operation = Operation { kind: OperationKind::Sync, name: "calendars_sync", label, at: app.now() };
    Ok(app.community()?.store.begin(operation).await?)
}

/// Notes a failure; the next try is later where the server has asked for it.
pub(super) async fn failed(
    app: &App,
    calendar: &CalendarStanding,
    failure: &Said,
    wait: Option<Duration>,
) -> Result<(), AppError> {
    tracing::info!(calendar = %calendar.id, "a calendar could not be synced");
    let refresh = calendars::refresh(app.community()?.store.readers(), &calendar.id).await?;
    let due = super::due::after(app.now(), &calendar.id, wait, refresh);
    let mut tx = begin(app, calendar).await?;
    if calendars::still_there(&mut tx, &calendar.id).await? {
        calendars::failed(&mut tx, &calendar.id, &failure.kept(), &due).await?;
    }
    calendars::unrecord(&mut tx).await?;
    tx.commit().await?;
    Ok(())
}

async fn unchanged(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let refresh = calendars::refresh(app.community()?.store.readers(), &calendar.id).await?;
    let mut tx = begin(app, calendar).await?;
    calendars::unchanged(&mut tx, &calendar.id, &super::due::next(app.now(), &calendar.id, refresh)).await?;
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
        refresh: read.calendar.refresh.and_then(|refresh| i64::try_from(refresh.as_secs()).ok()),
        ..Reached::default()
    };
    state.due_at = super::due::next(app.now(), &calendar.id, state.refresh);
    let mut cut = false;
    let removes = match verdict {
        Verdict::Refused(refusal) => {
            tx.roll_back().await?;
            let failure = refused(refusal);
            done.failure = failure.say();
            return failed(app, calendar, &failure, None).await;
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
        calendars::failed(&mut tx, &calendar.id, &failure.kept(), &state.due_at).await?;
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
    let mut tx = upkeep(app, said!("calendars-name-label", name = own)).await?;
    calendars::change(&mut tx, &calendar.id, Some(own), None).await?;
    tx.commit().await?;
    done.name = own.to_owned();
    Ok(())
}

pub(crate) fn row(resource: &Resource) -> NewEvent<'_> {
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
        component: if resource.todo { "todo" } else { "event" },
    }
}

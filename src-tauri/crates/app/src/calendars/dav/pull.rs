//! What changed on the server, taken in with the token that says so. A disappearance of much is held until somebody agrees.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, Instant},
};

use hearth_calendar::{
    Resource,
    caldav::{self, DavError, Fetched, Listed, place},
    events::{Reply, answered_since},
    feeds::FetchError,
};
use hearth_store::{
    adoptions,
    calendars::{self, Reached, Trouble},
    events::{self, EventResource},
};
use hearth_texts::said;

use super::{
    Stopped, Sync,
    receive::{self, Received, Seen},
};
use crate::{
    AppError,
    calendars::{OURS, due, sync::begin},
    invitations::take_from_server,
};

/// Resources fetched by the first question; the next ones follow from how large they were.
const AT_FIRST: usize = 100;
/// Resources fetched by one question at most: some servers look through all they have for each.
const AT_ONCE: usize = 2_000;
/// Bytes that an answer should have at most.
const ANSWER: usize = 4 << 20;
/// How long a question should take at most: so often somebody sees that it goes on, and can stop it.
const PATIENCE: Duration = Duration::from_secs(2);
/// From this number on, and more than half, a disappearance is held.
const MANY: usize = 5;

/// What is new there.
struct News {
    changed: Vec<Listed>,
    /// Places of what is gone.
    gone: HashSet<String>,
    token: String,
    ctag: String,
}

impl Sync<'_> {
    pub(super) async fn pull(&mut self, accept: bool) -> Result<(), Stopped> {
        let standing = caldav::stand(&self.access, &self.url).await?;
        let calendar = self.calendar;
        let open = self.app.community()?;
        let known = events::resources(open.store.readers(), &calendar.id).await?;
        drop(open);
        let held = calendar.held_removals > 0;
        let same = |now: &str, then: &str| !now.is_empty() && now == then;
        let unchanged =
            if standing.syncs { same(&standing.token, &calendar.sync_token) } else { same(&standing.ctag, &calendar.ctag) };
        let same_offer = (calendar.writable, calendar.takes_tasks) == (standing.writable, standing.tasks);
        if unchanged && !held && calendar.succeeded_at.is_some() && same_offer {
            let due = due::next(self.app.now(), &calendar.id, None);
            let mut tx = begin(self.app, calendar).await?;
            calendars::unchanged(&mut tx, &calendar.id, &due).await?;
            calendars::unrecord(&mut tx).await?;
            tx.commit().await.map_err(AppError::from)?;
            self.done.unchanged = self.done.sent == 0;
            return Ok(());
        }
        let mut news = self.news(&standing, &known).await?;
        news.ctag = standing.ctag.clone();
        let fetched = self.fetch_all(&news.changed).await?;
        // Before their events are stored: a program that ends in between finds the same answers new again.
        self.take_answers(&fetched).await?;
        self.store(&standing, known, news, fetched, accept).await
    }

    async fn news(&self, standing: &caldav::Standing, known: &[EventResource]) -> Result<News, Stopped> {
        let token = &self.calendar.sync_token;
        let (listed, gone, next) = if standing.syncs {
            let first = if token.is_empty() { None } else { Some(caldav::changes(&self.access, &self.url, token).await) };
            match first {
                Some(Ok(changes)) => {
                    let gone = Some(changes.gone.iter().map(|href| place(href)).collect::<HashSet<_>>());
                    (changes.changed, gone, changes.token)
                }
                Some(Err(DavError::TokenGone)) | None => self.everything().await?,
                Some(Err(error)) => return Err(error.into()),
            }
        } else {
            (caldav::list(&self.access, &self.url).await?, None, String::new())
        };
        let etags: HashMap<String, &str> = known.iter().map(|one| (place(&one.href), one.etag.as_str())).collect();
        let gone = gone.unwrap_or_else(|| {
            let present: HashSet<String> = listed.iter().map(|one| place(&one.href)).collect();
            etags.keys().filter(|known| !present.contains(*known)).cloned().collect()
        });
        let is_new = |one: &Listed| one.etag.is_empty() || etags.get(&place(&one.href)) != Some(&one.etag.as_str());
        Ok(News { changed: listed.into_iter().filter(is_new).collect(), gone, token: next, ctag: String::new() })
    }

    /// A listing of all, with the token from which on changes are told.
    async fn everything(&self) -> Result<(Vec<Listed>, Option<HashSet<String>>, String), Stopped> {
        match caldav::changes(&self.access, &self.url, "").await {
            Ok(changes) => Ok((changes.changed, None, changes.token)),
            // It says that it lists changes, and cannot: the list of all will do.
            Err(DavError::TokenGone | DavError::Refused { .. } | DavError::Gone) => {
                Ok((caldav::list(&self.access, &self.url).await?, None, String::new()))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Fetches what changed, and reads each answer while the next one is on its way.
    async fn fetch_all(&self, changed: &[Listed]) -> Result<Vec<(Fetched, Option<Resource>)>, Stopped> {
        let mut reading = Vec::new();
        let total = u64::try_from(changed.len()).ok();
        let mut one_by_one = false;
        let (mut rest, mut at_once, mut most, mut bytes, mut count) = (changed, AT_FIRST, AT_ONCE, 0, 0);
        while !rest.is_empty() {
            let (part, later) = rest.split_at(at_once.min(rest.len()));
            self.progress.go_on()?;
            self.progress.set(count as u64, total);
            let hrefs: Vec<&str> = part.iter().map(|one| one.href.as_str()).collect();
            let asked = Instant::now();
            let mut came = if one_by_one {
                Vec::new()
            } else {
                match caldav::fetch(&self.access, &self.url, &hrefs).await {
                    Ok(came) => came,
                    Err(DavError::Refused { .. } | DavError::Gone) => {
                        one_by_one = true;
                        Vec::new()
                    }
                    Err(DavError::Fetch(FetchError::TooLarge { .. })) if part.len() > 1 => {
                        most = part.len() / 4;
                        at_once = most.max(1);
                        continue;
                    }
                    Err(error) => return Err(error.into()),
                }
            };
            rest = later;
            bytes += came.iter().map(|one| one.text.len()).sum::<usize>();
            let each = bytes / (count + came.len()).max(1);
            let in_time = part.len() as u128 * PATIENCE.as_millis() / asked.elapsed().as_millis().max(1);
            at_once = (ANSWER / each.max(1)).min(usize::try_from(in_time).unwrap_or(most)).min(most).max(1);
            let places: HashSet<String> = came.iter().map(|one| place(&one.href)).collect();
            for href in hrefs.into_iter().filter(|href| !places.contains(&place(href))) {
                self.progress.go_on()?;
                match caldav::get(&self.access, &self.url, href).await {
                    Ok(one) => came.push(one),
                    // Gone by now: the next sync hears of it.
                    Err(DavError::Gone) => {}
                    Err(error) => return Err(error.into()),
                }
                self.progress.set((count + came.len()) as u64, total);
            }
            count += came.len();
            reading.push(tokio::task::spawn_blocking(move || read(came)));
        }
        let mut fetched = Vec::with_capacity(count);
        for part in reading {
            fetched.extend(part.await.map_err(|e| AppError::failed(said!("calendars-unreadable", why = e.to_string())))?);
        }
        Ok(fetched)
    }

    /// What attendees of our meetings have answered there.
    async fn take_answers(&self, fetched: &[(Fetched, Option<Resource>)]) -> Result<(), Stopped> {
        let open = self.app.community()?;
        let (readers, calendar) = (open.store.readers(), &self.calendar.id);
        let now = hearth_store::instant(self.app.now());
        let adopted = adoptions::following(readers, calendar, &now).await?;
        let adopted: HashSet<&str> = adopted.iter().map(|one| one.event_uid.as_str()).collect();
        let meant: Vec<(&str, &str)> = fetched
            .iter()
            .filter_map(|(one, resource)| Some((resource.as_ref()?.uid.as_str(), one.text.as_str())))
            .filter(|(uid, _)| uid.ends_with(OURS) || adopted.contains(uid))
            .collect();
        let uids: Vec<&str> = meant.iter().map(|(uid, _)| *uid).collect();
        let bases = events::bases(readers, calendar, &uids).await?;
        let answers: Vec<Reply> =
            meant.iter().flat_map(|(uid, text)| answered_since(bases.get(*uid).map(String::as_str), text)).collect();
        if !answers.is_empty() {
            take_from_server(self.app, calendar, &answers).await?;
        }
        Ok(())
    }

    async fn store(
        &mut self,
        standing: &caldav::Standing,
        known: Vec<EventResource>,
        news: News,
        fetched: Vec<(Fetched, Option<Resource>)>,
        accept: bool,
    ) -> Result<(), Stopped> {
        let calendar = self.calendar;
        // Two places can hold one UID, though none should.
        let stays = known.iter().filter(|one| !news.gone.contains(&place(&one.href)));
        let mut at: HashMap<String, String> = stays.filter_map(|one| Some((one.uid.clone()?, place(&one.href)))).collect();
        let mut doubled = Vec::new();
        let seen: Vec<Seen> = fetched
            .into_iter()
            .map(|(one, resource)| {
                let here = place(&one.href);
                let read = resource.map(|resource| {
                    let taken = at.get(&resource.uid).is_some_and(|other| *other != here);
                    if taken {
                        doubled.push(resource.summary.clone());
                    }
                    let uid = if taken { format!("{}#{here}", resource.uid) } else { resource.uid.clone() };
                    at.insert(uid.clone(), here);
                    (uid, resource)
                });
                (one, read)
            })
            .collect();
        let mut tx = begin(self.app, calendar).await?;
        if !calendars::still_there(&mut tx, &calendar.id).await? {
            tx.roll_back().await?;
            return Ok(());
        }
        calendars::sweep(&mut tx).await?;
        let trouble = |title: &String| Trouble { line: None, message: said!("dav-doubled", title = title).kept() };
        let mut problems: Vec<Trouble> = doubled.iter().map(trouble).collect();
        for (what, conflict) in receive::take(&mut tx, &calendar.id, &seen).await? {
            match what {
                Received::Added => self.done.added += 1,
                Received::Changed => self.done.changed += 1,
                Received::Nothing | Received::Same => {}
            }
            self.done.conflicts += usize::from(conflict);
        }
        let gone: Vec<&EventResource> = known.iter().filter(|one| news.gone.contains(&place(&one.href))).collect();
        let missing = gone.iter().filter(|one| one.uid.is_some()).count();
        let total = known.iter().filter(|one| one.uid.is_some()).count();
        let much = missing > 0 && (missing == total || (missing * 2 > total && missing >= MANY));
        if much && !accept {
            self.done.held = missing;
        } else if !gone.is_empty() {
            let hrefs: Vec<&str> = gone.iter().map(|one| one.href.as_str()).collect();
            let uids: Vec<&str> = gone.iter().filter_map(|one| one.uid.as_deref()).collect();
            let wanted = events::edits(&mut *tx, &calendar.id).await?;
            events::remove_resources(&mut tx, &calendar.id, &hrefs).await?;
            events::remove(&mut tx, &calendar.id, &uids).await?;
            // What somebody here wants of an event that was removed there counts for more, and is sent as new.
            let done: Vec<&str> = wanted
                .iter()
                .filter(|edit| uids.contains(&edit.uid.as_str()) && (!edit.waits() || edit.text.is_empty()))
                .map(|edit| edit.uid.as_str())
                .collect();
            events::remove_edits(&mut tx, &calendar.id, &done).await?;
            self.done.removed = missing;
        }
        let held = self.done.held > 0;
        problems.truncate(50);
        let state = Reached {
            problems,
            held_removals: i64::try_from(self.done.held).unwrap_or(i64::MAX),
            // While something is held, the server is asked again for all that led to it.
            sync_token: if held { calendar.sync_token.clone() } else { news.token },
            ctag: if held { String::new() } else { news.ctag },
            read_only: !standing.writable,
            takes_tasks: standing.tasks,
            due_at: due::next(self.app.now(), &calendar.id, None),
            ..Reached::default()
        };
        calendars::reached(&mut tx, &calendar.id, &state).await?;
        let (added, changed, removed) = (self.done.added, self.done.changed, self.done.removed);
        if added + changed + removed == 0 {
            calendars::unrecord(&mut tx).await?;
        } else {
            let label =
                said!("calendars-synced-label", name = &calendar.name, added = added, changed = changed, removed = removed);
            tx.relabel(label.kept()).await?;
        }
        tx.commit().await.map_err(AppError::from)?;
        self.done.unchanged = added + changed + removed + self.done.held + self.done.sent == 0 && calendar.succeeded_at.is_some();
        Ok(())
    }
}

fn read(came: Vec<Fetched>) -> Vec<(Fetched, Option<Resource>)> {
    let read = |one: Fetched| {
        let resource = Resource::of_server(&one.text);
        (one, resource)
    };
    hearth_calendar::share(came, |part| part.into_iter().map(read).collect::<Vec<_>>()).into_iter().flatten().collect()
}

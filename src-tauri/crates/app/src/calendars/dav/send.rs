//! What was changed here, sent: created, changed and deleted only where the server still has what was seen last. A refusal that says otherwise is
//! answered by fetching, bringing together and trying again.

use hearth_calendar::{
    Resource,
    caldav::{self, DavError, Fetched, When, place},
    edits,
};
use hearth_store::{
    Transaction,
    events::{self, Edit, EventResource},
};

use super::{Stopped, Sync, of_text, receive};
use crate::{AppError, calendars::sync::begin, documents::hash};

/// Tries of one change that others keep changing.
const TRIES: usize = 4;

/// A strong etag names exactly these bytes.
fn is_strong(etag: &str) -> bool {
    !etag.is_empty() && !etag.starts_with("W/")
}

/// A file name that no server stumbles over; the UID itself where it is one.
fn file_name(uid: &str) -> String {
    let plain = uid.len() <= 100
        && uid.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.@".contains(&byte))
        && !uid.starts_with('.');
    if plain { format!("{uid}.ics") } else { format!("{}.ics", &hash(uid.as_bytes())[..32]) }
}

impl Sync<'_> {
    /// Sends everything that waits.
    pub(super) async fn send(&mut self) -> Result<(), Stopped> {
        let open = self.app.community()?;
        let waiting: Vec<Edit> =
            events::edits(open.store.readers(), &self.calendar.id).await?.into_iter().filter(Edit::waits).collect();
        drop(open);
        for edit in waiting {
            self.progress.go_on()?;
            match self.send_one(&edit.uid).await {
                Ok(sent) => self.done.sent += usize::from(sent),
                // A refusal of one change is no reason to leave the others.
                Err(Stopped::Change(said)) => {
                    let mut tx = begin(self.app, self.calendar).await?;
                    events::refused(&mut tx, &self.calendar.id, &edit.uid, &said.kept()).await?;
                    hearth_store::calendars::unrecord(&mut tx).await?;
                    tx.commit().await.map_err(AppError::from)?;
                }
                Err(stopped) => return Err(stopped),
            }
        }
        Ok(())
    }

    async fn now(&self, uid: &str) -> Result<(Option<Edit>, Option<EventResource>), Stopped> {
        let open = self.app.community()?;
        let edit = events::edit(open.store.readers(), &self.calendar.id, uid).await?;
        let there = events::resource(open.store.readers(), &self.calendar.id, uid).await?;
        Ok((edit.filter(Edit::waits), there))
    }

    /// Sends one change; `false` where nothing was to be sent any more.
    async fn send_one(&mut self, uid: &str) -> Result<bool, Stopped> {
        let mut another_name = false;
        for _ in 0..TRIES {
            let (Some(edit), resource) = self.now(uid).await? else { return Ok(false) };
            let answer = match (&resource, edit.text.is_empty()) {
                (None, true) => {
                    self.forget(uid, None).await?;
                    return Ok(false);
                }
                (None, false) => {
                    let name =
                        if another_name { format!("{}.ics", hash(format!("{uid} again").as_bytes())) } else { file_name(uid) };
                    let href = self.url.join(&name).map_or_else(|_| name.clone(), |url| url.path().to_owned());
                    (href.clone(), caldav::put(&self.access, &self.url, &href, &edit.text, When::New).await)
                }
                (Some(there), gone) => {
                    let strong = is_strong(&there.etag);
                    // Without a mark that can be trusted only looking tells whether it is what it was.
                    if !strong && !self.is_still(there, &edit).await? {
                        continue;
                    }
                    let when = if strong { When::Is(&there.etag) } else { When::Always };
                    if gone {
                        match caldav::delete(&self.access, &self.url, &there.href, when).await {
                            Ok(()) => {
                                self.forget(uid, Some(&there.href)).await?;
                                return Ok(true);
                            }
                            Err(DavError::Changed) => {
                                self.fetch(&there.href, uid).await?;
                                continue;
                            }
                            Err(error) => return Err(error.into()),
                        }
                    }
                    let text = ours(&edit);
                    (there.href.clone(), caldav::put(&self.access, &self.url, &there.href, &text, when).await)
                }
            };
            match answer {
                (href, Ok(put)) => {
                    let href = put.href.unwrap_or(href);
                    self.sent(&edit, &href, put.etag).await?;
                    return Ok(true);
                }
                // Something is there already, under the name that was meant for it.
                (href, Err(DavError::Changed)) => {
                    let taken = resource.is_none() && !self.fetch(&href, uid).await?;
                    another_name |= taken;
                    if resource.is_some() {
                        self.fetch(&href, uid).await?;
                    }
                }
                (_, Err(DavError::UidTaken { href })) => self.adopt(uid, href).await?,
                // Deleted there, changed here: the change counts for more.
                (href, Err(DavError::Gone)) if resource.is_some() => self.lose(uid, &href).await?,
                (_, Err(error)) => return Err(error.into()),
            }
        }
        Err(DavError::Changed.into())
    }

    /// Whether a resource without a strong mark is still what was seen; what it is else is taken in.
    async fn is_still(&mut self, there: &EventResource, edit: &Edit) -> Result<bool, Stopped> {
        match caldav::get(&self.access, &self.url, &there.href).await {
            Ok(fetched) if fetched.text == edit.base => Ok(true),
            Ok(fetched) => {
                self.take(fetched, &edit.uid).await?;
                Ok(false)
            }
            Err(DavError::Gone) => {
                self.lose(&edit.uid, &there.href).await?;
                Ok(false)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Fetches what lies there; `false` where it is another event.
    async fn fetch(&mut self, href: &str, uid: &str) -> Result<bool, Stopped> {
        match caldav::get(&self.access, &self.url, href).await {
            Ok(fetched) => {
                let same = Resource::of_server(&fetched.text).is_some_and(|resource| resource.uid == uid);
                if same {
                    self.take(fetched, uid).await?;
                }
                Ok(same)
            }
            Err(DavError::Gone) => {
                self.lose(uid, href).await?;
                Ok(true)
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn take(&mut self, fetched: Fetched, uid: &str) -> Result<(), Stopped> {
        let read = Resource::of_server(&fetched.text).map(|resource| (uid.to_owned(), resource));
        let mut tx = begin(self.app, self.calendar).await?;
        let became = receive::take(&mut tx, &self.calendar.id, &[(fetched, read)]).await?;
        self.done.conflicts += became.iter().filter(|(_, conflict)| *conflict).count();
        hearth_store::calendars::unrecord(&mut tx).await?;
        tx.commit().await.map_err(AppError::from)?;
        Ok(())
    }

    /// The server has this event at another place: that is ours from now on.
    async fn adopt(&mut self, uid: &str, href: Option<String>) -> Result<(), Stopped> {
        let candidates = match href {
            Some(href) => vec![href],
            // It does not say where: everything that we do not know is looked at.
            None => {
                let open = self.app.community()?;
                let known = events::resources(open.store.readers(), &self.calendar.id).await?;
                let listed = caldav::list(&self.access, &self.url).await?;
                let new = listed.into_iter().filter(|one| !known.iter().any(|known| place(&known.href) == place(&one.href)));
                new.map(|one| one.href).collect()
            }
        };
        for href in candidates {
            if self.fetch(&href, uid).await? {
                return Ok(());
            }
        }
        Err(DavError::UidTaken { href: None }.into())
    }

    /// The event is gone there, and what is wanted of it here is as good as new.
    async fn lose(&mut self, uid: &str, href: &str) -> Result<(), Stopped> {
        self.change(async |tx, calendar| {
            events::remove(tx, calendar, &[uid]).await?;
            let there = events::resource(&mut **tx, calendar, uid).await?;
            let same = there.as_ref().map(|one| one.href.as_str()).filter(|one| place(one) == place(href));
            let gone: Vec<&str> = same.into_iter().chain([href]).collect();
            events::remove_resources(tx, calendar, &gone).await
        })
        .await
    }

    /// The event is gone there, as it is here.
    async fn forget(&mut self, uid: &str, href: Option<&str>) -> Result<(), Stopped> {
        self.change(async |tx, calendar| {
            events::remove(tx, calendar, &[uid]).await?;
            events::taken(tx, calendar, uid).await?;
            match href {
                Some(href) => events::remove_resources(tx, calendar, &[href]).await,
                None => Ok(()),
            }
        })
        .await
    }

    /// The server took it. Only a strong mark says that it kept every byte; else it is looked at.
    async fn sent(&mut self, edit: &Edit, href: &str, etag: Option<String>) -> Result<(), Stopped> {
        let text = ours(edit);
        let (kept, etag) = match etag {
            Some(etag) => (text, etag),
            None => match caldav::get(&self.access, &self.url, href).await {
                Ok(fetched) => (fetched.text, fetched.etag),
                // It will be listed with its mark; until then it is what was sent.
                Err(DavError::Gone) => (text, String::new()),
                Err(error) => return Err(error.into()),
            },
        };
        let resource = Resource::of_server(&kept).or_else(|| Resource::of_server(&edit.text));
        let Some(resource) = resource else { return Err(DavError::Gone.into()) };
        self.change(async |tx, calendar| {
            events::put(tx, calendar, &[of_text(&edit.uid, &kept, &resource)]).await?;
            let sent = (kept != edit.text).then(|| edit.text.clone());
            let at = EventResource { href: href.to_owned(), etag: etag.clone(), uid: Some(edit.uid.clone()), sent };
            events::put_resources(tx, calendar, &[at]).await?;
            events::taken(tx, calendar, &edit.uid).await
        })
        .await
    }

    async fn change(&self, work: impl AsyncFnOnce(&mut Transaction, &str) -> hearth_store::Result<()>) -> Result<(), Stopped> {
        let mut tx = begin(self.app, self.calendar).await?;
        work(&mut tx, &self.calendar.id).await?;
        hearth_store::calendars::unrecord(&mut tx).await?;
        tx.commit().await.map_err(AppError::from)?;
        Ok(())
    }
}

/// What is to be sent: where the server keeps an event in words of its own, only what has changed since it was sent is put into them.
fn ours(edit: &Edit) -> String {
    let Some(sent) = edit.sent.as_deref() else { return edit.text.clone() };
    edits::merge(sent, &edit.text, &edit.base).map_or_else(
        || edit.text.clone(),
        |merged| edits::take(&merged.text, &edit.text, &merged.differences).unwrap_or(merged.text),
    )
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_name_is_safe_whatever_the_uid() {
        assert_eq!(file_name("0a1b@hearth"), "0a1b@hearth.ics", "a plain one is itself");
        for odd in ["a/b", "../x", "ü", &"x".repeat(200), "", ".hidden"] {
            let name = file_name(odd);
            assert!(name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.'), "{odd}: {name}");
        }
    }
}

//! What a calendar holds, and what has changed of it since: by tokens (RFC 6578) with their pages, or by its tag and all etags.

use super::ask::{Account, DavError, Question, Reply};
use super::place;
use super::xml::{Element, Space, responses};
use crate::feeds::FetchError;
use quick_xml::escape::escape;
use url::Url;

/// Pages of one answer; a server that goes on is broken.
const PAGES: usize = 2_000;

pub(super) const COLLECTION: &str = r#"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/" xmlns:A="http://apple.com/ns/ical/"><prop><resourcetype/><displayname/><current-user-privilege-set/><supported-report-set/><sync-token/><S:getctag/><C:supported-calendar-component-set/><A:calendar-color/></prop></propfind>"#;
const ETAGS: &str =
    r#"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getetag/><resourcetype/></prop></propfind>"#;

/// A calendar as its server describes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// What it is called.
    pub name: Option<String>,
    /// Changes when anything in it does; empty where it has none.
    pub ctag: String,
    /// As it is now; empty where it has none.
    pub token: String,
    /// It lists changes by token.
    pub syncs: bool,
    /// It may be changed.
    pub writable: bool,
    /// It takes events.
    pub events: bool,
    /// It takes tasks.
    pub tasks: bool,
}

/// A resource in a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// As the server writes it.
    pub href: String,
    /// Empty where the server gives none.
    pub etag: String,
}

/// What has changed since a token.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// New and changed resources.
    pub changed: Vec<Listed>,
    /// Hrefs of what is not there any more.
    pub gone: Vec<String>,
    /// For the next time.
    pub token: String,
}

pub(super) fn properties(found: &Element) -> Standing {
    let privileges = found.child(Space::Dav, "current-user-privilege-set");
    let may = |name| privileges.is_none_or(|set| set.find(Space::Dav, name).is_some());
    let reports = found.child(Space::Dav, "supported-report-set");
    let text = |space, name| found.value(space, name).unwrap_or_default().to_owned();
    let token = text(Space::Dav, "sync-token");
    Standing {
        name: found.value(Space::Dav, "displayname").map(str::to_owned),
        ctag: text(Space::CalendarServer, "getctag"),
        syncs: !token.is_empty() || reports.is_some_and(|set| set.find(Space::Dav, "sync-collection").is_some()),
        token,
        events: takes(found, "VEVENT"),
        tasks: takes(found, "VTODO"),
        writable: may("write") || may("write-content") || may("all") || may("bind"),
    }
}

/// Without a list it takes everything (RFC 4791 §5.2.3).
fn takes(found: &Element, component: &str) -> bool {
    found
        .child(Space::CalDav, "supported-calendar-component-set")
        .is_none_or(|set| set.all(Space::CalDav, "comp").any(|comp| comp.label.as_deref() == Some(component)))
}

/// Asks how a calendar stands: one small answer.
///
/// # Errors
/// [`DavError`].
pub async fn stand(account: &Account, calendar: &Url) -> Result<Standing, DavError> {
    let reply = account.ask(Question::xml("PROPFIND", calendar, "0", COLLECTION.into())).await?;
    let tree = multistatus(&reply)?;
    let found = responses(&tree).next().and_then(|response| response.found).map(properties);
    found.ok_or_else(|| FetchError::Broken { host: reply.host() }.into())
}

/// Everything that lies in a calendar.
///
/// # Errors
/// [`DavError`]; also where the answer says of itself that it is not whole.
pub async fn list(account: &Account, calendar: &Url) -> Result<Vec<Listed>, DavError> {
    let reply = account.ask(Question::xml("PROPFIND", calendar, "1", ETAGS.into())).await?;
    let tree = multistatus(&reply)?;
    let mut listed = Vec::new();
    for response in responses(&tree) {
        if response.status == Some(507) {
            return Err(FetchError::Broken { host: reply.host() }.into());
        }
        let Some(found) = response.found else { continue };
        let collection = found.find(Space::Dav, "collection").is_some();
        if !collection && !is_collection(calendar, response.href) {
            listed.push(Listed { href: response.href.to_owned(), etag: etag(found) });
        }
    }
    Ok(listed)
}

/// What has changed since `token`; everything for an empty one. Pages that the server splits its answer into are all fetched.
///
/// # Errors
/// [`DavError::TokenGone`] where everything has to be listed again; [`DavError`].
pub async fn changes(account: &Account, calendar: &Url, token: &str) -> Result<Changes, DavError> {
    let mut all = Changes { token: token.to_owned(), ..Changes::default() };
    for _ in 0..PAGES {
        let body = format!(
            r#"<?xml version="1.0" encoding="utf-8"?><sync-collection xmlns="DAV:"><sync-token>{}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>"#,
            escape(all.token.as_str())
        );
        // RFC 6578 §3.2: the depth of this report is 0, whatever its level.
        let reply = account.ask(Question::xml("REPORT", calendar, "0", body)).await?;
        let tree = multistatus(&reply)?;
        let broken = || FetchError::Broken { host: reply.host() };
        let mut more = false;
        for response in responses(&tree) {
            let own = is_collection(calendar, response.href);
            match response.status {
                Some(507) => more = true,
                Some(404 | 410) if !own => {
                    all.changed.retain(|listed| place(&listed.href) != place(response.href));
                    all.gone.push(response.href.to_owned());
                }
                _ if own || response.href.ends_with('/') => {}
                _ => {
                    let etag = response.found.map(etag).unwrap_or_default();
                    all.gone.retain(|gone| place(gone) != place(response.href));
                    all.changed.push(Listed { href: response.href.to_owned(), etag });
                }
            }
        }
        let next = tree.value(Space::Dav, "sync-token").ok_or_else(broken)?.to_owned();
        if !more {
            all.token = next;
            return Ok(all);
        }
        if next == all.token {
            return Err(broken().into());
        }
        all.token = next;
    }
    Err(FetchError::Broken { host: crate::feeds::mask(calendar.as_str()) }.into())
}

/// The body of an answer that must be a multistatus and whole.
pub(super) fn multistatus(reply: &Reply) -> Result<Element, DavError> {
    if !reply.is_fine() {
        return Err(reply.refusal());
    }
    let tree = reply.tree().filter(|root| reply.status == 207 && root.is(Space::Dav, "multistatus"));
    tree.ok_or_else(|| FetchError::Broken { host: reply.host() }.into())
}

pub(super) fn etag(found: &Element) -> String {
    found.value(Space::Dav, "getetag").unwrap_or_default().to_owned()
}

fn is_collection(calendar: &Url, href: &str) -> bool {
    place(href).trim_end_matches('/') == place(calendar.path()).trim_end_matches('/')
}

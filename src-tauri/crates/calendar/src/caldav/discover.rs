//! From what somebody knows (a name of a server, an address, a mail address) to the calendars that they may choose from.

use super::ask::{Account, DavError, Question};
use super::listing::{COLLECTION, properties};
use super::place;
use super::xml::{Element, Space, responses};
use crate::feeds::{FetchError, mask};
use std::collections::HashSet;
use url::Url;

/// A calendar on a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCalendar {
    /// The whole address.
    pub address: String,
    /// What it is called there.
    pub name: String,
    /// `#rrggbb`, if it has one.
    pub colour: Option<String>,
    /// It may be changed.
    pub writable: bool,
    /// It takes events.
    pub events: bool,
    /// It takes tasks.
    pub tasks: bool,
}

/// What discovery came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it began to be answered: ask there the next time.
    pub address: Url,
    /// By name.
    pub calendars: Vec<FoundCalendar>,
}

const PRINCIPAL: &str = r#"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><current-user-principal/><C:calendar-home-set/><resourcetype/></prop></propfind>"#;
const HOME: &str = r#"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><C:calendar-home-set/></prop></propfind>"#;

/// Where to begin, for what somebody has typed: `example.org`, `https://…`, `eve@example.org`.
///
/// # Errors
/// What cannot be an address.
pub fn begin(typed: &str) -> Result<Url, DavError> {
    let typed = typed.trim();
    let lower = typed.to_ascii_lowercase();
    let address = if ["http://", "https://"].iter().any(|scheme| lower.starts_with(scheme)) {
        typed.to_owned()
    } else if let Some(rest) =
        ["caldavs://", "caldav://"].iter().find_map(|scheme| lower.starts_with(scheme).then(|| &typed[scheme.len()..]))
    {
        format!("https://{rest}")
    } else {
        let host = typed.rsplit_once('@').map_or(typed, |(_, host)| host);
        format!("https://{host}")
    };
    let mut url = Url::parse(&address).map_err(|_| FetchError::Address)?;
    if url.host_str().is_none_or(str::is_empty) || typed.contains(char::is_whitespace) {
        return Err(FetchError::Address.into());
    }
    // Credentials are asked for by themselves.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_fragment(None);
    Ok(url)
}

/// Finds the calendars of an account: from the address itself, then from what its server names for calendars.
///
/// # Errors
/// [`DavError`]; a wrong password comes before everything else.
pub async fn discover(account: &Account, address: &Url) -> Result<Found, DavError> {
    let mut tried = HashSet::new();
    let mut first = None;
    for path in [address.path(), "/.well-known/caldav", "/"] {
        let mut url = address.clone();
        url.set_path(path);
        if !tried.insert(url.to_string()) {
            continue;
        }
        match principal(account, &url).await {
            Ok(Some(homes)) => {
                let mut calendars = Vec::new();
                for home in homes {
                    calendars.extend(within(account, &home).await?);
                }
                calendars.sort_by(|one, other| (&one.name, &one.address).cmp(&(&other.name, &other.address)));
                calendars.dedup_by(|one, other| one.address == other.address);
                return Ok(Found { address: url, calendars });
            }
            Ok(None) | Err(DavError::Gone | DavError::Refused { .. }) => {}
            Err(error) if is_final(&error) => return Err(error),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(|| DavError::NoCalendars { host: mask(address.as_str()) }))
}

/// Another address of the same server would say the same.
fn is_final(error: &DavError) -> bool {
    matches!(
        error,
        DavError::Unprotected { .. }
            | DavError::Fetch(
                FetchError::Denied { .. }
                    | FetchError::Unreachable { .. }
                    | FetchError::TooSlow { .. }
                    | FetchError::Unsafe { .. }
                    | FetchError::Wait { .. }
            )
    )
}

/// The collections that hold the calendars of whoever asks; a calendar itself where the address is one. `None` where nobody knows.
async fn principal(account: &Account, url: &Url) -> Result<Option<Vec<Url>>, DavError> {
    let reply = account.ask(Question::xml("PROPFIND", url, "0", PRINCIPAL.into())).await?;
    if reply.status != 207 {
        return if reply.is_fine() { Ok(None) } else { Err(reply.refusal()) };
    }
    let Some(tree) = reply.tree() else { return Ok(None) };
    let Some(found) = responses(&tree).next().and_then(|response| response.found) else { return Ok(None) };
    if found.find(Space::CalDav, "calendar").is_some() {
        return Ok(Some(vec![reply.url]));
    }
    let homes = homes(account, &reply.url, found);
    if !homes.is_empty() {
        return Ok(Some(homes));
    }
    let href = found.child(Space::Dav, "current-user-principal").and_then(|principal| principal.value(Space::Dav, "href"));
    let Some(principal) = href.and_then(|href| reply.url.join(href).ok()) else { return Ok(None) };
    account.trust(&principal);
    let reply = account.ask(Question::xml("PROPFIND", &principal, "0", HOME.into())).await?;
    if reply.status != 207 {
        return Err(reply.refusal());
    }
    let Some(tree) = reply.tree() else { return Ok(None) };
    let homes = responses(&tree).next().and_then(|response| response.found).map(|found| self::homes(account, &reply.url, found));
    Ok(homes.filter(|homes| !homes.is_empty()))
}

fn homes(account: &Account, base: &Url, found: &Element) -> Vec<Url> {
    let Some(set) = found.child(Space::CalDav, "calendar-home-set") else { return Vec::new() };
    let homes: Vec<Url> = set.all(Space::Dav, "href").filter_map(|href| base.join(href.text.trim()).ok()).collect();
    homes.iter().for_each(|home| account.trust(home));
    homes
}

/// The calendars of a collection, or the collection itself if it is one.
async fn within(account: &Account, home: &Url) -> Result<Vec<FoundCalendar>, DavError> {
    let reply = account.ask(Question::xml("PROPFIND", home, "1", COLLECTION.into())).await?;
    if reply.status != 207 {
        return Err(reply.refusal());
    }
    let tree = reply.tree().ok_or_else(|| FetchError::Broken { host: reply.host() })?;
    let mut calendars = Vec::new();
    for response in responses(&tree) {
        let Some(found) = response.found else { continue };
        let kind = found.child(Space::Dav, "resourcetype");
        let is = |space, name| kind.is_some_and(|kind| kind.child(space, name).is_some());
        if !is(Space::CalDav, "calendar") || is(Space::CalendarServer, "subscribed") {
            continue;
        }
        let Ok(url) = reply.url.join(response.href) else { continue };
        account.trust(&url);
        let known = properties(found);
        let last = place(url.path()).trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        calendars.push(FoundCalendar {
            name: known.name.unwrap_or(last),
            colour: found.value(Space::Apple, "calendar-color").map(|colour| colour.chars().take(7).collect()),
            writable: known.writable,
            events: known.events,
            tasks: known.tasks,
            address: url.to_string(),
        });
    }
    Ok(calendars)
}

//! Single resources: fetched many at once or one by one, put and deleted only as they were last seen.

use super::ask::{Account, DavError, Question};
use super::listing::{etag, multistatus};
use super::place;
use super::xml::{Space, responses};
use quick_xml::escape::escape;
use std::collections::HashSet;
use url::Url;

/// A resource as it lies on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// As the server writes it.
    pub href: String,
    /// Empty where the server gives none.
    pub etag: String,
    /// As it came.
    pub text: String,
}

/// When something may be put or deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When<'a> {
    /// Nothing is there yet.
    New,
    /// It is still this version.
    Is(&'a str),
    /// Whatever is there: for servers that give no etags.
    Always,
}

/// What a server said to something that it took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Put {
    /// Only a strong one: only it says that the server kept what it was given as it was given (RFC 4791 §5.3.4).
    pub etag: Option<String>,
    /// Where the server put it, if somewhere else.
    pub href: Option<String>,
}

/// Fetches resources of a calendar in one question; what is gone by now is left out.
///
/// # Errors
/// [`DavError`].
pub async fn fetch(account: &Account, calendar: &Url, hrefs: &[&str]) -> Result<Vec<Fetched>, DavError> {
    let mut body = String::from(
        r#"<?xml version="1.0" encoding="utf-8"?><C:calendar-multiget xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><getetag/><C:calendar-data/></prop>"#,
    );
    hrefs.iter().for_each(|href| body.push_str(&format!("<href>{}</href>", escape(*href))));
    body.push_str("</C:calendar-multiget>");
    let reply = account.ask(Question::xml("REPORT", calendar, "0", body)).await?;
    let tree = multistatus(&reply)?;
    let wanted: HashSet<String> = hrefs.iter().map(|href| place(href)).collect();
    let mut fetched = Vec::new();
    for response in responses(&tree) {
        let Some(found) = response.found else { continue };
        let Some(data) = found.child(Space::CalDav, "calendar-data") else { continue };
        if wanted.contains(&place(response.href)) && !data.text.trim().is_empty() {
            fetched.push(Fetched { href: response.href.to_owned(), etag: etag(found), text: lines(&data.text) });
        }
    }
    Ok(fetched)
}

/// Fetches one resource as its bytes are.
///
/// # Errors
/// [`DavError::Gone`]; [`DavError`].
pub async fn get(account: &Account, calendar: &Url, href: &str) -> Result<Fetched, DavError> {
    let url = calendar.join(href).map_err(|_| DavError::Gone)?;
    let question = Question { method: "GET", url: &url, headers: Vec::new(), body: None, content_type: "" };
    let reply = account.ask(question).await?;
    if !reply.is_fine() {
        return Err(reply.refusal());
    }
    let text = lines(&String::from_utf8_lossy(&reply.bytes));
    Ok(Fetched { href: href.to_owned(), etag: reply.etag.unwrap_or_default(), text })
}

/// Puts a resource.
///
/// # Errors
/// [`DavError::Changed`] where it is not what `when` says; [`DavError::UidTaken`]; [`DavError`].
pub async fn put(account: &Account, calendar: &Url, href: &str, text: &str, when: When<'_>) -> Result<Put, DavError> {
    let url = calendar.join(href).map_err(|_| DavError::Gone)?;
    let question = Question {
        method: "PUT",
        url: &url,
        headers: condition(when),
        body: Some(text.to_owned()),
        content_type: "text/calendar; charset=utf-8",
    };
    let reply = account.ask(question).await?;
    if !reply.is_fine() {
        return Err(reply.refusal());
    }
    let etag = reply.etag.filter(|etag| is_strong(etag));
    let href = reply.location.as_deref().and_then(|to| reply.url.join(to).ok()).map(|url| url.path().to_owned());
    Ok(Put { etag, href: href.filter(|moved| place(moved) != place(url.path())) })
}

/// Deletes a resource; one that is gone already is fine.
///
/// # Errors
/// [`DavError::Changed`]; [`DavError`].
pub async fn delete(account: &Account, calendar: &Url, href: &str, when: When<'_>) -> Result<(), DavError> {
    let url = calendar.join(href).map_err(|_| DavError::Gone)?;
    // Deleting a collection deletes everything in it.
    if place(url.path()).trim_end_matches('/') == place(calendar.path()).trim_end_matches('/') {
        return Err(DavError::Gone);
    }
    let question = Question { method: "DELETE", url: &url, headers: condition(when), body: None, content_type: "" };
    let reply = account.ask(question).await?;
    if reply.is_fine() {
        return Ok(());
    }
    match reply.refusal() {
        DavError::Gone => Ok(()),
        refusal => Err(refusal),
    }
}

fn condition(when: When<'_>) -> Vec<(&'static str, String)> {
    match when {
        When::New => vec![("if-none-match", "*".into())],
        // A weak one never matches here (RFC 9110 §13.1.1).
        When::Is(etag) if is_strong(etag) => vec![("if-match", etag.to_owned())],
        When::Is(_) | When::Always => Vec::new(),
    }
}

fn is_strong(etag: &str) -> bool {
    !etag.is_empty() && !etag.starts_with("W/")
}

/// XML turns every line end into a bare line feed (XML 1.0 §2.11); iCalendar has two characters.
fn lines(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.strip_prefix('\n').unwrap_or(text);
    let mut whole = text.replace("\r\n", "\n").replace('\n', "\r\n");
    if !whole.ends_with("\r\n") {
        whole.push_str("\r\n");
    }
    whole
}

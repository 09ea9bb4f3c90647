//! One question to a server: credentials go to nobody who was not named by the user or by discovery, redirects are followed by hand,
//! answers are bounded in size and time.

use super::xml::{Element, Space};
use crate::feeds::{FetchError, mask};
use crate::feeds::{body, failure, refused};
use reqwest::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Client, Method};
use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use thiserror::Error;
use url::{Host, Url};

const REDIRECTS: usize = 5;
const CONNECT_TIME: Duration = Duration::from_secs(15);
const SILENCE: Duration = Duration::from_secs(60);
const WHOLE_TIME: Duration = Duration::from_secs(300);

/// Why a question was not answered as hoped. Nothing of an address but its host is in any of it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DavError {
    /// Not reached, refused, asked to wait, too large, broken off.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// An address without protection, and not on this computer.
    #[error("{host} is not reached over a protected connection. Use an address that begins with https://.")]
    Unprotected {
        /// Masked.
        host: String,
    },
    /// It sends on to a host that neither the user nor discovery has named; the password went only to the first.
    #[error("{host} sends on to {to}. If that is right, give that address instead.")]
    OtherHost {
        /// Masked.
        host: String,
        /// Masked.
        to: String,
    },
    /// It answers, but has no calendars.
    #[error("{host} offers no calendars that can be changed from here (CalDAV).")]
    NoCalendars {
        /// Masked.
        host: String,
    },
    /// The token of the last sync is not known any more: everything has to be listed again.
    #[error("the server has forgotten the last sync")]
    TokenGone,
    /// The resource is not what it was, or is there already.
    #[error("the resource was changed by somebody else")]
    Changed,
    /// An entry with the same UID is at another place.
    #[error("the server has this event at another place")]
    UidTaken {
        /// Where, if it says so.
        href: Option<String>,
    },
    /// The resource is not there.
    #[error("the resource is gone")]
    Gone,
    /// The server will not take what was sent, and would not the next time.
    #[error("{host} refuses this ({reason}).")]
    Refused {
        /// Masked.
        host: String,
        /// The precondition that it names, or the status.
        reason: String,
    },
}

/// Access to a server. Prints without its password.
pub struct Account {
    client: Client,
    user: String,
    password: String,
    trusted: Mutex<HashSet<String>>,
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Account")
    }
}

/// What is asked.
pub(super) struct Question<'a> {
    pub(super) method: &'static str,
    pub(super) url: &'a Url,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Option<String>,
    pub(super) content_type: &'static str,
}

impl<'a> Question<'a> {
    pub(super) fn xml(method: &'static str, url: &'a Url, depth: &'static str, body: String) -> Self {
        let headers = vec![("depth", depth.to_owned())];
        Self { method, url, headers, body: Some(body), content_type: "application/xml; charset=utf-8" }
    }
}

/// An answer of any status that is no failure to reach.
pub(super) struct Reply {
    /// Where it came from in the end.
    pub(super) url: Url,
    pub(super) status: u16,
    pub(super) etag: Option<String>,
    pub(super) location: Option<String>,
    pub(super) bytes: Vec<u8>,
    /// What a refusal of this status is to be called.
    failure: FetchError,
}

impl Account {
    /// Access to the server of `address` with this name and password; without a name nothing is sent.
    ///
    /// # Errors
    /// An address that is none or not protected, or a system without TLS.
    pub fn new(version: &str, address: &Url, user: &str, password: &str) -> Result<Self, DavError> {
        protected(address)?;
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIME)
            .read_timeout(SILENCE)
            .timeout(WHOLE_TIME)
            .gzip(true)
            .user_agent(format!("Hearth/{version}"))
            .build()
            .map_err(|error| failure(&error, mask(address.as_str())))?;
        let trusted = Mutex::new(HashSet::from([origin(address)]));
        Ok(Self { client, user: user.to_owned(), password: password.to_owned(), trusted })
    }

    /// Discovery has named this address in an answer that the account was needed for.
    pub(super) fn trust(&self, url: &Url) {
        if protected(url).is_ok() {
            self.trusted.lock().unwrap_or_else(PoisonError::into_inner).insert(origin(url));
        }
    }

    fn trusts(&self, url: &Url) -> bool {
        self.trusted.lock().unwrap_or_else(PoisonError::into_inner).contains(&origin(url))
    }

    /// Asks, and follows where it is sent.
    pub(super) async fn ask(&self, question: Question<'_>) -> Result<Reply, DavError> {
        let mut url = question.url.clone();
        for _ in 0..=REDIRECTS {
            protected(&url)?;
            let host = mask(url.as_str());
            let response = self.request(&question, &url)?.send().await.map_err(|error| failure(&error, host.clone()))?;
            let status = response.status().as_u16();
            let text = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
            let (etag, location) = (text(ETAG), text(LOCATION));
            if matches!(status, 301 | 302 | 303 | 307 | 308) {
                let next =
                    location.as_deref().and_then(|to| url.join(to).ok()).ok_or(FetchError::Broken { host: host.clone() })?;
                if !self.trusts(&next) {
                    return Err(DavError::OtherHost { host, to: mask(next.as_str()) });
                }
                url = next;
                continue;
            }
            let failure = refused(&response, host.clone());
            let bytes = body(response, &host).await?;
            return Ok(Reply { url, status, etag, location, bytes, failure });
        }
        Err(FetchError::Redirects { host: mask(question.url.as_str()) }.into())
    }

    fn request(&self, question: &Question<'_>, url: &Url) -> Result<reqwest::RequestBuilder, DavError> {
        let broken = || FetchError::Broken { host: mask(url.as_str()) };
        let method = Method::from_bytes(question.method.as_bytes()).map_err(|_| broken())?;
        let mut headers = HeaderMap::new();
        for (name, value) in &question.headers {
            let value = HeaderValue::from_str(value).map_err(|_| broken())?;
            headers.insert(HeaderName::from_static(name), value);
        }
        let mut bare = url.clone();
        // What stands in the address itself would be sent in place of what is known.
        let _ = bare.set_username("");
        let _ = bare.set_password(None);
        let mut request = self.client.request(method, bare).headers(headers);
        if !self.user.is_empty() && self.trusts(url) {
            request = request.basic_auth(&self.user, Some(&self.password));
        }
        if let Some(body) = &question.body {
            request = request.header(CONTENT_TYPE, question.content_type).body(body.clone());
        }
        Ok(request)
    }
}

impl Reply {
    /// Whether it is one of 2xx.
    pub(super) fn is_fine(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Its body as XML; `None` where it is none or was cut.
    pub(super) fn tree(&self) -> Option<Element> {
        std::str::from_utf8(&self.bytes).ok().and_then(Element::read)
    }

    /// What a refusal means, by what its body says (RFC 4918 §16) before what its status says.
    pub(super) fn refusal(&self) -> DavError {
        let tree = self.tree();
        let error = tree.as_ref().filter(|root| root.is(Space::Dav, "error"));
        let names = |space, name| error.is_some_and(|error| error.find(space, name).is_some());
        if names(Space::Dav, "valid-sync-token") {
            return DavError::TokenGone;
        }
        if let Some(taken) = error.and_then(|error| error.find(Space::CalDav, "no-uid-conflict")) {
            let href = taken.find(Space::Dav, "href").map(|href| href.text.trim().to_owned());
            return DavError::UidTaken { href: href.filter(|href| !href.is_empty()) };
        }
        let silent = error.is_some_and(|error| error.children.is_empty()) || self.bytes.is_empty();
        match self.status {
            401 => self.failure.clone().into(),
            // Without a word of why it is what busy servers say instead of 429.
            403 if silent => FetchError::Wait { host: self.host(), retry_after: None }.into(),
            403 | 409 | 413 | 415 | 507 => match error.and_then(|error| error.children.first()) {
                Some(why) => DavError::Refused { host: self.host(), reason: why.name.clone() },
                None if self.status == 403 => self.failure.clone().into(),
                None => DavError::Refused { host: self.host(), reason: self.status.to_string() },
            },
            400 | 405 | 422 => DavError::Refused { host: self.host(), reason: self.status.to_string() },
            404 | 410 => DavError::Gone,
            412 => DavError::Changed,
            _ => self.failure.clone().into(),
        }
    }

    pub(super) fn host(&self) -> String {
        mask(self.url.as_str())
    }
}

fn origin(url: &Url) -> String {
    format!("{}://{}:{}", url.scheme(), url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default())
}

/// https, or this computer itself.
fn protected(url: &Url) -> Result<(), DavError> {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(FetchError::Address.into()),
    };
    match url.scheme() {
        "https" => Ok(()),
        "http" if here => Ok(()),
        "http" => Err(DavError::Unprotected { host: mask(url.as_str()) }),
        _ => Err(FetchError::Address.into()),
    }
}

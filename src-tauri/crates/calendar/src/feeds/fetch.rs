//! Fetches a feed: conditional, bounded in size and time, redirects followed by hand. Errors are sentences for people, and no
//! message holds more of an address than its host.

use super::mask;
use chrono::NaiveDateTime;
use reqwest::header::{ACCEPT, DATE, ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RETRY_AFTER};
use reqwest::{Client, Response, StatusCode};
use std::time::Duration;
use thiserror::Error;
use url::Url;

/// Largest body, after decompression.
const BODY_CAP: usize = 50 << 20;
const REDIRECTS: usize = 5;
const CONNECT_TIME: Duration = Duration::from_secs(15);
const SILENCE: Duration = Duration::from_secs(30);
const WHOLE_TIME: Duration = Duration::from_secs(120);
/// A server may not send us away for longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3_600);

/// What a server gave to recognise its last answer by; sent back with the next question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Validators {
    /// ETag header, as it came.
    pub etag: Option<String>,
    /// Last-Modified header, as it came.
    pub last_modified: Option<String>,
}

/// A body, decompressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// At most 50 MB.
    pub bytes: Vec<u8>,
    /// For the next question.
    pub validators: Validators,
    /// The feed has moved for good: ask there from now on. Treat it as a secret, like every address of a feed.
    pub moved_to: Option<String>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// Nothing has changed since the validators were given.
    NotModified,
    /// The feed as it is now.
    Body(Body),
}

/// What is not safe about a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsafe {
    /// It sends on to an unprotected address.
    Redirect,
    /// Its certificate cannot be checked.
    Certificate,
}

/// Why there is no answer. In every case the last good copy stays; each message says what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// The address cannot be one of a feed.
    #[error("This is no address of a calendar. It should start with https://, http:// or webcal://.")]
    Address,
    /// No connection.
    #[error("{host} could not be reached. Check the connection to the internet; Hearth tries again later.")]
    Unreachable {
        /// Masked.
        host: String,
    },
    /// No answer in time.
    #[error("{host} took too long to answer. Hearth tries again later.")]
    TooSlow {
        /// Masked.
        host: String,
    },
    /// TLS failed, or a redirect would leave it.
    #[error("The connection to {host} is not safe ({why:?}). Ask whoever runs the calendar; nothing was fetched.")]
    Unsafe {
        /// Masked.
        host: String,
        why: Unsafe,
    },
    /// Redirected in circles or too often.
    #[error("{host} sends from one address to the next without end. Copy the calendar's address again.")]
    Redirects {
        /// Masked.
        host: String,
    },
    /// 401 or 403.
    #[error(
        "{host} does not allow access. The calendar's private address may have been reset: copy it again, or ask for access."
    )]
    Denied {
        /// Masked.
        host: String,
    },
    /// 404 or 410.
    #[error("{host} has no calendar at this address any more. Copy the calendar's address again, or remove the calendar.")]
    Gone {
        /// Masked.
        host: String,
    },
    /// 429 or 503, or another answer with Retry-After.
    #[error("{host} asks to wait before the next try.")]
    Wait {
        /// Masked.
        host: String,
        /// How long, if it says so; at most a day.
        retry_after: Option<Duration>,
    },
    /// Any other status.
    #[error("{host} answered with error {status}. Hearth tries again later; if it stays so, ask whoever runs the calendar.")]
    Status {
        /// Masked.
        host: String,
        /// HTTP status.
        status: u16,
    },
    /// Larger than 50 MB.
    #[error("The calendar at {host} is larger than 50 MB. Ask for an address with fewer events, such as one without past years.")]
    TooLarge {
        /// Masked.
        host: String,
    },
    /// The connection broke, or the compression is broken.
    #[error("The answer of {host} broke off. Hearth tries again later.")]
    Broken {
        /// Masked.
        host: String,
    },
}

/// A client as [`fetch`] needs it: no redirects of its own, gzip, time limits.
///
/// # Errors
/// If the system offers no TLS.
pub fn client(version: &str) -> Result<Client, reqwest::Error> {
    Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT_TIME)
        .read_timeout(SILENCE)
        .timeout(WHOLE_TIME)
        .gzip(true)
        .user_agent(format!("Hearth/{version}"))
        .build()
}

/// Fetches a feed, or learns that it has not changed. Dropping the future cancels.
///
/// # Errors
/// [`FetchError`], whose message can be shown as it is.
pub async fn fetch(client: &Client, address: &str, validators: &Validators) -> Result<Fetched, FetchError> {
    let mut url = parse(address)?;
    let mut moved_to = None;
    let mut all_permanent = true;
    for _ in 0..=REDIRECTS {
        let host = mask(url.as_str());
        let response = ask(client, &url, validators).await.map_err(|error| failure(&error, host.clone()))?;
        let status = response.status();
        if matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
            url = follow(&url, &response, &host)?;
            all_permanent &= matches!(status.as_u16(), 301 | 308);
            moved_to = all_permanent.then(|| url.to_string());
            continue;
        }
        return match status {
            StatusCode::OK => {
                let validators = given(response.headers());
                let bytes = body(response, &host).await?;
                Ok(Fetched::Body(Body { bytes, validators, moved_to }))
            }
            StatusCode::NOT_MODIFIED => Ok(Fetched::NotModified),
            _ => Err(refused(&response, host)),
        };
    }
    Err(FetchError::Redirects { host: mask(address) })
}

fn parse(address: &str) -> Result<Url, FetchError> {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    let address = match ["webcals://", "webcal://"].iter().find(|scheme| lower.starts_with(**scheme)) {
        Some(scheme) => format!("https://{}", &address[scheme.len()..]),
        None => address.to_owned(),
    };
    let url = Url::parse(&address).map_err(|_| FetchError::Address)?;
    let fits = matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| !host.is_empty());
    if fits { Ok(url) } else { Err(FetchError::Address) }
}

async fn ask(client: &Client, url: &Url, validators: &Validators) -> Result<Response, reqwest::Error> {
    let mut request = client.get(url.clone()).header(ACCEPT, "text/calendar, text/plain;q=0.5, */*;q=0.1");
    if let Some(etag) = &validators.etag {
        request = request.header(IF_NONE_MATCH, etag);
    }
    if let Some(date) = &validators.last_modified {
        request = request.header(IF_MODIFIED_SINCE, date);
    }
    request.send().await
}

fn follow(url: &Url, response: &Response, host: &str) -> Result<Url, FetchError> {
    let target = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let next = target.and_then(|target| url.join(target).ok());
    let next = next.and_then(|next| parse(next.as_str()).ok()).ok_or_else(|| FetchError::Broken { host: host.to_owned() })?;
    if url.scheme() == "https" && next.scheme() == "http" {
        return Err(FetchError::Unsafe { host: host.to_owned(), why: Unsafe::Redirect });
    }
    Ok(next)
}

pub(crate) async fn body(mut response: Response, host: &str) -> Result<Vec<u8>, FetchError> {
    let too_large = || FetchError::TooLarge { host: host.to_owned() };
    if response.content_length().is_some_and(|length| length > BODY_CAP as u64) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if bytes.len() + chunk.len() > BODY_CAP => return Err(too_large()),
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return Ok(bytes),
            Err(error) if error.is_timeout() => return Err(FetchError::TooSlow { host: host.to_owned() }),
            Err(_) => return Err(FetchError::Broken { host: host.to_owned() }),
        }
    }
}

fn given(headers: &HeaderMap) -> Validators {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    Validators { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
}

pub(crate) fn refused(response: &Response, host: String) -> FetchError {
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    let retry_after = header(RETRY_AFTER).and_then(|text| wait(text, header(DATE)));
    match response.status().as_u16() {
        401 | 403 if retry_after.is_none() => FetchError::Denied { host },
        404 | 410 => FetchError::Gone { host },
        429 | 503 => FetchError::Wait { host, retry_after },
        _ if retry_after.is_some() => FetchError::Wait { host, retry_after },
        status => FetchError::Status { host, status },
    }
}

/// Retry-After: seconds, or a date (RFC 9110 §10.2.3). A date is compared with the server's own clock, which it was made by.
fn wait(text: &str, server_now: Option<&str>) -> Option<Duration> {
    let date = |text: &str| NaiveDateTime::parse_from_str(text.trim(), "%a, %d %b %Y %H:%M:%S GMT").ok();
    let wait = match text.trim().parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => (date(text)? - date(server_now?)?).to_std().unwrap_or_default(),
    };
    Some(wait.min(LONGEST_WAIT))
}

pub(crate) fn failure(error: &reqwest::Error, host: String) -> FetchError {
    if error.is_timeout() {
        return FetchError::TooSlow { host };
    }
    // The error itself prints the address; only what caused it is looked at.
    let mut source = std::error::Error::source(error);
    let mut words = String::new();
    while let Some(cause) = source {
        words.push_str(&cause.to_string().to_ascii_lowercase());
        source = cause.source();
    }
    if words.contains("certificate") || words.contains("tls") {
        return FetchError::Unsafe { host, why: Unsafe::Certificate };
    }
    if error.is_connect() { FetchError::Unreachable { host } } else { FetchError::Broken { host } }
}

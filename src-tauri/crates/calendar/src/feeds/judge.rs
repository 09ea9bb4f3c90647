//! Whether a fetched body may replace what is stored. A feed that fails politely (a sign-in page, an empty or cut answer) is the
//! classic way to lose a calendar, so disappearing events are never taken for granted.

use crate::events::Calendar;
use std::collections::HashSet;
use thiserror::Error;

/// From this share of the known events on, and at least [`MANY`] of them, a disappearance is held back.
const HALF: f64 = 0.5;
const MANY: usize = 5;

/// What may be done with a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Add, change and delete as it says.
    Accept,
    /// It is incomplete: add and change, delete nothing.
    AddOnly,
    /// Add and change; deleting waits for a person, because so much would go.
    Held {
        /// Known events that the body does not hold.
        missing: usize,
        /// Known events in all.
        known: usize,
    },
    /// Not a calendar: keep everything as it is.
    Refused(Refusal),
}

/// What a body is instead of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Nothing, or blank lines.
    #[error("The answer was empty. The last good copy is kept; try again later, and if it stays so, check the address.")]
    Empty,
    /// A web page.
    #[error(
        "The answer was a web page, often one to sign in. Copy the calendar's own address (it often ends in .ics) and use that; the last good copy is kept."
    )]
    WebPage,
    /// JSON, mostly an error.
    #[error("The answer was not a calendar but data for programs (JSON). Check the address; the last good copy is kept.")]
    Json,
    /// Contacts.
    #[error("The answer holds contacts, not a calendar. Import it under People; the last good copy is kept.")]
    Contacts,
    /// Anything else.
    #[error("The answer was not a calendar. Check the address; the last good copy is kept.")]
    Other,
}

/// Judges a body read by [`crate::read`] against the UIDs that are stored for the feed.
pub fn judge<'a>(known: impl IntoIterator<Item = &'a str>, calendar: &Calendar, body: &[u8]) -> Verdict {
    if !calendar.found {
        return Verdict::Refused(refusal(body));
    }
    if !calendar.complete {
        return Verdict::AddOnly;
    }
    let present: HashSet<&str> = calendar.resources.iter().map(|resource| resource.uid.as_str()).collect();
    let (mut missing, mut total) = (0, 0);
    for uid in known {
        total += 1;
        missing += usize::from(!present.contains(uid));
    }
    // Counts of events are far below the precision of f64.
    let most = missing as f64 > total as f64 * HALF && missing >= MANY;
    if missing > 0 && (missing == total || most) {
        return Verdict::Held { missing, known: total };
    }
    Verdict::Accept
}

fn refusal(body: &[u8]) -> Refusal {
    let start = String::from_utf8_lossy(&body[..body.len().min(2_048)]).to_lowercase();
    let start = start.trim_start_matches('\u{feff}').trim();
    match start {
        "" => Refusal::Empty,
        _ if start.starts_with('<') || start.contains("<html") => Refusal::WebPage,
        _ if start.starts_with(['{', '[']) => Refusal::Json,
        _ if start.starts_with("begin:vcard") => Refusal::Contacts,
        _ => Refusal::Other,
    }
}

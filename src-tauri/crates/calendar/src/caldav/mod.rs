//! The client for calendars on a server (RFC 4791, 6578, 6764): discovery, listing what changed, fetching, putting and deleting resources.
//! Every answer is judged by its body and not by its status alone. Deliberately not here: what is stored, and which side wins.

mod ask;
mod discover;
mod listing;
mod resources;
mod xml;

pub use ask::{Account, DavError};
pub use discover::{Found, FoundCalendar, begin, discover};
pub use listing::{Changes, Listed, Standing, changes, list, stand};
pub use resources::{Fetched, Put, When, delete, fetch, get, put};

/// The place of a resource in a form in which the same place always reads the same: servers write one href in several ways
/// (`%40` and `@`, a blank and `%20`, with and without their own name).
pub fn place(href: &str) -> String {
    let path = match href.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => href,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let bytes = path.as_bytes();
    let mut plain = String::with_capacity(path.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten();
        let byte = match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                at += 3;
                // A slash within a name is another place than a slash between names.
                if byte == b'/' {
                    plain.push_str("%2F");
                    continue;
                }
                byte
            }
            None => {
                at += 1;
                bytes[at - 1]
            }
        };
        if byte.is_ascii_alphanumeric() || b"-._~@!$&'()*+,;=:/".contains(&byte) {
            plain.push(char::from(byte));
        } else {
            plain.push_str(&format!("%{byte:02X}"));
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn one_place_written_in_several_ways_is_one_place() {
        assert_eq!(
            place("/alice%40x/a%20b.ics"),
            place("https://cal.example.org/alice@x/a b.ics"),
            "escapes and hosts do not count"
        );
        assert_ne!(place("/a%2Fb.ics"), place("/a/b.ics"), "a slash in a name does");
        assert_eq!(place("/gr%C3%BCn.ics"), place("/grün.ics"), "letters beyond ASCII are escaped in one way");
        assert_eq!(place("/100%.ics"), "/100%25.ics", "a bare percent sign is itself");
    }
}

//! The list of calendars, with addresses that can be shown to anybody looking over a shoulder.

use hearth_store::calendars::CalendarRow;
use url::Url;

use crate::{App, AppError, None as NoArgs};
use hearth_texts::Said;

/// Host and a shortened end: many feeds are private only by what their address says.
pub(super) fn shown(kind: &str, address: &str) -> String {
    if kind == "file" {
        return address.to_owned();
    }
    let Ok(url) = Url::parse(address) else { return "…".into() };
    // The address of a calendar of an account says nothing that opens it.
    if kind == "caldav" {
        return format!("{}{}", url.host_str().unwrap_or("…"), url.path());
    }
    let host = url.host_str().unwrap_or("…");
    let last = url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default();
    let (stem, ending) = last.rsplit_once('.').map_or((last, ""), |(stem, ending)| (stem, ending));
    let start: String = stem.chars().take(4).collect();
    let cut = if start.len() < stem.len() { "…" } else { "" };
    let ending = if ending.eq_ignore_ascii_case("ics") { ".ics" } else { "" };
    if last.is_empty() { host.to_owned() } else { format!("{host}/…/{start}{cut}{ending}") }
}

/// Every calendar with the age of its copy and what is wrong with it.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<CalendarRow>, AppError> {
    let open = app.community()?;
    let mut rows = hearth_store::calendars::list(open.store.readers()).await?;
    for row in &mut rows {
        // What the keychain has is stored here as it may be seen.
        let hidden = row.kind == "feed" && row.address_kept == "keychain";
        row.address_shown = if hidden { row.address.clone() } else { shown(&row.kind, &row.address) };
        if !row.failure.is_empty() {
            row.failure = Said::of_kept(&row.failure).say();
        }
        for trouble in &mut row.problems.0 {
            trouble.message = Said::of_kept(&trouble.message).say();
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_shown_address_keeps_its_secret() {
        let address = "https://eve:pw@calendar.example.org/private-9f3a77/s3cr3ttoken.ics?key=abc#x";
        assert_eq!(shown("feed", address), "calendar.example.org/…/s3cr….ics", "neither user, nor path, nor query");
        assert_eq!(shown("feed", "https://example.org/"), "example.org", "a bare host is shown as one");
    }
}

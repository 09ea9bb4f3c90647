//! Addresses without their secrets. Many feeds are private only by a token in the path or the query.

use url::Url;

/// The address as it may be shown and logged: scheme and host, then an ellipsis for everything that may be secret.
pub fn mask(address: &str) -> String {
    match Url::parse(address.trim()) {
        Ok(url) => {
            let Some(host) = url.host_str() else { return format!("{}:…", url.scheme()) };
            let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
            let rest = if url.path().len() > 1 || url.query().is_some() { "/…" } else { "/" };
            format!("{}://{host}{port}{rest}", url.scheme())
        }
        Err(_) => "…".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_behind_the_host_is_shown() {
        let shown = mask("https://eve:pw@calendar.example.org:8443/private-9f3a/basic.ics?token=s3cret#frag");
        assert_eq!(shown, "https://calendar.example.org:8443/…", "user, path, query and fragment are gone");
        assert_eq!(mask("no address"), "…", "what cannot be read is not echoed");
    }
}

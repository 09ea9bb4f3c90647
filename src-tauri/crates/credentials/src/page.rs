//! The page that verifies by itself: one file without a network, for any browser.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{code::base64, squeeze::DICTIONARY};

const PAGE: &str = include_str!("../page/verify.html");

/// The page, with its texts in every language: `{"en": {"heading": "…"}, …}`. Its own policy lets nothing run but what stands in it,
/// and nothing be asked for.
#[must_use]
pub fn page(texts: &Value) -> String {
    // Inside a script, only `<` could end it.
    let script = |value: &Value| value.to_string().replace('<', "\\u003c");
    let dictionary = Value::String(String::from_utf8_lossy(DICTIONARY).into_owned());
    let page = PAGE.replace("\"TEXTS\"", &script(texts)).replace("\"DICTIONARY\"", &script(&dictionary));
    let [style, code] = ["style", "script"].map(|tag| hash(between(&page, tag)));
    page.replace("'STYLE'", &style).replace("'SCRIPT'", &code)
}

fn between<'a>(page: &'a str, tag: &str) -> &'a str {
    let inside = page.split_once(&format!("<{tag}>")).and_then(|(_, rest)| rest.split_once(&format!("</{tag}>")));
    inside.map_or("", |(inside, _)| inside)
}

/// As a content policy names a piece of the page.
fn hash(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    format!("'sha256-{}='", base64(&bytes).replace('-', "+").replace('_', "/"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_page_asks_nobody_for_anything() {
        let page = page(&json!({ "en": { "heading": "</script><img src=x>" } }));
        assert!(!page.contains("<img"), "no text can end the script");
        assert!(page.contains("default-src 'none'"), "nothing may be loaded");
        assert!(
            !page.contains("'unsafe-inline'") && !page.contains("'SCRIPT'") && !page.contains("'STYLE'"),
            "each piece is named by its hash"
        );
        for word in ["fetch(", "XMLHttpRequest", "src=\"", "href=", "innerHTML", "eval("] {
            assert!(!page.contains(word), "{word} has no place in it");
        }
    }
}

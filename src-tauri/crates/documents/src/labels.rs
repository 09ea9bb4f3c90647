//! The fixed words of the templates, in the document's language.

use hearth_texts::{Language, say_in};
use serde_json::{Value, json};

/// The labels for a language such as `en`; English where there are none.
pub(crate) fn of(language: &str) -> Value {
    let language = Language::from_tag(language).unwrap_or_default();
    json!({
        "certificate": {
            "title": say_in!(language, "label-certificate-title"),
            "kicker": say_in!(language, "label-certificate-kicker"),
            "presented": say_in!(language, "label-certificate-presented"),
            "pronounced": say_in!(language, "label-certificate-pronounced"),
            "in": say_in!(language, "label-certificate-in"),
            "all": say_in!(language, "label-certificate-all"),
            "scan": say_in!(language, "label-certificate-scan"),
            "code": say_in!(language, "label-certificate-code"),
            "attached": say_in!(language, "label-certificate-attached"),
            "logo": say_in!(language, "label-logo"),
        },
        "packet": {
            "title": say_in!(language, "label-packet-title"),
            "all": say_in!(language, "label-packet-all"),
            "welcome": say_in!(language, "label-packet-welcome"),
            "logo": say_in!(language, "label-logo"),
            "contents": say_in!(language, "label-packet-contents"),
            "first_day": say_in!(language, "label-packet-first-day"),
            "when": say_in!(language, "label-packet-when"),
            "where": say_in!(language, "label-packet-where"),
            "ask_for": say_in!(language, "label-packet-ask-for"),
            "bring": say_in!(language, "label-packet-bring"),
            "letter": say_in!(language, "label-packet-letter"),
            "role": say_in!(language, "label-packet-role"),
            "tasks": say_in!(language, "label-packet-tasks"),
            "term": say_in!(language, "label-packet-term"),
            "people": say_in!(language, "label-packet-people"),
            "name": say_in!(language, "label-packet-name"),
            "for": say_in!(language, "label-packet-for"),
            "reach": say_in!(language, "label-packet-reach"),
            "meetings": say_in!(language, "label-packet-meetings"),
            "meeting": say_in!(language, "label-packet-meeting"),
            "ics": say_in!(language, "label-packet-ics"),
            "checklist": say_in!(language, "label-packet-checklist"),
            "due": say_in!(language, "label-packet-due"),
            "conduct": say_in!(language, "label-packet-conduct"),
            "signature": say_in!(language, "label-packet-signature"),
            "date": say_in!(language, "label-packet-date"),
            "emergency": say_in!(language, "label-packet-emergency"),
            "concerns": say_in!(language, "label-packet-concerns"),
            "buddy": say_in!(language, "label-packet-buddy"),
            "said": say_in!(language, "label-packet-said"),
            "speaks": say_in!(language, "label-packet-speaks"),
            "resources": say_in!(language, "label-packet-resources"),
            "attached": say_in!(language, "label-packet-attached"),
            "made": say_in!(language, "label-packet-made"),
        },
    })
}

/// Whether a language is written from right to left.
pub(crate) fn right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "dv" | "ckb" | "sd" | "ug" | "syr")
}

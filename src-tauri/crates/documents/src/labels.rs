//! The fixed words of the templates, one JSON file per language beside them.

use serde_json::Value;
use std::sync::LazyLock;

/// English first: it stands in for every language that is not here yet.
static CATALOGUES: LazyLock<Vec<(&str, Value)>> = LazyLock::new(|| {
    [("en", include_str!("../templates/labels/en.json"))]
        .map(|(language, text)| {
            (language, serde_json::from_str(text).expect("label files are compiled in and read by every test"))
        })
        .into()
});

/// The labels for a language such as `en`; English where there are none.
pub(crate) fn of(language: &str) -> &'static Value {
    let known = CATALOGUES.iter().find(|(known, _)| *known == language);
    &known.unwrap_or(&CATALOGUES[0]).1
}

/// Whether a language is written from right to left.
pub(crate) fn right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "dv" | "ckb" | "sd" | "ug" | "syr")
}

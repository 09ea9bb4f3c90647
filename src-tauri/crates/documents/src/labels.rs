//! The fixed words of the templates, one JSON file per language beside them.

use serde_json::Value;
use std::sync::LazyLock;

static ENGLISH: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../templates/labels/en.json")).expect("the label file is compiled in and tested")
});

/// The labels for a language tag such as `en`; English where there are none.
pub(crate) fn of(_language: &str) -> &'static Value {
    &ENGLISH
}

/// Whether a language is written from right to left.
pub(crate) fn right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "dv" | "ckb" | "sd" | "ug" | "syr")
}

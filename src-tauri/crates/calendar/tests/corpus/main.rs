//! The acceptance corpus (`tests/fixtures/ics`, its README tells the origin and the gates): recorded calendars of many programs,
//! feeds made to break readers, and recurrence cases on which independent engines agree.

mod malformed;
mod mutations;
mod occurrences;
mod rules;
mod variations;
mod zones;

use serde_json::Value;
use std::path::PathBuf;

/// The folder of the corpus.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ics")
}

fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&bytes(&format!("expected/{name}.json"))).expect("the expectations are JSON")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is missing in {value}"))
}

fn instant(text: &str) -> chrono::DateTime<chrono::Utc> {
    chrono::NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ").unwrap_or_else(|error| panic!("{text}: {error}")).and_utc()
}

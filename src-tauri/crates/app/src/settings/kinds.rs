//! What a setting may hold, and saying so in words.

use hearth_texts::said;
use serde_json::Value;

use crate::AppError;

/// A setting: its name, what it may hold, and that as scripts would write it.
pub(crate) struct Setting {
    pub id: &'static str,
    pub takes: fn(&Value) -> bool,
    pub words: &'static str,
}

/// The setting of this name, if the value is one that it takes. `null` always is: it makes the setting its default again.
pub(crate) fn accepted<'a>(list: &'a [Setting], id: &str, value: &Value) -> Result<&'a Setting, AppError> {
    let Some(setting) = list.iter().find(|setting| setting.id == id) else {
        let known: Vec<_> = list.iter().map(|setting| setting.id).collect();
        return Err(AppError::invalid("id", said!("setting-unknown", id = id, known = known.join(", "))));
    };
    if value.is_null() || (setting.takes)(value) {
        Ok(setting)
    } else {
        Err(AppError::invalid("value", said!("setting-takes", words = setting.words)))
    }
}

pub(crate) fn one_of(value: &Value, words: &[&str]) -> bool {
    value.as_str().is_some_and(|word| words.contains(&word))
}

/// A text that is short enough to be a name.
pub(crate) fn is_name(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty() && text.chars().count() <= 200)
}

/// A time of day as `HH:MM`.
pub(crate) fn is_time(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.len() == 5 && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_time_of_day_is_two_digits_and_two() {
        assert!(is_time(&json!("22:00")), "the hour and the minute");
        for odd in ["24:00", "7:30", "07:3", "noon"] {
            assert!(!is_time(&json!(odd)), "{odd} is not how a time is kept");
        }
    }
}

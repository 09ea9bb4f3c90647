//! Numbers as each language writes them (CLDR): the sign between thousands, the sign before fractions.

use crate::Language;

/// `12,345.5` in English, `12.345,5` in German.
pub fn number(language: Language, value: f64) -> String {
    let (group, point) = match language {
        Language::En | Language::Ja | Language::Ar | Language::Pseudo => (',', '.'),
        Language::De | Language::Es => ('.', ','),
    };
    // Spanish leaves four digits together (CLDR: minimumGroupingDigits 2).
    let fewest = if language == Language::Es { 5 } else { 4 };
    let plain = format!("{}", (value.abs() * 1000.0).round() / 1000.0);
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::new();
    if value < 0.0 && plain != "0" {
        text.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && whole.len() >= fewest {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        for (language, value, written) in [
            (Language::En, 1_234.5, "1,234.5"),
            (Language::De, 1_234_567.25, "1.234.567,25"),
            (Language::Es, 1_234.5, "1234,5"),
            (Language::Es, 12_345.0, "12.345"),
            (Language::Ja, 12_345.0, "12,345"),
            (Language::Ar, -1_000.0, "-1,000"),
            (Language::En, 0.1 + 0.2, "0.3"),
            (Language::En, -0.0001, "0"),
        ] {
            assert_eq!(number(language, value), written, "{language:?} writes {value} so");
        }
    }
}

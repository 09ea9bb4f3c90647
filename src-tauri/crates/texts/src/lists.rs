//! Names in a row: “Noor, Tove and Hana”.

use crate::{Language, say_in};

/// All of them: “Noor, Tove and Hana”. Nothing for nobody.
pub fn all_of(language: Language, names: &[String]) -> String {
    let Some((last, before)) = names.split_last() else { return String::new() };
    let Some((first, middle)) = before.split_first() else { return last.clone() };
    let mut text = first.clone();
    for name in middle {
        text = joined(say_in!(language, "list-next", before = "\u{0}", name = "\u{1}"), &text, name);
    }
    // Spanish says “e” before the sound of i (RAE): Ana e Inés, but Ana y Hiedra.
    let end = if language == Language::Es && sounds_like_i(last) {
        say_in!(language, "list-end-before-i", before = "\u{0}", name = "\u{1}")
    } else {
        say_in!(language, "list-end", before = "\u{0}", name = "\u{1}")
    };
    joined(end, &text, last)
}

/// “a bot; no address”: reasons that are sentences or nearly so.
pub(crate) fn one_after_the_other(language: Language, reasons: &[String]) -> String {
    let Some((first, others)) = reasons.split_first() else { return String::new() };
    others.iter().fold(first.clone(), |text, reason| {
        joined(say_in!(language, "list-reasons", before = "\u{0}", name = "\u{1}"), &text, reason)
    })
}

/// Puts the names in themselves: they have been isolated already, and a list must not be isolated again as one word.
fn joined(pattern: String, before: &str, name: &str) -> String {
    pattern.replacen('\u{0}', before, 1).replacen('\u{1}', name, 1)
}

fn sounds_like_i(name: &str) -> bool {
    let small = name.trim_start_matches('\u{2068}').to_lowercase();
    let word = small.strip_prefix('h').unwrap_or(&small);
    (word.starts_with('i') || word.starts_with('í')) && !["ia", "ie", "io"].iter().any(|glide| word.starts_with(glide))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn each_language_joins_names_its_own_way() {
        let three = names("Noor Tove Hana");
        for (language, said) in [
            (Language::En, "Noor, Tove and Hana"),
            (Language::De, "Noor, Tove und Hana"),
            (Language::Es, "Noor, Tove y Hana"),
            (Language::Ja, "Noor、Tove、Hana"),
            (Language::Ar, "Noor وTove وHana"),
        ] {
            assert_eq!(all_of(language, &three), said, "{language:?} joins three names so");
        }
        assert_eq!(all_of(Language::En, &names("Noor Tove")), "Noor and Tove", "two need no comma");
        assert_eq!(all_of(Language::En, &names("Noor")), "Noor", "one stands alone");
        assert_eq!(all_of(Language::En, &[]), "", "nobody is nothing");
    }

    #[test]
    fn spanish_avoids_two_sounds_alike() {
        assert_eq!(all_of(Language::Es, &names("Ana Inés")), "Ana e Inés", "“y” before i becomes “e”");
        assert_eq!(all_of(Language::Es, &names("Ana Hilda")), "Ana e Hilda", "an h is not heard");
        assert_eq!(all_of(Language::Es, &names("Ana Hierro")), "Ana y Hierro", "a glide is no i");
    }
}

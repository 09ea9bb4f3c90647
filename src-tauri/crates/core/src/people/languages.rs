//! Which of the languages that documents are written in somebody speaks, by the words that a community has for languages.

/// The words for each, in the languages that Hearth speaks, in lower case; the first is its tag.
const WORDS: &[&[&str]] = &[
    &["en", "english", "englisch", "inglés", "ingles", "英語", "الإنجليزية", "الانجليزية", "إنجليزي", "إنجليزية"],
    &["de", "german", "deutsch", "alemán", "aleman", "ドイツ語", "الألمانية", "الالمانية", "ألماني", "ألمانية"],
    &["es", "spanish", "spanisch", "español", "espanol", "castellano", "スペイン語", "الإسبانية", "الاسبانية", "إسباني", "إسبانية"],
    &["ja", "japanese", "japanisch", "japonés", "japones", "日本語", "اليابانية", "ياباني", "يابانية"],
    &["ar", "arabic", "arabisch", "árabe", "arabe", "アラビア語", "العربية", "عربي", "عربية"],
];

/// The tag of the first of somebody's languages that documents can be written in.
#[must_use]
pub fn document_language<S: AsRef<str>>(languages: &[S]) -> Option<&'static str> {
    languages.iter().find_map(|language| {
        let word = language.as_ref().trim().to_lowercase();
        // “de-AT”, “English (fluent)”
        let first = word.split(['-', '_', ' ', '(', ',']).next().unwrap_or_default();
        WORDS
            .iter()
            .find(|words| words.contains(&word.as_str()) || words.contains(&first))
            .and_then(|words| words.first().copied())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_documents_speak_counts() {
        assert_eq!(document_language(&["Dutch", "Deutsch", "English"]), Some("de"), "what cannot be written is passed over");
        assert_eq!(document_language(&["العربية"]), Some("ar"), "by its own name");
        assert_eq!(document_language(&["de-AT"]), Some("de"), "by its tag");
        assert_eq!(document_language(&["English (fluent)"]), Some("en"), "with a remark behind it");
        assert_eq!(document_language(&["Deutschkurs", "Dutch"]), None, "a longer word is another one");
        assert_eq!(document_language::<&str>(&[]), None, "nobody has to say");
    }
}

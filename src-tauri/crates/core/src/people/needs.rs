//! Whether an access need that something is meant for is one that a person has told, in words of their own.

use super::name_key;

/// Whether what a person told mentions this need, whatever the case, the accents and what separates the words: “step-free access” is in
/// “Needs step free access, no stairs”. An empty need is nobody's.
#[must_use]
pub fn mentions_need(told: &str, need: &str) -> bool {
    let (told, need) = (words(told), words(need));
    // Languages without spaces have no words to begin and end at.
    let whole = need.chars().all(|c| c.is_ascii() || c.is_whitespace());
    !need.trim().is_empty() && if whole { told.contains(&need) } else { told.contains(need.trim()) }
}

/// With one space around each word.
fn words(text: &str) -> String {
    let key = name_key(text);
    let all: Vec<&str> = key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", all.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_found_in_what_somebody_told() {
        assert!(mentions_need("Needs STEP free access, no stairs", "step-free access"), "case and hyphens make no difference");
        assert!(mentions_need("großdruck", "Grossdruck") == mentions_need("Grossdruck", "großdruck"), "nor does the side");
        assert!(mentions_need("静かな部屋が必要です", "静かな部屋"), "a language without spaces has no words to end at");
        assert!(!mentions_need("earlier", "ear"), "a part of a word is another word");
        assert!(!mentions_need("", "large print"), "nobody who told nothing");
        assert!(!mentions_need("large print", " "), "an empty need is nobody's");
    }
}

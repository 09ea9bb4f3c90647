//! What gives one person away in texts that others wrote: links to them, their addresses, their name. A name of one word, and a name that
//! somebody else has too, may mean others: they are only counted.

use crate::people::is_unspaced;

/// Stands where something was taken out; the same in every language.
pub const GONE: &str = "[…]";

/// Fewer letters of a handle or an address are a word of their own too often.
const SHORTEST: usize = 6;

/// By what a person is recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The ids under which they were kept.
    ids: Vec<String>,
    /// Names that mean nobody else.
    names: Vec<String>,
    /// Names that may.
    ambiguous: Vec<String>,
    addresses: Vec<String>,
}

impl Marks {
    /// `names` come with whether somebody else has the name too.
    pub fn new(
        ids: Vec<String>,
        names: impl IntoIterator<Item = (String, bool)>,
        addresses: impl IntoIterator<Item = String>,
    ) -> Self {
        let mut marks = Self { ids, ..Self::default() };
        for (name, is_shared) in names {
            let name = name.trim();
            if name.chars().count() < 2 {
                continue;
            }
            let list = if is_shared || !is_whole(name) { &mut marks.ambiguous } else { &mut marks.names };
            if !list.iter().any(|known| known == name) {
                list.push(name.to_owned());
            }
        }
        for address in addresses {
            let address = address.trim().to_owned();
            if address.chars().count() >= SHORTEST && !marks.addresses.contains(&address) {
                marks.addresses.push(address);
            }
        }
        // What contains another goes first, so that nothing of it is left behind.
        for list in [&mut marks.names, &mut marks.ambiguous, &mut marks.addresses] {
            list.sort_by_key(|text| std::cmp::Reverse(text.len()));
        }
        marks
    }

    /// The ids under which the person was kept.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// How the person was reached.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// What a text must hold, in small ASCII letters, to be worth a look.
    pub fn needles(&self) -> Vec<String> {
        let links = self.ids.iter().map(|id| format!("person/{id}"));
        links
            .chain(self.names.iter().chain(&self.ambiguous).chain(&self.addresses).cloned())
            .map(|text| text.to_ascii_lowercase())
            .collect()
    }

    /// Whether a whole value is one of the person's names, or one of their addresses.
    pub fn is_named(&self, value: &str) -> bool {
        let value = value.trim();
        self.names.iter().chain(&self.ambiguous).any(|name| name == value)
            || self.addresses.iter().any(|address| address.eq_ignore_ascii_case(value))
    }

    /// The text without what gives the person away; `None` where there is nothing of it.
    pub fn redact(&self, text: &str) -> Option<String> {
        let mut out = self.without_links(text);
        for address in &self.addresses {
            out = replaced(&out, address, is_alone_as_address);
        }
        for name in &self.names {
            out = replaced(&out, name, is_alone_as_word);
        }
        (out != text).then_some(out)
    }

    /// Whether the text holds a name that may mean somebody else, and therefore stays.
    pub fn may_be_named_in(&self, text: &str) -> bool {
        self.ambiguous.iter().any(|name| replaced(text, name, is_alone_as_word) != text)
    }

    /// `[@Noor](hearth:person/…)`, as the editor writes who is meant.
    fn without_links(&self, text: &str) -> String {
        let mut out = text.to_owned();
        for id in &self.ids {
            let target = format!("](hearth:person/{id})");
            while let Some(at) = out.find(&target) {
                let begin = out[..at].rfind('[').unwrap_or(at);
                out.replace_range(begin..at + target.len(), GONE);
            }
        }
        out
    }
}

/// Several words, or enough characters of a script that is written without spaces.
fn is_whole(name: &str) -> bool {
    let words = name.split_whitespace().filter(|word| word.chars().count() > 1).count();
    words >= 2 || name.chars().filter(|c| is_unspaced(*c)).count() >= 3
}

/// Every place of `what` in `text` that stands alone becomes [`GONE`]. Case of ASCII letters does not count.
fn replaced(text: &str, what: &str, is_alone: fn(&str, &str, &str) -> bool) -> String {
    let (small, wanted) = (text.to_ascii_lowercase(), what.to_ascii_lowercase());
    let (mut out, mut from) = (String::new(), 0);
    while let Some(found) = small[from..].find(&wanted) {
        let at = from + found;
        let end = at + wanted.len();
        out.push_str(&text[from..at]);
        if is_alone(&text[..at], what, &text[end..]) {
            out.push_str(GONE);
        } else {
            out.push_str(&text[at..end]);
        }
        from = end;
    }
    out.push_str(&text[from..]);
    out
}

fn is_alone_as_word(before: &str, what: &str, after: &str) -> bool {
    let joins = |own: Option<char>, other: Option<char>| {
        own.is_some_and(|c| !is_unspaced(c)) && other.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c))
    };
    !joins(what.chars().next(), before.chars().next_back()) && !joins(what.chars().next_back(), after.chars().next())
}

fn is_alone_as_address(before: &str, _: &str, after: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let mut next = after.chars();
    let goes_on = match next.next() {
        Some('.' | '-') => next.next().is_some_and(|c| c.is_ascii_alphanumeric()),
        Some(c) => c.is_ascii_alphanumeric(),
        None => false,
    };
    !before.chars().next_back().is_some_and(inner) && !goes_on
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noor() -> Marks {
        let names = [("Noor Jansen".to_owned(), false), ("Noor".to_owned(), false), ("Ali Haddad".to_owned(), true)];
        Marks::new(vec!["p1".into()], names, ["noor@example.org".to_owned(), "+31 20 1234567".to_owned()])
    }

    #[test]
    fn a_link_an_address_and_a_whole_name_are_taken_out() {
        assert_eq!(
            noor().redact("[@N.](hearth:person/p1) or Noor Jansen, NOOR@example.org, +31 20 1234567.").as_deref(),
            Some("[…] or […], […], […]."),
            "however the address is written"
        );
        assert_eq!(noor().redact("[@Hana](hearth:person/p2) keeps the key"), None, "others stay as they are");
    }

    #[test]
    fn what_may_mean_others_stays_and_is_known() {
        let text = "Noor rang Ali Haddad";
        assert_eq!(noor().redact(text), None, "one word, and a name that two people have");
        assert!(noor().may_be_named_in(text), "is told");
        assert!(!noor().may_be_named_in("Noora rang"), "a part of a word is none of it");
    }

    #[test]
    fn an_address_inside_of_another_one_is_not_it() {
        for text in ["xnoor@example.org", "noor@example.org.uk", "a.noor@example.org"] {
            assert_eq!(noor().redact(text), None, "{text} is somebody else's");
        }
        assert_eq!(
            noor().redact("Write to noor@example.org.").as_deref(),
            Some("Write to […]."),
            "the end of a sentence is no part"
        );
    }

    #[test]
    fn a_name_without_spaces_is_found_between_other_characters() {
        let marks = Marks::new(vec![], [("佐藤花子".to_owned(), false)], []);
        assert_eq!(marks.redact("今日は佐藤花子さんと").as_deref(), Some("今日は[…]さんと"), "no space stands around it");
    }

    #[test]
    fn a_text_of_any_letters_is_cut_at_their_borders() {
        let marks = Marks::new(vec![], [("İsmail Öz".to_owned(), false)], []);
        assert_eq!(
            marks.redact("ẞ İsmail Öz ß").as_deref(),
            Some("ẞ […] ß"),
            "letters that change their length in small print do no harm"
        );
    }
}

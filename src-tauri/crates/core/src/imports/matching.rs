//! Whether a row is somebody who is known: e-mail proves it, then an outside id, then a phone number together with a like name.
//! A name alone never proves anything. Opt-outs and what the user wrote are never weakened by a match; that is the writer's part.

use crate::Why;
use std::collections::HashMap;

use super::draft::Draft;
use crate::people::{ContactKind, name_key};

/// Somebody who is known: in the community, or from an earlier row of the same file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Empty for somebody who would only come with this file.
    pub id: String,
    pub name: String,
    pub organisation: String,
}

/// Everybody who could match, by what proves it.
#[derive(Debug, Default)]
pub struct Known {
    people: Vec<Person>,
    ids: HashMap<String, usize>,
    /// Whose it is, and whether it is their first address.
    emails: HashMap<String, (usize, bool)>,
    outside: HashMap<String, usize>,
    phones: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
    /// Lines with an address of somebody who was erased, with what is to be said of it.
    erased: HashMap<usize, Why>,
}

impl Known {
    /// Adds a person, or more keys to one who is here. Of two people with one key the earlier wins.
    pub fn add(&mut self, person: Person, emails: &[(&str, bool)], phones: &[&str], outside: Option<&str>) {
        let place = match self.ids.get(&person.id) {
            Some(place) => *place,
            None => {
                let place = self.people.len();
                if !person.id.is_empty() {
                    self.ids.insert(person.id.clone(), place);
                }
                if !person.name.is_empty() {
                    self.names.entry(name_key(&person.name)).or_default().push(place);
                }
                self.people.push(person);
                place
            }
        };
        self.lead(place, emails, phones, outside);
    }

    /// A line brings an address of somebody who was erased.
    pub fn was_erased(&mut self, line: usize, why: Why) {
        self.erased.insert(line, why);
    }

    fn lead(&mut self, place: usize, emails: &[(&str, bool)], phones: &[&str], outside: Option<&str>) {
        for (email, is_first) in emails {
            let entry = self.emails.entry((*email).to_owned()).or_insert((place, *is_first));
            if *is_first && !entry.1 {
                *entry = (place, true);
            }
        }
        for phone in phones {
            let places = self.phones.entry((*phone).to_owned()).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        if let Some(id) = outside.filter(|id| !id.is_empty()) {
            self.outside.entry(id.to_owned()).or_insert(place);
        }
    }

    /// Adds what a row makes or, where `same` is the place of the one it matched, what it adds to them.
    pub fn learn(&mut self, draft: &Draft, id: &str, same: Option<usize>) {
        let keys =
            |kind| draft.reach.iter().filter(move |reach| reach.0 == kind).map(|reach| reach.3.as_str()).collect::<Vec<_>>();
        let phones = keys(ContactKind::Phone);
        let first = |place: usize| same.is_none() && place == 0;
        let emails: Vec<_> = keys(ContactKind::Email).into_iter().enumerate().map(|(place, key)| (key, first(place))).collect();
        let outside = draft.handle.as_ref().map(|handle| handle.external_id.as_str());
        match same {
            Some(place) => self.lead(place, &emails, &phones, outside),
            None => {
                let person = Person { id: id.to_owned(), name: shown(draft), organisation: draft.organisation.clone() };
                self.add(person, &emails, &phones, outside);
            }
        }
    }

    /// Whether this address, number or outside id leads to somebody here already: then everybody whom it leads to is here.
    pub fn leads(&self, kind: ContactKind, key: &str) -> bool {
        match kind {
            ContactKind::Email => self.emails.contains_key(key),
            ContactKind::Phone => self.phones.contains_key(key),
            ContactKind::Address | ContactKind::Web => false,
        }
    }

    /// As [`Known::leads`], for an id at the service of the file.
    pub fn leads_outside(&self, id: &str) -> bool {
        self.outside.contains_key(id)
    }

    /// Where this id is, for a row that the user gave to somebody.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }
}

fn shown(draft: &Draft) -> String {
    if draft.name.is_empty() { draft.reach.first().map(|reach| reach.2.clone()).unwrap_or_default() } else { draft.name.clone() }
}

/// What a row is, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    New {
        why: Why,
    },
    Same {
        person: Person,
        place: usize,
        why: Why,
    },
    /// `person` is whom it may be.
    Doubtful {
        person: Option<Person>,
        why: Why,
    },
    LeftOut {
        why: Why,
    },
}

/// Judges one row.
pub fn judge(draft: &Draft, known: &Known) -> Verdict {
    if let Some(why) = &draft.left_out {
        return Verdict::LeftOut { why: Why::new("import-why-left-out").with("why", why.clone()) };
    }
    // An address that is a further one on both sides is an office's or a family's: it proves nothing.
    let mut by_email: Vec<usize> = draft
        .reach
        .iter()
        .filter(|reach| reach.0 == ContactKind::Email)
        .enumerate()
        .filter_map(|(place, reach)| known.emails.get(&reach.3).map(|found| (place, *found)))
        .filter(|(place, (_, is_first))| *place == 0 || *is_first)
        .map(|(_, (person, _))| person)
        .collect();
    by_email.sort_unstable();
    by_email.dedup();
    if !draft.doubt.is_empty() {
        return Verdict::Doubtful {
            person: by_email.first().map(|place| known.people[*place].clone()),
            why: Why::new("import-why-doubtful").with("why", draft.doubt.clone()),
        };
    }
    match by_email.as_slice() {
        [] => {}
        [place] => {
            let person = known.people[*place].clone();
            return Verdict::Same {
                why: Why::new("import-why-same-email").with("name", person.name.as_str()),
                place: *place,
                person,
            };
        }
        [one, two, ..] => {
            let (one, two) = (&known.people[*one], &known.people[*two]);
            return Verdict::Doubtful {
                person: Some(one.clone()),
                why: Why::new("import-why-two-emails").with("name", one.name.as_str()).with("other", two.name.as_str()),
            };
        }
    }
    if let Some(place) = draft.handle.as_ref().and_then(|handle| known.outside.get(&handle.external_id).copied()) {
        let person = known.people[place].clone();
        return Verdict::Same { why: Why::new("import-why-same-id").with("name", person.name.as_str()), place, person };
    }
    let phones =
        draft.reach.iter().filter(|reach| reach.0 == ContactKind::Phone).filter_map(|reach| known.phones.get(&reach.3)).flatten();
    let mut line_of: Option<&Person> = None;
    for place in phones {
        let person = &known.people[*place];
        if alike(&draft.name, &person.name) {
            return Verdict::Same {
                person: person.clone(),
                place: *place,
                why: Why::new("import-why-same-phone").with("name", person.name.as_str()),
            };
        }
        line_of = Some(person);
    }
    if let Some(person) = line_of {
        return Verdict::Doubtful {
            person: Some(person.clone()),
            why: Why::new("import-why-phone-other-name").with("name", person.name.as_str()),
        };
    }
    // Whoever asked to be forgotten is not brought back by a file: somebody has to decide.
    if let Some(why) = known.erased.get(&draft.line) {
        return Verdict::Doubtful { person: None, why: why.clone() };
    }
    let has_email = draft.reach.iter().any(|reach| reach.0 == ContactKind::Email);
    let namesakes = known.names.get(&name_key(&draft.name)).filter(|_| !draft.name.is_empty());
    let near = |place: &&usize| {
        !draft.organisation.is_empty() && name_key(&known.people[**place].organisation) == name_key(&draft.organisation)
    };
    match namesakes {
        Some(places) if !has_email => {
            let place = places.iter().find(near).or(places.first());
            match place.map(|place| &known.people[*place]) {
                Some(person) => Verdict::Doubtful {
                    person: Some(person.clone()),
                    why: Why::new("import-why-namesake").with("name", person.name.as_str()),
                },
                None => Verdict::New { why: Why::new("import-why-new") },
            }
        }
        Some(_) | None => Verdict::New { why: Why::new("import-why-new") },
    }
}

/// Whether two names may be one person's: every word of the shorter one is, or begins, a word of the other.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (name_key(one), name_key(other));
    let (short, long) = if one.split(' ').count() <= other.split(' ').count() { (&one, &other) } else { (&other, &one) };
    !short.is_empty()
        && short.split(' ').all(|word| long.split(' ').any(|there| there.starts_with(word) || word.starts_with(there)))
}

#[cfg(test)]
mod tests {
    use super::{super::draft::DraftHandle, *};

    fn known() -> Known {
        let mut known = Known::default();
        let ines = Person { id: "1".into(), name: "Ines Papadopoulos".into(), organisation: "Rust & Bloom Oy".into() };
        known.add(ines, &[("ines@example.org", true), ("office@example.org", false)], &["+49305279348"], Some("U1"));
        known
    }

    fn row(name: &str, kind: ContactKind, key: &str) -> Draft {
        Draft { name: name.into(), reach: vec![(kind, String::new(), key.into(), key.into())], ..Draft::default() }
    }

    #[test]
    fn proof_is_an_address_an_id_or_a_number_with_a_like_name() {
        let known = known();
        assert!(
            matches!(judge(&row("I. P.", ContactKind::Email, "ines@example.org"), &known), Verdict::Same { why, .. } if why == Why::new("import-why-same-email").with("name", "Ines Papadopoulos")),
            "an e-mail proves it whatever the name"
        );
        assert!(
            matches!(judge(&row("Ines P", ContactKind::Phone, "+49305279348"), &known), Verdict::Same { .. }),
            "number and a like name"
        );
        assert!(
            matches!(judge(&row("Jonas Weber", ContactKind::Phone, "+49305279348"), &known), Verdict::Doubtful { .. }),
            "a family shares a number"
        );
        let handle = Some(DraftHandle { external_id: "U1".into(), ..DraftHandle::default() });
        assert!(
            matches!(judge(&Draft { name: "X".into(), handle, ..Draft::default() }, &known), Verdict::Same { .. }),
            "an id of the same tool"
        );
    }

    #[test]
    fn whoever_was_erased_is_not_brought_back_unasked() {
        let mut known = known();
        known.was_erased(3, Why::new("import-why-erased"));
        let mut draft = row("Noor Jansen", ContactKind::Email, "noor@example.org");
        draft.line = 3;
        assert!(matches!(judge(&draft, &known), Verdict::Doubtful { person: None, .. }), "somebody has to decide");
        draft.reach[0].3 = "ines@example.org".into();
        assert!(matches!(judge(&draft, &known), Verdict::Same { .. }), "who is here by now is who they are");
    }

    #[test]
    fn a_further_address_on_both_sides_proves_nothing() {
        let known = known();
        let mut draft = row("Jonas Weber", ContactKind::Email, "jonas@example.org");
        draft.reach.push((ContactKind::Email, String::new(), "office@example.org".into(), "office@example.org".into()));
        assert!(matches!(judge(&draft, &known), Verdict::New { .. }), "they share an office");
        draft.reach.remove(0);
        assert!(matches!(judge(&draft, &known), Verdict::Same { .. }), "it is all that this row has");
    }

    #[test]
    fn a_name_alone_only_suggests() {
        let known = known();
        let bare = Draft { name: "Inés Papadopoulos".into(), ..Draft::default() };
        assert!(matches!(judge(&bare, &known), Verdict::Doubtful { person: Some(p), .. } if p.id == "1"), "nothing proves it");
        assert!(
            matches!(judge(&row("Ines Papadopoulos", ContactKind::Email, "other@example.org"), &known), Verdict::New { .. }),
            "another address is another person"
        );
    }
}

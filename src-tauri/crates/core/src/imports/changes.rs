//! What a row that matches somebody adds to them, in words. It only ever fills what is empty.

use std::collections::BTreeSet;

use super::draft::Draft;
use crate::people::{ContactKind, name_key};

/// What somebody has already.
#[derive(Debug, Clone, Default)]
pub struct Present {
    pub name: String,
    pub called: String,
    pub organisation: String,
    pub pronouns: String,
    pub birthday: String,
    pub joined_on: Option<String>,
    pub notes: String,
    pub zone: String,
    pub do_not_contact: bool,
    pub tags: Vec<String>,
    /// Kind and key of each contact point.
    pub reach: BTreeSet<(String, String)>,
    /// Outside ids of the file's tool.
    pub outside: BTreeSet<String>,
    /// Names of the efforts they take part in.
    pub efforts: Vec<String>,
}

/// The additions of one row.
pub fn changes(draft: &Draft, present: &Present) -> Vec<String> {
    let mut out = Vec::new();
    let joined = draft.joined_on.clone().unwrap_or_default();
    let was_joined = present.joined_on.clone().unwrap_or_default();
    for (what, was, is) in [
        ("name", &present.name, &draft.name),
        ("called", &present.called, &draft.called),
        ("organisation", &present.organisation, &draft.organisation),
        ("pronouns", &present.pronouns, &draft.pronouns),
        ("birthday", &present.birthday, &draft.birthday),
        ("joined on", &was_joined, &joined),
        ("time zone", &present.zone, &draft.zone),
    ] {
        if was.is_empty() && !is.is_empty() {
            out.push(format!("{what}: {is}"));
        }
    }
    if present.notes.is_empty() && !draft.notes.is_empty() {
        out.push("notes".into());
    }
    for (kind, _, value, key) in &draft.reach {
        if !present.reach.contains(&(kind.word().to_owned(), key.clone())) {
            let what = match kind {
                ContactKind::Email => "e-mail",
                ContactKind::Phone => "phone",
                ContactKind::Address => "address",
                ContactKind::Web => "web page",
            };
            out.push(format!("adds {what} {value}"));
        }
    }
    if let Some(handle) = draft.handle.as_ref().filter(|handle| !present.outside.contains(&handle.external_id)) {
        out.push(format!("adds handle {}", if handle.handle.is_empty() { &handle.external_id } else { &handle.handle }));
    }
    let missing = |there: &[String], word: &&String| !there.iter().any(|t| name_key(t) == name_key(word));
    out.extend(draft.tags.iter().filter(|tag| missing(&present.tags, tag)).map(|tag| format!("adds tag {tag}")));
    out.extend(draft.efforts.iter().filter(|effort| missing(&present.efforts, effort)).map(|effort| format!("joins {effort}")));
    if draft.opt_out && !present.do_not_contact {
        out.push("asked not to be contacted".into());
    }
    out
}

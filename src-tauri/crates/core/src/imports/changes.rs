//! What a row that matches somebody adds to them, in words. It only ever fills what is empty.

use crate::Why;
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
pub fn changes(draft: &Draft, present: &Present) -> Vec<Why> {
    let mut out = Vec::new();
    let joined = draft.joined_on.clone().unwrap_or_default();
    let was_joined = present.joined_on.clone().unwrap_or_default();
    for (what, was, is) in [
        ("import-field-name", &present.name, &draft.name),
        ("import-field-called", &present.called, &draft.called),
        ("import-field-organisation", &present.organisation, &draft.organisation),
        ("import-field-pronouns", &present.pronouns, &draft.pronouns),
        ("import-field-birthday", &present.birthday, &draft.birthday),
        ("import-field-joined-on", &was_joined, &joined),
        ("import-field-zone", &present.zone, &draft.zone),
    ] {
        if was.is_empty() && !is.is_empty() {
            out.push(Why::new("import-change-field").with("field", Why::new(what)).with("value", is.as_str()));
        }
    }
    if present.notes.is_empty() && !draft.notes.is_empty() {
        out.push(Why::new("import-change-notes"));
    }
    for (kind, _, value, key) in &draft.reach {
        if !present.reach.contains(&(kind.word().to_owned(), key.clone())) {
            let what = match kind {
                ContactKind::Email => "import-change-email",
                ContactKind::Phone => "import-change-phone",
                ContactKind::Address => "import-change-address",
                ContactKind::Web => "import-change-web",
            };
            out.push(Why::new(what).with("value", value.as_str()));
        }
    }
    if let Some(handle) = draft.handle.as_ref().filter(|handle| !present.outside.contains(&handle.external_id)) {
        let name = if handle.handle.is_empty() { &handle.external_id } else { &handle.handle };
        out.push(Why::new("import-change-handle").with("value", name.as_str()));
    }
    let missing = |there: &[String], word: &&String| !there.iter().any(|t| name_key(t) == name_key(word));
    out.extend(
        draft
            .tags
            .iter()
            .filter(|tag| missing(&present.tags, tag))
            .map(|tag| Why::new("import-change-tag").with("value", tag.as_str())),
    );
    out.extend(
        draft
            .efforts
            .iter()
            .filter(|effort| missing(&present.efforts, effort))
            .map(|effort| Why::new("import-change-effort").with("effort", effort.as_str())),
    );
    if draft.opt_out && !present.do_not_contact {
        out.push(Why::new("import-change-no-contact"));
    }
    out
}

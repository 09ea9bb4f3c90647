//! What came of one resource, beside what was seen of it before and what somebody here wants of it.

use hearth_calendar::{
    Resource,
    caldav::Fetched,
    edits::{self, Merged},
};
use hearth_store::{
    Transaction,
    events::{self, ConflictDifference, Edit, EventResource},
};

use super::of_text;
use crate::AppError;

/// Stands where nothing was before: both sides then made all of theirs.
const EMPTY: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Received {
    /// No event.
    Nothing,
    Added,
    Changed,
    Same,
}

/// A resource as it came, with the UID it is kept under and the event in it, if there is one.
pub(super) type Seen = (Fetched, Option<(String, Resource)>);

/// So many are written by one statement.
const AT_ONCE: usize = 1_000;

/// Takes in resources, each of another event. Answers what became of each, and whether the same was changed on both sides.
pub(super) async fn take(tx: &mut Transaction, calendar: &str, seen: &[Seen]) -> Result<Vec<(Received, bool)>, AppError> {
    let mut became = Vec::with_capacity(seen.len());
    for part in seen.chunks(AT_ONCE) {
        let uids: Vec<&str> = part.iter().filter_map(|(_, read)| read.as_ref()).map(|(uid, _)| uid.as_str()).collect();
        let bases = events::bases(&mut **tx, calendar, &uids).await?;
        let edits = events::edits_of(&mut **tx, calendar, &uids).await?;
        let (mut places, mut news, mut both) = (Vec::new(), Vec::new(), Vec::new());
        for (fetched, read) in part {
            let uid = read.as_ref().map(|(uid, _)| uid.clone());
            let mut at = EventResource { href: fetched.href.clone(), etag: fetched.etag.clone(), uid, sent: None };
            let what = match read {
                None => Received::Nothing,
                Some((uid, _)) if bases.get(uid) == Some(&fetched.text) => {
                    // The same version under another mark, or the echo of what was sent.
                    at.sent = edits.get(uid).and_then(|edit| edit.sent.clone());
                    Received::Same
                }
                Some((uid, resource)) => {
                    news.push(of_text(uid, &fetched.text, resource));
                    both.extend(edits.get(uid).map(|edit| (became.len(), edit, fetched)));
                    if bases.contains_key(uid) { Received::Changed } else { Received::Added }
                }
            };
            places.push(at);
            became.push((what, false));
        }
        events::put_resources(tx, calendar, &places).await?;
        events::put(tx, calendar, &news).await?;
        for (index, edit, fetched) in both {
            let base = bases.get(&edit.uid).map(String::as_str);
            became[index].1 = bring_together(tx, calendar, edit, base, &fetched.text).await?;
        }
    }
    Ok(became)
}

/// What is wanted of an event that was changed there as well.
async fn bring_together(
    tx: &mut Transaction,
    calendar: &str,
    edit: &Edit,
    base: Option<&str>,
    theirs: &str,
) -> Result<bool, AppError> {
    // A change counts for more than a removal, on either side.
    if edit.text.is_empty() || edit.text == theirs {
        events::remove_edits(tx, calendar, &[&edit.uid]).await?;
        return Ok(false);
    }
    let shown = crate::calendars::shown::is_of(tx, calendar, &edit.uid).await?;
    if !edit.waits() && !shown {
        events::remove_edits(tx, calendar, &[&edit.uid]).await?;
        return Ok(false);
    }
    let base = edit.sent.as_deref().or(base).unwrap_or(EMPTY);
    let base = if shown && !edit.waits() { EMPTY } else { base };
    // What stands for a series says of each occurrence what the series says, so that one that was changed there is told.
    let ours = if shown { edits::spread(&edit.text, theirs) } else { edit.text.clone() };
    let merged = edits::merge(base, &ours, theirs).unwrap_or_else(|| Merged { text: theirs.to_owned(), differences: Vec::new() });
    let mut differences: Vec<ConflictDifference> = merged
        .differences
        .into_iter()
        .map(|one| ConflictDifference {
            property: one.property,
            recurrence_id: one.recurrence_id,
            ours: one.ours,
            theirs: one.theirs,
        })
        .collect();
    if shown {
        differences.extend(crate::calendars::shown::taken_out(&edit.text, theirs));
    }
    if !differences.is_empty() {
        events::keep_conflict(tx, calendar, &edit.uid, [&ours, theirs], &differences).await?;
    }
    match Resource::of_server(&merged.text).filter(|_| merged.text != theirs) {
        Some(resource) => events::put_edit(tx, calendar, &of_text(&edit.uid, &merged.text, &resource)).await?,
        None => events::remove_edits(tx, calendar, &[&edit.uid]).await?,
    }
    Ok(!differences.is_empty())
}

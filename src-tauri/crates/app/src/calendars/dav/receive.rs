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

/// Takes in one resource. Answers what became of it, and whether the same was changed on both sides.
pub(super) async fn take(
    tx: &mut Transaction,
    calendar: &str,
    fetched: &Fetched,
    read: Option<&(String, Resource)>,
) -> Result<(Received, bool), AppError> {
    let at = EventResource {
        href: fetched.href.clone(),
        etag: fetched.etag.clone(),
        uid: read.map(|(uid, _)| uid.clone()),
        sent: None,
    };
    let Some((uid, resource)) = read else {
        events::put_resources(tx, calendar, &[at]).await?;
        return Ok((Received::Nothing, false));
    };
    let base = events::base(&mut **tx, calendar, uid).await?;
    let edit = events::edit(&mut **tx, calendar, uid).await?;
    let mut at = at;
    if base.as_deref() == Some(&fetched.text) {
        // The same version under another mark, or the echo of what was sent.
        at.sent = edit.and_then(|edit| edit.sent);
        events::put_resources(tx, calendar, &[at]).await?;
        return Ok((Received::Same, false));
    }
    events::put_resources(tx, calendar, &[at]).await?;
    events::put(tx, calendar, &[of_text(uid, &fetched.text, resource)]).await?;
    let conflict = match edit {
        None => false,
        Some(edit) => bring_together(tx, calendar, &edit, base.as_deref(), &fetched.text).await?,
    };
    Ok((if base.is_some() { Received::Changed } else { Received::Added }, conflict))
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
    let merged =
        edits::merge(base, &edit.text, theirs).unwrap_or_else(|| Merged { text: theirs.to_owned(), differences: Vec::new() });
    let differences: Vec<ConflictDifference> = merged
        .differences
        .into_iter()
        .map(|one| ConflictDifference {
            property: one.property,
            recurrence_id: one.recurrence_id,
            ours: one.ours,
            theirs: one.theirs,
        })
        .collect();
    if !differences.is_empty() {
        events::keep_conflict(tx, calendar, &edit.uid, [&edit.text, theirs], &differences).await?;
    }
    match Resource::of_server(&merged.text).filter(|_| merged.text != theirs) {
        Some(resource) => events::put_edit(tx, calendar, &of_text(&edit.uid, &merged.text, &resource)).await?,
        None => events::remove_edits(tx, calendar, &[&edit.uid]).await?,
    }
    Ok(!differences.is_empty())
}

//! What still has to be sent, and what both sides changed: nothing of either is lost until somebody has chosen.

use hearth_calendar::edits::{self, Difference};
use hearth_store::events::{self, EventConflict, QueuedEdit};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs, events as changes};

/// Which side of a conflict counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ConflictKeep {
    Ours,
    Theirs,
    /// Theirs stays, and ours becomes an event of its own.
    Both,
}

#[derive(Debug, Deserialize, TS)]
pub struct ConflictSettle {
    pub id: String,
    pub keep: ConflictKeep,
}

/// Everything that was changed here and not sent yet.
pub async fn queue(app: &App, _: NoArgs) -> Result<Vec<QueuedEdit>, AppError> {
    let open = app.community()?;
    let mut queue = events::queue(open.store.readers()).await?;
    for edit in queue.iter_mut().filter(|edit| !edit.failure.is_empty()) {
        edit.failure = Said::of_kept(&edit.failure).say();
    }
    Ok(queue)
}

/// Every conflict that waits for somebody to choose.
pub async fn conflicts(app: &App, _: NoArgs) -> Result<Vec<EventConflict>, AppError> {
    Ok(events::conflicts(app.community()?.store.readers(), None).await?)
}

/// Settles a conflict.
pub async fn settle(app: &App, args: ConflictSettle) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let found = events::conflicts(open.store.readers(), Some(&args.id)).await?;
    let conflict = found.into_iter().next().ok_or_else(|| AppError::not_found("conflict"))?;
    let (calendar, uid) = (&conflict.calendar_id, &conflict.uid);
    let wanted = match args.keep {
        ConflictKeep::Theirs => None,
        ConflictKeep::Ours => Some((uid.clone(), ours(app, &conflict).await?)),
        ConflictKeep::Both => {
            let other = format!("{}@hearth", hearth_store::new_id(app.now()));
            let text = edits::renamed(&conflict.ours, &other).ok_or_else(|| changes::refused(edits::EditError::Unreadable))?;
            Some((other, text))
        }
    };
    if let Some((uid, _)) = &wanted {
        changes::take_in_hand(app, calendar, uid).await?;
    }
    let mut tx = app.change("calendar_conflict_settle", said!("conflict-settle-label", title = &conflict.title)).await?;
    if let Some((uid, text)) = &wanted {
        changes::put(&mut tx, calendar, uid, text).await?;
    }
    if args.keep == ConflictKeep::Theirs {
        super::shown::say_as(&mut tx, (calendar, &open.zone()), uid, &conflict.theirs).await?;
    }
    events::remove_conflict(&mut tx, &args.id).await?;
    let committed = tx.commit().await?;
    for one in hearth_store::calendars::stand(open.store.readers(), Some(calendar)).await? {
        super::carried::follow(app, &one).await?;
    }
    Ok(Done::of((), committed))
}

/// The event as it is now, with ours where both had changed it; all of ours where it is gone by now.
async fn ours(app: &App, conflict: &EventConflict) -> Result<String, AppError> {
    let Ok(now) = changes::now(app, &conflict.calendar_id, &conflict.uid).await else { return Ok(conflict.ours.clone()) };
    let differences: Vec<Difference> = conflict
        .differences
        .iter()
        .map(|one| Difference {
            property: one.property.clone(),
            recurrence_id: one.recurrence_id.clone(),
            ours: one.ours.clone(),
            theirs: one.theirs.clone(),
        })
        .collect();
    edits::take(&now, &conflict.ours, &differences).ok_or_else(|| changes::refused(edits::EditError::Unreadable))
}

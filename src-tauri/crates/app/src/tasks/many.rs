//! Many tasks move together: one operation, taken back by one undo.

use std::collections::BTreeSet;

use hearth_store::tasks::{self, TaskStatus};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{TasksPageArgs, done::finish, page::matching};
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TasksMove {
    pub ids: Option<Vec<String>>,
    /// Every task that matches, in place of `ids`; which part of the list is asked for does not matter.
    pub matching: Option<TasksPageArgs>,
    /// Of those that match, the ones that stay.
    pub except: Option<Vec<String>>,
    pub status: TaskStatus,
}

#[derive(Debug, Serialize, TS)]
pub struct TasksMoved {
    #[ts(type = "number")]
    pub moved: u64,
}

/// Moves tasks to another column; what is there already, or is gone, stays as it is.
pub async fn move_many(app: &App, args: TasksMove) -> Result<Done<TasksMoved>, AppError> {
    let mut ids = match &args.matching {
        Some(filter) => matching(app, filter).await?,
        None => args.ids.unwrap_or_default(),
    };
    let except: BTreeSet<String> = args.except.unwrap_or_default().into_iter().collect();
    ids.retain(|id| !except.contains(id));
    let mut tx = app.change("tasks_move_many", said!("tasks-move-many-label", count = 0)).await?;
    let mut moved = 0;
    for id in &ids {
        let Some(held) = tasks::held(&mut *tx, id).await? else { continue };
        if held.status == args.status {
            continue;
        }
        if args.status == TaskStatus::Done {
            finish(&mut tx, id, &held, None).await?;
        } else {
            tasks::move_to(&mut tx, id, held.status, args.status, None).await?;
        }
        moved += 1;
    }
    tx.relabel(said!("tasks-move-many-label", count = moved).kept()).await?;
    Ok(Done::of(TasksMoved { moved }, tx.commit().await?))
}

//! A task moves on the board. Being done keeps every promise to it; moving back takes nothing of that back, undo does.

use hearth_store::{
    Transaction,
    hours::{self, NewHours},
    tasks::{self, Held, TaskStatus},
};
use hearth_texts::{Said, said};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done, ErrorCode, commitments, fields};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TaskMove {
    pub id: String,
    pub status: TaskStatus,
    /// Place among the others of its column, smallest first; below them where nothing is said.
    pub position: Option<f64>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TaskDone {
    pub id: String,
    /// Booked for each person who had promised it; nothing is booked where nothing is said.
    #[ts(type = "number", optional)]
    pub minutes: Option<i64>,
}

/// Puts a task elsewhere on the board.
pub async fn move_to(app: &App, args: TaskMove) -> Result<Done<()>, AppError> {
    if args.position.is_some_and(|position| !position.is_finite()) {
        return Err(AppError::invalid("position", said!("tasks-position-wrong")));
    }
    let mut tx = app.begin("tasks_move").await?;
    let held = tasks::held(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("task"))?;
    if args.status == TaskStatus::Done && held.status != TaskStatus::Done {
        finish(&mut tx, &args.id, &held, args.position).await?;
    } else {
        let column = Said::kind("task-column-", hearth_core::tasks::TaskStatus::from(args.status).word());
        tx.relabel(said!("tasks-move-label", title = &held.title, column = column).kept()).await?;
        tasks::move_to(&mut tx, &args.id, held.status, args.status, args.position).await?;
    }
    Ok(Done::of((), tx.commit().await?))
}

/// Marks a task as done, keeps the promises to it, and books hours where minutes are given.
pub async fn done(app: &App, args: TaskDone) -> Result<Done<()>, AppError> {
    let minutes = args.minutes.map(|minutes| fields::minutes("minutes", minutes)).transpose()?;
    let today = app.today()?.to_string();
    let mut tx = app.begin("tasks_done").await?;
    let held = tasks::held(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("task"))?;
    if held.status == TaskStatus::Done {
        return Err(AppError::new(ErrorCode::Conflict, said!("tasks-done-already", title = held.title)));
    }
    let people = finish(&mut tx, &args.id, &held, None).await?;
    if let Some(minutes) = minutes {
        if people.is_empty() {
            return Err(AppError::invalid("minutes", said!("tasks-nobody-promised")));
        }
        let new = NewHours {
            minutes,
            on_date: &today,
            effort_id: held.effort_id.as_deref(),
            origin: hours::Origin::Task(&args.id),
            note: "",
        };
        hours::add(&mut tx, &people, new).await?;
    }
    Ok(Done::of((), tx.commit().await?))
}

pub(crate) async fn finish(tx: &mut Transaction, id: &str, held: &Held, position: Option<f64>) -> Result<Vec<String>, AppError> {
    tx.relabel(said!("tasks-done-label", title = &held.title).kept()).await?;
    tasks::move_to(tx, id, held.status, TaskStatus::Done, position).await?;
    commitments::keep_all(tx, id).await
}

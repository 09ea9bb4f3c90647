//! Which tasks a calendar on a server carries, and the tasks that were made there: seen, and taken over as tasks of ours.

use hearth_calendar::edits::{self, Stand, Todo};
use hearth_store::{
    carried::{self as stored, NewLink},
    tasks::{self, NewTask},
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::carried;
use crate::{App, AppError, ById, Done, events as changes};

/// Whose tasks a calendar carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CarryScope {
    All,
    /// Those that whoever looks at the window was asked for or has promised.
    Mine,
    Effort,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarCarry {
    pub calendar_id: String,
    /// Nobody's where nothing is said: what it carried goes from the server.
    pub scope: Option<CarryScope>,
    /// With `effort`.
    pub effort_id: Option<String>,
}

/// A task of a server that is none of ours yet.
#[derive(Debug, Serialize, TS)]
pub struct ServerTodo {
    pub uid: String,
    pub title: String,
    pub due_on: Option<String>,
    #[ts(type = "\"open\" | \"begun\"")]
    pub stand: &'static str,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TodosAdopt {
    pub calendar_id: String,
    /// All of them where nobody names any.
    pub uids: Option<Vec<String>>,
    pub effort_id: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct TodosAdopted {
    #[ts(type = "number")]
    pub tasks: usize,
}

/// Chooses whose tasks a calendar carries. The next sync sends them.
pub async fn carry(app: &App, args: CalendarCarry) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let calendar = changes::writable(app, &args.calendar_id, "calendar_id").await?;
    if args.scope.is_some() && !calendar.takes_tasks {
        return Err(AppError::invalid("calendar_id", said!("todos-not-taken", name = calendar.name)));
    }
    let scope = match args.scope {
        Some(CarryScope::All) => Some("all"),
        Some(CarryScope::Mine) if crate::settings::me(&open).await?.is_none() => {
            return Err(AppError::invalid("scope", said!("todos-whose-mine")));
        }
        Some(CarryScope::Mine) => Some("mine"),
        Some(CarryScope::Effort) if args.effort_id.is_none() => {
            return Err(AppError::invalid("effort_id", said!("todos-which-effort")));
        }
        Some(CarryScope::Effort) => Some("effort"),
        None => None,
    };
    let label = match scope {
        Some(_) => said!("todos-carry-label", name = &calendar.name),
        None => said!("todos-carry-none-label", name = &calendar.name),
    };
    let mut tx = app.change("calendars_carry", label).await?;
    let effort = args.effort_id.as_deref().filter(|_| scope == Some("effort"));
    crate::tasks::effort_exists(&mut tx, effort).await?;
    stored::carry(&mut tx, &args.calendar_id, scope, effort).await?;
    let committed = tx.commit().await?;
    carried::follow(app, &calendar).await?;
    let mut done = Done::of((), committed);
    done.stale.push("calendars");
    Ok(done)
}

/// The open tasks of a calendar that are none of ours. What repeats stays there: a task here is done once.
async fn open_there(app: &App, calendar_id: &str) -> Result<Vec<(String, Todo)>, AppError> {
    let open = app.community()?;
    let view = open.zone();
    let rows = stored::unlinked(open.store.readers(), calendar_id).await?;
    let read = tokio::task::spawn_blocking(move || {
        let read = rows.into_iter().filter_map(|row| Some((row.uid, edits::todo(&row.text, &view)?)));
        read.filter(|(_, todo)| !todo.recurring && matches!(todo.stand, Stand::Open | Stand::Begun)).collect()
    });
    read.await.map_err(|e| AppError::failed(Said::verbatim(e.to_string())))
}

/// What could be taken over from a calendar.
pub async fn todos(app: &App, args: ById) -> Result<Vec<ServerTodo>, AppError> {
    let found = open_there(app, &args.id).await?;
    Ok(found
        .into_iter()
        .map(|(uid, todo)| ServerTodo {
            uid,
            title: todo.summary,
            due_on: todo.due.map(|day| day.to_string()),
            stand: carried::stand_word(todo.stand),
        })
        .collect())
}

/// Makes tasks of them. From then on both sides follow each other.
pub async fn adopt_todos(app: &App, args: TodosAdopt) -> Result<Done<TodosAdopted>, AppError> {
    let mut found = open_there(app, &args.calendar_id).await?;
    if let Some(uids) = &args.uids {
        found.retain(|(uid, _)| uids.contains(uid));
    }
    let Some((_, first)) = found.first() else { return Err(AppError::invalid("uids", said!("todos-adopt-none"))) };
    let label = said!("todos-adopt-label", count = found.len(), title = &first.summary);
    let mut tx = app.change("todos_adopt", label).await?;
    crate::tasks::effort_exists(&mut tx, args.effort_id.as_deref()).await?;
    let count = found.len();
    for (uid, todo) in found {
        let there = carried::of_todo(&todo);
        let untitled = hearth_texts::say!("todos-untitled");
        let title = if there.title.is_empty() { untitled.as_str() } else { there.title.as_str() };
        let new = NewTask {
            title,
            notes: &there.notes,
            due_on: there.due_on.as_deref(),
            effort_id: args.effort_id.as_deref(),
            places: 1,
            ..NewTask::default()
        };
        let task_id = tasks::add(&mut tx, new).await?;
        let status = carried::status_of(todo.stand);
        if status != tasks::TaskStatus::ToDo {
            tasks::move_to(&mut tx, &task_id, tasks::TaskStatus::ToDo, status, None).await?;
        }
        let here = carried::of_task(title, &there.notes, there.due_on.as_deref(), status);
        let link = NewLink { id: tx.new_id(), task_id, uid, origin: "there" };
        stored::link(&mut tx, &args.calendar_id, std::slice::from_ref(&link)).await?;
        stored::agree(&mut tx, &link.id, &here, &there).await?;
    }
    let mut done = Done::of(TodosAdopted { tasks: count }, tx.commit().await?);
    done.stale.push("calendars");
    Ok(done)
}

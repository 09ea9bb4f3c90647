//! Reading tasks.

use hearth_store::{
    search::Words,
    tasks::{Due, Filter, Sort, TaskStatus, TaskView, TasksPage},
};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TasksPageArgs {
    /// Words of title and notes; each may be a beginning.
    pub query: Option<String>,
    pub status: Option<TaskStatus>,
    pub open: Option<bool>,
    pub effort: Option<String>,
    /// Asked or promised by this person.
    pub person: Option<String>,
    #[ts(type = "\"overdue\" | \"week\" | \"none\"", optional)]
    pub due: Option<Due>,
    pub meeting: Option<String>,
    #[ts(type = "\"due\" | \"position\" | \"title\"", optional)]
    pub sort: Option<Sort>,
    #[ts(type = "number")]
    pub offset: i64,
    #[ts(type = "number")]
    pub limit: i64,
}

/// One page of tasks.
pub async fn page(app: &App, args: TasksPageArgs) -> Result<TasksPage, AppError> {
    let today = app.today()?.to_string();
    let matching = args.query.as_deref().and_then(Words::prefixes);
    let filter = Filter {
        matching: matching.as_deref(),
        status: args.status,
        open: args.open,
        effort: args.effort.as_deref(),
        person: args.person.as_deref(),
        meeting: args.meeting.as_deref(),
        due: args.due,
        today: &today,
        sort: args.sort.unwrap_or_default(),
        limit: args.limit.clamp(1, 500),
        offset: args.offset.max(0),
    };
    Ok(hearth_store::tasks::page(app.community()?.store.readers(), filter).await?)
}

/// One task.
pub async fn show(app: &App, args: ById) -> Result<TaskView, AppError> {
    hearth_store::tasks::show(app.community()?.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("task"))
}

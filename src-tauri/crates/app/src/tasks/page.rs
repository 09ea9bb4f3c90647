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
    pub descending: Option<bool>,
    #[ts(type = "number")]
    pub offset: i64,
    /// At most 500; 0 asks only how many there are.
    #[ts(type = "number")]
    pub limit: i64,
}

fn words(args: &TasksPageArgs) -> Option<String> {
    args.query.as_deref().and_then(Words::prefixes)
}

fn filter<'a>(args: &'a TasksPageArgs, matching: Option<&'a str>, today: &'a str) -> Filter<'a> {
    Filter {
        matching,
        status: args.status,
        open: args.open,
        effort: args.effort.as_deref(),
        person: args.person.as_deref(),
        meeting: args.meeting.as_deref(),
        due: args.due,
        today,
        sort: args.sort.unwrap_or_default(),
        descending: args.descending.unwrap_or(false),
        limit: args.limit.clamp(0, 500),
        offset: args.offset.max(0),
    }
}

/// One page of tasks.
pub async fn page(app: &App, args: TasksPageArgs) -> Result<TasksPage, AppError> {
    let (today, words) = (app.today()?.to_string(), words(&args));
    Ok(hearth_store::tasks::page(app.community()?.store.readers(), filter(&args, words.as_deref(), &today)).await?)
}

/// The ids of all that match, whatever part was asked for.
pub(super) async fn matching(app: &App, args: &TasksPageArgs) -> Result<Vec<String>, AppError> {
    let (today, words) = (app.today()?.to_string(), words(args));
    let all = Filter { limit: -1, offset: 0, ..filter(args, words.as_deref(), &today) };
    Ok(hearth_store::tasks::ids(app.community()?.store.readers(), all).await?.1)
}

/// One task.
pub async fn show(app: &App, args: ById) -> Result<TaskView, AppError> {
    hearth_store::tasks::show(app.community()?.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("task"))
}

//! How tasks are read: ids first, then what the rows of one page need.

use hearth_core::tasks::TaskStatus as Status;
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, Row, SqlitePool, types::Json};
use ts_rs::TS;

use super::CheckItem;
use crate::{
    Result,
    commitments::{self, CommitmentLine, CommitmentStatus},
};

/// Where a task stands, as the file and the wire have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type, TS)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum TaskStatus {
    #[serde(rename = "to do")]
    #[sqlx(rename = "to do")]
    ToDo,
    Doing,
    Waiting,
    Done,
    Dropped,
}

impl From<TaskStatus> for Status {
    fn from(status: TaskStatus) -> Self {
        match status {
            TaskStatus::ToDo => Self::ToDo,
            TaskStatus::Doing => Self::Doing,
            TaskStatus::Waiting => Self::Waiting,
            TaskStatus::Done => Self::Done,
            TaskStatus::Dropped => Self::Dropped,
        }
    }
}

/// Somebody who was asked for a task or has promised it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TaskPerson {
    pub commitment_id: String,
    pub person_id: String,
    pub name: String,
    pub status: CommitmentStatus,
}

#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct TaskLine {
    pub id: String,
    pub title: String,
    pub status: TaskStatus,
    pub due_on: Option<String>,
    /// Instants of a task with a time slot.
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    /// Minutes.
    #[ts(type = "number | null")]
    pub estimate: Option<i64>,
    #[ts(type = "number")]
    pub places: i64,
    /// Places that nobody has promised to fill.
    #[ts(type = "number")]
    pub open_places: i64,
    pub effort_id: Option<String>,
    pub effort: Option<String>,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    /// Asked, accepted and kept; at most 50.
    #[ts(as = "Vec<TaskPerson>")]
    pub people: Json<Vec<TaskPerson>>,
    #[ts(type = "number")]
    pub checks: i64,
    #[ts(type = "number")]
    pub checks_done: i64,
    pub meeting_id: Option<String>,
    pub position: f64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TasksPage {
    #[ts(type = "number")]
    pub total: i64,
    pub rows: Vec<TaskLine>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TaskView {
    #[serde(flatten)]
    #[ts(flatten)]
    pub line: TaskLine,
    pub notes: String,
    pub done_at: Option<String>,
    pub created_at: String,
    /// Title of the meeting that it came from.
    pub meeting: Option<String>,
    pub checklist: Vec<CheckItem>,
    pub commitments: Vec<CommitmentLine>,
}

/// When a task is due, seen from today.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Due {
    /// Open and due before today.
    Overdue,
    /// Today and the six days after it.
    Week,
    /// No due date.
    None,
}

#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// What has no due date comes last.
    #[default]
    Due,
    Position,
    Title,
}

/// Which tasks, and which part of them.
pub struct Filter<'a> {
    /// An FTS5 query.
    pub matching: Option<&'a str>,
    pub status: Option<TaskStatus>,
    pub open: Option<bool>,
    pub effort: Option<&'a str>,
    /// Asked or promised by this person.
    pub person: Option<&'a str>,
    pub meeting: Option<&'a str>,
    pub due: Option<Due>,
    /// `2026-11-22`.
    pub today: &'a str,
    pub sort: Sort,
    /// From the end; what has no due date still comes last.
    pub descending: bool,
    pub limit: i64,
    pub offset: i64,
}

/// The tasks of these ids, in their order; ids that are no task are left out.
pub async fn lines(pool: &SqlitePool, ids: &[String]) -> Result<Vec<TaskLine>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(sqlx::query_as(include_str!("lines.sql")).bind(Json(ids)).fetch_all(pool).await?)
}

/// One page.
pub async fn page(pool: &SqlitePool, filter: Filter<'_>) -> Result<TasksPage> {
    let (total, ids) = ids(pool, filter).await?;
    Ok(TasksPage { total, rows: lines(pool, &ids).await? })
}

impl Filter<'_> {
    /// The statuses that are asked for where nothing else is.
    fn only_statuses(&self) -> Option<Vec<Status>> {
        let Self { matching: None, status, open, effort: None, person: None, meeting: None, due: None, .. } = self else {
            return None;
        };
        let wanted = |one: &Status| {
            status.is_none_or(|status| Status::from(status) == *one) && open.is_none_or(|open| open == one.is_open())
        };
        Some(Status::ALL.into_iter().filter(wanted).collect())
    }
}

/// The window counts and fills its board often, which needs no look at every task.
async fn of_statuses(pool: &SqlitePool, filter: &Filter<'_>) -> Result<Option<(i64, Vec<String>)>> {
    let Some(statuses) = filter.only_statuses() else { return Ok(None) };
    let column = match (statuses.as_slice(), filter.sort) {
        _ if filter.limit == 0 => None,
        ([one], Sort::Position) if !filter.descending => Some(*one),
        _ => return Ok(None),
    };
    let words: Vec<&str> = statuses.iter().map(|status| status.word()).collect();
    let total = sqlx::query_scalar(include_str!("count_of_statuses.sql")).bind(Json(words)).fetch_one(pool).await?;
    let ids = match column {
        None => Vec::new(),
        Some(status) => {
            sqlx::query_scalar(include_str!("of_status.sql"))
                .bind(status.word())
                .bind(filter.limit)
                .bind(filter.offset)
                .fetch_all(pool)
                .await?
        }
    };
    Ok(Some((total, ids)))
}

/// How many match, and the ids of the page; with a limit of 0, only how many.
pub async fn ids(pool: &SqlitePool, filter: Filter<'_>) -> Result<(i64, Vec<String>)> {
    if let Some(found) = of_statuses(pool, &filter).await? {
        return Ok(found);
    }
    let due = filter.due.map(|due| match due {
        Due::Overdue => "overdue",
        Due::Week => "week",
        Due::None => "none",
    });
    let sort = match filter.sort {
        Sort::Due => "due",
        Sort::Position => "position",
        Sort::Title => "title",
    };
    let query = |limit: i64, offset: i64| {
        sqlx::query(include_str!("page.sql"))
            .bind(filter.matching)
            .bind(filter.status)
            .bind(filter.open)
            .bind(filter.effort)
            .bind(filter.person)
            .bind(filter.meeting)
            .bind(due)
            .bind(filter.today)
            .bind(sort)
            .bind(limit)
            .bind(offset)
            .bind(filter.descending)
    };
    let mut found = query(filter.limit, filter.offset).fetch_all(pool).await?;
    let ids: Vec<String> = found.iter().map(|row| row.get(0)).collect();
    if found.is_empty() && (filter.offset > 0 || filter.limit == 0) {
        // Behind the last page, and on an empty one, no row carries the total.
        found = query(1, 0).fetch_all(pool).await?;
    }
    Ok((found.first().map_or(0, |row| row.get(1)), ids))
}

#[derive(FromRow)]
struct Rest {
    notes: String,
    done_at: Option<String>,
    created_at: String,
    meeting: Option<String>,
    checklist: Json<Vec<CheckItem>>,
}

/// One task with its checklist and every promise that was ever made to it.
pub async fn show(pool: &SqlitePool, id: &str) -> Result<Option<TaskView>> {
    let Some(line) = lines(pool, &[id.to_owned()]).await?.pop() else { return Ok(None) };
    let Some(rest): Option<Rest> = sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(pool).await? else {
        return Ok(None);
    };
    let Rest { notes, done_at, created_at, meeting, checklist } = rest;
    let commitments = commitments::of_task(pool, id).await?;
    Ok(Some(TaskView { line, notes, done_at, created_at, meeting, checklist: checklist.0, commitments }))
}

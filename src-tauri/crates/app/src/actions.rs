//! Actions of a meeting: tasks that somebody took on there and then.

use hearth_core::commitments::CommitmentStatus;
use hearth_store::tasks::{self, NewTask};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App, AppError, Done,
    commitments::{self, AskAnswer, Wish},
    meetings::{stand, title},
    times,
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ActionAdd {
    pub meeting_id: String,
    pub title: String,
    /// Who took it on.
    pub person_id: Option<String>,
    pub due_on: Option<String>,
}

/// Makes a task of an action. With a person it is theirs: what is taken on in a meeting has been accepted.
pub async fn add(app: &App, args: ActionAdd) -> Result<Done<Option<AskAnswer>>, AppError> {
    let title = title(&args.title)?;
    let due_on = args.due_on.as_deref().map(|date| times::parse_date("due_on", date)).transpose()?.map(|date| date.to_string());
    let mut tx = app.change("actions_add", said!("actions-add-label", title = title)).await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    let new = NewTask {
        title,
        effort_id: meeting.effort_id.as_deref(),
        due_on: due_on.as_deref(),
        places: 1,
        meeting_id: Some(&meeting.id),
        ..NewTask::default()
    };
    let task = tasks::add(&mut tx, new).await?;
    let Some(person_id) = &args.person_id else { return Ok(Done::of(None, tx.commit().await?)) };
    let wish = Wish {
        person_id,
        task_id: Some(&task),
        meeting_id: None,
        membership_id: None,
        status: CommitmentStatus::Accepted,
        substitute_of: None,
    };
    let held = commitments::place(&mut tx, wish).await?;
    let committed = tx.commit().await?;
    Ok(Done::of(Some(commitments::answer(app, &held).await?), committed))
}

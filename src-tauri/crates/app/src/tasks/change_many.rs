//! The effort, the day or the person of several tasks at once, as one step.

use hearth_core::commitments::CommitmentStatus;
use hearth_store::tasks;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::add;
use crate::{
    App, AppError, Done,
    commitments::{self, Wish},
    meetings::given,
    times,
};

/// At most so many at once.
const MOST: usize = 500;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TasksChange {
    pub ids: Vec<String>,
    /// `null` takes them out of their effort.
    #[serde(default, deserialize_with = "given")]
    #[ts(type = "string | null", optional)]
    pub effort_id: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    #[ts(type = "string | null", optional)]
    pub due_on: Option<Option<String>>,
    /// Asks this person for each of them; who is asked or has promised already is not asked again.
    pub ask: Option<String>,
}

/// Changes several tasks.
pub async fn change_many(app: &App, args: TasksChange) -> Result<Done<()>, AppError> {
    if args.ids.len() > MOST {
        return Err(AppError::invalid("ids", said!("tasks-many-most", count = MOST as i64)));
    }
    let due_on = match args.due_on {
        Some(Some(date)) => Some(Some(times::parse_date("due_on", &date)?.to_string())),
        other => other,
    };
    let mut tx = app.change("tasks_change_many", said!("tasks-many-label", count = args.ids.len() as i64)).await?;
    if args.effort_id.is_some() || due_on.is_some() {
        add::effort_exists(&mut tx, args.effort_id.as_ref().and_then(|id| id.as_deref())).await?;
        let (effort, due) = (args.effort_id.as_ref().map(|id| id.as_deref()), due_on.as_ref().map(|day| day.as_deref()));
        tasks::change_many(&mut tx, &args.ids, effort, due).await?;
    }
    for id in &args.ids {
        // One that was removed meanwhile has nobody to be asked for.
        if let Some(person_id) = &args.ask
            && tasks::held(&mut *tx, id).await?.is_some()
            && !tasks::line_has(&mut tx, id, person_id).await?
        {
            let wish = Wish {
                person_id,
                task_id: Some(id),
                meeting_id: None,
                membership_id: None,
                status: CommitmentStatus::Asked,
                substitute_of: None,
            };
            commitments::place(&mut tx, wish).await?;
        }
    }
    tx.relabel(said!("tasks-many-label", count = args.ids.len() as i64).kept()).await?;
    Ok(Done::of((), tx.commit().await?))
}

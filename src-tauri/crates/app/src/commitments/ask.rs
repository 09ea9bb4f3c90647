//! Asking a person for a task or a meeting, or noting a yes that was given already.

use hearth_core::commitments::CommitmentStatus;
use hearth_store::{
    Transaction,
    commitments::{self, CommitmentLine, Held, NewCommitment},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clashes::{self, Clash};
use crate::{App, AppError, Done, ErrorCode, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Ask {
    /// Either a task …
    pub task_id: Option<String>,
    /// … or a meeting.
    pub meeting_id: Option<String>,
    pub person_id: String,
    /// They have said yes already.
    pub accepted: Option<bool>,
}

/// The promise as it stands, and what speaks against it.
#[derive(Debug, Serialize, TS)]
pub struct AskAnswer {
    pub commitment: CommitmentLine,
    pub clashes: Vec<Clash>,
}

/// What a person is wanted for, and whether they have said yes.
pub(crate) struct Wish<'a> {
    pub person_id: &'a str,
    pub task_id: Option<&'a str>,
    pub meeting_id: Option<&'a str>,
    pub membership_id: Option<&'a str>,
    pub status: CommitmentStatus,
    pub substitute_of: Option<&'a str>,
}

/// Asks one person.
pub async fn ask(app: &App, args: Ask) -> Result<Done<AskAnswer>, AppError> {
    if args.task_id.is_some() == args.meeting_id.is_some() {
        return Err(AppError::invalid("task_id", said!("commitments-one-of-two")));
    }
    let accepted = args.accepted.unwrap_or(false);
    let mut tx = app.begin("commitments_ask").await?;
    let wish = Wish {
        person_id: &args.person_id,
        task_id: args.task_id.as_deref(),
        meeting_id: args.meeting_id.as_deref(),
        membership_id: None,
        status: if accepted { CommitmentStatus::Accepted } else { CommitmentStatus::Asked },
        substitute_of: None,
    };
    let held = place(&mut tx, wish).await?;
    let label = if accepted {
        said!("commitments-ask-accepted-label", name = &held.person, title = &held.title)
    } else {
        said!("commitments-ask-label", name = &held.person, title = &held.title)
    };
    tx.relabel(label.kept()).await?;
    let committed = tx.commit().await?;
    Ok(Done::of(answer(app, &held).await?, committed))
}

/// Writes a new promise or question inside an operation.
///
/// # Errors
/// Not found where the person, the task or the meeting is gone; a conflict where the same question or promise stands already.
pub(crate) async fn place(tx: &mut Transaction, wish: Wish<'_>) -> Result<Held, AppError> {
    let people = commitments::ready(&mut **tx, &[wish.person_id.to_owned()]).await?;
    let Some(person) = people.first() else { return Err(AppError::not_found("person")) };
    if let Some(task) = wish.task_id
        && hearth_store::tasks::held(&mut **tx, task).await?.is_none()
    {
        return Err(AppError::not_found("task"));
    }
    if let Some(meeting) = wish.meeting_id
        && !commitments::meeting_exists(tx, meeting).await?
    {
        return Err(AppError::not_found("meeting"));
    }
    let new = NewCommitment {
        person_id: wish.person_id,
        task_id: wish.task_id,
        meeting_id: wish.meeting_id,
        membership_id: wish.membership_id,
        status: wish.status,
        substitute_of: wish.substitute_of,
    };
    if let Some(standing) = commitments::open(tx, &new).await? {
        let name = &person.name;
        return Err(AppError::new(
            ErrorCode::Conflict,
            match CommitmentStatus::from(standing) {
                CommitmentStatus::Asked => said!("commitments-asked-already", name = name),
                CommitmentStatus::Accepted
                | CommitmentStatus::Declined
                | CommitmentStatus::Kept
                | CommitmentStatus::Missed
                | CommitmentStatus::Released
                | CommitmentStatus::HandedOver => said!("commitments-promised-already", name = name),
            },
        ));
    }
    let id = commitments::add(tx, new).await?;
    commitments::held(tx, &id).await?.ok_or_else(|| AppError::not_found("commitment"))
}

/// How the promise stands now, with what speaks against it.
pub(crate) async fn answer(app: &App, held: &Held) -> Result<AskAnswer, AppError> {
    let open = app.community()?;
    let commitment = commitments::one(open.store.readers(), &held.id).await?.ok_or_else(|| AppError::not_found("commitment"))?;
    Ok(AskAnswer { commitment, clashes: against(app, held).await? })
}

/// What speaks against this promise.
pub(crate) async fn against(app: &App, held: &Held) -> Result<Vec<Clash>, AppError> {
    let span = clashes::span(held.starts_at.as_deref(), held.ends_at.as_deref())?;
    let on = held.due_on.as_deref().map(|date| times::parse_date("due_on", date)).transpose()?;
    let except: Vec<String> = held.task_id.iter().chain(&held.meeting_id).cloned().collect();
    clashes::of_person(app, &held.person_id, span, on, &except).await
}

//! What somebody has answered: read, matched with the meeting and the person it is about, and taken over as one step. Whatever does not fit
//! surely is said and changes nothing.

use hearth_calendar::events::{Answer as Written, NoReply, Reply, replies};
use hearth_core::{
    commitments::{Answer, CommitmentStatus, Consequence, Step, answered},
    meetings::{Attendance, MeetingStatus},
    people::email_key,
};
use hearth_store::{Transaction, attendance, commitments as promises, meetings::MeetingStanding, publications};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, Done,
    commitments::{Wish, place, take as take_step},
    meetings::status_of,
    times,
};

/// Largest file or text.
const LARGEST: usize = 4 << 20;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RepliesGiven {
    /// A file that somebody sent …
    pub path: Option<String>,
    /// … or what was pasted.
    pub text: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReplyOutcome {
    /// They come.
    Yes,
    /// They do not: the place is open again.
    No,
    /// They do not know yet.
    Perhaps,
    /// It is known already.
    Known,
    /// It fits no meeting of this community.
    UnknownMeeting,
    /// Nobody here has this address.
    UnknownSender,
    /// They are here, but were not invited to it.
    NotInvited,
    /// The meeting has changed since.
    Outdated,
    /// It was held or called off.
    Over,
}

/// One answer and what becomes of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReplyTold {
    pub outcome: ReplyOutcome,
    /// A sentence: “Noor comes to Welcome circle on 25 November.”
    pub text: String,
    /// Whether it changes something.
    pub changes: bool,
    pub meeting_id: Option<String>,
    pub person_id: Option<String>,
    /// What they wrote to it.
    pub comment: String,
}

/// An answer whose meeting and person are sure.
struct Fitting {
    meeting: MeetingStanding,
    person_id: String,
    name: String,
    answer: Answer,
    comment: String,
}

enum Matched {
    Fits(Box<Fitting>),
    Not(ReplyOutcome, Said),
}

async fn given(args: &RepliesGiven) -> Result<Vec<Reply>, AppError> {
    let field = if args.path.is_some() { "path" } else { "text" };
    let bytes = match (&args.path, &args.text) {
        (Some(path), None) => {
            let unread = |e: std::io::Error| AppError::invalid("path", said!("file-unread", path = path, why = e.to_string()));
            if tokio::fs::metadata(path).await.map_err(unread)?.len() > LARGEST as u64 {
                return Err(AppError::invalid("path", said!("replies-too-large")));
            }
            tokio::fs::read(path).await.map_err(unread)?
        }
        (None, Some(text)) if text.len() > LARGEST => return Err(AppError::invalid("text", said!("replies-too-large"))),
        (None, Some(text)) => text.clone().into_bytes(),
        (None, None) | (Some(_), Some(_)) => return Err(AppError::invalid("text", said!("replies-nothing-given"))),
    };
    let found = tokio::task::spawn_blocking(move || replies(&bytes)).await;
    let found = found.map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
    found.map_err(|why| {
        AppError::invalid(
            field,
            match why {
                NoReply::NoCalendar => said!("replies-no-calendar"),
                NoReply::OtherMethod => said!("replies-other"),
                NoReply::Nothing => said!("replies-empty"),
            },
        )
    })
}

/// The meetings that an answer is about.
async fn meetings_of(app: &App, reply: &Reply) -> Result<Vec<MeetingStanding>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let Some(id) = reply.uid.strip_suffix("@hearth") else { return Ok(Vec::new()) };
    if let Some(meeting) = hearth_store::meetings::stand(pool, id).await? {
        return Ok(vec![meeting]);
    }
    let Some(series) = hearth_store::series::show(pool, id).await? else { return Ok(Vec::new()) };
    let ids = match reply.recurrence {
        Some(_) => publications::of_series(pool, id).await?,
        None => publications::to_come(pool, id, &hearth_store::instant(app.now())).await?,
    };
    let mut meetings = Vec::new();
    for id in ids {
        let Some(meeting) = hearth_store::meetings::stand(pool, &id).await? else { continue };
        let meant = match (&reply.recurrence, &meeting.original_start) {
            (Some((instant, wall)), Some(original)) => {
                let original = times::parse_wall("original_start", original)?;
                match instant {
                    Some(instant) => times::to_instant(original, &series.zone) == *instant,
                    None => original == *wall,
                }
            }
            (Some(_), None) => false,
            (None, _) => true,
        };
        if meant {
            meetings.push(meeting);
        }
    }
    Ok(meetings)
}

/// Matches an answer with meetings and a person: one line for each meeting that it is about.
async fn matched(app: &App, reply: &Reply) -> Result<Vec<Matched>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let meetings = meetings_of(app, reply).await?;
    let Some(first) = meetings.first() else {
        let title = if reply.summary.is_empty() { &reply.uid } else { &reply.summary };
        return Ok(vec![Matched::Not(ReplyOutcome::UnknownMeeting, said!("replies-unknown-meeting", title = title))]);
    };
    let (title, email) = (first.title.clone(), reply.email.clone());
    let stranger = || Matched::Not(ReplyOutcome::UnknownSender, said!("replies-unknown-sender", email = &email, title = &title));
    let Some(key) = email_key(&email) else { return Ok(vec![stranger()]) };
    let people = publications::by_email(pool, &key).await?;
    if people.is_empty() {
        return Ok(vec![stranger()]);
    }
    let ids: Vec<String> = people.iter().map(|(id, _)| id.clone()).collect();
    let mut lines = Vec::new();
    for meeting in meetings {
        let part = publications::takes_part(pool, &meeting.id, &ids).await?;
        // An address may be shared; whose answer it is must be sure.
        let [person_id] = part.as_slice() else {
            if reply.recurrence.is_some() || lines.is_empty() {
                let name = people.first().map_or("", |(_, name)| name);
                let why = match part.len() {
                    0 => said!("replies-not-invited", name = name, title = &meeting.title),
                    _ => said!("replies-shared-address", email = &email, title = &meeting.title),
                };
                lines.push(Matched::Not(ReplyOutcome::NotInvited, why));
            }
            continue;
        };
        let name = people.iter().find(|(id, _)| id == person_id).map_or_else(String::new, |(_, name)| name.clone());
        let event = crate::publications::events(&open, std::slice::from_ref(&meeting.id)).await?;
        let current = event.first().map_or(0, |event| i64::from(event.sequence));
        if status_of(&meeting)? != MeetingStatus::Planned {
            lines.push(Matched::Not(ReplyOutcome::Over, said!("replies-over", name = &name, title = &meeting.title)));
        } else if reply.sequence < current {
            lines.push(Matched::Not(ReplyOutcome::Outdated, said!("replies-outdated", name = &name, title = &meeting.title)));
        } else {
            let answer = match reply.answer {
                Written::Yes => Answer::Yes,
                Written::No => Answer::No,
                Written::Perhaps => Answer::Perhaps,
                Written::None => continue,
            };
            let (person_id, comment) = (person_id.clone(), reply.comment.clone());
            lines.push(Matched::Fits(Box::new(Fitting { meeting, person_id, name, answer, comment })));
        }
    }
    // Who is invited to some meetings of a series and not to others has answered for those.
    if lines.iter().any(|line| matches!(line, Matched::Fits(_))) {
        lines.retain(|line| !matches!(line, Matched::Not(ReplyOutcome::NotInvited, _)));
    }
    Ok(lines)
}

/// Takes one answer over inside an operation; whether it has changed something.
async fn follow(tx: &mut Transaction, fitting: &Fitting) -> Result<(bool, Consequence), AppError> {
    let newest = promises::newest(tx, &fitting.meeting.id, &fitting.person_id).await?;
    let now = newest.as_ref().map(|(_, status)| CommitmentStatus::from(*status));
    let reason = Some(fitting.comment.trim()).filter(|text| !text.is_empty());
    let wish = |status| Wish {
        person_id: &fitting.person_id,
        task_id: None,
        meeting_id: Some(&fitting.meeting.id),
        membership_id: None,
        status,
        substitute_of: None,
    };
    let consequence = answered(now, fitting.answer);
    let id = newest.map(|(id, _)| id).unwrap_or_default();
    match consequence {
        Consequence::Promise => drop(place(tx, wish(CommitmentStatus::Accepted)).await?),
        Consequence::Ask => drop(place(tx, wish(CommitmentStatus::Asked)).await?),
        Consequence::AskAndDecline => {
            let asked = place(tx, wish(CommitmentStatus::Asked)).await?;
            take_step(tx, &asked.id, Step::Decline, reason).await?;
        }
        Consequence::Accept => drop(take_step(tx, &id, Step::Accept, reason).await?),
        Consequence::Decline => drop(take_step(tx, &id, Step::Decline, reason).await?),
        Consequence::Release => drop(take_step(tx, &id, Step::Release, reason).await?),
        Consequence::Nothing | Consequence::Settled => {}
    }
    let marked = mark(tx, fitting).await?;
    let changed = marked || !matches!(consequence, Consequence::Nothing | Consequence::Settled);
    Ok((changed, consequence))
}

/// The list of the meeting says the same: who declines is excused, who accepts after all is expected again.
async fn mark(tx: &mut Transaction, fitting: &Fitting) -> Result<bool, AppError> {
    let standing = attendance::stand(tx, &fitting.meeting.id, &fitting.person_id).await?;
    let to = match (fitting.answer, standing.status.as_deref().and_then(Attendance::from_word)) {
        (Answer::No, Some(Attendance::Expected)) => Attendance::Excused,
        (Answer::Yes, Some(Attendance::Excused)) => Attendance::Expected,
        (Answer::Yes | Answer::No | Answer::Perhaps, _) => return Ok(false),
    };
    let Some(id) = standing.id else { return Ok(false) };
    attendance::mark(tx, &id, to.word(), None).await?;
    Ok(true)
}

fn told(app: &App, fitting: &Fitting, changed: bool, consequence: Consequence) -> Result<ReplyTold, AppError> {
    let on = times::date_in(times::stored(&fitting.meeting.starts_at)?, &app.community()?.zone());
    let (name, title) = (&fitting.name, &fitting.meeting.title);
    let (outcome, text) = match (fitting.answer, consequence) {
        (_, Consequence::Settled) => (ReplyOutcome::Over, said!("replies-over", name = name, title = title)),
        (_, Consequence::Nothing) if !changed => {
            (ReplyOutcome::Known, said!("replies-known", name = name, title = title, day = on))
        }
        (Answer::Yes, _) => (ReplyOutcome::Yes, said!("replies-yes", name = name, title = title, day = on)),
        (Answer::No, _) => (ReplyOutcome::No, said!("replies-no", name = name, title = title, day = on)),
        (Answer::Perhaps, _) => (ReplyOutcome::Perhaps, said!("replies-perhaps", name = name, title = title, day = on)),
    };
    Ok(ReplyTold {
        outcome,
        text: text.say(),
        changes: changed,
        meeting_id: Some(fitting.meeting.id.clone()),
        person_id: Some(fitting.person_id.clone()),
        comment: fitting.comment.clone(),
    })
}

/// Answers that were worked out.
struct Worked {
    tx: Transaction,
    told: Vec<ReplyTold>,
    /// Name, title and answer of what has changed something.
    done: Vec<(String, String, Answer)>,
}

/// Works answers out inside an operation of their own, which the caller keeps or throws away.
async fn work(app: &App, args: &RepliesGiven) -> Result<Worked, AppError> {
    let given = given(args).await?;
    let mut lines = Vec::new();
    for reply in &given {
        lines.extend(matched(app, reply).await?);
    }
    let mut tx = app.begin("replies_take").await?;
    let (mut all, mut done) = (Vec::new(), Vec::new());
    for line in &lines {
        match line {
            Matched::Not(outcome, text) => all.push(ReplyTold {
                outcome: *outcome,
                text: text.say(),
                changes: false,
                meeting_id: None,
                person_id: None,
                comment: String::new(),
            }),
            Matched::Fits(fitting) => {
                let (changed, consequence) = follow(&mut tx, fitting).await?;
                if changed {
                    done.push((fitting.name.clone(), fitting.meeting.title.clone(), fitting.answer));
                }
                all.push(told(app, fitting, changed, consequence)?);
            }
        }
    }
    Ok(Worked { tx, told: all, done })
}

/// What answers say, and what would become of them. Nothing is changed.
pub async fn read(app: &App, args: RepliesGiven) -> Result<Vec<ReplyTold>, AppError> {
    let Worked { tx, told, .. } = work(app, &args).await?;
    tx.roll_back().await?;
    Ok(told)
}

/// Takes answers over, as one step.
pub async fn take(app: &App, args: RepliesGiven) -> Result<Done<Vec<ReplyTold>>, AppError> {
    let Worked { mut tx, told, done } = work(app, &args).await?;
    let label = match done.as_slice() {
        [] => {
            tx.roll_back().await?;
            return Ok(Done::stale(told, Vec::new()));
        }
        [(name, title, Answer::Yes)] => said!("replies-take-yes-label", name = name, title = title),
        [(name, title, Answer::No)] => said!("replies-take-no-label", name = name, title = title),
        [(name, title, Answer::Perhaps)] => said!("replies-take-perhaps-label", name = name, title = title),
        several => said!("replies-take-label", count = several.len()),
    };
    tx.relabel(label.kept()).await?;
    Ok(Done::of(told, tx.commit().await?))
}

//! What somebody has answered: read, matched with the meeting and the person it is about, and taken over as one step. Whatever does not fit
//! surely is said and changes nothing.

use hearth_calendar::events::{Answer as Written, NoReply, Reply, replies};
use hearth_core::{
    commitments::{Answer, CommitmentStatus, Consequence, Step, answered},
    meetings::{Attendance, MeetingStatus},
    people::email_key,
};
use hearth_store::{
    Operation, OperationKind, Transaction, adoptions, attendance,
    commitments::{self as promises, ReplyOrder},
    meetings::MeetingStanding,
    publications,
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, Done,
    calendars::OURS,
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
    /// The meeting has changed since, or they have answered again.
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
    /// Where it stands among their answers; `None` where it does not say when it was given.
    order: Option<ReplyOrder>,
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

/// Meetings to come that were made of the event of a calendar which an answer is about.
async fn adopted(app: &App, calendar: &str, reply: &Reply) -> Result<Vec<MeetingStanding>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let wall = reply.recurrence.map(|(_, wall)| (wall.format("%Y%m%dT%H%M%S").to_string(), wall.format("%Y%m%d").to_string()));
    let mut meetings = Vec::new();
    for made in adoptions::following(pool, calendar, &hearth_store::instant(app.now())).await? {
        let meant = wall.as_ref().is_none_or(|(time, day)| [time, day].contains(&&made.recurrence_id));
        if made.event_uid == reply.uid && meant {
            meetings.extend(hearth_store::meetings::stand(pool, &made.meeting_id).await?);
        }
    }
    Ok(meetings)
}

/// Our meetings that an answer is about, where their event is called by us.
async fn meetings_of(app: &App, reply: &Reply) -> Result<Vec<MeetingStanding>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let Some(id) = reply.uid.strip_suffix(OURS) else { return Ok(Vec::new()) };
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

/// Matches an answer with meetings and a person: one line for each meeting that it is about. `calendar` names the one on a server in which
/// the answer stands.
async fn matched(app: &App, reply: &Reply, calendar: Option<&str>) -> Result<Vec<Matched>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let mut meetings = meetings_of(app, reply).await?;
    let by_us = !meetings.is_empty();
    if let (false, Some(calendar)) = (by_us, calendar) {
        meetings = adopted(app, calendar, reply).await?;
    }
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
        // Versions of the events of others are not counted by us.
        } else if by_us && reply.sequence < current {
            lines.push(Matched::Not(ReplyOutcome::Outdated, said!("replies-outdated", name = &name, title = &meeting.title)));
        } else {
            let answer = match reply.answer {
                Written::Yes => Answer::Yes,
                Written::No => Answer::No,
                Written::Perhaps => Answer::Perhaps,
                Written::None => continue,
            };
            let (person_id, comment) = (person_id.clone(), reply.comment.clone());
            let order = reply.stamp.map(|stamp| ReplyOrder {
                sequence: reply.sequence,
                stamp: hearth_store::instant(stamp),
                whole: reply.recurrence.is_none() && meeting.series_id.is_some(),
            });
            lines.push(Matched::Fits(Box::new(Fitting { meeting, person_id, name, answer, comment, order })));
        }
    }
    // Who is invited to some meetings of a series and not to others has answered for those.
    if lines.iter().any(|line| matches!(line, Matched::Fits(_))) {
        lines.retain(|line| !matches!(line, Matched::Not(ReplyOutcome::NotInvited, _)));
    }
    Ok(lines)
}

/// Whether an answer was given before one that is known: mail arrives in any order (RFC 5546 §2.1.5).
fn is_older(this: &ReplyOrder, known: &ReplyOrder) -> bool {
    if this.whole == known.whole {
        (this.sequence, &this.stamp) < (known.sequence, &known.stamp)
    } else {
        // Versions of a series and of one of its meetings are counted apart.
        this.stamp < known.stamp
    }
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

fn unchanged(outcome: ReplyOutcome, text: &Said) -> ReplyTold {
    ReplyTold { outcome, text: text.say(), changes: false, meeting_id: None, person_id: None, comment: String::new() }
}

/// Answers that were worked out.
struct Worked {
    tx: Transaction,
    told: Vec<ReplyTold>,
    /// Name, title and answer of what has changed something.
    done: Vec<(String, String, Answer)>,
    /// Promises that stay as they are but follow a later answer now.
    noted: Vec<(String, ReplyOrder)>,
}

/// Works answers out inside an operation of their own, which the caller keeps or throws away.
async fn work(app: &App, given: &[Reply], calendar: Option<&str>) -> Result<Worked, AppError> {
    let mut lines = Vec::new();
    for reply in given {
        lines.extend(matched(app, reply, calendar).await?);
    }
    let mut tx = app.begin("replies_take").await?;
    let (mut all, mut done, mut noted) = (Vec::new(), Vec::new(), Vec::new());
    for line in &lines {
        match line {
            Matched::Not(outcome, text) => all.push(unchanged(*outcome, text)),
            Matched::Fits(fitting) => {
                let known = promises::last_reply(&mut tx, &fitting.meeting.id, &fitting.person_id).await?;
                if let (Some(order), Some(known)) = (&fitting.order, &known)
                    && is_older(order, known)
                {
                    let text = said!("replies-superseded", name = &fitting.name, title = &fitting.meeting.title);
                    all.push(unchanged(ReplyOutcome::Outdated, &text));
                    continue;
                }
                let (changed, consequence) = follow(&mut tx, fitting).await?;
                if changed {
                    done.push((fitting.name.clone(), fitting.meeting.title.clone(), fitting.answer));
                }
                let newest = promises::newest(&mut tx, &fitting.meeting.id, &fitting.person_id).await?;
                if let (Some(order), Some((id, _))) = (&fitting.order, newest)
                    && promises::replied(&mut tx, &id, order).await?
                    && !changed
                {
                    noted.push((id, order.clone()));
                }
                all.push(told(app, fitting, changed, consequence)?);
            }
        }
    }
    Ok(Worked { tx, told: all, done, noted })
}

/// What answers say, and what would become of them. Nothing is changed.
pub async fn read(app: &App, args: RepliesGiven) -> Result<Vec<ReplyTold>, AppError> {
    let Worked { tx, told, .. } = work(app, &given(&args).await?, None).await?;
    tx.roll_back().await?;
    Ok(told)
}

/// Takes answers over, as one step.
pub async fn take(app: &App, args: RepliesGiven) -> Result<Done<Vec<ReplyTold>>, AppError> {
    keep(app, work(app, &given(&args).await?, None).await?).await
}

/// Takes over what attendees have answered in a calendar on a server. Whoever nobody here knows, or has not invited, is passed over: an event
/// there has attendees of its own.
pub(crate) async fn take_from_server(app: &App, calendar: &str, given: &[Reply]) -> Result<(), AppError> {
    let done = keep(app, work(app, given, Some(calendar)).await?).await?;
    app.tell_stale(&done.stale);
    Ok(())
}

async fn keep(app: &App, worked: Worked) -> Result<Done<Vec<ReplyTold>>, AppError> {
    let Worked { mut tx, told, done, noted } = worked;
    let label = match done.as_slice() {
        [] => {
            tx.roll_back().await?;
            // That the same was said again is nothing to take back, but what was said in between is older from now on.
            if !noted.is_empty() {
                let label = said!("replies-noted-label").kept();
                let operation = Operation { kind: OperationKind::Upkeep, name: "replies_take", label, at: app.now() };
                let mut tx = app.community()?.store.begin(operation).await?;
                for (id, order) in &noted {
                    promises::replied(&mut tx, id, order).await?;
                }
                tx.commit().await?;
            }
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

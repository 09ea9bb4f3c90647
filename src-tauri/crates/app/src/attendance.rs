//! Who is expected and who came.

use hearth_core::{
    meetings::{self as rules, Attendance, AttendanceProblem, Mark},
    people::{ContactKind, clean_contact},
};
use hearth_store::{
    Transaction,
    attendance::{self, PersonStanding, Place},
    people::NewPerson,
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, ById, Done, ErrorCode,
    meetings::{stand, status_of},
    people::{checked_name, refused_contact},
};

#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub enum AttendanceStatus {
    #[serde(rename = "expected")]
    Expected,
    #[serde(rename = "attended")]
    Attended,
    #[serde(rename = "excused")]
    Excused,
    #[serde(rename = "absent")]
    Absent,
    #[serde(rename = "walk-in")]
    WalkIn,
}

impl From<AttendanceStatus> for Attendance {
    fn from(status: AttendanceStatus) -> Self {
        match status {
            AttendanceStatus::Expected => Self::Expected,
            AttendanceStatus::Attended => Self::Attended,
            AttendanceStatus::Excused => Self::Excused,
            AttendanceStatus::Absent => Self::Absent,
            AttendanceStatus::WalkIn => Self::WalkIn,
        }
    }
}

/// What a person does at a meeting.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub enum MeetingRole {
    #[serde(rename = "")]
    Nothing,
    Scheduler,
    Crier,
    Facilitator,
    Scribe,
}

impl MeetingRole {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Scheduler => "Scheduler",
            Self::Crier => "Crier",
            Self::Facilitator => "Facilitator",
            Self::Scribe => "Scribe",
        }
    }
}

impl From<rules::Role> for MeetingRole {
    fn from(role: rules::Role) -> Self {
        match role {
            rules::Role::Facilitator => Self::Facilitator,
            rules::Role::Scribe => Self::Scribe,
            rules::Role::Scheduler => Self::Scheduler,
            rules::Role::Crier => Self::Crier,
        }
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct Expect {
    pub meeting_id: String,
    pub person_ids: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct Expected {
    #[ts(type = "number")]
    pub added: u64,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Attend {
    pub meeting_id: String,
    pub person_id: String,
    /// `null` takes a person who was merely expected off the list.
    #[ts(optional = false)]
    pub status: Option<AttendanceStatus>,
    pub role: Option<MeetingRole>,
}

/// Somebody at the door: one who is known already, or a new person by name.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WalkIn {
    pub meeting_id: String,
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

pub(crate) fn refused(problem: AttendanceProblem) -> AppError {
    AppError::new(
        ErrorCode::Conflict,
        match problem {
            AttendanceProblem::Held => said!("meeting-refusal-closed"),
            AttendanceProblem::Cancelled => said!("meeting-refusal-cancelled"),
            AttendanceProblem::NotMerelyExpected => said!("meeting-refusal-not-merely-expected"),
        },
    )
}

fn known(person: &PersonStanding) -> Result<Option<Attendance>, AppError> {
    person
        .status
        .as_deref()
        .map(|word| Attendance::from_word(word).ok_or_else(|| AppError::damaged(said!("meetings-mark-wrong", word = word))))
        .transpose()
}

/// Writes a mark, for somebody on the list or not.
async fn set(
    tx: &mut Transaction,
    meeting_id: &str,
    person_id: &str,
    person: &PersonStanding,
    status: Attendance,
    role: Option<&str>,
) -> Result<(), AppError> {
    let id = match &person.id {
        Some(id) => id.clone(),
        None => {
            let id = tx.new_id();
            let place = Place { id: id.clone(), meeting_id: meeting_id.to_owned(), person_id: person_id.to_owned() };
            attendance::insert(tx, &[place], status.word()).await?;
            id
        }
    };
    attendance::mark(tx, &id, status.word(), role).await?;
    Ok(())
}

/// Puts people on the list of a meeting; who is on it already stays as they are.
pub async fn expect(app: &App, args: Expect) -> Result<Done<Expected>, AppError> {
    let mut tx = app.begin("attendance_expect").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    let status = status_of(&meeting)?;
    rules::mark(status, None, Some(Attendance::Expected)).map_err(refused)?;
    let names = attendance::names(&mut tx, &args.person_ids).await?;
    let label = match names.as_slice() {
        [] => return Err(AppError::not_found("person")),
        [name] => said!("attendance-expect-one-label", name = name, title = &meeting.title),
        names => said!("attendance-expect-label", count = names.len(), title = &meeting.title),
    };
    tx.relabel(label.kept()).await?;
    let places: Vec<Place> = args
        .person_ids
        .into_iter()
        .map(|person_id| Place { id: tx.new_id(), meeting_id: meeting.id.clone(), person_id })
        .collect();
    let added = attendance::insert(&mut tx, &places, Attendance::Expected.word()).await?;
    Ok(Done::of(Expected { added }, tx.commit().await?))
}

/// Marks a person.
pub async fn mark(app: &App, args: Attend) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("attendance_mark").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    let person = attendance::stand(&mut tx, &meeting.id, &args.person_id).await?;
    let role = args.role.map(MeetingRole::word);
    match rules::mark(status_of(&meeting)?, known(&person)?, args.status.map(Attendance::from)).map_err(refused)? {
        Mark::Set(status) => {
            let mark = Said::kind("attendance-mark-", status.word());
            tx.relabel(said!("attendance-mark-label", name = &person.name, mark = mark).kept()).await?;
            set(&mut tx, &meeting.id, &args.person_id, &person, status, role).await?;
        }
        Mark::Remove => {
            tx.relabel(said!("attendance-off-label", name = &person.name).kept()).await?;
            if let Some(id) = &person.id {
                attendance::remove(&mut tx, id).await?;
            }
        }
        Mark::Nothing => {}
    }
    Ok(Done::of((), tx.commit().await?))
}

/// Notes somebody who came without being expected; a new person is made in the same operation. Answers with the person.
pub async fn walk_in(app: &App, args: WalkIn) -> Result<Done<ById>, AppError> {
    let name = checked_name(args.name.as_deref().unwrap_or_default())?;
    let email = args.email.as_deref().map(str::trim).filter(|email| !email.is_empty());
    let email = email.map(|email| clean_contact(ContactKind::Email, email)).transpose();
    let email = email.map_err(|problem| refused_contact("email", problem))?;
    if args.person_id.is_none() && name.is_empty() {
        return Err(AppError::invalid("name", said!("attendance-who-missing")));
    }
    let today = app.today()?.to_string();
    let mut tx = app.begin("attendance_walk_in").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    let id = match args.person_id {
        Some(id) => id,
        None => {
            let email = email.as_deref().unwrap_or_default();
            let person = NewPerson { name: &name, pronouns: "", notes: "", email, joined_on: Some(&today) };
            let id = hearth_store::people::add(&mut tx, &person).await?;
            if !email.is_empty() {
                hearth_store::people::contact_add(&mut tx, &id, ContactKind::Email, "", email).await?;
            }
            id
        }
    };
    let person = attendance::stand(&mut tx, &meeting.id, &id).await?;
    let status = rules::walk_in(status_of(&meeting)?, known(&person)?).map_err(refused)?;
    let label = if status == Attendance::WalkIn {
        said!("attendance-walk-in-label", name = &person.name, title = &meeting.title)
    } else {
        said!("attendance-came-label", name = &person.name, title = &meeting.title)
    };
    tx.relabel(label.kept()).await?;
    set(&mut tx, &meeting.id, &id, &person, status, None).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

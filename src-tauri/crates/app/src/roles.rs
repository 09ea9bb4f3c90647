//! Who does what at a meeting: proposed in turn with its reason, set by hand, or filled for the coming ones of a series.

use chrono::NaiveDate;
use hearth_core::meetings::{self as rules, Attendance, Candidate, Reason, Role, Turn};
use hearth_store::{
    Transaction,
    attendance::{self, Place},
    roles::{self, Candidate as Listed},
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError, ById, Done,
    attendance::{MeetingRole, refused},
    meetings::{stand, status_of},
    times,
};

/// At most so many meetings are filled at once.
const MOST: i64 = 26;

/// Why somebody is proposed.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RoleReason {
    /// Nobody else who is expected is willing and free.
    Only,
    /// Has not had it here yet.
    Never,
    /// Had it longest ago.
    Longest,
}

/// Somebody who can be asked for a role.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleCandidate {
    pub person_id: String,
    pub name: String,
    /// When they had it last in this effort or series.
    pub last_on: Option<String>,
    #[ts(type = "number")]
    pub times: usize,
    /// Would rather not be asked.
    pub refuses: bool,
}

/// One role at one meeting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleTurn {
    pub role: MeetingRole,
    /// Who has it.
    pub holders: Vec<RoleCandidate>,
    /// Whose turn it is, where nobody has it yet.
    pub proposed: Option<RoleCandidate>,
    pub reason: Option<RoleReason>,
    /// Everybody else, whose turn it is first; who would rather not comes last.
    pub others: Vec<RoleCandidate>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RoleSet {
    pub meeting_id: String,
    pub role: MeetingRole,
    /// `null` leaves the role open.
    pub person_id: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RolesFill {
    pub meeting_id: String,
    /// This one and so many in all of its series; 1 for this one alone.
    #[ts(type = "number")]
    pub meetings: i64,
}

#[derive(Debug, Default, Serialize, TS)]
pub struct RolesFilled {
    #[ts(type = "number")]
    pub roles: usize,
    #[ts(type = "number")]
    pub meetings: usize,
}

#[derive(Debug, Deserialize, TS)]
pub struct RoleRefuse {
    pub person_id: String,
    pub role: MeetingRole,
    pub refuses: bool,
}

fn damaged(word: &str) -> AppError {
    AppError::damaged(said!("roles-word-wrong", word = word))
}

fn role_of(role: MeetingRole) -> Result<Role, AppError> {
    Role::from_word(role.word()).ok_or_else(|| AppError::invalid("role", said!("roles-choose")))
}

/// What the file says of a meeting's roles, as the rules read it.
struct Table {
    people: Vec<Listed>,
    turns: Vec<(String, Turn)>,
}

impl Table {
    fn of((people, had): (Vec<Listed>, Vec<roles::Turn>)) -> Result<Self, AppError> {
        let mut turns = Vec::new();
        for turn in had {
            let role = Role::from_word(&turn.role).ok_or_else(|| damaged(&turn.role))?;
            let on: NaiveDate = times::parse_date("on_date", &turn.on_date)?;
            turns.push((turn.person_id, Turn { role, on }));
        }
        Ok(Self { people, turns })
    }

    fn candidate<'a>(&self, person: &'a Listed) -> Candidate<'a> {
        Candidate {
            person: &person.person_id,
            turns: self.turns.iter().filter(|(id, _)| *id == person.person_id).map(|(_, turn)| *turn).collect(),
            refuses: person.refuses.iter().filter_map(|word| Role::from_word(word)).collect(),
        }
    }

    /// Who has no role yet.
    fn free(&self) -> Vec<Candidate<'_>> {
        self.people.iter().filter(|person| person.role.is_empty()).map(|person| self.candidate(person)).collect()
    }

    /// The roles that nobody has.
    fn open(&self) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| self.people.iter().all(|person| person.role != role.word())).collect()
    }

    fn shown(&self, person: &Listed, role: Role) -> RoleCandidate {
        let candidate = self.candidate(person);
        RoleCandidate {
            person_id: person.person_id.clone(),
            name: person.name.clone(),
            last_on: candidate.last(role).map(|day| day.to_string()),
            times: candidate.times(role),
            refuses: candidate.refuses.contains(&role),
        }
    }
}

/// The four roles of a meeting, each with who has it or whose turn it is, and why.
pub async fn propose(app: &App, args: ById) -> Result<Vec<RoleTurn>, AppError> {
    let open = app.community()?;
    let table = Table::of(roles::of_meeting(open.store.readers(), &args.id).await?)?;
    let free = table.free();
    let proposals = rules::propose(&free, &table.open());
    let listed = |id: &str| table.people.iter().find(|person| person.person_id == id);
    Ok(Role::ALL
        .into_iter()
        .map(|role| {
            let holders: Vec<_> =
                table.people.iter().filter(|person| person.role == role.word()).map(|person| table.shown(person, role)).collect();
            let proposal = proposals.iter().find(|proposal| proposal.role == role);
            let proposed = proposal.and_then(|proposal| listed(proposal.person)).map(|person| table.shown(person, role));
            let all: Vec<Candidate<'_>> = table.people.iter().map(|person| table.candidate(person)).collect();
            let taken = |id: &str| holders.iter().chain(&proposed).any(|one| one.person_id == id);
            let mut others: Vec<_> = rules::queue(&all, role)
                .into_iter()
                .filter(|candidate| !taken(candidate.person))
                .filter_map(|candidate| listed(candidate.person))
                .map(|person| table.shown(person, role))
                .collect();
            others.extend(
                table.people.iter().map(|person| table.shown(person, role)).filter(|one| one.refuses && !taken(&one.person_id)),
            );
            RoleTurn {
                role: role.into(),
                holders,
                proposed,
                reason: proposal.map(|proposal| match proposal.reason {
                    Reason::OnlyOne => RoleReason::Only,
                    Reason::Never => RoleReason::Never,
                    Reason::Longest(_) => RoleReason::Longest,
                }),
                others,
            }
        })
        .collect())
}

async fn name(tx: &mut Transaction, person_id: &str) -> Result<String, AppError> {
    let people = hearth_store::commitments::ready(&mut **tx, &[person_id.to_owned()]).await?;
    people.into_iter().next().map(|person| person.name).ok_or_else(|| AppError::not_found("person"))
}

fn in_words(role: &str) -> Said {
    Said::kind("role-", &role.to_lowercase())
}

/// Gives a role to somebody, or leaves it open. Whoever is not on the list is expected from now on.
pub async fn set(app: &App, args: RoleSet) -> Result<Done<()>, AppError> {
    let role = role_of(args.role)?.word();
    let mut tx = app.begin("roles_set").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    rules::mark(status_of(&meeting)?, None, Some(Attendance::Expected)).map_err(refused)?;
    roles::clear(&mut tx, &meeting.id, role).await?;
    match args.person_id {
        None => tx.relabel(said!("roles-open-label", role = in_words(role), title = &meeting.title).kept()).await?,
        Some(person_id) => {
            let name = name(&mut tx, &person_id).await?;
            tx.relabel(said!("roles-set-label", name = name, role = in_words(role), title = &meeting.title).kept()).await?;
            let place = Place { id: tx.new_id(), meeting_id: meeting.id.clone(), person_id: person_id.clone() };
            attendance::insert(&mut tx, &[place], Attendance::Expected.word()).await?;
            roles::grant(&mut tx, &meeting.id, &person_id, role).await?;
        }
    }
    Ok(Done::of((), tx.commit().await?))
}

/// Gives every open role of a meeting to whoever is proposed, and of those that follow it in its series.
pub async fn fill(app: &App, args: RolesFill) -> Result<Done<RolesFilled>, AppError> {
    let mut tx = app.begin("roles_fill").await?;
    let meeting = stand(&mut tx, &args.meeting_id).await?;
    rules::mark(status_of(&meeting)?, None, Some(Attendance::Expected)).map_err(refused)?;
    let mut filled = RolesFilled::default();
    for id in roles::following(&mut tx, &meeting.id, args.meetings.clamp(1, MOST)).await? {
        let table = Table::of(roles::within(&mut tx, &id).await?)?;
        let proposals: Vec<_> = rules::propose(&table.free(), &table.open())
            .into_iter()
            .map(|proposal| (proposal.person.to_owned(), proposal.role.word()))
            .collect();
        for (person, role) in &proposals {
            roles::grant(&mut tx, &id, person, role).await?;
        }
        filled.roles += proposals.len();
        filled.meetings += usize::from(!proposals.is_empty());
    }
    let label = match filled.meetings {
        0 | 1 => said!("roles-fill-one-label", title = &meeting.title),
        more => said!("roles-fill-label", count = more, title = &meeting.title),
    };
    tx.relabel(label.kept()).await?;
    Ok(Done::of(filled, tx.commit().await?))
}

/// Notes that somebody would rather not be asked for a role, or may be asked again.
pub async fn refuse(app: &App, args: RoleRefuse) -> Result<Done<()>, AppError> {
    let role = role_of(args.role)?.word();
    let mut tx = app.begin("roles_refuse").await?;
    let name = name(&mut tx, &args.person_id).await?;
    if args.refuses {
        tx.relabel(said!("roles-refuse-label", name = name, role = in_words(role)).kept()).await?;
        roles::refuse(&mut tx, &args.person_id, role).await?;
    } else {
        tx.relabel(said!("roles-allow-label", name = name, role = in_words(role)).kept()).await?;
        roles::welcome(&mut tx, &args.person_id, role).await?;
    }
    Ok(Done::of((), tx.commit().await?))
}

//! A letter for each person, and the calendar file beside it for mail programs that open no letters.

use chrono::{DateTime, Utc};
use hearth_calendar::events::{Answer, MeetingEvent, Party, Publication, write};
use hearth_core::people::Channel;
use hearth_store::publications::{self, InvitedRow};
use hearth_texts::{said, say, spoken};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letter::Letter;
use crate::{
    App, AppError, Done, Open,
    documents::{Folder, blocking, plain, span, stem, usual},
    meetings::MeetingScope,
    publications::{events, organizer},
    times,
};

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum InvitationKind {
    /// Will you come?
    Request,
    /// It does not take place.
    Cancel,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct InvitationsMake {
    pub meeting_id: String,
    pub kind: InvitationKind,
    /// `all` for the whole series; otherwise this one.
    pub scope: Option<MeetingScope>,
    /// People by id; everybody on the list where nobody is named.
    pub people: Option<Vec<String>>,
    /// The folder that takes a new folder of its own; without it, the community's own below the documents of this computer.
    pub out: Option<String>,
}

/// A letter that waits to be sent.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Invitation {
    pub person_id: String,
    pub name: String,
    pub email: String,
    /// The letter with its calendar part: mail programs open it as a draft.
    pub letter: String,
    /// The calendar part alone, to be attached by hand.
    pub ics: String,
    pub subject: String,
    pub text: String,
    /// It tells that the series ends of which this one took the later meetings.
    pub ends: bool,
}

/// Somebody for whom there is no letter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NotInvited {
    pub person_id: String,
    pub name: String,
    #[ts(type = "\"no_address\" | \"silent\" | \"yourself\"")]
    pub why: &'static str,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct InvitationsMade {
    pub folder: String,
    pub invitations: Vec<Invitation>,
    pub left_out: Vec<NotInvited>,
}

/// Whom a letter goes to (with their id), and who is left out and why.
struct Sorted {
    to: Vec<(String, Party)>,
    left_out: Vec<NotInvited>,
}

fn sorted(rows: Vec<InvitedRow>, wanted: Option<&[String]>, host: &Party) -> Result<Sorted, AppError> {
    let (mut to, mut left_out) = (Vec::new(), Vec::new());
    for row in rows.into_iter().filter(|row| wanted.is_none_or(|ids| ids.contains(&row.id))) {
        let silent = row.wishes.wishes()?.against(Channel::Email).is_some();
        let why = match &row.email {
            _ if silent => Some("silent"),
            None => Some("no_address"),
            Some(email) if email.eq_ignore_ascii_case(&host.email) => Some("yourself"),
            Some(_) => None,
        };
        match (why, row.email) {
            (None, Some(email)) => to.push((row.id, Party { name: row.name, email })),
            (why, _) => left_out.push(NotInvited { person_id: row.id, name: row.name, why: why.unwrap_or("no_address") }),
        }
    }
    Ok(Sorted { to, left_out })
}

/// What is written to whom.
struct Message {
    to: Vec<(String, Party)>,
    events: Vec<MeetingEvent>,
    subject: String,
    text: String,
    publication: Publication,
    ends: bool,
}

/// A letter that was written, and is still to be put into its folder.
struct Written {
    letter: String,
    calendar: String,
    made: Invitation,
}

impl Message {
    /// A letter for each, in which each sees only themselves: it is no list of addresses.
    fn letters(mut self, host: &Party, now: DateTime<Utc>) -> Result<Vec<Written>, AppError> {
        // Marks that keep a name together on a screen mean nothing to a mail program.
        let (subject, text) = (plain(&self.subject), plain(&self.text));
        for event in &mut self.events {
            // Mail programs keep the message that was made last.
            event.stamp = now;
            event.organizer = Some(host.clone());
            event.cancelled |= self.publication == Publication::Cancel;
        }
        let method = if self.publication == Publication::Cancel { "CANCEL" } else { "REQUEST" };
        let mut all = Vec::new();
        for (person_id, party) in self.to {
            for event in &mut self.events {
                event.attendees = vec![(party.clone(), Answer::None)];
            }
            let ics = write(&self.events, None, self.publication)
                .map_err(|problem| AppError::failed(crate::why::said(&problem.why)))?;
            let letter = Letter { from: host, to: &party, subject: &subject, text: &text, ics: &ics, method }.write();
            let made = Invitation {
                person_id,
                name: party.name,
                email: party.email,
                letter: String::new(),
                ics: String::new(),
                subject: subject.clone(),
                text: text.clone(),
                ends: self.ends,
            };
            all.push(Written { letter, calendar: ics, made });
        }
        Ok(all)
    }
}

/// What tells everybody on the list of a series that ended when this one took its later meetings: their calendars would show both for ever.
async fn endings(open: &Open, series: &str, wanted: Option<&[String]>, host: &Party) -> Result<Vec<Message>, AppError> {
    let pool = open.store.readers();
    let mut messages = Vec::new();
    for old in hearth_store::series::ended_by(pool, series).await? {
        let ids = publications::of_series(pool, &old).await?;
        let lines = hearth_store::meetings::lines(pool, &ids).await?;
        let Some(last) = lines.iter().max_by(|one, other| one.starts_at.cmp(&other.starts_at)) else { continue };
        let Sorted { to, .. } = sorted(publications::invited_to(pool, &old).await?, wanted, host)?;
        let when = span(spoken(), times::stored(&last.starts_at)?, times::stored(&last.ends_at)?, &last.zone);
        let title = &last.title;
        messages.push(Message {
            to,
            events: events(open, &ids).await?,
            subject: say!("invitations-end-subject", title = title, when = &when),
            text: say!("invitations-end-text", title = title, when = &when, host = &host.name),
            publication: Publication::Request,
            ends: true,
        });
    }
    Ok(messages)
}

/// Writes a letter for each person on the list of a meeting. Nothing is sent, and nobody counts as asked before they are.
pub async fn make(app: &App, args: InvitationsMake) -> Result<Done<InvitationsMade>, AppError> {
    let host = organizer(app).await?;
    let open = app.community()?;
    let pool = open.store.readers();
    let meeting = hearth_store::meetings::stand(pool, &args.meeting_id).await?.ok_or_else(|| AppError::not_found("meeting"))?;
    if args.kind == InvitationKind::Request && meeting.status != "planned" {
        return Err(AppError::invalid("kind", said!("invitations-not-planned")));
    }
    let rows = publications::invited(pool, &meeting.id).await?;
    let Sorted { to, left_out } = sorted(rows, args.people.as_deref(), &host)?;
    if to.is_empty() {
        return Err(AppError::invalid("people", said!("invitations-nobody")));
    }
    let series = match (args.scope.unwrap_or_default(), &meeting.series_id) {
        (MeetingScope::All | MeetingScope::Later, Some(series)) => Some(series.clone()),
        (MeetingScope::This, _) | (_, None) => None,
    };
    let ids = match &series {
        Some(series) => publications::of_series(pool, series).await?,
        None => vec![meeting.id.clone()],
    };
    let events = events(&open, &ids).await?;
    let when = span(spoken(), times::stored(&meeting.starts_at)?, times::stored(&meeting.ends_at)?, &meeting.zone);
    let title = &meeting.title;
    let (subject, text, publication) = match args.kind {
        InvitationKind::Request => (
            say!("invitations-subject", title = title, when = &when),
            say!(
                "invitations-text",
                title = title,
                when = &when,
                place = &meeting.place,
                link = &meeting.link,
                host = &host.name
            ),
            Publication::Request,
        ),
        InvitationKind::Cancel => (
            say!("invitations-cancel-subject", title = title, when = &when),
            say!("invitations-cancel-text", title = title, when = &when, host = &host.name),
            Publication::Cancel,
        ),
    };
    let mut messages = vec![Message { to, events, subject, text, publication, ends: false }];
    if let (InvitationKind::Request, Some(series)) = (args.kind, &series) {
        messages.extend(endings(&open, series, args.people.as_deref(), &host).await?);
    }
    let mut letters = Vec::new();
    for message in messages {
        letters.extend(message.letters(&host, app.now())?);
    }
    let above = match args.out.as_deref().map(str::trim).filter(|out| !out.is_empty()) {
        Some(out) => out.into(),
        None => usual(app).await?,
    };
    let own = plain(&say!("invitations-folder", title = title, day = when.as_str()));
    let mut folder = Folder::open(app, above.join(stem(&own)).to_str()).await?;
    let (folder, invitations) = blocking(move || {
        let mut all = Vec::new();
        for (index, one) in letters.into_iter().enumerate() {
            let Written { letter, calendar, mut made } = one;
            let name = stem(&made.name);
            for (kind, content, path) in [("eml", letter, &mut made.letter), ("ics", calendar, &mut made.ics)] {
                let mut written = folder.put(index, kind, content.as_bytes())?;
                folder.place(&mut written, &name)?;
                *path = written.path.display().to_string();
            }
            all.push(made);
        }
        Ok((folder, all))
    })
    .await?;
    let path = folder.path().display().to_string();
    let label = match args.kind {
        InvitationKind::Request => said!("invitations-label", title = title),
        InvitationKind::Cancel => said!("invitations-cancel-label", title = title),
    };
    let mut tx = app.change("invitations_make", label).await?;
    // Letters hold names and addresses: an erasure has to name where they lie.
    for invitation in &invitations {
        hearth_store::exports::add(&mut tx, &invitation.person_id, &path).await?;
    }
    let committed = tx.commit().await?;
    let folder = folder.keep().display().to_string();
    Ok(Done::of(InvitationsMade { folder, invitations, left_out }, committed))
}

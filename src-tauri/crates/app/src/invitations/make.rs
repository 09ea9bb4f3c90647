//! A letter for each person, and the calendar file beside it for mail programs that open no letters.

use hearth_calendar::events::{Answer, Party, Publication, write};
use hearth_core::people::Channel;
use hearth_store::publications::{self, InvitedRow};
use hearth_texts::{said, say, spoken};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letter::Letter;
use crate::{
    App, AppError, Done,
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
    pub subject: String,
    pub text: String,
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
    let mut events = events(&open, &ids).await?;
    for event in &mut events {
        // Mail programs keep the message that was made last.
        event.stamp = app.now();
        event.organizer = Some(host.clone());
        event.cancelled |= args.kind == InvitationKind::Cancel;
    }
    let when = span(spoken(), times::stored(&meeting.starts_at)?, times::stored(&meeting.ends_at)?, &meeting.zone);
    let title = &meeting.title;
    let (subject, text, publication, method) = match args.kind {
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
            "REQUEST",
        ),
        InvitationKind::Cancel => (
            say!("invitations-cancel-subject", title = title, when = &when),
            say!("invitations-cancel-text", title = title, when = &when, host = &host.name),
            Publication::Cancel,
            "CANCEL",
        ),
    };
    // Marks that keep a name together on a screen mean nothing to a mail program.
    let (subject, text) = (plain(&subject), plain(&text));
    let mut letters = Vec::new();
    for (id, party) in to {
        // Each sees only themselves: a letter is no list of addresses.
        for event in &mut events {
            event.attendees = vec![(party.clone(), Answer::None)];
        }
        let ics = write(&events, None, publication).map_err(|problem| AppError::failed(crate::why::said(&problem.why)))?;
        let letter = Letter { from: &host, to: &party, subject: &subject, text: &text, ics: &ics, method }.write();
        letters.push((id, party, letter, ics));
    }
    let above = match args.out.as_deref().map(str::trim).filter(|out| !out.is_empty()) {
        Some(out) => out.into(),
        None => usual(app).await?,
    };
    let own = plain(&say!("invitations-folder", title = title, day = when.as_str()));
    let mut folder = Folder::open(app, above.join(stem(&own)).to_str()).await?;
    let (folder, invitations) = blocking(move || {
        let mut made = Vec::new();
        for (index, (person_id, party, letter, ics)) in letters.into_iter().enumerate() {
            let name = stem(&party.name);
            let mut paths = Vec::new();
            for (kind, content) in [("eml", letter), ("ics", ics)] {
                let mut written = folder.put(index, kind, content.as_bytes())?;
                folder.place(&mut written, &name)?;
                paths.push(written.path.display().to_string());
            }
            let ics = paths.pop().unwrap_or_default();
            let letter = paths.pop().unwrap_or_default();
            made.push(Invitation { person_id, name: party.name, email: party.email, letter, ics });
        }
        Ok((folder, made))
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
    Ok(Done::of(InvitationsMade { folder, subject, text, invitations, left_out }, committed))
}

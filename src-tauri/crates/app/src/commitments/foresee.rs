//! What stands against meetings before they are moved or held: who on a list has something else then. The rule is the same as for
//! asking somebody.

use hearth_texts::said;
use std::collections::HashMap;

use hearth_core::commitments::{Busy, Span, clashes};
use hearth_store::commitments::{self, ListedRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clashes::{Known, PersonClash, clashes_of, held, known, on_wall, said};
use crate::{App, AppError, meetings, times};

/// Reasons told of one time; a large group has many alike.
const MOST: usize = 20;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingWish {
    /// A meeting that is there already, with everybody on its list.
    pub id: Option<String>,
    /// Its members are expected as well.
    pub effort_id: Option<String>,
    /// People by id.
    pub expect: Option<Vec<String>>,
    /// Wall clock in `zone`; the meeting's own time where nothing is said.
    pub start_wall: Option<String>,
    /// IANA name; the meeting's, or the community's, where there is none.
    pub zone: Option<String>,
    #[ts(type = "number", optional)]
    pub minutes: Option<i64>,
}

/// What stands against a meeting at a time, by person.
pub async fn of_meeting(app: &App, args: MeetingWish) -> Result<Vec<PersonClash>, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let standing = match &args.id {
        Some(id) => Some(hearth_store::meetings::stand(readers, id).await?.ok_or_else(|| AppError::not_found("meeting"))?),
        None => None,
    };
    let zone = args.zone.or_else(|| standing.as_ref().map(|meeting| meeting.zone.clone())).unwrap_or_else(|| open.zone());
    let from = match (&args.start_wall, &standing) {
        (Some(wall), _) => times::to_instant(times::parse_wall("start_wall", wall)?, &zone),
        (None, Some(meeting)) => times::stored(&meeting.starts_at)?,
        (None, None) => return Err(AppError::invalid("start_wall", said!("span-start-missing"))),
    };
    let to = match (args.minutes, &standing) {
        (Some(minutes), _) => meetings::end_of(from, meetings::length(minutes)?),
        (None, Some(meeting)) => from + (times::stored(&meeting.ends_at)? - times::stored(&meeting.starts_at)?),
        (None, None) => return Err(AppError::invalid("minutes", said!("span-length-missing"))),
    };
    let on = times::date_in(from, &open.zone()).to_string();
    let expect = args.expect.unwrap_or_default();
    let people = commitments::wanted(readers, args.id.as_deref(), args.effort_id.as_deref(), &on, &expect).await?;
    let mut found = clashes_of(app, &people, &[Span { from, to }], args.id.as_slice()).await?;
    found.truncate(MOST);
    Ok(found)
}

#[derive(Debug, Deserialize, TS)]
pub struct ClashWindow {
    /// First day, in the community's zone.
    pub from: String,
    /// The day after the last.
    pub to: String,
}

/// A meeting that somebody on its list may miss.
#[derive(Debug, Serialize, TS)]
pub struct MeetingClash {
    pub meeting_id: String,
    /// A sentence for each reason.
    pub texts: Vec<String>,
}

/// The meetings of a stretch of days that somebody on their list may miss.
pub async fn window(app: &App, args: ClashWindow) -> Result<Vec<MeetingClash>, AppError> {
    let open = app.community()?;
    let zone = open.zone();
    let edge = |field, text: &str| {
        Ok::<_, AppError>(times::to_instant(times::parse_date(field, text)?.and_time(chrono::NaiveTime::MIN), &zone))
    };
    let (from, to) = (edge("from", &args.from)?, edge("to", &args.to)?);
    let readers = open.store.readers();
    let listed = commitments::listed(readers, &hearth_store::instant(from), &hearth_store::instant(to)).await?;
    let (Some(first), Some(last)) = (listed.iter().map(|row| &row.starts_at).min(), listed.iter().map(|row| &row.ends_at).max())
    else {
        return Ok(Vec::new());
    };
    let mut people: Vec<String> = listed.iter().map(|row| row.person_id.clone()).collect();
    people.sort();
    people.dedup();
    let ready = known(app, &people, times::date_in(from, &zone)).await?;
    let ready: HashMap<&str, &Known> = ready.iter().map(|person| (person.id.as_str(), person)).collect();
    let mut busy: HashMap<String, Vec<(String, Busy)>> = HashMap::new();
    for row in commitments::busy(readers, &people, first, last, &[]).await? {
        let mine = held(&row, &zone)?;
        busy.entry(row.person_id).or_default().push((row.id, mine));
    }
    let mut found: Vec<MeetingClash> = Vec::new();
    for row in &listed {
        let Some(person) = ready.get(row.person_id.as_str()) else { continue };
        let texts = of_row(row, person, busy.get(&row.person_id).map_or(&[], Vec::as_slice), &zone)?;
        match found.last_mut() {
            Some(last) if last.meeting_id == row.meeting_id => last.texts.extend(texts),
            _ if texts.is_empty() => {}
            _ => found.push(MeetingClash { meeting_id: row.meeting_id.clone(), texts }),
        }
    }
    for meeting in &mut found {
        meeting.texts.truncate(MOST);
    }
    Ok(found)
}

fn of_row(row: &ListedRow, person: &Known, theirs: &[(String, Busy)], zone: &str) -> Result<Vec<String>, AppError> {
    let span = Span { from: times::stored(&row.starts_at)?, to: times::stored(&row.ends_at)? };
    let others: Vec<Busy> = theirs.iter().filter(|(id, _)| *id != row.meeting_id).map(|(_, busy)| busy.clone()).collect();
    let on = times::date_in(span.from, zone);
    let found = clashes(&person.readiness, on, Some(on_wall(span, zone)), &others);
    Ok(found.iter().map(|clash| said(clash, &person.called, on).text).collect())
}

//! What stands against asking somebody: shown with its reason, never in the way.

use hearth_texts::{said, say};
use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use hearth_core::{
    availability::{Absence, Stretch},
    commitments::{self as rules, Busy, BusyWith, Readiness, Span, Wanted},
};
use hearth_store::{
    availability,
    commitments::{self, BusyRow, Ready},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, times};

/// One thing that speaks against it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Clash {
    #[ts(type = "\"meeting\" | \"task\" | \"away\" | \"unavailable\" | \"break\" | \"left\" | \"do_not_contact\"")]
    pub reason: &'static str,
    /// A sentence: "Noor has Kitchen crew then (09:00–11:30)."
    pub text: String,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
}

/// A clash and whose it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonClash {
    pub person_id: String,
    pub name: String,
    #[serde(flatten)]
    pub clash: Clash,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ClashArgs {
    pub person_id: String,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    /// The day of something without a time; today where nothing is said.
    pub on_date: Option<String>,
}

/// What stands against these people for each of these times. Things that lie against several of the times, such as a break, are named
/// once for each person. `except`: ids of meetings and tasks that do not count, such as the one that is being planned.
pub async fn clashes_of(
    app: &App,
    person_ids: &[String],
    spans: &[Span],
    except: &[String],
) -> Result<Vec<PersonClash>, AppError> {
    let zone = app.community()?.zone();
    let wanted: Vec<_> = spans.iter().map(|span| (times::date_in(span.from, &zone), Some(*span))).collect();
    against(app, person_ids, &wanted, except).await
}

/// The same for one wish that may have no time of day.
pub async fn clashes_at(
    app: &App,
    person_ids: &[String],
    span: Option<Span>,
    on: Option<NaiveDate>,
    except: &[String],
) -> Result<Vec<PersonClash>, AppError> {
    let zone = app.community()?.zone();
    let Some(on) = span.map(|span| times::date_in(span.from, &zone)).or(on) else { return Ok(Vec::new()) };
    against(app, person_ids, &[(on, span)], except).await
}

/// The same for one person and one wish, which may have no time of day.
pub(super) async fn of_person(
    app: &App,
    person_id: &str,
    span: Option<Span>,
    on: Option<NaiveDate>,
    except: &[String],
) -> Result<Vec<Clash>, AppError> {
    let zone = app.community()?.zone();
    let on = match (span, on) {
        (Some(span), _) => times::date_in(span.from, &zone),
        (None, Some(on)) => on,
        (None, None) => app.today()?,
    };
    let found = against(app, &[person_id.to_owned()], &[(on, span)], except).await?;
    Ok(found.into_iter().map(|found| found.clash).collect())
}

async fn against(
    app: &App,
    person_ids: &[String],
    wanted: &[(NaiveDate, Option<Span>)],
    except: &[String],
) -> Result<Vec<PersonClash>, AppError> {
    let open = app.community()?;
    let zone = open.zone();
    let spans = || wanted.iter().filter_map(|(_, span)| *span);
    let busy = match (spans().map(|span| span.from).min(), spans().map(|span| span.to).max()) {
        (Some(from), Some(to)) => {
            let (from, to) = (hearth_store::instant(from), hearth_store::instant(to));
            commitments::busy(open.store.readers(), person_ids, &from, &to, except).await?
        }
        _ => Vec::new(),
    };
    let first_day = wanted.iter().map(|(on, _)| *on).min().unwrap_or_default();
    let mut found: Vec<PersonClash> = Vec::new();
    for person in known(app, person_ids, first_day).await? {
        let mine =
            busy.iter().filter(|row| row.person_id == person.id).map(|row| held(row, &zone)).collect::<Result<Vec<_>, _>>()?;
        let mut told: Vec<rules::Clash> = Vec::new();
        for (on, span) in wanted {
            for clash in rules::clashes(&person.readiness, *on, span.map(|span| on_wall(span, &zone)), &mine) {
                // The same break, or one long meeting, stands against several times but is said once.
                if !told.contains(&clash) {
                    found.push(PersonClash {
                        person_id: person.id.clone(),
                        name: person.name.clone(),
                        clash: said(&clash, &person.called, *on),
                    });
                    told.push(clash);
                }
            }
        }
    }
    Ok(found)
}

/// Somebody with all that they have said about being there.
pub(super) struct Known {
    pub id: String,
    pub name: String,
    /// What they are called in a sentence.
    pub called: String,
    /// IANA name; empty where it is not known.
    pub zone: String,
    pub readiness: Readiness,
}

/// These people with what they have said; absences that ended before a day are left out.
pub(super) async fn known(app: &App, person_ids: &[String], from: NaiveDate) -> Result<Vec<Known>, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let mut people = Vec::new();
    for person in commitments::ready(readers, person_ids).await? {
        people.push(ready(person)?);
    }
    let place: HashMap<String, usize> = people.iter().enumerate().map(|(at, person)| (person.id.clone(), at)).collect();
    for row in availability::hours(readers, person_ids).await? {
        if let Some(person) = place.get(&row.person_id).and_then(|at| people.get_mut(*at)) {
            person.readiness.hours.push(stretch(&row.hours)?);
        }
    }
    for row in availability::absences(readers, person_ids, &from.to_string()).await? {
        if let Some(person) = place.get(&row.person_id).and_then(|at| people.get_mut(*at)) {
            let (from, until) = (stored_date(&row.from_on)?, stored_date(&row.until_on)?);
            person.readiness.absences.push(Absence { from, until, reason: row.reason });
        }
    }
    Ok(people)
}

fn ready(person: Ready) -> Result<Known, AppError> {
    let date = |text: &Option<String>| text.as_deref().filter(|text| !text.is_empty()).map(stored_date).transpose();
    let readiness = Readiness {
        break_until: date(&person.break_until)?,
        left_on: date(&person.left_on)?,
        do_not_contact: person.wishes.wishes()?.is_silent(),
        ..Readiness::default()
    };
    let called = if person.called.is_empty() { person.name.clone() } else { person.called };
    Ok(Known { id: person.id, name: person.name, called, zone: person.zone, readiness })
}

fn stretch(hours: &availability::Hours) -> Result<Stretch, AppError> {
    let narrow =
        |value: i64| u16::try_from(value).map_err(|_| AppError::damaged(said!("store-damage-time", text = value.to_string())));
    Ok(Stretch { weekday: u8::try_from(hours.weekday).unwrap_or_default(), from: narrow(hours.from)?, to: narrow(hours.to)? })
}

fn stored_date(text: &str) -> Result<NaiveDate, AppError> {
    text.parse().map_err(|_| AppError::damaged(said!("store-damage-date", text = text)))
}

/// A span as it is on the community's wall clock, too.
pub(super) fn on_wall(span: Span, zone: &str) -> Wanted {
    Wanted { span, wall: (times::to_wall(span.from, zone), times::to_wall(span.to, zone)) }
}

pub(super) fn held(row: &BusyRow, zone: &str) -> Result<Busy, AppError> {
    let Wanted { span, wall } = on_wall(Span { from: times::stored(&row.starts_at)?, to: times::stored(&row.ends_at)? }, zone);
    let with = if row.kind == "task" { BusyWith::Task } else { BusyWith::Meeting };
    Ok(Busy { with, title: row.title.clone(), span, wall })
}

/// The sentence for it, in the language that is spoken; `on` is the day that was asked about.
pub(super) fn said(clash: &rules::Clash, name: &str, on: NaiveDate) -> Clash {
    let text = match clash {
        rules::Clash::DoNotContact => say!("clash-do-not-contact", name = name),
        rules::Clash::Left(day) => say!("clash-left", name = name, day = *day),
        rules::Clash::Break(until) => say!("clash-break", name = name, until = *until),
        rules::Clash::Away(absence) if absence.reason.is_empty() => say!("clash-away", name = name, until = absence.until),
        rules::Clash::Away(absence) => {
            say!("clash-away-because", name = name, until = absence.until, reason = absence.reason.clone())
        }
        rules::Clash::Unavailable => say!("clash-unavailable", name = name),
        rules::Clash::Busy { title, wall: (from, to), .. } => {
            let (title, hour) = (title.clone(), |at: &NaiveDateTime| at.format("%H:%M").to_string());
            let (from_hour, to_hour) = (hour(from), hour(to));
            if from.date() == on && to.date() == on {
                say!("clash-busy", name = name, title = title, from = from_hour, to = to_hour)
            } else if from.date() == to.date() {
                say!("clash-busy-on", name = name, title = title, day = from.date(), from = from_hour, to = to_hour)
            } else {
                let (first, last) = (from.date(), to.date());
                say!("clash-busy-days", name = name, title = title, first = first, from = from_hour, last = last, to = to_hour)
            }
        }
    };
    let span = match clash {
        rules::Clash::Busy { span, .. } => Some(*span),
        _ => None,
    };
    Clash {
        reason: clash.word(),
        text,
        starts_at: span.map(|span| hearth_store::instant(span.from)),
        ends_at: span.map(|span| hearth_store::instant(span.to)),
    }
}

/// Start and end as one span; both or neither.
pub(crate) fn span(starts_at: Option<&str>, ends_at: Option<&str>) -> Result<Option<Span>, AppError> {
    let instant = |field, text: &str| times::parse_instant(field, text);
    let (from, to): (DateTime<Utc>, DateTime<Utc>) = match (starts_at, ends_at) {
        (None, None) => return Ok(None),
        (Some(from), Some(to)) => (instant("starts_at", from)?, instant("ends_at", to)?),
        (Some(_), None) => return Err(AppError::invalid("ends_at", said!("span-end-missing"))),
        (None, Some(_)) => return Err(AppError::invalid("starts_at", said!("span-start-missing"))),
    };
    if to <= from {
        return Err(AppError::invalid("ends_at", said!("span-end-before-start")));
    }
    Ok(Some(Span { from, to }))
}

/// What stands against asking a person for a time or a day.
pub async fn find(app: &App, args: ClashArgs) -> Result<Vec<Clash>, AppError> {
    let span = span(args.starts_at.as_deref(), args.ends_at.as_deref())?;
    let on = args.on_date.as_deref().map(|date| times::parse_date("on_date", date)).transpose()?;
    of_person(app, &args.person_id, span, on, &[]).await
}

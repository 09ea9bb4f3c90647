//! What stands against asking somebody: shown with its reason, never in the way.

use chrono::{DateTime, NaiveDate, Utc};
use hearth_core::commitments::{Busy, BusyWith, ClashReason, Readiness, Span, clashes};
use hearth_store::commitments::{self, BusyRow, Ready};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, times};

/// One thing that speaks against it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Clash {
    #[ts(type = "\"meeting\" | \"task\" | \"break\" | \"left\" | \"do_not_contact\"")]
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
    let people = commitments::ready(open.store.readers(), person_ids).await?;
    let spans = || wanted.iter().filter_map(|(_, span)| *span);
    let busy = match (spans().map(|span| span.from).min(), spans().map(|span| span.to).max()) {
        (Some(from), Some(to)) => {
            let (from, to) = (hearth_store::instant(from), hearth_store::instant(to));
            commitments::busy(open.store.readers(), person_ids, &from, &to, except).await?
        }
        _ => Vec::new(),
    };
    let mut found: Vec<PersonClash> = Vec::new();
    for person in &people {
        let ready = readiness(person)?;
        let mine =
            busy.iter().filter(|row| row.person_id == person.id).map(|row| held(row, &zone)).collect::<Result<Vec<_>, _>>()?;
        let first = found.len();
        for (on, span) in wanted {
            for clash in clashes(&ready, *on, *span, &mine) {
                // The same break, or one long meeting, stands against several times but is said once.
                if !found[first..].iter().any(|known| known.clash.text == clash.text) {
                    found.push(PersonClash { person_id: person.id.clone(), name: person.name.clone(), clash: shown(clash) });
                }
            }
        }
    }
    Ok(found)
}

pub(super) fn readiness(person: &Ready) -> Result<Readiness, AppError> {
    let date = |text: &Option<String>| text.as_deref().filter(|text| !text.is_empty()).map(stored_date).transpose();
    Ok(Readiness {
        name: if person.called.is_empty() { person.name.clone() } else { person.called.clone() },
        break_until: date(&person.break_until)?,
        left_on: date(&person.left_on)?,
        do_not_contact: person.do_not_contact,
    })
}

fn stored_date(text: &str) -> Result<NaiveDate, AppError> {
    text.parse()
        .map_err(|_| AppError::new(crate::ErrorCode::Damaged, format!("The community holds a date that is none: {text}.")))
}

pub(super) fn held(row: &BusyRow, zone: &str) -> Result<Busy, AppError> {
    let span = Span { from: times::stored(&row.starts_at)?, to: times::stored(&row.ends_at)? };
    let with = if row.kind == "task" { BusyWith::Task } else { BusyWith::Meeting };
    Ok(Busy { with, title: row.title.clone(), span, wall: (times::to_wall(span.from, zone), times::to_wall(span.to, zone)) })
}

pub(super) fn shown(clash: hearth_core::commitments::Clash) -> Clash {
    let reason: ClashReason = clash.reason;
    Clash {
        reason: reason.word(),
        text: clash.text,
        starts_at: clash.span.map(|span| hearth_store::instant(span.from)),
        ends_at: clash.span.map(|span| hearth_store::instant(span.to)),
    }
}

/// Start and end as one span; both or neither.
pub(crate) fn span(starts_at: Option<&str>, ends_at: Option<&str>) -> Result<Option<Span>, AppError> {
    let instant = |field, text: &str| times::parse_instant(field, text);
    let (from, to): (DateTime<Utc>, DateTime<Utc>) = match (starts_at, ends_at) {
        (None, None) => return Ok(None),
        (Some(from), Some(to)) => (instant("starts_at", from)?, instant("ends_at", to)?),
        (Some(_), None) => return Err(AppError::invalid("ends_at", "Say when it ends as well.")),
        (None, Some(_)) => return Err(AppError::invalid("starts_at", "Say when it starts as well.")),
    };
    if to <= from {
        return Err(AppError::invalid("ends_at", "The end comes after the start."));
    }
    Ok(Some(Span { from, to }))
}

/// What stands against asking a person for a time or a day.
pub async fn find(app: &App, args: ClashArgs) -> Result<Vec<Clash>, AppError> {
    let span = span(args.starts_at.as_deref(), args.ends_at.as_deref())?;
    let on = args.on_date.as_deref().map(|date| times::parse_date("on_date", date)).transpose()?;
    of_person(app, &args.person_id, span, on, &[]).await
}

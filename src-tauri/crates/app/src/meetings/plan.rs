//! Planning a meeting, or a series of them for the months ahead.

use chrono::{DateTime, Duration, Months, NaiveDateTime, Utc};
use hearth_calendar::{Rule, RuleError};
use hearth_core::{
    commitments::Span,
    meetings::{AHEAD_MONTHS, AHEAD_OCCURRENCES, planned_until},
};
use hearth_store::{
    Transaction, agenda, attendance, instant,
    meetings::NewMeeting,
    series::{AgendaSeed, Series},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{length, link, title};
use crate::{App, AppError, Done, commitments, times};

/// Reasons told at once; a series with a large group has many alike.
const CLASHES: usize = 100;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingPlan {
    pub title: String,
    pub effort_id: Option<String>,
    /// Wall clock in `zone`: `2026-11-25T18:30`.
    pub start_wall: String,
    #[ts(type = "number")]
    pub minutes: i64,
    /// IANA name; the community's where there is none.
    pub zone: Option<String>,
    pub place: Option<String>,
    pub link: Option<String>,
    /// RFC 5545 §3.3.10; makes it a series.
    pub rrule: Option<String>,
    /// People by id.
    pub expect: Option<Vec<String>>,
    /// Everybody who is a member of the effort.
    pub expect_members: Option<bool>,
    pub agenda: Option<Vec<AgendaSeed>>,
}

#[derive(Debug, Serialize, TS)]
pub struct MeetingPlanned {
    /// The first meeting.
    pub id: String,
    #[ts(type = "number")]
    pub meetings: usize,
    /// Why those expected may not be able to come.
    pub clashes: Vec<commitments::PersonClash>,
}

/// The end of a meeting that begins at `start`.
pub(crate) fn end_of(start: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    start + Duration::minutes(minutes)
}

/// Plans a meeting or a series.
pub async fn plan(app: &App, args: MeetingPlan) -> Result<Done<MeetingPlanned>, AppError> {
    let open = app.community()?;
    let zone = args.zone.clone().unwrap_or_else(|| open.zone());
    if !times::is_zone(&zone) {
        return Err(AppError::invalid("zone", said!("zone-unknown", zone = zone)));
    }
    let wall = times::parse_wall("start_wall", &args.start_wall)?;
    let seeds = args.agenda.unwrap_or_default();
    for seed in &seeds {
        title(&seed.title).map_err(|_| AppError::invalid("agenda", said!("meetings-item-without-title")))?;
    }
    let template = Series {
        id: String::new(),
        effort_id: args.effort_id,
        title: title(&args.title)?.to_owned(),
        rrule: args.rrule.unwrap_or_default().trim().trim_start_matches("RRULE:").to_owned(),
        start_wall: times::wall_text(wall),
        zone,
        minutes: length(args.minutes)?,
        place: args.place.unwrap_or_default().trim().to_owned(),
        link: link(&args.link.unwrap_or_default())?.to_owned(),
        expects: args.expect.unwrap_or_default().into(),
        expects_members: args.expect_members.unwrap_or(false),
        agenda: seeds.into(),
        planned_until: String::new(),
        ended_on: None,
    };
    if template.expects_members && template.effort_id.is_none() {
        return Err(AppError::invalid("expect_members", said!("meetings-members-of-what")));
    }
    let series = !template.rrule.is_empty();
    let mut template = template;
    let starts = if series {
        let horizon = app.now().max(times::to_instant(wall, &template.zone)) + Months::new(AHEAD_MONTHS);
        let starts = starts(&template, DateTime::<Utc>::MIN_UTC, horizon, AHEAD_OCCURRENCES)?;
        if starts.is_empty() {
            return Err(AppError::invalid("rrule", said!("meetings-no-day-fits")));
        }
        template.planned_until = until(&starts, horizon, AHEAD_OCCURRENCES)?;
        starts
    } else {
        vec![(wall, times::to_instant(wall, &template.zone))]
    };
    let label = if series {
        said!("meetings-plan-series-label", title = &template.title)
    } else {
        said!("meetings-plan-label", title = &template.title)
    };
    let mut tx = app.change("meetings_plan", label).await?;
    if series {
        template.id = tx.new_id();
        hearth_store::series::insert(&mut tx, &template).await?;
    }
    let today = app.today()?.to_string();
    let (ids, people) = put(&mut tx, &template, &starts, &today).await?;
    let committed = tx.commit().await?;
    let spans: Vec<Span> = starts.iter().map(|(_, at)| Span { from: *at, to: end_of(*at, template.minutes) }).collect();
    let mut clashes = commitments::clashes_of(app, &people, &spans, &ids).await?;
    clashes.truncate(CLASHES);
    let meetings = ids.len();
    let id = ids.into_iter().next().ok_or_else(|| AppError::failed(said!("meetings-nothing-planned")))?;
    Ok(Done::of(MeetingPlanned { id, meetings, clashes }, committed))
}

/// The starts of a series in a stretch of time, wall clock and instant.
pub(crate) fn starts(
    series: &Series,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    limit: usize,
) -> Result<Vec<(NaiveDateTime, DateTime<Utc>)>, AppError> {
    let first = times::parse_wall("start_wall", &series.start_wall)?;
    let refused =
        |problem: RuleError| AppError::invalid("rrule", said!("meetings-rule-wrong", why = crate::why::said(&problem.why())));
    Rule::parse(&series.rrule).map_err(refused)?.starts(first, &series.zone, from, to, limit).map_err(refused)
}

/// Up to where a series is planned after these starts were.
pub(super) fn until(starts: &[(NaiveDateTime, DateTime<Utc>)], to: DateTime<Utc>, limit: usize) -> Result<String, AppError> {
    let planned: Vec<i64> = starts.iter().map(|(_, at)| at.timestamp()).collect();
    let until = DateTime::from_timestamp(planned_until(&planned, to.timestamp(), limit), 0);
    Ok(instant(until.ok_or_else(|| AppError::invalid("start_wall", said!("meetings-too-far")))?))
}

/// Puts the meetings of a template in, with its people and its agenda. Returns their ids in order, and who is expected.
pub(super) async fn put(
    tx: &mut Transaction,
    template: &Series,
    starts: &[(NaiveDateTime, DateTime<Utc>)],
    today: &str,
) -> Result<(Vec<String>, Vec<String>), AppError> {
    let series_id = (!template.id.is_empty()).then(|| template.id.clone());
    let meetings: Vec<NewMeeting> = starts
        .iter()
        .map(|(wall, at)| NewMeeting {
            id: tx.new_id(),
            series_id: series_id.clone(),
            original_start: series_id.as_ref().map(|_| times::wall_text(*wall)),
            effort_id: template.effort_id.clone(),
            title: template.title.clone(),
            starts_at: instant(*at),
            ends_at: instant(end_of(*at, template.minutes)),
            zone: template.zone.clone(),
            place: template.place.clone(),
            link: template.link.clone(),
            ..NewMeeting::default()
        })
        .collect();
    hearth_store::meetings::insert(tx, &meetings).await?;
    let mut people = template.expects.0.clone();
    if let (true, Some(effort)) = (template.expects_members, &template.effort_id) {
        people.extend(attendance::members(tx, effort, today).await?);
    }
    people.sort();
    people.dedup();
    let (mut places, mut items) = (Vec::new(), Vec::new());
    for meeting in &meetings {
        for person in &people {
            places.push(attendance::Place { id: tx.new_id(), meeting_id: meeting.id.clone(), person_id: person.clone() });
        }
        for (position, seed) in (1_u32..).zip(&template.agenda.0) {
            items.push(agenda::NewItem {
                id: tx.new_id(),
                meeting_id: meeting.id.clone(),
                title: seed.title.trim().to_owned(),
                planned: seed.planned,
                person_id: None,
                position: Some(position.into()),
            });
        }
    }
    attendance::insert(tx, &places, "expected").await?;
    agenda::insert(tx, &items).await?;
    Ok((meetings.into_iter().map(|meeting| meeting.id).collect(), people))
}

//! Changing a meeting, or it and others of its series. Held meetings are never moved; attendance, minutes and promises stay with the
//! occurrence they belong to.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use hearth_core::meetings::{MeetingStatus, Scope, ShiftProblem, remaining_count, shift_rule, shift_until};
use hearth_store::{Transaction, instant, meetings::MeetingStanding, series::Series};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{MeetingScope, MeetingsChanged, end_of, given, length, link, plan, stand, status_of, title};
use crate::{App, AppError, Done, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetingChange {
    pub id: String,
    pub scope: Option<MeetingScope>,
    pub title: Option<String>,
    /// Wall clock in `zone`; the others of the series move by as much.
    pub start_wall: Option<String>,
    /// IANA name of the zone that `start_wall` is told in; the meeting's own where there is none. The meeting keeps its own.
    pub zone: Option<String>,
    #[ts(type = "number", optional)]
    pub minutes: Option<i64>,
    pub place: Option<String>,
    pub link: Option<String>,
    /// `null` takes it out of its effort.
    #[serde(default, deserialize_with = "given")]
    #[ts(type = "string | null", optional)]
    pub effort_id: Option<Option<String>>,
}

/// What is to be different.
struct Wish {
    title: Option<String>,
    start: Option<NaiveDateTime>,
    minutes: Option<i64>,
    place: Option<String>,
    link: Option<String>,
    effort_id: Option<Option<String>>,
}

/// Changes a meeting, or several of a series.
pub async fn change(app: &App, args: MeetingChange) -> Result<Done<MeetingsChanged>, AppError> {
    if let Some(zone) = args.zone.as_deref().filter(|zone| !times::is_zone(zone)) {
        return Err(AppError::invalid("zone", said!("zone-unknown", zone = zone)));
    }
    let mut wish = Wish {
        title: args.title.as_deref().map(title).transpose()?.map(str::to_owned),
        start: args.start_wall.as_deref().map(|text| times::parse_wall("start_wall", text)).transpose()?,
        minutes: args.minutes.map(length).transpose()?,
        place: args.place.map(|place| place.trim().to_owned()),
        link: args.link.as_deref().map(link).transpose()?.map(str::to_owned),
        effort_id: args.effort_id,
    };
    let mut tx = app.begin("meetings_change").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(said!("meetings-change-label", title = &meeting.title).kept()).await?;
    if let Some(zone) = args.zone.filter(|zone| *zone != meeting.zone) {
        wish.start = wish.start.map(|wall| times::to_wall(times::to_instant(wall, &zone), &meeting.zone));
    }
    let scope = Scope::from(args.scope.unwrap_or_default());
    let meetings = match (scope, &meeting.series_id) {
        (Scope::This, _) | (_, None) => this(&mut tx, meeting, &wish).await?,
        (Scope::Later | Scope::All, Some(series_id)) => {
            let series = hearth_store::series::show(&mut *tx, series_id).await?.ok_or_else(|| AppError::not_found("series"))?;
            let today = app.today()?.to_string();
            several(&mut tx, series, &meeting, scope, &wish, today).await?
        }
    };
    Ok(Done::of(MeetingsChanged { meetings }, tx.commit().await?))
}

fn dress(meeting: &mut MeetingStanding, wish: &Wish) {
    let set = |field: &mut String, value: &Option<String>| {
        if let Some(value) = value {
            field.clone_from(value);
        }
    };
    set(&mut meeting.title, &wish.title);
    set(&mut meeting.place, &wish.place);
    set(&mut meeting.link, &wish.link);
    if let Some(effort_id) = &wish.effort_id {
        meeting.effort_id.clone_from(effort_id);
    }
}

fn span(meeting: &MeetingStanding) -> Result<(DateTime<Utc>, i64), AppError> {
    let start = times::stored(&meeting.starts_at)?;
    Ok((start, (times::stored(&meeting.ends_at)? - start).num_minutes()))
}

fn place_at(meeting: &mut MeetingStanding, start: DateTime<Utc>, minutes: i64) {
    meeting.starts_at = instant(start);
    meeting.ends_at = instant(end_of(start, minutes));
}

async fn this(tx: &mut Transaction, mut meeting: MeetingStanding, wish: &Wish) -> Result<u64, AppError> {
    if status_of(&meeting)? == MeetingStatus::Held && (wish.start.is_some() || wish.minutes.is_some()) {
        return Err(AppError::invalid("start_wall", said!("meetings-held-time")));
    }
    dress(&mut meeting, wish);
    if wish.start.is_some() || wish.minutes.is_some() {
        let (start, minutes) = span(&meeting)?;
        let start = wish.start.map_or(start, |wall| times::to_instant(wall, &meeting.zone));
        place_at(&mut meeting, start, wish.minutes.unwrap_or(minutes));
    }
    Ok(hearth_store::meetings::change(tx, &[meeting]).await?)
}

async fn several(
    tx: &mut Transaction,
    mut series: Series,
    meeting: &MeetingStanding,
    scope: Scope,
    wish: &Wish,
    today: String,
) -> Result<u64, AppError> {
    let original = meeting.original_start.clone().unwrap_or_default();
    let from = if scope == Scope::All { "" } else { original.as_str() };
    let mut meetings = hearth_store::meetings::siblings(&mut **tx, &series.id, from).await?;
    if meetings.is_empty() {
        return Err(AppError::invalid("scope", said!("meetings-all-held")));
    }
    let before = hearth_store::series::meetings(&mut **tx, &series.id).await?;
    let delta = match wish.start {
        Some(wall) => wall - times::parse_wall("start_wall", &original)?,
        None => Duration::zero(),
    };
    let moves = !delta.is_zero();
    for sibling in &mut meetings {
        let key = times::parse_wall("start_wall", sibling.original_start.as_deref().unwrap_or_default())?;
        let (start, minutes) = span(sibling)?;
        // One that was moved by itself keeps its own time, but the one that the user has in hand goes where they put it.
        let own = start != times::to_instant(key, &sibling.zone);
        let moved = match wish.start {
            Some(wall) if sibling.id == meeting.id => times::to_instant(wall, &sibling.zone),
            _ if own => start,
            _ => times::to_instant(key + delta, &sibling.zone),
        };
        dress(sibling, wish);
        place_at(sibling, moved, wish.minutes.unwrap_or(minutes));
        if moves {
            sibling.original_start = Some(times::wall_text(key + delta));
        }
    }
    let mut later = series.clone();
    if let Some(title) = &wish.title {
        later.title.clone_from(title);
    }
    if let Some(place) = &wish.place {
        later.place.clone_from(place);
    }
    if let Some(link) = &wish.link {
        later.link.clone_from(link);
    }
    if let Some(effort_id) = &wish.effort_id {
        later.effort_id.clone_from(effort_id);
    }
    later.minutes = wish.minutes.unwrap_or(later.minutes);
    if moves {
        begin_at(&mut later, &series, &meetings, delta)?;
        let all = i64::try_from(meetings.len()).is_ok_and(|count| count == before);
        if all {
            // Nothing stays behind: for whoever was invited it is the same series, at another time.
            hearth_store::series::restart(tx, &later).await?;
            return Ok(hearth_store::meetings::change(tx, &meetings).await?);
        }
        // The moved ones go on as a series of their own: the old one keeps what was held under the rule it was held by.
        later.id = tx.new_id();
        hearth_store::series::insert(tx, &later).await?;
        series.ended_on = Some(today);
        hearth_store::series::change(tx, &series).await?;
        for sibling in &mut meetings {
            sibling.series_id = Some(later.id.clone());
        }
    } else {
        hearth_store::series::change(tx, &later).await?;
    }
    Ok(hearth_store::meetings::change(tx, &meetings).await?)
}

/// Start, rule and planning of the series that takes over these occurrences, moved by `delta`.
fn begin_at(later: &mut Series, series: &Series, meetings: &[MeetingStanding], delta: Duration) -> Result<(), AppError> {
    let start = meetings.first().and_then(|first| first.original_start.clone()).unwrap_or_default();
    let wall = times::parse_wall("start_wall", &start)?;
    let old_wall = wall - delta;
    let days = (wall.date() - old_wall.date()).num_days();
    let rule = shift_rule(&series.rrule, days).map_err(|problem| {
        AppError::invalid(
            "start_wall",
            match problem {
                ShiftProblem::TiedToDates => said!("shift-tied-to-dates"),
                ShiftProblem::SeveralDays => said!("shift-several-days"),
            },
        )
    })?;
    let rule = shift_until(&rule, days, delta);
    let before = plan::starts(series, DateTime::<Utc>::MIN_UTC, times::to_instant(old_wall, &series.zone), 10_000)?;
    later.rrule = remaining_count(&rule, before.len());
    later.start_wall = start;
    later.planned_until = instant(times::stored(&series.planned_until)? + delta);
    Ok(())
}

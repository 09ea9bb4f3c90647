//! Who carries the odd hours of a series over a year: the same hour is an evening for one and a night for another, and clocks change on
//! different days. What is odd is core's rule; nobody's is weighed against another's here.

use std::collections::BTreeMap;

use chrono::Duration;
use hearth_core::meetings::is_odd;
use hearth_store::attendance;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, AppError, ById, meetings, times};

/// How far it is looked ahead.
const DAYS: i64 = 365;
/// Meetings looked at.
const MOST: usize = 10_000;

/// One person's year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonHours {
    pub person_id: String,
    pub name: String,
    /// IANA name; the community's where theirs is not known.
    pub zone: String,
    pub zone_known: bool,
    /// When it begins on their clock, over the year: `17:30`, the most frequent first.
    pub begins: Vec<String>,
    /// Meetings that lie at an odd hour for them.
    #[ts(type = "number")]
    pub odd: usize,
}

#[derive(Debug, Serialize, TS)]
pub struct Fairness {
    /// Meetings of the coming year.
    #[ts(type = "number")]
    pub meetings: usize,
    /// Who bears most of the odd hours first.
    pub people: Vec<PersonHours>,
}

/// The hours of a meeting's series, or of the meeting alone, for everybody on its list.
pub async fn show(app: &App, args: ById) -> Result<Fairness, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let meeting = hearth_store::meetings::stand(pool, &args.id).await?.ok_or_else(|| AppError::not_found("meeting"))?;
    let length = times::stored(&meeting.ends_at)? - times::stored(&meeting.starts_at)?;
    let starts = match &meeting.series_id {
        Some(id) => {
            let series = hearth_store::series::show(pool, id).await?.ok_or_else(|| AppError::not_found("series"))?;
            let now = app.now();
            let ahead = meetings::starts(&series, now, now + Duration::days(DAYS), MOST)?;
            ahead.into_iter().map(|(_, at)| at).collect()
        }
        None => vec![times::stored(&meeting.starts_at)?],
    };
    let home = open.zone();
    let mut people = Vec::new();
    for (person_id, name, own) in attendance::clocks(pool, &meeting.id).await? {
        let zone_known = times::is_zone(&own);
        let zone = if zone_known { own } else { home.clone() };
        let mut hours: BTreeMap<String, usize> = BTreeMap::new();
        let mut odd = 0;
        for start in &starts {
            let (from, to) = (times::to_wall(*start, &zone), times::to_wall(*start + length, &zone));
            *hours.entry(from.format("%H:%M").to_string()).or_default() += 1;
            odd += usize::from(is_odd(from, to));
        }
        let mut begins: Vec<(String, usize)> = hours.into_iter().collect();
        begins.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let begins = begins.into_iter().map(|(hour, _)| hour).collect();
        people.push(PersonHours { person_id, name, zone, zone_known, begins, odd });
    }
    people.sort_by_key(|one| std::cmp::Reverse(one.odd));
    Ok(Fairness { meetings: starts.len(), people })
}

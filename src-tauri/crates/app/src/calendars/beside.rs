//! What else is on in the calendars that are read along when a meeting is to be: a hint, never in the way.

use hearth_texts::say;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::events_between;
use crate::{App, AppError, meetings, times};

/// Hints told at once.
const MOST: usize = 6;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BesideArgs {
    /// Wall clock in `zone`.
    pub start_wall: String,
    #[ts(type = "number")]
    pub minutes: i64,
    /// IANA name; the community's where there is none.
    pub zone: Option<String>,
}

/// An event of a calendar at the same time.
#[derive(Debug, Serialize, TS)]
pub struct Beside {
    pub calendar: String,
    /// A sentence: “Hall bookings: Choir practice, 18:00–19:30.”
    pub text: String,
}

/// The events of calendars at this time. Whole days stand for themselves: nobody is away because of a holiday's name.
pub async fn beside(app: &App, args: BesideArgs) -> Result<Vec<Beside>, AppError> {
    let open = app.community()?;
    let home = open.zone();
    let zone = args.zone.filter(|zone| times::is_zone(zone)).unwrap_or_else(|| home.clone());
    let from = times::to_instant(times::parse_wall("start_wall", &args.start_wall)?, &zone);
    let to = meetings::end_of(from, meetings::length(args.minutes)?);
    let mut found = Vec::new();
    for entry in events_between(&open, from, to).await? {
        let ends = times::stored(&entry.ends_at)?;
        let starts = times::stored(&entry.starts_at)?;
        // What ends as it begins is beside nothing (half-open, as everywhere).
        if entry.all_day || entry.status == "cancelled" || starts >= to || ends <= from {
            continue;
        }
        let hour = |at| times::to_wall(at, &home).format("%H:%M").to_string();
        let text = say!("calendars-beside", calendar = &entry.source, title = &entry.title, from = hour(starts), to = hour(ends));
        found.push(Beside { calendar: entry.source, text });
    }
    found.truncate(MOST);
    Ok(found)
}

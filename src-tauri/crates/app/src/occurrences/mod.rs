//! What a calendar file says happens in a window. Needs no community: it is how a feed is looked at before it is trusted.

use chrono::{DateTime, NaiveTime, Utc};
use hearth_calendar::{events::ListedOccurrence, zones::tzdata_version};
use hearth_core::Problem;
use hearth_store::calendars::Trouble;
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, None as NoArgs, ports::system_zone, times};

/// Bytes of a calendar file that are read at most; the feed client has the same cap.
const CAP: u64 = 50 << 20;

#[derive(Debug, Deserialize, TS)]
pub struct OccurrencesArgs {
    pub path: String,
    /// Instant (RFC 3339) or day in `zone`.
    pub from: String,
    pub to: String,
    /// For times that name no zone; this system's if not given.
    pub zone: Option<String>,
}

#[derive(Serialize, TS)]
#[serde(transparent)]
pub struct Occurrences(
    #[ts(
        type = "{ occurrences: Record<string, unknown>[]; problems: { line: number | null; message: string }[]; zone_data: string }"
    )]
    Listed,
);

#[derive(Debug, Serialize)]
struct Listed {
    occurrences: Vec<ListedOccurrence>,
    problems: Vec<Trouble>,
    /// Version of the time zone data that they were worked out with.
    zone_data: &'static str,
}

/// Reads a file and expands it.
pub async fn list(_: &App, args: OccurrencesArgs) -> Result<Occurrences, AppError> {
    let zone = args.zone.unwrap_or_else(system_zone);
    if !times::is_zone(&zone) {
        return Err(AppError::invalid("zone", said!("zone-unknown", zone = zone)));
    }
    let (from, to) = (edge("from", &args.from, &zone)?, edge("to", &args.to, &zone)?);
    if to <= from {
        return Err(AppError::invalid("to", said!("occurrences-window-wrong")));
    }
    let unread = |e: std::io::Error| AppError::invalid("path", said!("file-unread", path = &args.path, why = e.to_string()));
    if tokio::fs::metadata(&args.path).await.map_err(unread)?.len() > CAP {
        return Err(AppError::invalid("path", said!("occurrences-too-large")));
    }
    let bytes = tokio::fs::read(&args.path).await.map_err(unread)?;
    let listing = tokio::task::spawn_blocking(move || hearth_calendar::events::list(&bytes, from, to, &zone));
    let listing = listing.await.map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
    let trouble = |problem: Problem| Trouble { line: problem.line, message: crate::why::said(&problem.why).say() };
    let problems = listing.problems.into_iter().map(trouble).collect();
    Ok(Occurrences(Listed { occurrences: listing.occurrences, problems, zone_data: tzdata_version() }))
}

/// Version of the time zone data in use, such as `2026e`.
pub async fn zone_data(_: &App, _: NoArgs) -> Result<String, AppError> {
    Ok(tzdata_version().to_owned())
}

fn edge(field: &str, text: &str, zone: &str) -> Result<DateTime<Utc>, AppError> {
    match times::parse_date(field, text) {
        Ok(day) => Ok(times::to_instant(day.and_time(NaiveTime::MIN), zone)),
        Err(_) => times::parse_instant(field, text),
    }
}

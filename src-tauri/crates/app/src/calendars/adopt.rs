//! Making a meeting of one occurrence of somebody else's event. The link to it stays, so that it is not shown twice.

use chrono::{DateTime, Duration, Utc};
use hearth_calendar::{Occurrence, Series};
use hearth_store::{instant, meetings::NewMeeting};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, meetings::end_of, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EventAdopt {
    pub calendar_id: String,
    pub uid: String,
    /// As the calendar's entry names it; `null` for an event that happens once.
    #[ts(type = "string | null", optional = false)]
    pub recurrence_id: Option<String>,
    pub effort_id: Option<String>,
}

/// Length of a meeting whose event has none.
pub(super) const USUAL_MINUTES: i64 = 60;

/// Adopts an occurrence; adopting it again answers the same meeting.
pub async fn adopt(app: &App, args: EventAdopt) -> Result<Done<ById>, AppError> {
    let open = app.community()?;
    let recurrence_id = args.recurrence_id.as_deref();
    let readers = open.store.readers();
    let adopted = hearth_store::meetings::find_adopted(readers, &args.calendar_id, &args.uid, recurrence_id).await?;
    if let Some(id) = adopted {
        return Ok(Done::stale(ById { id }, Vec::new()));
    }
    let stored = hearth_store::events::find(readers, &args.calendar_id, &args.uid).await?;
    let stored = stored.ok_or_else(|| AppError::not_found("event"))?;
    let (from, to) = match recurrence_id {
        // An occurrence can have been moved far from where its rule put it, but not further than a year either way.
        Some(id) => {
            let digits = id.get(..8).unwrap_or_default();
            let day = chrono::NaiveDate::parse_from_str(digits, "%Y%m%d")
                .map_err(|_| AppError::invalid("recurrence_id", said!("calendars-no-occurrence")))?;
            let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
            (noon - Duration::days(366), noon + Duration::days(366))
        }
        None => {
            let first = times::stored(&stored.first_at)?;
            (
                first - Duration::days(1),
                stored.last_at.as_deref().map(times::stored).transpose()?.unwrap_or(first) + Duration::days(1),
            )
        }
    };
    let (zone, wanted) = (open.zone(), args.recurrence_id.clone());
    let found = tokio::task::spawn_blocking(move || {
        let series = Series::parse(&stored.text);
        let (occurrences, _) = hearth_calendar::expand([&series], from, to, &zone);
        occurrences.into_iter().find(|occurrence| occurrence.recurrence_id.map(|id| id.to_string()) == wanted)
    });
    let found = found.await.map_err(|e| AppError::failed(said!("calendars-unreadable", why = e.to_string())))?;
    let occurrence = found.ok_or_else(|| {
        let sentence =
            if args.recurrence_id.is_none() { said!("calendars-event-repeats") } else { said!("calendars-event-not-then") };
        AppError::invalid("recurrence_id", sentence)
    })?;
    let mut meeting = meeting(&occurrence, &open.zone());
    let mut tx = app.change("events_adopt", said!("events-adopt-label", title = &meeting.title)).await?;
    // Two clicks must not make two meetings.
    if let Some(id) = hearth_store::meetings::find_adopted(&mut *tx, &args.calendar_id, &args.uid, recurrence_id).await? {
        tx.roll_back().await?;
        return Ok(Done::stale(ById { id }, Vec::new()));
    }
    let id = tx.new_id();
    meeting.id.clone_from(&id);
    meeting.effort_id = args.effort_id;
    (meeting.calendar_id, meeting.event_uid) = (Some(args.calendar_id), Some(args.uid));
    meeting.recurrence_id = args.recurrence_id;
    let meetings = [meeting];
    hearth_store::meetings::insert(&mut tx, &meetings).await?;
    hearth_store::adoptions::put(&mut tx, &super::adopted::first_states(&meetings)).await?;
    let mut done = Done::of(ById { id }, tx.commit().await?);
    // The event leaves the calendar in favour of its meeting.
    done.stale.push("calendars");
    Ok(done)
}

fn meeting(occurrence: &Occurrence, zone: &str) -> NewMeeting {
    let details = &occurrence.details;
    let title = details.summary.trim();
    let named = occurrence.zone.as_deref().filter(|name| times::is_zone(name)).unwrap_or(zone);
    let ends: DateTime<Utc> =
        if occurrence.end > occurrence.start { occurrence.end } else { end_of(occurrence.start, USUAL_MINUTES) };
    NewMeeting {
        title: if title.is_empty() { "Meeting".into() } else { title.to_owned() },
        starts_at: instant(occurrence.start),
        ends_at: instant(ends),
        zone: named.to_owned(),
        place: details.location.clone().unwrap_or_default(),
        link: details.url.clone().unwrap_or_default(),
        ..NewMeeting::default()
    }
}

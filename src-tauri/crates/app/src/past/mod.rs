//! Looking at a community as it was on a past day: every read takes `as_of` beside its arguments, and is then answered by a program whose
//! tables were rewound to the end of that day and whose clock stands there. Nothing can be changed from there. Deliberately not here: how
//! tables are rewound (store).

use std::sync::Arc;

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App, AppError, Done, ErrorCode, JobStarted, None as NoArgs, Open,
    app::Then,
    ports::{Clock, Ports},
    times,
};

/// The argument that every read takes.
const AS_OF: &str = "as_of";

#[derive(Debug, Deserialize, TS)]
pub struct PastOpen {
    /// `YYYY-MM-DD`, before today.
    pub day: String,
}

/// A day that can be looked at.
#[derive(Debug, Serialize, TS)]
pub struct PastDay {
    pub day: String,
    /// Its end: the present of everything that is read as of it.
    pub now: String,
}

/// From when on something is known.
#[derive(Debug, Serialize, TS)]
pub struct PastRange {
    /// The first and the last day that can be asked for; `null` where the community is younger than a day.
    pub first: Option<String>,
    pub last: Option<String>,
}

/// A clock that stands.
struct Stands(DateTime<Utc>);

impl Clock for Stands {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

/// Which days can be looked at.
pub async fn range(app: &App, _: NoArgs) -> Result<PastRange, AppError> {
    let open = app.community()?;
    let last = app.today()?.pred_opt();
    let first = open.store.log_begins().await?.map(|at| times::stored(&at)).transpose()?;
    let first = first.map(|at| times::date_in(at, &open.zone()));
    match (first, last) {
        (Some(first), Some(last)) if first <= last => {
            Ok(PastRange { first: Some(first.to_string()), last: Some(last.to_string()) })
        }
        _ => Ok(PastRange { first: Option::None, last: Option::None }),
    }
}

/// Makes ready what was on a day, so that the reads after it need not wait.
pub async fn open(app: &App, args: PastOpen) -> Result<JobStarted, AppError> {
    let day = asked_day(app, "day", &args.day).await?;
    Ok(app.start("past_open", said!("past-open-label", day = day), move |app, progress| async move {
        let open = app.community()?;
        let steps = |done, all| {
            progress.set(done, Some(all));
            progress.go_on().is_ok()
        };
        let Some(then) = reach(&app, &open, day, &steps).await? else {
            return Err(AppError::new(ErrorCode::Cancelled, said!("job-stopped")));
        };
        Ok(Done::stale(PastDay { day: day.to_string(), now: hearth_store::instant(then.now()) }, Vec::new()))
    }))
}

/// Lets go of the day that was looked at: it takes memory.
pub async fn close(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    app.community()?.leave_past().await;
    Ok(Done::stale((), Vec::new()))
}

/// The program that answers a read: the one of today, or of the day that was asked for.
pub(crate) async fn seen_by(app: &App, args: &mut Value) -> Result<Option<App>, AppError> {
    let Some(asked) = take(args) else { return Ok(Option::None) };
    let text = asked.as_str().ok_or_else(|| AppError::invalid(AS_OF, said!("field-date")))?;
    as_of(app, text).await
}

/// The program as it was at the end of a day (`YYYY-MM-DD`).
pub async fn as_of(app: &App, day: &str) -> Result<Option<App>, AppError> {
    let day = asked_day(app, AS_OF, day).await?;
    let open = app.community()?;
    reach(app, &open, day, &|_, _| true).await
}

/// # Errors
/// [`ErrorCode::Past`] where a change was asked for as of another day.
pub(crate) fn refuse(args: &mut Value) -> Result<(), AppError> {
    take(args).map_or(Ok(()), |_| Err(read_only()))
}

pub(crate) fn read_only() -> AppError {
    AppError::new(ErrorCode::Past, said!("past-read-only"))
}

fn take(args: &mut Value) -> Option<Value> {
    args.as_object_mut()?.remove(AS_OF).filter(|asked| !asked.is_null())
}

async fn asked_day(app: &App, field: &str, text: &str) -> Result<NaiveDate, AppError> {
    let day = times::parse_date(field, text)?;
    if day >= app.today()? {
        return Err(AppError::invalid(field, said!("past-not-yet")));
    }
    let open = app.community()?;
    let Some(begins) = open.store.log_begins().await? else { return Err(AppError::invalid(field, said!("past-not-yet"))) };
    let begins = times::date_in(times::stored(&begins)?, &open.zone());
    if day < begins {
        return Err(AppError::invalid(field, said!("past-too-early", day = begins)));
    }
    Ok(day)
}

/// The program of that day. Kept until another day is asked for or the log has grown: something may have been struck out of it.
async fn reach(
    app: &App,
    open: &Arc<Open>,
    day: NaiveDate,
    steps: &(dyn Fn(u64, u64) -> bool + Sync),
) -> Result<Option<App>, AppError> {
    let mut kept = open.past.lock().await;
    let newest = open.store.newest_operation().await?;
    if let Some(then) = kept.as_ref()
        && then.day == day
        && then.newest == newest
    {
        return Ok(Some(then.app.clone()));
    }
    // A read that is still under way holds on to the day that it began with.
    *kept = Option::None;
    let midnight = times::to_instant(day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN), &open.zone());
    let Some(past) = open.store.as_of(open.key(), &hearth_store::instant(midnight), steps).await? else {
        return Ok(Option::None);
    };
    // The end of the day: what was planned for it has been.
    let clock = Arc::new(Stands(midnight - Duration::seconds(1)));
    let ports = Ports { clock, ..app.ports.clone() };
    let there = Open::new(past.store, open.key().clone(), open.way, open.zone());
    let then = Then { day, newest: past.newest, app: app.at(there, ports) };
    let app = then.app.clone();
    *kept = Some(then);
    Ok(Some(app))
}
